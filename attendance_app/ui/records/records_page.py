"""The records page: every punch of a range of days, however many, filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QWidget

from attendance_app.domain.records import RecordEntry
from attendance_app.services.records import Records
from attendance_app.ui.i18n import number
from attendance_app.ui.records.date_range import ALL
from attendance_app.ui.records.record_filters import RecordFilters
from attendance_app.ui.records.record_lines import ORDERS, Column, RecordLine, lines_of
from attendance_app.ui.records.record_model import RecordModel
from attendance_app.ui.row_actions import action_buttons, row_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.windowed_page import Found, WindowedPage
from attendance_app.words import tr

# One search per pause in typing, not one per letter.
_TYPING_MS = 150

_PUNCHED_MS = 400
"""At the busiest hour people clock in faster than anybody reads."""

_WIDTHS: dict[int, int] = {
    Column.DATE: 100,
    Column.TIME: 84,
    Column.KIND: 84,
    Column.NAME: 176,
    Column.EMPLOYEE_ID: 100,
    Column.DEPARTMENT: 120,
    Column.METHOD: 102,
    Column.KIOSK: 110,
}


@dataclass(frozen=True, slots=True)
class RecordCalls:
    """What the page asks, on a worker.

    Attributes
    ----------
    keys : callable
        See `Records.keys`.
    at : callable
        See `Records.at`.
    kiosks : callable
        See `Records.kiosks`.
    """

    keys: Callable[..., Sequence[int]]
    at: Callable[[Sequence[int]], Sequence[RecordEntry]]
    kiosks: Callable[[], Sequence[str]]

    @classmethod
    def over(cls, records: Records) -> RecordCalls:
        """The calls of this service."""
        return cls(records.keys, records.at, records.kiosks)


class RecordsPage(WindowedPage[RecordLine]):
    """Asks which punches there are, and fetches those in view: a million cost the window nothing.

    Parameters
    ----------
    calls : RecordCalls
    today : callable
        The site's present day.
    tasks : TaskRunner
        Runs the work.
    """

    correct_wanted = Signal(object)
    """The day of this `RecordEntry` is to be corrected."""

    def __init__(
        self,
        calls: RecordCalls,
        today: Callable[[], date],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self._calls = calls
        self.filters = RecordFilters(today)
        self.range = self.filters.range
        self.model = RecordModel(self._lines, tasks)
        super().__init__(
            tr("records", "Records"),
            self.model,
            self._lines,
            _WIDTHS,
            tasks,
            filters=self.range,
            parent=parent,
        )
        self.table.setAccessibleName(tr("records", "Punches"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.search.setPlaceholderText(tr("records", "Search people…"))
        self.search.setAccessibleName(tr("records", "Search people"))
        self.column.insertWidget(2, self.filters)
        read = (self.search, *self.filters.choices, self.table)
        for before, after in pairwise(read):
            self.setTabOrder(before, after)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        self._sorted_by = (int(Column.DATE), Qt.SortOrder.DescendingOrder)
        self.correct_action = row_action(
            self.table, tr("records", "Correct this &day…"), "Return", self._correct
        )
        self.only_action = row_action(
            self.table, tr("records", "Only this &person"), "Ctrl+I", self._only_person
        )
        self._said = QLabel(self)
        self._said.setProperty("role", "muted")
        self._said.setAccessibleName(tr("records", "What was done"))
        buttons = action_buttons((self.correct_action, self.only_action, self.copy_action), self)
        buttons.addWidget(self._said)
        self.column.addLayout(buttons)

        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda: self._soon.start(_TYPING_MS))
        header.sortIndicatorChanged.connect(self._sort)
        self.filters.changed.connect(self.reload)
        self.table.doubleClicked.connect(lambda: self._correct())
        self.table.selectionModel().selectionChanged.connect(lambda: self._enable_actions())
        self.model.modelReset.connect(self._enable_actions)
        self.copied.connect(self._say_copied)
        self._enable_actions()

    def loader(self) -> Callable[[], Found[RecordLine]]:
        wanted, search, calls = self.filters.wanted(), self.search.text(), self._calls
        column, order = self._sorted_by
        by, descending = ORDERS[Column(column)], order is Qt.SortOrder.DescendingOrder

        def load() -> Found[RecordLine]:
            return Found.of(calls.keys(wanted, search, by, descending=descending), self._lines)

        return load

    def show_loaded(self, rows: Found[RecordLine]) -> None:
        self.put(rows)
        if rows.keys:
            return
        if self.filters.is_choosing or self.search.text().strip():
            self.say_instead(
                tr("records", "No punch of these days is like that."),
                tr("records", "Clear search and filters"),
                self._choose_all,
                drawing="search",
            )
        else:
            self.say_instead(
                tr(
                    "records",
                    "No punches on these days. They appear here as people clock in and out on the "
                    "Live page.",
                ),
                tr("records", "Show all days"),
                lambda: self.range.choose(ALL),
            )

    def line(self, row: RecordLine) -> str:
        return "\t".join(row.words)

    def fill_menu(self, menu: QMenu, row: Any) -> None:
        menu.addAction(self.correct_action)
        menu.addSeparator()
        menu.addAction(self.only_action)
        day = menu.addAction(tr("records", "Only this da&y"))
        day.triggered.connect(lambda: self.range.choose_day(row.entry.punch.local_date))
        menu.addSeparator()
        menu.addAction(self.copy_action)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        kiosks = self._calls.kiosks
        self._tasks.run(
            lambda _: kiosks(), owner=self, done=self.filters.set_kiosks, failed=lambda _: None
        )

    def punched(self) -> None:
        """Somebody clocked in or out: the table follows in a moment."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start(_PUNCHED_MS)

    def chosen(self) -> RecordLine | None:
        """The line that is selected, where it is one and is here."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if len(rows) == 1 else None

    def show_person(self, employee_id: str) -> None:
        """Show the punches of one person."""
        self.search.setText(employee_id)

    def _lines(self, keys: Sequence[int]) -> list[RecordLine]:
        return lines_of(self._calls.at(keys))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        if column not in ORDERS:
            # What was corrected has no order; the arrow stays where it was.
            self.table.horizontalHeader().setSortIndicator(*self._sorted_by)
            return
        if (column, order) != self._sorted_by:
            self._sorted_by = (column, order)
            self.reload()

    def _correct(self) -> None:
        if (line := self.chosen()) is not None:
            self.correct_wanted.emit(line.entry)

    def _only_person(self) -> None:
        if (line := self.chosen()) is not None:
            self.show_person(line.entry.employee_id)

    def _choose_all(self) -> None:
        self.search.clear()
        self.filters.clear()

    def _enable_actions(self) -> None:
        chosen = self.table.selectionModel().hasSelection()
        one = chosen and self.chosen() is not None
        self.correct_action.setEnabled(one)
        self.only_action.setEnabled(one)
        self.copy_action.setEnabled(chosen)
        self._said.clear()

    def _say_copied(self, count: int) -> None:
        self._said.setText(
            tr("records", "1 row copied")
            if count == 1
            else tr("records", "{count} rows copied").format(count=number(count))
        )
