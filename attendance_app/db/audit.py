"""The audit trail in the database: lines are added and read, nothing else."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from attendance_app.db.models import AuditRow
from attendance_app.domain.audit import AuditEntry, AuditKind

_LINES = cast("Table", AuditRow.__table__)
"""Written to as a table: objects would take twice the time, and nobody asks for them again."""


class AuditTable:
    """The audit trail, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, entry: AuditEntry) -> None:
        """Append one line."""
        self._session.execute(
            insert(_LINES),
            {
                "at": entry.at,
                "kind": entry.kind.value,
                "person_id": entry.person_id,
                "details": dict(entry.details),
            },
        )

    def entries(
        self, kind: AuditKind | None = None, person_id: int | None = None
    ) -> list[AuditEntry]:
        """The lines, oldest first; of one kind or about one person if asked."""
        query = select(AuditRow).order_by(AuditRow.id)
        if kind is not None:
            query = query.where(AuditRow.kind == kind.value)
        if person_id is not None:
            query = query.where(AuditRow.person_id == person_id)
        return [
            AuditEntry(
                at=row.at,
                kind=AuditKind(row.kind),
                person_id=row.person_id,
                details=dict(row.details),
                sequence=row.id,
            )
            for row in self._session.scalars(query)
        ]
