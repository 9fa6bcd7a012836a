"""Reminders as lines: about whom, what, and which day to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.people import Person
from attendance_app.reports.labels import duration
from attendance_app.services.reminders import ReminderList


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    WHAT = 1
    MORE = 2


TITLES = {Column.NAME: "Name", Column.WHAT: "Reminder", Column.MORE: "Details"}


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """A reminder.

    Attributes
    ----------
    person : Person
    day : date
        Where it is to be looked at.
    words : tuple of str
        By `Column`.
    """

    person: Person
    day: date
    words: tuple[str, ...]


def reminder_lines(reminders: ReminderList) -> list[ReminderLine]:
    """All reminders: missing clock-outs, then lateness, then leave that waits."""
    lines = [
        ReminderLine(
            each.person,
            each.day,
            (
                each.person.name,
                "Missing OUT",
                f"in since {each.punch.local:%Y-%m-%d %H:%M}, no clock-out",
            ),
        )
        for each in reminders.missing_out
    ]
    lines += [
        ReminderLine(
            each.person,
            each.days[-1],
            (
                each.person.name,
                "Repeatedly late",
                f"on {len(each.days)} of the last days, {duration(each.total)} h in all, "
                f"last on {each.days[-1]}",
            ),
        )
        for each in reminders.late
    ]
    lines += [
        ReminderLine(
            each.person,
            each.leave.first,
            (each.person.name, "Leave waiting for approval", _leave(each.leave)),
        )
        for each in reminders.leave
    ]
    return lines


def _leave(leave: Leave) -> str:
    days = f"{leave.first}" if leave.first == leave.last else f"{leave.first} to {leave.last}"
    part = "" if leave.part is LeavePart.FULL else f", {leave.part} day"
    if leave.part in (LeavePart.MORNING, LeavePart.AFTERNOON):
        part = f", {leave.part}"
    return f"{leave.type}, {days}{part}"
