"""The people page: everybody known to the site, with what can be done about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from attendance_app.domain.people import Person
from attendance_app.ui.people.people_model import Column, PeopleModel, PeopleProxy
from attendance_app.ui.questions import ask
from attendance_app.ui.row_actions import action_buttons, row_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.table_page import TablePage
from attendance_app.ui.tasks import TaskRunner

_WIDTHS: dict[int, int] = {
    Column.NAME: 240,
    Column.EMPLOYEE_ID: 120,
    Column.DEPARTMENT: 160,
    Column.FACES: 140,
    Column.SINCE: 110,
    Column.UNTIL: 110,
}


class PeoplePage(TablePage[Person]):
    """Lists, searches and sorts people; loads and changes them on a worker.

    Parameters
    ----------
    load : callable
        Everybody still here; called on a worker.
    remove : callable
        Removes the person with a key and destroys their vectors; called on a worker.
    withdraw : callable
        Takes the consent of the person with a key back and destroys their vectors; called on a
        worker.
    tasks : TaskRunner
        Runs the work.
    """

    enroll_wanted = Signal()
    """Somebody new is to be enrolled."""

    faces_wanted = Signal(object)
    """New pictures of this `Person` are to be taken."""

    edit_wanted = Signal(object)
    """The details of this `Person` are to be changed."""

    removed = Signal(object)
    """This `Person` was removed; the gallery is to be loaded again."""

    withdrawn = Signal(object)
    """This `Person` is no longer recognised; the gallery is to be loaded again."""

    loaded = Signal()
    """The table shows what the database holds now."""

    def __init__(
        self,
        load: Callable[[], Sequence[Person]],
        remove: Callable[[int], object],
        withdraw: Callable[[int], object],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.model = PeopleModel()
        self.proxy = PeopleProxy()
        super().__init__("People", self.model, _WIDTHS, tasks, proxy=self.proxy, parent=parent)
        self._load = load
        self._remove = remove
        self._withdraw = withdraw
        self.search.setAccessibleName("Search people")
        self.enroll_button = QPushButton("&Enroll a person…", self)
        self.enroll_button.setProperty("role", "primary")
        self.table.setAccessibleName("People")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self._build_actions()
        self.top.addWidget(self.enroll_button)
        self.column.addLayout(action_buttons(self._actions, self))
        self.setTabOrder(self.search, self.enroll_button)

        self.search.textChanged.connect(lambda: self._search())
        self.enroll_button.clicked.connect(self.enroll_wanted)
        self.table.doubleClicked.connect(lambda: self._edit())
        self.table.selectionModel().selectionChanged.connect(self._enable_actions)
        self._enable_actions()

    def loader(self) -> Callable[[], list[Person]]:
        return lambda: list(self._load())

    def show_loaded(self, rows: list[Person]) -> None:
        before = self.chosen()
        self.model.set_rows(rows)
        self._search()
        if before is not None:
            self.choose(before.id)
        self.loaded.emit()

    def fill_menu(self, menu: QMenu, _: Person) -> None:
        menu.addActions(self._actions)

    def chosen(self) -> Person | None:
        """The person whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    def choose(self, person_id: int) -> None:
        """Select the row of this person, if it is in view."""
        for row in range(self.proxy.rowCount()):
            if self.proxy.index(row, 0).data(ROW_ROLE).id == person_id:
                self.table.selectRow(row)

    def _search(self) -> None:
        text, before = self.search.text(), self.chosen()
        self.proxy.search(text)
        if before is not None and self.chosen() != before:
            # Its row went out of view, and Qt chose a neighbour nobody has clicked on.
            self.table.selectionModel().clear()
        if self.loaded_rows is None:
            return
        shown, known = self.proxy.rowCount(), len(self.loaded_rows)
        self.count.setText(str(known) if shown == known else f"{shown} of {known}")
        if shown:
            self.show_table()
        elif known:
            self.say_no_match(f"Nobody matches “{text}”.")
        else:
            self.say_instead(
                "Nobody is enrolled yet. Enroll the first person, and they can clock in by "
                "looking at the camera.",
                "Enroll a person…",
                self.enroll_wanted.emit,
            )

    def _build_actions(self) -> None:
        """What can be done about the chosen person, by button, menu and key."""
        self.edit_action = row_action(self.table, "Edit &details…", "Return", self._edit)
        self.faces_action = row_action(
            self.table, "Take &new pictures…", "Ctrl+P", self._take_pictures
        )
        self.withdraw_action = row_action(
            self.table, "Delete face data…", "", self._ask_to_withdraw
        )
        self.remove_action = row_action(
            self.table, "&Remove…", QKeySequence.StandardKey.Delete, self._ask_to_remove
        )
        self._actions = (
            self.edit_action,
            self.faces_action,
            self.withdraw_action,
            self.remove_action,
        )

    def _enable_actions(self) -> None:
        person = self.chosen()
        for action in self._actions:
            action.setEnabled(person is not None)
        has_faces = person is not None and (
            person.vector_count > 0 or person.consent_at is not None
        )
        self.withdraw_action.setEnabled(has_faces)

    def _edit(self) -> None:
        if (person := self.chosen()) is not None:
            self.edit_wanted.emit(person)

    def _take_pictures(self) -> None:
        if (person := self.chosen()) is not None:
            self.faces_wanted.emit(person)

    def _ask_to_remove(self) -> None:
        self._ask(
            "Remove {}?",
            "The face data is destroyed at once and cannot be brought back. "
            "The punches stay, for the payroll.",
            "Remove",
            self._remove,
            self.removed,
        )

    def _ask_to_withdraw(self) -> None:
        self._ask(
            "Delete the face data of {}?",
            "Their consent is taken back and the face data destroyed at once. The camera no "
            "longer recognises them; they and their punches stay.",
            "Delete",
            self._withdraw,
            self.withdrawn,
        )

    def _ask(
        self,
        question: str,
        more: str,
        yes: str,
        change: Callable[[int], object],
        told: SignalInstance,
    ) -> None:
        """Ask whether the chosen person is to be changed so, and do it after a yes."""
        if (person := self.chosen()) is not None:
            ask(
                self,
                question.format(person.name),
                more,
                yes=yes,
                no="Keep",
                agreed=lambda: self._change(person, change, told),
            )

    def _change(
        self, person: Person, change: Callable[[int], object], told: SignalInstance
    ) -> None:
        def changed(_: object) -> None:
            told.emit(person)
            self.reload()

        self._tasks.run(lambda _: change(person.id), owner=self, done=changed)
