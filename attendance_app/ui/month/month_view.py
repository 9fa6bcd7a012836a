"""What the page shows of a month, made on a worker and replaced as a whole, without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from attendance_app.domain.clock import local_date
from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
from attendance_app.ui.month.exception_lines import ExceptionLine, exception_line
from attendance_app.ui.month.register_rows import RegisterRow, departments, row_of
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class Status:
    """Whether a month is settled, in words.

    Attributes
    ----------
    words, more : str
        In a few words, and in a sentence.
    tone : str
        ``plain``, ``warning`` or ``good``.
    is_closed : bool
        It can be reopened; otherwise it can be closed.
    """

    words: str
    more: str
    tone: str
    is_closed: bool


@dataclass(frozen=True, slots=True)
class MonthView:
    """A month as computed, with what is derived from it for the screen.

    Attributes
    ----------
    sheets : MonthTimesheets
        The same the workbook is written from.
    rows : tuple of RegisterRow
        In the order of the timesheets.
    exceptions : tuple of ExceptionLine
        By day, then name; the accepted ones too.
    departments : tuple of str
        That occur.
    status : Status
    """

    sheets: MonthTimesheets
    rows: tuple[RegisterRow, ...]
    exceptions: tuple[ExceptionLine, ...]
    departments: tuple[str, ...]
    status: Status

    @classmethod
    def of(cls, sheets: MonthTimesheets) -> MonthView:
        """Derive it; takes as long as reading every day does."""
        rows = tuple(row_of(sheet) for sheet in sheets.timesheets)
        lines = tuple(exception_line(each) for each in sheets.exceptions(only_open=False))
        return cls(sheets, rows, lines, departments(rows), status_of(sheets, _count_open(lines)))

    @property
    def month(self) -> Month:
        """Which month it is."""
        return self.sheets.month

    @property
    def open_count(self) -> int:
        """How many exceptions are to be resolved."""
        return _count_open(self.exceptions)

    def row(self, person_id: int) -> RegisterRow | None:
        """One person's row."""
        return next((row for row in self.rows if row.person.id == person_id), None)

    def with_sheet(self, sheet: Timesheet) -> MonthView:
        """The same month after a decision about one person: the others' figures stay as read."""
        timesheets = tuple(
            sheet if each.person.id == sheet.person.id else each for each in self.sheets.timesheets
        )
        rows = tuple(
            row_of(sheet) if row.person.id == sheet.person.id else row for row in self.rows
        )
        sheets = replace(self.sheets, timesheets=timesheets)
        places = {each.person.id: at for at, each in enumerate(timesheets)}
        lines = [
            line for line in self.exceptions if line.exception.person.id != sheet.person.id
        ] + [exception_line(each) for each in sheet.exceptions(only_open=False)]
        lines.sort(key=lambda line: (line.exception.day, places[line.exception.person.id]))
        return replace(
            self,
            sheets=sheets,
            rows=rows,
            exceptions=tuple(lines),
            status=status_of(sheets, _count_open(lines)),
        )


def _count_open(lines: Iterable[ExceptionLine]) -> int:
    return sum(line.is_open for line in lines)


def status_of(sheets: MonthTimesheets, left: int) -> Status:
    """Whether a month is settled; `left` exceptions are to be resolved."""
    closing, more = sheets.closing, sheets.draft_reason
    if closing is not None and closing.is_closed:
        if sheets.is_final:
            day = local_date(closing.closed_at, sheets.site.zone)
            who = tr("month", "Closed on {day} by {name}; its figures are final.").format(
                day=day, name=closing.closed_by
            )
            return Status(tr("month", "Final: closed on {day}").format(day=day), who, "good", True)
        return Status(tr("month", "Draft: changed since closing"), more, "warning", True)
    if left:
        return Status(
            tr("month", "Draft: {count} to resolve").format(count=left), more, "warning", False
        )
    if sheets.today <= sheets.month.last:
        return Status(tr("month", "Draft: not over yet"), more, "plain", False)
    return Status(tr("month", "Draft: nothing to resolve"), more, "plain", False)
