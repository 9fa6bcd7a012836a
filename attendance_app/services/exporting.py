"""Exports a month as a workbook: complete in its place, or not there at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

from attendance_app.domain.errors import AttendanceError, StorageError
from attendance_app.domain.timesheet import Month, decimal_hours
from attendance_app.domain.workday import DayCode
from attendance_app.services.replacing import replacing
from attendance_app.services.timesheets import Timesheets

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in people."""
Cancelled: TypeAlias = Callable[[], bool]


class ExportCancelled(AttendanceError):  # noqa: N818 - it is not an error, somebody asked for it
    """The export was cancelled; an earlier file is as it was and there is no new one."""

    def __init__(self) -> None:
        super().__init__("The export was cancelled; nothing was written.")


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported.

    Attributes
    ----------
    path : Path
        The finished workbook.
    month : Month
    people, punches : int
    days_to_look_at : int
        Days of anybody with the code ``!``.
    worked : timedelta
        Everybody's time.
    """

    path: Path
    month: Month
    people: int
    punches: int
    days_to_look_at: int
    worked: timedelta

    @property
    def sentence(self) -> str:
        """The report in words."""
        who = "1 person" if self.people == 1 else f"{self.people} people"
        days = "1 day" if self.days_to_look_at == 1 else f"{self.days_to_look_at} days"
        return (
            f"{self.month}, a draft: {who}, {decimal_hours(self.worked)} hours worked, "
            f"{days} to look at."
        )


class Exporter:
    """Writes a month's workbook.

    Parameters
    ----------
    timesheets : Timesheets
        Where the figures come from.
    """

    def __init__(self, timesheets: Timesheets) -> None:
        self._timesheets = timesheets

    def export(
        self, month: str | Month, target: Path, progress: Progress, cancelled: Cancelled
    ) -> ExportReport:
        """Write the workbook beside `target` and rename it into place.

        Nothing is left behind by an error or a cancellation, and a file that was there before
        stays as it was (`replacing`).

        Parameters
        ----------
        month : str or Month
            ``YYYY-MM``.
        target : Path
            Ends in ``.xlsx``; replaced if it is there.
        progress : callable (done, total) -> None
            Called on this thread after each person.
        cancelled : callable () -> bool
            Asked after each person and before the file is put into its place.

        Raises
        ------
        InvalidInputError
            If the month is none, or the file's name does not end in ``.xlsx``.
        StorageError
            If the target cannot be written or the database not read: why, and what to do.
        ExportCancelled
            If `cancelled` said so.
        """
        # Here: importing openpyxl takes 0.2 s, which no start has to wait for.
        from attendance_app.reports.month_book import write_month_book

        chosen = month if isinstance(month, Month) else Month.parse(month)

        def on_person(done: int, total: int) -> None:
            progress(done, total)
            if cancelled():
                raise ExportCancelled

        with replacing(target, suffix=".xlsx", called="workbook") as beside:
            _refuse_if_open(target)
            found = self._timesheets.month(chosen)
            write_month_book(found, beside, on_person)
            if cancelled():
                raise ExportCancelled
        sheets = found.timesheets
        return ExportReport(
            path=target,
            month=chosen,
            people=len(sheets),
            punches=sum(len(sheet.uses) for sheet in sheets),
            days_to_look_at=sum(sheet.count(DayCode.EXCEPTION) for sheet in sheets),
            worked=found.worked,
        )


def _refuse_if_open(workbook: Path) -> None:
    final = workbook.resolve()
    for name in (f"~${final.name}", f".~lock.{final.name}#"):
        if final.exists() and final.with_name(name).exists():
            raise StorageError(
                f"{final} is open in a spreadsheet program. Close it there or choose another "
                f"name; if nobody has it open, delete {name} beside it."
            )
