"""Moving a site: out of one database into another, the same in it, and all of it or nothing."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from builders import (
    ENGINE,
    OTHER_ENGINE,
    SetClock,
    at,
    details,
    enrolled,
    new_database,
    sample,
    vector,
)
from gallery_files import document, sealed, with_person

from attendance_app.db.database import Database
from attendance_app.domain.errors import InvalidInputError, StorageError
from attendance_app.domain.people import FaceRecord, Person, PersonDetails
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.gallery import GalleryService
from attendance_app.services.gallery_file import GalleryFileError, read_gallery_file
from attendance_app.services.interchange import GalleryImport, Interchange
from attendance_app.services.roster import Roster
from attendance_app.vision.decision import DecisionPolicy, decide

NOW = at("2026-03-10 09:00")
HOSTILE_NAME = '=HYPERLINK("x") ../CON \U0001f98a \u05d3\u05d5\u05d3'


def new_site(folder: Path) -> Database:
    folder.mkdir()
    return new_database(folder)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Database]:
    with new_site(tmp_path / "here") as opened:
        yield opened


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Database]:
    with new_site(tmp_path / "there") as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.faces"


def exported(database: Database, file: Path) -> Path:
    Interchange(database, SetClock(NOW)).export(file)
    return file


def imported(database: Database, file: Path, **options: Any) -> GalleryImport:
    return Interchange(database, SetClock(NOW)).import_file(file, ENGINE, **options)


def staffed(database: Database) -> list[Person]:
    """Four people: all details and two engines, a hostile name, nobody's face, and a leaver."""
    service = EnrollmentService(database, SetClock(at("2026-03-02 08:30")))
    ana = PersonDetails(
        "0042", "Ana", "ana@example.org", "Post", date(2024, 1, 1), date(2027, 12, 31)
    )
    faces = [sample(1, spread=0.2, variant=variant) for variant in (1, 2, 3)]
    service.enroll(
        ana,
        consent_at=at("2026-03-02 08:00:00.123456"),
        samples=[*faces, faces[0], replace(sample(1, engine=OTHER_ENGINE), quality=1 / 3)],
    )
    service.enroll(
        PersonDetails("Ä-7", HOSTILE_NAME),
        consent_at=at("2026-03-02 08:10"),
        samples=[
            replace(sample(2), source="video", upper=vector(22)),
            sample(2, spread=0.2, variant=1),
        ],
    )
    service.enroll(PersonDetails("8", "Cy"), consent_at=None, samples=[])
    gone = service.enroll(PersonDetails("9", "Di"), consent_at=NOW, samples=[sample(9)])
    Roster(database).remove(gone.id)
    return Roster(database).people(include_left=True)


def known(database: Database) -> dict[str, tuple[Person, list[FaceRecord]]]:
    """Everybody and their faces in order, by employee ID; the keys, which differ, left out."""
    with database.read() as unit:
        people, faces = unit.people.all(include_removed=True), unit.faces.all()
    return {
        person.employee_id: (
            replace(person, id=0),
            [face for key, face in faces if key == person.id],
        )
        for person in people
    }


def trail(database: Database) -> list[tuple[str, dict[str, Any]]]:
    with database.read() as unit:
        return [(entry.kind.value, dict(entry.details)) for entry in unit.audit.entries()]


def test_a_site_is_the_same_in_another_database(
    here: Database, there: Database, file: Path
) -> None:
    """Details, consents, and of the faces the vectors bit for bit; whoever was removed is not."""
    staffed(here)
    done = imported(there, exported(here, file))
    assert (done.site, done.created_at, done.stored) == ("Main office", NOW, True)
    assert (done.people_added, done.faces_added, done.people_of_other_engines) == (3, 7, 1)
    before = known(here)
    del before["9"]
    assert known(there) == before


def test_faces_are_recognised_the_same_there(here: Database, there: Database, file: Path) -> None:
    staffed(here)
    imported(there, exported(here, file))
    old, new = GalleryService(here).load(ENGINE), GalleryService(there).load(ENGINE)
    probes = [vector(seed, spread=spread, variant=7) for seed in (1, 2, 3) for spread in (0.2, 0.8)]
    outcomes = set()
    for probe in probes:
        decided = [decide(gallery, probe, DecisionPolicy()) for gallery in (old, new)]
        names = [
            one.key and Roster(database).person(one.key).name
            for one, database in zip(decided, (here, there), strict=True)
        ]
        assert names[0] == names[1]
        assert replace(decided[0], key=None, runner_up=None) == replace(
            decided[1], key=None, runner_up=None
        )
        outcomes.add(decided[0].outcome)
    assert len(outcomes) > 1, "some are accepted and some are not"


def test_importing_twice_changes_nothing(here: Database, there: Database, file: Path) -> None:
    staffed(here)
    imported(there, exported(here, file))
    before, stamp = known(there), GalleryService(there).stamp()
    again = imported(there, file)
    assert (again.people_added, again.people_known) == (0, 3)
    assert (again.faces_added, again.faces_known) == (0, 7)
    assert known(there) == before
    assert GalleryService(there).stamp() == stamp, "no window needs to load its gallery again"
    imported(here, file)
    assert known(here).keys() == {"0042", "Ä-7", "8", "9"}
    assert known(here)["9"][1] == []


def test_new_faces_are_noticed_by_a_window_that_is_open(
    here: Database, there: Database, file: Path
) -> None:
    enrolled(here, 1, faces=2)
    stamp = GalleryService(there).stamp()
    imported(there, exported(here, file))
    assert GalleryService(there).stamp() != stamp


def test_only_what_is_missing_is_added_to_somebody_who_is_here(
    here: Database, there: Database, file: Path
) -> None:
    """Their details stay as they are here, and so do their own faces."""
    enrolled(here, 1, "Ana", faces=3)
    enrolled(there, 1, "ANA", faces=1)
    Roster(there).update(1, replace(details(1, "ANA"), department="Post"))
    done = imported(there, exported(here, file))
    assert (done.people_known, done.faces_added, done.faces_known) == (1, 2, 1)
    ((person, faces),) = known(there).values()
    assert (person.name, person.department, len(faces)) == ("ANA", "Post", 3)


def test_consent_comes_with_the_faces_of_somebody_here_without(
    here: Database, there: Database, file: Path
) -> None:
    ana = enrolled(here, 1, faces=1)
    EnrollmentService(there).enroll(details(1), consent_at=None, samples=[])
    imported(there, exported(here, file))
    ((person, faces),) = known(there).values()
    assert (person.consent_at, person.consent_version, len(faces)) == (ana.consent_at, "1", 1)


def test_what_an_import_did_is_in_the_trail_and_so_is_the_export(
    here: Database, there: Database, file: Path
) -> None:
    staffed(here)
    imported(there, exported(here, file))
    checksum = file.read_bytes()[-32:].hex()
    whole = {"people": 3, "vectors": 7, "sha256": checksum}
    assert trail(here)[-1] == ("gallery_exported", whole)
    assert trail(there) == [
        ("person_enrolled", {}),
        ("consent_given", {"text_version": "1"}),
        ("faces_added", {"vectors": 2}),
        ("person_enrolled", {}),
        ("consent_given", {"text_version": "1"}),
        ("faces_added", {"vectors": 5}),
        ("person_enrolled", {}),
        ("gallery_imported", whole),
    ]
    imported(there, file)
    assert trail(there)[8:] == [("gallery_imported", whole | {"vectors": 0})]


def test_an_employee_id_that_is_somebody_elses_refuses_everything_and_names_all(
    here: Database, there: Database, file: Path
) -> None:
    for number, name in enumerate(("Ana", "Eva", "Ida", "Uwe"), start=1):
        enrolled(here, number, name, faces=1)
    for number, name in ((1, "ana"), (2, "Max"), (3, "Tom")):
        enrolled(there, number, name, faces=1)
    Roster(there).remove(Roster(there).people()[-1].id)  # Tom
    before = known(there), trail(there)
    exported(here, file)
    for dry_run in (True, False):
        with pytest.raises(InvalidInputError) as refused:
            imported(there, file, dry_run=dry_run)
        assert "002 is Max here, Eva there; 003 is Tom (removed) here, Ida there" in str(
            refused.value
        )
        assert "001" not in str(refused.value)
    assert (known(there), trail(there)) == before


def test_a_dry_run_says_the_same_and_stores_nothing(
    here: Database, there: Database, file: Path
) -> None:
    staffed(here)
    exported(here, file)
    before = known(there), trail(there)
    tried = imported(there, file, dry_run=True)
    assert (known(there), trail(there)) == before
    assert replace(tried, stored=True) == imported(there, file)


def test_whoever_was_removed_or_took_consent_back_does_not_return_with_an_old_file(
    here: Database, file: Path
) -> None:
    clock = SetClock(at("2026-03-05 09:00"))
    ana, eva = enrolled(here, 1, "Ana", faces=2), enrolled(here, 2, "Eva", faces=2)
    exported(here, file)
    Roster(here, clock).remove(ana.id)
    EnrollmentService(here, clock).withdraw_consent(eva.id)
    before = known(here)
    done = imported(here, file)
    assert (done.people_known, done.people_restored, done.faces_added) == (1, 0, 0)
    assert [(one.employee_id, one.name) for one in done.withheld] == [
        ("001", "Ana"),
        ("002", "Eva"),
    ]
    assert all("2026-03-05" in one.reason for one in done.withheld)
    assert known(here) == before


def test_whoever_agreed_again_elsewhere_comes_back_with_their_faces(
    here: Database, there: Database, file: Path
) -> None:
    clock = SetClock(at("2026-03-02 12:00"))
    ana, eva = enrolled(there, 1, "Ana", faces=2), enrolled(there, 2, "Eva", faces=2)
    Roster(there, clock).remove(ana.id)
    EnrollmentService(there, clock).withdraw_consent(eva.id)
    for number, name in ((1, "Ana"), (2, "Eva")):
        EnrollmentService(here).enroll(
            replace(details(number, name), department="Post"),
            consent_at=at("2026-03-03 08:00"),
            samples=[sample(number)],
        )
    done = imported(there, exported(here, file))
    assert (done.people_restored, done.people_known, done.faces_added) == (1, 1, 2)
    assert done.withheld == ()
    people = known(there)
    assert [len(faces) for _, faces in people.values()] == [1, 1]
    assert people["001"][0].removed_at is None
    assert people["001"][0].department == "Post"
    assert people["002"][0].consent_at == at("2026-03-03 08:00")
    assert Roster(there).find("001") == Roster(there).person(ana.id), "with the punches of before"
    assert imported(there, file).faces_added == 0


def test_a_file_of_an_older_engine_is_kept_and_counted(there: Database, file: Path) -> None:
    older = document(engines=[{"name": "dlib", "version": "0", "sha256": "c" * 64}] * 2)
    file.write_bytes(sealed(older))
    done = imported(there, file)
    assert (done.faces_added, done.people_of_other_engines) == (3, 1)
    assert len(GalleryService(there).load(ENGINE)) == 0
    assert GalleryService(there).people_to_enroll_again(ENGINE) == 1


@pytest.mark.parametrize(
    "bad",
    [sealed()[:-1], b"", sealed(with_person(name="")), sealed(document(version=2))],
    ids=["cut", "empty", "nameless", "newer"],
)
def test_a_refused_file_stores_nothing(there: Database, file: Path, bad: bytes) -> None:
    file.write_bytes(bad)
    for dry_run in (True, False):
        with pytest.raises(GalleryFileError, match=r"people\.faces was refused"):
            imported(there, file, dry_run=dry_run)
    assert (known(there), trail(there)) == ({}, [])


def test_a_failure_on_the_way_stores_nothing(here: Database, there: Database, file: Path) -> None:
    staffed(here)

    def broken(done: int, total: int) -> None:
        assert (done, total) == (7, 7)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        imported(there, exported(here, file), progress=broken)
    assert (known(there), trail(there)) == ({}, [])


def test_progress_is_told_to_the_end(there: Database, file: Path, tmp_path: Path) -> None:
    faces = [dict(document()["faces"][0]) for _ in range(2500)]
    vectors = np.stack([vector(n) for n in range(2500)])
    file.write_bytes(sealed(document(faces=faces), vectors))
    told: list[tuple[int, int]] = []
    imported(there, file, progress=lambda *step: told.append(step))
    assert told == [(1000, 2500), (2000, 2500), (2500, 2500)]


@pytest.mark.skipif(os.name == "nt", reason="Windows has the folder's rights instead of modes")
def test_nobody_but_the_owner_may_read_the_file_not_even_where_another_was(
    here: Database, file: Path
) -> None:
    file.write_bytes(b"readable")
    file.chmod(0o644)
    staffed(here)
    exported(here, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_of_another_name_is_never_replaced(here: Database, tmp_path: Path) -> None:
    target = tmp_path / "attendance.sqlite3"
    target.write_bytes(b"keep")
    with pytest.raises(InvalidInputError, match=r"must end in \.faces"):
        exported(here, target)
    assert target.read_bytes() == b"keep"


def test_there_is_no_file_that_the_trail_does_not_know(
    here: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the trail cannot be written, there is no file; an earlier one stays."""
    staffed(here)
    file.write_bytes(b"of last week")
    here._refusal = "The database cannot be written."
    with pytest.raises(StorageError, match="cannot be written"):
        exported(here, file)
    assert file.read_bytes() == b"of last week"
    assert [path.name for path in file.parent.iterdir() if path.is_file()] == [file.name]


def test_an_export_of_nobody_replaces_no_file(here: Database, file: Path) -> None:
    """A mistyped data folder makes an empty database."""
    file.write_bytes(b"of last week")
    with pytest.raises(InvalidInputError, match="nobody here to export"):
        exported(here, file)
    assert file.read_bytes() == b"of last week"
    assert trail(here) == []


def test_a_damaged_face_is_not_exported_and_its_person_named(here: Database, file: Path) -> None:
    enrolled(here, 1, faces=2)
    assert here.path is not None
    with closing(sqlite3.connect(here.path)) as connection:
        connection.execute("UPDATE face_vector SET vector = zeroblob(512) WHERE id = 1")
        connection.commit()
    with pytest.raises(InvalidInputError, match="a vector of 001 is no face's"):
        exported(here, file)
    assert not file.exists()


DIE = """
import os, sys
from pathlib import Path
from attendance_app.db.database import Database
from attendance_app.domain.clock import utc_now
from attendance_app.services.interchange import Interchange

step = sys.argv[3]
def die(*_, **__): os._exit(9)
if step == "written":
    os.fsync = die
if step == "begun":
    Path.write_bytes = lambda path, data: (path.open("wb").write(data[:200]), die())
if step == "renaming":
    Path.replace = die
Interchange(Database.open(sys.argv[1]), utc_now).export(Path(sys.argv[2]))
"""


@pytest.mark.parametrize("step", ["begun", "written", "renaming"])
def test_a_program_that_dies_leaves_the_earlier_file_whole(
    here: Database, file: Path, step: str
) -> None:
    staffed(here)
    exported(here, file)
    before = file.read_bytes()
    assert here.path is not None
    done = subprocess.run([sys.executable, "-c", DIE, str(here.path), str(file), step], check=False)
    assert done.returncode == 9
    assert file.read_bytes() == before
    read_gallery_file(file)
