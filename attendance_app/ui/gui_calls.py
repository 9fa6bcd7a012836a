"""Posting a call from any thread to the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot


class GuiCalls(QObject):
    """Runs what is posted on the thread this object lives on, in order, from its event loop."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], object]) -> None:
        """Have `call` run soon; silently dropped once this object is gone."""
        if shiboken6.isValid(self):
            self._posted.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], object]) -> None:
        call()
