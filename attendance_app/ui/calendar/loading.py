"""What the calendar page shows of a year, loaded at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.policy import Policies
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook
from attendance_app.ui.calendar.year_days import YearDay, year_days

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the calendar.

    Attributes
    ----------
    number : int
    days : tuple of YearDay
    off : frozenset of date
        The weekly days off.
    """

    number: int
    days: tuple[YearDay, ...]
    off: frozenset[date]

    @property
    def holidays(self) -> Mapping[date, str]:
        """The names of those that are observed."""
        return {day.date: day.name for day in self.days if day.is_holiday}


def load_year(calendar: Calendar, book: PolicyBook, number: int) -> Year:
    """Read a year from the database; raises what the services raise."""
    policies = book.policies()
    first, last = date(number, 1, 1), date(number, 12, 31)
    dates = [first + step * _DAY for step in range((last - first).days + 1)]
    public = {day: name for day in dates if (name := _public(calendar, policies, day))}
    return Year(
        number,
        tuple(year_days(public, calendar.entries(first, last))),
        frozenset(day for day in dates if day.weekday() in policies.at(day).weekly_off),
    )


def _public(calendar: Calendar, policies: Policies, day: date) -> str:
    policy = policies.at(day)
    if not policy.holiday_country:
        return ""
    region = policy.holiday_region
    return calendar.public_holidays(policy.holiday_country, region, day.year).get(day, "")
