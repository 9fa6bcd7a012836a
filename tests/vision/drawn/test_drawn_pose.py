"""A head turned as a solid: nearer things move further, and a straight head stays as painted."""

from __future__ import annotations

import numpy as np
import pytest

from attendance_app.vision.drawn import head
from attendance_app.vision.drawn.cast import DEMO_PEOPLE
from attendance_app.vision.drawn.pose import Pose, place, unturned
from attendance_app.vision.drawn.sprites import RELIEF_PX_PER_UNIT, Sprite


@pytest.fixture(scope="module")
def sprite() -> Sprite:
    return Sprite(DEMO_PEOPLE[0], px_per_unit=60)


def test_a_straight_head_is_seen_where_it_is(sprite: Sprite) -> None:
    u, v = np.meshgrid(*(np.linspace(-1, 1, 9, dtype=np.float32),) * 2)
    x, y = unturned(sprite.relief, u, v, 0.0, 0.0)
    assert np.allclose(x, u, atol=1e-6)
    assert np.allclose(y, v, atol=1e-6)


@pytest.mark.parametrize(("yaw_deg", "pitch_deg"), [(15, 0), (-15, 0), (0, 12), (10, -8)])
def test_what_is_found_behind_a_turned_point_turns_to_that_point(
    sprite: Sprite, yaw_deg: float, pitch_deg: float
) -> None:
    u, v = np.meshgrid(*(np.linspace(-0.5, 0.5, 11, dtype=np.float32),) * 2)
    x, y = unturned(sprite.relief, u, v, yaw_deg, pitch_deg)
    height = np.array(
        [
            sprite.relief[
                round((at_y - head.TOP) * RELIEF_PX_PER_UNIT - 0.5),
                round((at_x - head.LEFT) * RELIEF_PX_PER_UNIT - 0.5),
            ]
            for at_x, at_y in zip(x.ravel(), y.ravel(), strict=True)
        ]
    ).reshape(x.shape)
    yaw, pitch = np.deg2rad(yaw_deg), np.deg2rad(pitch_deg)
    across = x * np.cos(yaw) + height * np.sin(yaw)
    deep = height * np.cos(yaw) - x * np.sin(yaw)
    assert np.allclose(across, u, atol=0.03)
    assert np.allclose(y * np.cos(pitch) + deep * np.sin(pitch), v, atol=0.03)


def test_the_nose_moves_further_than_the_ears(sprite: Sprite) -> None:
    at_x, at_y = np.array([[0.0, 0.8]], np.float32), np.array([[0.38, 0.1]], np.float32)
    x, _ = unturned(sprite.relief, at_x, at_y, 10, 0)
    nose, ear = np.abs(x - at_x)[0]
    assert nose > 2 * ear


def test_closed_eyes_look_unlike_open_ones_and_nothing_else_changes(sprite: Sprite) -> None:
    open_eyes, closed = (sprite.face(lid, 0, 0, 0).astype(int) for lid in (0.0, 1.0))
    rows, columns = np.nonzero(np.abs(open_eyes - closed).max(axis=2))
    y = rows / 60 + head.TOP
    assert rows.size
    assert y.min() > -0.4
    assert y.max() < 0.45
    assert abs(columns.mean() / 60 + head.LEFT) < 0.1


@pytest.mark.parametrize("centre", [(-400.0, 60.0), (0.0, 0.0), (119.0, 95.0), (60.0, 900.0)])
def test_a_head_beyond_the_edge_paints_only_what_is_inside(
    sprite: Sprite, centre: tuple[float, float]
) -> None:
    picture = np.full((96, 120, 3), 200, np.uint8)
    place(picture, sprite, Pose(roll_deg=12), *centre, 40.0)
    assert picture.shape == (96, 120, 3)
    assert (picture != 200).any() == (max(abs(c) for c in centre) < 300)
