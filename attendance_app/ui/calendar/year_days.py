"""A year's holidays with where each comes from, for the calendar page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attendance_app.domain.leave import CalendarDay
from attendance_app.words import mark


class Origin(StrEnum):
    """Where a day of the calendar comes from, in words."""

    PUBLIC = mark("planning", "public holiday")
    OWN = mark("planning", "the site's own")
    RENAMED = mark("planning", "public, changed here")
    WORKED = mark("planning", "not observed here")


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day that is a holiday, or would be one by law.

    Attributes
    ----------
    date : date
    name : str
    origin : Origin
        Of a WORKED one the name is the law's.
    """

    date: date
    name: str
    origin: Origin

    @property
    def is_holiday(self) -> bool:
        """Whether nobody is expected."""
        return self.origin is not Origin.WORKED


def year_days(public: Mapping[date, str], entries: Iterable[CalendarDay]) -> list[YearDay]:
    """The days of a year in order.

    Parameters
    ----------
    public : mapping of date to str
        What the policies' countries make holidays, by day.
    entries : iterable of CalendarDay
        What the site decided instead.
    """
    found = {day: YearDay(day, name, Origin.PUBLIC) for day, name in public.items()}
    for entry in entries:
        law = public.get(entry.date, "")
        if entry.is_holiday:
            origin = Origin.RENAMED if law else Origin.OWN
            found[entry.date] = YearDay(entry.date, entry.name, origin)
        elif law:
            found[entry.date] = YearDay(entry.date, law, Origin.WORKED)
    return [found[day] for day in sorted(found)]
