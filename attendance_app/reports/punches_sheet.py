"""The sheet Punches: every raw punch of the month and what the timesheets made of it."""

from __future__ import annotations

from attendance_app.domain.pairing import whole_seconds
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
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


class PunchesSheet:
    """Writes the sheet, one person after the other."""

    def __init__(self, book: Book, month: MonthTimesheets) -> None:
        title = labels.month_title(month.month)
        self._sheet = Sheet(
            book,
            TITLE,
            widths=[width for _, width in _COLUMNS],
            heading_rows=_HEADING_ROW,
            heading_columns=2,
            footer=labels.joined(month.site.name, TITLE, title, labels.STATUS),
        )
        self._sheet.append([(name, styles.HEADING) for name, _ in _COLUMNS])

    def add(self, timesheet: Timesheet) -> None:
        """Write a person's punches."""
        person = timesheet.person
        for use in timesheet.uses:
            punch = use.punch
            self._sheet.append(
                [
                    (person.employee_id, styles.TEXT),
                    (person.name, styles.TEXT),
                    (labels.wall_clock(punch), styles.INSTANT),
                    (whole_seconds(punch.instant).replace(tzinfo=None), styles.INSTANT),
                    (punch.zone, styles.TEXT),
                    (labels.offset(punch), styles.CENTRED),
                    (labels.KIND_NAMES[punch.kind], styles.CENTRED),
                    (labels.METHOD_NAMES[punch.method], styles.TEXT),
                    (punch.kiosk_id, styles.TEXT),
                    (use.booked_to, styles.DAY),
                    (labels.reading(use), styles.TEXT),
                    (str(punch.uuid), styles.TEXT),
                ]
            )

    def finish(self) -> None:
        """Offer filters and end the sheet."""
        self._sheet.filter(_HEADING_ROW, len(_COLUMNS))
        self._sheet.finish()
