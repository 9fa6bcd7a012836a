"""Enrolls people and their faces: all of it in one transaction, and never without consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, as_utc, utc_now
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import Person, PersonDetails, clean_details
from attendance_app.services.enrollment_rows import (
    FaceSample,
    FilesMark,
    add_faces,
    added_or_restored,
    note_consent,
    record_of,
    remove_faces,
    require_present,
    version_in_force,
)
from attendance_app.services.gallery import GalleryService, packed
from attendance_app.services.growing_gallery import GrowingGallery
from attendance_app.vision.decision import look_alike_from, resembles_from
from attendance_app.vision.faces import EngineId
from attendance_app.vision.gallery import fused
from attendance_app.words import tr

__all__ = ["EnrollmentService", "FaceSample", "FilesMark", "Newcomer", "SimilarPerson"]


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
    is_same : bool
        So alike that faces alone do not tell the two apart (`decision.look_alike_from`): as a
        rule they are one and the same.
    """

    person: Person
    score: float
    is_same: bool = False


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
            faces = [record_of(sample) for sample in new.samples]
            if faces and new.consent_at is None:
                raise InvalidInputError(
                    tr(
                        "errors",
                        "Faces are stored only with the person's consent. Record the consent "
                        "first, or enroll the person without a face.",
                    )
                )
            version = version_in_force(unit) if new.consent_at is not None else None
            agreed = None if new.consent_at is None else as_utc(new.consent_at)
            person_id = added_or_restored(unit, clean, agreed, version, self._clock())
        except InvalidInputError as error:
            return error
        if version is not None:
            note_consent(unit, person_id, version, self._clock())
        add_faces(unit, person_id, faces, self._clock(), new.mark)
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
        faces = [record_of(sample) for sample in samples]
        with self._database.write() as unit:
            require_present(unit, person_id)
            version = version_in_force(unit)
            unit.people.set_consent(person_id, as_utc(consent_at), version)
            note_consent(unit, person_id, version, self._clock())
            remove_faces(unit, person_id, self._clock())
            add_faces(unit, person_id, faces, self._clock(), mark)
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
            remove_faces(unit, person_id, self._clock())
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
        people = len(whole.people) + len(recent.people)
        least = resembles_from(people, len(samples))
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
            alike = [
                SimilarPerson(unit.people.get(key), score, score >= look_alike_from(people))
                for key, score in scores.items()
            ]
        return sorted(alike, key=lambda similar: -similar.score)

    def gallery(self, engine: EngineId) -> GrowingGallery:
        """Everybody enrolled with this engine's faces, to be kept up by the caller.

        Archived people too: who comes back is restored, not enrolled a second time.
        """
        return GrowingGallery(GalleryService(self._database).load(engine, with_archived=True))
