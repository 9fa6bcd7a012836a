"""Reads the audit trail as a list that is leafed through, and verifies its chain."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from attendance_app.db.database import Database
from attendance_app.domain.audit import (
    AuditEntry,
    AuditFilter,
    AuditHead,
    AuditLine,
    broken_link,
)
from attendance_app.domain.errors import AttendanceError
from attendance_app.services.records import holds

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in entries."""
Cancelled: TypeAlias = Callable[[], bool]

_STEP = 2_000


class VerifyCancelled(AttendanceError):  # noqa: N818 - it is not an error, somebody asked for it
    """The verification was cancelled before its end."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the verification of the chain has found.

    Attributes
    ----------
    head : AuditHead
        The end of the trail that was read.
    broken_at : int or None
        As of `domain.audit.broken_link`; None where the chain is whole.
    known : AuditHead or None
        What it was compared with.
    """

    head: AuditHead
    broken_at: int | None
    known: AuditHead | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing was changed, taken out or moved."""
        return self.broken_at is None

    @property
    def is_cut(self) -> bool:
        """Whether what is wrong is that the last entries are missing."""
        return self.broken_at is not None and self.broken_at > self.head.count


class AuditTrail:
    """The audit trail for reading; every method raises `StorageError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(self, wanted: AuditFilter, search: str = "") -> Sequence[int]:
        """The positions of the entries wanted, newest first, for `at`.

        Parameters
        ----------
        wanted : AuditFilter
        search : str
            Only about people in whose name, employee ID, department or e-mail every word occurs.
        """
        with self._database.read() as unit:
            if search.strip():
                everybody = unit.people.all(include_removed=True)
                found = frozenset(person.id for person in everybody if holds(person, search))
                wanted = replace(wanted, people=found)
            return unit.audit.keys(wanted)

    def at(self, keys: Sequence[int]) -> list[AuditLine]:
        """The entries at these positions, a screen's worth of them, in the order of the keys."""
        with self._database.read() as unit:
            return unit.audit.at(keys)

    def head(self) -> AuditHead:
        """Where the trail ends now."""
        with self._database.read() as unit:
            return unit.audit.head()

    def verify(
        self, progress: Progress, cancelled: Cancelled, known: AuditHead | None = None
    ) -> Verdict:
        """Compute every digest anew and compare it with the stored one.

        Parameters
        ----------
        progress : callable
        cancelled : callable
            Asked as often as progress is told.
        known : AuditHead, optional
            What the head was once, as printed in an export or on a certificate.

        Raises
        ------
        VerifyCancelled
            If `cancelled` said so.
        """
        with self._database.read() as unit:
            head = unit.audit.head()

            def told() -> Iterator[tuple[AuditEntry, str]]:
                for done, link in enumerate(unit.audit.chain()):
                    if done % _STEP == 0:
                        progress(done, head.count)
                        if cancelled():
                            raise VerifyCancelled
                    yield link

            broken = broken_link(told(), known)
        progress(head.count, head.count)
        return Verdict(head, broken, known)
