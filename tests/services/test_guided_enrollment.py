"""Enrolling one person in one step: all of it, with who was asked for what, or nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from builders import ENGINE, at, details, enrolled, new_database, sample, stored_faces
from fakes import CheapHasher

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.consent import Consent
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import PersonDetails
from attendance_app.services.consent import Consents
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.guided_enrollment import NOBODY_YET, Enrolment, GuidedEnrollment
from attendance_app.services.pins import Pins
from attendance_app.services.roster import Roster

NOW = at("2026-03-02 08:30")
ANA = PersonDetails("0042", "Ana Novak")
AGREED = Consent("1", "de", at("2026-03-02 08:25"))


@pytest.fixture
def database(tmp_path: Path):
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def guided(database: Database) -> GuidedEnrollment:
    return GuidedEnrollment(
        database,
        EnrollmentService(database, lambda: NOW),
        Consents(database, lambda: NOW),
        Pins(database, lambda: NOW, "Front desk", CheapHasher()),
        lambda: NOW,
    )


def test_everything_is_stored_in_one_step(database: Database, guided: GuidedEnrollment):
    twin = enrolled(database, 7, "Eva Novak", faces=1)
    person = guided.save(
        Enrolment(ANA, None, AGREED, [sample(1), sample(1)], pin="4711", asked_for_pin=(twin.id,))
    )
    assert (person.consent_at, person.consent_version, person.consent_language) == (
        AGREED.at,
        "1",
        "de",
    )
    assert (person.vector_count, person.has_pin, person.confirm_by_pin) == (2, True, True)
    with database.read() as unit:
        assert unit.people.get(twin.id).confirm_by_pin
        kinds = [entry.kind for entry in unit.audit.entries(person_id=person.id)]
    assert kinds == [
        AuditKind.PERSON_ENROLLED,
        AuditKind.CONSENT_GIVEN,
        AuditKind.FACES_ADDED,
        AuditKind.PIN_SET,
        AuditKind.CONFIRM_BY_PIN_CHANGED,
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        Enrolment(ANA, None, None, [sample(1)]),
        Enrolment(ANA, None, AGREED, [sample(1)], pin="1234"),
        Enrolment(PersonDetails("0042", " "), None, AGREED, [sample(1)], pin="4711"),
        Enrolment(details(1, "Ana Novak"), None, AGREED, [sample(1)], pin="4711"),
    ],
)
def test_nothing_is_stored_of_what_is_not_acceptable(
    database: Database, guided: GuidedEnrollment, wrong: Enrolment
):
    enrolled(database, 1)
    with database.read() as unit:
        before = len(unit.audit.entries())
    with pytest.raises(InvalidInputError):
        guided.save(wrong)
    with database.read() as unit:
        assert len(unit.people.all(include_removed=True)) == 1
        assert len(unit.audit.entries()) == before


def test_neither_pin_nor_vectors_are_shown_by_what_is_passed_on():
    shown = repr(Enrolment(ANA, None, AGREED, [sample(1)], pin="4711"))
    assert "4711" not in shown
    assert "array" not in shown


def test_who_does_not_agree_any_more_has_no_faces(database: Database, guided: GuidedEnrollment):
    known = enrolled(database, 7, faces=2)
    person = guided.save(Enrolment(None, known.id, None, (), pin="4711"))
    assert (person.consent_at, person.vector_count, person.has_pin) == (None, 0, True)
    with database.read() as unit:
        assert stored_faces(unit, known.id) == []


def test_who_is_enrolled_again_comes_back_from_the_archive(
    database: Database, guided: GuidedEnrollment
):
    known = enrolled(database, 7, faces=1)
    with database.write() as unit:
        unit.people.set_archived(known.id, NOW)
    assert guided.save(Enrolment(None, known.id, AGREED, [sample(1)])).archived_at is None


def test_a_trial_has_the_new_faces_instead_of_the_old(database: Database, guided: GuidedEnrollment):
    known = enrolled(database, 7, faces=2)
    new = [sample(3), sample(3), sample(3)]
    of_known = guided.trial_gallery(new, ENGINE, known.id)
    assert of_known.people.tolist() == [known.id]
    assert np.array_equal(of_known.vectors[0], new[0].vector)
    of_somebody_new = guided.trial_gallery(new, ENGINE)
    assert of_somebody_new.people.tolist() == [NOBODY_YET, known.id]
    assert NOBODY_YET not in guided.names()


def test_an_employee_id_may_be_had_again_once_its_owner_was_removed(
    database: Database, guided: GuidedEnrollment
):
    known = enrolled(database, 7, "Eva Novak")
    mine = PersonDetails(f" {known.employee_id} ", "Ana Novak")
    with pytest.raises(InvalidInputError, match="belongs to Eva Novak already"):
        guided.require_free(mine)
    with database.write() as unit:
        unit.people.set_archived(known.id, NOW)
    with pytest.raises(InvalidInputError, match="archive"):
        guided.require_free(mine)
    Roster(database, lambda: NOW).remove(known.id)
    guided.require_free(mine)
