"""The Qt model of leave, a row for each person's stretch of days."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.leave import Leave, leave_type
from attendance_app.domain.people import Person
from attendance_app.ui.leave.wording import PART_NAMES, approval_words, days_words
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import colours
from attendance_app.words import mark, tr


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """A leave, and whose it is."""

    person: Person
    leave: Leave


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    EMPLOYEE_ID = 1
    FIRST = 2
    LAST = 3
    DAYS = 4
    TYPE = 5
    PART = 6
    APPROVED = 7


TITLES = {
    Column.NAME: mark("planning", "Name"),
    Column.EMPLOYEE_ID: mark("planning", "Employee ID"),
    Column.FIRST: mark("planning", "First day"),
    Column.LAST: mark("planning", "Last day"),
    Column.DAYS: mark("planning", "Calendar days"),
    Column.TYPE: mark("planning", "Type"),
    Column.PART: mark("planning", "Part"),
    Column.APPROVED: mark("planning", "Approval"),
}


class LeaveModel(RowsModel[LeaveRow]):
    """The rows in the order given; what is not approved stands out, in words and in colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("planning", title) for title in TITLES.values()), parent)

    def value(self, row: LeaveRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words(row, Column(column))
        waiting = column == Column.APPROVED and not row.leave.is_approved
        if role == Qt.ItemDataRole.ForegroundRole and waiting:
            return QColor(colours().warning)
        return None


def words(row: LeaveRow, column: Column) -> str:
    """The text in a column."""
    match column:
        case Column.NAME:
            return row.person.name
        case Column.EMPLOYEE_ID:
            return row.person.employee_id
        case Column.FIRST:
            return row.leave.first.isoformat()
        case Column.LAST:
            return row.leave.last.isoformat()
        case Column.DAYS:
            return days_words(row.leave)
        case Column.TYPE:
            return leave_type(row.leave.type)
        case Column.PART:
            return tr("planning", PART_NAMES[row.leave.part])
        case Column.APPROVED:
            return approval_words(row.leave)
