"""Rounding on the site's wall clock."""

from __future__ import annotations

from datetime import timedelta

import pytest
from timekeeping import BERLIN, at, punch

from attendance_app.domain.policy import AttendancePolicy, Rounding, RoundingMode
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.rounding import rounded


def counts(text: str, mode: RoundingMode, minutes: int, zone: str = BERLIN) -> str:
    """The wall-clock time a clock-in counts from."""
    policy = AttendancePolicy(round_in=Rounding(mode, minutes))
    made = punch(at(f"2026-10-05 {text}", zone), PunchKind.IN, zone=zone)
    return f"{rounded(made, policy).astimezone(made.local.tzinfo):%H:%M:%S}"


@pytest.mark.parametrize(
    ("mode", "text", "expected"),
    [
        (RoundingMode.NONE, "09:07:59", "09:07:59"),
        (RoundingMode.UP, "09:00:01", "09:15:00"),
        (RoundingMode.UP, "09:15:00", "09:15:00"),
        (RoundingMode.DOWN, "09:14:59", "09:00:00"),
        (RoundingMode.NEAREST, "09:07:29", "09:00:00"),
        (RoundingMode.NEAREST, "09:07:30", "09:15:00"),
        (RoundingMode.NEAREST, "23:59", "00:00:00"),
    ],
)
def test_a_quarter_of_an_hour(mode: RoundingMode, text: str, expected: str) -> None:
    assert counts(text, mode, 15) == expected


def test_it_is_the_sites_hour_that_is_divided() -> None:
    # In UTC it is 03:22: half an hour there begins 15 minutes beside the one in Kathmandu.
    assert counts("09:07", RoundingMode.DOWN, 30, "Asia/Kathmandu") == "09:00:00"


def test_a_step_that_does_not_divide_the_hour_counts_from_midnight() -> None:
    assert counts("01:05", RoundingMode.DOWN, 7) == "01:03:00"


def test_fractions_of_a_second_are_dropped_before_anything_is_rounded() -> None:
    policy = AttendancePolicy(round_in=Rounding(RoundingMode.UP, 15))
    moment = at("2026-10-05 09:00") + timedelta(microseconds=999_999)
    assert rounded(punch(moment, PunchKind.IN), policy) == at("2026-10-05 09:00")


def test_each_kind_of_punch_has_its_own_rounding() -> None:
    policy = AttendancePolicy(
        round_in=Rounding(RoundingMode.UP, 60), round_out=Rounding(RoundingMode.DOWN, 60)
    )
    moment = at("2026-10-05 09:30")
    assert rounded(punch(moment, PunchKind.IN), policy) == at("2026-10-05 10:00")
    assert rounded(punch(moment, PunchKind.OUT), policy) == at("2026-10-05 09:00")
