"""The monthly workbook: its sheets put together and written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports import about_sheet, punches_sheet, register_sheet, summary_sheet
from attendance_app.reports.about_sheet import write_about
from attendance_app.reports.book import Book
from attendance_app.reports.punches_sheet import PunchesSheet
from attendance_app.reports.register_sheet import RegisterSheet
from attendance_app.reports.summary_sheet import SummarySheet
from attendance_app.reports.texts import SheetNames
from attendance_app.reports.timesheet_sheet import write_timesheet

_SHEETS_BEFORE_PEOPLE = 2
_OWN_SHEETS = (
    summary_sheet.TITLE,
    register_sheet.TITLE,
    punches_sheet.TITLE,
    "Corrections",
    about_sheet.TITLE,
)
"""Nobody's timesheet takes these names, nor that of a sheet still to come."""


def write_month_book(
    month: MonthTimesheets, path: Path, on_person: Callable[[int, int], None]
) -> None:
    """Write the month as ``.xlsx``.

    Rows are kept packed until the file is written, about 10 kB per person.

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
    book = Book()
    names = SheetNames(_OWN_SHEETS)
    summary = SummarySheet(book, month)
    register = RegisterSheet(book, month)
    punches = PunchesSheet(book, month)
    total = len(month.timesheets)
    for done, timesheet in enumerate(month.timesheets):
        person = timesheet.person
        sheet_name = names.give(person.name, person.employee_id)
        summary.add(timesheet, sheet_name)
        register.add(timesheet)
        write_timesheet(book, month, timesheet, sheet_name, position=_SHEETS_BEFORE_PEOPLE + done)
        punches.add(timesheet)
        on_person(done + 1, total)
    summary.finish()
    register.finish()
    punches.finish()
    write_about(book, month)
    book.save(path, title=f"Attendance {month.month}", created=month.now)
