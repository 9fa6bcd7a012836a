"""Looking through stored punches, however many: their keys in order, then rows where wanted."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Select, Table, func, select, union_all
from sqlalchemy.orm import Session

from attendance_app.db.corrections import CorrectionTable
from attendance_app.db.models import CorrectionRow, PersonRow, PunchRow
from attendance_app.db.punches import punch_of
from attendance_app.domain.records import RecordEntry, RecordFilter, RecordOrder

_PUNCHES = cast("Table", PunchRow.__table__)
_PEOPLE = cast("Table", PersonRow.__table__)
_CORRECTIONS = cast("Table", CorrectionRow.__table__)

_AT_ONCE = 5_000
"""Keys taken from the driver at a time: other threads get their turn in between."""


class RecordTable:
    """The punches as a list that is leafed through, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keys(
        self,
        wanted: RecordFilter,
        order: RecordOrder = RecordOrder.WHEN,
        *,
        descending: bool = True,
    ) -> array[int]:
        """The keys (sequences) of those wanted, in order: 8 bytes each, a million of them too."""
        query = _ordered(_wanted(wanted), order, descending=descending)
        found = array("q")
        result = self._session.execute(query)
        while some := result.fetchmany(_AT_ONCE):
            found.extend(row[0] for row in some)
        return found

    def count(self, wanted: RecordFilter) -> int:
        """How many are wanted."""
        counted = select(func.count()).select_from(_wanted(wanted).subquery())
        return self._session.scalar(counted) or 0

    def at(self, keys: Sequence[int]) -> list[RecordEntry]:
        """The punches with these keys, in the order of the keys; those not stored are left out.

        A screen's worth at a time: every key is a parameter of the query.
        """
        if not keys:
            return []
        rows = self._session.execute(
            select(_PUNCHES, _PEOPLE.c.name, _PEOPLE.c.employee_id, _PEOPLE.c.department)
            .join(_PEOPLE, _PUNCHES.c.person_id == _PEOPLE.c.id)
            .where(_PUNCHES.c.id.in_(keys))
        )
        corrections = CorrectionTable(self._session).about(keys)
        by_original = {each.original.sequence: each for each in corrections if each.original}
        entered = {each.replacement.sequence: each for each in corrections if each.replacement}
        found = {
            row.id: RecordEntry(
                punch_of(row),
                row.name,
                row.employee_id,
                row.department,
                by_original.get(row.id),
                entered.get(row.id),
            )
            for row in rows
        }
        return [found[key] for key in keys if key in found]

    def kiosks(self) -> list[str]:
        """The kiosks that ever took a punch, each once, in order."""
        # One step in the index for each kiosk: DISTINCT would read a million entries of it.
        found: list[str] = []
        least = self._session.scalar(select(func.min(_PUNCHES.c.kiosk_id)))
        while least is not None:
            found.append(least)
            after = select(func.min(_PUNCHES.c.kiosk_id)).where(_PUNCHES.c.kiosk_id > least)
            least = self._session.scalar(after)
        return [kiosk for kiosk in found if kiosk]


def _wanted(wanted: RecordFilter) -> Select[Any]:
    query: Select[Any] = select(_PUNCHES.c.id)
    if wanted.first is not None:
        query = query.where(_PUNCHES.c.local_date >= wanted.first)
    if wanted.last is not None:
        query = query.where(_PUNCHES.c.local_date <= wanted.last)
    if wanted.people is not None:
        query = query.where(_PUNCHES.c.person_id.in_(sorted(wanted.people)))
    if wanted.kind is not None:
        query = query.where(_PUNCHES.c.kind == wanted.kind.value)
    if wanted.method is not None:
        query = query.where(_PUNCHES.c.method == wanted.method.value)
    if wanted.kiosk_id is not None:
        query = query.where(_PUNCHES.c.kiosk_id == wanted.kiosk_id)
    if wanted.corrected_only:
        concerned = union_all(
            select(_CORRECTIONS.c.original_id).where(_CORRECTIONS.c.original_id.is_not(None)),
            select(_CORRECTIONS.c.replacement_id).where(_CORRECTIONS.c.replacement_id.is_not(None)),
        )
        query = query.where(_PUNCHES.c.id.in_(concerned))
    return query


def _ordered(query: Select[Any], order: RecordOrder, *, descending: bool) -> Select[Any]:
    newest = (_PUNCHES.c.local_date.desc(), _PUNCHES.c.instant.desc(), _PUNCHES.c.id.desc())
    if order is RecordOrder.WHEN:
        if descending:
            return query.order_by(*newest)
        return query.order_by(_PUNCHES.c.local_date, _PUNCHES.c.instant, _PUNCHES.c.id)
    column: Any = {
        RecordOrder.KIND: _PUNCHES.c.kind,
        RecordOrder.METHOD: _PUNCHES.c.method,
        RecordOrder.KIOSK: _PUNCHES.c.kiosk_id,
        RecordOrder.NAME: func.lower(_PEOPLE.c.name),
        RecordOrder.EMPLOYEE_ID: _PEOPLE.c.employee_key,
        RecordOrder.DEPARTMENT: func.lower(_PEOPLE.c.department),
    }[order]
    if order in (RecordOrder.NAME, RecordOrder.EMPLOYEE_ID, RecordOrder.DEPARTMENT):
        query = query.join(_PEOPLE, _PUNCHES.c.person_id == _PEOPLE.c.id)
    return query.order_by(column.desc() if descending else column, *newest)
