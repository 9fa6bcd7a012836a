"""The chosen person's timesheet as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from attendance_app.domain.punches import PunchMethod
from attendance_app.domain.workday import DayCode, WorkDay
from attendance_app.reports.labels import method_name
from attendance_app.ui.i18n import span
from attendance_app.ui.month.code_looks import code_pixmap
from attendance_app.ui.month.day_words import day_width, day_words
from attendance_app.ui.month.register_view import is_in_view
from attendance_app.ui.month.timesheet_lines import (
    Column,
    Line,
    LineKind,
    column_title,
    line_of_day,
)
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import Space, Type, colours, font
from attendance_app.words import tr

_WIDEST = {
    Column.CODE: "WO!",
    Column.BREAK: "00:00",
    Column.WORKED: "000:00",
    Column.REGULAR: "000:00",
    Column.OVERTIME: "000:00",
    Column.SPECIAL: "000:00",
    Column.LATE: "00:00",
    Column.EARLY: "00:00",
}
"""What is to be read without being cut; two stints are an ordinary day."""

_NUMBERS = frozenset(
    {
        *(Column.BREAK, Column.WORKED, Column.REGULAR, Column.OVERTIME, Column.SPECIAL),
        *(Column.LATE, Column.EARLY),
    }
)


class TimesheetModel(RowsModel[Line]):
    """The lines in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(map(column_title, Column), parent)

    def value(self, row: Line, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if column == Column.CODE else row.words[column]
        if role == Qt.ItemDataRole.DecorationRole and column == Column.CODE:
            shows = row.day is not None and row.is_first and (row.day.code or row.day.is_open)
            return code_pixmap(row.day.code, row.day.is_open, 2.0) if shows and row.day else None
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = column_title(Column(column)) or tr("month", "code")
            figure = row.words[column] or tr("month", "none")
            return f"{row.words[Column.DATE]}, {title}: {figure}"
        if row.kind is not LineKind.DAY:
            if role == Qt.ItemDataRole.FontRole:
                return font(Type.BODY, bold=True)
            if role == Qt.ItemDataRole.BackgroundRole:
                return QColor(colours().hover)
        if role == Qt.ItemDataRole.ForegroundRole and _is_off(row.day):
            return QColor(colours().muted)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return super().headerData(section, orientation, role)


class TimesheetTable(QTableView):
    """Chosen are cells: a day, and what is asked about it."""

    moved = Signal()
    """Another day or figure is chosen, by whoever looks at it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = TimesheetModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(tr("month", "Timesheet"))
        self.setObjectName("timesheet")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(40)
        totals, titles = QFontMetrics(font(Type.BODY, bold=True)), font(Type.SMALL, bold=True)
        pair = span("00:00", "00:00")
        widths = _WIDEST | {
            Column.DATE: tr("month", "Week {number}").format(number="00"),
            Column.SHIFT: pair,
            Column.TIMES: f"{pair}, {pair}",
            Column.METHOD: method_name(PunchMethod.CORRECTION),
        }
        for column, widest in widths.items():
            title = QFontMetrics(titles).horizontalAdvance(column_title(column))
            words = max(totals.horizontalAdvance(widest), title)
            self.setColumnWidth(column, words + 3 * Space.S)
        self.setColumnWidth(Column.DATE, max(self.columnWidth(Column.DATE), day_width()))
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def day(self) -> WorkDay | None:
        """The chosen day."""
        line = self._line
        return None if line is None else line.day

    @property
    def column(self) -> Column:
        """Which of its figures is chosen."""
        return Column(max(0, self.currentIndex().column()))

    def show_lines(self, lines: Sequence[Line], day: date | None) -> None:
        """Show a timesheet with a day chosen; the figure asked about stays the same."""
        column, scrolled = self.column, self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.lines.set_rows(lines)
        # Now, or the chosen day would be looked for among the lines before.
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        self._choose(day, column)
        self.selectionModel().blockSignals(False)

    def choose(self, day: date | None) -> None:
        """Choose a day without telling so."""
        if self.day is None or self.day.date != day:
            self.selectionModel().blockSignals(True)
            self._choose(day, self.column)
            self.selectionModel().blockSignals(False)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_in_view = is_in_view(self, event.oldSize())
        super().resizeEvent(event)
        if was_in_view:
            self.scrollTo(self.currentIndex())

    @property
    def _line(self) -> Line | None:
        current = self.currentIndex()
        return self.lines.rows[current.row()] if current.isValid() else None

    def _choose(self, day: date | None, column: Column) -> None:
        at = None if day is None else line_of_day(self.lines.rows, day)
        if at is None:
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self.lines.index(at, column))
            self.scrollTo(self.lines.index(at, column))

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.moved.emit()


def _tip(row: Line, column: int) -> str | None:
    if column == Column.CODE and row.day is not None:
        return day_words(row.day)
    return row.words[column] or None


def _is_off(day: WorkDay | None) -> bool:
    return day is not None and day.code in (
        DayCode.WEEKLY_OFF,
        DayCode.HOLIDAY,
        DayCode.NOT_EMPLOYED,
        DayCode.BLANK,
    )
