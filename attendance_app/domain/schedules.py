"""Planned working time: shifts, the weekly patterns they make, and who has which when."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import clean_text, is_visible
from attendance_app.words import tr

NAME_MAXIMUM = 100
MOST_SHIFTS = 50

_HOUR = timedelta(hours=1)
GRACE_MAXIMUM = 12 * _HOUR
OVERTIME_MAXIMUM = 24 * _HOUR

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

    @property
    def length(self) -> timedelta:
        """From start to end on the wall clock, the break included; more than 0, at most 24 h."""
        minutes = (self.end.hour - self.start.hour) * 60 + self.end.minute - self.start.minute
        return timedelta(minutes=minutes % (24 * 60) or 24 * 60)


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


def schedule_key(name: str) -> str:
    """What two names of schedules have in common when they are the same, whatever the case."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name.strip()).casefold())


def clean_schedule(schedule: Schedule) -> Schedule:
    """The same schedule, its name trimmed and its shifts in order, if each of them is possible.

    Whether they overlap is asked by `overlaps.refuse_own_overlaps`.

    Raises
    ------
    InvalidInputError
        With the reason, for the first value that is not acceptable.
    """
    name = clean_text(schedule.name, tr("errors", "schedule's name"), NAME_MAXIMUM)
    if not is_visible(name):
        raise InvalidInputError(tr("errors", "The schedule needs a name."))
    if not 1 <= len(schedule.shifts) <= MOST_SHIFTS:
        raise InvalidInputError(
            tr("errors", "A schedule has from 1 to {count} shifts.").format(count=MOST_SHIFTS)
        )
    shifts = sorted(map(_clean_shift, schedule.shifts), key=lambda each: (each.start, each.end))
    return replace(schedule, name=name, shifts=tuple(shifts))


def _clean_shift(shift: Shift) -> Shift:
    for clock in (shift.start, shift.end):
        if clock.second or clock.microsecond or clock.tzinfo is not None:
            raise InvalidInputError(
                tr("errors", "A shift starts and ends on whole minutes of the wall clock.")
            )
    which = tr("errors", "the shift {start}-{end}").format(
        start=f"{shift.start:%H:%M}", end=f"{shift.end:%H:%M}"
    )
    if not shift.days or not shift.days <= EVERY_DAY:
        raise InvalidInputError(
            tr("errors", "Choose at least one weekday for {which}.").format(which=which)
        )
    if shift.break_length is not None and shift.break_length >= shift.length:
        raise InvalidInputError(
            tr("errors", "The break of {which} must be shorter than the shift.").format(which=which)
        )
    for length, name, most in (
        (shift.break_length, tr("errors", "break"), OVERTIME_MAXIMUM),
        (shift.late_grace, tr("errors", "late grace"), GRACE_MAXIMUM),
        (shift.early_grace, tr("errors", "early-leave grace"), GRACE_MAXIMUM),
        (shift.overtime_after, tr("errors", "time before overtime"), OVERTIME_MAXIMUM),
    ):
        if length is not None and not timedelta() <= length <= most:
            raise InvalidInputError(
                tr("errors", "The {name} of {which} must be between 0 and {most} hours.").format(
                    name=name, which=which, most=most // _HOUR
                )
            )
        if length is not None and length % timedelta(seconds=1):
            raise InvalidInputError(
                tr("errors", "The {name} of {which} must be whole seconds.").format(
                    name=name, which=which
                )
            )
    return shift
