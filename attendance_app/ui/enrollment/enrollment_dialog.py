"""The dialog that enrolls a person, or takes new pictures of somebody known already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import Person
from attendance_app.services.enrollment import SimilarPerson
from attendance_app.ui.enrollment.calls import EnrollmentCalls, Samples
from attendance_app.ui.enrollment.capture_page import CapturePage
from attendance_app.ui.enrollment.person_page import PersonPage
from attendance_app.ui.enrollment.pictures import samples_of
from attendance_app.ui.questions import ask
from attendance_app.ui.session import Session
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space

T = TypeVar("T")


class EnrollmentDialog(QDialog):
    """Two pages, person and pictures. Nothing is stored until Save; closing leaves nothing.

    Pictures are neither taken nor looked at before the person's consent is ticked, and are
    dropped when it is taken back. They live in memory only, until the dialog is closed.

    Parameters
    ----------
    calls : EnrollmentCalls
    session : Session
        Started; its camera and engine are borrowed while the second page is in view.
    tasks : TaskRunner
        Runs `calls`.
    departments : sequence of str
        Offered for somebody new.
    today : date
        The site's present day.
    consent_version : str
        Of the consent text: `Site.consent_version`.
    clock : callable
        Gives the present instant, aware.
    person : Person, optional
        Take new pictures of this person instead of enrolling somebody.
    """

    saved = Signal(object)
    """The `Person` as stored; the gallery is to be loaded again."""

    def __init__(
        self,
        calls: EnrollmentCalls,
        session: Session,
        tasks: TaskRunner,
        *,
        departments: Sequence[str],
        today: date,
        consent_version: str,
        clock: Callable[[], datetime],
        person: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._tasks = tasks
        self._clock = clock
        self._person = person
        self._consent_at: datetime | None = None
        self._busy = False
        self.question: QMessageBox | None = None
        """The question being asked, if any."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Enroll a person" if person is None else "Take new pictures")
        self.setMinimumSize(760, 600)
        self.resize(960, 700)
        self.person_page = PersonPage(person, departments, today, consent_version, self)
        self._session = session
        self.capture_page = CapturePage(session, clock, self)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")
        self.refusal = QLabel(self)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.person_page)
        self.pages.addWidget(self.capture_page)
        self.cancel_button = QPushButton("Cancel", self)
        self.back_button = QPushButton("&Back", self)
        self.faceless_button = QPushButton("Save &without a face", self)
        self.next_button = QPushButton("&Continue", self)
        self.save_button = QPushButton("&Save", self)
        self._lay_out()
        self.person_page.changed.connect(self._person_changed)
        self.capture_page.changed.connect(self._show)
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._go_back)
        self.faceless_button.clicked.connect(self._save_without_face)
        self.next_button.clicked.connect(self._go_on)
        self.save_button.clicked.connect(self._save)
        application = QCoreApplication.instance()
        assert application is not None
        # A long video must not hold up the end of the program.
        application.aboutToQuit.connect(self._drop_pictures)
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self._place, 0, Qt.AlignmentFlag.AlignBottom)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.cancel_button, self.back_button, self.faceless_button):
            # Enter means Continue or Save, and nothing while that is not possible.
            button.setAutoDefault(False)
        for button in (self.next_button, self.save_button):
            button.setProperty("role", "primary")
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        for button in (self.back_button, self.faceless_button, self.next_button, self.save_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addWidget(self.refusal)
        column.addLayout(buttons)

    def reject(self) -> None:
        """Close without storing anything; asks first when there are pictures."""
        if self._busy:
            return
        if not self.capture_page.pictures:
            super().reject()
        elif self.question is None:
            self._ask(
                "Close without saving?",
                "The pictures taken so far are dropped and nothing is stored.",
                "Drop the pictures",
                "Go on taking pictures" if self._on_pictures() else "Keep them",
                super().reject,
            )

    def done(self, result: int) -> None:
        """Give camera and engine back, and forget the pictures.

        Who has posed for them still stands there, and has not come to be clocked.
        """
        if self._person is not None and self.capture_page.pictures:
            self._session.recognition.count_as_present(self._person.id)
        self._drop_pictures()
        super().done(result)

    def _drop_pictures(self) -> None:
        self.capture_page.stop()
        self.capture_page.clear()

    def _on_pictures(self) -> bool:
        return self.pages.currentWidget() is self.capture_page

    def _person_changed(self) -> None:
        agreed = self.person_page.consent.given
        if agreed and self._consent_at is None:
            self._consent_at = self._clock()
        elif not agreed and self._consent_at is not None:
            self._consent_at = None
            self.capture_page.clear()
        self._say("")
        self._show()

    def _go_on(self) -> None:
        """To the pictures, once it is clear that the employee ID is free."""
        details = self.person_page.details()
        if details is None:
            self._start_pictures()
            return

        def check() -> None:
            known = self._calls.find(details.employee_id.strip())
            if known is not None:
                raise InvalidInputError(
                    f"The employee ID {known.employee_id} belongs to {known.name} already. "
                    "Correct it, or take new pictures of that person instead."
                )

        self._run(check, lambda _: self._start_pictures())

    def _start_pictures(self) -> None:
        if self._consent_at is None:
            return
        self.pages.setCurrentWidget(self.capture_page)
        self.capture_page.start()
        self.capture_page.take_button.setFocus()
        self._show()

    def _go_back(self) -> None:
        self.capture_page.stop()
        self.pages.setCurrentWidget(self.person_page)
        self._say("")
        self._show()

    def _save_without_face(self) -> None:
        details = self.person_page.details()
        if details is not None:
            self._run(lambda: self._calls.enroll(details, None, ()), self._stored)

    def _save(self) -> None:
        """Choose the samples and look whom they resemble; store them unless it is somebody."""
        pictures, engine = self.capture_page.pictures, self.capture_page.engine_id
        if engine is None or self._consent_at is None:
            return
        own = None if self._person is None else self._person.id

        def choose() -> tuple[Samples, list[SimilarPerson]]:
            samples = samples_of(pictures, engine)
            alike = self._calls.similar(samples)
            return samples, [one for one in alike if one.person.id != own]

        self._run(choose, lambda chosen: self._store_or_warn(*chosen))

    def _store_or_warn(self, samples: Samples, alike: list[SimilarPerson]) -> None:
        if not alike:
            self._store(samples)
            return
        people = "\n".join(f"{one.person.name} ({one.person.employee_id})" for one in alike)
        self._ask(
            "This face is known already",
            f"These pictures look like somebody enrolled already:\n\n{people}\n\n"
            "If it is the same person, go back and take new pictures of them instead. If it is "
            "somebody else who looks alike, the camera may not be able to tell the two apart.",
            "Save all the same",
            "Go back",
            lambda: self._store(samples),
        )

    def _store(self, samples: Samples) -> None:
        details, person, agreed = self.person_page.details(), self._person, self._consent_at
        if agreed is None:
            return
        if details is not None:
            self._run(lambda: self._calls.enroll(details, agreed, samples), self._stored)
        elif person is not None:
            self._run(lambda: self._calls.replace_faces(person.id, agreed, samples), self._stored)

    def _stored(self, person: Person) -> None:
        self._person = person
        self.saved.emit(person)
        self.accept()

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something on a worker; a refusal leaves the dialog as it is, with its sentence."""

        def finished(result: T) -> None:
            self._set_busy(False)
            done(result)

        def failed(sentence: str) -> None:
            self._set_busy(False)
            self._say(sentence)

        self._say("")
        self._set_busy(True)
        self._tasks.run(lambda _: work(), owner=self, done=finished, failed=failed)

    def _ask(self, text: str, more: str, yes: str, no: str, then: Callable[[], object]) -> None:
        """Ask for a decision; no picture is taken meanwhile."""

        def answered() -> None:
            self.question = None
            self.capture_page.pause(False)

        self.capture_page.pause(True)
        self.question = ask(self, text, more, yes=yes, no=no, agreed=then, answered=answered)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.person_page.setEnabled(not busy)
        self.capture_page.pause(busy)
        self._show()

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _show(self) -> None:
        """Titles and buttons for where we are."""
        pictures, name = self._on_pictures(), self.person_page.name
        agreed, idle = self._consent_at is not None, not self._busy
        complete = self.person_page.complete()
        if pictures:
            self.title.setText(f"Pictures of {name}")
        else:
            self.title.setText(self.windowTitle())
        self._place.setText(f"Step {2 if pictures else 1} of 2")
        self.cancel_button.setEnabled(idle)
        self.back_button.setVisible(pictures)
        self.back_button.setEnabled(idle)
        self.faceless_button.setVisible(not pictures and self._person is None)
        self.faceless_button.setEnabled(idle and complete and not agreed)
        self.next_button.setVisible(not pictures)
        self.next_button.setEnabled(idle and complete and agreed)
        self.save_button.setVisible(pictures)
        self.save_button.setEnabled(idle and self.capture_page.ready)
        self.save_button.setDefault(pictures)
        self.next_button.setDefault(not pictures)
