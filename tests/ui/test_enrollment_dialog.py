"""The enrollment dialog over a real engine, database and camera: what is stored, and when."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shiboken6
from builders import new_database, stored_faces
from enrolling import CountingPipeline, Slides, portrait, portrait_file, session_over
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.db.database import Database
from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.examining import examine
from attendance_app.services.roster import Roster
from attendance_app.ui.enrollment.calls import EnrollmentCalls
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.ui.enrollment.pictures import Standing
from attendance_app.ui.session import Session
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.frames import FrameSource
from attendance_app.vision.recordings import VideoFile

NOW = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
ANA = PersonDetails("0042", "Ana Novak", department="Reception")

# Of Labeled Faces in the Wild: one man straight ahead, turned to both sides, and with his chin up.
POSER = "Trent_Lott"
STRAIGHT, TO_LEFT, TO_RIGHT, UP = 1, 7, 5, 4
TWO_PEOPLE = 2


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> FaceEngine:
    return FaceEngine.load(tmp_path_factory.mktemp("models"), EngineOptions(threads=1))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = new_database(tmp_path)
    yield made
    made.close()


class Bench:
    """A session over a camera, and dialogs over a database."""

    def __init__(
        self, qtbot: QtBot, engine: FaceEngine, database: Database, tasks: TaskRunner
    ) -> None:
        self.qtbot = qtbot
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.engine = engine
        self.roster = Roster(database)
        self.service = EnrollmentService(database, lambda: NOW)
        self.calls = EnrollmentCalls.over(self.roster, self.service, DecisionPolicy())
        self.pipeline = CountingPipeline()
        self.slides = Slides()
        self.saved: list[Person] = []
        self._database = database
        self._tasks = tasks
        self.session: Session | None = None

    def prepare(self, source: FrameSource | None = None) -> Session:
        """Make the session, not yet started."""
        self.session = session_over(
            source or self.slides, self.engine, self._database, self.pipeline
        )
        return self.session

    def start(self, source: FrameSource | None = None) -> Session:
        """Make the session and start it."""
        session = self.prepare(source)
        session.start()
        return session

    def open(self, person: Person | None = None) -> EnrollmentDialog:
        """Open a dialog."""
        if self.session is None:
            self.start()
        assert self.session is not None
        dialog = EnrollmentDialog(
            self.calls,
            self.session,
            self._tasks,
            departments=["Reception", "Workshop"],
            today=date(2026, 3, 2),
            consent_version="1",
            clock=lambda: NOW,
            person=person,
            parent=self.host,
        )
        dialog.saved.connect(self.saved.append)
        dialog.show()
        return dialog

    def until(self, condition: Callable[[], bool], timeout_s: float = 15) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(condition, timeout=round(1000 * timeout_s))

    def at_pictures(self, details: PersonDetails = ANA) -> EnrollmentDialog:
        """A dialog on its second page."""
        dialog = self.open()
        fill(dialog, details)
        dialog.person_page.consent.agrees.click()
        dialog.next_button.click()
        self.until(lambda: dialog.pages.currentWidget() is dialog.capture_page)
        return dialog

    def with_photo(self, data_dir: Path, details: PersonDetails = ANA) -> EnrollmentDialog:
        """A dialog with one good photo, ready to save."""
        dialog = self.at_pictures(details)
        dialog.capture_page.add_files([portrait_file(data_dir, POSER, STRAIGHT)])
        self.until(dialog.save_button.isEnabled)
        return dialog

    def sample(self, data_dir: Path, name: str, number: int) -> FaceSample:
        """A photo's face; only while the session is not looking."""
        face = examine(self.engine, portrait(data_dir, name, number)).face
        assert face is not None
        return FaceSample(face.vector, self.engine.id, "photo", NOW, face.quality)

    def enrolled(self, data_dir: Path, details: PersonDetails) -> Person:
        """The man of the photos, enrolled already."""
        samples = [self.sample(data_dir, POSER, n) for n in (STRAIGHT, TO_LEFT, 3)]
        return self.service.enroll(details, consent_at=NOW, samples=samples)


@pytest.fixture
def bench(
    qtbot: QtBot, engine: FaceEngine, database: Database, tasks: TaskRunner
) -> Iterator[Bench]:
    made = Bench(qtbot, engine, database, tasks)
    yield made
    if made.session is not None:
        assert made.session.stop()


def fill(dialog: EnrollmentDialog, details: PersonDetails) -> None:
    """Type somebody's details."""
    assert dialog.person_page.form is not None
    dialog.person_page.form.set_details(details)


def sources(database: Database, person: Person) -> list[str]:
    """Where a person's stored faces came from."""
    with database.read() as unit:
        return [face.source for face in stored_faces(unit, person.id, ENGINE_ID)]


def wait_clocking(bench: Bench) -> None:
    """Until new frames reach the pipeline."""
    before = bench.pipeline.frames
    bench.until(lambda: bench.pipeline.frames > before + 1)


def test_somebody_is_enrolled_from_a_video_before_the_camera(
    bench: Bench, data_dir: Path, database: Database
):
    """The picture of a pose held is taken by itself; saving stores it with the consent."""
    clip = VideoFile(data_dir / "clips" / "head-turns.gif", realtime=True)
    session = bench.prepare(clip)
    dialog = bench.at_pictures()
    session.start()
    page = dialog.capture_page
    bench.until(lambda: len(page.pictures) == 1)
    assert page.state.pose is Pose.LEFT
    assert page.view.picture is not None
    page.skip_button.click()
    assert page.state.pose is Pose.RIGHT
    page.take_button.click()
    bench.until(lambda: len(page.pictures) == 2)
    assert bench.roster.people() == [], "nothing is stored until Save"
    assert bench.pipeline.frames == 0, "nobody is clocked while pictures are taken"
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))

    ana = bench.roster.find("0042")
    assert ana is not None
    assert (ana.name, ana.department, ana.consent_at) == ("Ana Novak", "Reception", NOW)
    assert ana.vector_count == bench.saved[0].vector_count >= 1
    assert set(sources(database, ana)) == {"camera"}


def test_each_pose_is_taken_when_it_is_reached(bench: Bench, data_dir: Path):
    bench.slides.show(None)
    dialog = bench.at_pictures()
    page = dialog.capture_page
    bench.until(lambda: page.view.advice.startswith("No face in view"))
    for count, photo in enumerate((STRAIGHT, TO_LEFT, TO_RIGHT, UP), 1):
        bench.slides.show(portrait(data_dir, POSER, photo))
        bench.until(lambda count=count: len(page.pictures) == count)
    assert [one.pose for one in page.pictures] == [Pose.STRAIGHT, Pose.LEFT, Pose.RIGHT, Pose.UP]
    assert all(one.thumbnail is not None for one in page.pictures)
    assert all(verdict.standing.stored for verdict in page.verdicts)
    page.list.rows[page.pictures[1].key].retake.click()
    assert (len(page.pictures), page.state.pose) == (3, Pose.LEFT)
    bench.slides.show(portrait(data_dir, POSER, TWO_PEOPLE))
    bench.until(lambda: page.view.advice.startswith("Two faces"))


def test_without_consent_no_camera_is_shown_and_nothing_is_looked_at(bench: Bench, data_dir: Path):
    bench.slides.show(portrait(data_dir, POSER, STRAIGHT))
    dialog = bench.open()
    fill(dialog, ANA)
    assert not dialog.next_button.isEnabled()
    wait_clocking(bench)
    assert dialog.capture_page.view.picture is None
    dialog.person_page.consent.agrees.click()
    assert dialog.next_button.isEnabled()
    wait_clocking(bench)
    assert not dialog.capture_page.pictures, "the camera waits for Continue"


def test_consent_taken_back_drops_the_pictures(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    dialog.back_button.click()
    assert dialog.capture_page.pictures
    wait_clocking(bench)
    dialog.person_page.consent.agrees.click()
    assert not dialog.capture_page.pictures
    assert not dialog.next_button.isEnabled()


def test_who_has_posed_is_not_clocked_by_the_closing_of_the_dialog(bench: Bench, data_dir: Path):
    """They stand before the camera because they were enrolled, not because they came or went."""
    dialog = bench.with_photo(data_dir)
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    bench.until(lambda: bench.pipeline.present == {bench.saved[0].id})


def test_somebody_who_refuses_is_saved_without_a_face(bench: Bench):
    dialog = bench.open()
    assert not dialog.faceless_button.isEnabled()
    fill(dialog, ANA)
    dialog.faceless_button.click()
    bench.until(lambda: bool(bench.saved))
    person = bench.roster.find("0042")
    assert person is not None
    assert (person.vector_count, person.consent_at) == (0, None)


def test_photos_and_videos_by_file_each_get_a_verdict(
    bench: Bench, data_dir: Path, tmp_path: Path, database: Database
):
    text = tmp_path / "notes.jpg"
    text.write_text("not a photo")
    two = portrait_file(data_dir, POSER, TWO_PEOPLE)
    good = [portrait_file(data_dir, POSER, n) for n in (STRAIGHT, TO_RIGHT)]
    video = data_dir / "clips" / "enroll" / "D.mkv"
    dialog = bench.at_pictures()
    page = dialog.capture_page
    drop(page, [*good, text, two, tmp_path / "gone.jpg", video])
    assert [one.pending for one in page.pictures] == [True] * 6
    assert not dialog.save_button.isEnabled()
    bench.until(lambda: not any(one.pending for one in page.pictures), 30)

    found = list(page.verdicts)
    assert [one.standing for one in found] == [
        Standing.GOOD,
        Standing.GOOD,
        Standing.REFUSED,
        Standing.REFUSED,
        Standing.REFUSED,
        Standing.ODD,
    ]
    assert "notes.jpg" in found[2].sentence
    assert "more than one face" in found[3].sentence
    assert "gone.jpg" in found[4].sentence
    rows = page.list.rows
    assert [rows[one.key].sentence.text() for one in page.pictures] == [v.sentence for v in found]
    assert not dialog.save_button.isEnabled(), "the video shows somebody else"
    rows[page.pictures[-1].key].remove.click()
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    assert sources(database, bench.saved[0]) == ["photo", "photo"]


def test_closing_without_pictures_asks_nothing_and_leaves_nothing(bench: Bench):
    dialog = bench.at_pictures()
    dialog.cancel_button.click()
    bench.until(lambda: not shiboken6.isValid(dialog))
    assert bench.roster.people(include_left=True) == []
    wait_clocking(bench)


def test_closing_with_pictures_asks_and_then_leaves_nothing(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    dialog.capture_page.add_files([data_dir / "clips" / "enroll" / "C.mkv"])
    dialog.close()
    assert dialog.isVisible()
    answer(dialog, "Go on taking pictures")
    assert dialog.isVisible()
    assert dialog.capture_page.pictures
    dialog.reject()
    answer(dialog, "Drop the pictures")
    bench.until(lambda: not shiboken6.isValid(dialog))
    assert bench.roster.people(include_left=True) == []
    wait_clocking(bench)


def test_a_face_enrolled_under_another_name_is_told_before_saving(bench: Bench, data_dir: Path):
    bench.enrolled(data_dir, PersonDetails("0007", "Boris Kovač"))
    dialog = bench.with_photo(data_dir)
    dialog.save_button.click()
    bench.until(lambda: dialog.question is not None)
    assert dialog.question is not None
    assert "Boris Kovač (0007)" in dialog.question.informativeText()
    answer(dialog, "Go back")
    assert bench.roster.find("0042") is None
    dialog.save_button.click()
    bench.until(lambda: dialog.question is not None)
    answer(dialog, "Save all the same")
    bench.until(lambda: bool(bench.saved))
    assert bench.roster.find("0042") is not None


def test_a_number_that_is_taken_is_refused_before_anybody_poses(bench: Bench):
    bench.service.enroll(PersonDetails("0042", "Boris Kovač"), consent_at=None, samples=())
    dialog = bench.open()
    fill(dialog, ANA)
    dialog.person_page.consent.agrees.click()
    dialog.next_button.click()
    bench.until(dialog.refusal.isVisible)
    assert "belongs to Boris Kovač" in dialog.refusal.text()
    assert dialog.pages.currentWidget() is dialog.person_page


def test_a_refusal_on_saving_keeps_the_dialog_and_its_pictures(bench: Bench, data_dir: Path):
    dialog = bench.with_photo(data_dir)
    bench.service.enroll(PersonDetails("0042", "Boris Kovač"), consent_at=None, samples=())
    dialog.save_button.click()
    bench.until(dialog.refusal.isVisible)
    assert "0042" in dialog.refusal.text()
    assert not bench.saved
    assert len(dialog.capture_page.pictures) == 1
    dialog.back_button.click()
    fill(dialog, replace(ANA, employee_id="0043"))
    assert not dialog.refusal.isVisible()
    dialog.next_button.click()
    bench.until(lambda: dialog.save_button.isVisible() and dialog.save_button.isEnabled())
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    assert bench.saved[0].employee_id == "0043"


def test_a_database_that_fails_keeps_the_dialog_open(bench: Bench, data_dir: Path):
    def fail(*_: object) -> Person:
        raise StorageError("The disk is full. Free some space and try again.")

    bench.calls = replace(bench.calls, enroll=fail)
    dialog = bench.with_photo(data_dir)
    dialog.save_button.click()
    bench.until(dialog.refusal.isVisible)
    assert dialog.refusal.text() == "The disk is full. Free some space and try again."
    assert dialog.save_button.isEnabled()


def test_new_pictures_replace_the_old_ones_without_a_warning_about_oneself(
    bench: Bench, data_dir: Path, database: Database
):
    boris = bench.enrolled(data_dir, PersonDetails("0007", "Boris Kovač"))
    dialog = bench.open(boris)
    assert dialog.person_page.form is None, "details are only shown"
    assert not dialog.faceless_button.isVisible()
    dialog.person_page.consent.agrees.click()
    dialog.next_button.click()
    page = dialog.capture_page
    page.add_files([portrait_file(data_dir, POSER, n) for n in (STRAIGHT, TO_LEFT)])
    bench.until(dialog.save_button.isEnabled)
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    assert bench.saved[0].id == boris.id
    assert sources(database, boris) == ["photo", "photo"]


def test_without_an_engine_the_dialog_says_so_and_saves_without_a_face(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    from attendance_app.vision.model_store import ModelError

    def missing() -> FaceEngine:
        raise ModelError("The model file is missing. Install the program again.")

    session = bench.prepare()
    monkeypatch.setattr(
        session.recognition, "_parts", replace(session.recognition._parts, load_engine=missing)
    )
    session.start()
    dialog = bench.at_pictures()
    page = dialog.capture_page
    bench.until(lambda: bool(page.view.advice) and "starting" not in page.view.advice)
    page.add_files([Path("photo.jpg")])
    bench.until(lambda: not page.pictures[0].pending)
    assert page.verdicts[0].standing is Standing.REFUSED
    assert not dialog.save_button.isEnabled()


def test_nothing_of_a_picture_reaches_the_disk(bench: Bench, data_dir: Path, tmp_path: Path):
    """Neither while pictures are taken, nor after they were dropped."""
    folder = tmp_path / "photos"
    folder.mkdir()
    photo = shutil.copy(portrait_file(data_dir, POSER, STRAIGHT), folder)
    before = {path.name for path in tmp_path.rglob("*")}
    dialog = bench.at_pictures()
    dialog.capture_page.add_files([Path(photo)])
    bench.until(dialog.save_button.isEnabled)
    assert {path.name for path in tmp_path.rglob("*")} == before
    vector = dialog.capture_page.pictures[0].faces[0].vector.tobytes()
    dialog.reject()
    answer(dialog, "Drop the pictures")
    held = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(vector[:16] in content for content in held)


def test_everything_can_be_reached_by_keyboard_and_has_a_name(bench: Bench):
    dialog = bench.open()
    fill(dialog, ANA)
    form = dialog.person_page.form
    assert form is not None
    order = reachable(dialog)
    wanted = [
        form.employee_id,
        form.name,
        form.email,
        form.department,
        form.start_date.known,
        form.end_date.known,
        dialog.person_page.consent.agrees,
        dialog.cancel_button,
        dialog.faceless_button,
    ]
    assert [widget for widget in order if widget in wanted] == wanted
    dialog.person_page.consent.agrees.click()
    dialog.next_button.click()
    bench.until(lambda: dialog.pages.currentWidget() is dialog.capture_page)
    page = dialog.capture_page
    page.add_files([Path("gone.jpg")])
    bench.until(lambda: not page.pictures[0].pending)
    remove = page.list.rows[page.pictures[0].key].remove
    wanted = [page.take_button, page.skip_button, page.files_button, remove, dialog.cancel_button]
    order = reachable(dialog)
    assert [widget for widget in order if widget in wanted] == wanted
    for widget in order:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), (
            f"{widget} has no name for a screen reader"
        )


def answer(dialog: EnrollmentDialog, text: str) -> None:
    """Press a button of the question."""
    assert dialog.question is not None
    button = next(one for one in dialog.question.buttons() if one.text() == text)
    button.click()


def drop(page: QWidget, paths: list[Path]) -> None:
    """Drag files onto a page and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    assert event.isAccepted()


def reachable(dialog: EnrollmentDialog) -> list[QWidget]:
    """What the tab key goes through, in order, from the first field on."""
    found: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not dialog:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled() and not widget.focusProxy():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
