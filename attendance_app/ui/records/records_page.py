"""The records page: every punch of a range of days, searched and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
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

from attendance_app.domain.punches import PunchRecord
from attendance_app.ui.records.date_range import DateRange
from attendance_app.ui.records.punch_lines import Column, PunchLine, lines_of, select
from attendance_app.ui.records.punch_model import PunchModel
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space

Load = Callable[[date, date], Sequence[PunchRecord]]

# One search per pause in typing, not one per letter.
_TYPING_MS = 150

_WIDTHS = {
    Column.DATE: 110,
    Column.TIME: 90,
    Column.KIND: 100,
    Column.NAME: 240,
    Column.EMPLOYEE_ID: 120,
    Column.DEPARTMENT: 160,
    Column.METHOD: 100,
}


class RecordsPage(QWidget):
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
        super().__init__(parent)
        self._load = load
        self._tasks = tasks
        self._all: list[PunchLine] = []
        self._stale = True
        self._request = 0
        self.model = PunchModel(self)

        title = QLabel("Records", self)
        title.setProperty("role", "title")
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.range = DateRange(today, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search name, number, department…")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(220)
        self.search.setAccessibleName("Search")
        self.table = self._build_table()
        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._remedy = QPushButton(self)

        top = QHBoxLayout()
        top.addWidget(title)
        top.addSpacing(Space.M)
        top.addWidget(self._count)
        top.addStretch(1)
        tools = QHBoxLayout()
        tools.addWidget(self.range)
        tools.addStretch(1)
        tools.addWidget(self.search, 1)
        nothing = QWidget(self)
        middle = QVBoxLayout(nothing)
        middle.addStretch(1)
        middle.addWidget(self._empty)
        middle.addWidget(self._remedy, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addLayout(tools)
        column.addLayout(self._pages, 1)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._select)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.range.changed.connect(self.reload)
        self._remedy.clicked.connect(self._apply_remedy)
        self._add_actions()

    def mark_stale(self) -> None:
        """Punches were added or changed: load again now if in view, else when next shown."""
        self._stale = True
        if self.isVisible():
            self.reload()

    def reload(self) -> None:
        """Load the chosen days again."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        first, last = self.range.days

        def work(_: object) -> list[PunchLine]:
            return lines_of(self._load(first, last))

        request = self._next_request()
        self._tasks.run(
            work,
            owner=self,
            done=lambda lines: self._loaded(request, lines),
            failed=lambda sentence: self._failed(request, sentence),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    @property
    def empty_words(self) -> str:
        """What is said instead of an empty table; empty while there are rows."""
        return self._empty.text() if self._pages.currentIndex() == 1 else ""

    def _loaded(self, request: int, lines: list[PunchLine]) -> None:
        if request == self._request:
            self._all = lines
            self._select()

    def _select(self) -> None:
        words, lines = self.search.text(), self._all
        header = self.table.horizontalHeader()
        column = Column(header.sortIndicatorSection())
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        request = self._next_request()
        self._tasks.run(
            lambda _: select(lines, words, column, descending=descending),
            owner=self,
            done=lambda chosen: self._show(request, chosen),
        )

    def _show(self, request: int, chosen: list[PunchLine]) -> None:
        if request != self._request:
            return
        self.model.set_lines(chosen)
        shown, loaded = len(chosen), len(self._all)
        punches = "punch" if shown == 1 else "punches"
        self._count.setText(f"{shown} {punches}" if shown == loaded else f"{shown} of {loaded}")
        if chosen:
            self._pages.setCurrentIndex(0)
        elif self._all:
            self._say_empty(f"Nothing matches “{self.search.text()}”.", "Clear the search")
        else:
            self._say_empty(
                "No punches on these days. They appear here as people clock in and out on the "
                "Live page.",
                "Show the whole year",
            )
        self.shown_changed.emit()

    def _failed(self, request: int, sentence: str) -> None:
        if request == self._request:
            self._all = []
            self.model.set_lines([])
            self._count.setText("")
            self._say_empty(sentence, "Try again")
            self.shown_changed.emit()

    def _say_empty(self, words: str, remedy: str) -> None:
        self._empty.setText(words)
        self._remedy.setText(remedy)
        self._pages.setCurrentIndex(1)

    def _apply_remedy(self) -> None:
        match self._remedy.text():
            case "Clear the search":
                self.search.clear()
            case "Show the whole year":
                self.range.choose("This year")
            case _:
                self.reload()

    def _next_request(self) -> int:
        # Only the newest answer counts: an older one may come later from the other worker.
        self._request += 1
        return self._request

    def _build_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName("Punches")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(36)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
        header.setStretchLastSection(True)
        header.sortIndicatorChanged.connect(lambda: self._select())
        for column, width in _WIDTHS.items():
            table.setColumnWidth(column, width)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        return table

    def _add_actions(self) -> None:
        self._copy = QAction("&Copy", self)
        self._copy.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy)
        self.table.addAction(self._copy)
        for text, key, run in (
            ("Find", QKeySequence.StandardKey.Find, self.search.setFocus),
            ("Refresh", QKeySequence.StandardKey.Refresh, self.reload),
        ):
            action = QAction(text, self)
            action.setShortcuts(QKeySequence.keyBindings(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, run=run: run())
            self.addAction(action)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with tabs between columns."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = [self.model.lines[row] for row in rows]
        text = "\n".join("\t".join(line.words(column) for column in Column) for line in lines)
        QGuiApplication.clipboard().setText(text)

    def _open_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():
            return
        line = self.model.lines[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._copy)
        only = menu.addAction("Show only this person")
        only.triggered.connect(lambda: self.search.setText(line.employee_id))
        menu.popup(self.table.viewport().mapToGlobal(at))
