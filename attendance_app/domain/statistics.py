"""A month, and a morning, in figures that can be drawn: presence, lateness, hours, overtime."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.hours import Hours
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.people_now import PresenceNow
from attendance_app.domain.timesheet import Timesheet
from attendance_app.domain.workday import DayCode

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class DayPresence:
    """How many people were there on a day.

    Attributes
    ----------
    date : date
    present : int
        Who punched; also who forgot to clock out, and who was not expected.
    leave : int
        Who was on leave, for half the day perhaps, and did not come.
    absent : int
        Who was expected and did not come. None before the day is over.
    """

    date: date
    present: int = 0
    leave: int = 0
    absent: int = 0


@dataclass(frozen=True, slots=True)
class WeekdayLateness:
    """How often, and by how much in all, people came late on one weekday (Monday 0)."""

    weekday: int
    times: int = 0
    total: timedelta = _NONE


@dataclass(frozen=True, slots=True)
class DepartmentHours:
    """What a department's people worked; `department` is empty for those without one."""

    department: str
    people: int
    hours: Hours


@dataclass(frozen=True, slots=True)
class PersonOvertime:
    """Somebody's overtime of the month; never zero."""

    person: Person
    overtime: timedelta


@dataclass(frozen=True, slots=True)
class MonthStatistics:
    """A month in figures.

    Attributes
    ----------
    month : Month
    days : tuple of DayPresence
        Every day of the month.
    lateness : tuple of WeekdayLateness
        Monday to Sunday.
    departments : tuple of DepartmentHours
        Who worked most first.
    overtime : tuple of PersonOvertime
        Who has most first.
    """

    month: Month
    days: tuple[DayPresence, ...]
    lateness: tuple[WeekdayLateness, ...]
    departments: tuple[DepartmentHours, ...]
    overtime: tuple[PersonOvertime, ...]


def month_statistics(month: Month, sheets: Iterable[Timesheet]) -> MonthStatistics:
    """The figures of some people's timesheets of a month."""
    present, leave, absent = ([0] * len(month.days) for _ in range(3))
    times, late = [0] * 7, [_NONE] * 7
    hours: dict[str, Hours] = {}
    people: dict[str, int] = {}
    overtime = []
    for sheet in sheets:
        department = sheet.person.department
        theirs = Hours()
        for place, day in enumerate(sheet.days):
            if day.punches:
                present[place] += 1
            elif day.leave_days:
                leave[place] += 1
            elif day.code is DayCode.ABSENT:
                absent[place] += 1
            for shift in day.shifts:
                if shift.late:
                    times[day.date.weekday()] += 1
                    late[day.date.weekday()] += shift.late
            theirs += day.hours
        if theirs.total:
            hours[department] = hours.get(department, Hours()) + theirs
            people[department] = people.get(department, 0) + 1
        if theirs.overtime:
            overtime.append(PersonOvertime(sheet.person, theirs.overtime))
    overtime.sort(key=lambda each: (-each.overtime, each.person.name))
    departments = [DepartmentHours(name, people[name], each) for name, each in hours.items()]
    departments.sort(key=lambda each: (-each.hours.total, each.department))
    return MonthStatistics(
        month=month,
        days=tuple(
            DayPresence(day, *counts)
            for day, *counts in zip(month.days, present, leave, absent, strict=True)
        ),
        lateness=tuple(
            WeekdayLateness(weekday, times[weekday], late[weekday]) for weekday in range(7)
        ),
        departments=tuple(departments),
        overtime=tuple(overtime),
    )


@dataclass(frozen=True, slots=True)
class ArrivalSlot:
    """Who came within a stretch of the day.

    Attributes
    ----------
    start : datetime
        Aware, in the site's zone.
    on_time : int
        Also who came early.
    late : int
    unplanned : int
        Whose coming lies to no plan.
    """

    start: datetime
    on_time: int = 0
    late: int = 0
    unplanned: int = 0


def arrival_slots(now: PresenceNow, length: timedelta) -> tuple[ArrivalSlot, ...]:
    """Today's arrivals in stretches of equal length, from the first to the last one.

    Parameters
    ----------
    now : PresenceNow
    length : timedelta
        A part of an hour, or whole hours.
    """
    zone = ZoneInfo(now.zone)
    found: dict[datetime, tuple[int, int, int]] = {}
    for each in now.arrivals:
        assert each.came is not None  # or they did not arrive
        came = each.came.instant.astimezone(zone)
        midnight = came.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        # By the wall clock: an hour that is repeated is one, and its people come together.
        into_day = came.replace(tzinfo=None) - midnight.replace(tzinfo=None)
        start = midnight + into_day // length * length
        on_time, late, unplanned = found.get(start, (0, 0, 0))
        if each.arrival is None:
            unplanned += 1
        elif each.is_late:
            late += 1
        else:
            on_time += 1
        found[start] = (on_time, late, unplanned)
    if not found:
        return ()
    first, last = min(found), max(found)
    count = (last.replace(tzinfo=None) - first.replace(tzinfo=None)) // length + 1
    starts = [first + number * length for number in range(count)]
    return tuple(ArrivalSlot(start, *found.get(start, (0, 0, 0))) for start in starts)
