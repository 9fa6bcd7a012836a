"""Which shift and which date stints and lone punches are booked to, and what they count by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from timekeeping import POLICY, at, clocked, day_of, inputs, planned, punch, sheet_of, shift

from attendance_app.domain.month import Month
from attendance_app.domain.pairing import CLOCK_WENT_BACK
from attendance_app.domain.policy import Policies, PolicyVersion, Rounding, RoundingMode
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.schedules import Assignment
from attendance_app.domain.timesheet import settled_dates
from attendance_app.domain.workday import DayCode, WorkDay

IN, OUT = PunchKind.IN, PunchKind.OUT
NONE = timedelta()
DAY = planned(shift("09:00", "18:00"))
NIGHT = planned(shift("22:00", "06:00"))
SPLIT = planned(shift("06:00", "10:00"), shift("16:00", "20:00"))


def hours(amount: float) -> timedelta:
    return timedelta(hours=amount)


def rows(day: WorkDay) -> list[tuple[int | None, timedelta]]:
    """The start of each shift, None for unplanned work, and the time booked to it."""
    return [
        (None if row.planned is None else row.planned.shift.start.hour, row.worked)
        for row in day.shifts
    ]


def lone(*made: tuple[str, PunchKind]) -> list[Punch]:
    return [punch(at(text), kind, sequence=number) for number, (text, kind) in enumerate(made, 1)]


def test_a_clock_in_before_midnight_belongs_to_the_shift_from_midnight_on() -> None:
    sheet = sheet_of(
        clocked("2026-10-04 23:50", "2026-10-05 08:00"), **planned(shift("00:00", "08:00"))
    )
    assert [sheet.days[3].worked, sheet.days[4].worked] == [NONE, hours(8) + timedelta(minutes=10)]
    assert sheet.days[4].code is DayCode.PRESENT


def test_a_clock_in_within_the_window_after_the_end_belongs_to_the_shift() -> None:
    day = day_of(clocked("2026-10-05 19:00:00", "2026-10-05 20:00"), **DAY)
    assert rows(day) == [(9, hours(1))]
    day = day_of(clocked("2026-10-05 19:00:01", "2026-10-05 20:00:01"), **DAY)
    assert rows(day) == [(9, NONE), (None, hours(1))]


def test_a_stint_from_outside_every_window_belongs_to_the_shift_it_shares_most_with() -> None:
    day = day_of(clocked("2026-10-05 12:00", "2026-10-05 20:00"), **SPLIT)
    assert rows(day) == [(6, NONE), (16, hours(8))]
    day = day_of(clocked("2026-10-05 04:30", "2026-10-05 17:00"), **SPLIT)
    assert rows(day) == [(6, hours(12.5)), (16, NONE)]
    day = day_of(clocked("2026-10-05 04:30", "2026-10-05 20:30"), **SPLIT)
    assert rows(day)[0] == (6, hours(16))


def test_work_that_meets_no_shift_is_unplanned_work_of_the_clock_ins_date() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 18:00", "2026-10-05 22:00", "2026-10-06 01:00")
    sheet = sheet_of(stored, **DAY)
    assert rows(sheet.days[4]) == [(9, hours(9)), (None, hours(3))]
    assert sheet.days[5].worked == NONE


def test_what_two_windows_share_belongs_to_the_later_shift() -> None:
    both = planned(shift("06:00", "14:00"), shift("15:00", "23:00"))
    assert rows(day_of(clocked("2026-10-05 14:30", "2026-10-05 23:00"), **both)) == [
        (6, NONE),
        (15, hours(8.5)),
    ]
    assert rows(day_of(clocked("2026-10-05 14:29", "2026-10-05 15:29"), **both)) == [
        (6, hours(1)),
        (15, NONE),
    ]


def test_a_lone_clock_out_in_the_morning_belongs_to_the_night() -> None:
    sheet = sheet_of(lone(("2026-10-06 06:05", OUT)), **NIGHT)
    assert sheet.days[4].problems == (Problem.MISSING_IN,)
    assert not sheet.days[5].problems


def test_a_lone_punch_without_a_shift_belongs_to_its_own_date() -> None:
    assert day_of(lone(("2026-10-05 23:59", IN)), **DAY).problems == (Problem.MISSING_OUT,)
    assert day_of(lone(("2026-10-05 06:05", OUT))).problems == (Problem.MISSING_IN,)


def test_a_late_lone_clock_out_belongs_to_the_shift_that_was_begun() -> None:
    # A clock-in was forgotten after the break at two, and the night went on until eight.
    stored = lone(("2026-10-05 22:00", IN), ("2026-10-06 02:00", OUT), ("2026-10-06 08:03", OUT))
    sheet = sheet_of(stored, **planned(shift("22:00", "06:00", [0])))
    monday, tuesday = sheet.days[4], sheet.days[5]
    assert (monday.problems, monday.early) == ((Problem.MISSING_IN,), NONE)
    assert not tuesday.punches


def test_a_late_lone_clock_out_is_not_carried_past_another_shift_or_too_far() -> None:
    stored = lone(("2026-10-05 06:00", IN), ("2026-10-05 10:00", OUT), ("2026-10-05 21:30", OUT))
    assert [row.planned for row in day_of(stored, **SPLIT).shifts if row.unpaired] == [None]
    stored[2] = punch(at("2026-10-06 02:00"), OUT, sequence=3)
    early = planned(shift("06:00", "10:00", [0]))
    assert sheet_of(stored, **early).days[5].problems == (Problem.MISSING_IN,)
    stored[2] = punch(at("2026-10-05 22:00"), OUT, sequence=3)
    assert rows(day_of(stored, **early)) == [(6, hours(4))]


def test_a_persons_first_shift_has_a_window_too() -> None:
    once = Assignment(1, 1, 1, date(2026, 10, 5), date(2026, 10, 5), is_standing=False)
    day = day_of(lone(("2026-10-05 08:00", IN)), **{**DAY, "assignments": (once,)})
    assert [row.planned is None for row in day.shifts] == [False]


def test_a_running_clock_in_belongs_to_the_shift_whose_window_holds_it() -> None:
    sheet = sheet_of(
        lone(("2026-10-04 23:50", IN)),
        now="2026-10-05 03:00",
        **planned(shift("00:00", "08:00")),
    )
    assert sheet.days[3].running is None
    assert sheet.days[4].running is not None


def test_who_works_on_a_holiday_works_in_the_window_of_the_shift_taken_away() -> None:
    sheet = sheet_of(
        clocked("2026-10-04 23:50", "2026-10-05 08:00"),
        holidays={date(2026, 10, 5): "Holiday"},
        **planned(shift("00:00", "08:00")),
    )
    assert sheet.days[4].hours.holiday == hours(8) + timedelta(minutes=10)
    assert sheet.days[3].worked == NONE


def test_a_night_into_a_holiday_is_ordinary_and_one_out_of_it_is_not() -> None:
    nights = ("2026-10-04 22:00", "2026-10-05 06:00", "2026-10-05 22:00", "2026-10-06 06:00")
    sheet = sheet_of(clocked(*nights), holidays={date(2026, 10, 5): "Holiday"}, **NIGHT)
    assert sheet.days[3].hours.regular == hours(8)
    assert sheet.days[4].hours.holiday == hours(8)


def test_stints_that_only_overlap_when_rounded_are_not_paid_twice() -> None:
    policy = replace(
        POLICY,
        round_in=Rounding(RoundingMode.DOWN, 15),
        round_out=Rounding(RoundingMode.UP, 15),
    )
    times = ("09:00", "12:08", "12:11", "18:00")
    day = day_of(clocked(*(f"2026-10-05 {each}" for each in times)), policy=policy, **DAY)
    assert [(each.start, each.end) for each in day.stints] == [
        (at("2026-10-05 09:00"), at("2026-10-05 12:15")),
        (at("2026-10-05 12:15"), at("2026-10-05 18:00")),
    ]
    assert (day.worked, day.breaks) == (hours(9), NONE)


def test_a_short_stint_rounded_to_nothing_is_not_negative() -> None:
    policy = replace(
        POLICY,
        round_in=Rounding(RoundingMode.UP, 15),
        round_out=Rounding(RoundingMode.DOWN, 15),
    )
    (stint,) = day_of(clocked("2026-10-05 09:01", "2026-10-05 09:14"), policy=policy).stints
    assert (stint.start, stint.end) == (at("2026-10-05 09:15"), at("2026-10-05 09:00"))
    assert stint.worked == NONE


def test_stints_that_overlap_because_a_clock_was_set_back_count_as_they_were_punched() -> None:
    back = {CLOCK_WENT_BACK: 5400}
    stored = [
        punch(at("2026-10-05 09:00"), IN, sequence=1),
        punch(at("2026-10-05 11:00"), OUT, sequence=2),
        punch(at("2026-10-05 09:30"), IN, sequence=3, evidence=back),
        punch(at("2026-10-05 12:00"), OUT, sequence=4),
    ]
    day = day_of(stored)
    assert (day.worked, day.breaks) == (hours(4.5), NONE)
    assert day.problems == (Problem.CLOCK_SET_BACK,)


def test_a_stint_is_rounded_by_the_policy_of_its_work_date() -> None:
    rounding = replace(POLICY, round_out=Rounding(RoundingMode.UP, 60))
    policies = Policies((PolicyVersion(None, POLICY), PolicyVersion(date(2026, 10, 6), rounding)))
    stored = clocked("2026-10-05 22:00", "2026-10-06 06:10", "2026-10-06 22:00", "2026-10-07 06:10")
    sheet = sheet_of(stored, policies=policies, **NIGHT)
    assert sheet.days[4].worked == hours(8) + timedelta(minutes=10)
    assert sheet.days[5].worked == hours(9)


def test_time_rounded_up_yesterday_is_not_paid_again_today() -> None:
    rounding = replace(POLICY, round_out=Rounding(RoundingMode.UP, 60))
    policies = Policies((PolicyVersion(None, rounding), PolicyVersion(date(2026, 10, 6), POLICY)))
    times = ("22:00", "06:05", "06:10", "06:20", "06:30", "06:50", "07:10", "08:00")
    days = ("2026-10-05", *["2026-10-06"] * 7)
    stored = clocked(*(f"{day} {time}" for day, time in zip(days, times, strict=True)))
    sheet = sheet_of(stored, policies=policies, **planned(shift("22:00", "05:00", [0])))
    # The night counts until seven; of what follows only the last fifty minutes are left.
    assert sheet.days[4].worked == hours(9)
    assert sheet.days[5].worked == timedelta(minutes=50)


LAST, FIRST = date(2026, 10, 31), date(2026, 11, 1)


def test_what_is_near_a_months_borders_is_settled_with_its_work_date() -> None:
    stored = lone(
        ("2026-10-15 22:00", IN),
        ("2026-10-16 06:00", OUT),
        ("2026-10-31 22:00", IN),
        ("2026-11-01 06:00", OUT),
        ("2026-11-01 06:30", OUT),
    )
    found = settled_dates(inputs(stored, **NIGHT), Month(2026, 10), at("2026-12-31 12:00"))
    assert found == {stored[2].uuid: LAST, stored[4].uuid: LAST}


@pytest.mark.parametrize("day", [LAST, FIRST])
@pytest.mark.parametrize("weekdays", [range(7), [0]], ids=["with a shift", "without one"])
def test_what_is_settled_is_in_one_month_whatever_the_plan_says_now(
    day: date, weekdays: list[int]
) -> None:
    plan = planned(shift("22:00", "06:00", weekdays))
    stored = lone(("2026-10-31 21:50", IN), ("2026-11-01 05:00", OUT))
    settled = {stored[0].uuid: day}
    worked = [
        sheet_of(stored, month, settled=settled, **plan).days[number].worked
        for month, number in (("2026-10", -1), ("2026-11", 0))
    ]
    expected = hours(7) + timedelta(minutes=10)
    assert worked == ([expected, NONE] if day == LAST else [NONE, expected])


@pytest.mark.parametrize("day", [LAST, FIRST])
def test_a_settled_lone_punch_stays_on_its_day(day: date) -> None:
    stored = lone(("2026-11-01 03:00", OUT))
    more = {"settled": {stored[0].uuid: day}, **NIGHT}
    in_october = sheet_of(stored, "2026-10", **more).days[-1].problems
    in_november = sheet_of(stored, "2026-11", **more).days[0].problems
    assert (in_october, in_november) == (
        ((Problem.MISSING_IN,), ()) if day == LAST else ((), (Problem.MISSING_IN,))
    )
