"""Scenes of enrolling: every step in its telling states, text from elsewhere, the consent text."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.screens.scene import Scene
from attendance_app.screens.stage import Stage
from attendance_app.services.embedded_pictures import EmbeddedPicture
from attendance_app.ui.enrollment.consent_editor import ConsentEditor
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.enrollment.text_dialog import TextDialog
from attendance_app.vision.synthetic import DEMO_PEOPLE
from attendance_app.words import tr

_NEW = PersonDetails("0412", "Demo Umber", "umber@example.org", "Workshop")


def _open(stage: Stage, person: Person | None = None) -> EnrollmentDialog:
    stage.shell.office.enroll(person)
    return stage.dialog(EnrollmentDialog)


def _details(stage: Stage, pin: str = "") -> EnrollmentDialog:
    dialog = _open(stage)
    assert dialog.details_page.form is not None
    dialog.details_page.form.set_details(_NEW)
    dialog.details_page.pins.pin.setText(pin)
    dialog.details_page.pins.again.setText(pin)
    stage.settle()
    return dialog


def _go_on(stage: Stage, dialog: EnrollmentDialog, step: Step) -> EnrollmentDialog:
    dialog.next_button.click()
    stage.wait(lambda: dialog.step is step and not dialog.busy, f"the step {step}")
    stage.settle()
    return dialog


def _consent(stage: Stage, person: Person | None = None) -> EnrollmentDialog:
    dialog = _details(stage) if person is None else _open(stage, person)
    return _go_on(stage, dialog, Step.CONSENT)


def _faces(stage: Stage, person: Person | None = None) -> EnrollmentDialog:
    dialog = _consent(stage, person)
    dialog.consent_page.agrees.click()
    _go_on(stage, dialog, Step.FACES)
    stage.wait(lambda: dialog.borrowing.engine_id is not None, "the networks")
    stage.wait(lambda: bool(dialog.capture_page.view.advice), "the first advice")
    return dialog


def _posed(stage: Stage, person: Person | None = None) -> EnrollmentDialog:
    """Somebody drawn has looked straight ahead and been taken."""
    dialog = _faces(stage, person)
    stage.camera.show(DEMO_PEOPLE[0])
    stage.wait(lambda: bool(dialog.album.pictures), "the first picture")
    stage.wait(lambda: bool(dialog.capture_page.list.rows), "its row")
    stage.settle()
    return dialog


def _refused_files(stage: Stage) -> QWidget:
    dialog = _posed(stage)
    dialog.album.add_embedded(
        [
            EmbeddedPicture("badge-photo.png", b"no picture"),
            EmbeddedPicture(
                tr("enrollment", "Picture {number}").format(number=2),
                b"",
                tr("enrollment", "It is not base64, or was cut short. Copy all of it."),
            ),
        ]
    )
    stage.wait(lambda: dialog.album.progress == (0, 0), "the files")
    dialog.capture_page.adding.told.emit("")
    stage.settle()
    return dialog


def _pin(stage: Stage) -> EnrollmentDialog:
    dialog = _consent(stage)
    dialog.consent_page.refuses.click()
    return _go_on(stage, dialog, Step.PIN)


def _check_pin(stage: Stage) -> QWidget:
    dialog = _pin(stage)
    dialog.pin_page.pins.pin.setText("4711")
    dialog.pin_page.pins.again.setText("4711")
    return _go_on(stage, dialog, Step.CHECK)


def _enrolled(stage: Stage) -> Person:
    """Who stands before the camera is enrolled in the made-up company already."""
    return next(
        each
        for each in stage.core.roster.people()
        if each.employee_id == DEMO_PEOPLE[0].employee_id
    )


def _checked(stage: Stage, person: Person | None) -> EnrollmentDialog:
    dialog = _go_on(stage, _posed(stage, person), Step.CHECK)
    trial = dialog.check_page.trial
    stage.wait(lambda: trial.result is not None, "the test")
    stage.settle()
    return dialog


def _duplicate(stage: Stage) -> QWidget:
    return _checked(stage, None)


def _recognised(stage: Stage) -> QWidget:
    return _checked(stage, _enrolled(stage))


def _consent_in_arabic(stage: Stage) -> QWidget:
    dialog = _consent(stage)
    languages = dialog.consent_page.panel.languages
    languages.setCurrentIndex(languages.findData("ar"))
    return dialog


def _close_question(stage: Stage) -> QWidget:
    _posed(stage).reject()
    return stage.dialog(QMessageBox)


def _text(stage: Stage) -> QWidget:
    _faces(stage).capture_page.adding.ask_for_text()
    dialog = stage.dialog(TextDialog)
    dialog.field.setPlainText(
        "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ\n\ndata:text/html;base64,PGI+"
    )
    stage.wait(dialog.add_button.isEnabled, "what was found")
    return dialog


def _editor(stage: Stage) -> QWidget:
    shell = stage.shell
    ConsentEditor(stage.core.consents, shell.signer, shell.tasks, shell.window).open()
    dialog = stage.dialog(ConsentEditor)
    stage.wait(lambda: bool(dialog.model.rows), "the versions")
    return dialog


SCENES = (
    Scene("enrollment-details", _open),
    Scene("enrollment-details-pin-refused", lambda stage: _details(stage, "1234")),
    Scene("enrollment-new-pictures", lambda stage: _open(stage, _enrolled(stage))),
    Scene("enrollment-consent", _consent),
    Scene("enrollment-consent-in-arabic", _consent_in_arabic),
    Scene("enrollment-pictures-nobody", _faces),
    Scene("enrollment-pictures", _posed),
    Scene("enrollment-pictures-refused", _refused_files),
    Scene("enrollment-pictures-text", _text),
    Scene("enrollment-pin", _pin),
    Scene("enrollment-check", _recognised),
    Scene("enrollment-check-duplicate", _duplicate),
    Scene("enrollment-check-pin", _check_pin),
    Scene("enrollment-close", _close_question),
    Scene("consent-editor", _editor),
)
"""In the order of the steps."""
