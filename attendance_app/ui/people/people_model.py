"""The Qt model of the site's people, and the proxy that searches and sorts it."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from attendance_app.domain.people import Person
from attendance_app.ui.rows_model import ROW_ROLE, Index, RowsModel

SORT_ROLE = ROW_ROLE + 1


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    EMPLOYEE_ID = 1
    DEPARTMENT = 2
    FACES = 3
    SINCE = 4
    UNTIL = 5
    EMAIL = 6


TITLES = {
    Column.NAME: "Name",
    Column.EMPLOYEE_ID: "Employee ID",
    Column.DEPARTMENT: "Department",
    Column.FACES: "Face recognition",
    Column.SINCE: "First day",
    Column.UNTIL: "Last day",
    Column.EMAIL: "E-mail",
}


class PeopleModel(RowsModel[Person]):
    """The people in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES.values(), parent)

    def value(self, row: Person, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words(row, Column(column))
        if role == SORT_ROLE:
            return sort_key(row, Column(column))
        return None


class PeopleProxy(QSortFilterProxyModel):
    """Shows the people that hold every word searched for, sorted without regard to case."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSortRole(SORT_ROLE)

    def search(self, text: str) -> None:
        """Show only people in whose name, employee ID, department or e-mail every word occurs."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0, source_parent)
        person: Person = index.data(ROW_ROLE)
        held = "\n".join(
            (person.name, person.employee_id, person.department, person.email)
        ).casefold()
        return all(word in held for word in self._words)


def words(person: Person, column: Column) -> str:
    """The text in a column."""
    match column:
        case Column.NAME:
            return person.name
        case Column.EMPLOYEE_ID:
            return person.employee_id
        case Column.DEPARTMENT:
            return person.department
        case Column.FACES:
            return _faces(person)
        case Column.SINCE:
            return "" if person.start_date is None else person.start_date.isoformat()
        case Column.UNTIL:
            return "" if person.end_date is None else person.end_date.isoformat()
        case Column.EMAIL:
            return person.email


def sort_key(person: Person, column: Column) -> str | int:
    """By what a column is sorted."""
    return person.vector_count if column is Column.FACES else words(person, column).casefold()


def _faces(person: Person) -> str:
    match person.vector_count:
        case 0:
            return "not enrolled"
        case 1:
            return "1 picture"
        case count:
            return f"{count} pictures"
