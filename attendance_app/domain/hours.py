"""Worked time by the rate it is paid at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class Hours:
    """Worked time, each minute of it in exactly one of four.

    Attributes
    ----------
    regular : timedelta
    overtime : timedelta
        Beyond the daily or weekly hours of an ordinary day.
    weekly_off, holiday : timedelta
        All time worked on such a day.
    """

    regular: timedelta = _NONE
    overtime: timedelta = _NONE
    weekly_off: timedelta = _NONE
    holiday: timedelta = _NONE

    @property
    def total(self) -> timedelta:
        """All of it: the time worked."""
        return self.regular + self.premium

    @property
    def premium(self) -> timedelta:
        """What is paid at another rate than the regular one."""
        return self.overtime + self.weekly_off + self.holiday

    def __add__(self, other: Hours) -> Hours:
        return Hours(
            self.regular + other.regular,
            self.overtime + other.overtime,
            self.weekly_off + other.weekly_off,
            self.holiday + other.holiday,
        )
