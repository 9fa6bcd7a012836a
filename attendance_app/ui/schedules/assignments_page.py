"""Who has which schedule, with assigning and taking away, and the chosen person's week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from attendance_app.domain.people import Person
from attendance_app.domain.schedules import Assignment, Schedule
from attendance_app.services.roster import Roster
from attendance_app.services.schedules import Schedules
from attendance_app.ui.i18n import number
from attendance_app.ui.opening import Opening
from attendance_app.ui.removing import remove
from attendance_app.ui.row_actions import action_buttons, row_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.schedules.assign_dialog import AssignDialog
from attendance_app.ui.schedules.assignments_model import (
    AssignmentRow,
    AssignmentsModel,
    Column,
    rows_of,
    words,
)
from attendance_app.ui.schedules.end_dialog import EndDialog
from attendance_app.ui.schedules.week_plan import WeekPlan
from attendance_app.ui.schedules.week_view import WeekView
from attendance_app.ui.searching import holds_every_word
from attendance_app.ui.sides import set_margins
from attendance_app.ui.signing import Signer
from attendance_app.ui.table_page import Newest, TablePage
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

PlanWeek = Callable[[Person, date], WeekPlan]
"""A person's week that begins on that Monday; called on a worker."""

_WIDTHS: dict[int, int] = {
    Column.NAME: 126,
    Column.EMPLOYEE_ID: 100,
    Column.SCHEDULE: 106,
    Column.FIRST: 106,
    Column.LAST: 106,
    Column.STANDING: 84,
    Column.DEPARTMENT: 100,
}


class AssignmentsPage(TablePage[AssignmentRow]):
    """Lists everybody with what they are assigned; loads and changes on a worker.

    Parameters
    ----------
    schedules : Schedules
    roster : Roster
    plan_week : callable
        See `PlanWeek`.
    today : callable
        The site's present day.
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
        Runs the work.
    """

    shown = Signal()
    """The table shows what the database holds now, or what is searched for."""

    week_shown = Signal()
    """The week below is that of the chosen person."""

    changed = Signal()
    """An assignment was made or taken away."""

    removed = Signal(str, object)
    """Something was: a sentence that tells of it, and what brings it back."""

    schedule_wanted = Signal()
    """There is none to assign; the first is to be made."""

    def __init__(
        self,
        schedules: Schedules,
        roster: Roster,
        plan_week: PlanWeek,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.model = AssignmentsModel()
        super().__init__(tr("planning", "Who has which"), self.model, _WIDTHS, tasks, parent=parent)
        self._schedules = schedules
        self._roster = roster
        self._plan_week = plan_week
        self._today = today
        self._signer = signer
        self._weeks = Newest(tasks, self)
        self._opening = Opening(tasks, self)
        self.preferred_schedule = 0
        """Key of the schedule that is offered first when assigning."""
        self.search.setAccessibleName(tr("planning", "Search people"))
        self.search.setPlaceholderText(tr("planning", "Search name, employee ID, schedule…"))
        self.search.setToolTip(self.search.placeholderText())
        self.table.setAccessibleName(tr("planning", "Who has which schedule"))
        self.assign_button = QPushButton(tr("planning", "&Assign…"), self)
        self.assign_button.setAccessibleName(tr("planning", "Assign a schedule"))
        self.assign_button.setProperty("role", "primary")
        self.assign_button.clicked.connect(self.assign)
        self.top.addWidget(self.assign_button)
        set_margins(self.column, Space.L, Space.XL, Space.XL, Space.L)
        # Beside the schedules there is no room for it in the line of the title.
        self.top.removeWidget(self.search)
        self.column.insertWidget(self.column.indexOf(self.top) + 1, self.search)
        self.assign_action = row_action(
            self.table, tr("planning", "Assign…"), "Return", self.assign
        )
        self.end_action = row_action(self.table, tr("planning", "Let it &end…"), "", self._end)
        self.remove_action = row_action(
            self.table,
            tr("planning", "Ta&ke away"),
            QKeySequence.StandardKey.Delete,
            self._remove,
        )
        self._actions = (self.assign_action, self.end_action, self.remove_action)
        self.column.addLayout(action_buttons((self.end_action, self.remove_action), self))
        # A week in two lines, in a small window, takes its room; then there is somebody to show.
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.week = WeekView(today(), self)
        self.column.addWidget(self.week)

        self.search.textChanged.connect(lambda: self._search())
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.week.wanted.connect(self._load_week)
        self._enable_actions()

    def loader(self) -> Callable[[], list[AssignmentRow]]:
        return lambda: rows_of(
            self._roster.people(), self._schedules.assignments(), self._schedules.all()
        )

    def show_loaded(self, rows: list[AssignmentRow]) -> None:
        before = {row.person.id for row in self.chosen()}
        text = self.search.text()
        found = [
            row
            for row in rows
            if holds_every_word(
                text,
                row.person.name,
                row.person.employee_id,
                row.person.department,
                words(row, Column.SCHEDULE),
            )
        ]
        self.model.set_rows(found)
        people, shown = ({row.person.id for row in each} for each in (rows, found))
        count = (
            tr("planning", "{known} people")
            if shown == people
            else tr("planning", "{shown} of {known} people")
        )
        self.count.setText(count.format(shown=number(len(shown)), known=number(len(people))))
        if len(before) == 1:
            self.choose(before.pop())
        if found:
            self.show_table()
        elif rows:
            self.say_no_match(tr("planning", "Nobody matches “{text}”.").format(text=text))
        else:
            self.say_instead(
                tr(
                    "planning",
                    "Nobody is enrolled yet. Enroll people on the People page, or import a "
                    "table of them (File menu).",
                ),
                tr("planning", "Look again"),
                self.reload,
            )
        self._selected()
        self.shown.emit()

    def fill_menu(self, menu: QMenu, _: AssignmentRow) -> None:
        menu.addActions(self._actions)

    def chosen(self) -> list[AssignmentRow]:
        """The rows that are selected."""
        return [index.data(ROW_ROLE) for index in self.table.selectionModel().selectedRows()]

    def choose(self, person_id: int) -> None:
        """Select the first row of this person, if it is in view."""
        for row, shown in enumerate(self.model.rows):
            if shown.person.id == person_id:
                self.table.selectRow(row)
                return

    def assign(self) -> None:
        """Open the dialog that assigns, with the selected people ticked."""
        chosen = {row.person.id for row in self.chosen()}

        def load() -> tuple[list[Person], list[Schedule]]:
            return self._roster.people(), list(self._schedules.all())

        def show(found: tuple[list[Person], list[Schedule]]) -> None:
            people, schedules = found
            if not schedules:
                self.schedule_wanted.emit()
                return
            dialog = AssignDialog(
                people,
                chosen,
                schedules,
                self.preferred_schedule,
                self._today(),
                self._schedules.assign,
                self._signer,
                self._tasks,
                self,
            )
            dialog.saved.connect(self._changed)
            dialog.open()

        self._opening.run(load, show)

    def _assignment(self) -> tuple[AssignmentRow, Assignment] | None:
        """The one row that is selected, if it is an assignment."""
        rows = self.chosen()
        if len(rows) != 1 or rows[0].assignment is None:
            return None
        return rows[0], rows[0].assignment

    def _end(self) -> None:
        if (found := self._assignment()) is not None:
            dialog = EndDialog(
                *found, self._today(), self._schedules.end, self._signer, self._tasks, self
            )
            dialog.saved.connect(self._changed)
            dialog.open()

    def _remove(self) -> None:
        if (found := self._assignment()) is None:
            return
        row, assignment = found
        by = self._signer.name

        def back(removed: Assignment) -> list[Assignment]:
            return self._schedules.assign(
                [removed.person_id],
                removed.schedule_id,
                removed.first,
                removed.last,
                removed.is_standing,
                by,
            )

        remove(
            self._tasks,
            self,
            self.remove_action,
            self.removed,
            tr(
                "planning",
                "{schedule} was taken away from {name}, as if it had never been. To change from "
                "one schedule to another, let it end instead.",
            ).format(schedule=words(row, Column.SCHEDULE), name=row.person.name),
            work=lambda: self._schedules.unassign(assignment.id, by),
            back=back,
            stored=self._changed,
        )

    def _changed(self, _: object = None) -> None:
        self.changed.emit()
        self.reload()

    def _search(self) -> None:
        if self.loaded_rows is not None:
            self.show_loaded(self.loaded_rows)

    def _selected(self) -> None:
        self._enable_actions()
        self._load_week()

    def _enable_actions(self) -> None:
        rows = self.chosen()
        self.assign_action.setEnabled(bool(rows))
        one = self._assignment() is not None
        self.end_action.setEnabled(one)
        self.remove_action.setEnabled(one)

    def _load_week(self) -> None:
        people = {row.person.id: row.person for row in self.chosen()}
        if len(people) != 1:
            self._weeks.run(lambda: None, lambda _: self.week.clear(), self.week.clear)
            return
        (person,) = people.values()
        monday = self.week.monday

        def show(plan: WeekPlan) -> None:
            self.week.show_plan(plan)
            self.week_shown.emit()

        self._weeks.run(lambda: self._plan_week(person, monday), show, self.week.clear)
