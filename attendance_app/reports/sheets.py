"""One sheet of a workbook, written row by row from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TypeAlias

from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from attendance_app.reports.book import Book
from attendance_app.reports.styles import Look
from attendance_app.reports.texts import cell_text, header_text, looks_like_formula

_A4 = 9
"""ISO/IEC 29500-1, ST_PaperSize."""
_MARGIN_IN = 0.4
_PAGES = "Page &P of &N"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula as files hold it: with its ``=``, in English, with commas.

    Only this becomes one; a str never does.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to the top of another sheet of the workbook."""

    text: str
    sheet: str


Value: TypeAlias = str | int | float | Decimal | date | datetime | timedelta | Formula | Link | None
"""None makes an empty cell that has a look; a datetime must be without a zone."""
Item: TypeAlias = tuple[Value, Look] | None


class Sheet:
    """A new sheet: landscape A4, one page wide. Rows go to the disk at once.

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
    footer : str
        Printed on the left of every page, beside the page number.
    row_height : float, optional
        In points; by itself a row is as high as its text.
    position : int, optional
        Where it goes among the sheets there are, as in `list.insert`; at the end if not given.
    """

    def __init__(
        self,
        book: Book,
        title: str,
        *,
        widths: Sequence[float],
        heading_rows: int,
        heading_columns: int,
        footer: str,
        row_height: float | None = None,
        position: int | None = None,
    ) -> None:
        self.row = 0
        """Number of the row written last; 0 before the first."""
        self._book = book
        self._sheet = sheet = book.workbook.create_sheet(title, position)
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        if row_height is not None:
            sheet.sheet_format.defaultRowHeight = row_height
            sheet.sheet_format.customHeight = True
        sheet.freeze_panes = f"{get_column_letter(heading_columns + 1)}{heading_rows + 1}"
        sheet.print_title_rows = f"1:{heading_rows}"
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _A4
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        margins = sheet.page_margins
        margins.left = margins.right = margins.top = _MARGIN_IN
        margins.bottom = 2 * _MARGIN_IN
        margins.footer = margins.header = _MARGIN_IN
        sheet.oddFooter.left.text = header_text(footer)
        sheet.oddFooter.right.text = _PAGES

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
        if height is not None:
            self._sheet.row_dimensions[self.row].height = height
        # One by one: a row may ask for the same cell of the book several times.
        self._sheet.append(item and self._cell(*item) for item in items)

    def filter(self, first_row: int, columns: int) -> None:
        """Offer filters on the table from its heading row to the row written last."""
        self._sheet.auto_filter.ref = f"A{first_row}:{get_column_letter(columns)}{self.row}"

    def fit_on_one_page(self) -> None:
        """Print everything on a single page, not only as wide as one."""
        self._sheet.page_setup.fitToHeight = 1

    def finish(self) -> None:
        """End the sheet; nothing can be added then."""
        self._sheet.close()

    def _cell(self, value: Value, look: Look) -> Cell:
        link = None
        if isinstance(value, Link):
            link = Hyperlink(ref="", location=f"{quote_sheetname(value.sheet)}!A1")
            value = value.text
        quoted = isinstance(value, str) and looks_like_formula(value)
        cell = self._book.cell(self._sheet, look, quoted=quoted)
        cell.hyperlink = link
        if isinstance(value, str):
            cell.value = cell_text(value)
            # Left to itself, openpyxl takes "=1" for a formula and "#N/A" for an error.
            cell.data_type = "s"
        else:
            cell.value = value.text if isinstance(value, Formula) else value
        return cell
