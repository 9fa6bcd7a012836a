"""XLSX workbooks: refused before they are loaded if they are bombs, then read cell by cell."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.parsers import expat

from openpyxl import load_workbook
from openpyxl.styles.numbers import is_datetime

from attendance_app.reports.tables import (
    MOST_BYTES,
    MOST_ROWS,
    Flaw,
    Header,
    Layout,
    Table,
    TableRefusedError,
    TableRow,
    column_name,
    header_of,
    recognised,
    shortened,
)
from attendance_app.words import mark, tr

_MOST_PARTS = 2_000
_MOST_COLUMNS = 200
_MOST_LINES = 1_048_576
"""Rows of a sheet; a file that claims more was not made by a spreadsheet program."""

_CHUNK = 1 << 16
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    NotImplementedError,
    OSError,
    SyntaxError,
    RuntimeError,
    OverflowError,
)
"""What zipfile, the XML parser (a SyntaxError) and openpyxl raise on files that are damaged."""

_FORMULA = mark(
    "tables", "is a formula; copy the column and insert it again as values (“paste special”)."
)
_ERROR = mark("tables", "is an error of the spreadsheet; correct it there.")


def read_xlsx(name: str, data: bytes, sha256: str, layout: Layout) -> Table:
    """Read the bytes of a workbook; raises `TableRefusedError`.

    Formulas are refused, not calculated: their stored results may be old or missing.
    """
    check_archive(name, data)
    # openpyxl warns of what it leaves out (validations, extensions): nothing a table needs.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            try:
                return _read_book(name, book, sha256, layout)
            finally:
                book.close()
        except TableRefusedError:
            raise
        except _BROKEN as error:
            raise TableRefusedError(
                name,
                tr(
                    "tables",
                    "The workbook is damaged or not one ({kind}). Open it in Excel or "
                    "LibreOffice and save it again as .xlsx.",
                ).format(kind=type(error).__name__),
            ) from error


def check_archive(name: str, data: bytes) -> None:
    """Refuse an archive that unpacks to more than `MOST_BYTES` or whose XML declares entities.

    The sizes that the archive states are added up. They bind: `zipfile` gives no more of a part
    than is stated and refuses it if its checksum is another then. A document type, without which
    XML has no entities to expand, is looked for with the parser itself, in every encoding.

    Raises
    ------
    TableRefusedError
        Before anything is loaded.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            if len(parts) > _MOST_PARTS or unpacked > MOST_BYTES:
                raise TableRefusedError(
                    name,
                    tr(
                        "tables",
                        "It unpacks to {value} MB in {count} parts; at most {value2} MB in "
                        "{_MOST_PARTS} are read. Save only the sheet with the table, or as CSV.",
                    ).format(
                        value=f"{unpacked / 2**20:.0f}",
                        count=f"{len(parts):,}",
                        value2=MOST_BYTES // 2**20,
                        _MOST_PARTS=f"{_MOST_PARTS:,}",
                    ),
                )
            names = {part.filename for part in parts}
            _refuse_others(name, archive, names)
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    _check_xml(name, archive, part)
    except TableRefusedError:
        raise
    except _BROKEN as error:
        raise TableRefusedError(
            name,
            tr("tables", "The archive is damaged ({kind}); save the workbook again.").format(
                kind=type(error).__name__
            ),
        ) from error


def _refuse_others(name: str, archive: zipfile.ZipFile, names: set[str]) -> None:
    advice = tr("tables", "Open it and save it as .xlsx or CSV.")
    if "mimetype" in names and archive.read("mimetype").startswith(b"application/vnd.oasis"):
        raise TableRefusedError(
            name, tr("tables", "It is an OpenDocument file (.ods). {advice}").format(advice=advice)
        )
    if "xl/workbook.bin" in names:
        raise TableRefusedError(
            name, tr("tables", "It is a binary workbook (.xlsb). {advice}").format(advice=advice)
        )
    if "[Content_Types].xml" not in names:
        raise TableRefusedError(name, tr("tables", "It is an archive but not a workbook (.xlsx)."))


class _FirstElement(Exception):  # noqa: N818 - a signal to stop parsing, no error
    """The document's root begins."""


def _check_xml(name: str, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    def refuse(*_declaration: object) -> None:
        raise TableRefusedError(
            name,
            tr(
                "tables",
                "The workbook declares a document type, which no spreadsheet program "
                "writes; save it again with Excel or LibreOffice.",
            ),
        )

    def begun(*_element: object) -> None:
        raise _FirstElement

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begun
    with archive.open(part) as file:
        try:
            while chunk := file.read(_CHUNK):
                parser.Parse(chunk)
        except _FirstElement:
            return
        except expat.ExpatError as error:
            raise ValueError(f"{part.filename}: {error}") from error


def _read_book(name: str, book: Any, sha256: str, layout: Layout) -> Table:
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    if not sheets:
        raise TableRefusedError(name, tr("tables", "The workbook has no sheet that can be seen."))
    named = [sheet for sheet in sheets if column_name(sheet.title) == layout.name]
    begun = [_Begun(name, sheet) for sheet in named or sheets]
    chosen = next((each for each in begun if recognised(each.words, layout)), begun[0])
    header = header_of(name, chosen.words, layout, chosen.line)
    return _table(name, chosen, header, sha256, layout, len(sheets))


class _Begun:
    """A sheet whose first row that is not blank was read: what may be its header."""

    def __init__(self, name: str, sheet: Any) -> None:
        self.title = sheet.title
        self.rows = _rows(name, sheet)
        self.line, cells = next(self.rows, (1, ()))
        self.words = [_Value.of(cell).text for cell in cells]


def _table(
    name: str, sheet: _Begun, header: Header, sha256: str, layout: Layout, sheets: int
) -> Table:
    read: list[TableRow] = []
    flaws: list[Flaw] = []
    for line, cells in sheet.rows:
        if len(read) >= MOST_ROWS:
            raise TableRefusedError(
                name,
                tr("tables", "It has more than {most} rows; divide it into several files.").format(
                    most=f"{MOST_ROWS:,}"
                ),
            )
        texts: dict[str, str] = {}
        unread: set[str] = set()
        for column, place in header.places.items():
            value = _Value.of(cells[place]) if place < len(cells) else _Value("")
            texts[column] = value.text
            if value.flaw:
                unread.add(column)
                flaws.append(
                    Flaw(
                        line,
                        column,
                        shortened(value.text),
                        tr("tables", "The cell {flaw}").format(flaw=tr("tables", value.flaw)),
                    )
                )
        if any(texts.values()):
            read.append(TableRow(line, texts, frozenset(unread)))
    others = (
        tr("tables", "; its other {value} are not read").format(value=sheets - 1)
        if sheets > 1
        else ""
    )
    return Table(
        tuple(column for column in layout.columns if column in header.places),
        tuple(read),
        tuple(flaws),
        (
            tr("tables", "Read from the sheet “{shortened}” of the workbook{others}.").format(
                shortened=shortened(sheet.title), others=others
            ),
            *header.notes,
        ),
        sha256,
    )


def _rows(name: str, sheet: Any) -> Iterator[tuple[int, Any]]:
    """The rows that are not blank, with their numbers."""
    # What the sheet says of its own size is often wrong, and may be a million empty rows.
    sheet.reset_dimensions()
    gap: object = None
    for line, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), 1):
        if line > _MOST_LINES:
            raise TableRefusedError(
                name, tr("tables", "A row's number is larger than a sheet's can be.")
            )
        if cells is gap:
            continue  # one tuple stands for all rows of a gap, which may be a million
        if any(cell.value not in (None, "") for cell in cells):
            yield line, cells
        else:
            gap = cells


class _Value:
    """A cell's text, and what is wrong with it."""

    __slots__ = ("flaw", "text")

    def __init__(self, text: str, flaw: str = "") -> None:
        self.text = text
        self.flaw = flaw

    @classmethod
    def of(cls, cell: Any) -> _Value:
        value = cell.value
        if value is None:
            return cls("")
        if cell.data_type == "f":
            return cls(str(value), _FORMULA)
        if cell.data_type == "e":
            return cls(str(value), _ERROR)
        if isinstance(value, str):
            return cls(value.strip())
        if isinstance(value, datetime):
            # Only the format tells midnight from a day; a serial is exact to a millisecond.
            whole = (value + timedelta(milliseconds=500)).replace(microsecond=0)
            has_time = is_datetime(cell.number_format) != "date" or whole.time() != time()
            return cls(whole.isoformat(" ") if has_time else whole.date().isoformat())
        if isinstance(value, timedelta):
            seconds = round(value.total_seconds())
            return cls(f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}")
        if isinstance(value, date | time):
            return cls(value.isoformat())
        if isinstance(value, bool):
            return cls("yes" if value else "no")
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
            return cls(str(int(value)))
        return cls(str(value))
