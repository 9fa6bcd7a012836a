"""What somebody should be asked about today; Enter shows the day in the register."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.columns import set_widths
from attendance_app.ui.month.reminder_lines import TITLES, Column, ReminderLine
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class ReminderModel(RowsModel[ReminderLine]):
    """Reminders in the order given."""

    def __init__(self) -> None:
        super().__init__(tr("month", title) for title in TITLES.values())

    def value(self, row: ReminderLine, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.words[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(row.words)
        return None


class RemindersPanel(QWidget):
    """A list, or the words that there is nothing."""

    show_wanted = Signal(object)
    """The day of this `ReminderLine` is to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ReminderModel()
        self.model.setParent(self)
        self.table = self._table()
        self.look = QAction(tr("month", "&Show the day"), self.table)
        self.look.setShortcut(QKeySequence("Return"))
        self.look.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.look.triggered.connect(self._show)
        self.table.addAction(self.look)
        self.words = QLabel(tr("month", "Looking…"), self)
        self.words.setProperty("role", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.button = QPushButton(self.look.text(), self)
        self.button.clicked.connect(self.look.trigger)
        self._views = QStackedLayout()
        self._views.addWidget(self.words)
        self._views.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._views, 1)
        column.addLayout(row)
        self.table.doubleClicked.connect(lambda: self._show())
        self.table.selectionModel().selectionChanged.connect(lambda: self._enable())
        self._enable()

    @property
    def current(self) -> ReminderLine | None:
        """The chosen line."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def show_lines(self, lines: list[ReminderLine]) -> None:
        """Show these instead."""
        self.model.set_rows(lines)
        self.words.setText(
            tr(
                "month",
                "Nobody to remind: no clock-out is missing, nobody is repeatedly late, "
                "and no leave is waiting for approval.",
            )
        )
        self._views.setCurrentIndex(1 if self.model.rows else 0)
        self._enable()

    def say_failed(self, sentence: str) -> None:
        """Say why they could not be looked for."""
        self.model.set_rows([])
        self.words.setText(sentence)
        self._views.setCurrentIndex(0)
        self._enable()

    def _enable(self) -> None:
        self.look.setEnabled(self.current is not None)
        self.button.setEnabled(self.look.isEnabled())

    def _show(self) -> None:
        if (line := self.current) is not None:
            self.show_wanted.emit(line)

    def _table(self) -> QTableView:
        table = rows_table(self)
        table.setModel(self.model)
        table.setAccessibleName(tr("month", "Reminders"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_widths(table, {Column.NAME: 180, Column.WHAT: 210})
        return table
