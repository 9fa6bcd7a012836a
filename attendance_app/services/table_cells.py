"""Reads the cells of a row: dates, times of day, lengths and choices; notes what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum, auto
from typing import TypeVar

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.listing import listed
from attendance_app.reports.tables import Flaw, TableRow, shortened
from attendance_app.words import tr

T = TypeVar("T")

_YEARS = range(1900, 3000)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/])(\d{1,2})\2(\d{4})")
_TIME = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6})\d*)?)?(?:\s*([ap])\.?m\.?)?", re.IGNORECASE
)
_OFFSET = re.compile(r"\s*(Z|[+-]\d{2}:?\d{2})", re.IGNORECASE)
_MIDNIGHT = re.compile(r"[ T]00:00(:00)?")

_YES = frozenset({"yes", "y", "true", "1", "x", "approved"})
_NO = frozenset({"no", "n", "false", "0", "not approved"})


class DayOrder(Enum):
    """What the first number of dates such as 03/04/2026 is."""

    DAY_FIRST = auto()
    MONTH_FIRST = auto()
    UNKNOWN = auto()
    """No date of the file tells."""
    MIXED = auto()
    """One date of the file tells the one, another the other."""


def day_order(texts: Iterable[str]) -> DayOrder:
    """What a file's dates with slashes tell of their order: a number above 12 is no month."""
    day_first = month_first = False
    for text in texts:
        match = _YEAR_LAST.match(text)
        if match is not None:
            day_first |= int(match[1]) > 12
            month_first |= int(match[3]) > 12
    if day_first and month_first:
        return DayOrder.MIXED
    if day_first:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if month_first else DayOrder.UNKNOWN


def read_date(text: str, order: DayOrder = DayOrder.UNKNOWN) -> date:
    """A date such as 2026-03-31, 2026/3/31 or 31.03.2026; 03/31/2026 where the order is known.

    Raises
    ------
    InvalidInputError
        If it is none, or the order of day and month is not known.
    """
    found, rest = _leading_date(text, order)
    if rest and not _MIDNIGHT.fullmatch(rest):
        raise _no_date()
    return found


def read_moment(text: str, order: DayOrder = DayOrder.UNKNOWN) -> datetime:
    """A date with a time of day, and an offset from UTC if there is one.

    Returns
    -------
    datetime
        Aware if an offset or Z stands there, otherwise naive: the wall clock.

    Raises
    ------
    InvalidInputError
        If it is none.
    """
    day, rest = _leading_date(text, order)
    rest = rest.removeprefix("T").removeprefix("t").strip()
    match = _TIME.match(rest)
    if match is None:
        raise InvalidInputError(tr("tables", "has no time of day; write it as 2026-03-31 17:05."))
    moment = datetime.combine(day, _time_of(match))
    rest = rest[match.end() :]
    if not rest:
        return moment
    offset = _OFFSET.fullmatch(rest)
    if offset is None:
        raise InvalidInputError(
            tr("tables", "is no date with a time; write it as 2026-03-31 17:05.")
        )
    return moment.replace(tzinfo=_zone_of(offset[1].upper()))


def read_time(text: str) -> time:
    """A time of day in whole minutes, such as 6:00, 22:30 or 5:15 pm; 24:00 is midnight.

    Raises
    ------
    InvalidInputError
    """
    plain = text.strip()
    if plain in {"24:00", "24:00:00"}:
        return time()
    match = _TIME.fullmatch(plain)
    if match is None:
        raise InvalidInputError(tr("tables", "is no time of day; write it as 09:00."))
    found = _time_of(match)
    if found.second or found.microsecond:
        raise InvalidInputError(tr("tables", "is not in whole minutes; write it as 09:00."))
    return found


def read_minutes(text: str) -> timedelta:
    """A length in whole minutes from 0 to a day.

    Raises
    ------
    InvalidInputError
    """
    if not re.fullmatch(r"\d{1,4}", text) or int(text) > 24 * 60:
        raise InvalidInputError(
            tr("tables", "is no number of minutes from 0 to 1440; write it as 30.")
        )
    return timedelta(minutes=int(text))


def read_hours(text: str) -> timedelta:
    """A length of up to a day, as 8, 7.5, 7,5 or 7:30, in whole minutes.

    Raises
    ------
    InvalidInputError
    """
    length: timedelta | None = None
    if re.fullmatch(r"\d{1,2}([.,]\d{1,4})?", text):
        length = timedelta(minutes=round(float(text.replace(",", ".")) * 60))
    elif match := re.fullmatch(r"(\d{1,2}):([0-5]\d)(:00)?", text):
        length = timedelta(hours=int(match[1]), minutes=int(match[2]))
    if length is None or length > timedelta(hours=24):
        raise InvalidInputError(
            tr("tables", "is no number of hours up to 24; write it as 8 or 7.5.")
        )
    return length


def read_yes_no(text: str) -> bool:
    """Whether it says yes: yes, true, 1; no, false, 0; raises `InvalidInputError` otherwise."""
    plain = text.strip().casefold()
    if plain in _YES:
        return True
    if plain in _NO:
        return False
    raise InvalidInputError(tr("tables", "is neither yes nor no; write one of the two."))


def read_choice(choices: Mapping[str, T], called: str) -> Callable[[str], T]:
    """A reader of one of these words, whatever the letter case."""

    def read(text: str) -> T:
        found = choices.get(text.strip().casefold())
        if found is None:
            raise InvalidInputError(
                tr("tables", "is not known; write {called}.").format(called=called)
            )
        return found

    return read


class RowReader:
    """One row's cells, read with every mistake noted; the rest of the row is read all the same.

    Parameters
    ----------
    row : TableRow
    flaws : list of Flaw
        Where mistakes go.
    """

    def __init__(self, row: TableRow, flaws: list[Flaw]) -> None:
        self._row = row
        self._flaws = flaws
        self.line = row.line
        self.is_good = not row.unread

    def text(self, column: str) -> str:
        """The cell's text; empty where it or the column is missing."""
        return self._row.cells.get(column, "")

    def read(self, column: str, reader: Callable[[str], T], otherwise: T) -> T:
        """The cell's value; `otherwise` where it is blank or wrong."""
        text = self.text(column)
        if not text or column in self._row.unread:
            return otherwise
        try:
            return reader(text)
        except InvalidInputError as error:
            self.refuse(column, str(error))
            return otherwise

    def need(self, column: str, reader: Callable[[str], T]) -> T | None:
        """The value of a cell that must not be blank; None where it is, or wrong."""
        if not self.text(column):
            self.refuse(column, tr("tables", "is missing."))
            return None
        return self.read(column, reader, None)

    def refuse(self, column: str, sentence: str) -> None:
        """Note what is wrong with the row, or with one of its cells."""
        self.is_good = False
        value = shortened(self.text(column)) if column else ""
        self._flaws.append(Flaw(self.line, column, value, sentence))


def joined(words: Sequence[str], most: int = 12) -> str:
    """Words in a row, at most so many of them."""
    shown = listed(words[:most])
    return (
        shown
        if len(words) <= most
        else tr("tables", "{shown} and {value} more").format(shown=shown, value=len(words) - most)
    )


def _leading_date(text: str, order: DayOrder) -> tuple[date, str]:
    plain = text.strip()
    if match := _YEAR_FIRST.match(plain):
        year, month, day = match[1], match[3], match[4]
    elif match := _DOTTED.match(plain):
        day, month, year = match[1], match[2], match[3]
    elif match := _YEAR_LAST.match(plain):
        first, second, year = match[1], match[3], match[4]
        settled = order
        if order is DayOrder.MIXED or (order is DayOrder.UNKNOWN and first != second):
            raise InvalidInputError(
                tr(
                    "tables",
                    "may be either of two days: day or month may come first, and the file "
                    "does not say which; write it as 2026-03-31.",
                )
            )
        day, month = (second, first) if settled is DayOrder.MONTH_FIRST else (first, second)
    else:
        raise _no_date()
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        raise InvalidInputError(tr("tables", "is no day of the calendar; correct it.")) from None
    if found.year not in _YEARS:
        raise InvalidInputError(tr("tables", "is in a year that is not possible; correct it."))
    return found, plain[match.end() :]


def _no_date() -> InvalidInputError:
    return InvalidInputError(tr("tables", "is no date; write it as 2026-03-31."))


def _time_of(match: re.Match[str]) -> time:
    hour = int(match[1])
    if match[5]:
        if not 1 <= hour <= 12:
            raise InvalidInputError(tr("tables", "is no time of day; write it as 17:05."))
        hour = hour % 12 + (12 if match[5].lower() == "p" else 0)
    try:
        return time(hour, int(match[2]), int(match[3] or 0), int((match[4] or "0").ljust(6, "0")))
    except ValueError:
        raise InvalidInputError(tr("tables", "is no time of day; write it as 17:05.")) from None


def _zone_of(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    length = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    if length >= timedelta(hours=24):
        raise InvalidInputError(
            tr("tables", "has an offset from UTC that is not possible; correct it.")
        )
    return timezone(-length if offset[0] == "-" else length)
