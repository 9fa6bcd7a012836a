"""A site into which tests import tables written as text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from builders import SetClock, at, new_database, timesheets_of

from attendance_app.db.database import Database
from attendance_app.domain.closing import Closing
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, InOut, Policies
from attendance_app.domain.punches import Punch
from attendance_app.services.closed_month import closing_document
from attendance_app.services.table_import import TableImporter
from attendance_app.services.table_reports import ImportReport, TableKind

PEOPLE = """\
employee_id,name
0001,Demo Ada
0002,Demo Eva
"""


class ImportingSite:
    """A database with an importer; the caller closes the database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database: Database = new_database(folder)
        self.clock = SetClock(at("2026-12-31 12:00"))
        self.policy = AttendancePolicy()
        self.timesheets = timesheets_of(self.database, self.clock)
        self.importer = TableImporter(
            self.database, self.timesheets, lambda: Policies.always(self.policy), self.clock
        )

    def strict(self) -> None:
        """From now on every punch has to say in or out."""
        self.policy = replace(self.policy, in_out=InOut.STRICT)

    def close(self, month: Month) -> None:
        """Close a month as it is, whatever is open in it."""
        document = closing_document(self.timesheets.inputs(month), month, self.clock())
        with self.database.write() as unit:
            unit.closings.put(Closing(month, at("2026-12-01 09:00"), "Office", "0" * 64), document)

    def file(self, content: str | bytes, name: str) -> Path:
        """A file of that name in the folder."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def add(self, kind: str, content: str | bytes, name: str = "table.csv") -> ImportReport:
        """Import it."""
        return self.importer.apply(TableKind(kind), self.file(content, name), "Office")

    def check(self, kind: str, content: str | bytes, name: str = "table.csv") -> ImportReport:
        """Only try."""
        return self.importer.check(TableKind(kind), self.file(content, name))

    def person(self, employee_id: str) -> Person:
        """Somebody who was imported."""
        with self.database.read() as unit:
            found = unit.people.find(employee_id)
        assert found is not None
        return found

    def punches(self) -> list[Punch]:
        """All that are stored, in their sequence."""
        with self.database.read() as unit:
            return unit.punches.between(None, None)


def outcomes(report: ImportReport) -> dict[int | None, str]:
    """The lines' outcomes by their numbers."""
    return {line.line: line.outcome.value for line in report.lines}


def refusals(report: ImportReport) -> list[tuple[int | None, str, str]]:
    """Line, column and sentence of what was refused; then nothing is stored."""
    assert not report.stored
    return [(line.line, line.column, line.sentence) for line in report.refusals]


def counted(report: ImportReport) -> dict[str, int]:
    """The outcomes that occur, with how often."""
    return {key.value: number for key, number in report.counts.items() if number}
