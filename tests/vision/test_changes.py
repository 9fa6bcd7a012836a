"""Where a picture has changed: movement counts, noise, lamps and exposure do not."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from attendance_app.vision.boxes import intersection
from attendance_app.vision.changes import Changes
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage

RNG = np.random.default_rng(3)
ROOM = np.kron(RNG.integers(40, 200, (24, 32, 3), dtype=np.uint8), np.ones((20, 20, 1), np.uint8))


def known(pixels: BgrImage = ROOM) -> Changes:
    changes = Changes()
    changes.accept(pixels)
    return changes


def with_figure(left: int, top: int, side: int = 60) -> BgrImage:
    pixels = ROOM.copy()
    pixels[top : top + side, left : left + side] //= 2
    return pixels


def lit(light: float | npt.NDArray[np.float64]) -> BgrImage:
    return np.clip(np.rint(ROOM * light), 0, 255).astype(np.uint8)


def test_of_an_unknown_picture_all_is_new() -> None:
    assert Changes().since(ROOM) == [Box(0, 0, 640, 480)]
    assert known(ROOM[:240]).since(ROOM) == [Box(0, 0, 640, 480)]


def test_nothing_has_changed_in_the_same_picture_with_noise() -> None:
    noisy = np.clip(ROOM + RNG.normal(0, 6, ROOM.shape), 0, 255).astype(np.uint8)
    assert known().since(ROOM) == []
    assert known().since(noisy) == []


@pytest.mark.parametrize("light", [0.8, 1.2])
def test_exposure_and_switched_lamps_are_no_movement(light: float) -> None:
    assert known().since(lit(light)) == []


def test_a_lamps_flicker_in_a_rolling_shutter_is_no_movement() -> None:
    bands = 1 + 0.08 * np.sin(np.arange(480) / 480 * 6 * np.pi)
    assert known().since(lit(bands[:, None, None])) == []


def test_two_who_move_apart_from_each_other_are_two_parts_with_room_for_a_face() -> None:
    moved = with_figure(60, 300)
    moved[100:160, 500:560] //= 2
    parts = sorted(known().since(moved), key=lambda part: part.left)
    assert len(parts) == 2
    for part, (left, top) in zip(parts, [(60, 300), (500, 100)], strict=True):
        assert part.left <= left - 30
        assert part.top <= top - 30
        assert part.right >= left + 90
        assert part.bottom >= top + 90
    assert intersection(*parts) == 0


def test_parts_that_would_overlap_are_one() -> None:
    moved = with_figure(200, 200)
    moved[200:260, 320:380] //= 2
    (part,) = known().since(moved)
    assert part.left < 200 < 380 < part.right


def test_a_figure_is_seen_while_the_light_changes() -> None:
    moved = np.clip(np.rint(with_figure(300, 200) * 1.15), 0, 255).astype(np.uint8)
    (part,) = known().since(moved)
    assert part.left < 300 < 360 < part.right < 500


def test_what_is_accepted_is_known_and_the_rest_is_not() -> None:
    moved = with_figure(60, 300)
    moved[100:160, 500:560] //= 2
    changes = known()
    left, right = sorted(changes.since(moved), key=lambda part: part.left)
    changes.accept(moved, [left])
    assert changes.since(moved) == [right]
    changes.accept(moved, [right])
    assert changes.since(moved) == []
    assert len(changes.since(ROOM)) == 2


def test_a_part_accepted_in_another_light_is_known_in_the_old_one() -> None:
    changes = known()
    moved = with_figure(300, 200)
    bright = np.clip(np.rint(moved * 1.2), 0, 255).astype(np.uint8)
    changes.accept(bright, changes.since(bright))
    assert changes.since(moved) == []


def test_a_suspected_place_counts_as_changed_until_it_is_accepted() -> None:
    changes = known()
    changes.suspect(Box(300.5, 200.5, 365.5, 265.5))
    parts = changes.since(ROOM)
    assert [part.left < 300 < 366 < part.right for part in parts] == [True]
    changes.accept(ROOM, parts)
    assert changes.since(ROOM) == []


def test_a_place_beyond_the_picture_does_no_harm() -> None:
    changes = known()
    changes.suspect(Box(-80, -80, -20, -20))
    changes.suspect(Box(600, 440, 700, 540))
    assert all(0 <= part.left < part.right <= 640 for part in changes.since(ROOM))
