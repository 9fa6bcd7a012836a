"""Enrolling a folder: who is in it, what becomes of each file, and nobody half stored."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from builders import SetClock, at, new_database

from attendance_app.db.database import Database
from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import PersonDetails
from attendance_app.services import file_faces, importing, settling
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.examining import Refusal
from attendance_app.services.gallery import GalleryService
from attendance_app.services.import_progress import Progress
from attendance_app.services.import_verdicts import Outcome
from attendance_app.services.importing import Again, FolderImport
from attendance_app.services.people_folder import Entry, PeopleFolder
from attendance_app.services.roster import Roster
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.gallery import apart
from attendance_app.vision.photos import read_photo
from tests.fakes import ENGINE, FakeFace, ScriptedEngine, looks, resembling

ANA, EVA = looks(4), looks(2)
EVAS_TWIN = resembling(EVA, looks(3), 0.2)
NOW = at("2026-03-02 08:30")

# Which second of the script shows whom: tens for the person, ones for the picture.
PEOPLE = {1: ANA, 2: EVA, 3: EVAS_TWIN}
NOBODY_S = 0


def portraits(seconds: float) -> Sequence[FakeFace]:
    """One person in each picture, as `PEOPLE` says."""
    person = PEOPLE.get(int(seconds) // 10)
    return [] if person is None else [FakeFace(person, noise=0.12)]


class Office:
    """A database, the services over it, and a folder of photos."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.photos = folder / "photos"
        self.engine = ScriptedEngine(portraits)
        self.roster = Roster(database)
        self.enrollment = EnrollmentService(database, SetClock(NOW))
        self.galleries = GalleryService(database)

    def photo(self, person: str, second: int) -> Path:
        """Put the picture of that second into the person's folder."""
        path = self.photos / person / f"{second:02}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = self.engine.frame(0, time_s=second).pixels
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        return path

    def entries(self) -> tuple[Entry, ...]:
        return PeopleFolder.read(self.photos).entries

    def importer(self, *, again: Again = Again.NOBODY) -> FolderImport:
        return FolderImport([self.engine], self.roster, self.enrollment, SetClock(NOW), again=again)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with new_database(tmp_path) as database:
        yield Office(tmp_path, database)


def test_each_person_is_stored_with_the_faces_of_their_files(office: Office) -> None:
    for second in (11, 12, 13):
        office.photo("1 Ana", second)
    office.photo("2 Eva", 21)
    ana, eva = office.importer().run(office.entries())
    assert ana.person is not None
    assert eva.person is not None
    assert (ana.person.vector_count, ana.person.consent_at) == (3, NOW)
    assert [file.accepted for file in ana.files] == [1, 1, 1]
    assert (ana.reason, ana.warnings, eva.warnings) == ("", (), ())
    assert office.roster.people() == [ana.person, eva.person]
    gallery = office.galleries.load(ENGINE)
    assert all(apart(vector, ANA) < 0.2 for vector in gallery.vectors[:3])


def test_a_file_that_is_of_no_use_has_its_reason(office: Office) -> None:
    """Nobody in it, damaged, or somebody else: the others are stored all the same."""
    for second in (11, 12, 13, NOBODY_S, 21):
        office.photo("1 Ana", second)
    (office.photos / "1 Ana" / "broken.jpg").write_bytes(b"\xff\xd8 cut")
    (verdict,) = office.importer().run(office.entries())
    assert verdict.person is not None
    reasons = {file.file: file.reason for file in verdict.files if not file.accepted}
    assert set(reasons) == {"00.png", "21.png", "broken.jpg"}
    assert reasons["00.png"] == Refusal.NO_FACE.sentence
    assert "does not look like" in reasons["21.png"]
    assert "broken.jpg" in reasons["broken.jpg"]


def test_nobody_is_stored_without_a_usable_picture(office: Office) -> None:
    office.photo("1 Ana", NOBODY_S)
    (verdict,) = office.importer().run(office.entries())
    assert verdict.person is None
    assert "No usable face" in verdict.reason
    assert office.roster.people(include_left=True) == []


def test_cancelling_keeps_whoever_was_stored_and_stores_nobody_else(office: Office) -> None:
    for person, second in [("1 Ana", 11), ("2 Eva", 21), ("2 Eva", 22)]:
        office.photo(person, second)
    looked_at = 0

    def cancelled() -> bool:
        return office.engine.encoded >= 1

    for _ in office.importer().run(office.entries(), cancelled):
        looked_at += 1
    assert looked_at == 1
    assert office.engine.encoded == 1
    assert [person.name for person in office.roster.people(include_left=True)] == ["Ana"]


def test_whose_last_file_was_not_looked_at_to_its_end_is_not_stored(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else what the next run leaves alone would be half of what there is."""
    last = office.photo("1 Ana", 12)
    office.photo("1 Ana", 11)
    given_up = threading.Event()

    def read(path: Path) -> BgrImage:
        if path == last:
            given_up.set()
        return read_photo(path)

    monkeypatch.setattr(file_faces, "read_photo", read)
    assert not list(office.importer().run(office.entries(), given_up.is_set))
    assert office.roster.people(include_left=True) == []
    given_up.clear()
    monkeypatch.undo()
    (again,) = office.importer().run(office.entries())
    assert [file.accepted for file in again.files] == [1, 1]


def test_somebody_enrolled_already_is_left_alone_unless_replacing(office: Office) -> None:
    office.photo("1 Ana", 11)
    list(office.importer().run(office.entries()))
    before = office.galleries.load(ENGINE).vectors
    searches = office.engine.searches
    (again,) = office.importer().run(office.entries())
    assert (again.outcome, again.reason) == (Outcome.ALREADY, "Enrolled already.")
    assert again.person is not None
    assert office.engine.searches == searches, "nothing is looked at again"
    assert (office.galleries.load(ENGINE).vectors == before).all()
    (replaced,) = office.importer(again=Again.EVERYBODY).run(office.entries())
    assert replaced.outcome is Outcome.ENROLLED
    assert replaced.warnings == ()
    assert len(office.roster.people()) == 1


def test_new_photos_of_somebody_enrolled_are_told_and_used_when_asked(office: Office) -> None:
    office.photo("1 Ana", 11)
    list(office.importer().run(office.entries()))
    for second in (12, 13):
        office.photo("1 Ana", second)
    (told,) = office.importer().run(office.entries())
    assert told.outcome is Outcome.CHANGED
    assert "1 then, 3 now" in told.reason
    assert "--update" in told.reason
    assert len(office.galleries.load(ENGINE)) == 1
    (updated,) = office.importer(again=Again.CHANGED).run(office.entries())
    assert updated.outcome is Outcome.ENROLLED
    assert updated.person is not None
    assert updated.person.vector_count == 3
    (same,) = office.importer(again=Again.CHANGED).run(office.entries())
    assert same.outcome is Outcome.ALREADY


def test_somebody_enrolled_by_hand_keeps_their_faces_unless_replacing(office: Office) -> None:
    by_hand = FaceSample(ANA, ENGINE, "camera", NOW, 0.9)
    office.enrollment.enroll(PersonDetails("1", "Ana"), consent_at=NOW, samples=[by_hand])
    office.photo("1 Ana", 11)
    for again in (Again.NOBODY, Again.CHANGED):
        (verdict,) = office.importer(again=again).run(office.entries())
        assert verdict.outcome is Outcome.ALREADY
        assert "--replace" in verdict.reason
    (replaced,) = office.importer(again=Again.EVERYBODY).run(office.entries())
    assert replaced.outcome is Outcome.ENROLLED


def test_somebody_with_another_engines_faces_is_enrolled_anew(office: Office) -> None:
    """Theirs are compared with nothing any more."""
    old = FaceSample(EVA, replace(ENGINE, version="0"), "photo", NOW, 0.9)
    office.enrollment.enroll(PersonDetails("1", "Ana"), consent_at=NOW, samples=[old])
    office.photo("1 Ana", 11)
    (verdict,) = office.importer().run(office.entries())
    assert verdict.outcome is Outcome.ENROLLED
    assert len(office.galleries.load(ENGINE)) == 1


@pytest.mark.parametrize(("at_once", "kept"), [(1, 3), (2, 4), (8, 6)])
def test_an_interrupted_import_goes_on_where_it_stopped(
    at_once: int, kept: int, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the moment: whoever was stored is not looked at again, and nobody is half stored."""
    for number in range(1, 7):
        for second in (11, 12):
            office.photo(f"{number} Ana", second)
    monkeypatch.setattr(settling, "AT_ONCE", at_once)
    monkeypatch.setattr(settling, "_AT_LATEST_S", 60)
    begun = office.importer().run(office.entries())
    for _ in range(3):
        next(begun)
    begun.close()
    stored = office.roster.people()
    assert [person.vector_count for person in stored] == [2] * kept
    encoded = office.engine.encoded
    verdicts = list(office.importer().run(office.entries()))
    left = 6 - kept
    assert [one.outcome for one in verdicts] == [Outcome.ALREADY] * kept + [Outcome.ENROLLED] * left
    assert office.engine.encoded == encoded + 2 * left
    assert [person.vector_count for person in office.roster.people()] == [2] * 6


def test_a_full_disk_ends_the_import_instead_of_refusing_everybody(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        office.photo(f"{number} Ana", 11)

    def full(*_: object, **__: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(office.enrollment, "enroll_many", full)
    with pytest.raises(StorageError):
        list(office.importer().run(office.entries()))


def test_several_engines_give_what_one_gives_in_the_same_order(office: Office) -> None:
    for number in range(1, 9):
        for second in (11, 12, 13):
            office.photo(f"{number} Ana", second)
    office.photo("9 Eva", 21)
    engines = [ScriptedEngine(portraits) for _ in range(3)]
    importer = FolderImport(engines, office.roster, office.enrollment, SetClock(NOW))
    verdicts = list(importer.run(office.entries()))
    assert [one.details.employee_id for one in verdicts] == [str(n) for n in range(1, 10)]
    assert all(one.outcome is Outcome.ENROLLED for one in verdicts)
    assert sum(engine.encoded for engine in engines) == 25


def test_files_are_given_out_ahead_but_not_all_at_once(office: Office) -> None:
    """However large the folder, what waits to be stored is bounded."""
    for number in range(120):
        office.photo(f"{number} Ana", 11)
    run = office.importer().run(office.entries())
    next(run)
    run.close()
    assert office.engine.searches < 60


def test_of_very_many_files_of_one_person_some_are_looked_at(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "MOST_FILES", 10)
    photo = office.photo("1 Ana", 11).read_bytes()
    for number in range(24):
        (office.photos / "1 Ana" / f"{number:04}.png").write_bytes(photo)
    (verdict,) = office.importer().run(office.entries())
    assert verdict.outcome is Outcome.ENROLLED
    assert len(verdict.files) == 9
    assert [file.file for file in verdict.files[:3]] == ["0000.png", "0003.png", "0006.png"]
    assert any("25 files" in warning for warning in verdict.warnings)


def test_progress_counts_people_and_files_and_ends_complete(office: Office) -> None:
    for second in (11, 12, 13):
        office.photo("1 Ana", second)
    office.photo("2 Eva", 21)
    told: list[Progress] = []
    list(office.importer().run(office.entries(), told=told.append))
    assert (told[0].people, told[0].all_people, told[0].all_files) == (0, 2, 4)
    assert (told[-1].people, told[-1].files, told[-1].left_s) == (2, 4, 0.0)
    assert [one.files for one in told] == sorted(one.files for one in told)


def test_a_strange_photo_is_named_with_whom_it_shows(office: Office) -> None:
    office.photo("1 Eva", 21)
    for second in (11, 12, 13, 22):
        office.photo("2 Ana", second)
    _, ana = office.importer().run(office.entries())
    assert ana.outcome is Outcome.ENROLLED
    (warning,) = ana.warnings
    assert warning.startswith("22.png: This face does not look like the person's other 3 pictures")
    assert "like Eva (1)" in warning
    assert {file.file: file.accepted for file in ana.files}["22.png"] == 0


@pytest.mark.parametrize("seconds", [(11, 21), (11, 12, 21, 22)])
def test_pictures_without_a_majority_are_refused(seconds: tuple[int, ...], office: Office) -> None:
    """Who is meant cannot be known, and the first is no better than the second."""
    for second in seconds:
        office.photo("1 Ana", second)
    (verdict,) = office.importer().run(office.entries())
    assert verdict.outcome is Outcome.REFUSED
    assert "different people" in verdict.reason
    assert all("not show the same person" in file.reason for file in verdict.files)
    assert office.roster.people(include_left=True) == []


def test_somebody_who_looks_like_another_is_told(office: Office) -> None:
    """Whoever is enrolled first hears nothing, as there was nobody to be like."""
    for person, second in [("1 Ana", 11), ("2 Eva", 21), ("2 Eva", 22), ("3 Ida", 31)]:
        office.photo(person, second)
    ana, eva, ida = office.importer().run(office.entries())
    assert (ana.warnings, eva.warnings) == ((), ())
    (warning,) = ida.warnings
    assert "Looks like Eva (2)" in warning
    assert ida.outcome is Outcome.ENROLLED
