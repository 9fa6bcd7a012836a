"""Stand-ins for camera, engine and pipeline that do what a test tells them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.faces import Box, EngineId
from attendance_app.vision.frames import BgrImage, Frame, SourceBase, utc_now
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.sightings import (
    FrameResult,
    Rejection,
    Sighting,
    TrackState,
    TrackView,
)
from attendance_app.vision.synthetic import DrawnPerson, DrawnScene, Visit

START = datetime(2026, 3, 2, 7, 57, tzinfo=UTC)


def picture(width: int = 640, height: int = 480, value: int = 90) -> BgrImage:
    """A grey picture, BGR uint8 (height, width, 3)."""
    return np.full((height, width, 3), value, np.uint8)


def frame(index: int = 0, *, time_s: float | None = None, pixels: BgrImage | None = None) -> Frame:
    """A frame of a 30 fps source."""
    seconds = index / 30 if time_s is None else time_s
    return Frame(
        picture() if pixels is None else pixels,
        index,
        seconds,
        START + timedelta(seconds=seconds),
    )


def track(
    track_id: int = 1,
    state: str = "searching",
    key: int | None = None,
    *,
    box: Box | None = None,
    runner_up: int | None = None,
) -> TrackView:
    """A track in the middle of a 640 x 480 frame."""
    return TrackView(track_id, box or Box(260, 160, 380, 300), TrackState(state), key, runner_up)


def result(
    tracks: Sequence[TrackView] = (),
    *,
    time_s: float = 0.0,
    sightings: Sequence[Sighting] = (),
    rejections: Sequence[Rejection] = (),
    index: int = 0,
) -> FrameResult:
    """What a pipeline saw in a frame."""
    return FrameResult(index, time_s, tuple(tracks), tuple(sightings), tuple(rejections))


def sighting(key: int, at: datetime = START) -> Sighting:
    """A confirmed sighting of a person."""
    return Sighting(
        key=key,
        track_id=key,
        first_seen_s=0.0,
        confirmed_s=0.4,
        taken_at=at,
        frames=5,
        distance=0.2,
        margin=3.0,
        score=9.0,
        threshold=5.8,
        quality=0.9,
    )


class ScriptedSource(SourceBase):
    """Delivers frames when a test says so, or by itself at 30 a second; ends when told."""

    name = "Scripted camera"
    frame_rate = 30.0

    def __init__(self, *, live: bool = True, free_running: bool = True) -> None:
        self.live = live
        self.opened = 0
        self.closed = 0
        self._free = free_running
        self._index = 0
        self._go = threading.Semaphore(0)
        self._over = threading.Event()
        self._trouble: Exception | None = None

    def open(self) -> None:
        self.opened += 1

    def read(self) -> Frame | None:
        if self._free:
            self._over.wait(1 / 30)
        else:
            while not self._over.is_set() and not self._go.acquire(timeout=0.05):
                pass
        if self._over.is_set():
            return None
        if self._trouble is not None:
            raise self._trouble
        made = frame(self._index)
        self._index += 1
        return made

    def close(self) -> None:
        self.closed += 1

    def interrupt(self) -> None:
        """End: a stand-in is never opened again."""
        self._over.set()

    def deliver(self, count: int = 1) -> None:
        """Let so many frames go."""
        for _ in range(count):
            self._go.release()

    def pause(self, trouble: Exception) -> None:
        """Raise this instead of delivering."""
        self._trouble = trouble

    def resume(self) -> None:
        """Deliver again."""
        self._trouble = None

    def end(self) -> None:
        """Nothing more comes."""
        self._over.set()


class DrawnDesk(SourceBase):
    """A live camera at a drawn front desk, 15 frames a second: one person is there, or nobody."""

    name = "Drawn front desk"
    frame_rate = 15.0
    live = True

    def __init__(self, person: DrawnPerson) -> None:
        self._somebody = DrawnScene(visits=[Visit(person, 0.0, 3600.0, stays=True)])
        self._nobody = DrawnScene(visits=[Visit(person, 3600.0, 3601.0)])
        self._is_there = False
        self._held: BgrImage | None = None
        self._skipped_s = 0.0
        self._index = 0
        self._over = threading.Event()

    def come(self) -> None:
        """The person stands there from now on."""
        self._is_there = True

    def leave(self) -> None:
        """The desk is empty from now on."""
        self._is_there = False

    def hold(self, shown: BgrImage | None) -> None:
        """Something is held into a corner of the picture from now on; None takes it away."""
        self._held = shown

    def skip(self, seconds: float) -> None:
        """The camera's clock, not the computer's, goes ahead by so much."""
        self._skipped_s += seconds

    def open(self) -> None:
        """Deliver from now on, also after it was interrupted: a window may be opened anew."""
        self._over.clear()

    def read(self) -> Frame | None:
        if self._over.wait(1 / self.frame_rate):
            return None
        self._index += 1
        time_s = self._index / self.frame_rate
        pixels = (self._somebody if self._is_there else self._nobody).render(time_s)
        if (held := self._held) is not None:
            pixels[: len(held), : held.shape[1]] = held
        return Frame(pixels, self._index, time_s + self._skipped_s, utc_now())

    def close(self) -> None:
        pass

    def interrupt(self) -> None:
        """End, until it is opened again."""
        self._over.set()


class ScriptedEngine:
    """Has an identity, and counts who uses it on which thread."""

    id = ENGINE_ID

    def __init__(self) -> None:
        self.threads: set[str] = set()

    def touch(self) -> str:
        """Note the calling thread."""
        self.threads.add(threading.current_thread().name)
        return "touched"


class ScriptedPipeline:
    """Answers each frame as the script says."""

    def __init__(self, script: Callable[[Frame], FrameResult]) -> None:
        self._script = script
        self.galleries: list[Gallery] = []
        self.resumed: list[set[int]] = []

    def resume(self, now_s: float, present: Collection[int] = ()) -> None:
        """Note it."""
        self.resumed.append(set(present))

    def process(self, frame: Frame) -> FrameResult:
        """Ask the script."""
        return self._script(frame)

    def replace_policy(self, policy: DecisionPolicy) -> None:
        """Remembered for whoever asks."""
        self.policy = policy

    def replace_gallery(self, gallery: Gallery) -> None:
        """Note it."""
        self.galleries.append(gallery)


def empty_gallery(engine: EngineId = ENGINE_ID) -> Gallery:
    """Nobody."""
    return Gallery(np.empty(0, np.int64), np.empty((0, 128), np.float32), engine)
