"""The dialog that gives a person a PIN, or takes it away."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Person
from attendance_app.domain.pins import PIN_LONGEST, pin_problem, plain_digits
from attendance_app.ui.form_dialog import form_layout, note, titled
from attendance_app.ui.questions import ask
from attendance_app.ui.room import make_wide
from attendance_app.ui.storing_dialog import StoringDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

MADE_UP_DIGITS = 6


def made_up_pin() -> str:
    """A PIN nobody would try first."""
    while True:
        pin = f"{secrets.randbelow(10**MADE_UP_DIGITS):0{MADE_UP_DIGITS}}"
        if not pin_problem(pin):
            return pin


class PinDialog(StoringDialog):
    """Asks for the PIN twice, or makes one up; hashing it happens on a worker.

    Parameters
    ----------
    person : Person
    store : callable
        Gives the person with a key this PIN.
    clear : callable
        Takes the PIN of the person with a key away.
    tasks : TaskRunner
    """

    changed = Signal(str)
    """What was done, in a sentence."""

    def __init__(
        self,
        person: Person,
        store: Callable[[int, str], object],
        clear: Callable[[int], object],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._store = store
        self._clear = clear
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("people", "PIN of {name}").format(name=person.name))
        words = (
            tr(
                "people",
                "They have a PIN; a new one takes its place at once. Nobody can read the old one.",
            )
            if person.has_pin
            else tr(
                "people",
                "With a PIN they clock in at the front desk by employee ID {number} and PIN, with "
                "or without a face.",
            ).format(number=person.employee_id)
        )
        self.pin = self._field()
        self.again = self._field()
        self.shown = QCheckBox(tr("people", "&Show what is typed"), self)
        self.make_up = QPushButton(tr("people", "Make one &up"), self)
        self._refusal = QLabel(self)
        self._refusal.setProperty("role", "error")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        self._refusal.setMinimumHeight(2 * self._refusal.fontMetrics().lineSpacing() + Space.XS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(
            tr("people", "Set the PIN"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self.delete = QPushButton(tr("people", "&Delete the PIN…"), self)
        self.delete.setProperty("role", "danger")
        self.buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.ResetRole)
        self.delete.setVisible(person.has_pin)
        form = form_layout()
        form.addRow(titled(tr("people", "&New PIN"), self.pin), self.pin)
        form.addRow(titled(tr("people", "&Once more"), self.again), self.again)
        line = QHBoxLayout()
        line.addWidget(self.shown)
        line.addStretch(1)
        line.addWidget(self.make_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        make_wide(self, 440)
        column.setSpacing(Space.M)
        column.addWidget(note(words, self))
        column.addLayout(form)
        column.addLayout(line)
        column.addWidget(self._refusal)
        column.addWidget(self.buttons)
        for edit in (self.pin, self.again):
            edit.textChanged.connect(self._check)
        self.shown.toggled.connect(self._show_typed)
        self.make_up.clicked.connect(self._make_up)
        self.buttons.accepted.connect(self._set)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self._ask_to_delete)
        self._check()

    @property
    def refusal(self) -> str:
        """Why it is not stored."""
        return self._refusal.text()

    def _field(self) -> QLineEdit:
        made = QLineEdit(self)
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(PIN_LONGEST)
        made.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        return made

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for edit in (self.pin, self.again):
            edit.setEchoMode(mode)

    def _make_up(self) -> None:
        made = made_up_pin()
        self.pin.setText(made)
        self.again.setText(made)
        # Else nobody could tell it to the person.
        self.shown.setChecked(True)

    def _problem(self) -> str:
        if problem := pin_problem(self.pin.text()):
            return problem
        if plain_digits(self.pin.text()) != plain_digits(self.again.text()):
            return tr("people", "The two are not the same yet.")
        return ""

    def _check(self) -> None:
        problem = self._problem()
        self.save.setEnabled(not problem and not self.is_storing)
        # An empty field is no mistake.
        self._refusal.setText(problem if self.pin.text() else "")

    def _set(self) -> None:
        key, pin, store = self._person.id, self.pin.text(), self._store
        done = tr("people", "{name} has a new PIN.").format(name=self._person.name)
        self._run(lambda: store(key, pin), done)

    def _ask_to_delete(self) -> None:
        key, clear = self._person.id, self._clear
        done = tr("people", "{name} has no PIN any more.").format(name=self._person.name)
        ask(
            self,
            tr("people", "Delete the PIN of {name}?").format(name=self._person.name),
            tr("people", "They cannot clock in by it any more, until you set a new one."),
            yes=tr("people", "Delete"),
            no=tr("people", "Keep"),
            agreed=lambda: self._run(lambda: clear(key), done),
        )

    def _run(self, work: Callable[[], object], sentence: str) -> None:
        self.set_storing(True)
        self._refusal.clear()

        def done(_: object) -> None:
            self.set_storing(False)
            self.changed.emit(sentence)
            self.accept()

        self._tasks.run(lambda _: work(), owner=self, done=done, failed=self._refused)

    def _refused(self, sentence: str) -> None:
        self.set_storing(False)
        self._refusal.setText(sentence)
