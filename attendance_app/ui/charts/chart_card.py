"""A chart with its title, a sentence about it, and the same figures as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QTableView,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.charts.bar_chart import BarChart
from attendance_app.ui.charts.bar_drawing import HEIGHT
from attendance_app.ui.charts.chart_values import ChartValues
from attendance_app.ui.charts.figures_model import FiguresModel
from attendance_app.ui.columns import set_widths
from attendance_app.ui.components import plain_label
from attendance_app.ui.icons import icon
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_CHART, _TABLE = range(2)


class ChartCard(QFrame):
    """Shows a chart, or on demand its figures, and copies them.

    Attributes
    ----------
    chart : BarChart
    as_table : QToolButton
        On: the figures are shown as a table.
    copy : QToolButton
    table : QTableView or None
        Made when it is first asked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._values: ChartValues | None = None
        self._title = plain_label("", "heading", self)
        self._title.setWordWrap(True)
        self._summary = plain_label("", "muted", self)
        self._summary.setWordWrap(True)
        self.as_table = QToolButton(self)
        self.as_table.setCheckable(True)
        self.as_table.setIcon(icon("records"))
        self.copy = QToolButton(self)
        self.copy.setIcon(icon("copy"))
        self.chart = BarChart(self)
        # Within something that scrolls there is room.
        self.chart.setMinimumHeight(HEIGHT)
        self.table: QTableView | None = None
        self._model = FiguresModel(self)
        self._views = QStackedLayout()
        self._views.addWidget(self.chart)
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self._title, 1)
        top.addWidget(self.as_table, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.XS)
        column.addLayout(top)
        column.addWidget(self._summary)
        column.addSpacing(Space.S)
        column.addLayout(self._views, 1)
        self.as_table.toggled.connect(self._switch)
        self.copy.clicked.connect(self.copy_figures)

    def show_values(self, values: ChartValues) -> None:
        """Show these."""
        self._values = values
        self._title.setText(values.title)
        self._summary.setText(values.summary)
        self.chart.show_values(values)
        show = tr("charts", "{title}: show the figures as a table").format(title=values.title)
        copy = tr("charts", "{title}: copy the figures").format(title=values.title)
        for button, name in ((self.as_table, show), (self.copy, copy)):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._model.show_values(values)
        if self.table is not None:
            self.table.setAccessibleName(values.title)

    def copy_figures(self) -> None:
        """Put the figures into the clipboard, as spreadsheets take them."""
        if self._values is not None:
            QApplication.clipboard().setText(self._values.copied())
            below = self.copy.mapToGlobal(self.copy.rect().bottomLeft())
            QToolTip.showText(below, tr("charts", "The figures are in the clipboard."), self.copy)

    def _switch(self, on: bool) -> None:
        if on and self.table is None:
            self.table = rows_table(self)
            self.table.setModel(self._model)
            self.table.setAccessibleName(self._title.text())
            set_widths(self.table, {0: 180})
            copy = self.table.addAction(
                tr("charts", "Copy"), QKeySequence(QKeySequence.StandardKey.Copy), self.copy_figures
            )
            copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            self._views.addWidget(self.table)
        self._views.setCurrentIndex(_TABLE if on else _CHART)
