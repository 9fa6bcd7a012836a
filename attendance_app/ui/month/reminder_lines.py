"""Reminders as lines: about whom, what, and which day to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.listing import listed
from attendance_app.domain.people import Person
from attendance_app.reports.labels import duration
from attendance_app.services.reminders import ReminderList
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    WHAT = 1
    MORE = 2


TITLES = {
    Column.NAME: mark("month", "Name"),
    Column.WHAT: mark("month", "Reminder"),
    Column.MORE: mark("month", "Details"),
}


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
                tr("month", "Missing OUT"),
                tr("month", "in since {time}, no clock-out").format(
                    time=f"{each.punch.local:%Y-%m-%d %H:%M}"
                ),
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
                tr("month", "Repeatedly late"),
                tr("month", "on {count} of the last days, {hours} h in all, last on {day}").format(
                    count=len(each.days), hours=duration(each.total), day=each.days[-1]
                ),
            ),
        )
        for each in reminders.late
    ]
    lines += [
        ReminderLine(
            each.person,
            each.leave.first,
            (each.person.name, tr("month", "Leave waiting for approval"), _leave(each.leave)),
        )
        for each in reminders.leave
    ]
    return lines


def _leave(leave: Leave) -> str:
    words = (
        tr("month", "{type}, {first}")
        if leave.first == leave.last
        else tr("month", "{type}, {first} to {last}")
    )
    parts = {
        LeavePart.FULL: "",
        LeavePart.HALF: tr("month", "half day"),
        LeavePart.MORNING: tr("month", "morning"),
        LeavePart.AFTERNOON: tr("month", "afternoon"),
    }
    days = words.format(type=leave.type, first=leave.first, last=leave.last)
    return listed(filter(None, (days, parts[leave.part])))
