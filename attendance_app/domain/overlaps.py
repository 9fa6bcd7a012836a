"""Nobody is expected at two places: planned shifts of one person that overlap are refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.planning import assigned
from attendance_app.domain.schedules import Assignment, Schedule, Shift
from attendance_app.domain.weekdays import day_name
from attendance_app.words import tr

_DAY = timedelta(days=1)
_AROUND = 9
"""Days to look at on either side of a change: a week, and the nights into and out of it."""

_ANY_MONDAY = date(2024, 1, 1)


def refuse_overlaps(assignments: Iterable[Assignment], schedules: Mapping[int, Schedule]) -> None:
    """Refuse a person's assignments if two of the shifts they make overlap on the wall clock.

    Across midnight too, and where one assignment follows another. What only touches does not
    overlap. Between two days on which an assignment begins or ends every week is like the other,
    so looking at the days around these is enough.

    Parameters
    ----------
    assignments : iterable of Assignment
        All of one person.
    schedules : Mapping[int, Schedule]
        By key; at least those assigned.

    Raises
    ------
    InvalidInputError
        Names both shifts and their days.
    """
    theirs = list(assignments)
    edges = {each.first for each in theirs if each.first is not None}
    edges |= {each.last + _DAY for each in theirs if each.last is not None and each.last < date.max}
    before: list[_Span] = []
    for day in _days_around(edges or {_ANY_MONDAY}):
        spans = [
            _Span(day, schedules[assignment.schedule_id].name, shift)
            for assignment in assigned(theirs, day)
            for shift in schedules[assignment.schedule_id].shifts
            if day.weekday() in shift.days
        ]
        pairs = [(one, other) for one in before for other in spans] + list(combinations(spans, 2))
        for one, other in pairs:
            if one.overlaps(other):
                raise _refusal(one, other, is_dated=bool(edges))
        before = spans


def refuse_own_overlaps(schedule: Schedule) -> None:
    """Refuse a schedule whose own shifts overlap; raises `InvalidInputError` as above."""
    refuse_overlaps([Assignment(0, 0, schedule.id)], {schedule.id: schedule})


class _Span:
    """A shift of a day in minutes of the wall clock."""

    def __init__(self, day: date, schedule: str, shift: Shift) -> None:
        self.day = day
        self.schedule = schedule
        self.shift = shift
        self.start = day.toordinal() * 1440 + shift.start.hour * 60 + shift.start.minute
        self.end = self.start + shift.length // timedelta(minutes=1)

    def overlaps(self, other: _Span) -> bool:
        return self.start < other.end and other.start < self.end

    def in_words(self, *, is_dated: bool) -> str:
        name = day_name(self.day.weekday())
        return tr("errors", "{schedule} {start}-{end} on {day}").format(
            schedule=self.schedule,
            start=f"{self.shift.start:%H:%M}",
            end=f"{self.shift.end:%H:%M}",
            day=f"{name} {self.day}" if is_dated else name,
        )


def _days_around(edges: Iterable[date]) -> Iterator[date]:
    steps = range(-_AROUND, _AROUND + 1)
    numbers = {edge.toordinal() + step for edge in edges for step in steps}
    for number in sorted(numbers):
        if date.min.toordinal() <= number <= date.max.toordinal():
            yield date.fromordinal(number)


def _refusal(one: _Span, other: _Span, *, is_dated: bool) -> InvalidInputError:
    return InvalidInputError(
        tr(
            "errors",
            "{one} and {other} overlap; nobody can work both. Change the times or the days of "
            "one of them.",
        ).format(one=one.in_words(is_dated=is_dated), other=other.in_words(is_dated=is_dated))
    )
