"""Everybody's totals of a month as lines to be looked through before it is closed."""

from __future__ import annotations

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports.labels import duration

TotalLine = tuple[str, str]
"""What, and how much."""


def total_lines(sheets: MonthTimesheets) -> tuple[TotalLine, ...]:
    """The same sums as on the workbook's summary; takes as long as reading every day does."""
    totals = sheets.totals
    hours = totals.hours
    return (
        ("People", f"{len(sheets.timesheets):,}"),
        ("Scheduled", f"{totals.scheduled_days:,g} days, {duration(totals.scheduled)} h"),
        ("Present", _days(totals.present)),
        ("Absent", _days(totals.absent)),
        ("Half days", f"{totals.half_days:,}"),
        *((f"Leave, {type_}", _days(count)) for type_, count in totals.leave.items()),
        ("Holidays", _days(totals.holidays)),
        ("Weekly days off", _days(totals.weekly_offs)),
        ("Worked", f"{duration(hours.total)} h"),
        ("  regular", f"{duration(hours.regular)} h"),
        ("  overtime", f"{duration(hours.overtime)} h"),
        ("  on weekly days off", f"{duration(hours.weekly_off)} h"),
        ("  on holidays", f"{duration(hours.holiday)} h"),
        ("Late", f"{totals.late_count:,} times, {duration(totals.late)} h"),
        ("Left early", f"{totals.early_count:,} times, {duration(totals.early)} h"),
        ("Missing punches", f"{totals.missing_punches:,}"),
        ("Corrections", f"{totals.corrections:,}"),
    )


def _days(count: float) -> str:
    return "1 day" if count == 1 else f"{count:,g} days"
