"""Text made safe for a workbook: no formulas, no illegal XML, sheet names that Excel takes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

SHEET_NAME_MAXIMUM = 31
"""UTF-16 code units; Excel repairs, that is renames, whatever is longer."""

HEADER_MAXIMUM = 220
"""UTF-16 code units; Excel repairs headers of more than 255, which have a page number as well."""

RESERVED_SHEET_NAMES = ("History",)
"""Excel keeps this name for its own change tracking and refuses a workbook that uses it."""

_FORMULA_STARTS = frozenset("=+-@\t\r")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_JOINERS = "\u200d\ufe0f"


def cell_text(text: str) -> str:
    """The text as a cell can hold it: line ends as LF, and U+FFFD for what XML cannot carry."""
    return _NOT_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet would take this text for a formula if somebody typed it."""
    return text[:1] in _FORMULA_STARTS


def header_text(text: str) -> str:
    """The text for a printed header or footer, where ``&`` starts a code; cut if it is too long."""
    parts: list[str] = []
    room = HEADER_MAXIMUM
    for character in cell_text(text).replace("\n", " "):
        part = "&&" if character == "&" else character
        room -= _units(part)
        if room < 0:
            break
        parts.append(part)
    return "".join(parts)


class SheetNames:
    """Gives out sheet names: legal, at most 31 characters, unique whatever the letter case.

    Parameters
    ----------
    taken : iterable of str
        Names that other sheets have.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {_folded(name) for name in (*taken, *RESERVED_SHEET_NAMES)}

    def give(self, wanted: str, otherwise: str) -> str:
        """The wanted name as nearly as it goes.

        Parameters
        ----------
        wanted : str
            Any text, such as a person's name.
        otherwise : str
            Told in brackets where the name alone is taken, such as the employee ID.
        """
        base = _legal(wanted) or _legal(otherwise) or "Person"
        suffix = _legal(otherwise)
        candidates = [base, _joined(base, suffix)] if suffix else [base]
        number = 2
        for candidate in candidates:
            if _folded(candidate) not in self._taken:
                break
        else:
            candidate = _joined(base, str(number))
            while _folded(candidate) in self._taken:
                number += 1
                candidate = _joined(base, str(number))
        self._taken.add(_folded(candidate))
        return candidate


def _joined(base: str, suffix: str) -> str:
    # A suffix that is itself as long as a sheet name must still leave room to tell names apart.
    bracketed = f" ({_cut(suffix, SHEET_NAME_MAXIMUM // 2)})"
    return _cut(base, SHEET_NAME_MAXIMUM - _units(bracketed)) + bracketed


def _legal(text: str) -> str:
    plain = _NOT_IN_SHEET_NAMES.sub("-", cell_text(text))
    plain = " ".join(plain.split()).strip("' ")
    return _cut(unicodedata.normalize("NFC", plain), SHEET_NAME_MAXIMUM)


def _cut(text: str, units: int) -> str:
    """At most so many UTF-16 units, not ending within a combined character."""
    if _units(text) <= units:
        return text
    kept = text
    while _units(kept) > units:
        kept = kept[:-1]
    following = text[len(kept)]
    while kept and (
        unicodedata.combining(following) or following in _JOINERS or kept[-1] in _JOINERS
    ):
        kept, following = kept[:-1], kept[-1]
    return kept.rstrip("' ")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
