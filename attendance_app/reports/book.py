"""A workbook file whose sheets are streamed to the disk while they are written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.writer.excel import ExcelWriter

from attendance_app.reports.styles import Look


class Book:
    """A workbook being written, in openpyxl's write-only mode."""

    def __init__(self) -> None:
        self.workbook = Workbook(write_only=True)
        self._cells: dict[tuple[Look, bool], Cell] = {}

    def cell(self, sheet: Any, look: Look, *, quoted: bool) -> Cell:
        """The cell of this look, to be given a value and written at once.

        There is one for each look, because giving a look takes ten times as long as writing the
        cell, and a month of 1,000 people has more than a million cells.

        Parameters
        ----------
        sheet : WriteOnlyWorksheet
            Where it will be written.
        look : Look
        quoted : bool
            Sets Excel's mark for "this is text, whatever it begins with", so that editing the
            cell does not make a formula of it.
        """
        cell = self._cells.get((look, quoted))
        if cell is None:
            cell = self._cells[look, quoted] = WriteOnlyCell(sheet)
            look.dress(cell)
            cell.quotePrefix = quoted
        cell.parent = sheet
        return cell


@contextmanager
def streamed_book(path: Path, *, title: str, created: datetime) -> Iterator[Book]:
    """A workbook to be filled; saved at the end.

    Parameters
    ----------
    path : Path
        Written from scratch. Nothing is written if what fills the workbook raises.
    title : str
        The document's title in its properties.
    created : datetime
        Aware; the document's date in its properties.

    Raises
    ------
    OSError
        If the file, or openpyxl's temporary file of a sheet, cannot be written.
    """
    book = Book()
    properties = book.workbook.properties
    properties.title = title
    properties.creator = "Attendance App"
    properties.created = created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    try:
        yield book
        _save(book.workbook, path)
    except BaseException:
        _remove_temporary_files(book.workbook)
        raise


def _save(workbook: Workbook, path: Path) -> None:
    """`Workbook.save`, except that on a full disk the archive is closed at once.

    Left to the garbage collector it would try to write again, and print a traceback.
    """
    archive = ZipFile(path, "w", ZIP_DEFLATED, allowZip64=True)
    try:
        ExcelWriter(workbook, archive).save()
    except BaseException:
        with suppress(OSError, ValueError):
            archive.close()
        raise


def _remove_temporary_files(workbook: Workbook) -> None:
    # openpyxl would leave them, with names and times in them, until the program ends.
    sheets: list[Any] = [*workbook.worksheets]
    for sheet in sheets:
        with suppress(Exception):  # of a full disk, or because it is closed: neither is news
            sheet.close()
        with suppress(OSError, ValueError):
            sheet._writer.cleanup()
