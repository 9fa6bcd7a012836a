"""Punches in the database: stored once, read in the order they were stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Table, func, insert, select
from sqlalchemy.orm import Session

from attendance_app.db.chunks import in_chunks
from attendance_app.db.models import PunchRow
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod

_PUNCHES = cast("Table", PunchRow.__table__)
"""Read and written as a table where there may be many: objects would take twice the time."""

_BATCH = 1_000
"""Punches that take some 20 ms to read."""


class PunchTable:
    """The punches, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, punch: Punch) -> Punch:
        """Store it; the same punch with its sequence comes back. The UUID must be new."""
        row = PunchRow(**_values(punch))
        self._session.add(row)
        self._session.flush()
        return punch_of(row)

    def add_many(self, punches: Sequence[Punch]) -> None:
        """Store punches at once, in this order. The UUIDs must be new."""
        if punches:
            self._session.execute(insert(_PUNCHES), [_values(punch) for punch in punches])

    def with_uuid(self, uuid: UUID) -> Punch | None:
        """The punch the kiosk gave that UUID, if it is stored."""
        row = self._session.scalar(select(PunchRow).where(PunchRow.uuid == uuid))
        return punch_of(row) if row else None

    def with_uuids(self, uuids: Iterable[UUID]) -> dict[UUID, Punch]:
        """Those of the punches that are stored, by UUID."""
        found = {}
        for chunk in in_chunks(uuids):
            for row in self._session.execute(select(_PUNCHES).where(_PUNCHES.c.uuid.in_(chunk))):
                found[row.uuid] = punch_of(row)
        return found

    def last_at(self, kiosk_id: str) -> Punch | None:
        """A kiosk's newest punch by sequence."""
        return self._newest(PunchRow.kiosk_id == kiosk_id)

    def between(
        self,
        start: date | None,
        end: date | None,
        person_id: int | None = None,
        on_batch: Callable[[], None] = lambda: None,
    ) -> list[Punch]:
        """Punches of the site-local dates `start` to `end`, both included, in sequence order.

        None leaves that side open; `person_id` limits them to one person. `on_batch` is called
        every few milliseconds; what it raises ends the reading.
        """
        query = select(_PUNCHES).order_by(_PUNCHES.c.id)
        if start is not None:
            query = query.where(_PUNCHES.c.local_date >= start)
        if end is not None:
            query = query.where(_PUNCHES.c.local_date <= end)
        if person_id is not None:
            query = query.where(_PUNCHES.c.person_id == person_id)
        found = []
        for number, row in enumerate(self._session.execute(query)):
            if number % _BATCH == 0:
                on_batch()
            found.append(punch_of(row))
        return found

    def count(self) -> int:
        """How many are stored."""
        return self._session.scalar(select(func.count()).select_from(PunchRow)) or 0

    def _newest(self, condition: ColumnElement[bool]) -> Punch | None:
        query = select(PunchRow).where(condition).order_by(PunchRow.id.desc()).limit(1)
        row = self._session.scalar(query)
        return punch_of(row) if row else None


def _values(punch: Punch) -> dict[str, Any]:
    return {
        "uuid": punch.uuid,
        "person_id": punch.person_id,
        "instant": punch.instant,
        "zone": punch.zone,
        "utc_offset_minutes": punch.utc_offset_minutes,
        "local_date": punch.local_date,
        "kind": punch.kind.value,
        "method": punch.method.value,
        "kiosk_id": punch.kiosk_id,
        "evidence": dict(punch.evidence),
    }


def punch_of(row: PunchRow | Row[Any]) -> Punch:
    """The punch of a row, or of one of the table's columns."""
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
