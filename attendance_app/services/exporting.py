"""Exports a month as a workbook: complete in its place, or not there at all."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

from attendance_app.domain.errors import AttendanceError, InvalidInputError, StorageError
from attendance_app.domain.timesheet import Month, decimal_hours
from attendance_app.domain.workday import DayCode
from attendance_app.services.timesheets import Timesheets

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in people."""
Cancelled: TypeAlias = Callable[[], bool]

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


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
        stays as it was. Only a power cut or a killed program can leave a hidden ``.part`` file.

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

        with _replacing(target) as beside:
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


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A path to write to; it becomes `target` at the end, or vanishes if anything goes wrong."""
    if target.suffix.lower() != ".xlsx":
        raise InvalidInputError(f"The workbook's name must end in .xlsx; “{target.name}” does not.")
    try:
        # A link stays a link: what it leads to is replaced.
        final = target.resolve()
        _refuse_unless_replaceable(final)
        beside = final.with_name(f".attendance-{secrets.token_hex(8)}.part")
        # Made at once: a folder that cannot be written is better known before the work than after.
        beside.open("xb").close()
    except (OSError, ValueError) as error:
        raise StorageError(_in_words(error, target)) from error
    try:
        yield beside
        _flush(beside)
        _put_in_place(beside, final)
    except OSError as error:
        raise StorageError(_in_words(error, target)) from error
    finally:
        beside.unlink(missing_ok=True)


def _refuse_unless_replaceable(target: Path) -> None:
    folder = target.parent
    if not folder.is_dir():
        raise StorageError(
            f"The folder {folder} does not exist. Create it, or choose another place."
        )
    if target.is_dir():
        raise StorageError(f"{target} is a folder. Give the workbook another name.")
    if not target.exists():
        return
    # Replacing needs no right to write the file itself, so the wish to keep it is asked for.
    if not target.stat().st_mode & stat.S_IWUSR:
        raise StorageError(
            f"{target} is read-only. Choose another name, or allow writing to it first."
        )
    for lock in (folder / f"~${target.name}", folder / f".~lock.{target.name}#"):
        if lock.exists():
            raise StorageError(
                f"{target} is open in a spreadsheet program. Close it there or choose another "
                f"name; if nobody has it open, delete {lock.name} beside it."
            )
    try:
        target.open("r+b").close()
    except PermissionError as error:
        raise StorageError(_is_in_use(target)) from error


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _put_in_place(beside: Path, target: Path) -> None:
    try:
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except PermissionError as error:
        # Windows: somebody opened it while the workbook was being made.
        raise StorageError(_is_in_use(target)) from error


def _is_in_use(target: Path) -> str:
    return (
        f"{target} cannot be replaced: it is open in another program such as Excel, or you may "
        "not change it. Close it there, or choose another name."
    )


def _in_words(error: OSError | ValueError, target: Path) -> str:
    if isinstance(error, PermissionError):
        return (
            f"The folder {target.parent} cannot be written. Choose another one, or ask whoever "
            "looks after this computer for permission."
        )
    number = error.errno if isinstance(error, OSError) else None
    if number in _FULL:
        return f"The disk is full, so {target} was not written. Make room and export again."
    if number == errno.EROFS:
        return f"The disk with {target.parent} is read-only. Choose another place."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{target} could not be written ({reason}). Choose another name or place."
