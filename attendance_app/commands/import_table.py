"""``import``: people, punches, shifts and leave from tables that are there already."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attendance_app.commands import CommandError
from attendance_app.commands.options import add_by, by_of
from attendance_app.commands.progress_line import ProgressLine
from attendance_app.commands.session import opened, print_json, say

if TYPE_CHECKING:
    from attendance_app.services.table_reports import ImportReport, LineReport

_TABLES = ("people", "punches", "shifts", "leave")

_MOST_LINES = 100
"""Of refusals, and of each outcome of a dry run, that are printed; ``--json`` has all."""

_MOST_MENTIONED = 10
"""Of each other outcome of an import."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("table", choices=_TABLES, help="what the file lists")
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="CSV or XLSX; for punches also attlog.dat"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="store nothing, only say what becomes of each line"
    )
    parser.add_argument("--json", action="store_true", help="the report as a JSON line")
    add_by(parser)
    parser.epilog = (
        "All of the file is stored or, if a single line is refused, nothing; importing it again "
        "changes nothing. Columns: people: employee_id, name, email, department, start_date, "
        "end_date, shift. Punches: employee_id, timestamp, kind, source. Shifts: name, start, end, "
        "days, break_minutes, late_grace_minutes, early_grace_minutes, overtime_after_hours. "
        "Leave: employee_id, from, to, type, part, approved. docs/import.md describes them."
    )


def run(options: argparse.Namespace) -> int:
    """Import the file, or with ``--dry-run`` say what that would do."""
    with opened(options, to_read=options.dry_run, existing=False) as core:
        # Here: the help needs none of it.
        from attendance_app.services.table_reports import TableKind

        kind = TableKind(options.table)
        if options.dry_run:
            report = core.importer.check(kind, options.file)
        else:
            with ProgressLine(sys.stderr) as line:
                report = core.importer.apply(
                    kind,
                    options.file,
                    by_of(options),
                    lambda done, total: line.show(f"{done:,} of {total:,} lines"),
                )
    if options.json:
        print_json(_as_json(report))
    _tell(report, dry_run=options.dry_run)
    return 0


def _tell(report: ImportReport, *, dry_run: bool) -> None:
    """Say how the file was read, what became of its lines, and that it was refused if it was."""
    for note in report.notes:
        say(f"{report.file}: {note}")
    told: Counter[str] = Counter()
    refusals = report.refusals
    most = _MOST_LINES if refusals or dry_run else _MOST_MENTIONED
    for line in refusals or report.lines:
        if dry_run or line.remark or line.outcome in {"refused", "suppressed"}:
            told[line.outcome] += 1
            if told[line.outcome] <= most:
                say(f"{report.file}: {line.outcome}: {line.in_words}")
    for outcome, number in told.items():
        if number > most:
            say(f"{report.file}: {outcome}: and {number - most:,} more; --json has them.")
    if refusals:
        number = len({line.line for line in refusals})
        lines = "a line was" if number == 1 else f"{number:,} lines were"
        what = "the file was" if refusals[0].line is None else lines
        raise CommandError(
            f"Nothing was imported, because {what} refused. Correct {report.file} and import it "
            "again."
        )
    counts = [f"{number:,} {outcome}" for outcome, number in report.counts.items() if number]
    say(f"{report.file}: {', '.join(counts) or 'no lines'}.")
    if dry_run:
        say("Nothing was stored: it was only tried.")
    elif not report.stored:
        say("There was nothing to store: " + ("all of it is here." if report.lines else "no rows."))


def _as_json(report: ImportReport) -> dict[str, Any]:
    return {
        "table": report.kind.value,
        "file": report.file,
        "sha256": report.sha256,
        "stored": report.stored,
        "refused": report.is_refused,
        "notes": list(report.notes),
        "counts": {outcome.value: number for outcome, number in report.counts.items()},
        "lines": [_line(line) for line in report.lines],
    }


def _line(line: LineReport) -> dict[str, Any]:
    return {
        "line": line.line,
        "outcome": line.outcome.value,
        "sentence": line.sentence,
        "column": line.column,
        "value": line.value,
        "remark": line.remark,
    }
