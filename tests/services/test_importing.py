"""Enrolling a folder: who is in it, what becomes of each file, and nobody half stored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import pytest
from builders import SetClock, at, new_database

from attendance_app.db.database import Database
from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.examining import Refusal
from attendance_app.services.gallery import GalleryService
from attendance_app.services.importing import (
    FolderImport,
    details_from_name,
    entries_of,
    faces_of_video,
)
from attendance_app.services.roster import Roster
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import Frame, SourceBase
from attendance_app.vision.gallery import apart
from tests.fakes import ENGINE, FakeFace, Script, ScriptedEngine, looks, resembling

ANA, EVA = looks(1), looks(2)
EVAS_TWIN = resembling(EVA, looks(3), 0.36)
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

    def importer(
        self, policy: DecisionPolicy | None = None, *, replace: bool = False
    ) -> FolderImport:
        return FolderImport(
            self.engine,
            self.roster,
            self.enrollment,
            SetClock(NOW),
            policy=policy or DecisionPolicy(),
            replace=replace,
        )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with new_database(tmp_path) as database:
        yield Office(tmp_path, database)


@pytest.mark.parametrize(
    ("name", "employee_id", "called"),
    [
        ("1042 Ana Silva", "1042", "Ana Silva"),
        ("0042_Ana_Silva", "0042", "Ana Silva"),
        ("7-Ana", "7", "Ana"),
        ("Ana_Silva", "Ana_Silva", "Ana Silva"),
        ("1042", "1042", "1042"),
        ("2 4 Ana", "2 4 Ana", "2 4 Ana"),
    ],
)
def test_a_name_gives_the_employee_id_and_the_person(
    name: str, employee_id: str, called: str
) -> None:
    details = details_from_name(name)
    assert (details.employee_id, details.name) == (employee_id, called)


def test_a_subfolder_or_a_file_is_a_person_and_the_rest_is_passed_over(tmp_path: Path) -> None:
    for name in (
        "1 Ana/a.JPG",
        "1 Ana/deeper/b.png",
        "1 Ana/notes.txt",
        "2 Eva.mp4",
        "3 Ida/phone.heic",
        "empty/readme.md",
        ".cache/x.jpg",
        "list.csv",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    entries = entries_of(tmp_path)
    assert [entry.details.name for entry in entries] == ["Ana", "Eva", "Ida"]
    assert [[file.name for file in entry.files] for entry in entries] == [
        ["a.JPG", "b.png"],
        ["2 Eva.mp4"],
        ["phone.heic"],
    ]


def test_a_folder_of_nobody_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="holds no photos or videos"):
        entries_of(tmp_path)
    with pytest.raises(InvalidInputError, match="not a folder"):
        entries_of(tmp_path / "missing")


def test_each_person_is_stored_with_the_faces_of_their_files(office: Office) -> None:
    for second in (11, 12, 13):
        office.photo("1 Ana", second)
    office.photo("2 Eva", 21)
    ana, eva = office.importer().run(entries_of(office.photos))
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
    (verdict,) = office.importer().run(entries_of(office.photos))
    assert verdict.person is not None
    reasons = {file.file: file.reason for file in verdict.files if not file.accepted}
    assert set(reasons) == {"00.png", "21.png", "broken.jpg"}
    assert reasons["00.png"] == Refusal.NO_FACE.sentence
    assert "does not look like" in reasons["21.png"]
    assert "broken.jpg" in reasons["broken.jpg"]


def test_nobody_is_stored_without_a_usable_picture(office: Office) -> None:
    office.photo("1 Ana", NOBODY_S)
    (verdict,) = office.importer().run(entries_of(office.photos))
    assert verdict.person is None
    assert "No usable face" in verdict.reason
    assert office.roster.people(include_left=True) == []


def test_cancelling_keeps_whoever_was_stored_and_stores_nobody_else(office: Office) -> None:
    for person, second in [("1 Ana", 11), ("2 Eva", 21), ("2 Eva", 22)]:
        office.photo(person, second)
    looked_at = 0

    def cancelled() -> bool:
        return office.engine.searches >= 2

    for _ in office.importer().run(entries_of(office.photos), cancelled):
        looked_at += 1
    assert looked_at == 1
    assert office.engine.searches == 2
    assert [person.name for person in office.roster.people(include_left=True)] == ["Ana"]


def test_somebody_enrolled_already_is_left_alone_unless_replacing(office: Office) -> None:
    office.photo("1 Ana", 11)
    list(office.importer().run(entries_of(office.photos)))
    before = office.galleries.load(ENGINE).vectors
    for second in (12, 13):
        office.photo("1 Ana", second)
    (again,) = office.importer().run(entries_of(office.photos))
    assert again.person is None
    assert "--replace" in again.reason
    assert (office.galleries.load(ENGINE).vectors == before).all()
    (replaced,) = office.importer(replace=True).run(entries_of(office.photos))
    assert replaced.person is not None
    assert replaced.person.vector_count == 3
    assert replaced.warnings == ()
    assert len(office.roster.people()) == 1


def test_somebody_who_looks_like_another_is_told_by_the_policy_in_force(office: Office) -> None:
    """Whom the live page would confuse depends on the threshold that is set."""
    for person, second in [("2 Eva", 21), ("2 Eva", 22), ("3 Ida", 31), ("3 Ida", 32)]:
        office.photo(person, second)
    verdicts = list(office.importer().run(entries_of(office.photos)))
    assert [verdict.warnings for verdict in verdicts] == [(), ()]
    loose = DecisionPolicy(threshold=0.4)
    _, ida = office.importer(loose, replace=True).run(entries_of(office.photos))
    (warning,) = ida.warnings
    assert "Looks like Eva (2)" in warning


class Film(SourceBase):
    """A video of what a script shows."""

    live = False
    name = "film"
    frame_rate = 30.0

    def __init__(self, engine: ScriptedEngine, seconds: float) -> None:
        self._engine = engine
        self._frames = round(seconds * self.frame_rate)
        self.given = 0

    def open(self) -> None:
        self.given = 0

    def close(self) -> None:
        pass

    def read(self) -> Frame | None:
        if self.given >= self._frames:
            return None
        self.given += 1
        return self._engine.frame(self.given - 1)


def film(script: Script, seconds: float) -> tuple[ScriptedEngine, Film]:
    engine = ScriptedEngine(script)
    return engine, Film(engine, seconds)


def test_a_video_is_looked_at_about_ten_times_a_second() -> None:
    engine, video = film(lambda _: [FakeFace(ANA)], 2)
    faces, reason = faces_of_video(engine, video)
    assert reason == ""
    assert 16 <= engine.searches == len(faces) <= 20


def test_a_long_video_is_thinned_but_seen_to_its_end() -> None:
    """The person moves to the right, so that each face tells when it was seen."""
    engine, video = film(lambda s: [FakeFace(ANA, Box(100 + 8 * s, 100, 200 + 8 * s, 200))], 40)
    faces, _ = faces_of_video(engine, video)
    assert 30 <= len(faces) < 120
    assert faces[0].detection.box.left < 110
    assert faces[-1].detection.box.left > 400
    assert engine.searches < 300


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (lambda _: [], Refusal.NO_FACE.sentence),
        (
            lambda _: [FakeFace(ANA), FakeFace(EVA, Box(20, 20, 120, 120))],
            Refusal.SEVERAL_FACES.sentence,
        ),
        (lambda s: [FakeFace(ANA if s < 1 else EVA)], "more than one person"),
        (lambda _: [FakeFace(ANA, blurred=True)], Refusal.TOO_BLURRED.sentence),
    ],
    ids=["nobody", "two at once", "one after the other", "blurred"],
)
def test_a_video_that_is_of_no_use_has_its_reason(script: Script, said: str) -> None:
    faces, reason = faces_of_video(*film(script, 2))
    assert faces == []
    assert said in reason


@pytest.mark.parametrize(("seen", "kept"), [([FakeFace(ANA)], True), ([], False)])
def test_a_video_that_stopped_early_is_used_and_its_reason_says_so(
    seen: list[FakeFace], kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Film, "shortfall", "It stopped.")
    faces, reason = faces_of_video(*film(lambda _: seen, 1))
    assert bool(faces) == kept
    assert reason == ("It stopped." if kept else f"{Refusal.NO_FACE.sentence} It stopped.")


def test_a_video_is_left_as_soon_as_it_is_cancelled() -> None:
    engine, video = film(lambda _: [FakeFace(ANA)], 5)
    faces_of_video(engine, video, lambda: video.given > 30)
    assert video.given <= 32
