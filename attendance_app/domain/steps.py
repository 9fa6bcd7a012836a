"""A step of an explanation: a sentence and the same as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias
from zoneinfo import ZoneInfo

from attendance_app.domain.punches import Punch

Value: TypeAlias = str | int | float | bool | list[str] | None


class StepCode(StrEnum):
    """What a step is about, in the order in which steps are given."""

    PUNCHES = "punches"
    WINDOW = "window"
    ROUNDING = "rounding"
    PAIR = "pair"
    SPAN = "span"
    BREAK = "break"
    WORKED = "worked"
    RATE = "rate"
    DAILY_OVERTIME = "daily_overtime"
    WEEKLY_OVERTIME = "weekly_overtime"
    REGULAR = "regular"
    LATE = "late"
    EARLY = "early"
    LEAVE = "leave"
    SHORTFALL = "shortfall"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an explanation.

    Attributes
    ----------
    code : StepCode
    sentence : str
        In plain English: ``"In 09:07 rounded to the nearest 15 min: 09:00."``
    values : Mapping of str to value
        The same as data, of which the figures follow: times of the site's wall clock with their
        offset (ISO 8601), and lengths in whole seconds (``..._s``).
    """

    code: StepCode
    sentence: str
    values: Mapping[str, Value]

    def as_json(self) -> dict[str, Value]:
        """The step as a JSON object."""
        return {"step": self.code.value, "sentence": self.sentence, **self.values}


def there(instant: datetime, punch: Punch) -> datetime:
    """An instant on the site's wall clock, by the offset in force at the punch."""
    return instant.astimezone(punch.local.tzinfo)


def then(instant: datetime, punch: Punch) -> datetime:
    """An instant hours away from the punch, on the site's wall clock as it was by then."""
    return instant.astimezone(ZoneInfo(punch.zone))


def clock(local: datetime, day: date) -> str:
    """Hours and minutes, and seconds if there are any: ``09:07``, ``06:05:10 (+1)``.

    The number says how many days it is after, or before, the work date `day`.
    """
    text = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    away = (local.date() - day).days
    return f"{text} ({away:+d})" if away else text


def iso(local: datetime) -> str:
    """With the offset, to the second: ``2026-10-05T09:07:10+02:00``."""
    return local.replace(microsecond=0).isoformat()


def length(length: timedelta) -> str:
    """Hours and minutes, and seconds if there are any: ``8:10``, ``0:00:59``."""
    whole = seconds(length)
    text = f"{whole // 3600}:{whole // 60 % 60:02d}"
    return f"{text}:{whole % 60:02d}" if whole % 60 else text


def seconds(length: timedelta) -> int:
    """Whole seconds, for the data of a step."""
    return round(length.total_seconds())
