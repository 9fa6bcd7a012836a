"""Punches in the database: stored once, read in the order they were stored."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from attendance_app.db.models import PunchRow
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod


class PunchTable:
    """The punches, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, punch: Punch) -> Punch:
        """Store it; the same punch with its sequence comes back. The UUID must be new."""
        row = PunchRow(
            uuid=punch.uuid,
            person_id=punch.person_id,
            instant=punch.instant,
            zone=punch.zone,
            utc_offset_minutes=punch.utc_offset_minutes,
            local_date=punch.local_date,
            kind=punch.kind.value,
            method=punch.method.value,
            kiosk_id=punch.kiosk_id,
            evidence=dict(punch.evidence),
        )
        self._session.add(row)
        self._session.flush()
        return _punch(row)

    def with_uuid(self, uuid: UUID) -> Punch | None:
        """The punch the kiosk gave that UUID, if it is stored."""
        row = self._session.scalar(select(PunchRow).where(PunchRow.uuid == uuid))
        return _punch(row) if row else None

    def last_of(self, person_id: int) -> Punch | None:
        """A person's newest punch by sequence."""
        return self._newest(PunchRow.person_id == person_id)

    def last_at(self, kiosk_id: str) -> Punch | None:
        """A kiosk's newest punch by sequence."""
        return self._newest(PunchRow.kiosk_id == kiosk_id)

    def between(
        self, start: date | None, end: date | None, person_id: int | None = None
    ) -> list[Punch]:
        """Punches of the site-local dates `start` to `end`, both included, in sequence order.

        None leaves that side open; `person_id` limits them to one person.
        """
        query = select(PunchRow).order_by(PunchRow.id)
        if start is not None:
            query = query.where(PunchRow.local_date >= start)
        if end is not None:
            query = query.where(PunchRow.local_date <= end)
        if person_id is not None:
            query = query.where(PunchRow.person_id == person_id)
        return [_punch(row) for row in self._session.scalars(query)]

    def count(self) -> int:
        """How many are stored."""
        return self._session.scalar(select(func.count()).select_from(PunchRow)) or 0

    def _newest(self, condition: ColumnElement[bool]) -> Punch | None:
        query = select(PunchRow).where(condition).order_by(PunchRow.id.desc()).limit(1)
        row = self._session.scalar(query)
        return _punch(row) if row else None


def _punch(row: PunchRow) -> Punch:
    return Punch(
        uuid=row.uuid,
        person_id=row.person_id,
        instant=row.instant,
        zone=row.zone,
        utc_offset_minutes=row.utc_offset_minutes,
        kind=PunchKind(row.kind),
        method=PunchMethod(row.method),
        kiosk_id=row.kiosk_id,
        evidence=dict(row.evidence),
        sequence=row.id,
    )
