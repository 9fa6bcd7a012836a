"""The dialog that enrolls a person, or takes new pictures of somebody known already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from attendance_app.domain.people import Person
from attendance_app.services.guided_enrollment import (
    NOBODY_YET,
    EnrollmentOffer,
    Enrolment,
)
from attendance_app.ui.enrollment.album import Album
from attendance_app.ui.enrollment.borrowing import Borrowing
from attendance_app.ui.enrollment.calls import EnrollmentCalls, Samples
from attendance_app.ui.enrollment.capture_page import CapturePage
from attendance_app.ui.enrollment.check_page import CheckPage, Found
from attendance_app.ui.enrollment.consent import language_name
from attendance_app.ui.enrollment.consent_page import ConsentPage
from attendance_app.ui.enrollment.details_page import DetailsPage
from attendance_app.ui.enrollment.flow import Step, steps_of
from attendance_app.ui.enrollment.pictures import samples_of
from attendance_app.ui.enrollment.pin_page import PinPage
from attendance_app.ui.enrollment.step_dialog import StepDialog
from attendance_app.ui.enrollment.summary import summary_of
from attendance_app.ui.enrollment.trial import Trial
from attendance_app.ui.i18n import locale
from attendance_app.ui.session import Session
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class EnrollmentDialog(StepDialog):
    """Step by step; nothing is stored before the last, and closing leaves nothing.

    Pictures are neither taken nor looked at before the person has agreed, and are dropped when
    they take it back. They live in memory only, until the dialog is closed.

    Parameters
    ----------
    calls : EnrollmentCalls
    session : Session
        Started; its camera and engine are borrowed while pictures are taken and tried out.
    tasks : TaskRunner
        Runs `calls`.
    offer : EnrollmentOffer
        What `calls.offer` has given.
    today : date
        The site's present day.
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
        offer: EnrollmentOffer,
        today: date,
        clock: Callable[[], datetime],
        person: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._calls = calls
        self._session = session
        self._person = person
        self._checked = False
        self._samples: Samples = ()
        self.step = Step.DETAILS
        """The one in view."""
        self.setWindowTitle(
            tr("enrollment", "Enroll a person")
            if person is None
            else tr("enrollment", "Take new pictures")
        )
        self.borrowing = Borrowing(session, self)
        self.album = Album(session.recognition, clock, self)
        self.details_page = DetailsPage(person, offer.departments, today, self)
        language = locale().name().split("_")[0]
        self.consent_page = ConsentPage(offer.texts, language, clock, person, self)
        self.capture_page = CapturePage(self.album, self.borrowing, tasks, self)
        self.pin_page = PinPage(self)
        self.check_page = CheckPage(self.borrowing, self)
        self._pages: dict[Step, QWidget] = {
            Step.DETAILS: self.details_page,
            Step.CONSENT: self.consent_page,
            Step.FACES: self.capture_page,
            Step.PIN: self.pin_page,
            Step.CHECK: self.check_page,
        }
        for page in self._pages.values():
            self.pages.addWidget(page)
        self.lay_out()
        self.details_page.changed.connect(self._typed)
        self.consent_page.changed.connect(self._answered)
        self.capture_page.changed.connect(self.show_state)
        self.pin_page.changed.connect(self._typed)
        self.check_page.changed.connect(self._decided)
        self.cancel_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        application = QCoreApplication.instance()
        assert application is not None
        # A long video must not hold up the end of the program.
        application.aboutToQuit.connect(self._drop_pictures)
        self.show_state()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps there are, by what was answered so far."""
        typed = self.details_page.pins.value() is not None
        known = self._person is not None and self._person.has_pin
        return steps_of(self.consent_page.agreed, has_pin=typed or known)

    def reject(self) -> None:
        """Close without storing anything; asks first when there are pictures."""
        if self.busy:
            return
        if not self.album.pictures:
            super().reject()
        elif self.question is None:
            self.ask(
                tr("enrollment", "Close without saving?"),
                tr("enrollment", "The pictures taken so far are dropped and nothing is stored."),
                tr("enrollment", "Drop the pictures"),
                tr("enrollment", "Keep them"),
                super().reject,
            )

    def done(self, result: int) -> None:
        """Give camera and engine back, and forget the pictures.

        Who has posed for them still stands there, and has not come to be clocked.
        """
        if self._person is not None and self.album.pictures:
            self._session.recognition.count_as_present(self._person.id)
        self._drop_pictures()
        super().done(result)

    def _drop_pictures(self) -> None:
        self.capture_page.leave()
        self.borrowing.stop()
        self.album.clear()

    def _typed(self) -> None:
        self.say("")
        self.show_state()

    def _answered(self) -> None:
        """Whoever takes their consent back has no pictures here any more."""
        if self.consent_page.consent is None and self.album.pictures:
            self.album.clear()
            self.capture_page.begin_anew()
        self._typed()

    def _go_on(self) -> None:
        """To the next step, once this one is done."""
        if self.step is Step.CHECK:
            self._save()
            return
        details = self.details_page.details()
        if self.step is Step.DETAILS and details is not None:
            self.run(
                lambda: self._calls.require_free(details),
                lambda _: self._enter(self._neighbour(1)),
            )
            return
        self._enter(self._neighbour(1))

    def _go_back(self) -> None:
        self._enter(self._neighbour(-1))

    def _neighbour(self, by: int) -> Step:
        return self.steps[self.steps.index(self.step) + by]

    def _enter(self, step: Step) -> None:
        before, self.step = self.step, step
        self.say("")
        self.pages.setCurrentWidget(self._pages[step])
        if before is Step.FACES:
            self.capture_page.leave()
        if step is Step.FACES:
            self.capture_page.start()
        elif step is not Step.CHECK:
            self.borrowing.stop()
        if step is Step.CHECK:
            self._check()
        self.show_state()
        self._focus_first()

    def _focus_first(self) -> None:
        """Where the keyboard goes on: what this step is about, or else the button to go on."""
        wanted: dict[Step, QWidget] = {
            Step.CONSENT: self.consent_page.agrees,
            Step.FACES: self.capture_page.take_button,
            Step.PIN: self.pin_page.pins.pin,
        }
        if self.step is Step.DETAILS:
            form = self.details_page.form
            wanted[Step.DETAILS] = self.details_page.pins.pin if form is None else form.employee_id
        wanted.get(self.step, self.next_button).setFocus()

    def _check(self) -> None:
        """Say what is to be stored; of pictures find out whom they resemble, and try them out."""
        consent, engine = self.consent_page.consent, self.borrowing.engine_id
        self._samples, self._checked = (), consent is None
        self.check_page.forget()
        if consent is None or engine is None:
            return
        pictures, own = self.album.pictures, None if self._person is None else self._person.id

        def find() -> tuple[Samples, Found]:
            samples = samples_of(pictures, engine)
            gallery = self._calls.trial_gallery(samples, engine, own)
            trial = Trial(self._calls.new_pipeline, gallery, NOBODY_YET if own is None else own)
            return samples, Found(self._calls.similar(samples, own), trial, self._calls.names())

        def found(result: tuple[Samples, Found]) -> None:
            self._samples, self._checked = result[0], True
            self.check_page.show_found(result[1], self.details_page.name, has_pin=self._has_pin())
            self.show_state()

        self.run(find, found)

    def _decided(self) -> None:
        self._summarise()
        self.show_state()

    def _same(self) -> Person | None:
        """Whoever is enrolled already, if it was said that it is them."""
        decided = self.check_page.decided
        return None if decided is None else decided.same

    def _summarise(self) -> None:
        """Say what is to be stored, and of whom."""
        same, page = self._same(), self.consent_page
        made = summary_of(
            None if same is not None else self.details_page.details(),
            same or self._person,
            page.consent,
            language_name(page.panel.shown.language),
            self.album.pictures,
            new_pin=self._new_pin() is not None,
        )
        self.check_page.show_summary(made.rows, made.faceless)

    def _new_pin(self) -> str | None:
        """The PIN to be set; whoever turned out to be enrolled keeps the one they know."""
        same = self._same()
        return None if same is not None and same.has_pin else self._pin()

    def _pin(self) -> str | None:
        """The PIN that was typed, on the way that was gone."""
        if Step.PIN in self.steps:
            return self.pin_page.value()
        return self.details_page.pins.value()

    def _has_pin(self) -> bool:
        return self._pin() is not None or (self._person is not None and self._person.has_pin)

    def _save(self) -> None:
        decided = self.check_page.decided
        if decided is None or not self._checked:
            return
        consent = self.consent_page.consent
        if decided.same is not None:
            enrolment = Enrolment(
                None, decided.same.id, consent, self._samples, pin=self._new_pin()
            )
        else:
            enrolment = Enrolment(
                details=self.details_page.details(),
                person_id=None if self._person is None else self._person.id,
                consent=consent,
                samples=self._samples,
                pin=self._pin(),
                asked_for_pin=decided.asked_for_pin,
            )
        self.run(lambda: self._calls.save(enrolment), self._stored)

    def _stored(self, person: Person) -> None:
        self._person = person
        self.saved.emit(person)
        self.accept()

    def show_state(self) -> None:
        """Title, rail and buttons for where we are."""
        self.rail.show_steps(self.steps, self.step)
        self.title.setText(self._title())
        last, idle = self.step is Step.CHECK, not self.busy
        self.cancel_button.setEnabled(idle)
        self.back_button.setVisible(self.step is not Step.DETAILS)
        self.back_button.setEnabled(idle)
        self.next_button.setText(
            tr("enrollment", "&Save") if last else tr("enrollment", "&Continue")
        )
        self.next_button.setEnabled(idle and self._is_done())

    def _is_done(self) -> bool:
        """Whether this step has all it needs."""
        match self.step:
            case Step.DETAILS:
                return self.details_page.complete()
            case Step.CONSENT:
                return self.consent_page.agreed is not None
            case Step.FACES:
                return self.capture_page.ready
            case Step.PIN:
                return self.pin_page.complete()
            case Step.CHECK:
                return self._checked and self.check_page.decided is not None

    def _title(self) -> str:
        name = self.details_page.name
        match self.step:
            case Step.DETAILS if self._person is None:
                return tr("enrollment", "Who is it?")
            case Step.DETAILS:
                return tr("enrollment", "New pictures of {name}").format(name=name)
            case Step.CONSENT:
                return tr("enrollment", "Does {name} agree?").format(name=name)
            case Step.FACES:
                return tr("enrollment", "Pictures of {name}").format(name=name)
            case Step.PIN:
                return tr("enrollment", "A PIN for {name}").format(name=name)
            case Step.CHECK:
                return tr("enrollment", "Check and save")
