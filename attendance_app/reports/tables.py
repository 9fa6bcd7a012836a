"""Tables that people bring, CSV or XLSX, read into rows that know their lines."""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

MOST_BYTES = 64 * 2**20
"""Of a file, and of what a workbook's archive unpacks to: ten times what 50,000 punches need."""

MOST_ROWS = 200_000
"""A year of punches of 200 people; whoever has more imports it in parts."""

_STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"

_SHOWN = 40
"""Characters of a value that are told."""

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in lines."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a file, or one line of it, is refused.

    Attributes
    ----------
    line : int or None
        Counted from 1, the header included; None: the file as a whole.
    column : str
        Empty: the line as a whole.
    value : str
        What stands there, shortened; empty where that says nothing.
    sentence : str
        What is wrong and what to do.
    """

    line: int | None
    column: str
    value: str
    sentence: str

    def __str__(self) -> str:
        where = [] if self.line is None else [tr("tables", "line {line}").format(line=self.line)]
        where += [tr("tables", "column {column}").format(column=self.column)] if self.column else []
        where += [f"“{self.value}”"] if self.value else []
        return f"{', '.join(where)}: {self.sentence}" if where else self.sentence


class TableRefusedError(InvalidInputError):
    """A file that cannot be read as the table it should be; nothing was stored.

    Attributes
    ----------
    flaw : Flaw
    """

    def __init__(self, name: str, sentence: str, line: int | None = None) -> None:
        self.flaw = Flaw(line, "", "", sentence)
        super().__init__(f"{name} was refused. {str(self.flaw)[:1].upper()}{str(self.flaw)[1:]}")


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table must look like.

    Attributes
    ----------
    name : str
        Of the table; a sheet so named is read rather than the first.
    columns : tuple of str
        All that are read, in their usual order.
    required : frozenset of str
        Without which it is refused.
    """

    name: str
    columns: tuple[str, ...]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A line that is not blank.

    Attributes
    ----------
    line : int
        Where it begins in the file, or its row in the sheet.
    cells : Mapping[str, str]
        By column, for all columns the table has; text trimmed, numbers, dates and times of a
        sheet as ``1042``, ``2026-03-02``, ``09:00:00``.
    unread : frozenset of str
        Columns whose cells are among the table's flaws.
    """

    line: int
    cells: Mapping[str, str]
    unread: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was read.

    Attributes
    ----------
    columns : tuple of str
        Those of the layout that it has.
    rows : tuple of TableRow
    flaws : tuple of Flaw
        Cells that could not be read, such as formulas.
    notes : tuple of str
        How it was read, as sentences: encoding, separator, sheet, columns left out.
    sha256 : str
        Of the file's bytes.
    """

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    flaws: tuple[Flaw, ...]
    notes: tuple[str, ...]
    sha256: str


@dataclass(frozen=True, slots=True)
class Header:
    """Which of a layout's columns stand where."""

    places: Mapping[str, int]
    notes: tuple[str, ...] = ()


def read_bytes(path: Path) -> tuple[bytes, str]:
    """The file's bytes and their SHA-256.

    Raises
    ------
    TableRefusedError
        If there is no such file, it cannot be read, is empty or larger than `MOST_BYTES`.
    """
    try:
        if path.is_dir():
            raise TableRefusedError(path.name, tr("tables", "It is a folder; name the file in it."))
        size = path.stat().st_size if path.is_file() else -1
        if size < 0:
            raise TableRefusedError(
                path.name, tr("tables", "There is no such file; check its name and folder.")
            )
        if size > MOST_BYTES:
            raise TableRefusedError(
                path.name,
                tr(
                    "tables",
                    "It has {size} MB; at most {most} MB are read. Divide it into several.",
                ).format(size=f"{size / 2**20:.0f}", most=MOST_BYTES // 2**20),
            )
        data = path.read_bytes()
    except OSError as error:
        raise TableRefusedError(
            path.name,
            tr("tables", "It cannot be read: {reason}.").format(reason=error.strerror),
        ) from error
    if not data.strip():
        raise TableRefusedError(path.name, tr("tables", "It is empty."))
    return data, hashlib.sha256(data).hexdigest()


def read_table(path: Path, layout: Layout) -> Table:
    """Read a CSV or XLSX file; which of the two it is, its content says.

    Parameters
    ----------
    path : Path
    layout : Layout

    Raises
    ------
    TableRefusedError
        If it is neither, is too large, unpacks to too much, has mixed or unknown encodings, or
        not the columns it should have. Nothing of it is kept in memory then.
    """
    # Here: openpyxl takes a fifth of a second to import, which a CSV file need not wait for.
    from attendance_app.reports.csv_table import read_csv

    data, digest = read_bytes(path)
    if data.startswith(b"PK\x03\x04"):
        from attendance_app.reports.xlsx_table import read_xlsx

        return read_xlsx(path.name, data, digest, layout)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise TableRefusedError(
            path.name,
            tr(
                "tables",
                "It is a workbook of the old kind (.xls) or one with a password. Open it "
                "in Excel or LibreOffice and save it as .xlsx, without a password, or as "
                "CSV.",
            ),
        )
    if data.startswith(b"%PDF"):
        raise TableRefusedError(
            path.name, tr("tables", "It is a PDF; save the table as .xlsx or CSV.")
        )
    return read_csv(path.name, data, digest, layout)


def header_of(name: str, found: Sequence[str], layout: Layout, line: int) -> Header:
    """Find the layout's columns in a header, whatever the letter case.

    Raises
    ------
    TableRefusedError
        If a required one is missing, one stands there twice or one looks misspelt: says what is
        expected and what was found.
    """
    places: dict[str, int] = {}
    others: list[str] = []
    for place, text in enumerate(found):
        column = column_name(text)
        if column not in layout.columns:
            if text.strip():
                others.append(text)
        elif column in places:
            raise TableRefusedError(
                name,
                tr(
                    "tables", "The column {column} stands there twice; take one of them away."
                ).format(column=column),
                line,
            )
        else:
            places[column] = place
    missing = [column for column in layout.columns if column not in places]
    if layout.required & set(missing):
        raise TableRefusedError(name, _expected(layout, found, missing), line)
    for text in others:
        meant = difflib.get_close_matches(column_name(text), missing, n=1, cutoff=0.8)
        if meant:
            raise TableRefusedError(
                name,
                tr(
                    "tables",
                    "The column “{text}” is not known; if it is {meant}, call it so, "
                    "otherwise give it a name that is less alike.",
                ).format(text=shortened(text), meant=meant[0]),
                line,
            )
    notes: tuple[str, ...] = ()
    if others:
        listed = ", ".join(f"“{shortened(text)}”" for text in others[:10])
        more = (
            tr("tables", " and {value} more").format(value=len(others) - 10)
            if len(others) > 10
            else ""
        )
        notes = (
            tr("tables", "Columns that are not read: {listed}{more}.").format(
                listed=listed, more=more
            ),
        )
    return Header(places, notes)


def recognised(found: Sequence[str], layout: Layout) -> int:
    """How many of the layout's columns these words name."""
    return len({column_name(text) for text in found} & set(layout.columns))


def column_name(text: str) -> str:
    """A heading as columns are called: ``Employee ID`` is ``employee_id``."""
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    return re.sub(r"[\s\-_]+", "_", plain)


def printable(text: str) -> str:
    """The text with U+FFFD for what is not shown but steers what shows it, such as ESC or U+202E.

    Joiners stay: scripts and emoji need them.
    """
    return "".join(
        "\ufffd" if unicodedata.category(each) in _STEERING and each not in _JOINERS else each
        for each in text
    )


def shortened(value: str) -> str:
    """As much of a value as a sentence bears, on one line and printable."""
    line = printable(" ".join(value.split()))
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


def _expected(layout: Layout, found: Sequence[str], missing: Sequence[str]) -> str:
    lacking = ", ".join(column for column in missing if column in layout.required)
    columns = ", ".join(layout.columns)
    there = ", ".join(shortened(text) for text in found[:15] if text.strip()) or "none"
    return tr(
        "tables",
        "The header lacks {lacking}. A table of {name} has the columns {columns} "
        "(needed: {join}); found: {there}.",
    ).format(
        lacking=lacking,
        name=layout.name,
        columns=columns,
        join=", ".join(c for c in layout.columns if c in layout.required),
        there=there,
    )
