"""The figures that are drawn of a month and of a morning."""

from __future__ import annotations

from datetime import date, timedelta

from timekeeping import SITE, at, clocked, inputs, planned, shift, someone

from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.domain.presence import presence
from attendance_app.domain.statistics import (
    ArrivalSlot,
    DayPresence,
    MonthStatistics,
    WeekdayLateness,
    arrival_slots,
    month_statistics,
)
from attendance_app.domain.timesheet import month_timesheets

OCTOBER = Month(2026, 10)
HALF_HOUR = timedelta(minutes=30)
HOUR = timedelta(hours=1)


def statistics(now: str = "2026-10-06 12:00") -> MonthStatistics:
    """Ada works and is late, Bo is absent and then on leave, Cy has no schedule, Di never came."""
    people = (
        someone(1, "Ada", department="Lab"),
        someone(2, "Bo", department="Lab"),
        someone(3, "Cy"),
        someone(4, "Di", start_date=date(2026, 11, 1)),
    )
    punches = [
        *clocked(
            *("2026-10-01 08:30", "2026-10-01 19:30"),
            *("2026-10-05 08:40", "2026-10-05 12:00", "2026-10-06 08:00"),
        ),
        *clocked("2026-10-01 10:00", "2026-10-01 12:00", person_id=3),
    ]
    made = inputs(
        punches,
        people=people,
        leaves=(Leave(1, 2, date(2026, 10, 5), date(2026, 10, 5), "annual"),),
        **planned(shift("08:00", "16:00", range(5)), people=(1, 2)),
    )
    sheets = month_timesheets(made, OCTOBER, at(now)).timesheets
    return month_statistics(OCTOBER, sheets)


def test_every_day_counts_who_was_there_on_leave_and_absent() -> None:
    days = statistics().days
    assert len(days) == 31
    assert days[0] == DayPresence(date(2026, 10, 1), present=2, leave=0, absent=1)
    assert days[4] == DayPresence(date(2026, 10, 5), present=1, leave=1, absent=0)
    assert days[2] == DayPresence(date(2026, 10, 3))


def test_who_is_in_now_is_present_and_nobody_is_absent_before_the_day_is_over() -> None:
    assert statistics().days[5] == DayPresence(date(2026, 10, 6), present=1)


def test_lateness_is_counted_by_weekday() -> None:
    found = statistics().lateness
    assert found[0] == WeekdayLateness(0, 1, timedelta(minutes=40))
    assert found[3] == WeekdayLateness(3, 1, timedelta(minutes=30))
    assert [each.times for each in found] == [1, 0, 0, 1, 0, 0, 0]


def test_hours_are_those_of_who_worked_by_department_most_first() -> None:
    lab, none = statistics().departments
    assert (lab.department, lab.people) == ("Lab", 1)
    assert lab.hours.total == timedelta(hours=14, minutes=20)
    assert lab.hours.overtime == 3 * HOUR
    assert (none.department, none.people, none.hours.total) == ("", 1, 2 * HOUR)


def test_overtime_names_only_who_has_some() -> None:
    (only,) = statistics().overtime
    assert (only.person.name, only.overtime) == ("Ada", 3 * HOUR)


def test_a_month_without_people_has_its_days_all_the_same() -> None:
    empty = month_statistics(OCTOBER, ())
    assert len(empty.days) == 31
    assert (empty.departments, empty.overtime) == ((), ())


def test_arrivals_are_counted_in_stretches_without_gaps() -> None:
    people = tuple(someone(key) for key in (1, 2, 3))
    punches = [
        *clocked("2026-10-05 07:58", person_id=1),
        *clocked("2026-10-05 09:20", person_id=2),
        *clocked("2026-10-05 09:05", person_id=3),
    ]
    made = inputs(punches, people=people, **planned(shift("08:00", "16:00"), people=(1, 2)))
    slots = arrival_slots(presence(made, at("2026-10-05 10:00")), HALF_HOUR)
    assert [(f"{each.start:%H:%M}", each.on_time, each.late, each.unplanned) for each in slots] == [
        ("07:30", 1, 0, 0),
        ("08:00", 0, 0, 0),
        ("08:30", 0, 0, 0),
        ("09:00", 0, 1, 1),
    ]


def test_before_anybody_came_there_are_no_stretches() -> None:
    assert arrival_slots(presence(inputs(), at("2026-10-05 10:00")), HALF_HOUR) == ()


def test_an_hour_the_clocks_repeat_is_one() -> None:
    people = (someone(1), someone(2))
    punches = [
        *clocked(at("2026-10-25 02:10", fold=0), person_id=1),
        *clocked(at("2026-10-25 02:20", fold=1), person_id=2),
    ]
    made = inputs(punches, people=people, site=SITE)
    (slot,) = arrival_slots(presence(made, at("2026-10-25 05:00")), HOUR)
    assert isinstance(slot, ArrivalSlot)
    assert slot.unplanned == 2
