"""Python's collector of reference cycles, on the window's thread only."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

from attendance_app.services.collecting import is_paused

LOOK_EVERY_MS = 100
FULL_EVERY_S = 300.0
"""Between two collections of everything: a few per mille of the time for 100,000 objects."""


class WindowCollector(QObject):
    """Collects cycles from a timer of the window's thread, and keeps every other thread from it.

    By itself Python collects on whichever thread happens to make the one object too many. Windows
    and dialogs that were closed lie in cycles; taken apart on a worker they take Qt's objects with
    them, on a thread that must not touch these, and the program dies.

    It follows Python's own thresholds (`gc.get_threshold`), but for the collections of
    everything, which are rare. Where Python's collector is `collector_paused`, so is this.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._full_at = 0.0

    def start(self) -> None:
        """Take the collector over from Python."""
        gc.disable()
        self._full_at = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Give it back."""
        if self._timer.isActive():
            self._timer.stop()
            gc.enable()

    def look(self) -> None:
        """Collect what is due."""
        young, middle, old = gc.get_count()
        due_young, due_middle, due_old = gc.get_threshold()
        if young <= due_young or is_paused():
            return
        if middle <= due_middle:
            gc.collect(0)
        elif old <= due_old or time.monotonic() - self._full_at < FULL_EVERY_S:
            gc.collect(1)
        else:
            gc.collect()
            self._full_at = time.monotonic()
