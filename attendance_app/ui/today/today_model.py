"""People and where they are, as the rows of a table that can be sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.people_now import Whereabouts
from attendance_app.ui.icons import icon
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import Type, colours, font
from attendance_app.ui.today.today_view import TodayLine
from attendance_app.ui.today.wording import DRAWING
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    WHERE = 1
    ARRIVAL = 2
    PLANNED = 3
    DEPARTMENT = 4
    EMPLOYEE_ID = 5


_TITLES = (
    mark("today", "Name"),
    mark("today", "Now"),
    mark("today", "Came"),
    mark("today", "Planned"),
    mark("today", "Department"),
    mark("today", "Employee ID"),
)


class TodayModel(RowsModel[TodayLine]):
    """One row for each person; a late arrival and who is missing stand out by weight and shape."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("today", title) for title in _TITLES), parent)

    def value(self, row: TodayLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, Column(column))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.NAME:
            return ", ".join(filter(None, (row.now.person.name, row.where, row.arrival)))
        if role == Qt.ItemDataRole.ToolTipRole:
            # As rich text, or a name with signs of it would be taken for such.
            text = _text(row, Column(column))
            return f"<p>{escape(text)}</p>" if text else None
        where = row.now.where
        if role == Qt.ItemDataRole.DecorationRole and column == Column.WHERE:
            return icon(DRAWING[where])
        stands_out = (column == Column.WHERE and where is Whereabouts.MISSING) or (
            column == Column.ARRIVAL and row.now.is_late
        )
        if role == Qt.ItemDataRole.FontRole and (stands_out or column == Column.NAME):
            return font(Type.BODY, bold=True)
        if role == Qt.ItemDataRole.ForegroundRole and stands_out:
            look = colours()
            return QColor(look.danger if where is Whereabouts.MISSING else look.warning)
        return None


def in_order(lines: Iterable[TodayLine], column: int, *, descending: bool) -> list[TodayLine]:
    """The lines sorted by a column; what the column does not tell apart keeps its order."""
    return sorted(lines, key=_KEYS[Column(column)], reverse=descending)


def _text(row: TodayLine, column: Column) -> str:
    person = row.now.person
    return {
        Column.NAME: person.name,
        Column.WHERE: row.where,
        Column.ARRIVAL: row.arrival,
        Column.PLANNED: row.planned,
        Column.DEPARTMENT: person.department,
        Column.EMPLOYEE_ID: person.employee_id,
    }[column]


_KEYS: dict[Column, Callable[[TodayLine], Any]] = {
    Column.NAME: lambda line: line.now.person.name.casefold(),
    Column.WHERE: lambda line: line.where.casefold(),
    Column.ARRIVAL: lambda line: (line.now.came is None, line.arrival),
    Column.PLANNED: lambda line: (not line.planned, line.planned),
    Column.DEPARTMENT: lambda line: line.now.person.department.casefold(),
    Column.EMPLOYEE_ID: lambda line: line.now.person.employee_id,
}
