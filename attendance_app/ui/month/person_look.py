"""What is shown of one person: the lines of the timesheet and an explanation, made on a worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.explaining import Cell, explain, explain_cell
from attendance_app.domain.timesheet import Timesheet
from attendance_app.domain.workday import WorkDay
from attendance_app.ui.i18n import day_title
from attendance_app.ui.month.timesheet_lines import Column, Line, column_title, lines_of
from attendance_app.words import tr

CELLS = {
    Column.CODE: (Cell.CODE,),
    Column.SHIFT: (Cell.SHIFT,),
    Column.TIMES: (Cell.PAIRS,),
    Column.BREAK: (Cell.BREAK,),
    Column.WORKED: (Cell.WORKED,),
    Column.REGULAR: (Cell.REGULAR,),
    Column.OVERTIME: (Cell.OVERTIME,),
    Column.SPECIAL: (Cell.WEEKLY_OFF, Cell.HOLIDAY),
    Column.LATE: (Cell.LATE,),
    Column.EARLY: (Cell.EARLY,),
}
"""Which figures stand in a column; the others are explained by the whole day."""


@dataclass(frozen=True, slots=True)
class PersonLook:
    """A timesheet's lines, and what is explained of it.

    Attributes
    ----------
    sheet : Timesheet
        Of which they are.
    lines : sequence of Line
    heading : str
        What is explained.
    sentences : tuple of str or None
        Its steps; None where nothing is asked.
    """

    sheet: Timesheet
    lines: Sequence[Line]
    heading: str = ""
    sentences: tuple[str, ...] | None = None


def look_at(
    sheet: Timesheet, day: date | None, column: Column, before: PersonLook | None = None
) -> PersonLook:
    """Make the lines, unless `before` has them, and explain a figure of a day.

    Parameters
    ----------
    sheet : Timesheet
    day : date or None
        Of the month.
    column : Column
        Which figure; the day itself where it is none.
    before : PersonLook, optional
        What is shown now.
    """
    lines = before.lines if before is not None and before.sheet is sheet else lines_of(sheet)
    if day is None:
        return PersonLook(sheet, lines)
    chosen = sheet.days[day.day - 1]
    return PersonLook(sheet, lines, _heading(chosen, column), _sentences(chosen, column))


def _sentences(day: WorkDay, column: Column) -> tuple[str, ...]:
    if column not in CELLS:
        return tuple(step.sentence for step in explain(day))
    steps = [step.sentence for cell in CELLS[column] for step in explain_cell(day, cell)]
    return tuple(dict.fromkeys(steps))


def _heading(day: WorkDay, column: Column) -> str:
    if column not in CELLS:
        return tr("month", "{day}, step by step").format(day=day_title(day.date))
    title = column_title(column) or tr("month", "Code")
    return f"{day_title(day.date)}: {title}"
