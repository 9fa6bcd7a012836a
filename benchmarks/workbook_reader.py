"""Reads a workbook from its zip and XML by the standard library alone, to check what wrote it.

It knows nothing of the application and shares no code with it or with the library it writes by:
only the format, ISO/IEC 29500-1 (SpreadsheetML).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

Value: TypeAlias = str | float | bool | date | datetime | time | timedelta | None

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_EPOCH = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - a cell has no zone
_BUILT_IN = {
    **dict.fromkeys((14, 15, 16, 17), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21, 45, 47), "hh:mm:ss"),
    22: "yyyy-mm-dd hh:mm",
    46: "[h]:mm:ss",
}
"""Number formats without a code in the file (18.8.30), as far as they are dates or times."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds.

    Attributes
    ----------
    value : str, float, bool, date, datetime, time, timedelta or None
        As a reader sees it, by the number format; of a formula the result stored with it.
    number : float or None
        The number itself: of a date its serial, of a duration its days.
    formula : str or None
        Without ``=``.
    number_format : str
    is_quoted : bool
        Marked as text whatever it looks like.
    """

    value: Value
    number: float | None = None
    formula: str | None = None
    number_format: str = "General"
    is_quoted: bool = False


_NOTHING = Cell(None)


@dataclass(frozen=True)
class ReadSheet:
    """One sheet.

    Attributes
    ----------
    name : str
    cells : mapping of str to Cell
        By reference (``"B3"``); only those that are in the file.
    comments : mapping of str to str
    frozen : str
        The first cell that moves when scrolled; empty if none is frozen.
    filtered : str
        The range that can be filtered; empty if none can.
    orientation : str
        ``"landscape"`` or ``"portrait"``.
    paper, pages_wide, pages_high : int
        As in the file; 0 pages: as many as it takes.
    validations : tuple of (str, str)
        Ranges and what they allow.
    """

    name: str
    cells: Mapping[str, Cell]
    comments: Mapping[str, str] = field(default_factory=dict)
    frozen: str = ""
    filtered: str = ""
    orientation: str = "portrait"
    paper: int = 1
    pages_wide: int = 1
    pages_high: int = 1
    validations: tuple[tuple[str, str], ...] = ()

    def __getitem__(self, reference: str) -> Cell:
        """The cell; one without value if it is not there."""
        return self.cells.get(reference, _NOTHING)

    @property
    def height(self) -> int:
        """Number of the last row with a cell; 0 if there is none."""
        return max((place(each)[0] for each in self.cells), default=0)

    def row(self, number: int) -> dict[int, Cell]:
        """The cells of a row by the number of their column, from 1."""
        return self._rows.get(number, {})

    def texts(self) -> Iterator[tuple[str, str]]:
        """References and values of all cells with text."""
        for reference, cell in self.cells.items():
            if isinstance(cell.value, str):
                yield reference, cell.value

    def table(self, first_title: str) -> list[dict[str, Cell]]:
        """The rows below the heading row that begins with a title, by column title.

        It ends at the end of the sheet; raises ValueError if no row in column A has the title or
        two columns have the same.
        """
        rows = self._rows
        heading = next(
            (n for n, row in sorted(rows.items()) if row.get(1, _NOTHING).value == first_title),
            None,
        )
        if heading is None:
            raise ValueError(f"{self.name}: no column A is titled {first_title!r}")
        titles = {column: str(cell.value) for column, cell in rows[heading].items()}
        titles = {column: title for column, title in titles.items() if title != "None"}
        if len(set(titles.values())) != len(titles):
            raise ValueError(f"{self.name}: two columns have the same title")
        return [
            {title: rows.get(n, {}).get(column, _NOTHING) for column, title in titles.items()}
            for n in range(heading + 1, max(rows) + 1)
        ]

    @cached_property
    def _rows(self) -> dict[int, dict[int, Cell]]:
        rows: dict[int, dict[int, Cell]] = {}
        for reference, cell in self.cells.items():
            row, column = place(reference)
            rows.setdefault(row, {})[column] = cell
        return rows


@dataclass(frozen=True, slots=True)
class ReadBook:
    """A workbook: its sheets by name, in their order, and its defined names."""

    sheets: Mapping[str, ReadSheet]
    defined_names: Mapping[tuple[str, str], str]
    """By (name, sheet or nothing)."""

    def __getitem__(self, name: str) -> ReadSheet:
        return self.sheets[name]


def read_workbook(path: Path) -> ReadBook:
    """Read an ``.xlsx`` file; raises KeyError or ValueError where it is not one."""
    with ZipFile(path) as archive:
        root = _xml(archive, "xl/workbook.xml")
        targets = _relations(archive, "xl/workbook.xml")
        strings = _shared_strings(archive)
        formats = _formats(archive)
        properties = root.find(f"{_MAIN}workbookPr")
        is_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
        sheets: dict[str, ReadSheet] = {}
        for each in root.iter(f"{_MAIN}sheet"):
            name = each.attrib["name"]
            part = targets[each.attrib[_LINK]][1]
            sheets[name] = _sheet(archive, name, part, strings, formats, is_1904)
        names = list(sheets)
        defined: dict[tuple[str, str], str] = {}
        for each in root.iter(f"{_MAIN}definedName"):
            local = each.get("localSheetId")
            sheet = names[int(local)] if local is not None else ""
            defined[each.attrib["name"], sheet] = each.text or ""
    return ReadBook(sheets, defined)


def place(reference: str) -> tuple[int, int]:
    """Row and column, from 1, of a reference like ``"AB12"``; dollar signs are ignored."""
    found = re.fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]+)", reference)
    if found is None:
        raise ValueError(f"{reference!r} is no cell")
    column = 0
    for letter in found[1]:
        column = 26 * column + ord(letter) - ord("A") + 1
    return int(found[2]), column


def _sheet(
    archive: ZipFile,
    name: str,
    part: str,
    strings: list[str],
    formats: list[tuple[str, bool]],
    is_1904: bool,
) -> ReadSheet:
    root = _xml(archive, part)
    cells: dict[str, Cell] = {}
    for element in root.iter(f"{_MAIN}c"):
        code, is_quoted = formats[int(element.get("s", "0"))]
        formula = element.find(f"{_MAIN}f")
        value, number = _value(element, code, strings, is_1904)
        if value is not None or formula is not None:
            text = None if formula is None else formula.text
            cells[element.attrib["r"]] = Cell(value, number, text, code, is_quoted)
    pane = root.find(f"{_MAIN}sheetViews/{_MAIN}sheetView/{_MAIN}pane")
    filtered = root.find(f"{_MAIN}autoFilter")
    setup = root.find(f"{_MAIN}pageSetup")
    page: Mapping[str, str] = {} if setup is None else setup.attrib
    return ReadSheet(
        name=name,
        cells=cells,
        comments=_comments(archive, part),
        frozen="" if pane is None else pane.get("topLeftCell", ""),
        filtered="" if filtered is None else filtered.attrib["ref"],
        orientation=page.get("orientation", "portrait"),
        paper=int(page.get("paperSize", "1")),
        pages_wide=int(page.get("fitToWidth", "1")),
        pages_high=int(page.get("fitToHeight", "1")),
        validations=tuple(
            (each.attrib["sqref"], each.findtext(f"{_MAIN}formula1") or "")
            for each in root.iter(f"{_MAIN}dataValidation")
        ),
    )


def _value(
    element: Element, code: str, strings: list[str], is_1904: bool
) -> tuple[Value, float | None]:
    kind = element.get("t", "n")
    if kind == "inlineStr":
        return _text(element.find(f"{_MAIN}is")), None
    stored = element.findtext(f"{_MAIN}v")
    if stored is None or (stored == "" and kind != "str"):
        return None, None
    if kind == "s":
        return strings[int(stored)], None
    if kind in {"str", "e"}:
        return _unescaped(stored), None
    if kind == "b":
        return stored == "1", None
    if kind == "d":
        moment = datetime.fromisoformat(stored)
        return moment, (moment - _EPOCH[is_1904]) / timedelta(days=1)
    number = float(stored)
    return _by_format(number, code, is_1904), number


def _by_format(number: float, code: str, is_1904: bool) -> Value:
    kind = _kind_of(code)
    if kind == "number":
        return number
    length = timedelta(seconds=round(number * 86400))
    if kind == "length":
        return length
    if kind == "time":
        return (datetime.min + length).time()  # noqa: DTZ901
    moment = _EPOCH[is_1904] + length
    return moment if kind == "instant" else moment.date()


@cache
def _kind_of(code: str) -> str:
    """What a number format makes of a number: length, instant, date, time or number."""
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.', "", code.split(";")[0]).lower()
    if re.search(r"\[(h+|m+|s+)\]", bare):
        return "length"
    bare = re.sub(r"\[[^]]*\]", "", bare)
    if bare == "general":
        return "number"
    has_time = bool(re.search("[hs]", bare))
    if re.search("[yd]", bare):
        return "instant" if has_time else "date"
    return "time" if has_time else "number"


def _comments(archive: ZipFile, part: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, target in _relations(archive, part).values():
        if kind.endswith("/comments"):
            for each in _xml(archive, target).iter(f"{_MAIN}comment"):
                found[each.attrib["ref"]] = _text(each.find(f"{_MAIN}text"))
    return found


def _shared_strings(archive: ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [_text(each) for each in _xml(archive, "xl/sharedStrings.xml").iter(f"{_MAIN}si")]


def _formats(archive: ZipFile) -> list[tuple[str, bool]]:
    root = _xml(archive, "xl/styles.xml")
    codes = {
        int(each.attrib["numFmtId"]): each.attrib["formatCode"]
        for each in root.iter(f"{_MAIN}numFmt")
    }
    looks = root.find(f"{_MAIN}cellXfs")
    return [
        (
            codes.get(key, _BUILT_IN.get(key, "General" if key == 0 else str(key))),
            each.get("quotePrefix") in {"1", "true"},
        )
        for each in ([] if looks is None else looks)
        for key in [int(each.get("numFmtId", "0"))]
    ] or [("General", False)]


def _relations(archive: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    folder, file = posixpath.split(part)
    name = f"{folder}/_rels/{file}.rels"
    if name not in archive.namelist():
        return {}
    return {
        each.attrib["Id"]: (
            each.attrib["Type"],
            posixpath.normpath(posixpath.join("/", folder, each.attrib["Target"])).lstrip("/"),
        )
        for each in _xml(archive, name).iter(_RELATION)
        if each.get("TargetMode") != "External"
    }


def _text(element: Element | None) -> str:
    """All text below an element but that of phonetic runs."""
    if element is None:
        return ""
    runs = [element, *element.findall(f"{_MAIN}r")]
    return _unescaped("".join(each.findtext(f"{_MAIN}t") or "" for each in runs))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def _xml(archive: ZipFile, part: str) -> Element:
    return ElementTree.fromstring(archive.read(part))
