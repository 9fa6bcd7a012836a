"""The dialog that gives people a schedule, for good or for a stretch of days."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from PySide6.QtWidgets import QComboBox, QRadioButton, QWidget

from attendance_app.domain.people import Person
from attendance_app.domain.schedules import Schedule
from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.people.details_form import OptionalDate
from attendance_app.ui.room import resize_within
from attendance_app.ui.schedules.people_picker import PeoplePicker
from attendance_app.ui.schedules.wording import schedule_words
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Assign = Callable[[Sequence[int], int, date | None, date | None, bool, str], object]
"""Gives people (by key) a schedule (by key) from a day to a day, standing or not.

The last is who decides; called on a worker."""


class AssignDialog(FormDialog):
    """Who, which schedule, from when till when, and whether something else gives way to it.

    Parameters
    ----------
    people : sequence of Person
        Who may be chosen.
    chosen : collection of int
        Keys of those who are ticked first.
    schedules : sequence of Schedule
        At least one.
    schedule_id : int
        Which is chosen first.
    today : date
        Where the calendars open.
    assign : callable
        See `Assign`.
    """

    def __init__(
        self,
        people: Sequence[Person],
        chosen: Collection[int],
        schedules: Sequence[Schedule],
        schedule_id: int,
        today: date,
        assign: Assign,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("planning", "Assign a schedule"), tr("planning", "Assign"), signer, tasks, parent
        )
        self._assign = assign
        self.people = PeoplePicker(people, chosen, self)
        self.schedule = QComboBox(self)
        for schedule in schedules:
            self.schedule.addItem(f"{schedule.name}: {schedule_words(schedule)}", schedule.id)
        self.schedule.setCurrentIndex(max(0, self.schedule.findData(schedule_id)))
        self.first = OptionalDate(tr("planning", "First day"), today, self)
        self.last = OptionalDate(tr("planning", "Last day"), today, self)
        self.standing = QRadioButton(
            tr("planning", "&Standing: until something else is assigned"), self
        )
        self.dated = QRadioButton(
            tr("planning", "&Dated: on these days instead of the standing one"), self
        )
        self.standing.setChecked(True)
        self._lay_out()
        resize_within(self, 560, 720)

        self.people.changed.connect(self.check)
        self.schedule.currentIndexChanged.connect(self.check)
        self.first.changed.connect(self.check)
        self.last.changed.connect(self.check)
        self.standing.toggled.connect(self.check)
        self.save_button.setEnabled(not self.problem())

    def problem(self) -> str:
        first, last = self.first.value(), self.last.value()
        if not self.people.chosen():
            return tr("planning", "Tick the people who have this schedule.")
        if first is not None and last is not None and last < first:
            return tr(
                "planning", "The last day ({last}) is before the first day ({first})."
            ).format(last=last, first=first)
        return ""

    def work(self) -> Callable[[], object]:
        people = self.people.chosen()
        schedule_id = int(self.schedule.currentData())
        first, last = self.first.value(), self.last.value()
        standing = self.standing.isChecked()
        by = self.sign()
        return lambda: self._assign(people, schedule_id, first, last, standing, by)

    def _lay_out(self) -> None:
        form = form_layout()
        for title, widget in (
            (tr("planning", "S&chedule"), self.schedule),
            (tr("planning", "&First day"), self.first),
            (tr("planning", "&Last day"), self.last),
        ):
            form.addRow(titled(title, widget), widget)
        form.addRow(self.standing)
        form.addRow(self.dated)
        self.body.addWidget(self.people, 1)
        self.body.addLayout(form)
        self.body.addWidget(
            note(
                tr(
                    "planning",
                    "Not ticked means from the beginning, or without an end. The last day is "
                    "included.",
                ),
                self,
            )
        )
