"""Imports tables of people, punches, shifts and leave: all of a file is stored, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditHead, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.policy import Policies
from attendance_app.domain.signature import clean_name
from attendance_app.reports.attlog import is_attlog, read_attlog
from attendance_app.reports.tables import Layout, Table, TableRefusedError, read_bytes, read_table
from attendance_app.services import (
    table_leave,
    table_people,
    table_punch_lines,
    table_punches,
    table_shifts,
)
from attendance_app.services.table_reports import (
    ImportReport,
    LineReport,
    Plan,
    Progress,
    TableKind,
)
from attendance_app.services.timesheets import Timesheets

_ATTEMPTS = 3
"""To plan without keeping kiosks from storing, before it is done while they wait."""

_WITHOUT_A_SAY = frozenset(
    {
        AuditKind.PUNCH_SUPPRESSED,
        AuditKind.PUNCH_REFUSED,
        AuditKind.FACE_REJECTED,
        AuditKind.CLOCK_WENT_BACK,
        AuditKind.CLOCK_WENT_FORWARD,
    }
)
"""What a kiosk notes all day long and no plan depends on."""

LAYOUTS: dict[TableKind, Layout] = {
    TableKind.PEOPLE: table_people.LAYOUT,
    TableKind.PUNCHES: table_punch_lines.LAYOUT,
    TableKind.SHIFTS: table_shifts.LAYOUT,
    TableKind.LEAVE: table_leave.LAYOUT,
}


class TableImporter:
    """Reads tables that people bring, and stores what they say that is not so yet.

    Parameters
    ----------
    database : Database
    timesheets : Timesheets
        Of the site, whose zone is that of times without an offset; they tell which punches would
        change a closed month.
    policies : callable
        Gives the policies in force: the duplicate interval, and whether kinds may be left out.
    clock : Clock
    """

    def __init__(
        self,
        database: Database,
        timesheets: Timesheets,
        policies: Callable[[], Policies],
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._timesheets = timesheets
        self._policies = policies
        self._clock = clock

    def check(self, kind: TableKind, path: Path) -> ImportReport:
        """What importing the file would do, line by line; nothing is stored.

        Raises
        ------
        StorageError
            If the database cannot be read.
        """
        return self._run(kind, path, None)

    def apply(
        self,
        kind: TableKind,
        path: Path,
        by: str,
        progress: Progress = lambda _done, _total: None,
    ) -> ImportReport:
        """Import the file: all of it, or nothing if a single line is refused.

        Parameters
        ----------
        kind : TableKind
        path : Path
        by : str
            Who imports it, for the audit trail.
        progress : callable, optional
            Told (done, total) in lines while they are stored. If it raises, nothing is stored.

        Returns
        -------
        ImportReport
            Refusals are in it, each with its line; importing a file twice stores nothing more.

        Raises
        ------
        InvalidInputError
            If `by` is no name.
        StorageError
            If the database cannot be read or written; nothing was stored.
        """
        return self._run(kind, path, progress, clean_name(by))

    def _run(
        self, kind: TableKind, path: Path, progress: Progress | None, by: str = ""
    ) -> ImportReport:
        try:
            table = _table(kind, path)
        except TableRefusedError as error:
            line = LineReport.refused(error.flaw)
            return ImportReport(kind, path.name, "", (), (line,))
        planned = self._reading(kind, path, table)
        for attempt in range(_ATTEMPTS):
            # Without the lock that writing takes: a kiosk waits no longer than storing takes.
            with self._database.read() as unit:
                head = unit.audit.head()
                plan = planned(unit)
            report = _report(kind, path, table, plan)
            if progress is None or report.is_refused or not report.changes:
                return report
            with self._database.write() as unit:
                if not _stands(unit, plan, head):
                    if attempt < _ATTEMPTS - 1:
                        continue
                    plan = planned(unit)
                    report = _report(kind, path, table, plan)
                    if report.is_refused or not report.changes:
                        return report
                plan.store(unit, progress)
                unit.audit.add(self._entry(report, by))
            break
        return replace(report, stored=True)

    def _reading(self, kind: TableKind, path: Path, table: Table) -> Callable[[Unit], Plan]:
        """Read the rows now, and give what plans them within a transaction."""
        now = self._clock()
        if kind is TableKind.PEOPLE:
            people, flaws = table_people.read_people(table)
            return lambda unit: table_people.plan_people(unit, people, flaws, now)
        if kind is TableKind.SHIFTS:
            shifts, flaws = table_shifts.read_shifts(table)
            return lambda unit: table_shifts.plan_shifts(unit, shifts, flaws)
        if kind is TableKind.LEAVE:
            leave, flaws, notes = table_leave.read_leave(table)
            return lambda unit: table_leave.plan_leave(unit, leave, flaws, notes)
        sheets, policies = self._timesheets, self._policies()
        punches, flaws = table_punch_lines.read_punches(table, path.name, sheets.site.zone, now)
        return lambda unit: table_punches.plan_punches(unit, punches, flaws, sheets, policies, now)

    def _entry(self, report: ImportReport, by: str) -> AuditEntry:
        counts = {outcome.value: number for outcome, number in report.counts.items() if number}
        details: dict[str, float | int | str] = {
            "table": report.kind.value,
            "sha256": report.sha256,
            "by": by,
            **counts,
        }
        return AuditEntry(self._clock(), AuditKind.TABLE_IMPORTED, details=details)


def _table(kind: TableKind, path: Path) -> Table:
    if kind is TableKind.PUNCHES:
        data, digest = read_bytes(path)
        if is_attlog(path.name, data):
            return read_attlog(path.name, data, digest)
    return read_table(path, LAYOUTS[kind])


def _stands(unit: Unit, plan: Plan, head: AuditHead) -> bool:
    """Whether nothing was decided since that might have made another plan."""
    uuids = []
    for entry in unit.audit.entries(after=head.count):
        if entry.kind is AuditKind.PUNCH_RECORDED:
            uuids.append(UUID(str(entry.details["punch"])))
        elif entry.kind not in _WITHOUT_A_SAY:
            return False
    return not any(plan.minds(punch) for punch in unit.punches.with_uuids(uuids).values())


def _report(kind: TableKind, path: Path, table: Table, plan: Plan) -> ImportReport:
    # Of a line with several mistakes, each is told, in the order of the columns.
    lines = sorted(plan.lines, key=lambda each: each.line or 0)
    notes = (*table.notes, *plan.notes)
    return ImportReport(kind, path.name, table.sha256, notes, tuple(lines))
