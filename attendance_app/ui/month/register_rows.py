"""The register's rows: what is shown of each person's month, searched and chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import Timesheet
from attendance_app.domain.workday import DayCode, WorkDay
from attendance_app.reports.labels import duration
from attendance_app.ui.i18n import day_name
from attendance_app.words import mark


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One person's month.

    Attributes
    ----------
    sheet : Timesheet
    codes : tuple of (DayCode, bool)
        Each day's, and whether it is to be looked at: what is painted, without a computation.
    open_days : int
        How many days are to be looked at.
    sums : tuple of str
        Days present, absent and on leave, and time worked, as they are shown.
    held : str
        What a search looks through, without letter case.
    """

    sheet: Timesheet
    codes: tuple[tuple[DayCode, bool], ...]
    open_days: int
    sums: tuple[str, ...]
    held: str

    @property
    def person(self) -> Person:
        """Whose month it is."""
        return self.sheet.person

    def day(self, number: int) -> WorkDay:
        """A day of the month, the first being 1."""
        return self.sheet.days[number - 1]


SUM_TITLES = (
    mark("month", "Present"),
    mark("month", "Absent"),
    mark("month", "Leave"),
    mark("month", "Worked"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are wanted.

    Attributes
    ----------
    words : str
        Each must occur in name, employee ID or department.
    department : str or None
        None: all of them.
    only_open : bool
        Only people with a day to be looked at.
    """

    words: str = ""
    department: str | None = None
    only_open: bool = False


def row_of(sheet: Timesheet) -> RegisterRow:
    """The row of one person."""
    person, totals = sheet.person, sheet.totals
    codes = tuple((day.code, day.is_open) for day in sheet.days)
    days = (totals.present, totals.absent, sum(totals.leave.values()))
    return RegisterRow(
        sheet,
        codes,
        sum(is_open for _, is_open in codes),
        (*(_days(each) for each in days), duration(totals.hours.total)),
        "\n".join((person.name, person.employee_id, person.department)).casefold(),
    )


def select(rows: Iterable[RegisterRow], choice: Choice) -> list[RegisterRow]:
    """The rows that are wanted, in the order given."""
    words = choice.words.casefold().split()
    return [
        row
        for row in rows
        if (not choice.only_open or row.open_days)
        and (choice.department is None or row.person.department == choice.department)
        and all(word in row.held for word in words)
    ]


def departments(rows: Iterable[RegisterRow]) -> tuple[str, ...]:
    """The departments there are, by name; of people without one the empty one."""
    return tuple(sorted({row.person.department for row in rows}, key=str.casefold))


def position(rows: Sequence[RegisterRow], person_id: int) -> int | None:
    """Where a person's row is."""
    return next((at for at, row in enumerate(rows) if row.person.id == person_id), None)


def day_heading(day: date) -> str:
    """The heading of a day's column, in two lines."""
    return f"{day_name(day, short=True)}\n{day.day}"


def _days(count: float) -> str:
    return f"{count:g}" if count else ""
