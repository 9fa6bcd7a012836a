"""A person's day as it is offered to be corrected, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from attendance_app.domain.booking import ShiftDay
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheet import Timesheet
from attendance_app.domain.workday import WorkDay
from attendance_app.ui.corrections.punch_history import PunchEntry, history


@dataclass(frozen=True, slots=True)
class DayToCorrect:
    """What the dialog shows.

    Attributes
    ----------
    person : Person
    day : date
        The work day.
    zone : str
        The site's, IANA name.
    entries : sequence of PunchEntry
        See `history`.
    wanted : PunchKind or None
        What is most likely missing; None: nothing, a punch is to be changed.
    suggested : datetime or None
        Aware: when it was planned.
    """

    person: Person
    day: date
    zone: str
    entries: Sequence[PunchEntry]
    wanted: PunchKind | None = PunchKind.IN
    suggested: datetime | None = None


def day_of(sheet: Timesheet, day: date, zone: str) -> DayToCorrect:
    """A day of a timesheet, with its punches and what it lacks."""
    entries = history(sheet.uses, sheet.corrections, day)
    wanted, suggested = likely_missing(sheet.days[day.day - 1])
    return DayToCorrect(sheet.person, day, zone, entries, wanted, suggested)


def likely_missing(day: WorkDay) -> tuple[PunchKind | None, datetime | None]:
    """Which punch a day lacks most likely, and when it was planned (UTC), if it was.

    The counterpart of the first that has none; a clock-in where nothing was punched; else none.
    """
    for shift in day.shifts:
        for lone in shift.unpaired:
            kind = PunchKind.OUT if lone.punch.kind is PunchKind.IN else PunchKind.IN
            return kind, _planned(shift, kind)
    if any(shift.is_punched for shift in day.shifts):
        return None, None
    return PunchKind.IN, _planned(day.shifts[0], PunchKind.IN) if day.shifts else None


def _planned(shift: ShiftDay, kind: PunchKind) -> datetime | None:
    if shift.planned is None:
        return None
    return shift.planned.start if kind is PunchKind.IN else shift.planned.end
