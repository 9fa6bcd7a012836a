"""What ``bench`` measures of waiting: the processor's share while nothing has to be decided."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from attendance_app.commands import CommandError
from attendance_app.commands.bench_pictures import FRAME_RATE
from attendance_app.commands.bench_scenes import Scene, idle_scenes, standing_scenes
from attendance_app.vision.capture import CaptureThread
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage, Frame, SourceBase, utc_now
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.pipeline import Pipeline, PipelineOptions

_PATIENCE_S = 1.0
_MOST_VIEWS = 10
_SETTLING_S = 2.5
"""Left out at the beginning: the first search, and until whoever stands there is recognised."""


@dataclass(frozen=True, slots=True)
class Idle:
    """What watching a scene takes, from its frames to the pipeline's results.

    Attributes
    ----------
    name : str
    seconds : float
    frame_rate : float
        Frames looked at per second.
    core_percent : float
        Of one processor, all threads of the program together.
    faces : float
        Found in a frame, on average.
    recognised : bool
        Whether the person in view was recognised.
    """

    name: str
    seconds: float
    frame_rate: float
    core_percent: float
    faces: float
    recognised: bool


def idle(engine: FaceEngine, clip: Sequence[BgrImage], seconds: float) -> Iterator[Idle]:
    """Watch rooms without a face and a person who has been recognised, at the camera's pace.

    As ``watch`` and the window do it: a capture thread, the newest frame, the pipeline with its
    default economy. Reading and decoding a camera's pictures is not in it.

    Parameters
    ----------
    engine : FaceEngine
    clip : sequence of BgrImage
        Of one person.
    seconds : float
        For each scene.
    """
    gallery = _gallery(engine, clip)
    for scene in [*idle_scenes(engine, clip), *standing_scenes(clip)]:
        yield watched(engine, gallery, scene, seconds)


def _gallery(engine: FaceEngine, clip: Sequence[BgrImage]) -> Gallery:
    """The person of the clip, as some of its pictures show them."""
    vectors = []
    for picture in clip[:: max(1, len(clip) // _MOST_VIEWS)]:
        found = engine.detect(picture)[:1]
        vectors += list(engine.encode(picture, engine.landmarks(picture, [f.box for f in found])))
    return Gallery(np.zeros(len(vectors), np.int64), np.reshape(vectors, (-1, 128)), engine.id)


def watched(
    engine: FaceEngine,
    gallery: Gallery,
    scene: Scene,
    seconds: float,
    *,
    settling_s: float = _SETTLING_S,
) -> Idle:
    """Watch one scene for so long after it has settled."""
    mailbox: Mailbox[Frame] = Mailbox()
    capture = CaptureThread(_Shown(scene, settling_s + seconds), [mailbox], lambda _: None)
    pipeline = Pipeline(engine, gallery, PipelineOptions(encode_every_frame=False))
    frames = faces = 0
    recognised = False
    began = ended = _now()
    capture.start()
    try:
        while (frame := mailbox.take(_PATIENCE_S)) is not None or capture.running:
            if frame is None:
                continue
            if not frames and frame.time_s >= settling_s:
                began = _now()
            result = pipeline.process(frame)
            recognised = recognised or bool(result.sightings)
            if frame.time_s >= settling_s:
                ended = _now()
                frames += 1
                faces += len(result.tracks)
    finally:
        capture.stop()
    if not frames:
        raise CommandError("The computer is too busy: no frame of a scene was looked at in time.")
    wall_s, cpu_s = (end - begin for end, begin in zip(ended, began, strict=True))
    return Idle(
        name=scene.name,
        seconds=round(wall_s, 1),
        frame_rate=round(frames / wall_s, 1),
        core_percent=round(100 * cpu_s / wall_s, 1),
        faces=round(faces / frames, 2),
        recognised=recognised,
    )


def _now() -> tuple[float, float]:
    """Seconds on the wall's clock, and of processor time."""
    return time.perf_counter(), time.process_time()


class _Shown(SourceBase):
    """A scene at its own pace, from memory."""

    name = "A scene"
    live = False
    frame_rate = FRAME_RATE

    def __init__(self, scene: Scene, seconds: float) -> None:
        self._pictures = list(scene.show(round(seconds * FRAME_RATE)))
        self._pacer = Pacer()
        self._next = 0

    def open(self) -> None:
        self._pacer.restart()
        self._next = 0

    def read(self) -> Frame | None:
        number, self._next = self._next, self._next + 1
        if number >= len(self._pictures) or not self._pacer.wait_until(number / FRAME_RATE):
            return None
        return Frame(self._pictures[number], number, number / FRAME_RATE, utc_now())

    def close(self) -> None:
        """Nothing is held."""

    def interrupt(self) -> None:
        self._pacer.interrupt()
