"""The figures of a chart as the rows of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from attendance_app.ui.charts.chart_values import ChartValues
from attendance_app.ui.rows_model import RowsModel


class FiguresModel(RowsModel[tuple[str, ...]]):
    """One row for each category; the columns are the chart's series."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)

    def show_values(self, values: ChartValues) -> None:
        """Show the figures of another chart."""
        titles, rows = values.table()
        self.beginResetModel()
        self._titles = titles
        self._rows = rows
        self.endResetModel()

    def value(self, row: tuple[str, ...], column: int, role: int) -> Any:
        return row[column] if role == Qt.ItemDataRole.DisplayRole else None
