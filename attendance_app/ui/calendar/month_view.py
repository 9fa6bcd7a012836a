"""A month on the screen, with a day that can be chosen by mouse and arrow keys."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from attendance_app.domain.month import Month
from attendance_app.ui.calendar.month_model import MonthModel
from attendance_app.ui.rows_model import Index
from attendance_app.words import tr


class MonthView(QTableView):
    """Shows what it is given."""

    day_chosen = Signal(object)
    """Another day (date) has become the chosen one."""

    day_opened = Signal(object)
    """A day (date) was double-clicked, or Enter pressed on it."""

    def __init__(self, month: Month, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = MonthModel(month, self)
        self.setModel(self.sheet)
        self.setAccessibleName(tr("planning", "Month"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(True)
        self.setProperty("role", "sheet")
        self.setItemDelegate(_Grounds(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.selectionModel().currentChanged.connect(lambda *_: self._told())
        self.activated.connect(lambda index: self._opened(self.sheet.day(index)))

    def show_month(
        self, month: Month, holidays: Mapping[date, str], off: Container[date], today: date
    ) -> None:
        """Show a month; the chosen day stays chosen if it is one of its days."""
        before = self.chosen()
        self.sheet.show_month(month, holidays, off, today)
        if before is not None and before in month:
            self.choose(before)

    def chosen(self) -> date | None:
        """The chosen day."""
        return self.sheet.day(self.currentIndex())

    def choose(self, day: date) -> None:
        """Choose a day of the month shown."""
        self.setCurrentIndex(self.sheet.index_of(day))

    def _told(self) -> None:
        if (day := self.chosen()) is not None:
            self.day_chosen.emit(day)

    def _opened(self, day: date | None) -> None:
        if day is not None:
            self.day_opened.emit(day)


class _Grounds(QStyledItemDelegate):
    """Paints a cell's ground, which the application's style sheet leaves out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)
