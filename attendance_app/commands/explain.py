"""``explain``: why a person's day has the figures it has, step by step."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from attendance_app.commands import CommandError
from attendance_app.commands.correct import correction_as_json, in_words
from attendance_app.commands.exceptions import punch_as_json
from attendance_app.commands.options import day
from attendance_app.commands.session import opened, person_with, print_json
from attendance_app.domain.corrections import Correction
from attendance_app.domain.explaining import explain
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.punch_use import PunchUse
from attendance_app.domain.workday import WorkDay


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--person", required=True, metavar="EMPLOYEE_ID")
    parser.add_argument(
        "--date", type=day, required=True, metavar="YYYY-MM-DD", help="the work day"
    )
    parser.add_argument("--json", action="store_true", help="as a JSON line, times in seconds")
    parser.epilog = (
        "A night belongs to the day on which its shift begins. The steps are those by which the "
        "timesheet was computed: punches, window, rounding, break, overtime, lateness, code."
    )


def run(options: argparse.Namespace) -> int:
    """Print the chain."""
    with opened(options, to_read=True) as core:
        person = person_with(core, options.person)
        try:
            month = Month.of(options.date)
        except ValueError:
            raise CommandError(f"{options.date} is not within the calendar.") from None
        sheets = core.timesheets.month(month)
        zone = ZoneInfo(core.site.zone)
    sheet = sheets.of(person.id)
    if sheet is None:
        is_closed = sheets.closing is not None and sheets.closing.is_closed
        why = "the month was closed without them" if is_closed else "not employed then, no punches"
        raise CommandError(f"{person.employee_id} has no timesheet in {sheets.month}: {why}.")
    found = sheet.days[options.date.day - 1]
    uses = [use for use in sheet.uses if use.booked_to == found.date]
    corrections = _of_the_day(sheet.corrections, uses)
    if options.json:
        print_json(
            {
                **_as_json(found, person, sheets.status),
                "punches": [_use_as_json(use) for use in uses],
                "corrections": [correction_as_json(each) for each in corrections],
                "steps": [step.as_json() for step in explain(found)],
            }
        )
        return 0
    print(f"{person.employee_id} {person.name}, {found.date:%Y-%m-%d} ({sheets.status})")
    for each in corrections:
        print(f"- {each.at.astimezone(zone):%Y-%m-%d} {each.by}: {in_words(each)} ({each.reason})")
    for step in explain(found):
        print(f"- {step.sentence}")
    return 0


def _of_the_day(corrections: Iterable[Correction], uses: Iterable[PunchUse]) -> list[Correction]:
    punches = {use.punch.uuid for use in uses}
    return [
        each
        for each in corrections
        if any(punch and punch.uuid in punches for punch in (each.original, each.replacement))
    ]


def _use_as_json(use: PunchUse) -> dict[str, Any]:
    counts = not (use.is_corrected or use.is_duplicate)
    return {
        **punch_as_json(use.punch),
        "counts": counts,
        "why_not": "" if counts else "corrected" if use.is_corrected else "duplicate",
    }


def _as_json(found: WorkDay, person: Person, status: str) -> dict[str, Any]:
    return {
        "employee_id": person.employee_id,
        "name": person.name,
        "date": found.date.isoformat(),
        "status": status,
        "code": found.code.value,
        "problems": [
            {"code": problem.value, "accepted": problem in found.accepted}
            for problem in found.problems
        ],
        "figures": {
            "scheduled_s": _seconds(found.scheduled),
            "worked_s": _seconds(found.worked),
            "break_s": _seconds(found.breaks),
            "regular_s": _seconds(found.hours.regular),
            "overtime_s": _seconds(found.hours.overtime),
            "weekly_off_s": _seconds(found.hours.weekly_off),
            "holiday_s": _seconds(found.hours.holiday),
            "late_s": _seconds(found.late),
            "early_s": _seconds(found.early),
            "shortfall_s": _seconds(found.shortfall),
            "present": found.present,
            "absent": found.absent,
            "leave": float(found.leave_days),
        },
    }


def _seconds(duration: timedelta) -> int:
    return duration // timedelta(seconds=1)
