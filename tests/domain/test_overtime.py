"""Daily overtime, then weekly on what is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from timekeeping import POLICY, at, clocked, day_of, planned, sheet_of, shift

from attendance_app.domain.overtime import daily_limit
from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.domain.punches import Punch
from attendance_app.domain.timesheet import Timesheet

NONE = timedelta()
EVERY_DAY = planned(shift("09:00", "18:00"))
WEEKLY_ONLY = replace(POLICY, daily_overtime_after=None)


def hours(amount: float) -> timedelta:
    return timedelta(hours=amount)


def work(first: str, lengths: list[float]) -> list[Punch]:
    """Work from nine on, of these lengths, on days in a row."""
    start = at(f"{first} 09:00")
    begins = [start + timedelta(days=number) for number in range(len(lengths))]
    return clocked(
        *(
            moment
            for begin, length in zip(begins, lengths, strict=True)
            if length
            for moment in (begin, begin + hours(length))
        )
    )


def overtimes(sheet: Timesheet, *days: int) -> list[timedelta]:
    return [sheet.days[day - 1].hours.overtime for day in days]


def test_a_week_over_the_months_end_counts_the_days_before_and_reports_its_own() -> None:
    # Monday, September 28th, to Sunday, October 4th, 2026: six times nine hours.
    stored = work("2026-09-28", [9] * 6)
    september = sheet_of(stored, "2026-09", policy=WEEKLY_ONLY, **EVERY_DAY)
    october = sheet_of(stored, "2026-10", policy=WEEKLY_ONLY, **EVERY_DAY)
    assert september.totals.hours.overtime == NONE
    assert overtimes(october, 1, 2, 3) == [NONE, hours(5), hours(9)]
    assert october.days[1].week_so_far == hours(36)
    assert september.totals.hours.total + october.totals.hours.total == hours(54)


def test_a_week_begins_with_nothing() -> None:
    stored = work("2026-10-05", [9] * 7 + [9])
    sheet = sheet_of(stored, policy=WEEKLY_ONLY, **EVERY_DAY)
    assert overtimes(sheet, 9, 10, 11, 12) == [hours(5), hours(9), hours(9), NONE]
    assert sheet.days[11].week_so_far == NONE


def test_daily_overtime_is_not_counted_again_by_the_week() -> None:
    sheet = sheet_of(work("2026-10-05", [10] * 5 + [1]), **EVERY_DAY)
    assert overtimes(sheet, 5, 9, 10) == [hours(2), hours(2), hours(1)]
    assert sheet.days[9].weekly_overtime == hours(1)
    assert sheet.days[9].week_so_far == hours(40)


def test_what_the_tolerance_swallows_is_regular_and_no_part_of_the_week() -> None:
    policy = replace(POLICY, employer_tolerance=hours(0.5))
    sheet = sheet_of(work("2026-10-05", [8.5] * 5 + [1]), policy=policy, **EVERY_DAY)
    assert overtimes(sheet, 5, 9, 10) == [NONE, NONE, hours(1)]
    assert sheet.days[9].week_so_far == hours(40)
    assert sheet.totals.hours.regular == hours(42.5)


def test_hours_of_holidays_and_days_off_take_no_part_in_the_week() -> None:
    weekdays = planned(shift("09:00", "18:00", range(5)))
    sheet = sheet_of(
        work("2026-10-05", [8, 10, 8, 8, 8, 10, 10]),
        holidays={date(2026, 10, 6): "Holiday"},
        **weekdays,
    )
    assert sheet.totals.hours.overtime == NONE
    assert sheet.totals.hours.holiday == hours(10)
    assert sheet.totals.hours.weekly_off == hours(20)
    assert sheet.days[8].week_so_far == hours(24)


def test_time_before_the_shift_takes_no_part_in_the_week_either() -> None:
    late_start = planned(shift("10:00", "18:00"))
    sheet = sheet_of(work("2026-10-05", [9] * 6), policy=WEEKLY_ONLY, **late_start)
    # Eight of nine hours a day count: forty until Friday, and eight on Saturday.
    assert overtimes(sheet, 9, 10) == [NONE, hours(8)]
    assert sheet.days[9].hours.regular == hours(1)


def test_a_policy_changed_in_mid_week_goes_on_from_what_the_week_has() -> None:
    strict = replace(WEEKLY_ONLY, weekly_overtime_after=hours(20))
    policies = Policies(
        (PolicyVersion(None, WEEKLY_ONLY), PolicyVersion(date(2026, 10, 8), strict))
    )
    sheet = sheet_of(work("2026-10-05", [9] * 4), policies=policies, **EVERY_DAY)
    assert overtimes(sheet, 7, 8) == [NONE, hours(9)]


@pytest.mark.parametrize(
    ("limits", "expected"), [((), 8), ((None, None), 8), ((10,), 10), ((4, 9, None), 9), ((0,), 0)]
)
def test_a_shifts_own_limit_goes_before_the_policys_and_the_highest_before_others(
    limits: tuple[int | None, ...], expected: int
) -> None:
    shifts = [
        shift("09:00", "10:00", overtime_after=None if limit is None else hours(limit))
        for limit in limits
    ]
    assert daily_limit(shifts, POLICY) == hours(expected)


def test_a_long_shift_has_overtime_only_beyond_its_own_hours() -> None:
    long = planned(shift("08:00", "20:00", overtime_after=hours(10)))
    day = day_of(clocked("2026-10-05 08:00", "2026-10-05 20:00"), **long)
    assert (day.daily_limit, day.hours.overtime) == (hours(10), hours(2))


def test_without_limits_nothing_is_overtime() -> None:
    policy = AttendancePolicy(daily_overtime_after=None, weekly_overtime_after=None)
    sheet = sheet_of(work("2026-10-05", [12] * 7), policy=policy, **EVERY_DAY)
    assert sheet.totals.hours.regular == hours(84)
