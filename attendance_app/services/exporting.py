"""Exports a month as a workbook or for payroll: complete in its place, or not there at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from traceback import clear_frames
from typing import TypeAlias

from attendance_app.domain.errors import AttendanceError, InvalidInputError, StorageError
from attendance_app.domain.listing import listed
from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet, decimal_hours
from attendance_app.reports.payroll import PayrollOptions
from attendance_app.reports.payroll_files import adp_csv, generic_csv, quickbooks_iif
from attendance_app.services.collecting import collector_paused
from attendance_app.services.replacing import replacing
from attendance_app.services.timesheets import Timesheets
from attendance_app.words import tr, untranslated

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in steps of about equal length."""
Cancelled: TypeAlias = Callable[[], bool]


class ExportFormat(StrEnum):
    """What a month is written as."""

    XLSX = "xlsx"
    GENERIC = "generic"
    ADP = "adp"
    IIF = "iif"

    @property
    def suffix(self) -> str:
        """What the file's name ends in."""
        return ".csv" if self in (ExportFormat.GENERIC, ExportFormat.ADP) else f".{self.value}"

    @property
    def called(self) -> str:
        """What the file is, for messages."""
        return (
            tr("errors", "workbook") if self is ExportFormat.XLSX else tr("errors", "payroll file")
        )


_PAYROLL: dict[ExportFormat, Callable[[MonthTimesheets, PayrollOptions], bytes]] = {
    ExportFormat.GENERIC: generic_csv,
    ExportFormat.ADP: adp_csv,
    ExportFormat.IIF: quickbooks_iif,
}


class ExportCancelled(AttendanceError):  # noqa: N818 - it is not an error, somebody asked for it
    """The export was cancelled; an earlier file is as it was and there is no new one."""

    def __init__(self) -> None:
        super().__init__(tr("errors", "The export was cancelled; nothing was written."))


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was exported.

    Attributes
    ----------
    path : Path
        The finished file.
    month : Month
    format : ExportFormat
    draft_reason : str
        Why the month is a draft; empty if it is final.
    people, punches, open_exceptions : int
    worked : timedelta
        Everybody's time.
    missing : tuple of str
        Settings the payroll system needs and that are not set.
    """

    path: Path
    month: Month
    format: ExportFormat
    draft_reason: str
    people: int
    punches: int
    open_exceptions: int
    worked: timedelta
    missing: tuple[str, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Whether the figures may still change."""
        return bool(self.draft_reason)

    @property
    def sentence(self) -> str:
        """The report in words."""
        people = (
            tr("reports", "1 person")
            if self.people == 1
            else tr("reports", "{count} people").format(count=self.people)
        )
        parts = [
            people,
            tr("reports", "{hours} hours worked").format(hours=decimal_hours(self.worked)),
        ]
        if self.open_exceptions == 1:
            parts.append(tr("reports", "1 exception open"))
        elif self.open_exceptions:
            words = tr("reports", "{count} exceptions open")
            parts.append(words.format(count=self.open_exceptions))
        words = (
            tr("reports", "{month}, DRAFT: {parts}.")
            if self.is_draft
            else tr("reports", "{month}, FINAL: {parts}.")
        )
        sentences = [words.format(month=self.month, parts=listed(parts))]
        if self.is_draft:
            sentences.append(self.draft_reason)
        if self.is_draft and self.format is not ExportFormat.XLSX:
            sentences.append(tr("reports", "Do not pay by this file yet."))
        if self.missing:
            words = tr(
                "reports",
                "Set {settings} under [payroll] in settings.toml: the payroll system needs it, "
                "and the file has nothing there.",
            )
            both = tr("reports", " and ", "between two settings")
            sentences.append(words.format(settings=both.join(self.missing)))
        return " ".join(sentences)


class Exporter:
    """Writes a month's workbook, or a file for payroll.

    Parameters
    ----------
    timesheets : Timesheets
        Where the figures come from.
    payroll : PayrollOptions, optional
        What the payroll system calls things.
    """

    def __init__(self, timesheets: Timesheets, payroll: PayrollOptions | None = None) -> None:
        self._timesheets = timesheets
        self._payroll = payroll or PayrollOptions()

    def export(
        self,
        month: str | Month,
        target: Path,
        progress: Progress,
        cancelled: Cancelled,
        format: str = ExportFormat.XLSX,
    ) -> ExportReport:
        """Write the file beside `target` and rename it into place.

        Nothing is left behind by an error or a cancellation, and a file that was there before
        stays as it was (`replacing`).

        Parameters
        ----------
        month : str or Month
            ``YYYY-MM``.
        target : Path
            Ends in the format's suffix; replaced if it is there.
        progress : callable (done, total) -> None
            Called on this thread.
        cancelled : callable () -> bool
            Asked as often, and before the file is put into its place.
        format : str
            One of `ExportFormat`.

        Raises
        ------
        InvalidInputError
            If the month or the format is none, the file's name ends otherwise, or the format
            cannot hold something of the month, such as a person's employee ID: which, and what
            to do.
        StorageError
            If the target cannot be written or the database not read: why, and what to do.
        ExportCancelled
            If `cancelled` said so.
        """
        chosen = month if isinstance(month, Month) else Month.parse(month)
        with collector_paused():
            return self._export(chosen, target, progress, cancelled, _format(format))

    def _export(
        self,
        month: Month,
        target: Path,
        progress: Progress,
        cancelled: Cancelled,
        kind: ExportFormat,
    ) -> ExportReport:
        def on_step(done: int, total: int) -> None:
            progress(done, total)
            end_if_cancelled(done, total)

        def end_if_cancelled(_done: int, _total: int) -> None:
            if cancelled():
                raise ExportCancelled

        found: MonthTimesheets | None = None
        sheets: list[Timesheet] = []
        try:
            with replacing(target, suffix=kind.suffix, called=kind.called) as beside:
                _refuse_if_open(target)
                found = self._timesheets.month(month, on_step=end_if_cancelled)
                sheets += found.timesheets
                if kind is ExportFormat.XLSX:
                    # Here: importing the library takes time, which no start has to wait for.
                    from attendance_app.reports.month_book import write_month_book

                    with untranslated():
                        write_month_book(found, beside, on_step)
                else:
                    beside.write_bytes(_PAYROLL[kind](found, self._payroll))
                    on_step(1, 1)
                if cancelled():
                    raise ExportCancelled
            return self._report(target, kind, found)
        except Exception as error:
            # Else the month goes with the error, on the thread that hears of it.
            clear_frames(error.__traceback__)
            raise
        finally:
            found = None
            # One by one: Python lets no other thread run while it takes a whole month apart.
            while sheets:
                sheets.pop()

    def _report(self, target: Path, kind: ExportFormat, found: MonthTimesheets) -> ExportReport:
        totals = found.totals
        return ExportReport(
            path=target,
            month=found.month,
            format=kind,
            draft_reason=found.draft_reason,
            people=len(found.timesheets),
            punches=sum(len(sheet.uses) for sheet in found.timesheets),
            open_exceptions=totals.open_exceptions,
            worked=totals.hours.total,
            missing=self._missing(kind),
        )

    def _missing(self, kind: ExportFormat) -> tuple[str, ...]:
        options = self._payroll
        needed = {
            ExportFormat.ADP: {"company_code": options.company_code},
            ExportFormat.IIF: {
                "quickbooks_company": options.quickbooks_company,
                "quickbooks_created": options.quickbooks_created,
            },
        }
        return tuple(name for name, value in needed.get(kind, {}).items() if not value)


def _format(name: str) -> ExportFormat:
    try:
        return ExportFormat(name)
    except ValueError:
        raise InvalidInputError(
            tr("errors", "“{name}” is not a format; choose {formats}.").format(
                name=name[:40], formats=", ".join(ExportFormat)
            )
        ) from None


def _refuse_if_open(workbook: Path) -> None:
    final = workbook.resolve()
    for name in (f"~${final.name}", f".~lock.{final.name}#"):
        if final.exists() and final.with_name(name).exists():
            raise StorageError(
                tr(
                    "errors",
                    "{file} is open in a spreadsheet program. Close it there or choose another "
                    "name; if nobody has it open, delete {lock} beside it.",
                ).format(file=final, lock=name)
            )
