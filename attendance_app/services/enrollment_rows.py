"""What enrolling somebody writes, step by step in one transaction; and a face as it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from attendance_app.db.people import EmployeeIdTakenError
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import as_utc
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import FaceRecord, Person, PersonDetails
from attendance_app.services.gallery import packed
from attendance_app.vision.faces import EngineId, Vector
from attendance_app.vision.upper_face import UPPER_VERSION
from attendance_app.words import tr


@dataclass(frozen=True, slots=True, eq=False)
class FaceSample:
    """A face captured for enrolment.

    Attributes
    ----------
    vector : Vector
        float32, (128,). Not part of the repr, so that no log shows it.
    engine : EngineId
        The networks that made it.
    source : str
        ``"camera"``, ``"photo"``, ``"video"``, ...
    captured_at : datetime
        Aware.
    quality : float
        0 (useless) to 1 (good).
    upper : Vector or None
        Of the same face's eyes and forehead alone; without one the person is not recognised
        behind a mask.
    """

    vector: Vector = field(repr=False)
    engine: EngineId
    source: str
    captured_at: datetime
    quality: float
    upper: Vector | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class FilesMark:
    """By which it is told whether somebody was enrolled from these very files.

    Attributes
    ----------
    files : int
        How many there were, those of no use included.
    digest : str
        Of their names and lengths; says nothing of what is in them.
    """

    files: int
    digest: str


def record_of(sample: FaceSample) -> FaceRecord:
    """The face as it is stored; raises `InvalidInputError` if it is none."""
    if not 0 <= sample.quality <= 1:  # false for NaN, too
        raise InvalidInputError(
            tr("errors", "A face without a usable quality was refused; capture the face again.")
        )
    return FaceRecord(
        vector=packed(sample.vector),
        engine_name=sample.engine.name,
        engine_version=sample.engine.version,
        engine_sha256=sample.engine.sha256,
        source=sample.source,
        captured_at=as_utc(sample.captured_at),
        quality=float(sample.quality),
        upper_vector=None if sample.upper is None else packed(sample.upper),
        upper_version=None if sample.upper is None else UPPER_VERSION,
    )


def version_in_force(unit: Unit) -> str:
    """The version of the text that people agree to."""
    site = unit.site.load()
    return site.consent_version if site else "1"


def added_or_restored(
    unit: Unit,
    details: PersonDetails,
    consent_at: datetime | None,
    version: str | None,
    now: datetime,
) -> int:
    """The key of somebody new, or of somebody removed who comes back under the same name."""
    try:
        person_id = unit.people.add(details, now, consent_at=consent_at, consent_version=version)
        kind = AuditKind.PERSON_ENROLLED
    except EmployeeIdTakenError as taken:
        if taken.owner.removed_at is None or not _same_name(taken.owner, details):
            raise
        person_id, kind = taken.owner.id, AuditKind.PERSON_RESTORED
        unit.people.set_removed(person_id, None)
        unit.people.change(person_id, details)
        if version is not None:
            unit.people.set_consent(person_id, consent_at, version)
    unit.audit.add(AuditEntry(now, kind, person_id))
    return person_id


def note_consent(
    unit: Unit, person_id: int, version: str, now: datetime, language: str = ""
) -> None:
    """Say in the audit trail which text somebody agreed to, and in which language, if known."""
    details: dict[str, float | int | str] = {"text_version": version}
    if language:
        details["language"] = language
    unit.audit.add(AuditEntry(now, AuditKind.CONSENT_GIVEN, person_id, details))


def add_faces(
    unit: Unit,
    person_id: int,
    faces: Sequence[FaceRecord],
    now: datetime,
    mark: FilesMark | None = None,
) -> None:
    """Store faces beside those there are."""
    if not faces:
        return
    unit.faces.add(person_id, faces)
    details: dict[str, float | int | str] = {"vectors": len(faces)}
    if mark is not None:
        details |= {"files": mark.files, "digest": mark.digest}
    unit.audit.add(AuditEntry(now, AuditKind.FACES_ADDED, person_id, details))


def remove_faces(unit: Unit, person_id: int, now: datetime) -> None:
    """Destroy all of somebody's faces."""
    unit.people.get(person_id)
    destroyed = unit.faces.remove_all(person_id)
    unit.audit.add(AuditEntry(now, AuditKind.FACES_REMOVED, person_id, {"vectors": destroyed}))


def require_present(unit: Unit, person_id: int) -> None:
    """Refuse somebody who was removed: raises `InvalidInputError`, or `NotFoundError`."""
    if unit.people.get(person_id).removed_at is not None:
        raise InvalidInputError(tr("errors", "This person was removed; enroll them again first."))


def _same_name(person: Person, details: PersonDetails) -> bool:
    return person.name.casefold() == details.name.casefold()
