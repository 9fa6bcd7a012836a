"""The enrollment dialog over a real engine, database and camera, and a person who handles it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from builders import stored_faces
from enrolling import CountingPipeline, Slides, portrait, portrait_file, session_over
from fakes import CheapHasher
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.consent import Consents
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.examining import examine
from attendance_app.services.guided_enrollment import GuidedEnrollment
from attendance_app.services.pins import Pins
from attendance_app.services.roster import Roster
from attendance_app.ui.enrollment.calls import EnrollmentCalls
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.session import Session
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import FrameSource
from attendance_app.vision.pipeline import Pipeline

NOW = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
ANA = PersonDetails("0042", "Ana Novak", department="Reception")

# Of Labeled Faces in the Wild: one man straight ahead, turned to both sides, and with his chin up.
POSER = "Trent_Lott"
STRAIGHT, TO_LEFT, TO_RIGHT, UP = 1, 7, 5, 4
TWO_PEOPLE = 2


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
        self.consents = Consents(database, lambda: NOW)
        self.pins = Pins(database, lambda: NOW, "Front desk", CheapHasher())
        self.guided = GuidedEnrollment(
            database, self.service, self.consents, self.pins, lambda: NOW
        )
        self.calls = EnrollmentCalls.over(self.guided, Pipeline)
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
            offer=self.guided.offer(),
            today=date(2026, 3, 2),
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

    def at_consent(
        self, details: PersonDetails = ANA, person: Person | None = None
    ) -> EnrollmentDialog:
        """A dialog on its second step."""
        dialog = self.open(person)
        if person is None:
            fill(dialog, details)
        self.go_on(dialog, Step.CONSENT)
        return dialog

    def at_pictures(
        self, details: PersonDetails = ANA, person: Person | None = None
    ) -> EnrollmentDialog:
        """A dialog before the camera."""
        dialog = self.at_consent(details, person)
        dialog.consent_page.agrees.click()
        self.go_on(dialog, Step.FACES)
        return dialog

    def with_photo(self, data_dir: Path, details: PersonDetails = ANA) -> EnrollmentDialog:
        """A dialog with one good photo."""
        dialog = self.at_pictures(details)
        dialog.album.add_files([portrait_file(data_dir, POSER, STRAIGHT)])
        self.until(dialog.next_button.isEnabled)
        return dialog

    def go_on(self, dialog: EnrollmentDialog, step: Step) -> None:
        """Press the button to go on, and wait for that step."""
        dialog.next_button.click()
        self.until(lambda: dialog.step is step and not dialog.busy)

    def save(self, dialog: EnrollmentDialog) -> Person:
        """Save on the last step; as stored."""
        self.until(dialog.next_button.isEnabled)
        dialog.next_button.click()
        self.until(lambda: bool(self.saved))
        return self.saved[-1]

    def sample(self, data_dir: Path, name: str, number: int) -> FaceSample:
        """A photo's face; only while the session is not looking."""
        face = examine(self.engine, portrait(data_dir, name, number)).face
        assert face is not None
        return FaceSample(face.vector, self.engine.id, "photo", NOW, face.quality)

    def enrolled(self, data_dir: Path, details: PersonDetails) -> Person:
        """The man of the photos, enrolled already."""
        samples = [self.sample(data_dir, POSER, n) for n in (STRAIGHT, TO_LEFT, 3)]
        return self.service.enroll(details, consent_at=NOW, samples=samples)

    def sources(self, person: Person) -> list[str]:
        """Where a person's stored faces came from."""
        with self._database.read() as unit:
            return [face.source for face in stored_faces(unit, person.id, self.engine.id)]

    def audit(self, kind: AuditKind | None = None) -> list[AuditEntry]:
        """What the audit trail says."""
        with self._database.read() as unit:
            return unit.audit.entries(kind)

    def wait_clocking(self) -> None:
        """Until new frames reach the pipeline."""
        before = self.pipeline.frames
        self.until(lambda: self.pipeline.frames > before + 1)


def fill(dialog: EnrollmentDialog, details: PersonDetails) -> None:
    """Type somebody's details."""
    assert dialog.details_page.form is not None
    dialog.details_page.form.set_details(details)


def answer(dialog: EnrollmentDialog, text: str) -> None:
    """Press a button of the question."""
    assert dialog.question is not None
    button = next(one for one in dialog.question.buttons() if one.text() == text)
    button.click()
