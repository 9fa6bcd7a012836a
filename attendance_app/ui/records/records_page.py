"""The records page: every punch of a range of days, searched and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from attendance_app.domain.punches import PunchRecord
from attendance_app.ui.records.date_range import DateRange
from attendance_app.ui.records.punch_lines import Column, PunchLine, lines_of, select
from attendance_app.ui.records.punch_model import PunchModel
from attendance_app.ui.table_page import Newest, TablePage
from attendance_app.ui.tasks import TaskRunner

Load = Callable[[date, date], Sequence[PunchRecord]]

# One search per pause in typing, not one per letter.
_TYPING_MS = 150

_WIDTHS: dict[int, int] = {
    Column.DATE: 110,
    Column.TIME: 90,
    Column.KIND: 100,
    Column.NAME: 240,
    Column.EMPLOYEE_ID: 120,
    Column.DEPARTMENT: 160,
    Column.METHOD: 100,
}


class RecordsPage(TablePage[PunchLine]):
    """Loads, searches and sorts on a worker, so that a year's punches cost the window nothing.

    Parameters
    ----------
    load : callable
        The records between two days, both included; called on a worker.
    today : callable
        The site's present day.
    tasks : TaskRunner
        Runs the work.
    """

    shown_changed = Signal()
    """The table shows something else; for tests and for whoever counts."""

    def __init__(
        self,
        load: Load,
        today: Callable[[], date],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self.model = PunchModel()
        self.range = DateRange(today)
        super().__init__("Records", self.model, _WIDTHS, tasks, filters=self.range, parent=parent)
        self._load = load
        self._selections = Newest(tasks, self)
        self.table.setAccessibleName("Punches")
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._select_again)
        self.search.textChanged.connect(lambda: self._typing.start())
        header.sortIndicatorChanged.connect(lambda: self._select_again())
        self.range.changed.connect(self.reload)
        self._copy = QAction("&Copy", self)
        self._copy.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy)
        self.table.addAction(self._copy)
        self.add_key("Refresh", QKeySequence.StandardKey.Refresh, self.reload)

    def loader(self) -> Callable[[], list[PunchLine]]:
        first, last = self.range.days
        return lambda: lines_of(self._load(first, last))

    def show_loaded(self, rows: list[PunchLine]) -> None:
        words = self.search.text()
        header = self.table.horizontalHeader()
        column = Column(header.sortIndicatorSection())
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self._selections.run(
            lambda: select(rows, words, column, descending=descending),
            lambda chosen: self._show(rows, chosen),
            self.say_failed,
        )

    def say_failed(self, sentence: str) -> None:
        super().say_failed(sentence)
        self.shown_changed.emit()

    def fill_menu(self, menu: QMenu, row: PunchLine) -> None:
        menu.addAction(self._copy)
        only = menu.addAction("Show only this person")
        only.triggered.connect(lambda: self.search.setText(row.employee_id))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with tabs between columns."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = [self.model.rows[row] for row in rows]
        text = "\n".join("\t".join(line.words(column) for column in Column) for line in lines)
        QGuiApplication.clipboard().setText(text)

    def _select_again(self) -> None:
        if self.loaded_rows is not None:
            self.show_loaded(self.loaded_rows)

    def _show(self, rows: list[PunchLine], chosen: list[PunchLine]) -> None:
        if rows is not self.loaded_rows:
            # Meanwhile the days could not be loaded again; that is what the page says.
            return
        self.model.set_rows(chosen)
        shown, loaded = len(chosen), len(rows)
        punches = "punch" if shown == 1 else "punches"
        self.count.setText(f"{shown} {punches}" if shown == loaded else f"{shown} of {loaded}")
        if chosen:
            self.show_table()
        elif rows:
            self.say_no_match(f"Nothing matches “{self.search.text()}”.")
        else:
            self.say_instead(
                "No punches on these days. They appear here as people clock in and out on the "
                "Live page.",
                "Show the whole year",
                lambda: self.range.choose("This year"),
            )
        self.shown_changed.emit()
