"""The Qt model of a year's holidays."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.reports.labels import DAY_NAMES
from attendance_app.ui.calendar.year_days import YearDay
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import colours


class Column(IntEnum):
    """The columns, in order."""

    DATE = 0
    DAY = 1
    NAME = 2
    ORIGIN = 3


class YearModel(RowsModel[YearDay]):
    """The days in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(("Date", "Day", "Name", "From"), parent)

    def value(self, row: YearDay, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words(row, Column(column))
        if role == Qt.ItemDataRole.ForegroundRole and not row.is_holiday:
            return QColor(colours().muted)
        return None


def words(row: YearDay, column: Column) -> str:
    """The text in a column."""
    match column:
        case Column.DATE:
            return row.date.isoformat()
        case Column.DAY:
            return DAY_NAMES[row.date.weekday()]
        case Column.NAME:
            return row.name
        case Column.ORIGIN:
            return row.origin.value
