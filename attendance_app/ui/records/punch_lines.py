"""A punch as a line of a table: what is shown, searched and sorted, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from attendance_app.domain.punches import PunchKind, PunchMethod, PunchRecord


class Column(IntEnum):
    """The columns of the records table, in order."""

    DATE = 0
    TIME = 1
    KIND = 2
    NAME = 3
    EMPLOYEE_ID = 4
    DEPARTMENT = 5
    METHOD = 6
    KIOSK = 7


TITLES = {
    Column.DATE: "Date",
    Column.TIME: "Time",
    Column.KIND: "In or out",
    Column.NAME: "Name",
    Column.EMPLOYEE_ID: "Employee ID",
    Column.DEPARTMENT: "Department",
    Column.METHOD: "By",
    Column.KIOSK: "Front desk",
}

METHODS = {
    PunchMethod.FACE: "face",
    PunchMethod.PIN: "PIN",
    PunchMethod.BADGE: "badge",
    PunchMethod.CORRECTION: "correction",
    PunchMethod.IMPORT: "import",
}


@dataclass(frozen=True, slots=True)
class PunchLine:
    """What a table shows of one punch; `local` is the site's wall clock at that instant."""

    local: datetime
    sequence: int
    kind: PunchKind
    name: str
    employee_id: str
    department: str
    method: PunchMethod
    kiosk_id: str
    counts: bool

    @property
    def kind_word(self) -> str:
        """``IN`` or ``OUT``."""
        return self.kind.upper()

    @property
    def method_words(self) -> str:
        """How it came to be, and whether it was corrected since."""
        return METHODS[self.method] + ("" if self.counts else ", does not count")

    def words(self, column: Column) -> str:
        """The text in a column."""
        match column:
            case Column.DATE:
                return f"{self.local:%Y-%m-%d}"
            case Column.TIME:
                return f"{self.local:%H:%M:%S}"
            case Column.KIND:
                return self.kind_word
            case Column.NAME:
                return self.name
            case Column.EMPLOYEE_ID:
                return self.employee_id
            case Column.DEPARTMENT:
                return self.department
            case Column.METHOD:
                return self.method_words
            case Column.KIOSK:
                return self.kiosk_id


def lines_of(records: Iterable[PunchRecord]) -> list[PunchLine]:
    """Lines in the order given."""
    return [line_of(record) for record in records]


def line_of(record: PunchRecord) -> PunchLine:
    """One line."""
    punch, person = record.punch, record.person
    return PunchLine(
        local=punch.local,
        sequence=punch.sequence,
        kind=punch.kind,
        name=person.name,
        employee_id=person.employee_id,
        department=person.department,
        method=punch.method,
        kiosk_id=punch.kiosk_id,
        counts=record.counts,
    )


def select(
    lines: Sequence[PunchLine], search: str, column: Column, *, descending: bool
) -> list[PunchLine]:
    """The lines that hold every word searched for, sorted by a column, then newest first.

    Words match anywhere in name, employee ID, department, kind and date, whatever their case.
    """
    words = search.casefold().split()
    chosen = [line for line in lines if all(word in _haystack(line) for word in words)]
    if column is Column.DATE:
        chosen.sort(key=lambda line: (line.local, line.sequence), reverse=descending)
    else:
        chosen.sort(key=lambda line: (line.local, line.sequence), reverse=True)
        chosen.sort(key=lambda line: line.words(column).casefold(), reverse=descending)
    return chosen


def _haystack(line: PunchLine) -> str:
    return "\n".join(
        (
            line.name,
            line.employee_id,
            line.department,
            line.kind_word,
            line.method_words,
            f"{line.local:%Y-%m-%d}",
        )
    ).casefold()
