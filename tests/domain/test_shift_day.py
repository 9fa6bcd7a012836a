"""A shift's time, and who was late or early: from the punches, by whatever stint they belong to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from timekeeping import at, clocked, day_of, planned, punch, sheet_of, shift

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    Rounding,
    RoundingMode,
)
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.workday import DayCode

IN, OUT = PunchKind.IN, PunchKind.OUT
NONE = timedelta()
MINUTE = timedelta(minutes=1)
DAY = planned(shift("09:00", "18:00"))
SPLIT = planned(shift("06:00", "10:00"), shift("12:00", "16:00"))
FIRST_TO_LAST = AttendancePolicy(hours_calculation=HoursCalculation.FIRST_IN_LAST_OUT)


def hours(amount: float) -> timedelta:
    return timedelta(hours=amount)


def monday(*made: tuple[str, PunchKind]) -> list[Punch]:
    return [
        punch(at(f"2026-10-05 {text}"), kind, sequence=number)
        for number, (text, kind) in enumerate(made, 1)
    ]


def test_a_late_clock_in_is_late_even_if_its_clock_out_is_missing() -> None:
    day = day_of(monday(("09:30", IN)), **DAY)
    assert (day.late, day.early, day.code) == (30 * MINUTE, NONE, DayCode.EXCEPTION)
    running = day_of(monday(("09:30", IN)), now="2026-10-05 12:00", **DAY)
    assert running.late == 30 * MINUTE


def test_an_early_clock_out_is_early_even_if_its_clock_in_is_missing() -> None:
    day = day_of(monday(("17:00", OUT)), **DAY)
    assert (day.late, day.early) == (NONE, hours(1))


def test_nobody_is_late_by_a_second_clock_in_or_early_by_a_last_but_one_clock_out() -> None:
    day = day_of(monday(("12:30", OUT), ("13:15", IN), ("18:00", OUT)), **DAY)
    assert (day.late, day.early, day.shifts[0].came) == (NONE, NONE, None)
    day = day_of(monday(("09:00", IN), ("12:30", OUT), ("13:15", IN)), **DAY)
    assert (day.late, day.early, day.shifts[0].left) == (NONE, NONE, None)


def test_times_around_a_clock_set_back_tell_nothing_of_lateness() -> None:
    day = day_of(monday(("10:00", IN), ("08:30", OUT)), **DAY)
    assert day.problems == (Problem.CLOCK_SET_BACK,)
    assert (day.late, day.early) == (NONE, NONE)


def test_seconds_count_and_fractions_of_them_do_not() -> None:
    almost = at("2026-10-05 09:10:00") + timedelta(microseconds=999_999)
    assert day_of(clocked(almost, "2026-10-05 18:00"), **DAY).late == NONE


def test_a_shifts_own_grace_takes_the_place_of_the_policys() -> None:
    strict = planned(shift("09:00", "18:00", late_grace=NONE, early_grace=hours(1)))
    day = day_of(clocked("2026-10-05 09:00:01", "2026-10-05 17:00"), **strict)
    assert (day.late, day.early) == (timedelta(seconds=1), NONE)


def test_lateness_is_from_the_raw_time_and_not_from_the_rounded_one() -> None:
    policy = AttendancePolicy(round_in=Rounding(RoundingMode.DOWN, 30))
    day = day_of(clocked("2026-10-05 09:29", "2026-10-05 18:00"), policy=policy, **DAY)
    assert (day.late, day.worked) == (29 * MINUTE, hours(9))


def test_a_stint_over_both_split_shifts_is_neither_late_nor_early_for_either() -> None:
    day = day_of(clocked("2026-10-05 06:00", "2026-10-05 16:00"), **SPLIT)
    assert (day.late, day.early, day.worked) == (NONE, NONE, hours(10))
    assert (day.code, day.shortfall) == (DayCode.PRESENT, NONE)


def test_who_left_in_the_middle_of_the_second_split_shift_left_early() -> None:
    day = day_of(clocked("2026-10-05 06:00", "2026-10-05 13:00"), **SPLIT)
    assert [row.early for row in day.shifts] == [NONE, hours(3)]
    assert (day.late, day.shortfall) == (NONE, hours(1))


def test_a_second_split_shift_nobody_came_to_is_missing_time_and_not_lateness() -> None:
    sheet = sheet_of(clocked("2026-10-05 06:00", "2026-10-05 10:00"), **SPLIT)
    day = sheet.days[4]
    assert (day.code, day.late, day.early) == (DayCode.PRESENT, NONE, NONE)
    assert (day.scheduled, day.shortfall) == (hours(8), hours(4))


def test_who_is_late_for_both_split_shifts_is_late_twice() -> None:
    times = ("06:20", "10:00", "12:30", "16:00")
    sheet = sheet_of(clocked(*(f"2026-10-05 {each}" for each in times)), **SPLIT)
    assert sheet.totals.late == 50 * MINUTE
    assert sheet.totals.late_count == 2


def test_a_night_that_goes_on_through_the_next_days_shift_leaves_nobody_absent() -> None:
    double = planned(shift("22:00", "06:00", [0]), shift("06:00", "14:00", [1]))
    sheet = sheet_of(clocked("2026-10-05 22:00", "2026-10-06 14:00"), **double)
    night, day = sheet.days[4], sheet.days[5]
    assert (night.worked, night.early) == (hours(16), NONE)
    assert (day.code, day.worked, day.shifts[0].covered) == (DayCode.PRESENT, NONE, hours(8))
    assert (day.late, day.early, day.shortfall) == (NONE, NONE, NONE)


def test_a_night_that_reaches_a_little_into_the_next_days_shift_does_not_attend_it() -> None:
    double = planned(shift("22:00", "06:00", [0]), shift("06:00", "14:00", [1]))
    sheet = sheet_of(clocked("2026-10-05 22:00", "2026-10-06 06:30"), **double)
    day = sheet.days[5]
    assert (day.code, day.late, day.early) == (DayCode.ABSENT, NONE, NONE)
    assert day.shortfall == hours(7.5)


def test_half_of_a_shift_within_another_days_stint_is_enough_to_have_been_there() -> None:
    double = planned(shift("22:00", "06:00", [0]), shift("06:00", "14:00", [1]))
    for until, code in (("10:00", DayCode.PRESENT), ("09:59", DayCode.ABSENT)):
        sheet = sheet_of(clocked("2026-10-05 22:00", f"2026-10-06 {until}"), **double)
        assert sheet.days[5].code is code
    assert sheet.days[5].early == NONE


def test_who_comes_back_during_the_shift_their_night_reached_into_is_not_late() -> None:
    double = planned(shift("22:00", "06:00", [0]), shift("06:00", "14:00", [1]))
    seen = ("2026-10-05 22:00", "2026-10-06 06:30", "2026-10-06 07:00", "2026-10-06 14:00")
    sheet = sheet_of(clocked(*seen), **double)
    assert sheet.days[5].late == NONE
    assert sheet.days[5].shortfall == hours(0.5)
    assert [sheet.days[4].worked, sheet.days[5].worked] == [hours(8.5), hours(7)]


@pytest.mark.parametrize(
    ("part", "late", "early"),
    [
        (LeavePart.FULL, 0, 0),
        (LeavePart.HALF, 0, 0),
        (LeavePart.MORNING, 0, 4),
        (LeavePart.AFTERNOON, 4, 0),
    ],
)
def test_leave_excuses_the_half_it_takes(part: LeavePart, late: int, early: int) -> None:
    leave = Leave(1, 1, date(2026, 10, 5), date(2026, 10, 5), "annual", part)
    day = day_of(clocked("2026-10-05 13:00", "2026-10-05 14:00"), leaves=(leave,), **DAY)
    assert (day.late, day.early) == (hours(late), hours(early))


def test_nobody_is_late_on_a_holiday() -> None:
    holidays = {date(2026, 10, 5): "Holiday"}
    day = day_of(clocked("2026-10-05 11:00", "2026-10-05 12:00"), holidays=holidays, **DAY)
    assert (day.late, day.early, day.shortfall) == (NONE, NONE, NONE)


def test_first_in_to_last_out_is_taken_for_each_shift() -> None:
    times = ("06:00", "07:00", "09:00", "10:00", "12:00", "13:00", "15:00", "16:00")
    stored = clocked(*(f"2026-10-05 {each}" for each in times))
    day = day_of(stored, policy=FIRST_TO_LAST, **SPLIT)
    assert [row.span for row in day.shifts] == [hours(4), hours(4)]
    assert day.worked == hours(8)


def test_first_in_to_last_out_is_of_pairs_and_what_has_no_counterpart_is_unpaid() -> None:
    made = monday(("09:00", IN), ("13:00", IN), ("18:00", OUT))
    day = day_of(made, policy=FIRST_TO_LAST, **DAY)
    assert (day.worked, day.problems) == (hours(5), (Problem.MISSING_OUT,))
    made = monday(("09:00", IN), ("12:00", OUT), ("13:00", IN), ("14:00", IN), ("18:00", OUT))
    assert day_of(made, policy=FIRST_TO_LAST, **DAY).worked == hours(9)


def test_unplanned_work_around_a_shift_has_no_first_in_and_last_out() -> None:
    times = ("05:00", "06:00", "09:00", "18:00", "21:00", "22:00")
    stored = clocked(*(f"2026-10-05 {each}" for each in times))
    assert day_of(stored, policy=FIRST_TO_LAST, **DAY).worked == hours(11)
    # Without a plan the whole day is from first in to last out.
    assert day_of(stored, policy=FIRST_TO_LAST).worked == hours(17)


def test_time_before_the_shift_is_that_of_all_stints_before_the_days_first_one() -> None:
    times = ("05:00", "06:00", "08:30", "08:45", "08:50", "18:00")
    stored = clocked(*(f"2026-10-05 {each}" for each in times))
    before = [row.before_shift for row in day_of(stored, **DAY).shifts]
    assert before == [25 * MINUTE, hours(1)]
    before = [row.before_shift for row in day_of(stored, policy=FIRST_TO_LAST, **DAY).shifts]
    assert before == [30 * MINUTE, hours(1)]


def test_breaks_are_due_for_each_shift_and_not_for_the_day() -> None:
    policy = AttendancePolicy(breaks=BreakRule.AUTO_DEDUCT, break_after=hours(6))
    times = ("06:00", "10:00", "12:00", "16:00")
    stored = clocked(*(f"2026-10-05 {each}" for each in times))
    assert day_of(stored, policy=policy, **SPLIT).worked == hours(8)


@pytest.mark.parametrize(
    ("times", "late", "early"),
    [
        (("19:00:01", "19:30:01"), hours(9), NONE),
        (("02:50", "03:10"), NONE, hours(9)),
    ],
)
def test_who_worked_only_outside_the_window_missed_all_of_the_shift_and_not_more(
    times: tuple[str, ...], late: timedelta, early: timedelta
) -> None:
    day = day_of(clocked(*(f"2026-10-05 {each}" for each in times)), **DAY)
    assert (day.late, day.early) == (late, early)
    assert day.shortfall == day.scheduled - day.worked


def test_who_worked_only_between_the_split_shifts_was_late_for_the_first_and_left_early() -> None:
    wide = planned(shift("06:00", "08:00"), shift("16:00", "18:00"))
    day = day_of(clocked("2026-10-05 11:00", "2026-10-05 12:00"), **wide)
    assert [(row.late, row.early) for row in day.shifts] == [
        (hours(2), NONE),
        (NONE, hours(2)),
        (NONE, NONE),
    ]


def test_who_came_to_a_shift_may_work_at_other_times_too() -> None:
    seen = ("2026-10-05 09:00", "2026-10-05 18:00", "2026-10-05 20:00", "2026-10-05 21:00")
    day = day_of(clocked(*seen), **DAY)
    assert (day.late, day.early) == (NONE, NONE)


def test_a_lone_punch_outside_the_window_says_nothing_of_when_somebody_came_or_left() -> None:
    day = day_of(monday(("06:54", OUT)), **DAY)
    assert (day.problems, day.late, day.early) == ((Problem.MISSING_IN,), NONE, NONE)
    day = day_of(monday(("06:54", OUT), ("20:00", IN), ("21:00", OUT)), **DAY)
    assert (day.late, day.early) == (hours(9), NONE)


def test_who_comes_after_the_shift_but_within_its_window_was_not_later_than_it_is_long() -> None:
    assert day_of(clocked("2026-10-05 18:30", "2026-10-05 19:30"), **DAY).late == hours(9)
