"""Weekdays written as people write them: ``Mon-Fri``, ``Mon,Wed``, ``daily``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import mark, tr

NAMES = (
    mark("domain", "Monday"),
    mark("domain", "Tuesday"),
    mark("domain", "Wednesday"),
    mark("domain", "Thursday"),
    mark("domain", "Friday"),
    mark("domain", "Saturday"),
    mark("domain", "Sunday"),
)
SHORT_NAMES = (
    mark("domain", "Mon"),
    mark("domain", "Tue"),
    mark("domain", "Wed"),
    mark("domain", "Thu"),
    mark("domain", "Fri"),
    mark("domain", "Sat"),
    mark("domain", "Sun"),
)

_DAILY = frozenset({"daily", "every day", "all"})
_SHORTEST = 2
_RUN = 3
"""From so many days on end a span is written instead of a list."""


def parse_days(text: str) -> frozenset[int]:
    """The weekdays a text names, Monday 0 to Sunday 6.

    Spans may go over the end of the week (``Fri-Mon``); letter case and everything of a name after
    its first two letters may be left out.

    Raises
    ------
    InvalidInputError
        If it names none, or something else.
    """
    if text.strip().casefold() in _DAILY:
        return frozenset(range(7))
    days: set[int] = set()
    for part in re.split(r"[,;]", text):
        ends = [_weekday(end, text) for end in re.split(r"[-–]", part)]
        if len(ends) > 2:
            raise _not_weekdays(text)
        days.update((ends[0] + step) % 7 for step in range((ends[-1] - ends[0]) % 7 + 1))
    return frozenset(days)


def days_text(days: Iterable[int]) -> str:
    """The weekdays as people read them, and in English `parse_days`; empty for none."""
    left = set(days)
    if len(left) == 7:
        return tr("domain", "daily")
    parts: list[tuple[int, str]] = []
    # A span begins where the day before is none of them: over the end of the week, too.
    for first in sorted(day for day in left if (day - 1) % 7 not in left):
        run = [first]
        while (run[-1] + 1) % 7 in left:
            run.append((run[-1] + 1) % 7)
        if len(run) >= _RUN:
            span = tr("domain", "{first}-{last}", "weekdays, such as Mon-Fri")
            parts.append((first, span.format(first=_short(first), last=_short(run[-1]))))
        else:
            parts += [(day, _short(day)) for day in run]
    return tr("domain", ",", "between weekdays").join(part for _, part in sorted(parts))


def day_name(day: int) -> str:
    """A weekday's name, Monday 0, as people read it."""
    return tr("domain", NAMES[day])


def _short(day: int) -> str:
    return tr("domain", SHORT_NAMES[day])


def _weekday(word: str, text: str) -> int:
    plain = word.strip().casefold()
    for number, name in enumerate(NAMES):
        if len(plain) >= _SHORTEST and name.casefold().startswith(plain):
            return number
    raise _not_weekdays(text)


def _not_weekdays(text: str) -> InvalidInputError:
    return InvalidInputError(
        tr(
            "errors", "“{text}” names no weekdays; write them as in Mon-Fri, Mon,Wed or daily."
        ).format(text=text.strip()[:40])
    )
