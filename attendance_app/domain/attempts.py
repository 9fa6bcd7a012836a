"""How long to wait after wrong PINs and passwords: nothing at first, then longer each time.

The wait has a ceiling, and what is long ago is forgotten: who tries a colleague's number again
and again keeps them from their PIN for minutes, never for good (and never from face and badge).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

FREE_FAILURES = 5
"""So many may fail with one person's PIN, or the admin's password, before anybody waits."""

FREE_AT_A_DESK = 20
"""So many may fail at one desk, whosever PIN it is: where most people use PINs, five slips of a
morning would keep everybody out."""

FIRST_WAIT = timedelta(seconds=30)
"""After the last free one; it doubles with each one after."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How strict one count is.

    Attributes
    ----------
    longest_wait : timedelta
        The ceiling.
    forgotten_after : timedelta
        So long without a failure begins anew; longer than the ceiling.
    free : int
        The failure with this number is the first after which somebody waits.
    """

    longest_wait: timedelta
    forgotten_after: timedelta
    free: int = FREE_FAILURES


PERSON = Limit(timedelta(minutes=15), timedelta(hours=24))
"""At most about a hundred guesses a day at one person's PIN."""

KIOSK = Limit(timedelta(minutes=5), timedelta(minutes=10), FREE_AT_A_DESK)
"""Of all people's failures at one desk: a busy morning's slips are soon forgotten."""

ADMIN = Limit(timedelta(minutes=5), timedelta(hours=24))


@dataclass(frozen=True, slots=True)
class Attempts:
    """What went wrong lately.

    Attributes
    ----------
    failures : int
    last_at : datetime
        Of the last one: aware, in UTC.
    locked_until : datetime or None
        Aware, in UTC; None while nobody has to wait.
    """

    failures: int
    last_at: datetime
    locked_until: datetime | None = None


def wait_after(failures: int, limit: Limit) -> timedelta:
    """How long to wait after so many failures in a row."""
    if failures < limit.free:
        return timedelta()
    # The power is kept small: 2^1000 is no number of seconds.
    doublings = min(failures - limit.free, 20)
    return min(FIRST_WAIT * (1 << doublings), limit.longest_wait)


def after_failure(before: Attempts | None, at: datetime, limit: Limit) -> Attempts:
    """The count with one more failure."""
    failures = 1
    if before is not None and at - before.last_at < limit.forgotten_after:
        failures = before.failures + 1
    wait = wait_after(failures, limit)
    return Attempts(failures, at, at + wait if wait else None)


def one_less(attempts: Attempts) -> Attempts | None:
    """The count without its last failure, which was none; None where nothing is left of it.

    Nobody waits: the wait for the failures before it was over when it began.
    """
    failures = attempts.failures - 1
    return Attempts(failures, attempts.last_at) if failures else None


def seconds_left(attempts: Attempts | None, at: datetime, limit: Limit) -> int:
    """How long there is still to wait, in whole seconds rounded up; 0 if not at all.

    Never longer than the ceiling: where the clock was set back, the lock would last for ages.
    """
    if attempts is None or attempts.locked_until is None or attempts.locked_until <= at:
        return 0
    left = min(attempts.locked_until - at, limit.longest_wait)
    return math.ceil(left / timedelta(seconds=1))
