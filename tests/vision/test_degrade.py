"""Pictures are made harder as said: the same way each time, and nowhere else than said."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from attendance_app.vision import degrade
from attendance_app.vision.boxes import inside
from attendance_app.vision.faces import Box, Points
from attendance_app.vision.frames import BgrImage

FACE = Box(70, 70, 180, 180)
POINTS: Points = np.array(
    [[158, 108], [138, 109], [92, 108], [112, 109], [125, 136]], dtype=np.float32
)


@pytest.mark.parametrize(
    "change",
    [
        lambda image, seed: degrade.dark(image, seed),
        lambda image, seed: degrade.masked(image, POINTS, seed),
        lambda image, seed: degrade.scarfed(image, POINTS, seed),
        lambda image, seed: degrade.cut(image, FACE, seed)[0],
    ],
    ids=["dark", "masked", "scarfed", "cut"],
)
def test_chance_follows_the_seed(
    change: Callable[[BgrImage, int], BgrImage], portraits: list[BgrImage]
) -> None:
    """The same seed gives the same picture, and other seeds give others."""
    image = portraits[0]
    kept = image.copy()
    first = [change(image, seed) for seed in range(8)]
    again = [change(image, seed) for seed in range(8)]
    assert all(np.array_equal(one, other) for one, other in zip(first, again, strict=True))
    assert len({one.tobytes() for one in first}) > 1
    assert np.array_equal(image, kept)
    assert all(one.dtype == np.uint8 for one in first)


@pytest.mark.parametrize("cover", [degrade.masked, degrade.scarfed])
def test_a_cover_hides_mouth_and_chin_and_leaves_the_eyes(
    cover: Callable[[BgrImage, Points, int], BgrImage], portraits: list[BgrImage]
) -> None:
    changed = np.any(cover(portraits[0], POINTS, 3) != portraits[0], axis=2)
    assert changed[145:175, 110:140].mean() > 0.95
    assert not changed[:112].any()


def test_a_mask_leans_with_the_head(portraits: list[BgrImage]) -> None:
    """Turned by a quarter, face and mask are what the turned picture's mask is."""
    image = portraits[0]
    turned = np.ascontiguousarray(np.rot90(image))
    x, y = POINTS.T
    lying = np.stack([y, image.shape[1] - 1 - x], axis=1)
    a = np.rot90(degrade.masked(image, POINTS, 5)).astype(int)
    b = degrade.masked(turned, lying, 5).astype(int)
    assert np.abs(a - b).mean() < 0.5


def test_a_face_is_shrunk_to_the_height_asked_for(portraits: list[BgrImage]) -> None:
    """And never enlarged."""
    small, face = degrade.shrunk(portraits[0], FACE, 40)
    assert small.shape[0] == round(250 * 40 / 110)
    assert face.height == pytest.approx(40)
    assert degrade.shrunk(portraits[0], FACE, 400)[0].shape == portraits[0].shape


def test_a_cut_leaves_three_quarters_of_the_face(portraits: list[BgrImage]) -> None:
    sizes = set()
    for seed in range(12):
        picture, face = degrade.cut(portraits[0], FACE, seed)
        height, width = picture.shape[:2]
        sizes.add((height, width))
        assert inside(face, width, height) == pytest.approx(0.75, abs=0.01)
    assert sizes == {(250, 152), (152, 250)}


def test_a_picture_is_turned_clockwise() -> None:
    """A mark right of the middle comes below it."""
    image = np.zeros((101, 101, 3), np.uint8)
    image[50, 80] = 255
    turned, face = degrade.rotated(image, Box(78, 48, 83, 53), 90)
    y, x = np.argwhere(turned[..., 0] > 100)[0]
    assert (x, y) == (50, 80)
    assert face.centre == pytest.approx((49.5, 80.5))
