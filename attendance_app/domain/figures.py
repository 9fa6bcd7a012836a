"""A day's figures in a form that can be compared, written down and hashed."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeAlias

from attendance_app.domain.workday import WorkDay

Figures: TypeAlias = dict[str, object]
"""Of strings, numbers, lists and dicts: what JSON can hold."""


def day_figures(day: WorkDay) -> Figures:
    """All that is printed or paid of a day; not the policy by which it was computed."""
    return {
        "date": day.date.isoformat(),
        "code": day.code.value,
        "regular_s": _seconds(day.hours.regular),
        "overtime_s": _seconds(day.hours.overtime),
        "weekly_off_s": _seconds(day.hours.weekly_off),
        "holiday_s": _seconds(day.hours.holiday),
        "scheduled_s": _seconds(day.scheduled),
        "shortfall_s": _seconds(day.shortfall),
        "present": day.present,
        "absent": day.absent,
        "leave": day.leave_by_type,
        "problems": [problem.value for problem in day.problems],
        "accepted": [problem.value for problem in day.accepted],
        "shifts": [
            {
                "planned": None if shift.planned is None else shift.planned.start.isoformat(),
                "stints": [[each.start.isoformat(), each.end.isoformat()] for each in shift.stints],
                "lone": [each.punch.instant.isoformat() for each in shift.unpaired],
                "break_s": _seconds(shift.punched_break),
                "deducted_s": _seconds(shift.deducted),
                "late_s": _seconds(shift.late),
                "early_s": _seconds(shift.early),
            }
            for shift in day.shifts
        ],
    }


def _seconds(length: timedelta) -> int:
    return round(length.total_seconds())
