"""What ``bench`` shows for a while: rooms without a face, and people standing before the camera."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from attendance_app.commands import CommandError
from attendance_app.commands.bench_pictures import FRAME_RATE
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage

_LOOP_FRAMES = 60
_NOISE = 4.0
"""Levels of 255, standard deviation: a webcam's in a room's light."""
_FLICKER, _MAINS_HZ = 0.06, 100.0
"""Share of the light that lamps on 50 Hz lose and regain, seen through a rolling shutter."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Pictures shown forwards, backwards and again, so that nothing jumps.

    Attributes
    ----------
    name : str
    frames : tuple of BgrImage
        BGR uint8, (480, 640, 3), `FRAME_RATE` a second.
    """

    name: str
    frames: tuple[BgrImage, ...]

    def show(self, count: int) -> Iterator[BgrImage]:
        """So many pictures from the beginning."""
        there_and_back = [*self.frames, *self.frames[-2:0:-1]]
        for number in range(count):
            yield there_and_back[number % len(there_and_back)]


def idle_scenes(engine: FaceEngine, clip: Sequence[BgrImage]) -> list[Scene]:
    """The room of a clip with its one person taken out, wholly or but for the body.

    Parameters
    ----------
    engine : FaceEngine
        Finds the face.
    clip : Sequence[BgrImage]
        Pictures of one person, a thirtieth of a second apart.

    Raises
    ------
    CommandError
        The clip's first picture shows no face.
    """
    box = _face_of(engine, clip[0])
    room = _without(clip[0], _column(box, clip[0]))
    head = _head(box)
    headless = [_without(picture, head) for picture in clip[:_LOOP_FRAMES]]
    rng = np.random.default_rng(0)
    lit = [_noisy(_flickering(room, number / FRAME_RATE), rng) for number in range(_LOOP_FRAMES)]
    return [
        Scene("empty room, still", (room,)),
        Scene("empty room, noise and flicker", tuple(lit)),
        Scene("movement without a face", tuple(_noisy(one, rng) for one in headless)),
        Scene("camera shaken", tuple(_noisy(_shaken(room, n), rng) for n in range(_LOOP_FRAMES))),
    ]


def standing_scenes(clip: Sequence[BgrImage]) -> list[Scene]:
    """The person of a clip: standing still (but for the noise), and moving as they did."""
    rng = np.random.default_rng(0)
    still = tuple(_noisy(clip[0], rng) for _ in range(_LOOP_FRAMES))
    return [
        Scene("one person, standing still", still),
        Scene("one person, gesturing", tuple(_noisy(one, rng) for one in clip[:_LOOP_FRAMES])),
    ]


def _face_of(engine: FaceEngine, picture: BgrImage) -> Box:
    found = engine.detect(picture)
    if not found:
        raise CommandError("No face was found in the first clip, so nothing can be measured.")
    return max(found, key=lambda face: face.score).box


def _head(box: Box) -> Box:
    """Everything from the chin up."""
    x, _ = box.centre
    return Box(x - 1.3 * box.width, 0, x + 1.3 * box.width, box.bottom + 0.3 * box.height)


def _column(box: Box, picture: BgrImage) -> Box:
    """Everything a standing person covers."""
    x, _ = box.centre
    return Box(x - 2.2 * box.width, 0, x + 2.2 * box.width, picture.shape[0])


def _without(picture: BgrImage, hidden: Box) -> BgrImage:
    """The picture with a part replaced by what is beside it, shaded from one edge to the other."""
    height, width = picture.shape[:2]
    left, right = max(1, round(hidden.left)), min(width - 1, round(hidden.right))
    top, bottom = max(0, round(hidden.top)), min(height, round(hidden.bottom))
    share = np.linspace(0, 1, right - left, dtype=np.float32)[None, :, None]
    edges = picture[top:bottom].astype(np.float32)
    filled = picture.copy()
    filled[top:bottom, left:right] = (
        edges[:, left - 1 : left] * (1 - share) + edges[:, right : right + 1] * share
    )
    return filled


def _flickering(picture: BgrImage, time_s: float) -> BgrImage:
    rows = np.arange(picture.shape[0], dtype=np.float32) / picture.shape[0] / FRAME_RATE
    light = 1 + _FLICKER * np.sin(2 * math.pi * _MAINS_HZ * (time_s + rows))
    return _levels(picture * light[:, None, None])


def _noisy(picture: BgrImage, rng: np.random.Generator) -> BgrImage:
    noise = rng.standard_normal(picture.shape, dtype=np.float32)
    return _levels(picture + _NOISE * noise)


def _shaken(picture: BgrImage, number: int) -> BgrImage:
    """Moved by some pixels each time: everything changes."""
    x, y = round(6 * math.sin(number)), round(4 * math.sin(1.7 * number))
    moved: BgrImage = np.roll(picture, (y, x), axis=(0, 1))
    return moved


def _levels(values: np.ndarray[tuple[int, ...], np.dtype[np.floating]]) -> BgrImage:
    levels: BgrImage = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return levels
