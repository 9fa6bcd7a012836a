"""Who came today, newest first, as the rows of a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.people_now import PersonNow
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import Type, colours, font
from attendance_app.ui.today.wording import punctuality_words
from attendance_app.words import tr


class Column(IntEnum):
    """The columns, in order."""

    TIME = 0
    NAME = 1
    HOW = 2


class ArrivalsModel(RowsModel[PersonNow]):
    """One row for each arrival."""

    def __init__(self, parent: QObject | None = None) -> None:
        titles = (
            tr("today", "Time"),
            tr("today", "Name"),
            tr("today", "Early or late"),
        )
        super().__init__(titles, parent)

    def value(self, row: PersonNow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if column == Column.TIME:
                return "" if row.came is None else f"{row.came.local:%H:%M}"
            if column == Column.NAME:
                return row.person.name
            return (
                tr("today", "not planned")
                if row.arrival is None
                else punctuality_words(row.arrival)
            )
        if column == Column.HOW and row.is_late:
            if role == Qt.ItemDataRole.FontRole:
                return font(Type.BODY, bold=True)
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(colours().warning)
        return None
