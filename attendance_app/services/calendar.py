"""Holidays: the public ones of a country and region, as the site changed them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.people import clean_text, is_visible
from attendance_app.domain.policy import Policies
from attendance_app.domain.signature import clean_name
from attendance_app.services.locking import refuse_if_closed
from attendance_app.words import tr

NAME_MAXIMUM = 100

_LANGUAGE = "en_US"
"""Of the names, where the package knows them in it: the language of the program's other words."""

_DAY = timedelta(days=1)


class Calendar:
    """The site's holidays; every method that reads the database raises `StorageError`.

    The package `holidays` says which days are public holidays where. It is imported when a
    country is first asked for: most sites start without.
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock
        self._known: dict[tuple[str, str, int], Mapping[date, str]] = {}

    def holidays(
        self, first: date, last: date, policies: Policies, unit: Unit | None = None
    ) -> dict[date, str]:
        """The holidays from `first` to `last`, both included, by day, with their names.

        Parameters
        ----------
        first, last : date
        policies : Policies
            Their country and region on each day.
        unit : Unit, optional
            To read within a transaction.

        Raises
        ------
        InvalidInputError
            If a policy names a country or region that is not known.
        """
        if unit is None:
            with self._database.read() as own:
                return self.holidays(first, last, policies, own)
        found: dict[date, str] = {}
        for number in range((last - first).days + 1):
            day = first + number * _DAY
            policy = policies.at(day)
            if policy.holiday_country:
                public = self.public_holidays(
                    policy.holiday_country, policy.holiday_region, day.year
                )
                if day in public:
                    found[day] = public[day]
        for entry in unit.calendar.entries(first, last):
            found.pop(entry.date, None)
            if entry.is_holiday:
                found[entry.date] = entry.name
        return dict(sorted(found.items()))

    def public_holidays(self, country: str, region: str, year: int) -> Mapping[date, str]:
        """The public holidays of a year, by day, with their names.

        Parameters
        ----------
        country : str
            ISO 3166-1: two letters.
        region : str
            As `regions` gives it; empty for what is common to all of the country.

        Raises
        ------
        InvalidInputError
            If the country or region is not known.
        """
        key = (country, region, year)
        if key not in self._known:
            self._known[key] = _public(country, region, year)
        return self._known[key]

    def entries(self, first: date, last: date) -> list[CalendarDay]:
        """What the site decided about the days from `first` to `last`, both included."""
        with self._database.read() as unit:
            return unit.calendar.entries(first, last)

    def set(self, entry: CalendarDay, by: str) -> CalendarDay:
        """Make a day a holiday of the site, or none in spite of the law.

        Raises
        ------
        InvalidInputError
            If a holiday has no name, or the day lies in a closed month.
        """
        [clean] = self.set_all([entry], by)
        return clean

    def set_all(self, entries: Iterable[CalendarDay], by: str) -> list[CalendarDay]:
        """`set` for several days: all of them or none."""
        name = clean_name(by)
        with self._database.write() as unit:
            return [self._set(unit, entry, name) for entry in entries]

    def clear(self, day: date, by: str) -> None:
        """Leave a day to the law again; raises `InvalidInputError` if its month is closed."""
        self.decide(day, None, by)

    def decide(self, day: date, entry: CalendarDay | None, by: str) -> CalendarDay | None:
        """`set` what the site says of a day, or `clear` it by None; returns what it said before."""
        name = clean_name(by)
        with self._database.write() as unit:
            before = next(iter(unit.calendar.entries(day, day)), None)
            if entry is not None:
                self._set(unit, entry, name)
            else:
                refuse_if_closed(unit, day, day)
                if unit.calendar.clear(day):
                    self._audit(unit, "cleared", day, name)
        return before

    def countries(self) -> dict[str, str]:
        """The countries whose public holidays are known: name by code, in the order of names."""
        from holidays.registry import COUNTRIES

        # Each is (name of the class, ISO codes and aliases ...).
        named = {codes[1]: _in_words(codes[0]) for codes in COUNTRIES.values()}
        return dict(sorted(named.items(), key=lambda each: each[1]))

    def regions(self, country: str) -> tuple[str, ...]:
        """The codes of a country's regions with holidays of their own; none if it has none."""
        import holidays

        return tuple(holidays.list_supported_countries(include_aliases=False).get(country, ()))

    def _set(self, unit: Unit, entry: CalendarDay, name: str) -> CalendarDay:
        clean = _clean(entry)
        refuse_if_closed(unit, clean.date, clean.date)
        unit.calendar.set(clean)
        self._audit(unit, "holiday" if clean.is_holiday else "working day", clean.date, name)
        return clean

    def _audit(self, unit: Unit, what: str, day: date, by: str) -> None:
        details = {"what": what, "day": str(day), "by": by}
        unit.audit.add(AuditEntry(self._clock(), AuditKind.CALENDAR_CHANGED, details=details))


def _clean(entry: CalendarDay) -> CalendarDay:
    called = clean_text(entry.name, tr("errors", "holiday's name"), NAME_MAXIMUM)
    if entry.is_holiday and not is_visible(called):
        raise InvalidInputError(tr("errors", "The holiday needs a name."))
    return CalendarDay(entry.date, called, entry.is_holiday)


def _public(country: str, region: str, year: int) -> Mapping[date, str]:
    # Here, as above: importing it reads 250 countries' rules.
    import holidays

    try:
        known = type(holidays.country_holidays(country))
        languages = known.supported_languages
        found = holidays.country_holidays(
            country,
            subdiv=region or None,
            years=year,
            expand=False,
            language=_LANGUAGE if _LANGUAGE in languages else known.default_language,
        )
    except NotImplementedError as error:
        words = (
            tr(
                "errors",
                "The public holidays of “{region}” of {country} are not known; choose another one "
                "in the policy (holiday_country, holiday_region), or none and enter the site's "
                "holidays by hand.",
            )
            if region
            else tr(
                "errors",
                "The public holidays of the country “{country}” are not known; choose another one "
                "in the policy (holiday_country, holiday_region), or none and enter the site's "
                "holidays by hand.",
            )
        )
        raise InvalidInputError(words.format(region=region, country=country)) from error
    return MappingProxyType(dict(sorted(found.items())))


def _in_words(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
