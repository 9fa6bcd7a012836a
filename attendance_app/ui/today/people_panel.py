"""Everybody and where they are: searched, filtered, sorted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.columns import set_widths
from attendance_app.ui.components import EmptyState, plain_label
from attendance_app.ui.i18n import number, span
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.theme import Space, Type, font
from attendance_app.ui.today.today_model import Column, TodayModel, in_order
from attendance_app.ui.today.today_view import Choice, Figure, TodayView, select
from attendance_app.ui.today.wording import longest_where, room_for_punctuality
from attendance_app.words import mark, tr

_WIDTHS = {
    Column.NAME: 160,
    Column.WHERE: 150,
    Column.ARRIVAL: 150,
    Column.PLANNED: 104,
    Column.DEPARTMENT: 120,
    Column.EMPLOYEE_ID: 100,
}

_NOBODY = {
    Figure.IN: mark("today", "Nobody is in now."),
    Figure.LATE: mark("today", "Nobody came late today."),
    Figure.MISSING: mark("today", "Nobody is missing."),
    Figure.BREAK: mark("today", "Nobody is on a break."),
    Figure.LEAVE: mark("today", "Nobody is on leave today."),
}


class PeoplePanel(QWidget):
    """The table with its filters.

    Attributes
    ----------
    table : QTableView
    search : QLineEdit
    department : QComboBox
    """

    opened = Signal(object)
    """The `TodayLine` of somebody whose day is wanted."""

    everybody_wanted = Signal()
    """All filters are to be taken off; those here are off already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: TodayView | None = None
        self._figure: Figure | None = None
        self._sorted: tuple[int, bool] | None = None
        self.model = TodayModel(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("today", "Search…"))
        self.search.setToolTip(tr("today", "By name, employee ID or department"))
        self.search.setAccessibleName(tr("today", "Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(96)
        self.department = QComboBox(self)
        self.department.setAccessibleName(tr("today", "Department"))
        self.department.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.department.setMinimumContentsLength(len(tr("today", "All departments")))
        self.count = plain_label("", "muted", self)
        self.table = rows_table(self)
        self.table.setAccessibleName(tr("today", "People and where they are"))
        self.table.setModel(self.model)
        self.words = EmptyState("search", self)
        self._views = QStackedLayout()
        self._lay_out()
        self._connect()

    @property
    def empty_words(self) -> str:
        """What is said in place of the table; empty while there are rows."""
        return self.words.words.text() if self._views.currentIndex() == 1 else ""

    def show_view(self, view: TodayView) -> None:
        """Show another moment; who is chosen and what is in view stay so."""
        self._view = view
        chosen = self.department.currentData()
        with QSignalBlocker(self.department):
            self.department.clear()
            self.department.addItem(tr("today", "All departments"), None)
            for name in view.departments:
                self.department.addItem(name or tr("today", "No department"), name)
            self.department.setCurrentIndex(max(0, self.department.findData(chosen)))
        self._fill()

    def choose(self, figure: Figure | None) -> None:
        """Show the people a figure counts, or everybody."""
        self._figure = figure
        self._fill()

    def go_to_search(self) -> None:
        """Go to the search."""
        self.search.setFocus()
        self.search.selectAll()

    def clear(self) -> None:
        """Search for nothing, in all departments."""
        blockers = [QSignalBlocker(each) for each in (self.search, self.department)]
        self.search.clear()
        self.department.setCurrentIndex(0)
        del blockers
        self.everybody_wanted.emit()

    def _fill(self) -> None:
        view = self._view
        if view is None:
            return
        choice = Choice(self._figure, self.search.text(), self.department.currentData())
        lines = select(view.lines, choice)
        if self._sorted is not None:
            lines = in_order(lines, self._sorted[0], descending=self._sorted[1])
        current = self.table.currentIndex()
        key = current.data(ROW_ROLE).person_id if current.isValid() else None
        at = self.table.verticalScrollBar().value()
        self.model.set_rows(lines)
        for row, line in enumerate(lines):
            if line.person_id == key:
                self.table.setCurrentIndex(self.model.index(row, current.column()))
                break
        self.table.verticalScrollBar().setValue(at)
        self._say_count(len(lines), len(view.lines))
        self._views.setCurrentIndex(0 if lines else 1)
        if not lines:
            is_figure = self._figure is not None and not (choice.words or choice.department)
            self.words.say(
                tr("today", _NOBODY[self._figure])
                if self._figure is not None and is_figure
                else tr("today", "Nobody matches what is wanted."),
                tr("today", "Show everybody"),
                self.clear,
                drawing="done" if is_figure else "search",
            )

    def _say_count(self, shown: int, known: int) -> None:
        if shown != known:
            text = tr("today", "{n} of {all} people").format(n=number(shown), all=number(known))
        elif known == 1:
            text = tr("today", "1 person")
        else:
            text = tr("today", "{n} people").format(n=number(known))
        self.count.setText(text)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._sorted = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._fill()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(ROW_ROLE))

    def _lay_out(self) -> None:
        letters = QFontMetrics(font(Type.BODY, bold=True))
        icon = self.table.iconSize().width() + Space.S
        needed = {
            Column.WHERE: letters.horizontalAdvance(longest_where()) + icon + 2 * Space.L,
            Column.PLANNED: letters.horizontalAdvance(span("00:00", "00:00")) + Space.XL,
            Column.ARRIVAL: room_for_punctuality("00:00, ") + Space.XL,
        }
        # In another language what is said may be longer than here.
        set_widths(self.table, {at: max(wide, needed.get(at, 0)) for at, wide in _WIDTHS.items()})
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.search, 2)
        row.addWidget(self.department, 1)
        row.addWidget(self.count)
        self._views.addWidget(self.table)
        self._views.addWidget(self.words)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(Space.M)
        column_.addLayout(row)
        column_.addLayout(self._views, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda: self._fill())
        self.department.currentIndexChanged.connect(lambda: self._fill())
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
