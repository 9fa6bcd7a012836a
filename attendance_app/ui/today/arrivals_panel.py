"""How the day went so far: arrivals along the hours, and who came last."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.charts.bar_chart import BarChart
from attendance_app.ui.columns import set_widths
from attendance_app.ui.components import EmptyState, plain_label
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.theme import Space
from attendance_app.ui.today.arrivals_model import ArrivalsModel, Column
from attendance_app.ui.today.today_view import TodayView
from attendance_app.ui.today.wording import room_for_punctuality
from attendance_app.words import tr


class ArrivalsPanel(QFrame):
    """A heading, the day's chart and the list of arrivals, newest first.

    Attributes
    ----------
    table : QTableView
    summary : QLabel
        How many came, in a sentence.
    chart : BarChart
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(232)
        self.model = ArrivalsModel(self)
        heading = plain_label(tr("today", "Arrivals today"), "heading", self)
        self.summary = plain_label("", "muted", self)
        self.summary.setWordWrap(True)
        self.table = rows_table(self)
        self.table.setAccessibleName(tr("today", "Arrivals today, newest first"))
        self.table.setModel(self.model)
        self.table.setAlternatingRowColors(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        # The name takes what is left.
        how = room_for_punctuality() + Space.XL
        set_widths(self.table, {Column.TIME: 60, Column.HOW: how})
        self._words = EmptyState("clock", self)
        self._words.say(
            tr("today", "Nobody came yet today. Whoever clocks in appears here at once.")
        )
        self.chart = BarChart(self)
        self.chart.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(heading)
        column.addWidget(self.summary)
        column.addSpacing(Space.XS)
        column.addWidget(self.chart)
        # Not as pages of one place: that would need the room of both.
        column.addWidget(self.table, 1)
        column.addWidget(self._words, 1)

    @property
    def empty_words(self) -> str:
        """What is said in place of the list; empty while there are arrivals."""
        return "" if self._words.isHidden() else self._words.words.text()

    def show_view(self, view: TodayView) -> None:
        """Show another moment."""
        arrivals = view.arrivals
        self.model.set_rows(reversed(arrivals))
        self.table.setVisible(bool(arrivals))
        self._words.setVisible(not arrivals)
        self.summary.setVisible(bool(arrivals))
        self.summary.setText(view.chart.summary)
        self.chart.setVisible(bool(arrivals))
        self.chart.show_values(view.chart)
