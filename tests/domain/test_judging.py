"""A day's code, its fractions, and what has to be looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from timekeeping import POLICY, at, clocked, day_of, planned, punch, sheet_of, shift, someone

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.workday import DayCode, WorkDay, is_employed

NONE = timedelta()
MONDAY = date(2026, 10, 5)
DAY = planned(shift("09:00", "18:00"))
WEEKDAYS = planned(shift("09:00", "18:00", range(5)))


def hours(amount: float) -> timedelta:
    return timedelta(hours=amount)


def worked(length: float, day: str = "2026-10-05", **more: object) -> WorkDay:
    """A day on which somebody worked so many hours from nine on."""
    start = at(f"{day} 09:00")
    return day_of(clocked(start, start + hours(length)), day, **more)  # type: ignore[arg-type]


def leave(part: LeavePart = LeavePart.FULL, **more: object) -> Leave:
    return Leave(1, 1, MONDAY, MONDAY, "annual", part, **more)  # type: ignore[arg-type]


def accepted(problem: Problem) -> tuple[Acceptance, ...]:
    return (Acceptance(1, MONDAY, problem, at("2026-10-07 10:00"), "Office", "known"),)


def fractions(day: WorkDay) -> tuple[float, float, float]:
    return day.present, day.absent, day.leave_days


def test_without_a_schedule_nobody_is_absent() -> None:
    assert day_of().code is DayCode.BLANK
    assert day_of((), "2026-10-10").code is DayCode.WEEKLY_OFF
    assert worked(1, policy=AttendancePolicy(absent_below=hours(2))).code is DayCode.PRESENT


def test_with_a_schedule_a_day_without_a_shift_is_a_weekly_off() -> None:
    assert day_of((), "2026-10-10", **WEEKDAYS).code is DayCode.WEEKLY_OFF
    assert day_of((), "2026-10-10", **DAY).code is DayCode.ABSENT


def test_a_planned_day_without_a_punch_is_absent_and_all_its_time_is_missing() -> None:
    day = day_of(**DAY)
    assert (day.code, fractions(day)) == (DayCode.ABSENT, (0.0, 1.0, 0.0))
    assert day.shortfall == day.scheduled == hours(9)


@pytest.mark.parametrize(
    ("length", "code", "parts"),
    [
        (1.9, DayCode.ABSENT, (0.0, 1.0, 0.0)),
        (2, DayCode.HALF_DAY, (0.5, 0.5, 0.0)),
        (3.9, DayCode.HALF_DAY, (0.5, 0.5, 0.0)),
        (4, DayCode.PRESENT, (1.0, 0.0, 0.0)),
    ],
)
def test_few_hours_make_a_day_absent_or_half(
    length: float, code: DayCode, parts: tuple[float, float, float]
) -> None:
    policy = AttendancePolicy(absent_below=hours(2), half_day_below=hours(4))
    day = worked(length, policy=policy, **DAY)
    assert (day.code, fractions(day), day.worked) == (code, parts, hours(length))


def test_time_missing_is_missing_beyond_the_tolerance_only() -> None:
    policy = AttendancePolicy(employee_tolerance=hours(0.5))
    assert worked(8.5, policy=policy, **DAY).shortfall == NONE
    assert worked(8.4, policy=policy, **DAY).shortfall == hours(0.6)


def test_half_leave_without_work_is_half_absent() -> None:
    day = day_of(leaves=(leave(LeavePart.MORNING),), **DAY)
    assert (day.code, fractions(day)) == (DayCode.ABSENT, (0.0, 0.5, 0.5))
    assert day.shortfall == hours(4.5)


def test_half_leave_with_work_is_half_present_and_half_the_time_is_due() -> None:
    day = worked(4.5, leaves=(leave(LeavePart.AFTERNOON),), **DAY)
    assert (day.code, fractions(day), day.shortfall) == (DayCode.HALF_DAY, (0.5, 0.0, 0.5), NONE)
    assert day.scheduled == hours(9)


def test_on_a_day_of_half_leave_half_as_much_work_is_absent() -> None:
    policy = AttendancePolicy(absent_below=hours(4))
    half = (leave(LeavePart.AFTERNOON),)
    assert worked(1.9, policy=policy, leaves=half, **DAY).code is DayCode.ABSENT
    assert worked(2, policy=policy, leaves=half, **DAY).code is DayCode.HALF_DAY


def test_two_halves_of_leave_are_a_day_of_leave_of_both_types() -> None:
    other = replace(leave(LeavePart.AFTERNOON), id=2, type="unpaid")
    day = day_of(leaves=(leave(LeavePart.MORNING), other), **DAY)
    assert (day.code, fractions(day)) == (DayCode.LEAVE, (0.0, 0.0, 1.0))
    assert day.leave_by_type == {"annual": 0.5, "unpaid": 0.5}


def test_leave_twice_over_is_one_day_of_the_one_that_began_first() -> None:
    other = replace(leave(), id=2, type="unpaid", first=date(2026, 10, 1))
    assert day_of(leaves=(leave(), other), **DAY).leave_by_type == {"unpaid": 1.0}


def test_leave_is_not_taken_on_days_off_and_holidays() -> None:
    long = replace(leave(), last=date(2026, 10, 11))
    sheet = sheet_of(leaves=(long,), holidays={date(2026, 10, 6): "Holiday"}, **WEEKDAYS)
    assert sheet.totals.leave == {"annual": 4.0}
    assert [day.code.value for day in sheet.days[4:11]] == ["L", "H", "L", "L", "L", "WO", "WO"]
    assert sheet.days[9].leaves == ()


def test_without_a_schedule_leave_is_taken_on_any_day_but_the_weekly_off() -> None:
    long = replace(leave(), first=date(2026, 10, 3))
    sheet = sheet_of(leaves=(long,))
    assert [day.code.value for day in sheet.days[2:5]] == ["WO", "WO", "L"]
    half = day_of(leaves=(leave(LeavePart.HALF),))
    assert (half.code, fractions(half)) == (DayCode.BLANK, (0.0, 0.0, 0.5))
    assert worked(4, leaves=(leave(LeavePart.HALF),)).code is DayCode.HALF_DAY


def test_leave_that_is_not_approved_excuses_nobody_and_is_to_be_looked_at() -> None:
    asked = (leave(is_approved=False),)
    day = day_of(leaves=asked, **DAY)
    assert (day.code, day.problems) == (DayCode.EXCEPTION, (Problem.LEAVE_NOT_APPROVED,))
    assert (fractions(day), day.leaves) == ((0.0, 0.0, 0.0), asked)
    let_stand = day_of(leaves=asked, acceptances=accepted(Problem.LEAVE_NOT_APPROVED), **DAY)
    assert (let_stand.code, let_stand.absent) == (DayCode.ABSENT, 1.0)
    assert day_of(leaves=asked, now="2026-10-04 23:59", **DAY).problems == ()
    assert day_of(leaves=asked, now="2026-10-05 00:00", **DAY).problems == day.problems
    assert day_of((), "2026-10-05", leaves=asked, holidays={MONDAY: "Day"}, **DAY).problems == ()


def test_leave_to_come_is_blank_and_not_counted_yet() -> None:
    day = day_of(leaves=(leave(),), now="2026-10-04 12:00", **DAY)
    assert (day.code, fractions(day)) == (DayCode.BLANK, (0.0, 0.0, 0.0))


def test_what_needs_no_waiting_for_is_said_today() -> None:
    now = "2026-10-05 10:00"
    assert day_of(leaves=(leave(),), now=now, **DAY).code is DayCode.LEAVE
    assert day_of(holidays={MONDAY: "Holiday"}, now=now, **DAY).code is DayCode.HOLIDAY
    assert day_of((), "2026-10-10", now="2026-10-10 10:00", **WEEKDAYS).code is DayCode.WEEKLY_OFF
    assert day_of(now=now).code is DayCode.BLANK


def test_a_conflict_that_was_accepted_is_still_leave_and_not_open() -> None:
    day = worked(2, leaves=(leave(),), acceptances=accepted(Problem.LEAVE_CONFLICT), **DAY)
    assert (day.code, day.is_open, day.accepted) == (
        *(DayCode.LEAVE, False, (Problem.LEAVE_CONFLICT,)),
    )


def test_an_exception_besides_a_conflict_is_an_exception() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-06 09:00", "2026-10-06 17:00")
    day = day_of(stored, leaves=(leave(),), **DAY)
    assert day.code is DayCode.EXCEPTION
    assert day.problems == (Problem.MISSING_OUT, Problem.LEAVE_CONFLICT)


def test_a_lone_punch_that_was_accepted_is_presence_without_hours() -> None:
    stored = clocked("2026-10-05 09:00")
    let_stand = {"acceptances": accepted(Problem.MISSING_OUT), **DAY}
    day = day_of(stored, **let_stand)
    assert (day.code, day.present, day.worked, day.is_open) == (
        *(DayCode.PRESENT, 1.0, NONE, False),
    )
    policy = AttendancePolicy(absent_below=hours(1))
    assert day_of(stored, policy=policy, **let_stand).code is DayCode.ABSENT


def test_an_acceptance_holds_for_the_punches_it_was_about() -> None:
    stored = clocked("2026-10-05 09:00")
    (seen,) = accepted(Problem.MISSING_OUT)
    seen = replace(seen, about=frozenset({stored[0].uuid}))
    assert not day_of(stored, acceptances=(seen,), **DAY).is_open
    later = [*stored, punch(at("2026-10-05 13:00"), PunchKind.IN, sequence=9)]
    day = day_of(later, acceptances=(seen,), **DAY)
    assert (day.code, day.accepted) == (DayCode.EXCEPTION, ())


def test_one_of_two_exceptions_accepted_leaves_the_day_open() -> None:
    stored = [
        punch(at("2026-10-05 09:00"), PunchKind.OUT, sequence=1),
        punch(at("2026-10-05 10:00"), PunchKind.IN, sequence=2),
    ]
    day = day_of(stored, acceptances=accepted(Problem.MISSING_IN), **DAY)
    assert (day.code, day.open_problems) == (DayCode.EXCEPTION, (Problem.MISSING_OUT,))


def test_a_day_off_and_a_holiday_at_once_is_a_holiday() -> None:
    saturday = date(2026, 10, 10)
    day = worked(3, "2026-10-10", holidays={saturday: "Holiday"}, **WEEKDAYS)
    assert (day.code, day.hours.holiday, day.is_weekly_off) == (DayCode.HOLIDAY, hours(3), True)


def test_a_forgotten_clock_out_on_a_day_off_is_to_be_looked_at_too() -> None:
    stored = clocked("2026-10-10 09:00")
    assert day_of(stored, "2026-10-10", **WEEKDAYS).code is DayCode.EXCEPTION


def test_a_punch_outside_employment_is_an_exception_and_is_not_lost() -> None:
    day = worked(8, people=[someone(end_date=date(2026, 10, 4))], **DAY)
    assert (day.code, day.problems) == (DayCode.EXCEPTION, (Problem.OUTSIDE_EMPLOYMENT,))
    assert (day.worked, day.scheduled, day.late) == (hours(8), NONE, NONE)


def test_outside_employment_is_a_dash_even_on_holidays_and_days_off() -> None:
    gone = [someone(end_date=date(2026, 10, 3))]
    sheet = sheet_of(people=gone, holidays={MONDAY: "Holiday"}, **WEEKDAYS)
    assert {day.code for day in sheet.days[3:]} == {DayCode.NOT_EMPLOYED}


def test_a_punch_that_lies_in_the_future_is_an_exception() -> None:
    assert worked(8, now="2026-10-01 12:00", **DAY).problems == (Problem.IN_FUTURE,)
    lone = clocked("2026-10-05 09:00")
    assert day_of(lone, now="2026-10-01 12:00", **DAY).problems == (Problem.IN_FUTURE,)


def test_coming_before_midnight_for_the_next_days_shift_is_not_the_future() -> None:
    stored = clocked("2026-10-04 23:50")
    early = planned(shift("00:00", "08:00"))
    day = day_of(stored, now="2026-10-04 23:55", **early)
    assert (day.code, day.problems) == (DayCode.BLANK, ())
    assert day.running == stored[0]


def test_a_stint_that_runs_on_a_holiday_leaves_the_day_blank() -> None:
    holiday = {MONDAY: "Holiday"}
    day = day_of(clocked("2026-10-05 09:00"), holidays=holiday, now="2026-10-05 10:00", **DAY)
    assert day.code is DayCode.BLANK


def test_the_methods_of_a_day_are_listed_once_each() -> None:
    stored = [
        punch(at("2026-10-05 09:00"), PunchKind.IN, method=PunchMethod.PIN),
        punch(at("2026-10-05 12:00"), PunchKind.OUT),
        punch(at("2026-10-05 13:00"), PunchKind.IN),
    ]
    day = day_of(stored, now="2026-10-05 14:00")
    assert day.methods == (PunchMethod.FACE, PunchMethod.PIN)
    assert [each.instant for each in day.punches] == [each.instant for each in stored]


def test_open_employment_has_no_ends() -> None:
    assert is_employed(someone(), MONDAY)
    assert is_employed(someone(start_date=MONDAY, end_date=MONDAY), MONDAY)


def test_the_day_knows_by_which_policy_it_was_computed() -> None:
    assert day_of(**DAY).policy == POLICY
