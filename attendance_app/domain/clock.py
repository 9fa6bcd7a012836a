"""Instants, local dates and offsets: the few conversions between UTC and the site's time zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

Clock: TypeAlias = Callable[[], datetime]
"""Answers the present instant: aware, in UTC. Tests pass their own."""


def utc_now() -> datetime:
    """The present instant: aware, in UTC."""
    return datetime.now(UTC)


def as_utc(instant: datetime) -> datetime:
    """The same instant in UTC; raises ValueError for a naive datetime, whose instant is unknown."""
    if instant.tzinfo is UTC:  # as almost all are: a month of many people asks very often
        return instant
    if instant.utcoffset() is None:
        raise ValueError(f"{instant!r} has no time zone")
    return instant.astimezone(UTC)


def whole_seconds(instant: datetime) -> datetime:
    """The instant in UTC without its fraction of a second.

    Stored instants carry microseconds; people see seconds, and what they see must add up.
    """
    return as_utc(instant).replace(microsecond=0)


def utc_offset_minutes(instant: datetime, zone: str) -> int:
    """Minutes by which `zone` (IANA name) is ahead of UTC at `instant`."""
    offset = as_utc(instant).astimezone(ZoneInfo(zone)).utcoffset()
    assert offset is not None  # a ZoneInfo always answers
    return round(offset / timedelta(minutes=1))


def local_date(instant: datetime, zone: str) -> date:
    """The calendar date in `zone` (IANA name) at `instant`."""
    return as_utc(instant).astimezone(ZoneInfo(zone)).date()


def start_of_week(day: date) -> date:
    """The Monday on or before `day` (ISO 8601 weeks)."""
    return day - timedelta(days=day.weekday())
