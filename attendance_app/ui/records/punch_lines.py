"""A punch as a line of today's list, without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from attendance_app.domain.punches import PunchKind, PunchMethod, PunchRecord
from attendance_app.ui.records.record_lines import METHODS, kind_word
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    DATE = 0
    TIME = 1
    KIND = 2
    NAME = 3
    EMPLOYEE_ID = 4
    DEPARTMENT = 5
    METHOD = 6
    KIOSK = 7


TITLES = {
    Column.DATE: mark("records", "Date"),
    Column.TIME: mark("records", "Time"),
    Column.KIND: mark("records", "In or out"),
    Column.NAME: mark("records", "Name"),
    Column.EMPLOYEE_ID: mark("records", "Employee ID"),
    Column.DEPARTMENT: mark("records", "Department"),
    Column.METHOD: mark("records", "By"),
    Column.KIOSK: mark("records", "Front desk"),
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
        return kind_word(self.kind)

    @property
    def method_words(self) -> str:
        """How it came to be, and whether it was corrected since."""
        method = tr("records", METHODS[self.method])
        if self.counts:
            return method
        return tr("records", "{method}, does not count").format(method=method)

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
