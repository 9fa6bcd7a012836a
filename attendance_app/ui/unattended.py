"""A window that closes by itself, for a demonstration on a machine without a display."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.main_window import MainWindow

CARD_IN_VIEW_MS = 900
"""So long after the last punch the picture is taken: its card and its line are there then."""


@dataclass(frozen=True, slots=True)
class Unattended:
    """When to close.

    Attributes
    ----------
    punches : int
        Close soon after so many punches were announced.
    timeout_s : float
        Close after this long in any case; the exit status is then 1.
    screenshot : Path or None
        Where to write the window as PNG just before.
    """

    punches: int
    timeout_s: float
    screenshot: Path | None = None


class UnattendedWatch(QObject):
    """Counts the punches the live page announces, takes the picture, closes the window.

    Attributes
    ----------
    status : int
        The exit status: 0 once everything wanted was seen, 1 before.
    """

    def __init__(self, wanted: Unattended, window: MainWindow, live: LivePage) -> None:
        super().__init__(window)
        self._wanted = wanted
        self._window = window
        self._seen = 0
        self.status = 1
        live.punch_announced.connect(self._announced)
        QTimer.singleShot(round(1000 * wanted.timeout_s), self, self._finish)

    @Slot(str)
    def _announced(self, event: str) -> None:
        if event in ("in", "out"):
            self._seen += 1
            if self._seen == self._wanted.punches:
                self.status = 0
                QTimer.singleShot(CARD_IN_VIEW_MS, self, self._finish)

    @Slot()
    def _finish(self) -> None:
        if self._wanted.screenshot is not None:
            self._window.grab().save(str(self._wanted.screenshot))
        self._window.shut()
