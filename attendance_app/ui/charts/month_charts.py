"""The charts of a month, two beside each other where there is room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from attendance_app.domain.month import Month
from attendance_app.domain.statistics import month_statistics
from attendance_app.domain.timesheet import Timesheet
from attendance_app.ui.charts.chart_card import ChartCard
from attendance_app.ui.charts.chart_values import ChartValues
from attendance_app.ui.charts.month_figures import month_charts
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_TWO_FROM = 820
"""From this width on, pixels, there are two beside each other."""


class MonthCharts(QScrollArea):
    """Computes on a worker, and only while it is in view.

    Parameters
    ----------
    tasks : TaskRunner

    Attributes
    ----------
    cards : list of ChartCard
        Empty until the first charts are there.
    """

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Month, tuple[Timesheet, ...]] | None = None
        self._is_stale = False
        self._figures = Newest(tasks, self)
        self.cards: list[ChartCard] = []
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("charts", "Charts of the month"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.L)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._columns = 0
        self.setWidget(inside)
        self.viewport().installEventFilter(self)

    def show_month(self, month: Month, sheets: Iterable[Timesheet]) -> None:
        """Show these people's month: now if the charts are in view, else when they are."""
        self._asked, self._is_stale = (month, tuple(sheets)), True
        if self.isVisible():
            self._compute()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._compute()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _compute(self) -> None:
        if self._asked is None:
            return
        (month, sheets), self._is_stale = self._asked, False

        def work() -> tuple[ChartValues, ...]:
            return month_charts(month_statistics(month, sheets))

        def show(charts: tuple[ChartValues, ...]) -> None:
            if not self.cards:
                self.cards = [ChartCard(self.widget()) for _ in charts]
                self._arrange()
            for card, values in zip(self.cards, charts, strict=True):
                card.show_values(values)

        # Where a month cannot be read, the page says so.
        self._figures.run(work, show, lambda _: None)

    def _arrange(self) -> None:
        columns = 2 if self.viewport().width() >= _TWO_FROM else 1
        if columns == self._columns and self._grid.count() == len(self.cards):
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
