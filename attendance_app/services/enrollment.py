"""Enrolls people and their faces: all of it in one transaction, and never without consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from attendance_app.db.database import Database, Unit
from attendance_app.db.people import EmployeeIdTakenError
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, as_utc, utc_now
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import FaceRecord, Person, PersonDetails, clean_details
from attendance_app.services.gallery import GalleryService, packed
from attendance_app.services.growing_gallery import GrowingGallery
from attendance_app.vision.decision import resembles_from
from attendance_app.vision.faces import EngineId, Vector
from attendance_app.vision.gallery import fused
from attendance_app.vision.upper_face import UPPER_VERSION


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


@dataclass(frozen=True, slots=True, eq=False)
class Newcomer:
    """Somebody to be enrolled.

    Attributes
    ----------
    details : PersonDetails
        Checked and normalised when they are stored.
    consent_at : datetime or None
        When the person agreed to face recognition, aware; None for somebody without faces.
    samples : sequence of FaceSample
        May be empty: such a person clocks in without a camera.
    mark : FilesMark or None
        Of the files that the samples were taken from; `EnrollmentService.mark_of` gives it back.
    """

    details: PersonDetails
    consent_at: datetime | None
    samples: Sequence[FaceSample]
    mark: FilesMark | None = None


@dataclass(frozen=True, slots=True)
class SimilarPerson:
    """Somebody enrolled already who looks like the samples.

    Attributes
    ----------
    person : Person
    score : float
        As `Gallery.scores` gives it.
    """

    person: Person
    score: float


class EnrollmentService:
    """Stores people and their faces; every method raises `StorageError` if the database fails."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def enroll(
        self,
        details: PersonDetails,
        *,
        consent_at: datetime | None,
        samples: Sequence[FaceSample],
        mark: FilesMark | None = None,
    ) -> Person:
        """Store a new person with their faces, all of it or nothing; see `Newcomer`.

        Somebody removed earlier who comes back under the same employee ID and name is the same
        person again, with their punches.

        Raises
        ------
        InvalidInputError
            If a detail or a sample is not acceptable, the employee ID is taken, or there are
            samples without consent.
        """
        (person,) = self.enroll_many([Newcomer(details, consent_at, samples, mark)])
        if isinstance(person, InvalidInputError):
            raise person
        return person

    def enroll_many(self, newcomers: Sequence[Newcomer]) -> list[Person | InvalidInputError]:
        """Store new people as `enroll` does, together: that takes half the time.

        Returns
        -------
        list of Person or InvalidInputError
            For each, as stored, or why they were not; the others are.
        """
        with self._database.write() as unit:
            return [self._enrolled(unit, one) for one in newcomers]

    def _enrolled(self, unit: Unit, new: Newcomer) -> Person | InvalidInputError:
        """What is wrong with somebody is found before anything of them is written."""
        try:
            clean = clean_details(new.details)
            faces = [_record(sample) for sample in new.samples]
            if faces and new.consent_at is None:
                raise InvalidInputError(_NO_CONSENT)
            version = _consent_text(unit) if new.consent_at is not None else None
            agreed = None if new.consent_at is None else as_utc(new.consent_at)
            person_id = self._added_or_restored(unit, clean, agreed, version)
        except InvalidInputError as error:
            return error
        if version is not None:
            self._note_consent(unit, person_id, version)
        self._add_faces(unit, person_id, faces, new.mark)
        return unit.people.get(person_id)

    def replace_faces(
        self,
        person_id: int,
        *,
        consent_at: datetime,
        samples: Sequence[FaceSample],
        mark: FilesMark | None = None,
    ) -> Person:
        """Destroy a person's faces and store these instead, under new consent.

        Raises
        ------
        InvalidInputError
            If a sample is not acceptable or the person was removed; the old faces stay.
        NotFoundError
            If there is no such person.
        """
        faces = [_record(sample) for sample in samples]
        with self._database.write() as unit:
            self._require_present(unit, person_id)
            version = _consent_text(unit)
            unit.people.set_consent(person_id, as_utc(consent_at), version)
            self._note_consent(unit, person_id, version)
            self._remove_faces(unit, person_id)
            self._add_faces(unit, person_id, faces, mark)
            person = unit.people.get(person_id)
        self._database.forget_deleted()
        return person

    def mark_of(self, person_id: int) -> FilesMark | None:
        """Of the files somebody's faces were taken from; None when they came another way."""
        with self._database.read() as unit:
            added = unit.audit.entries(AuditKind.FACES_ADDED, person_id)
        details = added[-1].details if added else {}
        if "files" not in details:
            return None
        return FilesMark(int(details["files"]), str(details["digest"]))

    def withdraw_consent(self, person_id: int) -> Person:
        """Store that a person no longer agrees, and destroy their faces; raises `NotFoundError`."""
        with self._database.write() as unit:
            unit.people.set_consent(person_id, None, None)
            unit.audit.add(AuditEntry(self._clock(), AuditKind.CONSENT_WITHDRAWN, person_id))
            self._remove_faces(unit, person_id)
            person = unit.people.get(person_id)
        self._database.forget_deleted()
        return person

    def similar(
        self, samples: Sequence[FaceSample], *, among: GrowingGallery | None = None
    ) -> list[SimilarPerson]:
        """People enrolled already who may be the same person, or confused with them.

        Parameters
        ----------
        samples : sequence of FaceSample
            Of one person and one engine; only faces of the same engine are compared.
        among : GrowingGallery, optional
            Everybody enrolled, where the caller has them at hand; read if not given.

        Returns
        -------
        list of SimilarPerson
            Most alike first; see `decision.resembles_from`.

        Raises
        ------
        InvalidInputError
            If a sample is not acceptable.
        """
        for sample in samples:
            packed(sample.vector)
        if not samples:
            return []
        everybody = among or self.gallery(samples[0].engine)
        probe = fused(np.stack([sample.vector for sample in samples]))[None]
        whole, recent = everybody.parts
        least = resembles_from(len(whole.people) + len(recent.people), len(samples))
        scores: dict[int, float] = {}
        for part in (whole, recent):
            reached = part.scores(probe, len(samples))[0]
            for row in np.flatnonzero(reached >= least):
                key = int(part.people[row])
                if part is recent or key not in recent:
                    scores[key] = float(reached[row])
        if not scores:
            return []
        with self._database.read() as unit:
            alike = [SimilarPerson(unit.people.get(key), score) for key, score in scores.items()]
        return sorted(alike, key=lambda similar: -similar.score)

    def gallery(self, engine: EngineId) -> GrowingGallery:
        """Everybody enrolled with this engine's faces, to be kept up by the caller."""
        return GrowingGallery(GalleryService(self._database).load(engine))

    def _added_or_restored(
        self, unit: Unit, details: PersonDetails, consent_at: datetime | None, version: str | None
    ) -> int:
        now = self._clock()
        try:
            person_id = unit.people.add(
                details, now, consent_at=consent_at, consent_version=version
            )
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

    def _note_consent(self, unit: Unit, person_id: int, version: str) -> None:
        unit.audit.add(
            AuditEntry(self._clock(), AuditKind.CONSENT_GIVEN, person_id, {"text_version": version})
        )

    def _add_faces(
        self,
        unit: Unit,
        person_id: int,
        faces: Sequence[FaceRecord],
        mark: FilesMark | None,
    ) -> None:
        if not faces:
            return
        unit.faces.add(person_id, faces)
        details: dict[str, float | int | str] = {"vectors": len(faces)}
        if mark is not None:
            details |= {"files": mark.files, "digest": mark.digest}
        unit.audit.add(AuditEntry(self._clock(), AuditKind.FACES_ADDED, person_id, details))

    def _remove_faces(self, unit: Unit, person_id: int) -> None:
        unit.people.get(person_id)
        destroyed = unit.faces.remove_all(person_id)
        unit.audit.add(
            AuditEntry(self._clock(), AuditKind.FACES_REMOVED, person_id, {"vectors": destroyed})
        )

    def _require_present(self, unit: Unit, person_id: int) -> None:
        if unit.people.get(person_id).removed_at is not None:
            raise InvalidInputError("This person was removed; enroll them again first.")


_NO_CONSENT = (
    "Faces are stored only with the person's consent. "
    "Record the consent first, or enroll the person without a face."
)


def _record(sample: FaceSample) -> FaceRecord:
    if not 0 <= sample.quality <= 1:  # false for NaN, too
        raise InvalidInputError(
            "A face without a usable quality was refused; capture the face again."
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


def _consent_text(unit: Unit) -> str:
    """The version of the text that people agree to."""
    site = unit.site.load()
    return site.consent_version if site else "1"


def _same_name(person: Person, details: PersonDetails) -> bool:
    return person.name.casefold() == details.name.casefold()
