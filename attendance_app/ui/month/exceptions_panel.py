"""The list of exceptions, with what can be done about each by button, menu and key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.timesheet import DayException
from attendance_app.ui.columns import set_widths
from attendance_app.ui.month.day_words import day_width
from attendance_app.ui.month.exception_lines import TITLES, Column, ExceptionLine
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.theme import Space, colours
from attendance_app.words import tr

_WIDTHS: dict[int, int] = {Column.DAY: 80, Column.NAME: 160, Column.WHAT: 230, Column.PUNCHES: 130}


class ExceptionModel(RowsModel[ExceptionLine]):
    """Exceptions in the order given; what was accepted is quiet."""

    def __init__(self) -> None:
        super().__init__(tr("month", title) for title in TITLES.values())

    def value(self, row: ExceptionLine, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.words[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(row.words)
        if role == Qt.ItemDataRole.ForegroundRole and not row.is_open:
            return QColor(colours().muted)
        return None


class ExceptionsPanel(QWidget):
    """Shows a month's exceptions; what is decided about one is told by signals."""

    chosen = Signal(object)
    """This `DayException` is looked at."""

    correct_wanted = Signal(object)
    confirm_wanted = Signal(object)
    accept_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    close_wanted = Signal()
    """Nothing is left to resolve, and the month is to be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ExceptionLine, ...] = ()
        self.model = ExceptionModel()
        self.model.setParent(self)
        self.table = self._table()
        self.accepted_too = QCheckBox(tr("month", "Accepted &too"), self)
        self.correct = self._action(tr("month", "&Correct…"), "Return", self.correct_wanted.emit)
        self.confirm = self._action(
            tr("month", "Confirm the &end…"), "Ctrl+Return", self.confirm_wanted.emit
        )
        self.accept = self._action(
            tr("month", "Accept &as it is…"), "Ctrl+D", self.accept_wanted.emit
        )
        self.withdraw = self._action(tr("month", "Take &back…"), "", self.withdraw_wanted.emit)
        self.advice = QLabel(self)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setWordWrap(True)
        self.advice.setAccessibleName(tr("month", "What to do"))
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        # Its letter is the bar's button's: of two with one, the key presses neither.
        self.close_button = QPushButton(tr("month", "Close the month…"), self)
        self.close_button.clicked.connect(self.close_wanted)
        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(self._words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._views, 1)
        column.addWidget(self.advice)
        column.addLayout(self._buttons())
        self.accepted_too.toggled.connect(lambda: self._fill())
        self.table.selectionModel().currentChanged.connect(lambda: self._changed())
        self.table.doubleClicked.connect(lambda: self.correct.trigger())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._enable()

    @property
    def current(self) -> ExceptionLine | None:
        """The chosen line."""
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def show_lines(self, lines: Iterable[ExceptionLine], month: str, *, is_closed: bool) -> None:
        """Show a month's; the same line, or the one that took its place, stays chosen."""
        self._shown = tuple(lines)
        self.nothing.setText(
            tr("month", "{month} is closed, and nothing is left to resolve.").format(month=month)
            if is_closed
            else tr(
                "month",
                "Nothing is left to resolve in {month}. Look through its totals and close it.",
            ).format(month=month)
        )
        self.close_button.setVisible(not is_closed)
        self._fill()

    def _fill(self) -> None:
        before, at = self.current, self.table.currentIndex().row()
        accepted_too = self.accepted_too.isChecked()
        lines = [line for line in self._shown if accepted_too or line.is_open]
        self.table.selectionModel().blockSignals(True)
        self.model.set_rows(lines)
        if before is not None and lines:
            same = [number for number, line in enumerate(lines) if _key(line) == _key(before)]
            self._select(same[0] if same else min(at, len(lines) - 1))
        self.table.selectionModel().blockSignals(False)
        self._views.setCurrentIndex(0 if lines else 1)
        self._enable()

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            self.model.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    def _changed(self) -> None:
        self._enable()
        if (line := self.current) is not None:
            self.chosen.emit(line.exception)

    def _enable(self) -> None:
        line = self.current
        self.advice.setText("" if line is None else line.words[Column.ADVICE])
        self.advice.setVisible(bool(self.model.rows))
        is_open = line is not None and line.is_open
        self.correct.setEnabled(line is not None)
        self.accept.setEnabled(is_open)
        self.confirm.setEnabled(is_open and line is not None and line.is_auto_closed)
        self.withdraw.setEnabled(line is not None and not is_open)

    def _action(self, text: str, key: str, tell: Callable[[DayException], object]) -> QAction:
        action = QAction(text, self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

        def run() -> None:
            if (line := self.current) is not None:
                tell(line.exception)

        action.triggered.connect(run)
        self.table.addAction(action)
        return action

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for action in (self.correct, self.confirm, self.accept, self.withdraw):
            button = QPushButton(action.text(), self)
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            row.addWidget(button)
            if action is self.withdraw:
                button.setVisible(False)
                self.accepted_too.toggled.connect(button.setVisible)
        row.addStretch(1)
        row.addWidget(self.accepted_too)
        return row

    def _words(self) -> QWidget:
        place = QWidget(self)
        column = QVBoxLayout(place)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self.nothing)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return place

    def _open_menu(self, at: QPoint) -> None:
        if self.table.indexAt(at).isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([self.correct, self.confirm, self.accept, self.withdraw])
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _table(self) -> QTableView:
        table = rows_table(self)
        table.setModel(self.model)
        table.setAccessibleName(tr("month", "Exceptions"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_widths(table, {**_WIDTHS, Column.DAY: max(_WIDTHS[Column.DAY], day_width())})
        # Rather a line less than buttons that are cut in a small window.
        table.setMinimumHeight(2 * table.verticalHeader().defaultSectionSize())
        return table


def _key(line: ExceptionLine) -> tuple[int, object, object]:
    exception = line.exception
    return exception.person.id, exception.day, exception.problem
