"""The people page: everybody known to the site, with what can be done about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from attendance_app.domain.people import Person
from attendance_app.services.glance import Glance, Glances
from attendance_app.services.roster import Roster
from attendance_app.ui.i18n import number
from attendance_app.ui.people.people_commands import PeopleCommands
from attendance_app.ui.people.people_filters import PeopleFilters
from attendance_app.ui.people.people_lines import (
    Column,
    PersonLine,
    Status,
    departments_of,
    lines_of,
    select,
)
from attendance_app.ui.people.people_model import PeopleModel
from attendance_app.ui.people.person_panel import PersonPanel
from attendance_app.ui.table_page import Newest, TablePage
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

_GLANCE_MS = 120
"""Who goes down the list with the arrow keys looks at the last one only."""

_WIDTHS: dict[int, int] = {
    Column.NAME: 200,
    Column.EMPLOYEE_ID: 96,
    Column.DEPARTMENT: 120,
    Column.STATUS: 100,
    Column.FACES: 120,
    Column.CONSENT: 100,
    Column.WAYS_IN: 130,
    Column.SINCE: 100,
    Column.UNTIL: 100,
}


@dataclass(frozen=True, slots=True)
class PeopleCalls:
    """What the page asks, on a worker.

    Attributes
    ----------
    load : callable
        Everybody ever known, those who have left too.
    glance : callable
        How the person with a key is now.
    """

    load: Callable[[], Sequence[Person]]
    glance: Callable[[int], Glance]

    @classmethod
    def over(cls, roster: Roster, glances: Glances) -> PeopleCalls:
        """The calls of these services."""
        return cls(lambda: roster.people(include_left=True), glances.of)


class PeoplePage(TablePage[PersonLine]):
    """Lists, searches, filters and sorts people, and says what is wanted of the chosen ones.

    Parameters
    ----------
    calls : PeopleCalls
    today : callable
        The site's present day.
    tasks : TaskRunner
        Runs the work.
    """

    enroll_wanted = Signal()
    """Somebody new is to be enrolled."""

    loaded = Signal()
    """The table shows what the database holds now."""

    def __init__(
        self,
        calls: PeopleCalls,
        today: Callable[[], date],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.model = PeopleModel()
        self.filters = PeopleFilters()
        self.commands = PeopleCommands()
        self.panel = PersonPanel(self.commands.buttons, self.commands.more)
        self.enroll_button = QPushButton(tr("people", "&Enroll a person…"))
        self.enroll_button.setProperty("role", "primary")
        super().__init__(
            tr("people", "People"),
            self.model,
            _WIDTHS,
            tasks,
            button=self.enroll_button,
            filters=self.filters,
            side=self.panel,
            parent=parent,
        )
        self.commands.setParent(self)
        self._calls = calls
        self._today = today
        self._glances = Newest(tasks, self)
        self.search.setAccessibleName(tr("people", "Search people"))
        self.search.setPlaceholderText(tr("people", "Search people…"))
        self.table.setAccessibleName(tr("people", "People"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.addActions([*self.commands.buttons, *self.commands.more])
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)

        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_GLANCE_MS)
        self._soon.timeout.connect(self._glance)
        self.search.textChanged.connect(lambda: self._select())
        self.filters.changed.connect(self._select)
        header.sortIndicatorChanged.connect(lambda: self._select())
        self.enroll_button.clicked.connect(self.enroll_wanted)
        self.commands.copy_wanted.connect(self.copy)
        self.table.doubleClicked.connect(lambda: self.commands.edit.trigger())
        self.table.selectionModel().selectionChanged.connect(lambda: self._chosen_changed())
        self._chosen_changed()

    def loader(self) -> Callable[[], list[PersonLine]]:
        load, today = self._calls.load, self._today()
        return lambda: lines_of(load(), today)

    def show_loaded(self, rows: list[PersonLine]) -> None:
        self.filters.set_departments(departments_of(rows))
        self._select()
        self._chosen_changed()
        self.loaded.emit()

    def fill_menu(self, menu: QMenu, _: Any) -> None:
        menu.addActions(self.commands.all)

    def chosen(self) -> tuple[PersonLine, ...]:
        """The lines that are selected, from the top."""
        selection = self.table.selectionModel().selection()
        # By spans: an index for each of 2,000 rows would take two frames.
        spans = [(selection.at(i).top(), selection.at(i).bottom()) for i in range(selection.size())]
        lines: list[PersonLine] = []
        for top, bottom in sorted(spans):
            lines += self.model.rows[top : bottom + 1]
        return tuple(lines)

    def choose(self, *person_ids: int) -> None:
        """Select the rows of these people, where they are in view."""
        wanted, selection = set(person_ids), QItemSelection()
        last = self.model.columnCount() - 1
        chosen = [row for row, line in enumerate(self.model.rows) if line.person.id in wanted]
        for top, bottom in _spans(chosen):
            selection.select(self.model.index(top, 0), self.model.index(bottom, last))
        self.table.selectionModel().select(
            selection, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        if not selection.isEmpty():
            first = self.model.index(selection.at(0).top(), 0)
            self.table.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with tabs between columns."""
        text = "\n".join("\t".join(line.words) for line in self.chosen())
        QGuiApplication.clipboard().setText(text)

    def _select(self) -> None:
        """Show those searched for and chosen among, in order; who was chosen stays chosen."""
        if self.loaded_rows is None:
            return
        before = [line.person.id for line in self.chosen()]
        header = self.table.horizontalHeader()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        choice = self.filters.choice(self.search.text())
        column = Column(max(header.sortIndicatorSection(), 0))
        found = select(self.loaded_rows, choice, column, descending=descending)
        self.model.set_rows(found)
        self.table.setColumnHidden(Column.STATUS, choice.status is not None)
        self.choose(*before)
        self._chosen_changed()
        self._say_how_many(found, choice.status)

    def _say_how_many(self, found: list[PersonLine], status: Status | None) -> None:
        lines = self.loaded_rows or []
        known = sum(status is None or line.status is status for line in lines)
        text = tr("people", "{shown} of {known}")
        self.count.setText(
            number(known)
            if len(found) == known
            else text.format(shown=number(len(found)), known=number(known))
        )
        if found:
            self.show_table()
        elif not lines:
            self.say_instead(
                tr(
                    "people",
                    "Nobody is enrolled yet. Enroll the first person, and they can clock in by "
                    "looking at the camera.",
                ),
                tr("people", "Enroll a person…"),
                self.enroll_wanted.emit,
            )
        elif self.filters.is_choosing or not self.search.text().strip():
            self.say_instead(
                tr("people", "Nobody is like that."),
                tr("people", "Show everybody who works here"),
                self._choose_all,
            )
        else:
            text = tr("people", "Nobody matches “{text}”.")
            self.say_no_match(text.format(text=self.search.text()))

    def _choose_all(self) -> None:
        self.search.clear()
        self.filters.clear()

    def _chosen_changed(self) -> None:
        lines = self.chosen()
        self.commands.choose(lines)
        self.panel.show_lines(lines)
        if len(lines) == 1:
            self._soon.start()
        else:
            self._soon.stop()

    def _glance(self) -> None:
        lines, glance = self.chosen(), self._calls.glance
        if len(lines) == 1:
            key = lines[0].person.id
            # What is not known of today is no reason to speak of it.
            self._glances.run(lambda: glance(key), self.panel.show_glance, lambda _: None)


def _spans(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as stretches without gaps, the first and the last of each."""
    spans: list[tuple[int, int]] = []
    for row in rows:
        if spans and spans[-1][1] == row - 1:
            spans[-1] = (spans[-1][0], row)
        else:
            spans.append((row, row))
    return spans
