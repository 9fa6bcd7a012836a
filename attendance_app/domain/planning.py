"""When a person was expected: their shifts on certain days, with the windows of their punches."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from attendance_app.domain.policy import Policies
from attendance_app.domain.schedules import Assignment, PlannedShift, Schedule

_DAY = timedelta(days=1)


def planned_shifts(
    person_id: int,
    assignments: Iterable[Assignment],
    schedules: Iterable[Schedule] | Mapping[int, Schedule],
    holidays: Container[date],
    first: date,
    last: date,
    zone: str,
    policies: Policies,
) -> list[PlannedShift]:
    """A person's shifts on the days from `first` to `last`, in order, with their windows.

    Parameters
    ----------
    person_id : int
    assignments : iterable of Assignment
        Anybody's.
    schedules : iterable of Schedule, or mapping of them by id
        At least those assigned.
    holidays : container of date
        Nobody is expected on them. A stint is booked without leaving them out (none given): who
        works on a holiday works in the window of the shift they would have had.
    first, last : date
        Both included. A window next to either end is clipped as if the plan went on.
    zone : str
        IANA name. A wall-clock time the clocks skip is as much later as they skip; one that they
        repeat is the first of the two.
    policies : Policies
        The windows are those of the policy of the shift's date.

    Returns
    -------
    list of PlannedShift

    Raises
    ------
    KeyError
        If a schedule that is assigned is missing.
    """
    theirs = [each for each in assignments if each.person_id == person_id]
    if not theirs:
        return []
    by_id = schedules if isinstance(schedules, Mapping) else {each.id: each for each in schedules}
    found: list[PlannedShift] = []
    # A day more on either side, so that the outermost windows are clipped like the others.
    for number in range((last - first).days + 3):
        day = first - _DAY + number * _DAY
        found += _of_day(day, theirs, by_id, zone, policies)
    found.sort(key=lambda each: (each.start, each.end))
    return [
        each for each in _clipped(found) if first <= each.date <= last and each.date not in holidays
    ]


def assigned(assignments: Iterable[Assignment], day: date) -> list[Assignment]:
    """Which of one person's assignments hold on a day: the dated ones, else the standing ones."""
    covering = [each for each in assignments if each.covers(day)]
    return [each for each in covering if not each.is_standing] or covering


def _of_day(
    day: date,
    assignments: Iterable[Assignment],
    schedules: Mapping[int, Schedule],
    zone: str,
    policies: Policies,
) -> list[PlannedShift]:
    found = []
    policy = policies.at(day)
    for assignment in assigned(assignments, day):
        schedule = schedules[assignment.schedule_id]
        for shift in schedule.shifts:
            if day.weekday() not in shift.days:
                continue
            start = _instant(day, shift.start, zone)
            end = _instant(day + _DAY if shift.is_overnight else day, shift.end, zone)
            # Where the clocks skip an hour, a short shift's start may be moved past its end.
            end = max(start, end)
            opens, closes = start - policy.check_in_window, end + policy.check_out_window
            found.append(PlannedShift(day, shift, schedule.name, start, end, opens, closes))
    return found


def _instant(day: date, wall: time, zone: str) -> datetime:
    return datetime.combine(day, wall, ZoneInfo(zone)).astimezone(UTC)


def _clipped(planned: list[PlannedShift]) -> list[PlannedShift]:
    """The same shifts, in order; no moment lies in the windows of two but the one they share."""
    opens = [each.opens for each in planned]
    closes = [each.closes for each in planned]
    for number, (before, after) in enumerate(pairwise(planned)):
        if before.closes > after.opens:
            middle = before.end + (after.start - before.end) / 2
            # Where one window is much wider than the other, the middle may lie in neither.
            shared = min(max(middle, after.opens), before.closes)
            closes[number], opens[number + 1] = shared, shared
    return [
        replace(each, opens=opened, closes=closed)
        for each, opened, closed in zip(planned, opens, closes, strict=True)
    ]
