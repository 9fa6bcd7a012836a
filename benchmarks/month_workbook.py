"""A month's workbook as figures by employee ID and date, as the independent reader finds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TypeAlias

from workbook_formulas import Calculator, letters
from workbook_reader import Cell, ReadBook, ReadSheet, place, read_workbook

Row: TypeAlias = dict[str, Cell]
KINDS = ("Regular", "Overtime", "Weekly off", "Holiday")
"""What worked time is divided into; titles of columns begin with these."""
CODES = ("P", "A", "HD", "L", "H", "WO", "!", "-")
_HEADING_ROWS = 4


@dataclass
class PersonSheet:
    """A person's timesheet.

    Attributes
    ----------
    sheet : ReadSheet
    days : dict of date to list of Row
        The lines of each day; the first one has its figures.
    weeks : list of Row
    total : Row
    """

    sheet: ReadSheet
    days: dict[date, list[Row]] = field(default_factory=dict)
    weeks: list[Row] = field(default_factory=list)
    total: Row = field(default_factory=dict)

    def code(self, day: date) -> str:
        """The day's letter; empty for a blank one."""
        return str(self.days[day][0]["Code"].value or "")

    def note(self, day: date) -> str:
        """What is noted beside the day's figures."""
        return str(self.days[day][0]["Note"].value or "")

    def comment(self, title: str, day: date) -> str:
        """The comment of a cell of the day's first line; empty without one."""
        rows, columns = self._places()
        return self.sheet.comments.get(f"{columns[title]}{rows[day]}", "")

    def _places(self) -> tuple[dict[date, int], dict[str, str]]:
        rows: dict[date, int] = {}
        columns: dict[str, str] = {}
        for reference, cell in self.sheet.cells.items():
            row, column = place(reference)
            if column == 1 and isinstance(cell.value, date):
                rows[cell.value] = min(row, rows.get(cell.value, row))
            if row == _HEADING_ROWS + 1:
                columns[str(cell.value)] = letters(column)
        return rows, columns


class MonthWorkbook:
    """A workbook that `export` wrote."""

    def __init__(self, path: Path) -> None:
        self.book: ReadBook = read_workbook(path)
        self.calculator = Calculator(self.book)
        lines = self.book["Summary"].table("Employee ID")
        end = next(n for n, row in enumerate(lines) if row["Name"].value is None)
        self.summary: dict[str, Row] = {str(row["Employee ID"].value): row for row in lines[:end]}
        self.summary_total: Row = lines[end]
        self.people: dict[str, PersonSheet] = {}
        for sheet in self.book.sheets.values():
            if (who := _whose(sheet)) is not None:
                self.people[who] = _person_sheet(sheet)

    def register(self) -> dict[str, Row]:
        """The lines of the register by employee ID, or by what stands there instead."""
        rows = self.book["Register"].table("Employee ID")
        return {str(row["Employee ID"].value): row for row in rows}

    def calculated(self, sheet: str, cell: Cell) -> float:
        """A number, or what its formula comes to when it is calculated here."""
        if cell.formula is not None:
            return float(self.calculator.calculate(sheet, cell.formula))
        return cell.number or 0.0


def seconds(cell: Cell) -> int:
    """The whole seconds of a duration; 0 of an empty cell."""
    if cell.value is None:
        return 0
    assert isinstance(cell.value, timedelta), cell
    return round(cell.value.total_seconds())


def seconds_of(row: Row, kind: str) -> int:
    """The whole seconds of all columns of a kind of time, whatever the rates."""
    return sum(
        seconds(cell)
        for title, cell in row.items()
        if title.startswith(kind) and title.endswith(" h:mm")
    )


def _whose(sheet: ReadSheet) -> str | None:
    """Whose timesheet it is; None if it is none."""
    if not str(sheet["A1"].value).startswith("Timesheet"):
        return None
    for row in range(1, _HEADING_ROWS + 1):
        cells = [cell.value for _, cell in sorted(sheet.row(row).items())]
        if "Employee ID" in cells:
            return str(cells[cells.index("Employee ID") + 1])
    raise ValueError(f"{sheet.name}: no employee ID")


def _person_sheet(sheet: ReadSheet) -> PersonSheet:
    found = PersonSheet(sheet)
    for row in sheet.table("Date"):
        value = row["Date"].value
        if isinstance(value, date):
            found.days.setdefault(value, []).append(row)
        elif str(value).startswith("Week "):
            found.weeks.append(row)
        elif str(value).startswith("Total "):
            found.total = row
    return found
