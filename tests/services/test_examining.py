"""A picture for enrollment: one usable face, or the reason it is refused and the advice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from attendance_app.paths import DataDir
from attendance_app.services.examining import Refusal, examine, examine_found, find_faces
from attendance_app.vision.degrade import masked
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, Detection
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


def behind_a_mask(portrait: BgrImage) -> BgrImage:
    """Enrolled like that, everybody in a mask would look like this person."""
    loaded = FaceEngine.load(DataDir.default().cache)
    (face,) = loaded.detect(portrait)
    return masked(portrait, loaded.landmarks(portrait, [face.box])[0], seed=1)


@pytest.mark.parametrize(
    ("spoil", "refusals"),
    [
        (blank, {Refusal.NO_FACE}),
        (twice, {Refusal.SEVERAL_FACES}),
        (small, {Refusal.TOO_SMALL, Refusal.NO_FACE}),
        (blurred, {Refusal.TOO_BLURRED}),
        (dark, {Refusal.TOO_DARK}),
        (behind_a_mask, {Refusal.COVERED}),
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


def beside(portrait: BgrImage, share: float) -> BgrImage:
    """The same with a second, smaller face in a larger picture."""
    rows, columns = portrait.shape[:2]
    canvas = np.full((rows, 2 * columns, 3), 120, np.uint8)
    canvas[:, :columns] = portrait
    small_one = cv2.resize(portrait[:, ::-1], None, fx=share, fy=share)
    canvas[: small_one.shape[0], columns : columns + small_one.shape[1]] = small_one
    return canvas


@pytest.mark.parametrize(("share", "refused"), [(0.95, True), (0.8, True), (0.35, False)])
def test_a_second_face_counts_unless_it_is_far_in_the_background(
    share: float, refused: bool, engine: FaceEngine, portrait: BgrImage
) -> None:
    examined = examine(engine, beside(portrait, share))
    if refused:
        assert examined.refusal is Refusal.SEVERAL_FACES
    else:
        assert examined.face is not None
        assert examined.face.detection.box.centre[0] < portrait.shape[1]


def test_somebody_small_in_the_background_is_mentioned(
    engine: FaceEngine, portrait: BgrImage
) -> None:
    found = engine.detect(portrait)
    (person,) = found
    behind = replace(person, box=Box(5, 5, 45, 45))
    examined = examine_found(engine, portrait, [behind, person])
    assert examined.face is not None
    assert examined.face.detection is person
    assert "background" in examined.remark
    assert examine_found(engine, portrait, [person]).remark == ""


@pytest.mark.parametrize("size", [45, 60, 100, 400])
def test_the_face_is_found_whatever_its_size(
    size: int, engine: FaceEngine, portrait: BgrImage
) -> None:
    """Large faces are looked for first, in little time; the others are not lost by that."""
    (whole,) = engine.detect(portrait)
    scale = size / whole.box.height
    canvas = (
        np.full((480, 640, 3), 120, np.uint8) if size < 200 else np.zeros((2000, 2500, 3), np.uint8)
    )
    resized = cv2.resize(portrait, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    canvas[40 : 40 + resized.shape[0], 50 : 50 + resized.shape[1]] = resized
    (found,) = find_faces(engine, canvas, thorough=False)
    assert 0.7 < found.box.height / size < 1.3


def test_the_cnn_is_asked_only_when_nothing_is_found(
    engine: FaceEngine, portrait: BgrImage, monkeypatch: pytest.MonkeyPatch
) -> None:
    thorough: list[bool] = []
    detect = engine.detect

    def noted(image: BgrImage, **options: Any) -> list[Detection]:
        thorough.append(options.get("thorough", False))
        return detect(image, **options)

    monkeypatch.setattr(engine, "detect", noted)
    find_faces(engine, portrait, thorough=True)
    assert thorough == [False]
    thorough.clear()
    find_faces(engine, np.full((120, 160, 3), 120, np.uint8), thorough=True)
    assert thorough == [False, False, True]
