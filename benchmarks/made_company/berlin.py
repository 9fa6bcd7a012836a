"""Berlin's clocks and North Rhine-Westphalia's holidays in 2026, written out by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

YEAR = 2026
FIRST, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31)
SUMMER = (
    datetime(YEAR, 3, 29, 1, tzinfo=UTC),
    datetime(YEAR, 10, 25, 1, tzinfo=UTC),
)
"""Between these the clocks are two hours ahead of UTC, otherwise one (EU directive 2000/84)."""

HOLIDAYS = {
    date(YEAR, 1, 1),
    date(YEAR, 4, 3),  # Good Friday
    date(YEAR, 4, 6),  # Easter Monday
    date(YEAR, 5, 1),
    date(YEAR, 5, 14),  # Ascension
    date(YEAR, 5, 25),  # Whit Monday
    date(YEAR, 6, 4),  # Corpus Christi
    date(YEAR, 10, 3),
    date(YEAR, 11, 1),
    date(YEAR, 12, 25),
    date(YEAR, 12, 26),
}
"""Of the state (Feiertagsgesetz NW)."""
OWN_HOLIDAY = date(YEAR, 12, 24)
"""The company's own, entered by hand."""


def offset_hours(instant: datetime) -> int:
    """By how many hours the clocks are ahead of UTC."""
    return 2 if SUMMER[0] <= instant < SUMMER[1] else 1


def wall(instant: datetime) -> datetime:
    """What the clocks show: naive."""
    return (instant + timedelta(hours=offset_hours(instant))).replace(tzinfo=None)


def utc(shown: datetime) -> datetime:
    """The first instant at which the clocks show a time.

    Raises ValueError in the hour that is left out in spring.
    """
    for hours in (2, 1):
        instant = shown.replace(tzinfo=UTC) - timedelta(hours=hours)
        if offset_hours(instant) == hours:
            return instant
    raise ValueError(f"the clocks never show {shown}")


def is_ambiguous(instant: datetime) -> bool:
    """Whether the clocks show the same time twice, this once or the other."""
    hour = timedelta(hours=1)
    return SUMMER[1] - hour <= instant < SUMMER[1] + hour
