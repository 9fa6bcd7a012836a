"""The leave of a month: who is away when, adding, changing, approving and removing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QMenu, QPushButton, QWidget

from attendance_app.domain.people import Person
from attendance_app.services.leaves import Leaves
from attendance_app.services.roster import Roster
from attendance_app.ui.i18n import month_title
from attendance_app.ui.leave.leave_dialog import LeaveDialog
from attendance_app.ui.leave.leave_model import Column, LeaveModel, LeaveRow, words
from attendance_app.ui.month_choice import MonthChoice
from attendance_app.ui.opening import Opening
from attendance_app.ui.removing import remove
from attendance_app.ui.row_actions import action_buttons, row_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.searching import holds_every_word
from attendance_app.ui.signing import Signer
from attendance_app.ui.table_page import TablePage
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_WIDTHS: dict[int, int] = {
    Column.NAME: 150,
    Column.EMPLOYEE_ID: 110,
    Column.FIRST: 110,
    Column.LAST: 110,
    Column.DAYS: 110,
    Column.TYPE: 110,
    Column.PART: 110,
}


class LeavePage(TablePage[LeaveRow]):
    """Lists a month's leave; loads and changes it on a worker.

    Parameters
    ----------
    leaves : Leaves
    roster : Roster
        Whose leave it may be.
    today : callable
        The site's present day.
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
        Runs the work.
    """

    shown = Signal()
    """The table shows what the database holds now, or what is searched for."""

    changed = Signal()
    """Leave was added, changed or removed: timesheets are others now."""

    removed = Signal(str, object)
    """Something was: a sentence that tells of it, and what brings it back."""

    def __init__(
        self,
        leaves: Leaves,
        roster: Roster,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.model = LeaveModel()
        self.month = MonthChoice(today())
        self.approval = QComboBox()
        super().__init__(
            tr("planning", "Leave"),
            self.model,
            _WIDTHS,
            tasks,
            filters=self._filters(),
            parent=parent,
        )
        self._leaves = leaves
        self._roster = roster
        self._today = today
        self._signer = signer
        self._opening = Opening(tasks, self)
        self.search.setAccessibleName(tr("planning", "Search leave"))
        self.search.setPlaceholderText(tr("planning", "Search name, employee ID, type…"))
        self.table.setAccessibleName(tr("planning", "Leave"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.add_button = QPushButton(tr("planning", "&Add leave…"), self)
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.add)
        self.top.addWidget(self.add_button)
        self._build_actions()
        self.column.addLayout(action_buttons(self._actions, self))

        self.month.changed.connect(self.reload)
        self.approval.currentIndexChanged.connect(lambda: self._search())
        self.search.textChanged.connect(lambda: self._search())
        self.table.doubleClicked.connect(lambda: self._edit())
        self.table.selectionModel().selectionChanged.connect(self._enable_actions)
        self._enable_actions()

    def loader(self) -> Callable[[], list[LeaveRow]]:
        month = self.month.month

        def load() -> list[LeaveRow]:
            people = {person.id: person for person in self._roster.people(include_left=True)}
            rows = [
                LeaveRow(people[leave.person_id], leave)
                for leave in self._leaves.between(month.first, month.last)
                if leave.person_id in people
            ]
            return sorted(rows, key=lambda row: (row.person.name.casefold(), row.leave.first))

        return load

    def show_loaded(self, rows: list[LeaveRow]) -> None:
        before = self.chosen()
        text, waiting_only = self.search.text(), self.approval.currentIndex() == 1
        found = [
            row
            for row in rows
            if holds_every_word(
                text, row.person.name, row.person.employee_id, words(row, Column.TYPE)
            )
            and not (waiting_only and row.leave.is_approved)
        ]
        self.model.set_rows(found)
        self.count.setText(
            str(len(rows))
            if len(found) == len(rows)
            else tr("planning", "{count} of {count2}").format(count=len(found), count2=len(rows))
        )
        if before is not None:
            self.choose(before.leave.id)
        self._enable_actions()
        if found:
            self.show_table()
        elif rows:
            self.say_instead(
                tr("planning", "No leave of this month is like that."),
                tr("planning", "Show all of it"),
                self._show_all,
            )
        else:
            self.say_instead(
                tr(
                    "planning",
                    "No leave in {month}. Add it here, or import a table of it (File menu).",
                ).format(month=month_title(self.month.month)),
                tr("planning", "Add leave…"),
                self.add,
            )
        self.shown.emit()

    def fill_menu(self, menu: QMenu, _: LeaveRow) -> None:
        menu.addActions(self._actions)

    def chosen(self) -> LeaveRow | None:
        """The leave whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    def choose(self, leave_id: int) -> None:
        """Select the row of this leave, if it is in view."""
        for row, shown in enumerate(self.model.rows):
            if shown.leave.id == leave_id:
                self.table.selectRow(row)

    def add(self) -> None:
        """Open the dialog for a new leave."""
        self._open(None)

    def _edit(self) -> None:
        if (row := self.chosen()) is not None:
            self._open(row)

    def _open(self, row: LeaveRow | None) -> None:
        types = sorted({each.leave.type for each in self.loaded_rows or ()})

        def show(people: list[Person]) -> None:
            if row is not None and row.person.id not in {person.id for person in people}:
                # Somebody who has left; their leave may still be put right.
                people = [*people, row.person]
            month, today = self.month.month, self._today()
            begin = today if today in month else month.first
            leave = None if row is None else row.leave
            dialog = LeaveDialog(
                leave, people, types, begin, self._leaves.save, self._signer, self._tasks, self
            )
            dialog.saved.connect(self._changed)
            dialog.open()

        self._opening.run(self._roster.people, show)

    def _approve(self) -> None:
        by = self._signer.name
        if (row := self.chosen()) is not None:
            self._change(lambda: self._leaves.approve(row.leave.id, by))

    def _remove(self) -> None:
        if (row := self.chosen()) is None:
            return
        leave, by = row.leave, self._signer.name
        told = (
            tr("planning", "The leave of {name}, {first}, was removed.")
            if leave.first == leave.last
            else tr("planning", "The leave of {name}, {first} to {last}, was removed.")
        )
        remove(
            self._tasks,
            self,
            self.remove_action,
            self.removed,
            told.format(name=row.person.name, first=leave.first, last=leave.last),
            work=lambda: self._leaves.remove(leave.id, by),
            back=lambda removed: self._leaves.save(replace(removed, id=0), by),
            stored=self._changed,
        )

    def _change(self, change: Callable[[], object]) -> None:
        self._tasks.run(lambda _: change(), owner=self, done=self._changed)

    def _changed(self, _: object = None) -> None:
        self.changed.emit()
        self.reload()

    def _search(self) -> None:
        if self.loaded_rows is not None:
            self.show_loaded(self.loaded_rows)

    def _show_all(self) -> None:
        self.approval.setCurrentIndex(0)
        self.search.clear()

    def _filters(self) -> QWidget:
        self.approval.addItems(
            [tr("planning", "Approved or not"), tr("planning", "Not approved only")]
        )
        self.approval.setAccessibleName(tr("planning", "Approval"))
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.month)
        row.addWidget(self.approval)
        return filters

    def _build_actions(self) -> None:
        self.edit_action = row_action(self.table, tr("planning", "&Edit…"), "Return", self._edit)
        self.approve_action = row_action(self.table, tr("planning", "A&pprove"), "", self._approve)
        self.remove_action = row_action(
            self.table,
            tr("planning", "&Remove"),
            QKeySequence.StandardKey.Delete,
            self._remove,
        )
        self._actions = (self.edit_action, self.approve_action, self.remove_action)

    def _enable_actions(self) -> None:
        row = self.chosen()
        self.edit_action.setEnabled(row is not None)
        self.remove_action.setEnabled(row is not None)
        self.approve_action.setEnabled(row is not None and not row.leave.is_approved)
