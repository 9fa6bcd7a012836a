"""What a person's week is planned to be, day by day, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.leave import Leave, LeavePart, leave_type
from attendance_app.domain.people import Person
from attendance_app.domain.planning import assigned, planned_shifts
from attendance_app.domain.policy import Policies
from attendance_app.domain.schedules import Assignment, PlannedShift, Schedule
from attendance_app.ui.leave.wording import approval_words
from attendance_app.ui.schedules.wording import times_words
from attendance_app.words import mark, tr

_DAY = timedelta(days=1)

_LEAVES = {
    LeavePart.FULL: mark("planning", "{type} leave, full"),
    LeavePart.HALF: mark("planning", "{type} leave, half"),
    LeavePart.MORNING: mark("planning", "{type} leave, morning"),
    LeavePart.AFTERNOON: mark("planning", "{type} leave, afternoon"),
}


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A day of the week.

    Attributes
    ----------
    date : date
    lines : tuple of str
        What is planned; never empty.
    is_work : bool
        Whether somebody is expected.
    """

    date: date
    lines: tuple[str, ...]
    is_work: bool


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """Monday to Sunday of one person."""

    person: Person
    days: tuple[DayPlan, ...]


def monday_of(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def week_plan(
    person: Person,
    monday: date,
    *,
    assignments: Iterable[Assignment],
    schedules: Iterable[Schedule],
    holidays: Mapping[date, str],
    leaves: Iterable[Leave],
    zone: str,
    policies: Policies,
) -> WeekPlan:
    """The week of a person that begins on that Monday; the arguments may hold more than theirs."""
    theirs = [each for each in assignments if each.person_id == person.id]
    away = [each for each in leaves if each.person_id == person.id]
    sunday = monday + 6 * _DAY
    planned = planned_shifts(person.id, theirs, schedules, holidays, monday, sunday, zone, policies)
    return WeekPlan(
        person,
        tuple(
            _day_plan(
                person,
                day,
                [shift for shift in planned if shift.date == day],
                holidays.get(day, ""),
                [leave for leave in away if leave.covers(day)],
                has_schedule=bool(assigned(theirs, day)),
                is_weekly_off=day.weekday() in policies.at(day).weekly_off,
            )
            for day in (monday + number * _DAY for number in range(7))
        ),
    )


def _day_plan(
    person: Person,
    day: date,
    planned: list[PlannedShift],
    holiday: str,
    leaves: list[Leave],
    *,
    has_schedule: bool,
    is_weekly_off: bool,
) -> DayPlan:
    if (person.start_date and day < person.start_date) or (
        person.end_date and day > person.end_date
    ):
        return DayPlan(day, (tr("planning", "not employed"),), False)
    lines = [f"{times_words(shift.shift)}\n{shift.schedule}" for shift in planned]
    if holiday:
        lines.append(tr("planning", "holiday: {holiday}").format(holiday=holiday))
    elif not planned:
        lines.append(
            tr("planning", "day off")
            if has_schedule or is_weekly_off
            else tr("planning", "no schedule")
        )
    for leave in leaves:
        words = tr("planning", _LEAVES[leave.part]).format(type=leave_type(leave.type))
        unapproved = "" if leave.is_approved else f" ({approval_words(leave)})"
        lines.append(f"{words}{unapproved}")
    return DayPlan(day, tuple(lines), bool(planned))
