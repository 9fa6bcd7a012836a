"""A day's letter and its times."""

from __future__ import annotations

from datetime import date, timedelta

from timekeeping import POLICY, at, clocked, paired, punch, someone

from attendance_app.domain.booking import book
from attendance_app.domain.judging import DayFrame, work_day
from attendance_app.domain.pairing import CLOCK_WENT_BACK, Pairing
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.workday import DayCode, WorkDay, is_employed

MONDAY = date(2026, 10, 5)
LONG_AFTER = date(2026, 12, 31)


def day_of(
    found: Pairing, person: Person | None = None, today: date = LONG_AFTER, day: date = MONDAY
) -> WorkDay:
    booked = book(found, (), Policies.always(POLICY))
    return work_day(frame_of(day, person or someone(), today), booked.get(day, ()))


def frame_of(day: date, person: Person, today: date = LONG_AFTER) -> DayFrame:
    return DayFrame(day, POLICY, today, at(f"{today} 12:00"), is_employed(person, day))


def test_a_worked_day_is_present() -> None:
    day = day_of(paired(clocked("2026-10-05 09:00", "2026-10-05 17:30")))
    assert day.code is DayCode.PRESENT
    assert day.worked == timedelta(hours=8, minutes=30)
    assert day.breaks == timedelta()


def test_scenario_09_two_pairs_are_8_15_and_the_time_between_is_the_break() -> None:
    day = day_of(
        paired(
            clocked("2026-10-05 09:00", "2026-10-05 12:30", "2026-10-05 13:15", "2026-10-05 18:00")
        )
    )
    assert day.worked == timedelta(hours=8, minutes=15)
    assert day.breaks == timedelta(minutes=45)


def test_scenario_10_worked_time_counts_and_the_day_is_still_an_exception() -> None:
    day = day_of(paired(clocked("2026-10-05 09:00", "2026-10-05 12:00", "2026-10-05 13:00")))
    assert day.worked == timedelta(hours=3)
    assert day.code is DayCode.EXCEPTION
    assert day.problems == (Problem.MISSING_OUT,)


def test_scenario_20_outside_employment_is_a_dash() -> None:
    person = someone(start_date=date(2026, 10, 15), end_date=date(2026, 10, 20))
    codes = {
        number: work_day(frame_of(date(2026, 10, number), person)).code for number in range(1, 32)
    }
    assert {number for number, code in codes.items() if code is DayCode.NOT_EMPLOYED} == {
        *range(1, 15),
        *range(21, 32),
    }
    assert {codes[15], codes[20]} == {DayCode.BLANK}


def test_a_punch_outside_employment_is_an_exception_and_is_not_lost() -> None:
    person = someone(end_date=date(2026, 10, 4))
    day = day_of(paired(clocked("2026-10-05 09:00", "2026-10-05 17:00")), person)
    assert day.code is DayCode.EXCEPTION
    assert day.problems == (Problem.OUTSIDE_EMPLOYMENT,)
    assert day.worked == timedelta(hours=8)


def test_scenario_24_a_running_stint_leaves_today_blank() -> None:
    found = paired(
        clocked("2026-10-05 09:00", "2026-10-05 12:00", "2026-10-05 13:00"), now="2026-10-05 14:00"
    )
    day = day_of(found, today=MONDAY)
    assert day.code is DayCode.BLANK
    assert day.worked == timedelta(hours=3)
    assert day.running is not None


def test_scenario_24_the_future_is_blank() -> None:
    assert work_day(frame_of(MONDAY, someone(), date(2026, 10, 1))).code is DayCode.BLANK


def test_a_past_day_without_a_punch_is_blank_because_nothing_says_it_was_a_work_day() -> None:
    assert work_day(frame_of(MONDAY, someone())).code is DayCode.BLANK


def test_a_stint_that_lies_in_the_future_is_an_exception() -> None:
    found = paired(clocked("2026-10-05 09:00", "2026-10-05 17:00"))
    day = day_of(found, today=date(2026, 10, 1))
    assert day.problems == (Problem.IN_FUTURE,)
    assert day.code is DayCode.EXCEPTION


def test_a_stint_over_a_clock_set_back_is_an_exception_and_counts() -> None:
    back = {CLOCK_WENT_BACK: 7200}
    found = paired(
        [
            punch(at("2026-10-05 09:00"), PunchKind.IN, sequence=1),
            punch(at("2026-10-05 15:00"), PunchKind.OUT, sequence=2, evidence=back),
        ]
    )
    day = day_of(found)
    assert day.problems == (Problem.CLOCK_SET_BACK,)
    assert day.worked == timedelta(hours=6)


def test_stints_that_overlap_after_a_clock_set_back_have_no_negative_break() -> None:
    back = {CLOCK_WENT_BACK: 7200}
    found = paired(
        [
            punch(at("2026-10-05 09:00"), PunchKind.IN, sequence=1),
            punch(at("2026-10-05 11:00"), PunchKind.OUT, sequence=2),
            punch(at("2026-10-05 09:30"), PunchKind.IN, sequence=3, evidence=back),
            punch(at("2026-10-05 12:00"), PunchKind.OUT, sequence=4),
        ]
    )
    assert day_of(found).breaks == timedelta()


def test_the_methods_of_a_day_are_listed_once_each() -> None:
    found = paired(
        [
            punch(at("2026-10-05 09:00"), PunchKind.IN, method=PunchMethod.PIN),
            punch(at("2026-10-05 12:00"), PunchKind.OUT),
            punch(at("2026-10-05 13:00"), PunchKind.IN),
        ],
        now="2026-10-05 14:00",
    )
    assert day_of(found).methods == (PunchMethod.FACE, PunchMethod.PIN)


def test_open_employment_has_no_ends() -> None:
    assert is_employed(someone(), MONDAY)
    assert is_employed(someone(start_date=MONDAY, end_date=MONDAY), MONDAY)
