"""Searching: at once where people may come, rationed where all moves, seldom when all is still."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

import numpy as np
import pytest

from attendance_app.vision.boxes import area
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.search_plan import Search, SearchPlan, SearchTimes

TIMES = SearchTimes(beside=0.5, beside_frames=5, empty=0.1, still=1.0, thorough=1e6, megapixels=1e6)
WHOLE = 480 * 640


@lru_cache
def picture(figure: bool, noise: int | None, moving: int | None) -> BgrImage:
    pixels = np.full((480, 640, 3), 120, np.uint8)
    if noise is not None:
        jitter = np.random.default_rng(noise).normal(0, 6, pixels.shape)
        pixels = np.clip(pixels + jitter, 0, 255).astype(np.uint8)
    if moving is not None:
        blocks = np.random.default_rng(moving).integers(60, 180, (30, 40, 3), dtype=np.uint8)
        pixels = blocks.repeat(16, axis=0).repeat(16, axis=1)
    if figure:
        pixels[200:240, 300:340] = 60
    return pixels


def frame(index: int, *, figure: bool = False, noise: bool = False, moving: bool = False) -> Frame:
    """An office wall; with a figure of 40 pixels, a sensor's noise, or everything in motion."""
    pixels = picture(figure, index % 7 if noise else None, index % 7 if moving else None)
    return Frame(pixels, index, index / 30, datetime(2025, 3, 3, tzinfo=UTC))


def searches(
    frames: list[Frame],
    *,
    following: bool = False,
    found: bool = False,
    times: SearchTimes = TIMES,
) -> dict[int, Search]:
    plan, made = SearchPlan(times), {}
    for one in frames:
        search = plan.due(one, following=following)
        if search is not None:
            made[one.index] = search
            plan.searched(one, search, found=found)
    return made


def searched(frames: list[Frame], *, following: bool) -> list[int]:
    return list(searches(frames, following=following))


def test_the_first_frame_is_searched_whole() -> None:
    (search,) = searches([frame(0)]).values()
    assert search.whole
    assert [area(part) for part in search.parts] == [WHOLE]


def test_a_still_room_is_searched_seldom_and_then_whole() -> None:
    made = searches([frame(i) for i in range(62)])
    assert list(made) == [0, 30, 60]
    assert all(search.whole and search.routine for search in made.values())


def test_a_sensors_noise_is_stillness() -> None:
    assert searched([frame(i, noise=True) for i in range(31)], following=False) == [0, 30]


@pytest.mark.parametrize("following", [False, True])
def test_somebody_small_who_comes_in_is_looked_for_at_once_and_only_there(following: bool) -> None:
    made = searches([frame(i, figure=i >= 20, noise=True) for i in range(24)], following=following)
    assert list(made) == [0, 20]
    (part,) = made[20].parts
    assert not made[20].whole
    assert part.left < 300 < 340 < part.right
    assert part.top < 200 < 240 < part.bottom
    assert area(part) < WHOLE / 10


def test_what_has_been_searched_is_searched_again_only_when_it_changes_again() -> None:
    frames = [frame(i, figure=5 <= i < 15) for i in range(29)]
    assert list(searches(frames)) == [0, 5, 15]


def test_beside_somebody_followed_newcomers_are_looked_for_every_half_second() -> None:
    frames = [frame(i, moving=True) for i in range(46)]
    assert searched(frames, following=True) == [0, 15, 30, 45]


def test_a_slow_computer_follows_five_frames_for_each_search() -> None:
    slow = [frame(i * 12) for i in range(11)]  # 2.5 frames a second
    assert searched(slow, following=True) == [0, 60, 120]


def test_where_everything_moves_for_long_searches_are_rationed_and_half_are_coarse() -> None:
    """The routine search is not counted; all others together keep within the ration."""
    seconds, ration = 8, 1.5 * WHOLE / 1e6
    times = replace(TIMES, still=2.0, megapixels=ration)
    made = searches([frame(i, moving=True) for i in range(30 * seconds)], times=times)
    ours = [search for search in made.values() if not search.routine]
    spent = sum(WHOLE / 1e6 / search.coarse**2 for search in ours)
    assert 0.7 * ration * seconds <= spent <= ration * (seconds + 1)
    assert sum(search.coarse > 1 for search in ours) >= len(ours) / 3
    assert all(
        a.coarse == 1 or b.coarse == 1
        for a, b in zip(list(made.values())[:-1], list(made.values())[1:], strict=True)
    )


def test_a_large_picture_is_searched_so_coarsely_that_it_is_searched_often() -> None:
    """Everything moves in 1280 x 720, of which a whole search takes two seconds' ration."""
    pixels = [np.repeat(picture(False, None, i), 2, axis=1)[:, :1280] for i in range(7)]
    frames = [
        replace(frame(i), pixels=np.pad(pixels[i % 7], [(0, 240), (0, 0), (0, 0)]))
        for i in range(300)
    ]
    times = replace(TIMES, still=100.0, megapixels=0.46)
    made = searches(frames, times=times)
    waited = np.diff(list(made)) / 30
    assert waited.max() < 2.5
    assert all(1.5 <= s.coarse <= 2.1 for s in made.values() if s.coarse > 1)
    assert any(s.coarse > 1.9 for s in made.values())


def test_whoever_comes_after_stillness_is_not_rationed() -> None:
    """A whole picture is searched at once although a second's ration is less."""
    times = replace(TIMES, still=100.0, megapixels=0.1)
    frames = [frame(i, moving=i >= 90) for i in range(93)]
    made = searches(frames, times=times)
    assert list(made)[:2] == [0, 90]
    assert made[90].whole
    assert made[90].coarse == 1


def test_whoever_came_and_was_not_found_is_looked_for_thoroughly_once_they_stand_still() -> None:
    times = replace(TIMES, still=100.0, thorough=4.0)
    frames = [frame(i, figure=i >= 250) for i in range(500)]
    made = searches(frames, times=times)
    assert [(i, search.thorough) for i, search in made.items()] == [
        (0, False),
        (120, True),  # of all that was there at the beginning
        (250, False),
        (265, True),
    ]
    assert made[265].parts == made[250].parts


def test_somebody_who_came_when_a_routine_search_was_due_is_looked_for_thoroughly_as_well() -> None:
    times = replace(TIMES, still=10.0, thorough=4.0)
    made = searches([frame(i, figure=i >= 300) for i in range(330)], times=times)
    assert made[300].routine
    assert made[315].thorough
    assert [area(part) < WHOLE / 10 for part in made[315].parts] == [True]


@pytest.mark.parametrize(("found", "following"), [(True, False), (False, True)])
def test_no_thorough_look_is_taken_where_somebody_is_found(found: bool, following: bool) -> None:
    times = replace(TIMES, still=100.0, thorough=4.0)
    frames = [frame(i, figure=i % 20 > 10) for i in range(200)]
    made = searches(frames, times=times, found=found, following=following)
    assert len(made) > 5
    assert not any(search.thorough for search in made.values())


def test_where_something_moves_for_ever_thorough_looks_are_rare() -> None:
    times = replace(TIMES, still=100.0, thorough=4.0)
    made = searches([frame(i, moving=True) for i in range(30 * 14)], times=times)
    thorough = [index / 30 for index, search in made.items() if search.thorough]
    assert thorough == pytest.approx([4, 8, 12], abs=0.25)
    assert len(made) > 100


def test_a_place_where_somebody_was_lost_is_searched_although_nothing_changes() -> None:
    plan = SearchPlan(TIMES)
    first = frame(0, figure=True)
    search = plan.due(first, following=False)
    assert search is not None
    plan.searched(first, search)
    assert plan.due(frame(6, figure=True), following=False) is None
    plan.suspect(Box(300, 200, 340, 240))
    again = plan.due(frame(7, figure=True), following=False)
    assert again is not None
    assert [area(part) < WHOLE / 10 for part in again.parts] == [True]


def test_a_clock_that_begins_anew_is_no_reason_to_wait() -> None:
    plan = SearchPlan(TIMES)
    plan.searched(frame(900), Search((), whole=True))
    assert plan.due(frame(0), following=False) is not None
