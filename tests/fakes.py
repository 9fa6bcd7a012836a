"""Stand-ins for the face engine: faces, vectors and flaws by script, on frames that are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from attendance_app.vision.boxes import clipped, iou, overlap
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.engine import BothVectors
from attendance_app.vision.faces import Box, Detection, EngineId, Points, Vector, Vectors
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.quality import MINIMUM_FACE_PX
from attendance_app.vision.scoring import shipped

WIDTH, HEIGHT = 640, 480
FRAME_RATE = 30.0
STARTED = datetime(2025, 3, 3, 8, 0, tzinfo=UTC)
ENGINE = ENGINE_ID
"""Whose vectors the shipped score model compares."""


def looks(seed: int) -> Vector:
    """How somebody looks, as people differ by the shipped score model: a vector of length 1.4.

    Two of them are about 0.7 apart (unit vectors).
    """
    model = shipped(ENGINE)
    person = np.random.default_rng(seed).normal(size=len(model.between)) * np.sqrt(model.between)
    vector = model.mean + person @ _vectors_of_axes()
    return np.asarray(1.4 * vector / np.linalg.norm(vector), dtype=np.float32)


_UNSEEN = 0.014
"""What a photo adds in directions in which people do not differ, as fitted to real photos."""


@cache
def _vectors_of_axes() -> npt.NDArray[np.float64]:
    return np.linalg.pinv(shipped(ENGINE).axes.astype(np.float64))


def photo(person: Vector, seed: int, distance: float = 0.2) -> Vector:
    """A picture of somebody, at that distance, as pictures of a person differ by the model."""
    rng = np.random.default_rng((seed, 1))
    noise = rng.normal(size=len(shipped(ENGINE).between)) @ _vectors_of_axes()
    rest = _UNSEEN * rng.normal(size=128)
    # Also in directions the model leaves out, as it is of no use to look there.
    noise += rest - rest @ shipped(ENGINE).axes @ _vectors_of_axes()
    return resembling(person, person + noise.astype(np.float32), distance)


def resembling(one: Vector, other: Vector, distance: float) -> Vector:
    """Somebody at that distance (of unit vectors) from the one, in the direction of the other."""
    a = one / np.linalg.norm(one)
    aside = other - a * float(other @ a)
    angle = 2 * np.arcsin(distance / 2)
    turned = np.cos(angle) * a + np.sin(angle) * aside / np.linalg.norm(aside)
    return np.asarray(1.4 * turned, dtype=np.float32)


_TEXTURE = np.kron(
    np.random.default_rng(5).integers(60, 200, size=(HEIGHT // 4, WIDTH // 4, 3)),
    np.ones((4, 4, 1)),
).astype(np.uint8)

MIDDLE = Box(280, 160, 380, 260)


@dataclass(frozen=True, slots=True, eq=False)
class FakeFace:
    """A face in a scripted frame.

    Attributes
    ----------
    vector : Vector
        Whose face it is; every frame adds a noise of its own.
    box : Box
    found : bool
        False: the detector overlooks it (turned, covered).
    covered : bool
        Found first by a thorough look only; then it can be followed.
    blurred : bool
        True: found, but of no use.
    noise : float
        Distance of a frame's vector from `vector`.
    upper : Vector or None
        Something covers the lower face, and the eyes and the forehead look like this.
    """

    vector: Vector
    box: Box = MIDDLE
    found: bool = True
    covered: bool = False
    blurred: bool = False
    noise: float = 0.15
    upper: Vector | None = None


Script = Callable[[float], Sequence[FakeFace]]
"""Seconds -> who is in view."""


class ScriptedEngine:
    """An engine whose faces are those of a script; knows the frame by a mark in its corner."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self.searches = 0
        self.follows = 0
        self.encoded = 0

    @property
    def id(self) -> EngineId:
        return ENGINE

    def frame(self, index: int, *, time_s: float | None = None) -> Frame:
        """Draw the script's faces: texture where a face is, grey where it is blurred."""
        seconds = index / FRAME_RATE if time_s is None else time_s
        pixels = np.full((HEIGHT, WIDTH, 3), 90, dtype=np.uint8)
        for face in self._script(seconds):
            part = clipped(face.box, WIDTH, HEIGHT)
            rows = slice(int(part.top), int(part.bottom))
            columns = slice(int(part.left), int(part.right))
            pixels[rows, columns] = 120 if face.blurred else _TEXTURE[rows, columns]
        stamp = round(seconds * 1000)
        pixels[0, 0] = (stamp & 255, (stamp >> 8) & 255, (stamp >> 16) & 255)
        return Frame(pixels, index, seconds, STARTED + timedelta(seconds=seconds))

    def detect(
        self,
        image: BgrImage,
        *,
        minimum_face_px: int = MINIMUM_FACE_PX,
        thorough: bool = False,
        within: Box | None = None,
    ) -> list[Detection]:
        self.searches += 1
        return [
            Detection(face.box, 1.0, "scripted")
            for face in self._faces(image)
            if face.found
            and (thorough or not face.covered)
            and face.box.height >= minimum_face_px
            and (within is None or overlap(face.box, within) >= 0.99)
        ]

    def detect_near(self, image: BgrImage, boxes: Sequence[Box]) -> list[Detection | None]:
        self.follows += len(boxes)
        faces = [face for face in self._faces(image) if face.found]
        found: list[Detection | None] = []
        for box in boxes:
            best = max(faces, key=lambda face: iou(face.box, box), default=None)
            near = best is not None and iou(best.box, box) >= 0.25
            found.append(Detection(best.box, 1.0, "scripted") if best and near else None)
        return found

    def landmarks(self, image: BgrImage, boxes: Sequence[Box]) -> list[Points]:
        return [_points(box) for box in boxes]

    def encode(
        self,
        image: BgrImage,
        points: Sequence[Points],
        *,
        mirrored: bool = False,
    ) -> Vectors:
        self.encoded += len(points)
        faces = self._faces_at(image, points)
        return _seen(image, [(face.vector, face.noise) for face in faces])

    def are_covered(self, image: BgrImage, points: Sequence[Points]) -> list[bool]:
        return [face.upper is not None for face in self._faces_at(image, points)]

    def encode_both(
        self, image: BgrImage, points: Sequence[Points], *, mirrored: bool = False
    ) -> BothVectors:
        whole, upper = self.encode(image, points), self.encode_upper(image, points)
        return BothVectors(whole, upper, self.are_covered(image, points))

    def encode_upper(self, image: BgrImage, points: Sequence[Points]) -> Vectors:
        faces = self._faces_at(image, points)
        looking = [face.vector if face.upper is None else face.upper for face in faces]
        return _seen(image, [(one, face.noise) for one, face in zip(looking, faces, strict=True)])

    def _faces_at(self, image: BgrImage, points: Sequence[Points]) -> list[FakeFace]:
        faces = [face for face in self._faces(image) if face.found or face.covered]
        return [
            min(faces, key=lambda one: float(np.abs(_points(one.box) - five).max()))
            for five in points
        ]

    def _faces(self, image: BgrImage) -> Sequence[FakeFace]:
        return self._script(_stamp(image) / 1000)


def _seen(image: BgrImage, looking: Sequence[tuple[Vector, float]]) -> Vectors:
    vectors = np.empty((len(looking), 128), dtype=np.float32)
    for row, (vector, noise) in enumerate(looking):
        vectors[row] = photo(vector, hash((_stamp(image), row)) & 0xFFFFFF, noise)
    return vectors


def _stamp(image: BgrImage) -> int:
    low, middle, high = (int(value) for value in image[0, 0])
    return low | middle << 8 | high << 16


def _points(box: Box) -> Points:
    """Five points of a frontal face in dlib's order."""
    x, y = box.centre
    w, h = box.width, box.height
    eyes = [(x + 0.3 * w, y), (x + 0.1 * w, y), (x - 0.3 * w, y), (x - 0.1 * w, y)]
    return np.array([*eyes, (x, y + 0.3 * h)], dtype=np.float32)


class CheapHasher:
    """Hashes in no time, and counts how often: what takes the time of a real one."""

    def __init__(self) -> None:
        self.hashed = 0

    def hash(self, secret: str) -> str:
        """Tells nothing of the secret to whoever looks for it in the database."""
        self.hashed += 1
        return "cheap:" + sha256(secret.encode()).hexdigest()

    def matches(self, hashed: str, secret: str) -> bool:
        """Whether it is the secret."""
        return self.hash(secret) == hashed
