"""The dialog that adds a leave or changes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QWidget,
)

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import (
    USUAL_TYPES,
    Leave,
    LeavePart,
    clean_leave,
    leave_type,
    stored_type,
)
from attendance_app.domain.people import Person
from attendance_app.ui.combo import typed_choice, typed_data
from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.leave.wording import PART_NAMES
from attendance_app.ui.room import make_wide
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Save = Callable[[Leave, str], object]
"""Stores a leave, a new one if its id is 0, by somebody; called on a worker."""


class LeaveDialog(FormDialog):
    """Whose leave, from when till when, of which type, how much of each day, approved or not.

    Parameters
    ----------
    leave : Leave or None
        To be changed; None for a new one.
    people : sequence of Person
        Who may be chosen.
    types : sequence of str
        Offered beside the usual ones.
    today : date
        Where a new leave begins.
    save : callable
        See `Save`.
    """

    def __init__(
        self,
        leave: Leave | None,
        people: Sequence[Person],
        types: Sequence[str],
        today: date,
        save: Save,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("planning", "Add leave") if leave is None else tr("planning", "Leave")
        super().__init__(title, tr("planning", "Save"), signer, tasks, parent)
        self._leave = leave
        self._save_leave = save
        make_wide(self, 500)
        self.person = typed_choice([(f"{p.name}  ·  {p.employee_id}", p.id) for p in people], self)
        self.first = self._date_field(today if leave is None else leave.first)
        self.last = self._date_field(today if leave is None else leave.last)
        offered = dict.fromkeys([*USUAL_TYPES, *types])
        self.type = typed_choice([(leave_type(name), name) for name in offered], self)
        self.part = QComboBox(self)
        for part, name in PART_NAMES.items():
            words = tr("planning", name)
            self.part.addItem(words[:1].upper() + words[1:], part)
        self.approved = QCheckBox(tr("planning", "A&pproved"), self)
        self.approved.setChecked(leave is None or leave.is_approved)
        if leave is None:
            self.person.setCurrentIndex(-1)
        else:
            self.person.setCurrentIndex(self.person.findData(leave.person_id))
            # Whose it is does not change: another person's is another leave.
            self.person.setEnabled(False)
            self.type.setCurrentText(leave_type(leave.type))
            self.part.setCurrentIndex(self.part.findData(leave.part))
        self._lay_out()

        self.first.dateChanged.connect(self._first_changed)
        self.last.dateChanged.connect(self.check)
        self.person.currentTextChanged.connect(self.check)
        self.type.currentTextChanged.connect(self.check)
        self.part.currentIndexChanged.connect(self.check)
        self.approved.toggled.connect(self.check)
        self.save_button.setEnabled(not self.problem())

    def leave(self) -> Leave:
        """What is filled in; without a person, of nobody (key 0)."""
        person_id = int(str(typed_data(self.person) or 0))
        return replace(
            self._leave or Leave(0, person_id, date.min, date.min, ""),
            first=from_qdate(self.first.date()),
            last=from_qdate(self.last.date()),
            type=stored_type(self.type.currentText()),
            part=LeavePart(self.part.currentData()),
            is_approved=self.approved.isChecked(),
        )

    def problem(self) -> str:
        leave = self.leave()
        if not leave.person_id:
            return tr("planning", "Choose whose leave it is.")
        try:
            clean_leave(leave)
        except InvalidInputError as error:
            return str(error)
        return ""

    def work(self) -> Callable[[], object]:
        leave, by = self.leave(), self.sign()
        return lambda: self._save_leave(leave, by)

    def _first_changed(self) -> None:
        # Who moves a leave to next month does not want its end left in this one.
        self.last.setDate(max(self.first.date(), self.last.date(), key=from_qdate))
        self.check()

    def _lay_out(self) -> None:
        form = form_layout()
        for title, widget in (
            (tr("planning", "P&erson"), self.person),
            (tr("planning", "&First day"), self.first),
            (tr("planning", "&Last day"), self.last),
            (tr("planning", "&Type"), self.type),
            (tr("planning", "&Of each day"), self.part),
        ):
            form.addRow(titled(title, widget), widget)
        form.addRow("", self.approved)
        self.body.addLayout(form)
        self.body.addWidget(
            note(
                tr(
                    "planning",
                    "Days off and holidays among the days take no leave. Until it is "
                    "approved it excuses nobody, and its days are listed as exceptions.",
                ),
                self,
            )
        )

    def _date_field(self, day: date) -> QDateEdit:
        field = QDateEdit(to_qdate(day), self)
        let_type(field)
        field.setCalendarPopup(True)
        field.setDisplayFormat("yyyy-MM-dd")
        return field
