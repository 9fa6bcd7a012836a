"""``punches``: the records as JSON lines or CSV."""

from __future__ import annotations

import argparse
import csv
import sys
from typing import Any
from zoneinfo import ZoneInfo

from attendance_app.commands import CommandError
from attendance_app.commands.options import day
from attendance_app.commands.session import opened, person_with, print_json
from attendance_app.services.records import PunchRecord


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--from", dest="start", type=day, metavar="YYYY-MM-DD", help="first day")
    parser.add_argument("--to", dest="end", type=day, metavar="YYYY-MM-DD", help="last day")
    parser.add_argument("--person", metavar="EMPLOYEE_ID", help="one person only")
    parser.add_argument("--format", choices=("json", "csv"), default="json")
    parser.epilog = (
        "Days are the site's local dates, both included. A punch that was corrected stays and does "
        "not count. In JSON each punch has its evidence: what the recognition saw."
    )


def run(options: argparse.Namespace) -> int:
    """Print the punches, oldest first."""
    if options.start and options.end and options.start > options.end:
        raise CommandError(
            f"--from {options.start} is later than --to {options.end}. Exchange the two days."
        )
    with opened(options, to_read=True) as core:
        person_id = None
        if options.person is not None:
            person_id = person_with(core, options.person).id
        records = core.records.between(options.start, options.end, person_id)
        if options.format == "csv":
            _print_csv([_as_row(record) for record in records])
        else:
            for record in records:
                print_json({**_as_row(record), "evidence": dict(record.punch.evidence)})
        return 0


_COLUMNS = (
    "uuid",
    "employee_id",
    "name",
    "kind",
    "time",
    "time_utc",
    "zone",
    "method",
    "kiosk",
    "counts",
)


def _as_row(record: PunchRecord) -> dict[str, Any]:
    punch = record.punch
    return {
        "uuid": str(punch.uuid),
        "employee_id": record.person.employee_id,
        "name": record.person.name,
        "kind": punch.kind.value,
        "time": punch.instant.astimezone(ZoneInfo(punch.zone)).isoformat(timespec="seconds"),
        "time_utc": punch.instant.isoformat(timespec="milliseconds"),
        "zone": punch.zone,
        "method": punch.method.value,
        "kiosk": punch.kiosk_id,
        "counts": record.counts,
    }


def _print_csv(rows: list[dict[str, Any]]) -> None:
    writer = csv.DictWriter(sys.stdout, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _not_a_formula(str(value)) for key, value in row.items()})


def _not_a_formula(text: str) -> str:
    """A spreadsheet that opens the CSV would run text beginning with these as a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
