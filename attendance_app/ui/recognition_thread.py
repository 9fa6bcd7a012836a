"""The thread that owns the engine: it looks at the newest frame, and does the engine's odd jobs."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, Protocol, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot

from attendance_app.domain.errors import AttendanceError
from attendance_app.ui.gui_calls import GuiCalls
from attendance_app.ui.tasks import sentence_for
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import EngineId
from attendance_app.vision.frames import Frame, VisionError
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.sightings import FrameResult, Rejection, Sighting
from attendance_app.words import tr

log = logging.getLogger(__name__)

# After an unexpected error the engine is made anew: soon at first, then less often.
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0
HEALTHY_AFTER_S = 60.0

# How long the thread waits for a frame before it looks whether it has a job to do.
_GLANCE_S = 0.05


class Looks(Protocol):
    """What the thread needs of a pipeline."""

    def process(self, frame: Frame) -> FrameResult: ...

    def resume(self, now_s: float, present: Collection[int] = ()) -> None: ...

    def replace_gallery(self, gallery: Gallery) -> None: ...

    def replace_policy(self, policy: DecisionPolicy) -> None: ...


TakeTurns: TypeAlias = Callable[[FrameResult, tuple[int, int]], FrameResult]
"""Given a result and the frame's width and height: the result with those whose turn it is."""


class RecognitionState(StrEnum):
    """How recognition is doing."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    RESTARTING = "restarting"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class RecognitionStatus:
    """The state and a sentence for people, empty where there is nothing to say."""

    state: RecognitionState
    message: str = ""


@dataclass(frozen=True, slots=True)
class RecognitionParts:
    """What the thread makes its engine and pipeline from; all are called on the thread.

    Attributes
    ----------
    load_engine : callable
        Seconds the first time; may raise `ModelError`.
    new_pipeline : callable
        From the engine, over the gallery as stored now.
    load_gallery : callable
        The gallery as stored now, for that engine.
    """

    load_engine: Callable[[], FaceEngine]
    new_pipeline: Callable[[FaceEngine], Looks]
    load_gallery: Callable[[EngineId], Gallery]


class RecognitionThread(QObject):
    """Owns one thread, and on it the engine and the pipeline: nobody else touches either.

    It takes the newest frame, processes it, and posts the result to the GUI thread, where
    `looked` is emitted with the newest only. Sightings and rejections are never dropped: they go
    to `on_sighting` and `on_rejection`, which are called on this thread and must only hand on.
    `take_turns`, called on this thread too, says of each result which sightings are acted on.
    While `divert` is in force frames go to another function (guided capture) and nobody is
    clocked. An unexpected error is logged, and engine and pipeline are made anew after a pause
    that grows. `stop` ends the thread after the frame in hand.
    """

    status_changed = Signal(object)
    """A `RecognitionStatus`."""

    looked = Signal(object)
    """The newest `FrameResult`."""

    rejected = Signal(object)
    """Each `Rejection`, none dropped."""

    _posted = Signal()

    def __init__(
        self,
        mailbox: Mailbox[Frame],
        parts: RecognitionParts,
        *,
        on_sighting: Callable[[EngineId, Sighting], None],
        on_rejection: Callable[[EngineId, Rejection], None],
        take_turns: TakeTurns | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._parts = parts
        self._on_sighting = on_sighting
        self._on_rejection = on_rejection
        self._take_turns = take_turns
        self._lock = threading.Lock()
        self._result: FrameResult | None = None
        self._announced = False
        self._jobs: deque[Callable[[FaceEngine | None], None]] = deque()
        self._diversion: Callable[[FaceEngine, Frame], None] | None = None
        self._gallery_is_old = threading.Event()
        self._policy_is_old = threading.Event()
        self._policy: DecisionPolicy | None = None
        self._present: set[int] = set()
        self._paused = False
        self._stop = threading.Event()
        self._again = threading.Event()
        self._busy_since: float | None = None
        self.frames_seen = 0
        self._thread = threading.Thread(target=self._run, name="recognition", daemon=True)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._calls = GuiCalls(self)

    def start(self) -> None:
        """Start the thread; it begins by loading the engine."""
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End the thread; False if it has not ended in time (it is then abandoned)."""
        self._stop.set()
        self._again.set()
        self._mailbox.close()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def retry(self) -> None:
        """Load the engine again now, after a failure somebody has repaired."""
        self._again.set()

    def reload_gallery(self) -> None:
        """Somebody was enrolled, changed or removed: compare with what is stored from now on."""
        self._gallery_is_old.set()

    def set_policy(self, policy: DecisionPolicy) -> None:
        """Decide by this policy from the next frame on."""
        with self._lock:
            self._policy = policy
        self._policy_is_old.set()

    def busy_for_s(self) -> float:
        """How long the present frame has taken so far, seconds; 0 while waiting for one."""
        since = self._busy_since
        return 0.0 if since is None else time.monotonic() - since

    def submit(
        self,
        job: Callable[[FaceEngine], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        """Run `job(engine)` between two frames; `done` or `failed` follow on the GUI thread.

        Fails at once with a sentence while there is no engine.
        """

        def run(engine: FaceEngine | None) -> None:
            if engine is None:
                sentence = tr("errors", "Face recognition is not ready. Try again in a moment.")
                self._calls.post(lambda: failed(sentence))
                return
            try:
                result = job(engine)
            except Exception as error:  # noqa: BLE001 - told to whoever asked, logged if unexpected
                sentence = sentence_for(error)
                self._calls.post(lambda: failed(sentence))
            else:
                self._calls.post(lambda: done(result))

        with self._lock:
            self._jobs.append(run)

    def divert(
        self, look: Callable[[FaceEngine, Frame], Any], receive: Callable[[Any], None]
    ) -> None:
        """Send frames to `look` instead of the pipeline; nobody is clocked until `restore`.

        `receive` is called on the GUI thread with what `look` returned, the newest only.
        """
        slot: Mailbox[Any] = Mailbox()

        def deliver() -> None:
            found = slot.take(0)
            if found is not None and self._diversion is process:
                receive(found)

        def process(engine: FaceEngine, frame: Frame) -> None:
            found = look(engine, frame)
            waiting = slot.peek() is not None
            slot.put(found)
            if not waiting:
                self._calls.post(deliver)

        self._diversion = process

    def restore(self) -> None:
        """Send frames to the pipeline again; who was in view before has not left meanwhile."""
        with self._lock:
            self._paused = self._paused or self._diversion is not None
            self._diversion = None

    def count_as_present(self, key: int) -> None:
        """Somebody is at the desk, but not to be clocked before they have left and come back."""
        with self._lock:
            self._present.add(key)

    def _run(self) -> None:
        pause_s = FIRST_PAUSE_S
        while not self._stop.is_set():
            self._say(RecognitionState.LOADING)
            began = time.monotonic()
            try:
                engine = self._load()
                if engine is not None:
                    began = time.monotonic()
                    self._serve(engine)
            except Exception as error:  # whatever it was, the window goes on
                log.exception("Recognition failed; it starts again in %.1f s", pause_s)
                self._say(RecognitionState.RESTARTING, _sentence_for_restart(error))
                if time.monotonic() - began > HEALTHY_AFTER_S:
                    pause_s = FIRST_PAUSE_S
                self._idle(pause_s)
                pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
        self._say(RecognitionState.STOPPED)

    def _load(self) -> FaceEngine | None:
        """The engine; or None after having waited for somebody to repair the model files."""
        try:
            return self._parts.load_engine()
        except VisionError as error:
            log.warning("The engine cannot be loaded: %s", error)
            self._say(RecognitionState.FAILED, str(error))
            self._idle(None)
            return None

    def _serve(self, engine: FaceEngine) -> None:
        self._gallery_is_old.clear()
        pipeline = self._parts.new_pipeline(engine)
        if self._policy is not None:
            self._policy_is_old.set()
        self._say(RecognitionState.READY)
        while not self._stop.is_set():
            self._do_jobs(engine)
            if self._gallery_is_old.is_set():
                self._gallery_is_old.clear()
                pipeline.replace_gallery(self._parts.load_gallery(engine.id))
            if self._policy_is_old.is_set():
                self._policy_is_old.clear()
                with self._lock:
                    policy = self._policy
                if policy is not None:
                    pipeline.replace_policy(policy)
            frame = self._mailbox.take(_GLANCE_S)
            if frame is None or self._stop.is_set():
                continue
            self._busy_since = time.monotonic()
            try:
                if (diversion := self._diversion) is not None:
                    diversion(engine, frame)
                else:
                    self._resume(pipeline, frame)
                    self._hand_on(engine.id, self._in_turn(frame, pipeline.process(frame)))
            finally:
                self._busy_since = None
            self.frames_seen += 1

    def _resume(self, pipeline: Looks, frame: Frame) -> None:
        with self._lock:
            if not (self._paused or self._present):
                return
            present, self._present = self._present, set()
            paused, self._paused = self._paused, False
        if paused or present:
            pipeline.resume(frame.time_s, present)

    def _in_turn(self, frame: Frame, result: FrameResult) -> FrameResult:
        if self._take_turns is None:
            return result
        height, width = frame.pixels.shape[:2]
        return self._take_turns(result, (width, height))

    def _hand_on(self, engine: EngineId, result: FrameResult) -> None:
        for sighting in result.sightings:
            self._on_sighting(engine, sighting)
        for rejection in result.rejections:
            self._on_rejection(engine, rejection)
            self._calls.post(partial(self.rejected.emit, rejection))
        with self._lock:
            self._result = result
            announced, self._announced = self._announced, True
        if not announced:
            self._posted.emit()

    def _do_jobs(self, engine: FaceEngine | None) -> None:
        while True:
            with self._lock:
                if not self._jobs:
                    return
                job = self._jobs.popleft()
            job(engine)

    def _idle(self, pause_s: float | None) -> None:
        """Wait for `retry`, `stop` or the end of the pause; jobs are answered meanwhile."""
        until = None if pause_s is None else time.monotonic() + pause_s
        while not self._again.wait(_GLANCE_S) and (until is None or time.monotonic() < until):
            self._do_jobs(None)
        self._again.clear()

    def _say(self, state: RecognitionState, message: str = "") -> None:
        status = RecognitionStatus(state, message)
        self._calls.post(lambda: self.status_changed.emit(status))

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._announced = False
            result, self._result = self._result, None
        if result is not None:
            self.looked.emit(result)


def _sentence_for_restart(error: BaseException) -> str:
    if isinstance(error, AttendanceError | VisionError):
        sentence = tr("errors", "{problem} Recognition is starting again.")
        return sentence.format(problem=error)
    sentence = tr("errors", "Face recognition had a problem ({kind}) and is starting again.")
    return sentence.format(kind=type(error).__name__)
