"""Weekdays written as people write them: ``Mon-Fri``, ``Mon,Wed``, ``daily``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attendance_app.domain.errors import InvalidInputError

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT_NAMES = tuple(name[:3] for name in NAMES)

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
    """The weekdays as `parse_days` reads them; empty for none."""
    left = set(days)
    if len(left) == 7:
        return "daily"
    parts: list[tuple[int, str]] = []
    # A span begins where the day before is none of them: over the end of the week, too.
    for first in sorted(day for day in left if (day - 1) % 7 not in left):
        run = [first]
        while (run[-1] + 1) % 7 in left:
            run.append((run[-1] + 1) % 7)
        if len(run) >= _RUN:
            parts.append((first, f"{SHORT_NAMES[first]}-{SHORT_NAMES[run[-1]]}"))
        else:
            parts += [(day, SHORT_NAMES[day]) for day in run]
    return ",".join(part for _, part in sorted(parts))


def _weekday(word: str, text: str) -> int:
    plain = word.strip().casefold()
    for number, name in enumerate(NAMES):
        if len(plain) >= _SHORTEST and name.casefold().startswith(plain):
            return number
    raise _not_weekdays(text)


def _not_weekdays(text: str) -> InvalidInputError:
    return InvalidInputError(
        f"“{text.strip()[:40]}” names no weekdays; write them as in Mon-Fri, Mon,Wed or daily."
    )
