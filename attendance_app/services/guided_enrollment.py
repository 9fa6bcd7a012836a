"""Enrolls one person as the dialog does it: everything asked beforehand, stored in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, as_utc, utc_now
from attendance_app.domain.consent import Consent, ConsentText
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import Person, PersonDetails, clean_details
from attendance_app.services.consent import Consents
from attendance_app.services.enrollment import EnrollmentService, SimilarPerson
from attendance_app.services.enrollment_rows import (
    FaceSample,
    add_faces,
    added_or_restored,
    note_consent,
    record_of,
    remove_faces,
    require_present,
)
from attendance_app.services.gallery import GalleryService
from attendance_app.services.pins import Pins
from attendance_app.vision.faces import EngineId
from attendance_app.vision.gallery import Gallery
from attendance_app.words import tr

NOBODY_YET = 0
"""The key of somebody not stored yet in a trial gallery; the database's begin at 1."""


@dataclass(frozen=True, slots=True)
class EnrollmentOffer:
    """What is to be had when somebody is enrolled.

    Attributes
    ----------
    departments : tuple of str
        Those that people are in.
    texts : tuple of ConsentText
        The consent text in force, in each language.
    """

    departments: tuple[str, ...]
    texts: tuple[ConsentText, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Enrolment:
    """What is to be stored of one person.

    Attributes
    ----------
    details : PersonDetails or None
        Of somebody new; None for somebody known.
    person_id : int or None
        Of somebody known, whose faces are replaced; None for somebody new.
    consent : Consent or None
        Without it there are no samples, and somebody known has no face data any more.
    samples : sequence of FaceSample
    pin : str or None
        Set or changed; None leaves it as it is.
    asked_for_pin : tuple of int
        People enrolled already who look so alike that they and this person are asked for a PIN
        after their face; empty when nobody is.
    """

    details: PersonDetails | None
    person_id: int | None
    consent: Consent | None
    samples: Sequence[FaceSample]
    pin: str | None = field(default=None, repr=False)
    asked_for_pin: tuple[int, ...] = ()


class GuidedEnrollment:
    """What the dialog asks; every method raises `StorageError` if the database fails."""

    def __init__(
        self,
        database: Database,
        enrollment: EnrollmentService,
        consents: Consents,
        pins: Pins,
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._enrollment = enrollment
        self._consents = consents
        self._pins = pins
        self._clock = clock

    def offer(self) -> EnrollmentOffer:
        """Departments and consent text, to be asked before the dialog opens."""
        with self._database.read() as unit:
            departments = tuple(unit.people.departments())
        return EnrollmentOffer(departments, tuple(self._consents.in_force()))

    def names(self) -> dict[int, str]:
        """Everybody's names, by their keys."""
        with self._database.read() as unit:
            return {person.id: person.name for person in unit.people.all(include_removed=False)}

    def require_free(self, details: PersonDetails) -> None:
        """Raise `InvalidInputError` if the employee ID is somebody's who is still here."""
        with self._database.read() as unit:
            owner = unit.people.find(details.employee_id.strip())
        if owner is None or owner.removed_at is not None:
            return
        if owner.archived_at is not None:
            raise InvalidInputError(
                tr(
                    "enrollment",
                    "The employee ID {number} belongs to {name}, who is in the archive. Bring "
                    "that person back on the People page, or correct the number.",
                ).format(number=owner.employee_id, name=owner.name)
            )
        raise InvalidInputError(
            tr(
                "enrollment",
                "The employee ID {number} belongs to {name} already. Correct it, or take new "
                "pictures of that person instead.",
            ).format(number=owner.employee_id, name=owner.name)
        )

    def similar(
        self, samples: Sequence[FaceSample], person_id: int | None = None
    ) -> list[SimilarPerson]:
        """Whom the samples resemble, most alike first, but for the person themselves."""
        alike = self._enrollment.similar(samples)
        return [one for one in alike if one.person.id != person_id]

    def trial_gallery(
        self, samples: Sequence[FaceSample], engine: EngineId, person_id: int | None = None
    ) -> Gallery:
        """Everybody enrolled, and these samples as if they were stored already.

        Somebody new has the key `NOBODY_YET`; somebody known has these samples instead of theirs.
        """
        stored = GalleryService(self._database).load(engine)
        key = NOBODY_YET if person_id is None else person_id
        others = stored.keys != key
        keys = np.concatenate([stored.keys[others], np.full(len(samples), key, np.int64)])
        vectors = np.concatenate(
            [stored.vectors[others], np.stack([sample.vector for sample in samples])]
        )
        return Gallery(keys, vectors, engine, upper=stored.upper)

    def save(self, enrolment: Enrolment) -> Person:
        """Store all of it, or nothing.

        Raises
        ------
        InvalidInputError
            If a value is not acceptable, the employee ID is taken, the person was removed
            meanwhile, or there are samples without consent.
        NotFoundError
            If there is no such person.
        """
        faces = [record_of(sample) for sample in enrolment.samples]
        if faces and enrolment.consent is None:
            raise InvalidInputError(
                tr("errors", "Faces are stored only with the person's consent. Ask for it first.")
            )
        # Takes a fifth of a second: not while the database waits.
        digest = None if enrolment.pin is None else self._pins.hashed(enrolment.pin)
        now = self._clock()
        with self._database.write() as unit:
            person_id = self._written(unit, enrolment)
            if enrolment.consent is not None:
                add_faces(unit, person_id, faces, now)
            if digest is not None:
                self._pins.store(unit, unit.people.get(person_id), digest)
            if enrolment.asked_for_pin:
                for key in (person_id, *enrolment.asked_for_pin):
                    unit.people.set_confirm_by_pin(key, True)
                    kind, details = AuditKind.CONFIRM_BY_PIN_CHANGED, {"confirm_by_pin": 1}
                    unit.audit.add(AuditEntry(now, kind, key, details))
            person = unit.people.get(person_id)
        if enrolment.person_id is not None:
            self._database.forget_deleted()
        return person

    def _written(self, unit: Unit, enrolment: Enrolment) -> int:
        """Details and consent; somebody known has no faces any more."""
        now, consent, known = self._clock(), enrolment.consent, enrolment.person_id
        at = None if consent is None else as_utc(consent.at)
        version = None if consent is None else consent.version
        if known is None:
            assert enrolment.details is not None  # somebody new has details
            person_id = added_or_restored(unit, clean_details(enrolment.details), at, version, now)
        else:
            require_present(unit, known)
            person_id = known
            before = unit.people.get(known)
            if consent is None and before.consent_at is not None:
                unit.audit.add(AuditEntry(now, AuditKind.CONSENT_WITHDRAWN, known))
            if before.vector_count:
                remove_faces(unit, known, now)
            if consent is not None and before.archived_at is not None:
                # Who is enrolled again is back at work.
                unit.people.set_archived(known, None)
                unit.audit.add(AuditEntry(now, AuditKind.PERSON_UNARCHIVED, known))
        if consent is None:
            unit.people.set_consent(person_id, None, None)
        else:
            unit.people.set_consent(person_id, at, version, consent.language)
            note_consent(unit, person_id, consent.version, now, consent.language)
        return person_id
