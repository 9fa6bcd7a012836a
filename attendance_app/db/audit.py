"""The audit trail in the database: entries are appended, each chained to the last, and read."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Any, cast

from sqlalchemy import Row, Table, func, insert, select
from sqlalchemy.orm import Session

from attendance_app.db.models import AuditRow, PersonRow
from attendance_app.domain.audit import (
    AuditEntry,
    AuditFilter,
    AuditHead,
    AuditKind,
    AuditLine,
    broken_link,
    chained,
)

_LINES = cast("Table", AuditRow.__table__)
"""Written to as a table: objects would take twice the time, and nobody asks for them again."""

_PEOPLE = cast("Table", PersonRow.__table__)

_AT_ONCE = 5_000
"""Keys taken from the driver at a time: other threads get their turn in between."""

_APPENDING = 7_301_845_216
"""Key of the lock under which a server's transactions append one after another; any number."""


class AuditTable:
    """The audit trail, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._appended_to: AuditHead | None = None

    def head(self) -> AuditHead:
        """The last entry's digest and how many there are; takes as long for any number."""
        if self._appended_to is not None:
            return self._appended_to
        query = select(AuditRow.digest, AuditRow.id).order_by(AuditRow.id.desc()).limit(1)
        found = self._session.execute(query).first()
        return AuditHead(*found) if found else AuditHead()

    def add(self, entry: AuditEntry) -> None:
        """Append one entry."""
        self.add_many([entry])

    def add_many(self, entries: Sequence[AuditEntry]) -> None:
        """Append entries at once."""
        if not entries:
            return
        if self._appended_to is None and self._session.get_bind().dialect.name == "postgresql":
            # On SQLite nobody else writes now anyway.
            self._session.execute(select(func.pg_advisory_xact_lock(_APPENDING)))
        head, rows = self.head(), []
        for entry in entries:
            head = AuditHead(chained(head.digest, entry), head.count + 1)
            rows.append(
                {
                    "id": head.count,
                    "at": entry.at,
                    "kind": entry.kind.value,
                    "person_id": entry.person_id,
                    "details": dict(entry.details),
                    "digest": head.digest,
                }
            )
        self._session.execute(insert(_LINES), rows)
        self._appended_to = head

    def entries(
        self, kind: AuditKind | None = None, person_id: int | None = None, *, after: int = 0
    ) -> list[AuditEntry]:
        """The entries, oldest first; of one kind, about one person or after a sequence if asked."""
        query = select(AuditRow).order_by(AuditRow.id)
        if kind is not None:
            query = query.where(AuditRow.kind == kind.value)
        if person_id is not None:
            query = query.where(AuditRow.person_id == person_id)
        if after:
            query = query.where(AuditRow.id > after)
        return [_entry(row) for row in self._session.scalars(query)]

    def keys(self, wanted: AuditFilter) -> Sequence[int]:
        """The positions of the entries wanted, newest first; 8 bytes each, or a mere range."""
        if wanted == AuditFilter():
            return range(self.head().count, 0, -1)
        query = select(_LINES.c.id).order_by(_LINES.c.id.desc())
        if wanted.since is not None:
            query = query.where(_LINES.c.at >= wanted.since)
        if wanted.until is not None:
            query = query.where(_LINES.c.at < wanted.until)
        if wanted.kinds is not None:
            query = query.where(_LINES.c.kind.in_(sorted(kind.value for kind in wanted.kinds)))
        if wanted.people is not None:
            query = query.where(_LINES.c.person_id.in_(sorted(wanted.people)))
        found = array("q")
        result = self._session.execute(query)
        while some := result.fetchmany(_AT_ONCE):
            found.extend(row[0] for row in some)
        return found

    def at(self, keys: Sequence[int]) -> list[AuditLine]:
        """The entries at these positions, in the order of the keys; those not there are left out.

        A screen's worth at a time: every key is a parameter of the query.
        """
        query = (
            select(_LINES, _PEOPLE.c.name, _PEOPLE.c.employee_id)
            .outerjoin(_PEOPLE, _LINES.c.person_id == _PEOPLE.c.id)
            .where(_LINES.c.id.in_(keys))
        )
        found = {
            row.id: AuditLine(_entry(row), row.digest, row.name or "", row.employee_id or "")
            for row in self._session.execute(query)
        }
        return [found[key] for key in keys if key in found]

    def chain(self) -> Iterator[tuple[AuditEntry, str]]:
        """All entries in order, each with its stored digest, a thousand in memory at a time."""
        query = select(_LINES).order_by(_LINES.c.id).execution_options(yield_per=1000)
        for row in self._session.execute(query):
            yield _entry(row), row.digest

    def broken_link(self, known: AuditHead | None = None) -> int | None:
        """Where the trail is not what it was (`domain.audit.broken_link`); reads all of it."""
        return broken_link(self.chain(), known)


def _entry(row: AuditRow | Row[Any]) -> AuditEntry:
    return AuditEntry(
        at=row.at,
        kind=AuditKind(row.kind),
        person_id=row.person_id,
        details=dict(row.details),
        sequence=row.id,
    )
