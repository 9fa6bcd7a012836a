"""People and their face vectors in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    and_,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from attendance_app.db.chunks import in_chunks
from attendance_app.db.desk_models import BadgeRow, PinRow
from attendance_app.db.models import FaceVectorRow, PersonRow
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.people import FaceCount, FaceRecord, Person, PersonDetails, employee_key
from attendance_app.words import tr

_VECTORS = (
    select(func.count())
    .where(FaceVectorRow.person_id == PersonRow.id)
    .correlate(PersonRow)
    .scalar_subquery()
)

_HAS_PIN = exists().where(PinRow.person_id == PersonRow.id).correlate(PersonRow)
_HAS_BADGE = (
    exists()
    .where(BadgeRow.person_id == PersonRow.id, BadgeRow.revoked_at.is_(None))
    .correlate(PersonRow)
)

_VECTOR_TABLE = cast("Table", FaceVectorRow.__table__)
"""Written to as a table: objects would take twice the time, and nobody asks for them again."""

_IS_COMPARED = FaceVectorRow.person_id.not_in(
    select(PersonRow.id).where(PersonRow.archived_at.is_not(None))
)

_FACES = select(FaceVectorRow).order_by(FaceVectorRow.person_id, FaceVectorRow.id)


class EmployeeIdTakenError(InvalidInputError):
    """An employee ID is somebody's already, perhaps of somebody removed.

    Attributes
    ----------
    owner : Person
    """

    def __init__(self, owner: Person) -> None:
        super().__init__(_taken(owner))
        self.owner = owner


class PeopleTable:
    """The people, within one transaction. Details come in cleaned by `clean_details`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, *, include_removed: bool = False) -> list[Person]:
        """Everybody, by name; those who were removed only if asked."""
        query = _people().order_by(func.lower(PersonRow.name), PersonRow.id)
        if not include_removed:
            query = query.where(PersonRow.removed_at.is_(None))
        return [_person(*found) for found in self._session.execute(query)]

    def get(self, person_id: int) -> Person:
        """The person with that key, removed or not; raises `NotFoundError`."""
        found = self._session.execute(_people().where(PersonRow.id == person_id)).first()
        if found is None:
            raise NotFoundError(
                tr("errors", "There is no person with the key {person_id}.").format(
                    person_id=person_id
                )
            )
        return _person(*found)

    def find(self, employee_id: str) -> Person | None:
        """The person with that employee ID, removed or not."""
        query = _people().where(PersonRow.employee_key == employee_key(employee_id))
        found = self._session.execute(query).first()
        return _person(*found) if found else None

    def find_many(self, employee_ids: Iterable[str]) -> dict[str, Person]:
        """Those of the people who are stored, removed or not, by `employee_key`."""
        found = {}
        for chunk in in_chunks(employee_key(each) for each in employee_ids):
            query = _people().where(PersonRow.employee_key.in_(chunk))
            for each in self._session.execute(query):
                found[each[0].employee_key] = _person(*each)
        return found

    def departments(self) -> list[str]:
        """The departments of the people not removed, each once, in order."""
        query = (
            select(PersonRow.department)
            .where(PersonRow.removed_at.is_(None), PersonRow.department != "")
            .distinct()
            .order_by(PersonRow.department)
        )
        return list(self._session.scalars(query))

    def add(
        self,
        details: PersonDetails,
        created_at: datetime,
        *,
        consent_at: datetime | None = None,
        consent_version: str | None = None,
    ) -> int:
        """Store a new person and give their key; raises `EmployeeIdTakenError`."""
        owner = self.find(details.employee_id)
        if owner is not None:
            raise EmployeeIdTakenError(owner)
        return self.add_many([(details, consent_at, consent_version)], created_at)[0]

    def add_many(
        self,
        people: Sequence[tuple[PersonDetails, datetime | None, str | None]],
        created_at: datetime,
    ) -> list[int]:
        """Store new people at once, each with consent and its text's version; their keys, in order.

        Whoever calls has seen that every employee ID is free; the database refuses one that is not.
        """
        rows = []
        for details, consent_at, version in people:
            row = PersonRow(created_at=created_at, consent_at=consent_at, consent_version=version)
            _fill(row, details)
            rows.append(row)
        self._session.add_all(rows)
        self._session.flush()
        return [row.id for row in rows]

    def change(self, person_id: int, details: PersonDetails) -> Person:
        """Store new details; raises `EmployeeIdTakenError`."""
        row, owner = self._row(person_id), self.find(details.employee_id)
        if owner is not None and owner.id != person_id:
            raise EmployeeIdTakenError(owner)
        _fill(row, details)
        self._session.flush()
        return self.get(person_id)

    def change_many(self, people: Sequence[tuple[int, PersonDetails]]) -> None:
        """Store new details of people at once, each with their key.

        Whoever calls has seen that every employee ID is free; the database refuses one that is not.
        """
        if people:
            rows = [{"id": key, **_values(details)} for key, details in people]
            self._session.execute(update(PersonRow), rows)
            self._session.expire_all()

    def set_removed(self, person_id: int, removed_at: datetime | None) -> None:
        """Remove a person, or with None take them back, neither archived nor to confirm by PIN."""
        row = self._row(person_id)
        row.removed_at = removed_at
        if removed_at is None:
            row.archived_at, row.confirm_by_pin = None, False
        self._session.flush()

    def set_consent(
        self,
        person_id: int,
        at: datetime | None,
        version: str | None,
        language: str | None = None,
    ) -> None:
        """Record consent to face recognition, or with None its withdrawal.

        `language` is that of the text they were shown, where it is known.
        """
        row = self._row(person_id)
        row.consent_at, row.consent_version, row.consent_language = at, version, language
        self._session.flush()

    def consents_by_version(self) -> dict[str, int]:
        """How many people not removed agreed to which version of the text."""
        query = (
            select(PersonRow.consent_version, func.count())
            .where(PersonRow.removed_at.is_(None), PersonRow.consent_at.is_not(None))
            .group_by(PersonRow.consent_version)
        )
        return {version or "": count for version, count in self._session.execute(query)}

    def set_archived(self, person_id: int, archived_at: datetime | None) -> None:
        """Put a person aside, or with None take them back."""
        self._row(person_id).archived_at = archived_at
        self._session.flush()

    def set_confirm_by_pin(self, person_id: int, needed: bool) -> None:
        """Whether a person's face alone is not enough from now on."""
        self._row(person_id).confirm_by_pin = needed
        self._session.flush()

    def hold(self, person_id: int) -> None:
        """Let nobody else decide about this person until the transaction ends.

        On SQLite the whole database is held already.
        """
        self._session.execute(
            select(PersonRow.id).where(PersonRow.id == person_id).with_for_update()
        )

    def _row(self, person_id: int) -> PersonRow:
        row = self._session.get(PersonRow, person_id)
        if row is None:
            raise NotFoundError(
                tr("errors", "There is no person with the key {person_id}.").format(
                    person_id=person_id
                )
            )
        return row


class FaceTable:
    """The face vectors, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, person_id: int, faces: Iterable[FaceRecord]) -> None:
        """Store vectors of a person."""
        self.add_many([(person_id, face) for face in faces])

    def add_many(self, faces: Sequence[tuple[int, FaceRecord]]) -> None:
        """Store vectors, each with its person's key, at once."""
        if not faces:
            return
        self._session.execute(
            insert(_VECTOR_TABLE),
            [
                {
                    "person_id": person_id,
                    "vector": face.vector,
                    "engine_name": face.engine_name,
                    "engine_version": face.engine_version,
                    "engine_sha256": face.engine_sha256,
                    "source": face.source,
                    "captured_at": face.captured_at,
                    "quality": face.quality,
                    "upper_vector": face.upper_vector,
                    "upper_version": face.upper_version,
                }
                for person_id, face in faces
            ],
        )

    def remove_all(self, person_id: int) -> int:
        """Destroy every vector of a person; how many there were."""
        count = self._session.scalar(
            select(func.count()).where(FaceVectorRow.person_id == person_id)
        )
        self._session.execute(delete(FaceVectorRow).where(FaceVectorRow.person_id == person_id))
        return count or 0

    def counts(self, person_id: int) -> list[FaceCount]:
        """What is stored of a person's faces, told without any vector."""
        query = (
            select(
                FaceVectorRow.engine_name,
                FaceVectorRow.engine_version,
                FaceVectorRow.source,
                func.count(),
                func.count(FaceVectorRow.upper_vector),
                func.min(FaceVectorRow.captured_at),
                func.max(FaceVectorRow.captured_at),
            )
            .where(FaceVectorRow.person_id == person_id)
            .group_by(FaceVectorRow.engine_name, FaceVectorRow.engine_version, FaceVectorRow.source)
            .order_by(func.min(FaceVectorRow.id))
        )
        return [FaceCount(*row) for row in self._session.execute(query)]

    def stamp(self) -> tuple[int, int]:
        """Another value after every change of the vectors that are compared.

        How many there are, and the sum of the squares of their ids, which are never used again:
        who is archived takes theirs out of it.
        """
        squares = FaceVectorRow.id * FaceVectorRow.id
        query = select(func.count(), func.coalesce(func.sum(squares), 0))
        count, total = self._session.execute(query.where(_IS_COMPARED)).one()
        return count, int(total)

    def made_by(
        self, name: str, version: str, sha256: str, *, with_archived: bool = False
    ) -> list[tuple[int, FaceRecord]]:
        """Person's key and vector for every vector of one engine, by person, oldest first.

        Archived people's only if asked.
        """
        query = _FACES.where(_is_of(name, version, sha256))
        return self._found(query if with_archived else query.where(_IS_COMPARED))

    def all(self) -> list[tuple[int, FaceRecord]]:
        """Person's key and vector for every vector of any engine, by person, oldest first."""
        return self._found(_FACES)

    def people_not_made_by(self, name: str, version: str, sha256: str) -> int:
        """How many people have vectors of other engines."""
        query = select(func.count(FaceVectorRow.person_id.distinct()))
        return self._session.scalar(query.where(~_is_of(name, version, sha256))) or 0

    def _found(self, query: Select[FaceVectorRow]) -> list[tuple[int, FaceRecord]]:
        return [(row.person_id, _face(row)) for row in self._session.scalars(query)]


def _values(details: PersonDetails) -> dict[str, Any]:
    return {
        "employee_id": details.employee_id,
        "employee_key": employee_key(details.employee_id),
        "name": details.name,
        "email": details.email,
        "department": details.department,
        "start_date": details.start_date,
        "end_date": details.end_date,
    }


def _fill(row: PersonRow, details: PersonDetails) -> None:
    for column, value in _values(details).items():
        setattr(row, column, value)


def _is_of(name: str, version: str, sha256: str) -> ColumnElement[bool]:
    return and_(
        FaceVectorRow.engine_sha256 == sha256,
        FaceVectorRow.engine_name == name,
        FaceVectorRow.engine_version == version,
    )


def _people() -> Select[PersonRow, int, bool, bool]:
    return select(PersonRow, _VECTORS, _HAS_PIN, _HAS_BADGE)


def _person(row: PersonRow, vector_count: int, has_pin: bool, has_badge: bool) -> Person:
    return Person(
        id=row.id,
        employee_id=row.employee_id,
        name=row.name,
        email=row.email,
        department=row.department,
        start_date=row.start_date,
        end_date=row.end_date,
        consent_at=row.consent_at,
        vector_count=vector_count,
        removed_at=row.removed_at,
        consent_version=row.consent_version,
        consent_language=row.consent_language,
        archived_at=row.archived_at,
        confirm_by_pin=row.confirm_by_pin,
        has_pin=has_pin,
        has_badge=has_badge,
    )


def _face(row: FaceVectorRow) -> FaceRecord:
    return FaceRecord(
        vector=row.vector,
        engine_name=row.engine_name,
        engine_version=row.engine_version,
        engine_sha256=row.engine_sha256,
        source=row.source,
        captured_at=row.captured_at,
        quality=row.quality,
        upper_vector=row.upper_vector,
        upper_version=row.upper_version,
    )


def _taken(owner: Person) -> str:
    if owner.removed_at is None:
        return tr(
            "errors", "The employee ID {employee_id} is already in use; everybody has their own."
        ).format(employee_id=owner.employee_id)
    return tr(
        "errors",
        "The employee ID {employee_id} belonged to somebody removed on {date} "
        "whose punches are kept; give this person another one.",
    ).format(employee_id=owner.employee_id, date=owner.removed_at.date())
