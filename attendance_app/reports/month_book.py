"""The monthly workbook: its sheets put together and written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports import about_sheet, punches_sheet, register_sheet, summary_sheet
from attendance_app.reports.about_sheet import write_about
from attendance_app.reports.book import streamed_book
from attendance_app.reports.punches_sheet import PunchesSheet
from attendance_app.reports.register_sheet import write_register
from attendance_app.reports.summary_sheet import write_summary
from attendance_app.reports.texts import SheetNames
from attendance_app.reports.timesheet_sheet import write_timesheet

_OWN_SHEETS = (
    summary_sheet.TITLE,
    register_sheet.TITLE,
    punches_sheet.TITLE,
    "Corrections",
    about_sheet.TITLE,
)
"""Nobody's timesheet takes these names, nor that of a sheet still to come."""
_BEFORE_THE_LAST = -1


def write_month_book(
    month: MonthTimesheets, path: Path, on_person: Callable[[int, int], None]
) -> None:
    """Write the month as ``.xlsx``.

    Parameters
    ----------
    month : MonthTimesheets
    path : Path
        Written from scratch; whoever calls takes care of an earlier file.
    on_person : callable (done, total) -> None
        Told after each person; what it raises ends the work, and nothing is written.

    Raises
    ------
    OSError
        If the disk is full or the file cannot be written.
    """
    given = SheetNames(_OWN_SHEETS)
    people = [sheet.person for sheet in month.timesheets]
    names = [given.give(person.name, person.employee_id) for person in people]
    with streamed_book(path, title=f"Attendance {month.month}", created=month.now) as book:
        write_summary(book, month, names)
        write_register(book, month)
        punches = PunchesSheet(book, month)
        for done, (timesheet, name) in enumerate(zip(month.timesheets, names, strict=True), 1):
            write_timesheet(book, month, timesheet, name, position=_BEFORE_THE_LAST)
            punches.add(timesheet)
            on_person(done, len(names))
        punches.finish()
        write_about(book, month)
