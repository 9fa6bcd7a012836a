"""Says why the window cannot open, or how it ended, to who sees no terminal."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from attendance_app.app.running import open_application
from attendance_app.words import tr

_UNSEEN = frozenset({"offscreen", "minimal"})


def tell_unless_at_terminal(sentence: str) -> bool:
    """Show a sentence in a box until it is closed; whether anybody was there to see one.

    A window is mostly started by its icon. What is written to the standard error stream then is
    seen by nobody; at a terminal, and where there is no display, it is enough.
    """
    if sys.stderr is not None and sys.stderr.isatty():
        return False
    application = open_application()
    if application.platformName() in _UNSEEN:
        return False
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(tr("window", "Attendance"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.exec()
    return True
