"""The list of a year's holidays, or words in its place, with what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.calendar.year_days import Origin, YearDay
from attendance_app.ui.calendar.year_model import Column, YearModel
from attendance_app.ui.columns import set_widths
from attendance_app.ui.form_dialog import note
from attendance_app.ui.row_actions import action_button, row_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_WIDTHS: dict[int, int] = {Column.DATE: 106, Column.DAY: 54, Column.NAME: 180}


class YearList(QWidget):
    """Shows what it is given, and asks for changes."""

    day_chosen = Signal(object)
    """The row of this day (date) was selected."""

    rename_wanted = Signal(object)
    """This `YearDay` is to have another name."""

    remove_wanted = Signal(object)
    """This `YearDay` is to be none, or to be observed again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = YearModel(self)
        self.table = rows_table(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("planning", "Holidays of the year"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_widths(self.table, _WIDTHS)
        self.words = note("", self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rename_action = row_action(
            self.table, tr("planning", "&Rename…"), "Return", self._rename
        )
        self.remove_action = row_action(
            self.table, tr("planning", "Re&move"), QKeySequence.StandardKey.Delete, self._remove
        )
        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(self.words)
        self._remove_button = action_button(self.remove_action, self)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(action_button(self.rename_action, self))
        buttons.addWidget(self._remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._views, 1)
        column.addLayout(buttons)
        self.table.doubleClicked.connect(lambda _: self._rename())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._row_chosen())
        self._enable_actions()

    def show_days(self, days: Sequence[YearDay], otherwise: str) -> None:
        """Show these, or where there are none the words; what was chosen stays so."""
        before = self.chosen()
        self.model.set_rows(days)
        self.words.setText(otherwise)
        self._views.setCurrentIndex(0 if days else 1)
        if before is not None:
            self.choose(before.date)
        self._enable_actions()

    def chosen(self) -> YearDay | None:
        """The holiday whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    def choose(self, day: date) -> None:
        """Select the row of this day; no row if it is none of the list."""
        for row, shown in enumerate(self.model.rows):
            if shown.date == day:
                self.table.selectRow(row)
                return
        self.table.clearSelection()

    def _rename(self) -> None:
        if (row := self.chosen()) is not None and row.is_holiday:
            self.rename_wanted.emit(row)

    def _remove(self) -> None:
        if (row := self.chosen()) is not None:
            self.remove_wanted.emit(row)

    def _row_chosen(self) -> None:
        self._enable_actions()
        if (row := self.chosen()) is not None:
            self.day_chosen.emit(row.date)

    def _enable_actions(self) -> None:
        row = self.chosen()
        self.rename_action.setEnabled(row is not None and row.is_holiday)
        self.remove_action.setEnabled(row is not None)
        worked = row is not None and row.origin is Origin.WORKED
        self.remove_action.setText(
            tr("planning", "&Observe") if worked else tr("planning", "Re&move")
        )
        self._remove_button.setText(self.remove_action.text())

    def _open_menu(self, at: QPoint) -> None:
        if self.table.indexAt(at).isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([self.rename_action, self.remove_action])
            menu.popup(self.table.viewport().mapToGlobal(at))
