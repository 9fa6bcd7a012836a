"""Holidays by country and region, as the site changed them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import SetClock, at, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.closing import Closing
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.month import Month
from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.services.calendar import Calendar
from attendance_app.services.locking import MonthClosedError

NOW = at("2026-04-02 09:00")
BY = "Office"
YEAR = (date(2026, 1, 1), date(2026, 12, 31))
NONE = AttendancePolicy()
BAVARIA = replace(NONE, holiday_country="DE", holiday_region="BY")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def calendar(database: Database) -> Calendar:
    return Calendar(database, SetClock(NOW))


def test_without_a_country_only_what_the_site_said_is_a_holiday(calendar: Calendar) -> None:
    assert calendar.holidays(*YEAR, Policies.always(NONE)) == {}
    calendar.set(CalendarDay(date(2026, 12, 24), " Christmas Eve "), BY)
    assert calendar.holidays(*YEAR, Policies.always(NONE)) == {date(2026, 12, 24): "Christmas Eve"}


def test_public_holidays_are_those_of_the_region(calendar: Calendar) -> None:
    bavaria = calendar.public_holidays("DE", "BY", 2026)
    assert bavaria[date(2026, 1, 6)] == "Epiphany"
    assert date(2026, 1, 6) not in calendar.public_holidays("DE", "", 2026)
    assert all(day.year == 2026 for day in bavaria)
    easter = (date(2026, 4, 1), date(2026, 4, 7))
    assert calendar.holidays(*easter, Policies.always(BAVARIA)) == {
        date(2026, 4, 3): "Good Friday",
        date(2026, 4, 6): "Easter Monday",
    }


def test_the_names_do_not_depend_on_the_computers_language(
    calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "de")
    assert calendar.public_holidays("DE", "", 2026)[date(2026, 1, 1)] == "New Year's Day"
    assert calendar.public_holidays("AG", "", 2026)  # whose names are in one language only


def test_the_site_can_take_a_holiday_away_and_give_it_back(
    database: Database, calendar: Calendar
) -> None:
    policies, friday = Policies.always(BAVARIA), date(2026, 4, 3)
    calendar.set(CalendarDay(friday, "", is_holiday=False), BY)
    assert friday not in calendar.holidays(*YEAR, policies)
    assert calendar.entries(*YEAR) == [CalendarDay(friday, "", is_holiday=False)]
    calendar.set(CalendarDay(friday, "Karfreitag"), BY)
    assert calendar.holidays(*YEAR, policies)[friday] == "Karfreitag"
    calendar.clear(friday, BY)
    calendar.clear(friday, BY)
    assert calendar.holidays(*YEAR, policies)[friday] == "Good Friday"
    with database.read() as unit:
        entries = unit.audit.entries(AuditKind.CALENDAR_CHANGED)
    assert [entry.details["what"] for entry in entries] == ["working day", "holiday", "cleared"]


def test_each_day_has_the_country_of_its_policy(calendar: Calendar) -> None:
    moved = Policies(
        (
            PolicyVersion(None, BAVARIA),
            PolicyVersion(date(2026, 7, 1), replace(NONE, holiday_country="US")),
        )
    )
    found = calendar.holidays(*YEAR, moved)
    assert date(2026, 1, 6) in found
    assert date(2026, 7, 4) in found
    assert date(2026, 10, 3) not in found


def test_a_country_or_region_that_is_not_known_is_refused_in_words(calendar: Calendar) -> None:
    with pytest.raises(InvalidInputError, match="country “XX” are not known"):
        calendar.public_holidays("XX", "", 2026)
    with pytest.raises(InvalidInputError, match="“ZZ” of DE are not known"):
        calendar.holidays(*YEAR, Policies.always(replace(BAVARIA, holiday_region="ZZ")))


def test_a_holiday_needs_a_name_and_who_decides(calendar: Calendar) -> None:
    with pytest.raises(InvalidInputError, match="needs a name"):
        calendar.set(CalendarDay(date(2026, 12, 24), " "), BY)
    with pytest.raises(InvalidInputError, match="give your name"):
        calendar.clear(date(2026, 12, 24), "")


def test_a_closed_month_is_not_touched(database: Database, calendar: Calendar) -> None:
    with database.write() as unit:
        unit.closings.put(Closing(Month(2026, 4), NOW, BY, "0" * 64), {})
    for day in (date(2026, 4, 1), date(2026, 4, 30), date(2026, 3, 30)):
        with pytest.raises(MonthClosedError, match="April 2026"):
            calendar.set(CalendarDay(day, "Feast"), BY)
        with pytest.raises(MonthClosedError):
            calendar.clear(day, BY)
    calendar.set(CalendarDay(date(2026, 5, 1), "Feast"), BY)
    calendar.set(CalendarDay(date(2026, 3, 29), "Feast"), BY)


def test_of_several_days_all_are_stored_or_none(database: Database, calendar: Calendar) -> None:
    with database.write() as unit:
        unit.closings.put(Closing(Month(2026, 3), NOW, BY, "0" * 64), {})
    days = [CalendarDay(date(2026, month, 20), "Company day") for month in (1, 3, 5)]
    with pytest.raises(MonthClosedError):
        calendar.set_all(days, BY)
    assert calendar.entries(date(2026, 1, 1), date(2026, 12, 31)) == []
    assert calendar.set_all(days[::2], BY) == days[::2]
    assert calendar.entries(date(2026, 1, 1), date(2026, 12, 31)) == days[::2]


def test_countries_have_names_and_regions(calendar: Calendar) -> None:
    countries = calendar.countries()
    assert countries["DE"] == "Germany"
    assert countries["US"] == "United States"
    assert list(countries.values()) == sorted(countries.values())
    assert "BY" in calendar.regions("DE")
    assert calendar.regions("MC") == ()
    assert calendar.regions("XX") == ()
    for country in ("DE", "US", "JP"):
        assert calendar.public_holidays(country, "", 2027)
