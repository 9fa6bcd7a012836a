"""Local dates, offsets and the site's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from attendance_app.domain.clock import (
    as_utc,
    local_date,
    start_of_day,
    start_of_week,
    utc_now,
    utc_offset_minutes,
)
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.site import Site, clean_site


def test_the_present_instant_is_in_utc() -> None:
    assert utc_now().tzinfo is UTC


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        as_utc(datetime(2026, 3, 2, 9))  # noqa: DTZ001


def test_ten_past_midnight_in_india_is_the_local_date() -> None:
    instant = datetime(2026, 3, 1, 18, 40, tzinfo=UTC)
    assert local_date(instant, "Asia/Kolkata") == date(2026, 3, 2)
    assert utc_offset_minutes(instant, "Asia/Kolkata") == 330


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 5, 1), 24)]
)
def test_a_day_lasts_from_midnight_to_midnight_whatever_the_clocks_do(
    day: date, hours: int
) -> None:
    next_day = day + timedelta(days=1)
    length = start_of_day(next_day, "Europe/Berlin") - start_of_day(day, "Europe/Berlin")
    assert length == timedelta(hours=hours)


def test_a_day_whose_midnight_is_skipped_begins_at_the_jump() -> None:
    # Lebanon skips from 00:00 to 01:00.
    start = start_of_day(date(2026, 3, 29), "Asia/Beirut")
    assert local_date(start, "Asia/Beirut") == date(2026, 3, 29)
    assert local_date(start - timedelta(microseconds=1), "Asia/Beirut") == date(2026, 3, 28)


def test_weeks_begin_on_monday() -> None:
    assert start_of_week(date(2026, 3, 8)) == start_of_week(date(2026, 3, 2)) == date(2026, 3, 2)


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd", "a\x00b", "x" * 5000])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(InvalidInputError, match="time zone"):
        clean_site(Site("Office", zone))


def test_a_site_needs_no_name() -> None:
    assert clean_site(Site(" ", "UTC")) == Site("", "UTC")
