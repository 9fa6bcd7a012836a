"""Secrets kept as argon2id hashes, and the count of wrong ones that makes guessing slow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.attempts import (
    ADMIN,
    PERSON,
    Limit,
    after_failure,
    one_less,
    seconds_left,
)
from attendance_app.domain.clock import Clock
from attendance_app.domain.errors import LockedOutError, StorageError
from attendance_app.words import tr

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_LONGEST_MEMORY = max(PERSON.forgotten_after, ADMIN.forgotten_after)


class Hasher(Protocol):
    """Turns a secret into what may be stored, and compares; both take equally long."""

    def hash(self, secret: str) -> str:
        """The secret with a salt of its own, so that nobody reads it back."""

    def matches(self, hashed: str, secret: str) -> bool:
        """Whether it is the secret of that hash."""


class Argon2Hasher:
    """argon2id with 64 MiB, three passes and four lanes (RFC 9106, section 4, second choice).

    One hash takes a fifth of a second and all that memory: never on the GUI thread.
    """

    @cached_property
    def _argon2(self) -> PasswordHasher:
        # Here: most starts hash nothing.
        from argon2 import PasswordHasher

        return PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)

    def hash(self, secret: str) -> str:
        """The secret with a salt of its own, in the encoded form that names its cost."""
        return self._argon2.hash(secret)

    def matches(self, hashed: str, secret: str) -> bool:
        """Whether it is the secret; raises `StorageError` if the stored hash is damaged."""
        from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

        try:
            return self._argon2.verify(hashed, secret)
        except VerifyMismatchError:
            return False
        except (InvalidHashError, VerificationError) as error:
            raise StorageError(
                tr("errors", "A stored PIN or password is damaged; set it anew.")
            ) from error


HASHER: Hasher = Argon2Hasher()


@dataclass(frozen=True, slots=True)
class Count:
    """Where wrong attempts are counted.

    Attributes
    ----------
    key : str
        Names whose or which kiosk's; holds nothing that anybody typed.
    limit : Limit
    is_cleared : bool
        Whether the right secret clears it; else it only takes its own attempt off again.
    """

    key: str
    limit: Limit
    is_cleared: bool = True


class Guard:
    """Counts attempts before they are looked at, so that neither haste nor a restart saves any.

    Parameters
    ----------
    database : Database
    clock : Clock
    hasher : Hasher
    """

    def __init__(self, database: Database, clock: Clock, hasher: Hasher) -> None:
        self._database = database
        self._clock = clock
        self._hasher = hasher

    def begin(self, unit: Unit, counts: Sequence[Count]) -> None:
        """Count an attempt as failed, for now.

        In the transaction that looks up what it will be compared with: whoever tries at several
        desks at once has each attempt counted before the first is decided.

        Raises
        ------
        LockedOutError
            If it is too early; nothing is counted then.
        """
        now = self._clock()
        unit.attempts.hold()
        unit.attempts.forget_before(now - _LONGEST_MEMORY)
        self._refuse_if_locked(unit, counts, now)
        for count in counts:
            before = unit.attempts.get(count.key)
            unit.attempts.put(count.key, after_failure(before, now, count.limit))

    def fits(self, hashed: str | None, secret: str) -> bool:
        """Whether the secret is that of the hash; without a hash no, after the same time.

        Takes a fifth of a second, so it is asked outside of transactions.
        """
        if hashed is None:
            self._hasher.hash(secret)
            return False
        return self._hasher.matches(hashed, secret)

    def succeeded(self, unit: Unit, counts: Sequence[Count]) -> None:
        """Take the attempt off again: it was none."""
        unit.attempts.hold()
        for count in counts:
            attempts = unit.attempts.get(count.key)
            if attempts is not None:
                left = None if count.is_cleared else one_less(attempts)
                unit.attempts.put(count.key, left)

    def failures(self, unit: Unit, counts: Sequence[Count]) -> dict[str, int]:
        """What the audit trail says of a failed attempt: how many, and how long to wait now."""
        now = self._clock()
        found = {"failures": 0, "locked_s": 0}
        for count in counts:
            attempts = unit.attempts.get(count.key)
            if attempts is not None:
                left = seconds_left(attempts, now, count.limit)
                found["failures"] = max(found["failures"], attempts.failures)
                found["locked_s"] = max(found["locked_s"], left)
        return found

    def refuse_if_locked(self, counts: Sequence[Count]) -> None:
        """Raise `LockedOutError` if the next attempt has to wait."""
        with self._database.read() as unit:
            self._refuse_if_locked(unit, counts, self._clock())

    def _refuse_if_locked(self, unit: Unit, counts: Sequence[Count], now: datetime) -> None:
        left = max(seconds_left(unit.attempts.get(count.key), now, count.limit) for count in counts)
        if left:
            raise locked_out(left)


def locked_out(seconds: int) -> LockedOutError:
    """The refusal while there is still so long to wait."""
    if seconds <= 90:
        text = tr("errors", "Too many wrong attempts: wait {seconds} seconds, then try again.")
        return LockedOutError(text.format(seconds=seconds), seconds)
    text = tr("errors", "Too many wrong attempts: wait {minutes} minutes, then try again.")
    return LockedOutError(text.format(minutes=-(-seconds // 60)), seconds)
