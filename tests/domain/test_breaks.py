"""What is taken off for breaks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from timekeeping import clocked, day_of, planned, shift

from attendance_app.domain.breaks import deducted
from attendance_app.domain.policy import AttendancePolicy, BreakRule, HoursCalculation

OWN = shift("09:00", "18:00", break_length=timedelta(minutes=45))


def minutes(amount: int) -> timedelta:
    return timedelta(minutes=amount)


@pytest.mark.parametrize(
    ("rule", "has_own", "expected"),
    [
        (BreakRule.PUNCHED, False, 0),
        (BreakRule.AUTO_DEDUCT, False, 30),
        (BreakRule.BOTH, False, 10),
        # A shift's own break, whatever the rule; credited unless all is deducted anyway.
        (BreakRule.PUNCHED, True, 25),
        (BreakRule.AUTO_DEDUCT, True, 45),
        (BreakRule.BOTH, True, 25),
    ],
)
def test_after_8_hours_with_20_minutes_punched(
    rule: BreakRule, has_own: bool, expected: int
) -> None:
    policy = AttendancePolicy(breaks=rule)
    off = deducted(minutes(480), minutes(20), OWN if has_own else None, policy)
    assert off == minutes(expected)


@pytest.mark.parametrize(("rule", "expected"), [(BreakRule.PUNCHED, 0), (BreakRule.BOTH, 60)])
def test_from_first_in_to_last_out_no_break_was_taken_off_that_could_be_credited(
    rule: BreakRule, expected: int
) -> None:
    policy = AttendancePolicy(
        breaks=rule,
        break_length=minutes(60),
        hours_calculation=HoursCalculation.FIRST_IN_LAST_OUT,
    )
    times = ("09:00", "12:30", "13:15", "18:00")
    day = day_of(clocked(*(f"2026-10-05 {each}" for each in times)), policy=policy)
    assert (day.breaks, day.worked) == (minutes(expected), minutes(540 - expected))


def test_nothing_is_due_until_more_than_that_was_worked() -> None:
    policy = AttendancePolicy(breaks=BreakRule.AUTO_DEDUCT)
    assert deducted(minutes(360), minutes(0), None, policy) == minutes(0)
    assert deducted(minutes(361), minutes(0), None, policy) == minutes(30)


def test_a_longer_break_than_is_due_gives_no_time_back() -> None:
    policy = AttendancePolicy(breaks=BreakRule.BOTH)
    assert deducted(minutes(400), minutes(90), None, policy) == minutes(0)


def test_a_break_longer_than_the_work_leaves_nothing_and_not_less() -> None:
    policy = AttendancePolicy(
        breaks=BreakRule.AUTO_DEDUCT, break_after=minutes(0), break_length=minutes(60)
    )
    assert deducted(minutes(20), minutes(0), None, policy) == minutes(20)


def test_whoever_works_the_whole_shift_misses_nothing_of_what_is_scheduled() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 17:30")
    for rule in (BreakRule.AUTO_DEDUCT, BreakRule.BOTH):
        day = day_of(
            stored, policy=AttendancePolicy(breaks=rule), **planned(shift("09:00", "17:30"))
        )
        assert (day.worked, day.scheduled, day.shortfall) == (
            *(minutes(480), minutes(480), minutes(0)),
        )
