"""One sheet of a workbook, written row by row from top to bottom."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from attendance_app.reports.cells import Value, cell_xml
from attendance_app.reports.styles import Look, StyleBook
from attendance_app.reports.texts import header_text, looks_like_formula

_A4 = 9
"""ISO/IEC 29500-1, ST_PaperSize."""
_MARGIN_IN = 0.4
_PAGES = "Page &P of &N"
_PACK_AT = 64 * 1024
_QUICK = 1


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to the top of another sheet of the workbook."""

    text: str
    sheet: str


Item: TypeAlias = tuple[Value | Link, Look] | None


class SheetWriter:
    """The rows of one sheet, kept packed; `Book.save` puts them into the file.

    Page setup, panes, filters and links are openpyxl's. Its cells are not used: streamed by its
    write-only mode they took 30 us each, here 4, and a month of 1,000 people has over a million.

    Parameters
    ----------
    sheet : Worksheet
        Of openpyxl; its own cells are replaced by the rows written here.
    styles : StyleBook
        The one of the workbook.
    """

    def __init__(self, sheet: Worksheet, styles: StyleBook) -> None:
        self._sheet = sheet
        self._styles = styles
        self._row = 0
        self._columns = 1
        self._letters: list[str] = []
        self._loose: list[str] = []
        self._loose_size = 0
        self._packer = zlib.compressobj(_QUICK)
        self._packed: list[bytes] = []

    def set_up(
        self, *, widths: Sequence[float], frozen: str, heading_rows: int, footer: str
    ) -> None:
        """Landscape A4, one page wide.

        Parameters
        ----------
        widths : sequence of float
            Column widths in characters, from column A.
        frozen : str
            The cell left of and above which everything stays in view, e.g. ``"D5"``.
        heading_rows : int
            So many rows from the top are repeated on every printed page.
        footer : str
            Printed on the left of every page, beside the page number.
        """
        sheet = self._sheet
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        sheet.freeze_panes = frozen
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
        # Every sheet has a footer with its three parts, whatever the type stubs say.
        sheet.oddFooter.left.text = header_text(footer)  # type: ignore[union-attr]
        sheet.oddFooter.right.text = _PAGES  # type: ignore[union-attr]

    @property
    def row(self) -> int:
        """Number of the row written last; 0 before the first."""
        return self._row

    @property
    def path(self) -> str:
        """Where openpyxl puts the sheet within the file; known once it was saved."""
        return self._sheet.path.lstrip("/")

    @property
    def extent(self) -> str:
        """The cells in use, e.g. ``A1:L40``."""
        return f"A1:{get_column_letter(self._columns)}{max(self._row, 1)}"

    def append(self, items: Sequence[Item] = (), *, height: float | None = None) -> None:
        """Write the next row.

        Parameters
        ----------
        items : sequence of (value, Look) or None
            From column A; None leaves a cell untouched.
        height : float, optional
            In points; by itself a row is as high as its text.
        """
        self._row += 1
        self._columns = max(self._columns, len(items))
        while len(self._letters) < len(items):
            self._letters.append(get_column_letter(len(self._letters) + 1))
        high = "" if height is None else f' ht="{height}" customHeight="1"'
        self._write(f'<row r="{self._row}"{high}>')
        for letter, item in zip(self._letters, items, strict=False):
            if item is not None:
                self._write(self._cell(f"{letter}{self._row}", *item))
        self._write("</row>")

    def filter(self, first_row: int, columns: int) -> None:
        """Offer filters on the table from its heading row to the row written last."""
        self._sheet.auto_filter.ref = f"A{first_row}:{get_column_letter(columns)}{self._row}"

    def fit_on_one_page(self) -> None:
        """Print everything on a single page, not only as wide as one."""
        self._sheet.page_setup.fitToHeight = 1

    def finish(self) -> None:
        """Pack what is left; nothing can be added then."""
        self._pack()
        self._packed.append(self._packer.flush())

    def rows(self) -> Iterator[bytes]:
        """The ``<row>`` elements, UTF-8, in parts."""
        unpacker = zlib.decompressobj()
        for part in self._packed:
            yield unpacker.decompress(part)
        yield unpacker.flush()

    def _cell(self, reference: str, value: Value | Link, look: Look) -> str:
        if isinstance(value, Link):
            # openpyxl writes links of cells it knows; the cell itself is replaced like all others.
            location = f"{quote_sheetname(value.sheet)}!A1"
            self._sheet[reference].hyperlink = Hyperlink(ref=reference, location=location)
            value = value.text
        quoted = isinstance(value, str) and looks_like_formula(value)
        return cell_xml(reference, self._styles.number(look, quoted=quoted), value)

    def _write(self, xml: str) -> None:
        self._loose.append(xml)
        self._loose_size += len(xml)
        if self._loose_size >= _PACK_AT:
            self._pack()

    def _pack(self) -> None:
        self._packed.append(self._packer.compress("".join(self._loose).encode()))
        self._loose.clear()
        self._loose_size = 0
