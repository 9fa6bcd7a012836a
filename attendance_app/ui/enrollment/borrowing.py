"""Borrows the session's camera and engine for as long as somebody is looked at for enrollment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from attendance_app.ui.enrollment.guide_view import GuideView
from attendance_app.ui.recognition_thread import RecognitionState, RecognitionStatus
from attendance_app.ui.session import Session
from attendance_app.vision.capture import CaptureStatus
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import EngineId
from attendance_app.vision.frames import Frame
from attendance_app.words import tr

Looking = Callable[[FaceEngine, Frame], Any]
"""What is made of a frame; called on the recognition thread."""


def waiting() -> str:
    """What is said until the first picture is there."""
    return tr("enrollment", "Waiting for the camera…")


class Borrowing(QObject):
    """Between `start` and `stop` the camera is shown in a view, and every look is handed over.

    Nobody is clocked by their face meanwhile, and nothing is looked at before.
    """

    troubled = Signal(str)
    """What keeps looks from coming; empty when nothing does any more."""

    known = Signal()
    """It is clear which networks the looks are made with."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: GuideView | None = None
        self._camera = ""
        self._engine = ""
        self.engine_id: EngineId | None = None
        """Which networks the looks are made with; None until it is known."""
        session.capture_changed.connect(self._capture_changed)
        session.recognition.status_changed.connect(self._recognition_changed)

    @property
    def view(self) -> GuideView | None:
        """Where the camera is shown; None while it is not borrowed."""
        return self._view

    @property
    def trouble(self) -> str:
        """The trouble last told."""
        return self._engine or self._camera

    def start(self, view: GuideView, look: Looking, receive: Callable[[Any], None]) -> None:
        """Show the camera in this view and look at it in this way, instead of another if any.

        Parameters
        ----------
        view : GuideView
        look : callable
            See `Looking`.
        receive : callable
            Called on the GUI thread with what `look` has made of the newest frame.
        """

        def received(found: Any) -> None:
            if shiboken6.isValid(self) and self._view is view:
                receive(found)

        self._show_in(view)
        self._session.recognition.divert(look, received)
        self._ask_for_engine()

    def stop(self) -> None:
        """Give both back; harmless when stopped already."""
        if self._view is not None:
            self._session.recognition.restore()
            self._show_in(None)

    def _show_in(self, view: GuideView | None) -> None:
        if view is self._view:
            return
        if self._view is not None:
            self._session.feed.detach(self._view)
            self._view.rest()
            self._view.show_picture(None)
        self._view = view
        if view is not None:
            view.set_hint(self.trouble or waiting())
            self._session.feed.attach(view)

    def _ask_for_engine(self) -> None:
        """Its name, and with it whether there is one."""
        if self.engine_id is None:
            self._tell(engine=tr("enrollment", "Face recognition is starting…"))
        self._session.recognition.submit(
            lambda engine: engine.id, done=self._engine_answered, failed=self._engine_failed
        )

    def _engine_answered(self, engine: EngineId) -> None:
        if shiboken6.isValid(self):
            self.engine_id = engine
            self._tell(engine="")
            self.known.emit()

    def _engine_failed(self, sentence: str) -> None:
        if shiboken6.isValid(self):
            self._tell(engine=sentence)

    @Slot(object)
    def _capture_changed(self, status: CaptureStatus) -> None:
        runs = status.state in ("opening", "running")
        if self._view is not None and not runs:
            # A picture that stands still must not look like one's mirror.
            self._view.show_picture(None)
            self._view.set_hint(status.message)
        self._tell(camera="" if runs else status.message)

    @Slot(object)
    def _recognition_changed(self, status: RecognitionStatus) -> None:
        if status.state is RecognitionState.READY:
            if self._view is not None:
                self._ask_for_engine()
        else:
            self._tell(engine=status.message or tr("enrollment", "Face recognition is starting…"))

    def _tell(self, *, camera: str | None = None, engine: str | None = None) -> None:
        before = self.trouble
        self._camera = self._camera if camera is None else camera
        self._engine = self._engine if engine is None else engine
        if self.trouble != before:
            self.troubled.emit(self.trouble)
