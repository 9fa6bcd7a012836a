"""Planned working time: shifts, the weekly patterns they make, and who has which when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Shift:
    """A planned window on certain weekdays.

    Attributes
    ----------
    start, end : time
        Wall clock of the site, whole minutes; an `end` not after `start` is on the next day.
    days : frozenset of int
        Weekdays on which it starts, Monday 0 to Sunday 6.
    break_length : timedelta or None
        Deducted from the shift's time once more than the policy's `break_after` was worked, with
        a punched break credited; None: as the policy says.
    late_grace, early_grace : timedelta or None
        Instead of the policy's.
    overtime_after : timedelta or None
        Instead of the policy's `daily_overtime_after`, on days with this shift.
    """

    start: time
    end: time
    days: frozenset[int] = EVERY_DAY
    break_length: timedelta | None = None
    late_grace: timedelta | None = None
    early_grace: timedelta | None = None
    overtime_after: timedelta | None = None

    @property
    def is_overnight(self) -> bool:
        """Whether it ends on the day after it starts."""
        return self.end <= self.start


@dataclass(frozen=True, slots=True)
class Schedule:
    """A weekly pattern with a name: one shift or several, of which none overlap.

    Attributes
    ----------
    id : int
        Database key; 0 until stored.
    name : str
        Unique whatever the letter case.
    shifts : tuple of Shift
        A weekday none of them starts on is a weekly day off.
    """

    id: int
    name: str
    shifts: tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """A person has a schedule, for a stretch of days.

    Attributes
    ----------
    id : int
        Database key; 0 until stored.
    person_id, schedule_id : int
    first, last : date or None
        Both included; None leaves that side open.
    is_standing : bool
        What holds unless something else is assigned: on the days of a person's other assignments
        (`is_standing` false) their standing ones do not apply.
    """

    id: int
    person_id: int
    schedule_id: int
    first: date | None = None
    last: date | None = None
    is_standing: bool = True

    def covers(self, day: date) -> bool:
        """Whether the day is one of its days."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class PlannedShift:
    """A shift on a certain day.

    Attributes
    ----------
    date : date
        The work day: the site's local date on which it starts.
    shift : Shift
    schedule : str
        The schedule's name.
    start, end : datetime
        UTC. A night on which the clocks change is an hour longer or shorter than on paper.
    opens, closes : datetime
        UTC: the window in which a punch belongs to it, clipped at the midpoint where it would
        overlap that of the shift before or after.
    """

    date: date
    shift: Shift
    schedule: str
    start: datetime
    end: datetime
    opens: datetime
    closes: datetime

    @property
    def length(self) -> timedelta:
        """Elapsed time from start to end, the shift's break included."""
        return self.end - self.start

    @property
    def scheduled(self) -> timedelta:
        """Time to be worked: without the shift's break."""
        return max(timedelta(), self.length - (self.shift.break_length or timedelta()))
