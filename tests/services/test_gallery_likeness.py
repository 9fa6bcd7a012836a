"""Importing a gallery file: nobody gets somebody else's faces, and who looks alike is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import ENGINE, OTHER_ENGINE, SetClock, at, details, enrolled, new_database, sample
from gallery_files import document, sealed, with_person

from attendance_app.db.database import Database
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.interchange import GalleryImport, Interchange, LookAlike
from attendance_app.services.roster import Roster
from attendance_app.vision.faces import EngineId

CLOCK = SetClock(at("2026-03-10 09:00"))


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "here").mkdir()
    with new_database(tmp_path / "here") as opened:
        yield opened


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "there").mkdir()
    with new_database(tmp_path / "there") as opened:
        yield opened


def enroll(database: Database, number: int, face: int, *, engine: EngineId = ENGINE) -> None:
    """The person with that employee ID, with two new photos of the person `face`."""
    faces = [sample(face, spread=0.2, variant=10 * number + one) for one in (1, 2)]
    EnrollmentService(database).enroll(
        details(number),
        consent_at=at("2026-03-05 08:00"),
        samples=[replace(one, engine=engine) for one in faces],
    )


def moved(source: Database, target: Database, folder: Path, *, dry_run: bool) -> GalleryImport:
    Interchange(source, CLOCK).export(folder / "people.faces")
    return Interchange(target, CLOCK).import_file(folder / "people.faces", ENGINE, dry_run=dry_run)


def faces_of(database: Database) -> dict[str, int]:
    return {one.employee_id: one.vector_count for one in Roster(database).people()}


@pytest.mark.parametrize("dry_run", [True, False])
def test_people_who_are_here_under_other_employee_ids_are_named(
    here: Database, there: Database, tmp_path: Path, dry_run: bool
) -> None:
    for number in (1, 2):
        enrolled(there, number, faces=2)
    for number, face in ((3, 1), (4, 2), (5, 5)):
        enroll(here, number, face)
    done = moved(here, there, tmp_path, dry_run=dry_run)
    assert done.alike == (
        LookAlike("003", "Person 3", "001", "Person 1"),
        LookAlike("004", "Person 4", "002", "Person 2"),
    )
    assert (done.people_added, done.faces_added, done.withheld) == (3, 6, ())


def test_one_person_twice_in_the_file_is_named_once(
    here: Database, there: Database, tmp_path: Path
) -> None:
    for number, face in ((1, 1), (2, 2), (3, 1)):
        enroll(here, number, face)
    done = moved(here, there, tmp_path, dry_run=False)
    assert done.alike == (LookAlike("003", "Person 3", "001", "Person 1"),)
    assert moved(here, there, tmp_path, dry_run=False).alike == (), "nothing new, nothing to say"


@pytest.mark.parametrize("dry_run", [True, False])
def test_faces_exchanged_between_people_who_are_here_are_left_out(
    here: Database, there: Database, tmp_path: Path, dry_run: bool
) -> None:
    for number in (1, 2, 3):
        enrolled(there, number, faces=2)
    for number, face in ((1, 2), (2, 1), (3, 3)):
        enroll(here, number, face)
    done = moved(here, there, tmp_path, dry_run=dry_run)
    assert [(one.employee_id, one.reason.partition(";")[0]) for one in done.withheld] == [
        ("001", "the new faces do not look like those stored here, but like Person 2 (002)"),
        ("002", "the new faces do not look like those stored here, but like Person 1 (001)"),
    ]
    assert (done.faces_added, done.alike) == (2, ()), "the third has two more of their own"
    if not dry_run:
        assert faces_of(there) == {"001": 2, "002": 2, "003": 4}


def test_whoever_is_here_without_a_face_is_compared_with_the_others(
    here: Database, there: Database, tmp_path: Path
) -> None:
    enrolled(there, 1, faces=2)
    EnrollmentService(there).enroll(details(2), consent_at=None, samples=[])
    enroll(here, 2, 1)
    done = moved(here, there, tmp_path, dry_run=False)
    assert done.alike == (LookAlike("002", "Person 2", "001", "Person 1"),)
    assert faces_of(there) == {"001": 2, "002": 2}


def test_faces_of_another_engine_are_not_compared(
    here: Database, there: Database, tmp_path: Path
) -> None:
    enrolled(there, 1, faces=2)
    enroll(here, 1, 7, engine=OTHER_ENGINE)
    enroll(here, 2, 1, engine=OTHER_ENGINE)
    done = moved(here, there, tmp_path, dry_run=False)
    assert (done.withheld, done.alike, done.faces_added) == ((), (), 4)


def test_thousands_of_people_are_compared_and_only_the_two_who_are_one_named(
    there: Database, tmp_path: Path
) -> None:
    """More people than are compared in one go, with one photo and with more."""
    rng = np.random.default_rng(0)
    people = [dict(document()["people"][0], employee_id=str(n), name=f"P{n}") for n in range(600)]
    whose = [n for n in range(600) for _ in range(1 + n % 3)]
    looks = [sample(n).vector for n in range(600)]
    looks[599] = looks[301]
    vectors = np.stack([looks[n] for n in whose])
    vectors += rng.normal(size=vectors.shape).astype(np.float32) * 0.005
    face = document()["faces"][0]
    faces = [dict(face, employee_id=str(n)) for n in whose]
    (tmp_path / "many.faces").write_bytes(sealed(document(people=people, faces=faces), vectors))
    done = Interchange(there, CLOCK).import_file(tmp_path / "many.faces", ENGINE)
    assert LookAlike("599", "P599", "301", "P301") in done.alike
    assert len(done.alike) < 60, "few others look alike by chance"


def test_a_damaged_face_here_does_not_stop_an_import(
    here: Database, there: Database, tmp_path: Path
) -> None:
    """It is named when the gallery is loaded; here the person's other faces speak."""
    enrolled(there, 1, faces=2)
    with there.write() as unit:
        broken = replace(unit.faces.all()[0][1], vector=bytes(512))
        unit.faces.add(1, [broken])
    enroll(here, 1, 2)
    (withheld,) = moved(here, there, tmp_path, dry_run=False).withheld
    assert withheld.employee_id == "001"


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_consent_yet_to_come_counts_for_nothing(
    there: Database, tmp_path: Path, dry_run: bool
) -> None:
    """Or whoever was removed would come back with such a file again and again."""
    file = tmp_path / "people.faces"
    file.write_bytes(sealed(with_person(consent_at="9999-12-31T23:00:00Z")))
    done = Interchange(there, CLOCK).import_file(file, ENGINE, dry_run=dry_run)
    (withheld,) = done.withheld
    assert withheld.reason.startswith("the file dates the consent 9999-12-31 23:00 UTC")
    assert (done.people_added, done.faces_added) == (2, 0)
    if not dry_run:
        ana = Roster(there).find("001")
        assert ana is not None
        assert (ana.consent_at, ana.consent_version, ana.vector_count) == (None, None, 0)
        Roster(there, CLOCK).remove(ana.id)
        again = Interchange(there, CLOCK).import_file(file, ENGINE)
        assert (again.people_restored, again.faces_added) == (0, 0)
        assert Roster(there).find("001") is None


def test_a_clock_a_few_minutes_ahead_is_no_reason(there: Database, tmp_path: Path) -> None:
    file = tmp_path / "people.faces"
    file.write_bytes(sealed(with_person(consent_at="2026-03-10T08:04:00Z")))
    done = Interchange(there, CLOCK).import_file(file, ENGINE)
    assert (done.withheld, done.faces_added) == ((), 3)
