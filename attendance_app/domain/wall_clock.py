"""Wall-clock times of the site as instants: those shown twice or never when clocks are moved."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

_YEARS = range(1970, 3000)


class AmbiguousTimeError(InvalidInputError):
    """The clocks showed that time twice, because they were set back in between.

    Attributes
    ----------
    first, second : datetime
        Both instants: aware, in UTC.
    """

    def __init__(self, local: datetime, first: datetime, second: datetime, zone: str) -> None:
        passes = [f"{each.astimezone(ZoneInfo(zone)):%H:%M:%S%z}" for each in (first, second)]
        earlier, later = (f"{each[:-2]}:{each[-2:]}" for each in passes)
        super().__init__(
            tr(
                "errors",
                "{time} was shown twice by the clocks, which were set back that night; "
                "say which is meant: {earlier} (the first time) or {later} (the second).",
            ).format(time=f"{local:%Y-%m-%d %H:%M}", earlier=earlier, later=later)
        )
        self.first = first
        self.second = second


class NonexistentTimeError(InvalidInputError):
    """The clocks never showed that time, because they were set forward past it."""

    def __init__(self, local: datetime) -> None:
        super().__init__(
            tr(
                "errors",
                "{time} was never shown by the clocks, which were set forward past it; "
                "give the time they showed.",
            ).format(time=f"{local:%Y-%m-%d %H:%M}")
        )


def instants_at(local: datetime, zone: str) -> tuple[datetime, ...]:
    """The instants at which the clocks in `zone` show the naive `local`, in UTC and in order.

    One, as a rule; two in the hour that is repeated when clocks are set back; none in the one
    that is left out when they are set forward.
    """
    tz = ZoneInfo(zone)
    found = {local.replace(tzinfo=tz, fold=fold).astimezone(UTC) for fold in (0, 1)}
    return tuple(
        sorted(each for each in found if each.astimezone(tz).replace(tzinfo=None, fold=0) == local)
    )


def instant_at(local: datetime, zone: str, fold: int | None = None) -> datetime:
    """The instant at which the clocks in `zone` show a time.

    Parameters
    ----------
    local : datetime
        Naive, in the years 1970 to 2999.
    zone : str
        IANA name.
    fold : int, optional
        0 means the first, 1 the second of a time that is shown twice; without meaning otherwise.

    Returns
    -------
    datetime
        Aware, in UTC.

    Raises
    ------
    AmbiguousTimeError
        If it is shown twice and `fold` is not given.
    NonexistentTimeError
        If it is never shown.
    InvalidInputError
        If the year is not possible.
    """
    _check_year(local)
    plain = local.replace(fold=0)
    found = instants_at(plain, zone)
    if not found:
        raise NonexistentTimeError(plain)
    if len(found) == 1:
        return found[0]
    first, second = found
    if fold is None:
        raise AmbiguousTimeError(plain, first, second, zone)
    return second if fold else first


def read_instant(text: str, zone: str) -> datetime:
    """Read a date with a time of day as somebody writes it.

    Parameters
    ----------
    text : str
        As in ``2026-03-02 17:00``, with seconds or without. With an offset from UTC behind it, as
        in ``2026-10-25 02:30+01:00``, it is that instant, wherever it was written.
    zone : str
        IANA name of the zone meant where there is no offset.

    Returns
    -------
    datetime
        Aware, in UTC, in whole seconds.

    Raises
    ------
    InvalidInputError
        If it is not a time, or, as for `instant_at`, not one instant.
    """
    cleaned = text.strip()
    try:
        read = datetime.fromisoformat(cleaned)
    except ValueError:
        read = None
    # A date alone would silently mean midnight.
    if read is None or ":" not in cleaned:
        raise InvalidInputError(
            tr(
                "errors", "“{text}” is not a date with a time; write it as in 2026-03-02 17:00."
            ).format(text=cleaned[:40])
        )
    _check_year(read)
    read = read.replace(microsecond=0)
    if read.utcoffset() is not None:
        return read.astimezone(UTC)
    return instant_at(read, zone)


def written(local: datetime, zone: str) -> str:
    """A time of the clocks in `zone`, aware, to the second, as `read_instant` reads it.

    With its offset from UTC only where the clocks showed that time twice.
    """
    local = local.replace(microsecond=0)
    is_unclear = len(instants_at(local.replace(tzinfo=None, fold=0), zone)) > 1
    return (local if is_unclear else local.replace(tzinfo=None)).isoformat(sep=" ")


def _check_year(local: datetime) -> None:
    if local.year not in _YEARS:
        raise InvalidInputError(
            tr(
                "errors", "The year {year} is not possible; it must be from {first} to {last}."
            ).format(year=local.year, first=_YEARS[0], last=_YEARS[-1])
        )
