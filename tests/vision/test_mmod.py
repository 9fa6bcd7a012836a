"""The CNN detector gives dlib's boxes, every one and no other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from attendance_app.vision.frames import BgrImage
from attendance_app.vision.mmod import MmodDetector, pyramid_layout


@pytest.fixture(scope="module")
def mmod(model_cache: Path) -> MmodDetector:
    """The detector on one thread."""
    return MmodDetector(model_cache, 1)


def _assert_as_dlib(mmod: MmodDetector, reference: Any, image: BgrImage, doublings: int = 0) -> int:
    """Same boxes in the same order, scores to 1e-4; returns how many."""
    rgb = np.ascontiguousarray(image[:, :, ::-1])
    expected = reference.api.cnn_face_detector(rgb, doublings)
    found = mmod.find(image, doublings=doublings)
    assert [(f.box.left, f.box.top, f.box.right - 1, f.box.bottom - 1) for f in found] == [
        (e.rect.left(), e.rect.top(), e.rect.right(), e.rect.bottom()) for e in expected
    ]
    assert [f.score for f in found] == pytest.approx([e.confidence for e in expected], abs=1e-4)
    return len(found)


def test_boxes_of_portraits_are_dlib_s(
    mmod: MmodDetector, reference: Any, portraits: list[BgrImage]
) -> None:
    """Photos of one person each, cropped to odd sizes."""
    images = [image[i : 200 + 5 * i, 2 * i : 230] for i, image in enumerate(portraits[:4])]
    assert sum(_assert_as_dlib(mmod, reference, image.copy()) for image in images) >= 4


def test_boxes_of_several_faces_are_dlib_s(
    mmod: MmodDetector, reference: Any, portraits: list[BgrImage]
) -> None:
    """Faces of several sizes side by side, a weak and a strong one near each other."""
    large = cv2.resize(portraits[7], (320, 320))
    column = np.vstack([portraits[8][30:190, :200], portraits[9][45:205, :200]])
    image = np.asarray(np.hstack([large, column]), dtype=np.uint8)
    assert _assert_as_dlib(mmod, reference, image) >= 3


def test_boxes_of_a_webcam_are_dlib_s(
    mmod: MmodDetector, reference: Any, office_frame: BgrImage
) -> None:
    """As `face_recognition` calls it by default: enlarged once, a face smaller than 80 pixels."""
    crop = office_frame[60:200, 250:420].copy()
    assert _assert_as_dlib(mmod, reference, crop, doublings=1) == 1


def test_a_weak_threshold_finds_more(mmod: MmodDetector, portraits: list[BgrImage]) -> None:
    """Nothing that is found at 0 is lost at -1."""
    strict = mmod.find(portraits[0])
    lenient = mmod.find(portraits[0], threshold=-1.0)
    assert lenient[: len(strict)] == strict


@pytest.mark.parametrize("size", [(1, 1), (5, 300), (19, 19), (20, 20), (21, 400), (400, 21)])
def test_tiny_and_narrow_pictures_have_no_faces(mmod: MmodDetector, size: tuple[int, int]) -> None:
    """They are answered, not refused."""
    assert mmod.find(np.zeros((*size, 3), np.uint8)) == []


def test_levels_never_touch() -> None:
    """Each level of the pyramid has its place, inside the tiled image."""
    for height, width in [(480, 640), (250, 250), (97, 1000), (1000, 97), (33, 61)]:
        layout = pyramid_layout(height, width)
        taken = np.zeros((layout.height, layout.width), np.int32)
        for left, top, columns, rows in layout.levels:
            assert 0 <= left <= left + columns <= layout.width
            assert 0 <= top <= top + rows <= layout.height
            taken[top : top + rows, left : left + columns] += 1
        assert taken.max() == 1
        assert layout.levels[0][2:] == (width, height)
