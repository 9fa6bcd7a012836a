"""Short ways to read a workbook in tests."""

from __future__ import annotations

from datetime import datetime

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

wall = datetime.fromisoformat
"""A time as a cell holds it: without a zone."""


def in_silence(done: int, total: int) -> None:
    """Nobody is told."""


def rows(sheet: Worksheet, heading: str) -> list[dict[str, object]]:
    """The lines below the row that begins with `heading`, by column title."""
    lines = list(sheet.iter_rows(values_only=True))
    at = next(number for number, line in enumerate(lines) if line[0] == heading)
    titles = [str(title) for title in lines[at] if title is not None]
    return [dict(zip(titles, line, strict=False)) for line in lines[at + 1 :]]


def people(book: Workbook) -> list[dict[str, object]]:
    """The lines of the Summary, without what is below them."""
    lines = rows(book["Summary"], "Employee ID")
    return lines[: next(n for n, line in enumerate(lines) if line["Employee ID"] == "Total")]


def footers(book: Workbook) -> list[str]:
    """What is printed at the foot of each sheet, left of the page number."""
    return [str(sheet.oddFooter.left.text) for sheet in book.worksheets]


def timesheet(book: Workbook, name: str) -> dict[object, dict[str, object]]:
    """A person's lines by date, or by what stands there instead; continuations left out."""
    found: dict[object, dict[str, object]] = {}
    for line in rows(book[name], "Date"):
        key = line["Date"].date() if isinstance(line["Date"], datetime) else line["Date"]
        found.setdefault(key, line)
    return found
