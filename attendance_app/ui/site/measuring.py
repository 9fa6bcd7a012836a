"""Borrows the session's camera and engine for some seconds, and hands on what was observed."""

from __future__ import annotations

import time

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from attendance_app.services.site_check import CHECK_S, Observation, Verdict, judged, observe
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.session import Session
from attendance_app.vision.capture import CaptureStatus

_TICK_MS = 100

_PATIENCE_S = 10.0
"""Without a single look after this long the engine is not there."""


class Measuring(QObject):
    """Measures while it runs; nobody is clocked meanwhile, nor is anything stored.

    Parameters
    ----------
    session : Session
    view : FeedView
        Shows the camera while this is attached.
    asked_rate : float
        Frames a second the camera was asked for.
    seconds : float
        How long it looks, from the first look on.
    """

    progressed = Signal(float)
    """How far it is, 0 to 1."""

    measured = Signal(object)
    """A tuple of `Verdict`."""

    troubled = Signal(str)
    """What is wrong with the camera; empty when nothing is."""

    def __init__(
        self,
        session: Session,
        view: FeedView,
        asked_rate: float,
        parent: QObject | None = None,
        *,
        seconds: float = CHECK_S,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._asked_rate = asked_rate
        self._seconds = seconds
        self._observations: list[Observation] = []
        self._began_s = 0.0
        self._first_s: float | None = None
        self._frames = 0
        self.runs = False
        self.attached = False
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        session.capture_changed.connect(self._capture_changed)

    def attach(self) -> None:
        """Show the camera."""
        if not self.attached:
            self.attached = True
            self._session.feed.attach(self._view)

    def detach(self) -> None:
        """Stop, and give everything back."""
        self.stop()
        if self.attached:
            self.attached = False
            self._session.feed.detach(self._view)

    def start(self) -> None:
        """Begin to measure."""
        if self.runs:
            return
        self.runs = True
        self._observations.clear()
        self._first_s = None
        self._began_s = time.monotonic()
        self._frames = self._session.capture.frames
        self._session.recognition.divert(observe, self._receive)
        self._ticks.start()

    def stop(self) -> None:
        """End without a verdict."""
        if self.runs:
            self.runs = False
            self._ticks.stop()
            self._session.recognition.restore()

    def verdicts(self) -> tuple[Verdict, ...]:
        """What was observed so far, judged."""
        passed = time.monotonic() - (self._first_s or self._began_s)
        rate = (self._session.capture.frames - self._frames) / max(passed, 1e-3)
        return judged(self._observations, rate, self._asked_rate)

    def _receive(self, observation: Observation) -> None:
        if not (self.runs and shiboken6.isValid(self)):
            return
        if self._first_s is None:
            # Loading the engine is no fault of the place.
            self._first_s = time.monotonic()
            self._frames = self._session.capture.frames
        self._observations.append(observation)

    def _tick(self) -> None:
        now = time.monotonic()
        passed = 0.0 if self._first_s is None else now - self._first_s
        if passed >= self._seconds or (self._first_s is None and now - self._began_s > _PATIENCE_S):
            verdicts = self.verdicts()
            self.stop()
            self.measured.emit(verdicts)
        else:
            self.progressed.emit(passed / self._seconds)

    @Slot(object)
    def _capture_changed(self, status: CaptureStatus) -> None:
        fine = status.state in ("opening", "running")
        if self.attached and not fine:
            self._view.show_picture(None)
            self._view.set_hint(status.message)
        self.troubled.emit("" if fine else status.message)
