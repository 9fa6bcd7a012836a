"""Everybody's totals of a month as lines to be looked through before it is closed."""

from __future__ import annotations

from attendance_app.domain.leave import leave_type
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports.labels import duration
from attendance_app.words import tr

TotalLine = tuple[str, str]
"""What, and how much."""


def total_lines(sheets: MonthTimesheets) -> tuple[TotalLine, ...]:
    """The same sums as on the workbook's summary; takes as long as reading every day does."""
    totals = sheets.totals
    hours = totals.hours
    return (
        (tr("month", "People"), f"{len(sheets.timesheets):,}"),
        (
            tr("month", "Scheduled"),
            tr("month", "{count} days, {hours} h").format(
                count=f"{totals.scheduled_days:,g}", hours=duration(totals.scheduled)
            ),
        ),
        (tr("month", "Present"), _days(totals.present)),
        (tr("month", "Absent"), _days(totals.absent)),
        (tr("month", "Half days"), f"{totals.half_days:,}"),
        *(
            (tr("month", "Leave, {type}").format(type=leave_type(type_)), _days(count))
            for type_, count in totals.leave.items()
        ),
        (tr("month", "Holidays"), _days(totals.holidays)),
        (tr("month", "Weekly days off"), _days(totals.weekly_offs)),
        (tr("month", "Worked"), _hours(duration(hours.total))),
        (tr("month", "  regular"), _hours(duration(hours.regular))),
        (tr("month", "  overtime"), _hours(duration(hours.overtime))),
        (tr("month", "  on weekly days off"), _hours(duration(hours.weekly_off))),
        (tr("month", "  on holidays"), _hours(duration(hours.holiday))),
        (
            tr("month", "Late"),
            tr("month", "{count} times, {hours} h").format(
                count=f"{totals.late_count:,}", hours=duration(totals.late)
            ),
        ),
        (
            tr("month", "Left early"),
            tr("month", "{count} times, {hours} h").format(
                count=f"{totals.early_count:,}", hours=duration(totals.early)
            ),
        ),
        (tr("month", "Missing punches"), f"{totals.missing_punches:,}"),
        (tr("month", "Corrections"), f"{totals.corrections:,}"),
    )


def _hours(hours: str) -> str:
    return tr("month", "{hours} h").format(hours=hours)


def _days(count: float) -> str:
    return (
        tr("month", "1 day")
        if count == 1
        else tr("month", "{count} days").format(count=f"{count:,g}")
    )
