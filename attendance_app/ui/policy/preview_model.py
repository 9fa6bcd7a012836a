"""The Qt model of what a policy would change, a row for each person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.totals import Totals
from attendance_app.domain.workday import DayCode
from attendance_app.services.policy_preview import DayChange, PersonChange
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import Type, colours, font
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    EMPLOYEE_ID = 1
    WORKED = 2
    REGULAR = 3
    OVERTIME = 4
    OTHER_RATES = 5
    LATE = 6
    EARLY = 7
    MISSING = 8
    CODES = 9
    DAYS = 10


TITLES = {
    Column.NAME: mark("planning", "Name"),
    Column.EMPLOYEE_ID: mark("planning", "Employee ID"),
    Column.WORKED: mark("planning", "Worked"),
    Column.REGULAR: mark("planning", "Regular"),
    Column.OVERTIME: mark("planning", "Overtime"),
    Column.OTHER_RATES: mark("planning", "H or WO"),
    Column.LATE: mark("planning", "Late"),
    Column.EARLY: mark("planning", "Early"),
    Column.MISSING: mark("planning", "Missing"),
    Column.CODES: mark("planning", "Codes"),
    Column.DAYS: mark("planning", "Days"),
}

_TIMES: dict[int, Callable[[Totals], timedelta]] = {
    Column.WORKED: lambda totals: totals.hours.total,
    Column.REGULAR: lambda totals: totals.hours.regular,
    Column.OVERTIME: lambda totals: totals.hours.overtime,
    Column.OTHER_RATES: lambda totals: totals.hours.holiday + totals.hours.weekly_off,
    Column.LATE: lambda totals: totals.late,
    Column.EARLY: lambda totals: totals.early,
    Column.MISSING: lambda totals: totals.shortfall,
}


class PreviewModel(RowsModel[PersonChange]):
    """The rows in the order given; what changes is written as before → after, and bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("planning", title) for title in TITLES.values()), parent)

    def value(self, row: PersonChange, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words(row, Column(column))
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.CODES, Column.DAYS):
            return "\n".join(map(day_words, row.days))
        if column not in _TIMES:
            return None
        if role == Qt.ItemDataRole.FontRole and _is_other(row, Column(column)):
            return font(Type.BODY, bold=True)
        if role == Qt.ItemDataRole.ForegroundRole and not _is_other(row, Column(column)):
            return QColor(colours().muted)
        return None


def words(row: PersonChange, column: Column) -> str:
    """The text in a column."""
    match column:
        case Column.NAME:
            return row.person.name
        case Column.EMPLOYEE_ID:
            return row.person.employee_id
        case Column.CODES:
            return ", ".join(
                f"{day.date.day}: {_becomes(_code(day.code_before), _code(day.code_after))}"
                for day in row.days
                if day.code_before != day.code_after
            )
        case Column.DAYS:
            return str(len(row.days))
        case _:
            before, after = _of(row.before, column), _of(row.after, column)
            if before == after:
                return time_words(before)
            return _becomes(time_words(before), time_words(after))


def time_words(length: timedelta) -> str:
    """Hours and minutes, rounded once: "7:30"."""
    minutes = round(length / timedelta(minutes=1))
    return f"{minutes // 60}:{minutes % 60:02d}"


def day_words(day: DayChange) -> str:
    """What a day was and would be."""
    return tr("planning", "{day}: {before}, then {after}").format(
        day=day.date,
        before=f"{_code(day.code_before)} {time_words(day.worked_before)}",
        after=f"{_code(day.code_after)} {time_words(day.worked_after)}",
    )


def _becomes(before: str, after: str) -> str:
    return tr("planning", "{before} → {after}").format(before=before, after=after)


def _code(code: DayCode) -> str:
    return str(code) or tr("planning", "blank")


def _is_other(row: PersonChange, column: Column) -> bool:
    return _of(row.before, column) != _of(row.after, column)


def _of(totals: Totals, column: Column) -> timedelta:
    return _TIMES[column](totals)
