"""A part of a page that cannot be read for a moment, and has the keyboard again after it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Readable:
    """Disables a part while it shows what no longer holds, and gives it the keyboard back.

    Qt moves the keyboard on from what is disabled: without this, who leafs by keys through what is
    loaded would find it somewhere else each time. Where it was led on meanwhile, it stays.

    Parameters
    ----------
    part : QWidget
    """

    def __init__(self, part: QWidget) -> None:
        self._part = part
        self._left: QWidget | None = None
        self._moved_to: QWidget | None = None

    def set_readable(self, readable: bool) -> None:
        """Whether what the part shows holds."""
        before = QApplication.focusWidget()
        if readable == self._part.isEnabled():
            return
        self._part.setEnabled(readable)
        if not readable:
            held = before is not None and self._part.isAncestorOf(before)
            self._left = before if held else None
            self._moved_to = QApplication.focusWidget()
        elif self._left is not None and before is self._moved_to:
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
