"""The sheet Punches: every raw punch of the month and what the timesheets made of it."""

from __future__ import annotations

from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Sheet

TITLE = "Punches"

_COLUMNS = (
    ("Employee ID", 12.0),
    ("Name", 26.0),
    ("Local time", 19.0),
    ("UTC", 19.0),
    ("Zone", 18.0),
    ("Offset", 8.0),
    ("Kind", 6.0),
    ("Method", 11.0),
    ("Kiosk", 16.0),
    ("Booked to", 12.0),
    ("Read as", 24.0),
    ("UUID", 38.0),
)
_HEADING_ROW = 1


def write_punches(book: Book, month: MonthTimesheets) -> None:
    """Write the sheet: every version of every punch, those that do not count marked."""
    title = labels.month_title(month.month)
    sheet = Sheet(
        book,
        TITLE,
        widths=[width for _, width in _COLUMNS],
        heading_rows=_HEADING_ROW,
        heading_columns=2,
        header=month.status,
        footer=labels.joined(month.site.name, TITLE, title, month.status),
    )
    sheet.append([(name, styles.HEADING) for name, _ in _COLUMNS])
    for timesheet in month.timesheets:
        person = timesheet.person
        actions = {
            each.original.uuid: each.action
            for each in timesheet.corrections
            if each.original is not None
        }
        for use in timesheet.uses:
            punch = use.punch
            faint = use.is_corrected or use.is_duplicate
            text, centred, instant, day = (
                styles.faint(look) if faint else look
                for look in (styles.TEXT, styles.CENTRED, styles.INSTANT, styles.DAY)
            )
            sheet.append(
                [
                    (person.employee_id, text),
                    (person.name, text),
                    (labels.wall_clock(punch), instant),
                    (whole_seconds(punch.instant).replace(tzinfo=None), instant),
                    (punch.zone, text),
                    (labels.offset(punch), centred),
                    (labels.KIND_NAMES[punch.kind], centred),
                    (labels.METHOD_NAMES[punch.method], text),
                    (punch.kiosk_id, text),
                    (use.booked_to, day),
                    (labels.reading(use, actions.get(punch.uuid)), text),
                    (str(punch.uuid), text),
                ]
            )
    sheet.filter(_HEADING_ROW, len(_COLUMNS))
    sheet.finish()
