"""What the walks begin with: a database of their own with people in it; and how they enroll."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from builders import new_database
from fakes import CheapHasher
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from walking import Walk

from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.enrollment.flow import Step
from attendance_app.wiring import Core, build_core

PIN = "2580"
OTHER_PIN = "7391"


@contextmanager
def site(folder: Path, *, empty: bool = False, language: str = "en") -> Iterator[Core]:
    """A site's services; `empty` as a computer has it on which nobody was before."""
    data = DataDir.at(folder)
    data.create()
    if not empty:
        new_database(folder).close()
    settings = Settings.load(data.settings)
    # A greeting is looked for as long as a busy processor needs.
    window = settings.window.model_copy(update={"confirmation_s": 30.0, "language": language})
    core = build_core(data, settings.model_copy(update={"window": window}), hasher=CheapHasher())
    try:
        yield core
    finally:
        core.close()


def colleague(core: Core, employee_id: str, name: str, pin: str) -> Person:
    """Somebody known by a PIN alone."""
    made = core.enrollment.enroll(PersonDetails(employee_id, name), consent_at=None, samples=[])
    core.pins.set(made.id, pin)
    return core.roster.person(made.id)


def audited(core: Core, kind: AuditKind) -> list[AuditEntry]:
    """The audit trail's entries of a kind."""
    with core.database.read() as unit:
        return unit.audit.entries(kind)


def sources(core: Core, person: Person) -> list[str]:
    """Where the stored faces of a person came from."""
    with core.database.read() as unit:
        return [face.source for key, face in unit.faces.all() if key == person.id]


def enter_pin(walked: Walk, *fields: str) -> None:
    """Enter employee ID and PIN, or the PIN alone, at the PIN pad by the keyboard."""
    pad = walked.shell.live.stage.pad
    walked.until(pad.isVisible)
    for text in fields:
        # The pad leads from one field to the next; nobody has to touch one first.
        walked.type(text, pad.field)
        walked.press("Return")


def agreed(walked: Walk, details: PersonDetails) -> EnrollmentDialog:
    """The enrollment dialog that is open, filled in, agreed to, where pictures are taken."""
    dialog = walked.dialog(EnrollmentDialog)
    form = dialog.details_page.form
    assert form is not None
    walked.type_in(details.employee_id, form.employee_id)
    walked.type_in(details.name, form.name)
    go_on(walked, dialog, Step.CONSENT)
    walked.click("I have read this and agree to face recognition", dialog)
    go_on(walked, dialog, Step.FACES)
    return dialog


def go_on(walked: Walk, dialog: EnrollmentDialog, step: Step) -> None:
    """Continue as soon as that is offered, and come to a step."""
    walked.until(dialog.next_button.isEnabled)
    walked.click("Continue", dialog)
    walked.until(lambda: dialog.step is step and not dialog.busy)


def save(walked: Walk, dialog: EnrollmentDialog) -> Person:
    """Save on the last step; who is stored."""
    walked.until(dialog.next_button.isEnabled)
    with walked.qtbot.waitSignal(dialog.saved, timeout=30_000) as stored:
        walked.click("Save", dialog)
    person = stored.args[0]
    assert isinstance(person, Person)
    return person


def drop(page: QWidget, path: Path) -> None:
    """Drag a file from a folder's window onto a page, and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # As Qt does it: whoever does not take the dragged thing is given no drop either.
    dragged = QDragEnterEvent(page.rect().center(), copy, mime, left, none)
    QApplication.sendEvent(page, dragged)
    assert dragged.isAccepted()
    dropped = QDropEvent(QPointF(page.rect().center()), copy, mime, left, none)
    QApplication.sendEvent(page, dropped)
    assert dropped.isAccepted()
