"""Wall-clock times become instants, or are refused with what to do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from timekeeping import BERLIN, at

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.wall_clock import (
    AmbiguousTimeError,
    NonexistentTimeError,
    instant_at,
    instants_at,
    read_instant,
    written,
)


def shown(text: str) -> datetime:
    """A clock's face: no zone, no instant yet."""
    return datetime.fromisoformat(text)


def test_an_ordinary_time_is_one_instant() -> None:
    assert instants_at(shown("2026-03-02 17:00"), BERLIN) == (at("2026-03-02 17:00"),)
    assert instant_at(shown("2026-07-02 17:00"), BERLIN, fold=1) == at("2026-07-02 17:00")


@pytest.mark.parametrize(
    "text", ["2026-03-02 17:00", "2026-03-02T17:00:00", " 2026-03-02 17:00:00.9 "]
)
def test_a_time_is_read_as_people_and_programs_write_it(text: str) -> None:
    assert read_instant(text, BERLIN) == datetime(2026, 3, 2, 16, 0, tzinfo=UTC)


def test_a_time_that_was_shown_twice_asks_which() -> None:
    with pytest.raises(AmbiguousTimeError) as caught:
        read_instant("2026-10-25 02:30", BERLIN)
    assert caught.value.first == at("2026-10-25 02:30")
    assert caught.value.second - caught.value.first == timedelta(hours=1)
    assert "02:30:00+02:00 (the first time) or 02:30:00+01:00 (the second)" in str(caught.value)


def test_either_of_the_two_can_be_meant() -> None:
    twice = shown("2026-10-25 02:30")
    assert instant_at(twice, BERLIN, fold=0) == at("2026-10-25 02:30")
    assert instant_at(twice, BERLIN, fold=1) == at("2026-10-25 02:30", fold=1)
    assert read_instant("2026-10-25 02:30:00+01:00", BERLIN) == at("2026-10-25 02:30", fold=1)


def test_a_time_that_was_never_shown_is_refused() -> None:
    assert instants_at(shown("2026-03-29 02:30"), BERLIN) == ()
    with pytest.raises(NonexistentTimeError, match="never shown"):
        read_instant("2026-03-29 02:30", BERLIN)


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Pacific/Auckland", "America/New_York"])
def test_the_zone_is_the_sites(zone: str) -> None:
    assert read_instant("2026-03-02 00:10", zone) == at("2026-03-02 00:10", zone)


@pytest.mark.parametrize(
    "text", ["", "17:00", "2026-03-02", "2026-03-32 17:00", "yesterday", "2026-W10-1"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="as in 2026-03-02 17:00"):
        read_instant(text, BERLIN)


@pytest.mark.parametrize("text", ["0001-01-01 00:00", "9999-12-31 23:59", "0001-01-01 00:00+14:00"])
def test_a_year_beyond_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError, match="year"):
        read_instant(text, BERLIN)


def test_a_time_is_written_as_it_is_read_with_its_offset_only_where_it_needs_one() -> None:
    for text in ("2026-10-25 02:30:00+02:00", "2026-10-25 02:30:00+01:00", "2026-10-25 03:30:00"):
        local = read_instant(text, BERLIN).astimezone(ZoneInfo(BERLIN))
        assert written(local, BERLIN) == text
