"""A calendar month of the site."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

_FORMAT = re.compile(r"([0-9]{4})-([0-9]{2})")
_YEARS = range(1970, 3000)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month of the site, e.g. ``Month(2026, 3)``; raises ValueError if there is none."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if self.year not in _YEARS or not 1 <= self.month <= 12:
            raise ValueError(f"{self.year}-{self.month} is not a month")

    def __str__(self) -> str:
        """The month as ``YYYY-MM``."""
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    @property
    def days(self) -> tuple[date, ...]:
        """All its days in order."""
        return tuple(date(self.year, self.month, day) for day in range(1, self.last.day + 1))

    def __contains__(self, day: date) -> bool:
        """Whether the day lies in the month."""
        return day.year == self.year and day.month == self.month

    @staticmethod
    def is_possible(day: date) -> bool:
        """Whether the day lies in a month there can be."""
        return day.year in _YEARS

    @classmethod
    def of(cls, day: date) -> Month:
        """The month a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read ``YYYY-MM``; raises `InvalidInputError` for anything else."""
        found = _FORMAT.fullmatch(text.strip())
        try:
            if found is not None:
                return cls(int(found[1]), int(found[2]))
        except ValueError:
            pass
        raise InvalidInputError(
            tr("errors", "“{text}” is not a month; write it as in 2026-03.").format(text=text[:40])
        )
