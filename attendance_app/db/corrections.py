"""Corrections of punches in the database, and exceptions that were accepted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session, aliased

from attendance_app.db.models import AcceptanceRow, CorrectionRow, PunchRow
from attendance_app.db.punches import PunchTable, punch_of
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.problems import Acceptance, Problem


class CorrectionTable:
    """The corrections, within one transaction: added and read, nothing else."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, correction: Correction) -> Correction:
        """Store it, and its replacement as a punch; the one with this UUID if it is stored already.

        The original is a stored punch that no other correction replaced; the database refuses
        anything else.
        """
        stored = self.with_uuid(correction.uuid)
        if stored is not None:
            return stored
        replacement = correction.replacement
        if replacement is not None:
            replacement = PunchTable(self._session).add(replacement)
        row = CorrectionRow(
            uuid=correction.uuid,
            at=correction.at,
            made_by=correction.by,
            reason=correction.reason,
            action=correction.action.value,
            original_id=correction.original.sequence if correction.original else None,
            replacement_id=replacement.sequence if replacement else None,
        )
        self._session.add(row)
        self._session.flush()
        return _correction(
            row,
            self._session.get(PunchRow, row.original_id) if row.original_id else None,
            self._session.get(PunchRow, row.replacement_id) if row.replacement_id else None,
        )

    def between(
        self, first: date | None, last: date | None, person_id: int | None = None
    ) -> list[Correction]:
        """Those of which a punch is of the site-local dates `first` to `last`, both included.

        In the order they were made. None leaves that side open; `person_id` limits them to one
        person.
        """
        either = []
        query, *punches = _corrections()
        for punch in punches:
            within: list[ColumnElement[bool]] = [punch.id.is_not(None)]
            if first is not None:
                within.append(punch.local_date >= first)
            if last is not None:
                within.append(punch.local_date <= last)
            if person_id is not None:
                within.append(punch.person_id == person_id)
            either.append(and_(*within))
        rows = self._session.execute(query.where(or_(*either)))
        return [_correction(*row) for row in rows]

    def of_person(self, person_id: int) -> list[Correction]:
        """All of a person's punches, in the order they were made."""
        return self.between(None, None, person_id)

    def about(self, punch_keys: Sequence[int]) -> list[Correction]:
        """Those that changed, voided or entered one of the punches with these keys (sequences).

        A screen's worth at a time: every key is a parameter of the query.
        """
        query, _, _ = _corrections()
        either = or_(
            CorrectionRow.original_id.in_(punch_keys), CorrectionRow.replacement_id.in_(punch_keys)
        )
        return [_correction(*row) for row in self._session.execute(query.where(either))]

    def with_uuid(self, uuid: UUID) -> Correction | None:
        """The correction of that UUID, if it is stored."""
        query, _, _ = _corrections()
        row = self._session.execute(query.where(CorrectionRow.uuid == uuid)).first()
        return _correction(*row) if row else None

    def of_punch(self, uuid: UUID) -> Correction | None:
        """The correction that changed or voided the punch, if one did."""
        query, original, _ = _corrections()
        row = self._session.execute(query.where(original.uuid == uuid)).first()
        return _correction(*row) if row else None


class AcceptanceTable:
    """The exceptions that were accepted, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def between(
        self, first: date | None, last: date | None, person_id: int | None = None
    ) -> list[Acceptance]:
        """Those of the days `first` to `last`, both included; None leaves that side open."""
        query = select(AcceptanceRow).order_by(AcceptanceRow.day, AcceptanceRow.id)
        if first is not None:
            query = query.where(AcceptanceRow.day >= first)
        if last is not None:
            query = query.where(AcceptanceRow.day <= last)
        if person_id is not None:
            query = query.where(AcceptanceRow.person_id == person_id)
        return [_acceptance(row) for row in self._session.scalars(query)]

    def put(self, acceptance: Acceptance) -> None:
        """Store it, in the place of an earlier one of the same."""
        row = self._row(acceptance.person_id, acceptance.day, acceptance.problem)
        if row is None:
            row = AcceptanceRow(
                person_id=acceptance.person_id,
                day=acceptance.day,
                problem=acceptance.problem.value,
            )
            self._session.add(row)
        row.at, row.made_by, row.reason = acceptance.at, acceptance.by, acceptance.reason
        about = acceptance.about
        row.punches = None if about is None else ",".join(sorted(str(uuid) for uuid in about))
        self._session.flush()

    def withdraw(self, person_id: int, day: date, problem: Problem) -> bool:
        """Delete it; whether there was one."""
        row = self._row(person_id, day, problem)
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True

    def _row(self, person_id: int, day: date, problem: Problem) -> AcceptanceRow | None:
        return self._session.scalar(
            select(AcceptanceRow).where(
                AcceptanceRow.person_id == person_id,
                AcceptanceRow.day == day,
                AcceptanceRow.problem == problem.value,
            )
        )


def _corrections() -> tuple[
    Select[CorrectionRow, PunchRow, PunchRow], type[PunchRow], type[PunchRow]
]:
    """Corrections with both their punches, and what the punches are called in the query.

    Named anew each time: what an alias consists of is found out at its first use, and two threads
    that did so at once left it broken until the program ended.
    """
    original, replacement = aliased(PunchRow), aliased(PunchRow)
    query = (
        select(CorrectionRow, original, replacement)
        .outerjoin(original, CorrectionRow.original_id == original.id)
        .outerjoin(replacement, CorrectionRow.replacement_id == replacement.id)
        .order_by(CorrectionRow.id)
    )
    return query, original, replacement


def _correction(
    row: CorrectionRow, original: PunchRow | None, replacement: PunchRow | None
) -> Correction:
    return Correction(
        uuid=row.uuid,
        at=row.at,
        by=row.made_by,
        reason=row.reason,
        action=CorrectionAction(row.action),
        original=punch_of(original) if original else None,
        replacement=punch_of(replacement) if replacement else None,
        id=row.id,
    )


def _acceptance(row: AcceptanceRow) -> Acceptance:
    return Acceptance(
        person_id=row.person_id,
        day=row.day,
        problem=Problem(row.problem),
        at=row.at,
        by=row.made_by,
        reason=row.reason,
        about=_uuids(row.punches),
    )


def _uuids(listed: str | None) -> frozenset[UUID] | None:
    if listed is None:
        return None
    return frozenset(UUID(each) for each in listed.split(",") if each)
