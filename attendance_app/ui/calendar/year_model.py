"""The Qt model of a year's holidays."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.ui.calendar.year_days import YearDay
from attendance_app.ui.i18n import day_name
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import colours
from attendance_app.words import tr


class Column(IntEnum):
    """The columns, in order."""

    DATE = 0
    DAY = 1
    NAME = 2
    ORIGIN = 3


class YearModel(RowsModel[YearDay]):
    """The days in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                tr("planning", "Date"),
                tr("planning", "Day"),
                tr("planning", "Name"),
                tr("planning", "From"),
            ),
            parent,
        )

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
            return day_name(row.date, short=True)
        case Column.NAME:
            return row.name
        case Column.ORIGIN:
            return tr("planning", row.origin.value)
