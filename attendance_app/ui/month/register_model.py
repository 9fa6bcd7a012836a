"""The Qt model of the register: people by days, with sums at the end."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from attendance_app.ui.month.day_words import day_words
from attendance_app.ui.month.register_rows import (
    SUM_TITLES,
    RegisterRow,
    day_heading,
    position,
)
from attendance_app.ui.rows_model import RowsModel
from attendance_app.words import tr

NAME = 0


class RegisterModel(RowsModel[RegisterRow]):
    """The name, one column per day of the month, and the sums."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self.days: tuple[date, ...] = ()

    def show_month(self, days: tuple[date, ...], rows: list[RegisterRow]) -> None:
        """Show these people's days instead."""
        self.beginResetModel()
        self.days = days
        sums = (tr("month", title) for title in SUM_TITLES)
        self._titles = (tr("month", "Name"), *(day_heading(day) for day in days), *sums)
        self._rows = rows
        self.endResetModel()

    def replace(self, row: RegisterRow) -> None:
        """Show a person's month as it is now; nothing happens if they are not in view."""
        at = position(self._rows, row.person.id)
        if at is not None:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    def day_at(self, column: int) -> date | None:
        """The day of a column; None for the name and the sums."""
        return self.days[column - 1] if 0 < column <= len(self.days) else None

    def column_of(self, day: date | None) -> int:
        """The column of a day; the name's for None."""
        return NAME if day is None else self.days.index(day) + 1

    def value(self, row: RegisterRow, column: int, role: int) -> Any:
        if column == NAME:
            return _name(row, role)
        if column > len(self.days):
            return _sum(row, column - len(self.days) - 1, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row.day(column).code)
        if role == Qt.ItemDataRole.ToolTipRole:
            return day_words(row.day(column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.person.name}, {day_words(row.day(column))}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section != NAME:
            return int(Qt.AlignmentFlag.AlignCenter)
        return super().headerData(section, orientation, role)


def _name(row: RegisterRow, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.person.name
    if role == Qt.ItemDataRole.ToolTipRole:
        person = row.person
        return " · ".join(filter(None, (person.name, person.employee_id, person.department)))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        words = (
            tr("month", "{name}, worked {hours} hours, {count} to resolve")
            if row.open_days
            else tr("month", "{name}, worked {hours} hours")
        )
        return words.format(name=row.person.name, hours=row.sums[-1], count=row.open_days)
    return None


def _sum(row: RegisterRow, number: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.sums[number]
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return int(Qt.AlignmentFlag.AlignCenter)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        title, days = tr("month", SUM_TITLES[number]), row.sums[number] or tr("month", "none")
        return f"{row.person.name}, {title} {days}"
    return None
