"""What happens with errors nobody caught: logged, and told once in a dialog that can be copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from attendance_app.ui.tasks import UNEXPECTED

log = logging.getLogger(__name__)


def problem_box(parent: QWidget | None, sentence: str, details: str = "") -> QMessageBox:
    """A dialog saying what happened; its text and details can be selected and copied."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Attendance")
    box.setText(sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    if details:
        box.setDetailedText(details)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


class ProblemReporter(QObject):
    """Takes over Python's last-resort hooks while installed; lives on the GUI thread.

    One dialog at a time: an error in a paint or a timer would otherwise open hundreds.
    """

    _caught = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._previous = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Start catching."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._previous

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        log.error("Unexpected error", exc_info=(kind, error, trace))
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_error(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._box is None:
            self._box = problem_box(self._window, UNEXPECTED, details)
            self._box.finished.connect(self._forget)
            self._box.open()

    def _forget(self) -> None:
        self._box = None
