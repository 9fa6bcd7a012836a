"""Time in a video grows steadily whatever its file says."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.vision.timeline import Timeline, plausible_frame_rate


def times(stated: list[float], frame_rate: float = 10.0) -> list[float]:
    timeline = Timeline(frame_rate)
    return [timeline.advance(s) for s in stated]


def test_honest_timestamps_pass_unchanged_from_zero() -> None:
    assert times([5.0, 5.04, 5.5, 5.51]) == pytest.approx([0, 0.04, 0.5, 0.51])


def test_without_timestamps_the_nominal_rate_counts() -> None:
    """A bare H.264 stream is dated 0 throughout."""
    assert times([0, 0, 0, 0]) == pytest.approx([0, 0.1, 0.2, 0.3])


def test_a_recording_joined_on_goes_on_where_the_first_ended() -> None:
    assert times([3.0, 3.1, 0.0, 0.1, 0.2]) == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])


def test_a_leap_of_hours_is_a_broken_timestamp() -> None:
    assert times([0, 0.1, 47_721.0, 47_721.1]) == pytest.approx([0, 0.1, 0.2, 0.3])


def test_a_pause_of_seconds_is_true() -> None:
    assert times([0, 0.1, 8.1]) == pytest.approx([0, 0.1, 8.1])


def test_pictures_out_of_order_do_not_shift_what_follows() -> None:
    assert times([0, 0.2, 0.1, 0.3])[-1] == pytest.approx(0.3)


def test_a_single_doubled_timestamp_is_made_up_for() -> None:
    assert times([0, 0, 0.1, 0.2, 0.3])[-1] == pytest.approx(0.3, abs=0.01)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=50))
def test_time_always_grows(stated: list[float]) -> None:
    result = times(stated)
    assert all(math.isfinite(t) for t in result)
    assert all(a < b for a, b in pairwise(result))


@pytest.mark.parametrize("stated", [0, -1, math.nan, math.inf, 1000, 90_000])
def test_an_impossible_frame_rate_is_replaced(stated: float) -> None:
    assert plausible_frame_rate(stated) == 30


def test_a_possible_frame_rate_is_kept() -> None:
    assert plausible_frame_rate(12.5) == 12.5
