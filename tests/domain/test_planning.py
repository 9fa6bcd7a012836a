"""When somebody was expected, and which punches belong to which shift."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from timekeeping import BERLIN, POLICY, at, shift

from attendance_app.domain.planning import planned_shifts
from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.domain.schedules import Assignment, PlannedShift, Schedule, Shift

MONDAY, TUESDAY, SUNDAY = date(2026, 10, 5), date(2026, 10, 6), date(2026, 10, 11)
OFFICE = Schedule(1, "Office", (shift("09:00", "18:00", range(5)),))
NIGHTS = Schedule(2, "Nights", (shift("22:00", "06:00"),))
STANDING = Assignment(1, 1, 1)


def planned(
    *shifts: Shift,
    first: date = MONDAY,
    last: date | None = None,
    policy: AttendancePolicy = POLICY,
    holidays: tuple[date, ...] = (),
) -> list[PlannedShift]:
    return planned_shifts(
        1,
        [STANDING],
        [Schedule(1, "Office", shifts)],
        holidays,
        first,
        last or first,
        BERLIN,
        Policies.always(policy),
    )


def windows(found: list[PlannedShift]) -> list[tuple[object, object]]:
    return [(each.opens, each.closes) for each in found]


def test_a_shift_is_planned_on_its_weekdays_with_an_hour_on_either_side() -> None:
    found = planned(shift("09:00", "18:00", [0, 2]), last=SUNDAY)
    assert [each.date for each in found] == [MONDAY, date(2026, 10, 7)]
    assert (found[0].start, found[0].end) == (at("2026-10-05 09:00"), at("2026-10-05 18:00"))
    assert windows(found)[0] == (at("2026-10-05 08:00"), at("2026-10-05 19:00"))


def test_a_night_belongs_to_the_date_on_which_it_starts() -> None:
    (night,) = planned(shift("22:00", "06:00", [0]), last=SUNDAY)
    assert (night.date, night.end) == (MONDAY, at("2026-10-06 06:00"))


def test_windows_that_overlap_meet_in_the_middle_between_the_shifts() -> None:
    early, late = planned(shift("06:00", "14:00"), shift("15:00", "23:00"))
    assert early.closes == late.opens == at("2026-10-05 14:30")
    assert (early.opens, late.closes) == (at("2026-10-05 05:00"), at("2026-10-06 00:00"))


def test_where_one_window_is_much_wider_they_meet_where_the_narrow_one_opens() -> None:
    wide = replace(POLICY, check_in_window=timedelta(), check_out_window=timedelta(hours=9))
    early, late = planned(shift("06:00", "10:00"), shift("18:00", "22:00"), policy=wide)
    assert early.closes == late.opens == at("2026-10-05 18:00")
    wide = replace(POLICY, check_in_window=timedelta(hours=9), check_out_window=timedelta())
    early, late = planned(shift("06:00", "10:00"), shift("18:00", "22:00"), policy=wide)
    assert early.closes == late.opens == at("2026-10-05 10:00")


def test_the_outermost_windows_are_clipped_as_if_the_plan_went_on() -> None:
    (alone,) = planned(shift("00:00", "23:30"), first=TUESDAY)
    assert (alone.opens, alone.closes) == (at("2026-10-05 23:45"), at("2026-10-06 23:45"))


def test_the_window_is_that_of_the_policy_of_the_shifts_date() -> None:
    wider = replace(POLICY, check_in_window=timedelta(hours=2))
    policies = Policies((PolicyVersion(None, POLICY), PolicyVersion(TUESDAY, wider)))
    found = planned_shifts(1, [STANDING], [OFFICE], (), MONDAY, TUESDAY, BERLIN, policies)
    assert [each.opens for each in found] == [at("2026-10-05 08:00"), at("2026-10-06 07:00")]


def test_on_the_days_of_a_dated_assignment_the_standing_one_does_not_apply() -> None:
    dated = Assignment(2, 1, 2, TUESDAY, date(2026, 10, 8), is_standing=False)
    someone_elses = Assignment(3, 7, 2, TUESDAY, TUESDAY, is_standing=False)
    found = planned_shifts(
        1,
        [STANDING, dated, someone_elses],
        {1: OFFICE, 2: NIGHTS},
        (),
        MONDAY,
        SUNDAY,
        BERLIN,
        Policies.always(POLICY),
    )
    assert [each.schedule for each in found] == ["Office", "Nights", "Nights", "Nights", "Office"]


def test_who_has_no_schedule_has_no_plan() -> None:
    args = ([OFFICE], (), MONDAY, SUNDAY, BERLIN, Policies.always(POLICY))
    assert planned_shifts(7, [STANDING], *args) == []
    assert planned_shifts(1, [replace(STANDING, first=date(2026, 11, 1))], *args) == []


def test_nobody_is_expected_on_a_holiday() -> None:
    found = planned(shift("09:00", "18:00"), last=date(2026, 10, 7), holidays=(TUESDAY,))
    assert [each.date.day for each in found] == [5, 7]


def test_a_start_the_clocks_skip_is_as_much_later_as_they_skip() -> None:
    spring = date(2026, 3, 29)
    (found,) = planned(shift("02:30", "10:30"), first=spring)
    assert found.start == at("2026-03-29 03:30")
    assert found.length == timedelta(hours=7)


def test_a_shift_within_the_skipped_hour_has_no_length_rather_than_a_negative_one() -> None:
    (found,) = planned(shift("02:30", "03:15"), first=date(2026, 3, 29))
    assert found.length == timedelta()


@pytest.mark.parametrize(("start", "hours"), [("02:30", 9), ("03:30", 7)])
def test_a_start_the_clocks_repeat_is_the_first_of_the_two(start: str, hours: int) -> None:
    (found,) = planned(shift(start, "10:30"), first=date(2026, 10, 25))
    assert found.start == at(f"2026-10-25 {start}", fold=0)
    assert found.length == timedelta(hours=hours)
