"""Photos and videos that were added: looked at one after the other on the recognition thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from attendance_app.services.embedded_pictures import EmbeddedPicture
from attendance_app.ui.enrollment.looking import FileFaces, look_at_embedded, look_at_file
from attendance_app.ui.recognition_thread import RecognitionThread
from attendance_app.vision.engine import FaceEngine

_TELL_MS = 500


@dataclass(slots=True, eq=False)
class _Job:
    """A picture in hand; `watched_s` is written by the recognition thread and read by the GUI's."""

    key: int
    source: Path | EmbeddedPicture
    stop: threading.Event = field(default_factory=threading.Event)
    watched_s: float = 0.0


class FileIntake(QObject):
    """Hands files to the engine, one job each, so that the camera is looked at in between.

    A long video takes the engine until it is through or stopped. Nobody waits for it but the
    guided capture: the live page clocks nobody while pictures are taken anyhow.
    """

    looked = Signal(int, object)
    """Key and `FileFaces` of a file."""

    watched = Signal(int, float)
    """Key of a video and how many of its seconds were looked at."""

    def __init__(self, recognition: RecognitionThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recognition = recognition
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None
        # Asked for rather than told: this object may be deleted while a video is looked at, and
        # another thread must not emit for an object that is being deleted.
        self._timer = QTimer(self)
        self._timer.setInterval(_TELL_MS)
        self._timer.timeout.connect(self._tell)

    def add(self, key: int, source: Path | EmbeddedPicture) -> None:
        """Look at this file, or this picture given as text, when its turn comes."""
        self._waiting.append(_Job(key, source))
        self._start_next()

    def stop(self, key: int) -> None:
        """Drop this file; nothing more is heard of it."""
        self._waiting = deque(job for job in self._waiting if job.key != key)
        if self._running is not None and self._running.key == key:
            self._running.stop.set()

    def stop_all(self) -> None:
        """Drop every file."""
        self._waiting.clear()
        if self._running is not None:
            self._running.stop.set()

    def _start_next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        job = self._running = self._waiting.popleft()
        self._timer.start()

        def watched(seconds: float) -> None:
            job.watched_s = seconds

        self._recognition.submit(
            lambda engine: _look(engine, job, watched),
            done=self._unless_gone(lambda found: self._finish(job, found)),
            failed=self._unless_gone(
                lambda sentence: self._finish(job, FileFaces((), sentence, None))
            ),
        )

    def _unless_gone(self, call: Callable[..., None]) -> Callable[..., None]:
        """The engine's answer may come after the dialog was closed."""

        def deliver(*arguments: object) -> None:
            if shiboken6.isValid(self):
                call(*arguments)

        return deliver

    def _tell(self) -> None:
        job = self._running
        if job is not None and job.watched_s > 0 and not job.stop.is_set():
            self.watched.emit(job.key, job.watched_s)

    def _finish(self, job: _Job, found: FileFaces) -> None:
        self._running = None
        self._timer.stop()
        if not job.stop.is_set():
            self.looked.emit(job.key, found)
        self._start_next()


def _look(engine: FaceEngine, job: _Job, watched: Callable[[float], None]) -> FileFaces:
    if isinstance(job.source, EmbeddedPicture):
        return look_at_embedded(engine, job.source)
    return look_at_file(engine, job.source, watched, job.stop.is_set)
