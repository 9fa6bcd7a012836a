"""Local dates, offsets and the site's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from attendance_app.domain.clock import (
    as_utc,
    local_date,
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


def test_weeks_begin_on_monday() -> None:
    assert start_of_week(date(2026, 3, 8)) == start_of_week(date(2026, 3, 2)) == date(2026, 3, 2)


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../../etc/passwd", "a\x00b", "x" * 5000])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(InvalidInputError, match="time zone"):
        clean_site(Site("Office", zone))


def test_a_site_needs_no_name() -> None:
    assert clean_site(Site(" ", "UTC")) == Site("", "UTC")


def test_a_privacy_notice_keeps_its_paragraphs() -> None:
    notice = "We compare faces. \r\n\r\n\tNobody else sees them.\n"
    cleaned = clean_site(Site("", "UTC", privacy_notice=notice)).privacy_notice
    assert cleaned == "We compare faces.\n\n\tNobody else sees them."


@pytest.mark.parametrize(("notice", "why"), [("a\x00b", "cannot be shown"), ("x" * 20_001, "long")])
def test_a_privacy_notice_that_cannot_be_shown_is_refused(notice: str, why: str) -> None:
    with pytest.raises(InvalidInputError, match=why):
        clean_site(Site("", "UTC", privacy_notice=notice))
