"""``punches``: the records as JSON lines or CSV."""

from __future__ import annotations

import argparse
import csv
import sys
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from attendance_app.commands import CommandError
from attendance_app.commands.session import opened, print_json
from attendance_app.domain.errors import NotFoundError
from attendance_app.domain.people import employee_key
from attendance_app.services.records import PunchRecord
from attendance_app.wiring import Core


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--from", dest="start", type=_day, metavar="YYYY-MM-DD", help="first day")
    parser.add_argument("--to", dest="end", type=_day, metavar="YYYY-MM-DD", help="last day")
    parser.add_argument("--person", metavar="EMPLOYEE_ID", help="one person only")
    parser.add_argument("--format", choices=("json", "csv"), default="json")
    parser.epilog = (
        "Days are the site's local dates, both included. In JSON each punch has its evidence: what "
        "the recognition saw."
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
            person_id = _person_id(core, options.person)
        records = core.records.between(options.start, options.end, person_id)
        if options.format == "csv":
            _print_csv([_as_row(record) for record in records])
        else:
            for record in records:
                print_json({**_as_row(record), "evidence": dict(record.punch.evidence)})
        return 0


def _person_id(core: Core, employee_id: str) -> int:
    """The key of whoever has that employee ID; people who have left or were removed count too."""
    for person in core.roster.people(include_left=True):
        if employee_key(person.employee_id) == employee_key(employee_id):
            return person.id
    raise NotFoundError(
        f"Nobody has the employee ID {employee_id}. "
        "Look it up on the People page, or with the command punches alone."
    )


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
    }


def _print_csv(rows: list[dict[str, Any]]) -> None:
    writer = csv.DictWriter(sys.stdout, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _not_a_formula(str(value)) for key, value in row.items()})


def _not_a_formula(text: str) -> str:
    """A spreadsheet that opens the CSV would run text beginning with these as a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-03-31") from None
