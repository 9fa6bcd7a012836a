"""Enrolling people and faces: with consent, usable, and all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import (
    ENGINE,
    OTHER_ENGINE,
    SITE,
    SetClock,
    at,
    details,
    enrolled,
    new_database,
    sample,
    stored_faces,
    vector,
)

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import PunchMethod, PunchPolicy
from attendance_app.services.clocking import Clocking
from attendance_app.services.enrollment import (
    EnrollmentService,
    FaceSample,
    FilesMark,
    Newcomer,
)
from attendance_app.services.gallery import GalleryService
from attendance_app.services.records import Records
from attendance_app.services.roster import Roster
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.faces import EngineId

CONSENT = at("2026-03-02 08:00")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def enrollment(database: Database) -> EnrollmentService:
    return EnrollmentService(database, SetClock(at("2026-03-02 08:30")))


def with_vector(values: np.ndarray) -> FaceSample:
    return replace(sample(), vector=values)


UNUSABLE = {
    "not a number": with_vector(np.full(128, np.nan, np.float32)),
    "one infinite": with_vector(np.where(np.arange(128) == 5, np.inf, 0.1).astype(np.float32)),
    "zero": with_vector(np.zeros(128, np.float32)),
    "too short": with_vector(np.ones(127, np.float32)),
    "two at once": with_vector(np.ones((2, 128), np.float32)),
    "quality not a number": replace(sample(), quality=float("nan")),
    "quality beyond one": replace(sample(), quality=1.1),
}


def test_a_person_is_stored_with_consent_and_faces(
    database: Database, enrollment: EnrollmentService
) -> None:
    person = enrollment.enroll(details(), consent_at=CONSENT, samples=[sample(), sample(2)])
    assert (person.employee_id, person.consent_at, person.vector_count) == ("001", CONSENT, 2)
    with database.read() as unit:
        face = stored_faces(unit, person.id)[0]
        consent = unit.audit.entries(AuditKind.CONSENT_GIVEN)
    assert face.vector == vector(1).astype("<f4").tobytes()
    assert len(face.vector) == 512
    assert EngineId(face.engine_name, face.engine_version, face.engine_sha256) == ENGINE
    assert (face.source, face.captured_at, face.quality) == ("camera", sample().captured_at, 0.9)
    assert consent[0].details == {"text_version": "1"}


def test_without_consent_no_face_is_stored(
    database: Database, enrollment: EnrollmentService
) -> None:
    with pytest.raises(InvalidInputError, match="consent"):
        enrollment.enroll(details(), consent_at=None, samples=[sample()])
    assert Roster(database).people() == []
    person = enrollment.enroll(details(), consent_at=None, samples=[])
    assert person.consent_at is None
    seen = enrollment.replace_faces(person.id, consent_at=CONSENT, samples=[sample()])
    assert (seen.vector_count, seen.consent_at) == (1, CONSENT)


@pytest.mark.parametrize("bad", UNUSABLE.values(), ids=UNUSABLE)
def test_one_unusable_face_stores_nothing_at_all(
    database: Database, enrollment: EnrollmentService, bad: FaceSample
) -> None:
    with pytest.raises(InvalidInputError, match="capture the face again"):
        enrollment.enroll(details(), consent_at=CONSENT, samples=[sample(), bad])
    assert Roster(database).people(include_left=True) == []
    person = enrollment.enroll(details(), consent_at=CONSENT, samples=[sample()])
    with pytest.raises(InvalidInputError):
        enrollment.replace_faces(person.id, consent_at=CONSENT, samples=[bad])
    assert Roster(database).person(person.id).vector_count == 1


def test_unacceptable_details_store_nothing(
    database: Database, enrollment: EnrollmentService
) -> None:
    enrolled(database, 1, "Ana")
    for bad in (PersonDetails("2", "A\x00"), PersonDetails("001", "Eva"), PersonDetails("", "Eva")):
        with pytest.raises(InvalidInputError):
            enrollment.enroll(bad, consent_at=CONSENT, samples=[sample()])
    assert [person.name for person in Roster(database).people()] == ["Ana"]
    with database.read() as unit:
        assert unit.faces.people_not_made_by("", "", "") == 0


def test_faces_are_replaced_all_at_once(database: Database, enrollment: EnrollmentService) -> None:
    person = enrolled(database, 1, faces=3)
    later = at("2026-04-01 10:00")
    replaced = enrollment.replace_faces(person.id, consent_at=later, samples=[sample(9)])
    assert (replaced.vector_count, replaced.consent_at) == (1, later)
    gallery = GalleryService(database).load(ENGINE)
    assert np.array_equal(gallery.vectors, [vector(9)])


def test_withdrawing_consent_removes_faces(
    database: Database, enrollment: EnrollmentService
) -> None:
    person = enrolled(database, 1, faces=3)
    withdrawn = enrollment.withdraw_consent(person.id)
    assert (withdrawn.vector_count, withdrawn.consent_at) == (0, None)
    with database.read() as unit:
        kinds = [entry.kind for entry in unit.audit.entries(person_id=person.id)]
    assert kinds[-3:] == [
        AuditKind.FACES_ADDED,
        AuditKind.CONSENT_WITHDRAWN,
        AuditKind.FACES_REMOVED,
    ]


def test_nobody_has_no_faces_to_change(enrollment: EnrollmentService) -> None:
    with pytest.raises(NotFoundError):
        enrollment.replace_faces(7, consent_at=CONSENT, samples=[sample()])
    with pytest.raises(NotFoundError):
        enrollment.withdraw_consent(7)


def test_somebody_who_comes_back_is_the_same_person_with_their_punches(
    database: Database, enrollment: EnrollmentService
) -> None:
    ana = enrolled(database, 1, "Ana", faces=2)
    Clocking(database, SITE, "desk", PunchPolicy()).punch(
        ana.id, at("2026-03-02 09:00"), PunchMethod.FACE
    )
    Roster(database).remove(ana.id)
    with pytest.raises(InvalidInputError, match="removed"):
        enrollment.replace_faces(ana.id, consent_at=CONSENT, samples=[sample()])
    back = enrollment.enroll(details(1, "Ana"), consent_at=CONSENT, samples=[sample()])
    assert (back.id, back.removed_at, back.vector_count) == (ana.id, None, 1)
    (record,) = Records(database).between(None, None)
    assert record.person == back


def test_somebody_who_comes_back_without_consent_has_none(
    database: Database, enrollment: EnrollmentService
) -> None:
    ana = enrolled(database, 1, "Ana", faces=2)
    Roster(database).remove(ana.id)
    back = enrollment.enroll(details(1, "Ana"), consent_at=None, samples=[])
    assert (back.id, back.consent_at) == (ana.id, None)


def test_the_employee_id_of_somebody_removed_is_not_given_to_somebody_else(
    database: Database, enrollment: EnrollmentService
) -> None:
    ana = enrolled(database, 1, "Ana")
    Roster(database).remove(ana.id)
    with pytest.raises(InvalidInputError, match="belonged to somebody removed"):
        enrollment.enroll(details(1, "Eva"), consent_at=CONSENT, samples=[sample()])


def test_a_face_enrolled_already_is_found_and_a_strangers_is_not(
    database: Database, enrollment: EnrollmentService
) -> None:
    ana = enrolled(database, 1, faces=3)
    enrolled(database, 2, faces=3)
    again = [sample(1, spread=0.2, variant=i) for i in (10, 11)]
    (similar,) = enrollment.similar(again)
    assert similar.person == ana
    assert similar.score > DecisionPolicy().threshold(2), "clearer than the camera asks for"
    assert enrollment.similar([sample(77)]) == []
    assert enrollment.similar([]) == []


def test_look_alikes_come_most_alike_first(
    database: Database, enrollment: EnrollmentService
) -> None:
    for number, spread in enumerate([0.3, 0.1], start=1):
        enrollment.enroll(
            details(number), consent_at=CONSENT, samples=[sample(5, spread=spread, variant=number)]
        )
    found = enrollment.similar([sample(5)])
    assert [similar.person.employee_id for similar in found] == ["002", "001"]


def test_faces_of_another_engine_are_not_compared(
    database: Database, enrollment: EnrollmentService
) -> None:
    others = [sample(1, engine=OTHER_ENGINE)]
    enrollment.enroll(details(1), consent_at=CONSENT, samples=others)
    assert enrollment.similar([sample(1)]) == []


def test_an_unusable_face_is_not_compared(enrollment: EnrollmentService) -> None:
    with pytest.raises(InvalidInputError):
        enrollment.similar([UNUSABLE["zero"]])


def test_a_samples_vector_is_not_shown_in_its_repr() -> None:
    assert "vector" not in repr(sample())


def test_the_mark_of_the_files_is_that_of_the_faces_stored_last(
    enrollment: EnrollmentService,
) -> None:
    first, second = FilesMark(3, "a" * 32), FilesMark(4, "b" * 32)
    person = enrollment.enroll(details(), consent_at=CONSENT, samples=[sample()], mark=first)
    assert enrollment.mark_of(person.id) == first
    enrollment.replace_faces(person.id, consent_at=CONSENT, samples=[sample()], mark=second)
    assert enrollment.mark_of(person.id) == second
    enrollment.replace_faces(person.id, consent_at=CONSENT, samples=[sample()])
    assert enrollment.mark_of(person.id) is None
    assert enrollment.mark_of(enrollment.enroll(details(2), consent_at=None, samples=[]).id) is None


def test_of_several_enrolled_together_one_who_is_refused_costs_the_others_nothing(
    database: Database, enrollment: EnrollmentService
) -> None:
    """Nothing of that one is stored, and why is said."""
    agreed = at("2026-03-02 08:00")
    newcomers = [
        Newcomer(details(1), agreed, [sample(1), sample(2)]),
        Newcomer(replace(details(2), employee_id=details(1).employee_id), agreed, [sample(3)]),
        Newcomer(details(3), None, [sample(4)]),
        Newcomer(details(4), agreed, [with_vector(np.zeros(128, np.float32))]),
        Newcomer(details(5), agreed, [sample(5)]),
    ]
    first, taken, unasked, useless, last = enrollment.enroll_many(newcomers)
    assert not isinstance(first, InvalidInputError)
    assert not isinstance(last, InvalidInputError)
    assert (first.vector_count, last.vector_count) == (2, 1)
    for refused, why in ((taken, "in use"), (unasked, "consent"), (useless, "capture")):
        assert isinstance(refused, InvalidInputError)
        assert why in str(refused)
    assert Roster(database).people() == [first, last]
    gallery = GalleryService(database).load(ENGINE)
    assert set(gallery.people.tolist()) == {first.id, last.id}
    with database.read() as unit:
        assert {one.person_id for one in unit.audit.entries()} == {first.id, last.id}
