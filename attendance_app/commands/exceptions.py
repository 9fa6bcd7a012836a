"""``exceptions``: the days of a month that somebody must look at before it can be closed."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from attendance_app.commands.options import month
from attendance_app.commands.session import opened, print_json, say
from attendance_app.domain.advice import advice, meaning
from attendance_app.domain.problems import Acceptance
from attendance_app.domain.punches import Punch
from attendance_app.domain.timesheet import DayException
from attendance_app.domain.wall_clock import written


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--month", type=month, required=True, metavar="YYYY-MM")
    parser.add_argument("--all", action="store_true", help="those that were accepted, too")
    parser.add_argument("--json", action="store_true", help="one JSON line for each")
    parser.epilog = (
        "By day, then by name. The command correct resolves them: it adds, changes and voids "
        "punches, confirms what was closed automatically and accepts what is to stand."
    )


def run(options: argparse.Namespace) -> int:
    """Print the exceptions."""
    with opened(options, to_read=True) as core:
        sheets = core.timesheets.month(options.month)
    found = sheets.exceptions(only_open=not options.all)
    for each in found:
        if options.json:
            print_json(_as_json(each, sheets.site.zone))
        else:
            print(_in_words(each, sheets.site.zone))
    if not found:
        say(f"No exception is open in {options.month}.")
    return 0


def _as_json(each: DayException, zone: str) -> dict[str, Any]:
    return {
        "employee_id": each.person.employee_id,
        "name": each.person.name,
        "date": each.day.isoformat(),
        "code": each.problem.value,
        "meaning": meaning(each.problem),
        "what_to_do": advice(each.problem, auto_closed=each.closed_at is not None),
        "punches": [punch_as_json(punch) for punch in each.punches],
        "closed_at": _local(each.closed_at, zone).isoformat() if each.closed_at else None,
        "accepted": _accepted(each.acceptance),
    }


def _accepted(acceptance: Acceptance | None) -> dict[str, str] | None:
    if acceptance is None:
        return None
    return {
        "at": acceptance.at.isoformat(timespec="seconds"),
        "by": acceptance.by,
        "reason": acceptance.reason,
    }


def punch_as_json(punch: Punch) -> dict[str, Any]:
    """A raw punch: what the command correct needs to know of it."""
    return {
        "uuid": str(punch.uuid),
        "kind": punch.kind.value,
        "time": punch.local.isoformat(timespec="seconds"),
        "method": punch.method.value,
        "kiosk": punch.kiosk_id,
    }


def _in_words(each: DayException, zone: str) -> str:
    who = f"{each.day}  {each.person.employee_id} {each.person.name}"
    lines = [f"{who}: {meaning(each.problem)} [{each.problem.value}]"]
    lines += [
        f"    {punch.kind.value} {written(punch.local, punch.zone)} ({punch.method.value}, "
        f"{punch.uuid})"
        for punch in each.punches
    ]
    if each.closed_at is not None:
        lines.append(f"    closed automatically at {written(_local(each.closed_at, zone), zone)}")
    if each.acceptance is not None:
        lines.append(f"    accepted by {each.acceptance.by}: {each.acceptance.reason}")
    else:
        lines.append(f"    {advice(each.problem, auto_closed=each.closed_at is not None)}")
    return "\n".join(lines)


def _local(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone)).replace(microsecond=0)
