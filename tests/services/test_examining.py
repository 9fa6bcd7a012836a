"""A picture for enrollment: one usable face, or the reason it is refused and the advice."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.paths import DataDir
from attendance_app.services.examining import Refusal, examine
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.photos import read_photo


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    """The real engine."""
    return FaceEngine.load(DataDir.default().cache)


@pytest.fixture(scope="module")
def portrait(data_dir: Path) -> BgrImage:
    """A sharp, well lit photo of one person, twice its size as a camera would give it."""
    photo = read_photo(data_dir / "faces" / "Queen_Sofia" / "Queen_Sofia_0001.jpg")
    return np.asarray(cv2.resize(photo, None, fx=2, fy=2), np.uint8)


def test_a_good_portrait_is_encoded(engine: FaceEngine, portrait: BgrImage) -> None:
    examined = examine(engine, portrait)
    assert examined.refusal is None
    assert examined.face is not None
    assert examined.face.vector.shape == (128,)
    assert 0 < examined.face.quality <= 1


def blank(portrait: BgrImage) -> BgrImage:
    """Nobody."""
    return np.full_like(portrait, 120)


def twice(portrait: BgrImage) -> BgrImage:
    """Two people."""
    return np.hstack([portrait, portrait])


def small(portrait: BgrImage) -> BgrImage:
    """Too far away."""
    canvas = np.full((480, 640, 3), 120, np.uint8)
    canvas[200:280, 280:360] = cv2.resize(portrait, (80, 80), interpolation=cv2.INTER_AREA)
    return canvas


def blurred(portrait: BgrImage) -> BgrImage:
    """In motion."""
    return np.asarray(cv2.GaussianBlur(portrait, (0, 0), 12), np.uint8)


def dark(portrait: BgrImage) -> BgrImage:
    """Without light."""
    return np.asarray(portrait * 0.15, np.uint8)


@pytest.mark.parametrize(
    ("spoil", "refusals"),
    [
        (blank, {Refusal.NO_FACE}),
        (twice, {Refusal.SEVERAL_FACES}),
        (small, {Refusal.TOO_SMALL, Refusal.NO_FACE}),
        (blurred, {Refusal.TOO_BLURRED}),
        (dark, {Refusal.TOO_DARK}),
    ],
)
def test_a_spoiled_picture_is_refused_with_its_reason(
    spoil: object, refusals: set[Refusal], engine: FaceEngine, portrait: BgrImage
) -> None:
    assert callable(spoil)
    examined = examine(engine, spoil(portrait))
    assert examined.face is None
    assert examined.refusal in refusals
    # The reason, and what to do about it.
    assert examined.refusal is not None
    assert examined.refusal.sentence.count(".") >= 2
