"""A workbook file: openpyxl makes everything but the rows, which are put in when it is saved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from attendance_app.reports.sheets import SheetWriter
from attendance_app.reports.styles import StyleBook

_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>.*</sheetData>", re.DOTALL)
_EXTENT = re.compile(rb"<dimension [^>]*/>")


class Book:
    """A workbook being written."""

    def __init__(self) -> None:
        self._workbook = Workbook()
        self._workbook.remove(self._workbook.worksheets[0])
        self._styles = StyleBook(self._workbook)
        self._sheets: list[SheetWriter] = []

    def add_sheet(
        self,
        title: str,
        *,
        widths: Sequence[float],
        frozen: str,
        heading_rows: int,
        footer: str,
        position: int | None = None,
    ) -> SheetWriter:
        """A new sheet, to be finished before `save`.

        Parameters
        ----------
        title : str
            Legal and unique; see `SheetNames`.
        position : int, optional
            Where it goes among the sheets there are; at the end if not given.
        widths, frozen, heading_rows, footer
            As in `SheetWriter.set_up`.
        """
        sheet = SheetWriter(self._workbook.create_sheet(title, position), self._styles)
        sheet.set_up(widths=widths, frozen=frozen, heading_rows=heading_rows, footer=footer)
        self._sheets.append(sheet)
        return sheet

    def save(self, path: Path, *, title: str, created: datetime) -> None:
        """Write the file from scratch.

        Parameters
        ----------
        path : Path
        title : str
            The document's title in its properties.
        created : datetime
            Aware; the document's date in its properties.

        Raises
        ------
        OSError
            If it cannot be written.
        """
        properties = self._workbook.properties
        properties.title = title
        properties.creator = "Attendance App"
        properties.created = created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        frame = BytesIO()
        self._workbook.save(frame)
        sheets = {sheet.path: sheet for sheet in self._sheets}
        with ZipFile(frame) as made, ZipFile(path, "w", ZIP_DEFLATED) as file:
            for member in made.infolist():
                content = made.read(member)
                sheet = sheets.get(member.filename)
                if sheet is None:
                    file.writestr(member, content, ZIP_DEFLATED)
                else:
                    _write_sheet(file, member.filename, content, sheet)


def _write_sheet(file: ZipFile, name: str, frame: bytes, sheet: SheetWriter) -> None:
    extent = f'<dimension ref="{sheet.extent}"/>'.encode()
    frame, extents = _EXTENT.subn(extent, frame, count=1)
    before, *after = _ROWS.split(frame)
    # Another openpyxl might write this differently; a workbook without rows must not result.
    assert extents == len(after) == 1, f"{name} is not as openpyxl 3.1 writes it"
    with file.open(name, "w") as part:
        part.write(before + b"<sheetData>")
        for rows in sheet.rows():
            part.write(rows)
        part.write(b"</sheetData>" + after[0])
