"""The people page: everybody known to the site, with what can be done about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Person
from attendance_app.ui.people.people_model import PERSON_ROLE, Column, PeopleModel, PeopleProxy
from attendance_app.ui.questions import ask
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space

_WIDTHS = {
    Column.NAME: 240,
    Column.EMPLOYEE_ID: 120,
    Column.DEPARTMENT: 160,
    Column.FACES: 140,
    Column.SINCE: 110,
    Column.UNTIL: 110,
}


class PeoplePage(QWidget):
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
        super().__init__(parent)
        self._load = load
        self._remove = remove
        self._withdraw = withdraw
        self._tasks = tasks
        self._stale = True
        self.model = PeopleModel(self)
        self.proxy = PeopleProxy(self)
        self.proxy.setSourceModel(self.model)

        title = QLabel("People", self)
        title.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search name, number, department…")
        self.search.setAccessibleName("Search people")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(280)
        self.enroll_button = QPushButton("&Enroll a person…", self)
        self.enroll_button.setProperty("role", "primary")
        self.table = self._build_table()
        self._build_actions()

        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._remedy = QPushButton(self)
        nothing = QWidget(self)
        middle = QVBoxLayout(nothing)
        middle.setSpacing(Space.L)
        middle.addStretch(1)
        middle.addWidget(self._empty)
        middle.addWidget(self._remedy, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)

        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(title)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self.search)
        top.addWidget(self.enroll_button)
        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addLayout(self._views, 1)
        column.addLayout(self._buttons_for_actions())

        self.search.textChanged.connect(self._search)
        self.enroll_button.clicked.connect(self.enroll_wanted)
        self._remedy.clicked.connect(self._apply_remedy)
        self.table.selectionModel().selectionChanged.connect(self._enable_actions)
        self._enable_actions()

    def mark_stale(self) -> None:
        """People were added or changed: load again now if in view, else when next shown."""
        self._stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Load everybody again."""
        self._stale = False
        self._tasks.run(
            lambda _: list(self._load()), owner=self, done=self._show, failed=self._say_failed
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def chosen(self) -> Person | None:
        """The person whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(PERSON_ROLE) if rows else None

    @property
    def empty_words(self) -> str:
        """What is said instead of an empty table; empty while there are rows."""
        return self._empty.text() if self._views.currentIndex() == 1 else ""

    def choose(self, person_id: int) -> None:
        """Select the row of this person, if it is in view."""
        for row in range(self.proxy.rowCount()):
            if self.proxy.index(row, 0).data(PERSON_ROLE).id == person_id:
                self.table.selectRow(row)

    def _show(self, people: list[Person]) -> None:
        before = self.chosen()
        self.model.set_people(people)
        self._search(self.search.text())
        if before is not None:
            self.choose(before.id)
        self.loaded.emit()

    def _search(self, text: str) -> None:
        self.proxy.search(text)
        shown, known = self.proxy.rowCount(), self.model.rowCount()
        self._count.setText(str(known) if shown == known else f"{shown} of {known}")
        if shown:
            self._views.setCurrentIndex(0)
        elif known:
            self._say_empty(f"Nobody matches “{text}”.", "Clear the search")
        else:
            self._say_empty(
                "Nobody is enrolled yet. Enroll the first person, and they can clock in by "
                "looking at the camera.",
                "Enroll a person…",
            )

    def _say_failed(self, sentence: str) -> None:
        self.model.set_people([])
        self._count.clear()
        self._say_empty(sentence, "Try again")

    def _say_empty(self, words: str, remedy: str) -> None:
        self._empty.setText(words)
        self._remedy.setText(remedy)
        self._views.setCurrentIndex(1)

    def _apply_remedy(self) -> None:
        match self._remedy.text():
            case "Clear the search":
                self.search.clear()
            case "Try again":
                self.reload()
            case _:
                self.enroll_wanted.emit()

    def _build_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.proxy)
        table.setAccessibleName("People")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.doubleClicked.connect(lambda: self._edit())
        return table

    def _build_actions(self) -> None:
        """What can be done about the chosen person, by button, menu and key."""
        self.edit_action = self._action("Edit &details…", "Return", self._edit)
        self.faces_action = self._action("Take &new pictures…", "Ctrl+P", self._take_pictures)
        self.withdraw_action = self._action("Delete face data…", "", self._ask_to_withdraw)
        self.remove_action = self._action(
            "&Remove…", QKeySequence.StandardKey.Delete, self._ask_to_remove
        )
        self._actions = (
            self.edit_action,
            self.faces_action,
            self.withdraw_action,
            self.remove_action,
        )
        find = QAction("Find", self)
        find.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Find))
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(lambda: self.search.setFocus())
        self.addAction(find)

    def _action(
        self, text: str, key: str | QKeySequence.StandardKey, run: Callable[[], None]
    ) -> QAction:
        action = QAction(text, self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: run())
        self.table.addAction(action)
        return action

    def _buttons_for_actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for action in self._actions:
            button = QPushButton(action.text(), self)
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _enable_actions(self) -> None:
        person = self.chosen()
        for action in self._actions:
            action.setEnabled(person is not None)
        has_faces = person is not None and (
            person.vector_count > 0 or person.consent_at is not None
        )
        self.withdraw_action.setEnabled(has_faces)

    def _open_menu(self, at: QPoint) -> None:
        if not self.table.indexAt(at).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _edit(self) -> None:
        if (person := self.chosen()) is not None:
            self.edit_wanted.emit(person)

    def _take_pictures(self) -> None:
        if (person := self.chosen()) is not None:
            self.faces_wanted.emit(person)

    def _ask_to_remove(self) -> None:
        if (person := self.chosen()) is not None:
            ask(
                self,
                f"Remove {person.name}?",
                "The face data is destroyed at once and cannot be brought back. "
                "The punches stay, for the payroll.",
                yes="Remove",
                no="Keep",
                agreed=lambda: self._change(person, self._remove, self.removed),
            )

    def _ask_to_withdraw(self) -> None:
        if (person := self.chosen()) is not None:
            ask(
                self,
                f"Delete the face data of {person.name}?",
                "Their consent is taken back and the face data destroyed at once. The camera no "
                "longer recognises them; they and their punches stay.",
                yes="Delete",
                no="Keep",
                agreed=lambda: self._change(person, self._withdraw, self.withdrawn),
            )

    def _change(
        self, person: Person, change: Callable[[int], object], told: SignalInstance
    ) -> None:
        def changed(_: object) -> None:
            told.emit(person)
            self.reload()

        self._tasks.run(lambda _: change(person.id), owner=self, done=changed)
