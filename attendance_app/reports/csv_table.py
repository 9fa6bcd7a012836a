"""CSV files: their encoding, their separator, and rows that know on which line they begin."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator

from attendance_app.reports.tables import (
    MOST_ROWS,
    Flaw,
    Header,
    Layout,
    Table,
    TableRefusedError,
    TableRow,
    header_of,
    recognised,
)
from attendance_app.words import mark, tr

_SEPARATORS = {
    ",": mark("tables", "commas"),
    ";": mark("tables", "semicolons"),
    "\t": mark("tables", "tabs"),
}
_LONGEST_HEADER = 10_000
"""Characters in which the separator is looked for."""

_QUOTED_STARTS = ("'=", "'+", "'-", "'@", "'\t", "'\r")
"""How this program's own CSV files, like others, keep spreadsheets from reading a formula."""


def read_csv(name: str, data: bytes, sha256: str, layout: Layout) -> Table:
    """Read the bytes of a CSV file; raises `TableRefusedError` with the line."""
    text, encoding = decoded(name, data)
    before = 0
    if text[:4].lower() == "sep=":
        _, _, text = text.partition("\n")
        before = 1
    separator = _separator(text, layout)
    header: Header | None = None
    width = 0
    rows: list[TableRow] = []
    flaws: list[Flaw] = []
    for line, fields in _records(name, text, separator, before):
        if not any(field.strip() for field in fields):
            continue
        if header is None:
            header, width = header_of(name, fields, layout, line), len(fields)
            continue
        if len(rows) >= MOST_ROWS:
            raise TableRefusedError(
                name,
                tr("tables", "It has more than {most} rows; divide it into several files.").format(
                    most=f"{MOST_ROWS:,}"
                ),
            )
        if len(fields) < width or any(field.strip() for field in fields[width:]):
            flaws.append(
                Flaw(
                    line,
                    "",
                    "",
                    tr(
                        "tables",
                        "The line has {count} fields where the header has {width}; complete it, "
                        "and put text with {separators} in it between quotes.",
                    ).format(
                        count=len(fields),
                        width=width,
                        separators=tr("tables", _SEPARATORS[separator]),
                    ),
                )
            )
            continue
        cells = {column: _cell(fields[place]) for column, place in header.places.items()}
        rows.append(TableRow(line, cells))
    if header is None:
        raise TableRefusedError(name, tr("tables", "It is empty."))
    note = tr("tables", "Read as {encoding}, separated by {separators}.").format(
        encoding=encoding, separators=tr("tables", _SEPARATORS[separator])
    )
    return Table(
        tuple(column for column in layout.columns if column in header.places),
        tuple(rows),
        tuple(flaws),
        (note, *header.notes),
        sha256,
    )


def decoded(name: str, data: bytes) -> tuple[str, str]:
    """The text, and the encoding it was in, as people call it.

    Raises
    ------
    TableRefusedError
        With the line, if it is no text or several encodings at once: whichever was taken, names
        would come out wrong.
    """
    for bom, codec, called in (
        (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
    ):
        if data.startswith(bom):
            try:
                text, encoding = data.decode(codec), called
            except UnicodeDecodeError as error:
                line = _line_at(data[: error.start], codec)
                raise TableRefusedError(name, _undecodable(called), line) from error
            break
    else:
        text, encoding = _without_mark(name, data)
    if "\0" in text:
        raise TableRefusedError(
            name,
            tr(
                "tables",
                "There is a NUL character, so this is no text file; save the table as “CSV UTF-8”.",
            ),
            text.count("\n", 0, text.index("\0")) + 1,
        )
    return text, encoding


def _without_mark(name: str, data: bytes) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    failing, foreign = 0, 0
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
            foreign = foreign or number
        except UnicodeDecodeError:
            failing = failing or number
    if foreign:
        raise TableRefusedError(
            name,
            tr(
                "tables",
                "The line is not UTF-8, as line {number} is: two encodings are mixed. "
                "Save the whole table as “CSV UTF-8”, and check the names in it.",
            ).format(number=foreign),
            failing,
        )
    try:
        return data.decode("cp1252"), tr(
            "tables", "Windows-1252 (Western European; check the accents)"
        )
    except UnicodeDecodeError as error:
        line_number = data.count(b"\n", 0, error.start) + 1
        raise TableRefusedError(
            name,
            tr(
                "tables",
                "The line is neither UTF-8 nor Windows-1252. Save the table as “CSV UTF-8” and "
                "check the names in it.",
            ),
            line_number,
        ) from error


def _line_at(before: bytes, codec: str) -> int:
    return before.decode(codec, errors="ignore").count("\n") + 1


def _undecodable(called: str) -> str:
    return tr(
        "tables",
        "The line is not {encoding}. Save the table as “CSV UTF-8” and check the names in it.",
    ).format(encoding=called)


def _separator(text: str, layout: Layout) -> str:
    """The one that finds most of the columns in the first line that is not blank."""
    first = next((line for line in text.splitlines() if line.strip()), "")[:_LONGEST_HEADER]

    def found(separator: str) -> tuple[int, int]:
        fields = next(csv.reader([first], delimiter=separator), [])
        return recognised(fields, layout), len(fields)

    return max(_SEPARATORS, key=found)


def _records(name: str, text: str, separator: str, before: int) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line on which it begins; a quoted field may hold several lines."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = before + 1
    try:
        for fields in reader:
            yield line, fields
            line = before + reader.line_num + 1
    except csv.Error as error:
        if "field limit" in str(error):
            raise TableRefusedError(
                name,
                tr(
                    "tables",
                    "A field has more than {most} characters: either a quote is "
                    "not closed, or this is no table.",
                ).format(most=f"{csv.field_size_limit():,}"),
                line,
            ) from error
        raise TableRefusedError(
            name,
            tr(
                "tables",
                "From here on the quotes do not match ({error}); text with quotes in it "
                'is written as "so ""called"" Anna".',
            ).format(error=error),
            line,
        ) from error


def _cell(field: str) -> str:
    text = field[1:] if field.startswith(_QUOTED_STARTS) else field
    return text.strip()
