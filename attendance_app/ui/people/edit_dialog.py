"""The dialog that changes a person's details."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.ui.people.details_form import DetailsForm
from attendance_app.ui.room import make_wide
from attendance_app.ui.storing_dialog import StoringDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

Update = Callable[[int, PersonDetails], Person]


class EditDialog(StoringDialog):
    """Stores the details on Save, on a worker; a refusal leaves the dialog open with its reason."""

    saved = Signal(object)
    """The `Person` as stored."""

    def __init__(
        self,
        person: Person,
        departments: Sequence[str],
        today: date,
        update: Update,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._update = update
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("people", "Edit details"))
        self.form = DetailsForm(departments, today, self)
        self.form.set_details(
            PersonDetails(
                person.employee_id,
                person.name,
                person.email,
                person.department,
                person.start_date,
                person.end_date,
            )
        )
        self._refusal = QLabel(self)
        self._refusal.setProperty("role", "error")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        make_wide(self, 460)
        column.setSpacing(Space.L)
        column.addWidget(self.form)
        column.addWidget(self._refusal)
        column.addWidget(self.buttons)
        self.form.changed.connect(self._check)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _check(self) -> None:
        self._refusal.clear()
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(not self.form.problem())

    def _save(self) -> None:
        details = self.form.details()
        self.set_storing(True)
        self._tasks.run(
            lambda _: self._update(self._person.id, details),
            owner=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, person: Person) -> None:
        self.set_storing(False)
        self.saved.emit(person)
        self.accept()

    def _refused(self, sentence: str) -> None:
        self.set_storing(False)
        self._refusal.setText(sentence)
