"""Searching whole frames: at once, while people may come, and seldom when all is still."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from attendance_app.vision.frames import Frame
from attendance_app.vision.search_plan import SearchPlan, SearchTimes

TIMES = SearchTimes(beside=0.5, beside_frames=5, empty=0.1, still=1.0)


def frame(index: int, *, figure: bool = False, noise: bool = False) -> Frame:
    """An office wall; with a figure of 40 pixels, or with a sensor's noise."""
    pixels = np.full((480, 640, 3), 120, np.uint8)
    if noise:
        jitter = np.random.default_rng(index).normal(0, 6, pixels.shape)
        pixels = np.clip(pixels + jitter, 0, 255).astype(np.uint8)
    if figure:
        pixels[200:240, 300:340] = 60
    return Frame(pixels, index, index / 30, datetime(2025, 3, 3, tzinfo=UTC))


def searched(frames: list[Frame], *, following: bool) -> list[int]:
    plan, at = SearchPlan(TIMES), []
    for one in frames:
        if plan.due(one, following=following):
            at.append(one.index)
            plan.searched(one, empty=not following)
    return at


def test_the_first_frame_is_searched() -> None:
    assert searched([frame(0)], following=False) == [0]


def test_a_still_room_is_searched_once_a_second() -> None:
    assert searched([frame(i) for i in range(62)], following=False) == [0, 30, 60]


def test_a_sensors_noise_is_stillness() -> None:
    assert searched([frame(i, noise=True) for i in range(31)], following=False) == [0, 30]


def test_somebody_small_who_comes_in_is_looked_for_at_once() -> None:
    frames = [frame(i, figure=i >= 10, noise=True) for i in range(14)]
    assert searched(frames, following=False) == [0, 10]


def test_beside_somebody_followed_newcomers_are_looked_for_every_half_second() -> None:
    assert searched([frame(i) for i in range(46)], following=True) == [0, 15, 30, 45]


def test_a_slow_computer_follows_five_frames_for_each_search() -> None:
    slow = [frame(i * 12) for i in range(11)]  # 2.5 frames a second
    assert searched(slow, following=True) == [0, 60, 120]


def test_a_clock_that_begins_anew_is_no_reason_to_wait() -> None:
    plan = SearchPlan(TIMES)
    plan.searched(frame(900), empty=True)
    assert plan.due(frame(0), following=False)
