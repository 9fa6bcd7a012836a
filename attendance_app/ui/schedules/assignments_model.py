"""The Qt model of who has which schedule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.people import Person
from attendance_app.domain.schedules import Assignment, Schedule
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.schedules.wording import day_words, standing_words
from attendance_app.ui.theme import colours
from attendance_app.words import mark, tr

NONE = mark("planning", "no schedule")


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """A person's assignment; without one, the row says that there is none."""

    person: Person
    assignment: Assignment | None
    schedule: Schedule | None


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    EMPLOYEE_ID = 1
    SCHEDULE = 2
    FIRST = 3
    LAST = 4
    STANDING = 5
    DEPARTMENT = 6


TITLES = {
    Column.NAME: mark("planning", "Name"),
    Column.EMPLOYEE_ID: mark("planning", "Employee ID"),
    Column.SCHEDULE: mark("planning", "Schedule"),
    Column.FIRST: mark("planning", "First day"),
    Column.LAST: mark("planning", "Last day"),
    Column.STANDING: mark("planning", "Holds"),
    Column.DEPARTMENT: mark("planning", "Department"),
}


class AssignmentsModel(RowsModel[AssignmentRow]):
    """The rows in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("planning", title) for title in TITLES.values()), parent)

    def value(self, row: AssignmentRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words(row, Column(column))
        if role == Qt.ItemDataRole.ForegroundRole and row.assignment is None:
            return QColor(colours().muted)
        return None


def words(row: AssignmentRow, column: Column) -> str:
    """The text in a column."""
    match column:
        case Column.NAME:
            return row.person.name
        case Column.EMPLOYEE_ID:
            return row.person.employee_id
        case Column.SCHEDULE:
            return tr("planning", NONE) if row.schedule is None else row.schedule.name
        case Column.FIRST:
            return "" if row.assignment is None else day_words(row.assignment.first)
        case Column.LAST:
            return "" if row.assignment is None else day_words(row.assignment.last)
        case Column.STANDING:
            return "" if row.assignment is None else standing_words(row.assignment)
        case Column.DEPARTMENT:
            return row.person.department


def rows_of(
    people: Iterable[Person], assignments: Iterable[Assignment], schedules: Iterable[Schedule]
) -> list[AssignmentRow]:
    """Everybody's assignments in the order of `people`, each person's by their first day."""
    by_id = {schedule.id: schedule for schedule in schedules}
    held: defaultdict[int, list[Assignment]] = defaultdict(list)
    for assignment in assignments:
        held[assignment.person_id].append(assignment)
    rows: list[AssignmentRow] = []
    for person in people:
        theirs = sorted(
            held[person.id], key=lambda each: (not each.is_standing, each.first or date.min)
        )
        rows += [AssignmentRow(person, each, by_id.get(each.schedule_id)) for each in theirs]
        if not theirs:
            rows.append(AssignmentRow(person, None, None))
    return rows
