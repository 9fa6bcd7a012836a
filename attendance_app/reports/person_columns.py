"""The columns with which the sheets Summary and Register say who a line is about."""

from __future__ import annotations

from collections.abc import Sequence

from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports.sheets import height_of


def person_columns(month: MonthTimesheets) -> tuple[tuple[str, float], ...]:
    """Title and width, in characters, of the columns that say who a line is about."""
    longest = max((len(each.person.employee_id) for each in month.timesheets), default=0)
    return (
        ("Employee ID", float(min(max(12, longest + 3), 24))),
        ("Name", 26.0),
        ("Department", 16.0),
    )


def person_height(person: Person, columns: Sequence[tuple[str, float]]) -> float | None:
    """How high a person's line must be; see `height_of`."""
    texts = (person.employee_id, person.name, person.department)
    return height_of([(text, width) for text, (_, width) in zip(texts, columns, strict=True)])
