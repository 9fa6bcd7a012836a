"""The dialog that lets a person's schedule end on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDateEdit, QWidget

from attendance_app.domain.schedules import Assignment
from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.room import make_wide
from attendance_app.ui.schedules.assignments_model import AssignmentRow, Column, words
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

End = Callable[[int, date, str], object]
"""Lets an assignment (by key) end on a day, by somebody; called on a worker."""


class EndDialog(FormDialog):
    """The last day of an assignment.

    Parameters
    ----------
    row : AssignmentRow
        Whose, and of which schedule.
    assignment : Assignment
    today : date
        Offered where it is open.
    end : callable
        See `End`.
    """

    def __init__(
        self,
        row: AssignmentRow,
        assignment: Assignment,
        today: date,
        end: End,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("planning", "Let a schedule end"), tr("planning", "Save"), signer, tasks, parent
        )
        self._assignment = assignment
        self._end = end
        make_wide(self, 440)
        self.last = QDateEdit(to_qdate(assignment.last or today), self)
        let_type(self.last)
        self.last.setCalendarPopup(True)
        self.last.setDisplayFormat("yyyy-MM-dd")
        form = form_layout()
        form.addRow(titled(tr("planning", "&Last day"), self.last), self.last)
        schedule = words(row, Column.SCHEDULE)
        self.body.addWidget(
            note(
                tr("planning", "{name} has {schedule} up to this day.").format(
                    name=row.person.name, schedule=schedule
                ),
                self,
            )
        )
        self.body.addLayout(form)
        self.last.dateChanged.connect(self.check)

    def problem(self) -> str:
        first, last = self._assignment.first, from_qdate(self.last.date())
        if first is not None and last < first:
            return tr(
                "planning", "The last day ({last}) is before the first day ({first})."
            ).format(last=last, first=first)
        return ""

    def work(self) -> Callable[[], object]:
        assignment_id, last, by = self._assignment.id, from_qdate(self.last.date()), self.sign()
        return lambda: self._end(assignment_id, last, by)
