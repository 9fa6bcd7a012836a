"""Connects the session's threads to the live page: what comes in becomes what is shown."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.recognition_thread import RecognitionState, RecognitionStatus
from attendance_app.ui.session import Session
from attendance_app.vision.capture import CaptureStatus

STUCK_AFTER_S = 10.0
"""One frame taking longer than this means a network or driver hangs, not that it is slow."""

STUCK = (
    "Face recognition does not answer. If this stays, close the program and start it again; "
    "punches made so far are stored."
)


class Conductor(QObject):
    """Keeps the page, and two lines of the status bar, in step with the session.

    Parameters
    ----------
    session : Session
        Not yet started.
    page : LivePage
        The page to keep in step.
    say : callable
        ``say(part, text)`` for the status bar.
    local_now : callable
        The site's wall clock.
    """

    def __init__(
        self,
        session: Session,
        page: LivePage,
        say: Callable[[str, str], None],
        local_now: Callable[[], datetime],
    ) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._say = say
        self._local_now = local_now
        self._counts = (0, 0)
        self._state = RecognitionState.LOADING
        self._camera_runs = False
        session.feed.attach(page.stage)
        session.capture_changed.connect(self._capture_changed)
        session.recognition.status_changed.connect(self._recognition_changed)
        session.recognition.looked.connect(page.show_result)
        session.recognition.rejected.connect(page.show_rejected)
        session.clocking.clocked.connect(page.show_clocked)
        session.clocking.refused.connect(page.show_refused)
        session.clocking.trouble.connect(self._database_changed)
        page.retry_asked.connect(session.recognition.retry)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._ticked_s = time.monotonic()
        say("camera", "Camera is opening")
        say("recognition", "Recognition is starting")
        self._tick()

    @Slot(object)
    def _capture_changed(self, status: CaptureStatus) -> None:
        self._camera_runs = status.state == "running"
        stage = self._page.stage
        if status.state in ("lost", "frozen", "black"):
            # A picture that stands still must not look like a mirror somebody can trust.
            self._session.feed.blank()
            stage.show_picture(None)
        if not self._camera_runs:
            stage.set_hint(status.message)
            self._page.clear_people()
        calm = status.state in ("running", "opening")
        tone = "warning" if status.state == "ended" else "danger"
        self._page.set_trouble("camera", "" if calm else status.message, tone=tone)
        self._say("camera", status.message)

    @Slot(object)
    def _recognition_changed(self, status: RecognitionStatus) -> None:
        self._state = status.state
        failed = status.state is RecognitionState.FAILED
        self._page.set_trouble(
            "recognition",
            status.message,
            tone="danger" if failed else "warning",
            remedy="Try again" if failed else "",
        )
        if status.state is not RecognitionState.READY:
            self._page.clear_people()
        words = {
            RecognitionState.LOADING: "Recognition is starting",
            RecognitionState.READY: "Recognition is ready",
            RecognitionState.FAILED: "Recognition is not available",
            RecognitionState.RESTARTING: "Recognition is starting again",
            RecognitionState.STOPPED: "Recognition has stopped",
        }
        self._say("recognition", words[status.state])

    @Slot(str)
    def _database_changed(self, sentence: str) -> None:
        self._page.set_trouble("database", sentence, tone="danger")

    @Slot()
    def _tick(self) -> None:
        self._page.tell_time(self._local_now())
        now_s = time.monotonic()
        passed_s, self._ticked_s = max(now_s - self._ticked_s, 0.1), now_s
        counts = (self._session.capture.frames, self._session.recognition.frames_seen)
        came, seen = (now - before for now, before in zip(counts, self._counts, strict=True))
        self._counts = counts
        if not seen and not self._page.stage.idle:
            # Nothing is looked at any more, so the boxes are about a moment that is over.
            self._page.clear_people()
        if self._camera_runs:
            self._say("camera", f"Camera: {came / passed_s:.0f} pictures a second")
        if self._state is RecognitionState.READY:
            stuck = self._session.recognition.busy_for_s() > STUCK_AFTER_S
            self._page.set_trouble("recognition", STUCK if stuck else "")
            self._say("recognition", f"Recognition: {seen / passed_s:.0f} looks a second")
