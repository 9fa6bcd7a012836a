"""Shifts and the days they hold for, in the words of the window."""

from __future__ import annotations

from datetime import date, timedelta

from attendance_app.domain.listing import divided
from attendance_app.domain.schedules import Assignment, Schedule, Shift
from attendance_app.domain.weekdays import days_text
from attendance_app.words import tr


def hours_words(length: timedelta) -> str:
    """Hours and minutes: "8:30 h"."""
    minutes = length // timedelta(minutes=1)
    return tr("planning", "{hours} h").format(hours=f"{minutes // 60}:{minutes % 60:02d}")


def times_words(shift: Shift) -> str:
    """Start and end: "22:00-06:00 (+1 day)"."""
    words = (
        tr("planning", "{start}-{end} (+1 day)")
        if shift.is_overnight
        else tr("planning", "{start}-{end}")
    )
    return words.format(start=f"{shift.start:%H:%M}", end=f"{shift.end:%H:%M}")


def schedule_words(schedule: Schedule) -> str:
    """Its shifts in one line: "Mon-Fri 09:00-18:00; Sat 09:00-13:00"."""
    return divided(f"{days_text(shift.days)} {times_words(shift)}" for shift in schedule.shifts)


def day_words(day: date | None) -> str:
    """A day as tables show it, empty where it is open."""
    return "" if day is None else day.isoformat()


def standing_words(assignment: Assignment) -> str:
    """Which of the two kinds an assignment is."""
    return tr("planning", "standing") if assignment.is_standing else tr("planning", "dated")
