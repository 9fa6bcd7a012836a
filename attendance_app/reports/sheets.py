"""One sheet of a workbook, written row by row from top to bottom."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import TypeAlias
from xml.sax.saxutils import escape

from xlsxwriter.chart import Chart
from xlsxwriter.utility import quote_sheetname, xl_col_to_name

from attendance_app.reports.book import Book
from attendance_app.reports.styles import Look
from attendance_app.reports.texts import cell_text, header_text, looks_like_formula

A4 = 9
A3 = 8
"""ISO/IEC 29500-1, ST_PaperSize."""
_MARGIN_IN = 0.4
_PAGES = "Page &P of &N"
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - a cell has no zone
_DAY = timedelta(days=1)
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

_LINE_PT = 13.0
"""Of text of 10 pt."""

_NOTE_COLUMNS = 62
_NOTE_WIDTH_PX = 340
_NOTE_LINE_PX = 14
"""Tahoma of 8 pt, in which spreadsheet programs show notes: about 5.4 px a letter."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as files hold it: in English, with commas, with its ``=``.

    Only this becomes one; a str never does.

    Attributes
    ----------
    text : str
    result : int, float, Decimal or timedelta
        What it comes to, for readers that do not calculate; a spreadsheet program calculates it
        anew.
    """

    text: str
    result: int | float | Decimal | timedelta


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a cell of a sheet of the workbook."""

    text: str
    sheet: str
    cell: str = "A1"


@dataclass(frozen=True, slots=True)
class Noted:
    """A value with a note, which a spreadsheet program shows at the cell when asked."""

    value: Plain
    note: str


Plain: TypeAlias = str | int | float | Decimal | date | datetime | timedelta | None
Value: TypeAlias = Plain | Formula | Link | Noted
"""None makes an empty cell that has a look; a datetime must be without a zone."""
Item: TypeAlias = tuple[Value, Look] | None


class Sheet:
    """A new sheet: landscape, one page wide. Rows go to the disk at once.

    Parameters
    ----------
    book : Book
    title : str
        Legal and unique; see `SheetNames`.
    widths : sequence of float
        Column widths in characters, from column A.
    heading_rows : int
        So many rows from the top stay in view and are repeated on every printed page.
    heading_columns : int
        So many columns from the left stay in view.
    header : str
        Printed at the top right of every page.
    footer : str
        Printed on the left below, beside the page number.
    row_height : float, optional
        In points; by itself a row is as high as its text.
    paper : int
        `A4` or `A3`.
    """

    def __init__(
        self,
        book: Book,
        title: str,
        *,
        widths: Sequence[float],
        heading_rows: int,
        heading_columns: int,
        header: str = "",
        footer: str,
        row_height: float | None = None,
        paper: int = A4,
    ) -> None:
        self.row = 0
        """Number of the row written last; 0 before the first."""
        self.width_px = sum(int(7 * width + 5) for width in widths)
        """Width of its columns, by Excel's own rule for Calibri 11."""
        self._book = book
        self._sheet = sheet = book.new_sheet(title)
        for number, width in enumerate(widths):
            sheet.set_column(number, number, width)
        if row_height is not None:
            sheet.set_default_row(row_height)
        sheet.freeze_panes(heading_rows, heading_columns)
        sheet.repeat_rows(0, heading_rows - 1)
        sheet.set_landscape()
        sheet.set_paper(paper)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(_MARGIN_IN, _MARGIN_IN, 1.5 * _MARGIN_IN, 2 * _MARGIN_IN)
        edge = {"margin": _MARGIN_IN / 2}
        sheet.set_header(f"&R&B{header_text(header)}" if header else "", edge)
        sheet.set_footer(f"&L{header_text(footer)}&R{_PAGES}", {"margin": _MARGIN_IN})

    def append(self, items: Sequence[Item] = (), *, height: float | None = None) -> None:
        """Write the next row.

        Parameters
        ----------
        items : sequence of (value, Look) or None
            From column A; None leaves a cell untouched.
        height : float, optional
            In points, instead of that of the sheet's rows.

        Raises
        ------
        OSError
            If the disk is full.
        TypeError
            For a datetime with a zone: a cell cannot hold one.
        """
        self.row += 1
        row, cells = self.row, []
        for column, item in enumerate(items):
            if item is not None:
                value, look = item
                cells.append(self._cell(f'<c r="{letter(column + 1)}{row}"', column, value, look))
        size = ""
        if height is not None:
            size = f' ht="{height:g}" customHeight="1"'
            # Charts and notes are placed by it.
            self._sheet.set_row(row - 1, height)
        self._sheet.add_row(row, len(items), f'<row r="{row}"{size}>{"".join(cells)}</row>')

    def filter(self, first_row: int, columns: int) -> None:
        """Offer filters on the table from its heading row to the row written last."""
        self._sheet.autofilter(first_row - 1, 0, self.row - 1, columns - 1)

    def fit_on_one_page(self) -> None:
        """Print everything on a single page, not only as wide as one."""
        self._sheet.fit_to_pages(1, 1)

    def insert_chart(self, chart: Chart, row: int, x_px: int, y_px: int) -> None:
        """Put a chart on the sheet, so far from the top left of a row."""
        offset = {"x_offset": x_px, "y_offset": y_px, "object_position": 1}
        self._sheet.insert_chart(row - 1, 0, chart, offset)

    def finish(self) -> None:
        """End the sheet; nothing can be added then."""
        self._sheet.suspend()

    def _cell(self, start: str, column: int, value: Value, look: Look) -> str:
        """A cell as XML (ISO/IEC 29500-1, 18.3.1.4), whose beginning is given."""
        book = self._book
        if isinstance(value, Noted):
            self._write_note(self.row - 1, column, value.note)
            value = value.value
        if value is None:
            return f"{start}{book.style(look)}/>"
        if isinstance(value, Link):
            place = f"{quote_sheetname(value.sheet)}!{value.cell}"
            self._sheet.add_link(self.row - 1, column, place)
            value = value.text
        if isinstance(value, str):
            text, quoted = _inline_text(value)
            return f'{start}{book.style(look, quoted=quoted)} t="inlineStr"><is>{text}</is></c>'
        if isinstance(value, Formula):
            formula = escape(value.text.removeprefix("="))
            result = _number(value.result)
            return f"{start}{book.style(look)}><f>{formula}</f><v>{result!r}</v></c>"
        return f"{start}{book.style(look)}><v>{_number(value)!r}</v></c>"

    def _write_note(self, row: int, column: int, note: str) -> None:
        text = cell_text(note)
        lines = sum(1 + len(line) // _NOTE_COLUMNS for line in text.split("\n"))
        size = {"width": _NOTE_WIDTH_PX, "height": _NOTE_LINE_PX * (lines + 1)}
        self._sheet.write_comment(row, column, text, size)


@lru_cache(maxsize=4096)
def _inline_text(text: str) -> tuple[str, bool]:
    """Text as XML, and whether a spreadsheet program would take it for a formula if typed."""
    clean = cell_text(text)
    # Excel reads _x0041_ as a letter A: its underscore is written so, too.
    safe = _LOOKS_ESCAPED.sub("_x005F_", escape(clean))
    kept = ' xml:space="preserve"' if clean != clean.strip() else ""
    return f"<t{kept}>{safe}</t>", looks_like_formula(clean)


def height_of(texts: Sequence[tuple[str, float]]) -> float | None:
    """How high a row is, in points, in which each text wraps at a width in characters.

    Not every program makes a row higher by itself when it opens a file. None if one line is enough.
    """
    lines = max(len(textwrap.wrap(text, max(1, int(width)))) for text, width in texts)
    return lines * _LINE_PT + 2 if lines > 1 else None


@cache
def letter(column: int) -> str:
    """The name of a column, of which 1 is ``A``."""
    return xl_col_to_name(column - 1)


def _number(value: int | float | Decimal | date | datetime | timedelta) -> int | float:
    """As a cell holds it: durations and times in days, times since the end of 1899."""
    if isinstance(value, timedelta):
        return value / _DAY
    if isinstance(value, datetime):
        return (value - _EPOCH) / _DAY
    if isinstance(value, date):
        return (value - _EPOCH.date()).days
    return float(value) if isinstance(value, Decimal) else value
