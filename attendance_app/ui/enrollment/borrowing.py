"""Borrows the session's camera and engine for as long as pictures are taken."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from attendance_app.ui.enrollment.guide_view import GuideView
from attendance_app.ui.enrollment.looking import look_at
from attendance_app.ui.enrollment.looks import Look
from attendance_app.ui.recognition_thread import RecognitionState, RecognitionStatus
from attendance_app.ui.session import Session
from attendance_app.vision.capture import CaptureStatus
from attendance_app.vision.faces import EngineId

WAITING = "Waiting for the camera…"


class Borrowing(QObject):
    """Between `start` and `stop` the camera is shown in a view and every look goes to `looked`.

    Nobody is clocked meanwhile, and nothing is looked at before.
    """

    looked = Signal(object)
    """The newest `Look`."""

    troubled = Signal(str)
    """What keeps looks from coming; empty when nothing does any more."""

    def __init__(self, session: Session, view: GuideView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._camera = ""
        self._engine = ""
        self.active = False
        self.engine_id: EngineId | None = None
        """Which networks the looks are made with; None until it is known."""
        session.capture_changed.connect(self._capture_changed)
        session.recognition.status_changed.connect(self._recognition_changed)

    @property
    def trouble(self) -> str:
        """The trouble last told."""
        return self._engine or self._camera

    def start(self) -> None:
        """Show the camera and look at it; harmless when started already."""
        if self.active:
            return
        self.active = True
        self._view.set_hint(WAITING)
        self._session.feed.attach(self._view)
        self._session.recognition.divert(look_at, self._receive)
        self._ask_for_engine()

    def stop(self) -> None:
        """Give both back; harmless when stopped already."""
        if not self.active:
            return
        self.active = False
        self._session.recognition.restore()
        self._session.feed.detach(self._view)
        self._view.rest()
        self._view.show_picture(None)

    def _receive(self, look: Look) -> None:
        if self.active and shiboken6.isValid(self):
            self.looked.emit(look)

    def _ask_for_engine(self) -> None:
        """Its name, and with it whether there is one."""
        if self.engine_id is None:
            self._tell(engine="Face recognition is starting…")
        self._session.recognition.submit(
            lambda engine: engine.id, done=self._engine_answered, failed=self._engine_failed
        )

    def _engine_answered(self, engine: EngineId) -> None:
        if shiboken6.isValid(self):
            self.engine_id = engine
            self._tell(engine="")

    def _engine_failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self._tell(engine=sentence)

    @Slot(object)
    def _capture_changed(self, status: CaptureStatus) -> None:
        runs = status.state in ("opening", "running")
        if self.active and not runs:
            # A picture that stands still must not look like one's mirror.
            self._view.show_picture(None)
            self._view.set_hint(status.message)
        self._tell(camera="" if runs else status.message)

    @Slot(object)
    def _recognition_changed(self, status: RecognitionStatus) -> None:
        if status.state is RecognitionState.READY:
            if self.active:
                self._ask_for_engine()
        else:
            self._tell(engine=status.message or "Face recognition is starting…")

    def _tell(self, *, camera: str | None = None, engine: str | None = None) -> None:
        before = self.trouble
        self._camera = self._camera if camera is None else camera
        self._engine = self._engine if engine is None else engine
        if self.trouble != before:
            self.troubled.emit(self.trouble)
