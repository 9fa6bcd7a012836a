"""The monthly workbook: its sheets put together and written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports import (
    about_sheet,
    corrections_sheet,
    punches_sheet,
    register_sheet,
    summary_sheet,
)
from attendance_app.reports.about_sheet import write_about
from attendance_app.reports.book import streamed_book
from attendance_app.reports.corrections_sheet import write_corrections
from attendance_app.reports.punches_sheet import write_punches
from attendance_app.reports.register_sheet import write_register
from attendance_app.reports.summary_sheet import write_summary
from attendance_app.reports.texts import SheetNames
from attendance_app.reports.timesheet_sheet import TimesheetWriter

_OWN_SHEETS = (
    summary_sheet.TITLE,
    register_sheet.TITLE,
    punches_sheet.TITLE,
    corrections_sheet.TITLE,
    about_sheet.TITLE,
)
"""Nobody's timesheet takes these names."""


def write_month_book(
    month: MonthTimesheets, path: Path, on_step: Callable[[int, int], None]
) -> None:
    """Write the month as ``.xlsx``.

    Parameters
    ----------
    month : MonthTimesheets
    path : Path
        Written from scratch; whoever calls takes care of an earlier file.
    on_step : callable (done, total) -> None
        Told after each sheet is written, and again when it is packed into the file; what it
        raises ends the work, and nothing is written.

    Raises
    ------
    OSError
        If the disk is full or the file cannot be written.
    """
    given = SheetNames(_OWN_SHEETS)
    people = [sheet.person for sheet in month.timesheets]
    names = [given.give(person.name, person.employee_id) for person in people]
    steps = _Steps(2 * (len(names) + len(_OWN_SHEETS)), on_step)
    title = f"Attendance {month.month}"
    with streamed_book(path, title=title, created=month.now, on_packing=steps.next) as book:
        write_summary(book, month, names)
        steps.next()
        write_register(book, month)
        steps.next()
        writer = TimesheetWriter(book, month)
        for timesheet, name in zip(month.timesheets, names, strict=True):
            writer.write(timesheet, name)
            steps.next()
        for write in (write_punches, write_corrections, write_about):
            write(book, month)
            steps.next()


class _Steps:
    """Counts, and tells how far it is."""

    def __init__(self, total: int, told: Callable[[int, int], None]) -> None:
        self._done = 0
        self._total = total
        self._told = told

    def next(self) -> None:
        """One more is done."""
        self._done += 1
        self._told(self._done, self._total)
