"""A workbook file whose sheets are streamed to the disk while they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from attendance_app.reports.styles import Look

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class StreamedSheet(Worksheet):
    """A sheet whose rows are written as XML by whoever knows them; the rest is XlsxWriter's.

    XlsxWriter asks some ten questions of every cell, and a month of 1,000 people has two million
    of them: docs/adr/0013 has the figures. It also keeps the file of each sheet open until the
    end, and such a month has more sheets than a program may have open files (256 on macOS, 1,024
    on Linux).
    """

    on_packing: Callable[[], None] | None = None
    """Called when its turn comes to be put into the workbook; what it raises ends the work."""

    def add_row(self, number: int, columns: int, xml: str) -> None:
        """Write a row of so many columns; rows come in order, and the first is 1."""
        if columns:
            self._check_dimensions(number - 1, columns - 1)
        rows: Any = self.row_data_fh
        rows.write(xml)

    def add_link(self, row: int, column: int, target: str) -> None:
        """Let a cell (0, 0 is A1), whose text is in its row, lead to a place in the workbook."""
        self.ignore_write_string = True
        self.write_url(row, column, f"internal:{target}")

    def suspend(self) -> None:
        """Let go of the file; no row can be written then."""
        self._opt_close()

    def abandon(self) -> None:
        """Close whatever is open, without writing anything, and let go of everything held."""
        files: list[IO[str] | None] = [self.row_data_fh, self.fh]
        for file in files:
            if file is not None:
                with suppress(OSError, ValueError):
                    file.close()
        # A workbook and its sheets refer to each other: the collector would find a million notes.
        vars(self).clear()

    def _write_single_row(self, current_row_num: int = 0) -> None:
        """Nothing: every row has been written by `add_row`."""

    def _assemble_xml_file(self) -> None:
        if self.on_packing is not None:
            self.on_packing()
        super()._assemble_xml_file()


class _Target(FileIO):
    """The file, to which nothing is written any more once it is closed.

    The library leaves its archive to the garbage collector when something fails, which would
    write the archive's end then, or print that it cannot.
    """

    def write(self, data: ReadableBuffer, /) -> int:
        return len(memoryview(data)) if self.closed else super().write(data)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return 0 if self.closed else super().seek(offset, whence)

    def tell(self) -> int:
        return 0 if self.closed else super().tell()

    def flush(self) -> None:
        if not self.closed:
            super().flush()


class Book:
    """A workbook being written.

    Parameters
    ----------
    workbook : Workbook
        In XlsxWriter's mode of constant memory: rows are written from top to bottom.
    on_packing : callable () -> None
        Called for each sheet when it is put into the file, at the end.
    """

    def __init__(self, workbook: Workbook, on_packing: Callable[[], None]) -> None:
        self.workbook = workbook
        self._on_packing = on_packing
        self._styles: dict[tuple[Look, bool], str] = {}

    def new_sheet(self, title: str) -> StreamedSheet:
        """A sheet after all others; its title is legal and no other's."""
        sheet = self.workbook.add_worksheet(title, StreamedSheet)
        assert isinstance(sheet, StreamedSheet)
        sheet.on_packing = self._on_packing
        return sheet

    def style(self, look: Look, *, quoted: bool = False) -> str:
        """The attribute of a cell of this look: `` s="3"``.

        Parameters
        ----------
        look : Look
        quoted : bool
            Sets Excel's mark for "this is text, whatever it begins with", so that editing the
            cell does not make a formula of it.
        """
        found = self._styles.get((look, quoted))
        if found is None:
            properties = look.properties | ({"quote_prefix": True} if quoted else {})
            made: Any = self.workbook.add_format(properties)
            number = made._get_xf_index()
            found = self._styles[look, quoted] = f' s="{number}"'
        return found


@contextmanager
def streamed_book(
    path: Path,
    *,
    title: str,
    created: datetime,
    on_packing: Callable[[], None] = lambda: None,
) -> Iterator[Book]:
    """A workbook to be filled; saved at the end.

    Parameters
    ----------
    path : Path
        Written from scratch. Nothing is written if what fills the workbook raises.
    title : str
        The document's title in its properties.
    created : datetime
        Aware; the document's date in its properties.
    on_packing : callable () -> None
        Called for each sheet while the file is put together; what it raises ends the work.

    Raises
    ------
    OSError
        If the file, or a temporary file, cannot be written.
    """
    # The rows wait here, with names and times in them: the folder goes, whatever happens.
    with (
        TemporaryDirectory(prefix="attendance-", ignore_cleanup_errors=True) as folder,
        _new_file(path) as target,
    ):
        workbook = Workbook(target, {"constant_memory": True, "tmpdir": folder})
        workbook.use_zip64()
        workbook.set_properties(
            {
                "title": title,
                "author": "Attendance App",
                "created": created.astimezone(UTC).replace(tzinfo=None, microsecond=0),
            }
        )
        try:
            yield Book(workbook, on_packing)
            workbook.close()
        except FileCreateError as error:
            # The library's wrapping of what happened to the file, such as a full disk.
            (cause,) = error.args
            raise cause from error
        finally:
            sheets: list[Worksheet] = workbook.worksheets()
            for sheet in sheets:
                if isinstance(sheet, StreamedSheet):
                    sheet.abandon()


@contextmanager
def _new_file(path: Path) -> Iterator[_Target]:
    target = _Target(path, "wb")
    try:
        with target:
            yield target
    except BaseException:
        path.unlink(missing_ok=True)
        raise
