"""``correct accept``: an exception that is to stand as it is."""

from __future__ import annotations

import argparse

from attendance_app.commands.correct import add_signed
from attendance_app.commands.options import by_of, day
from attendance_app.commands.session import opened, person_with, print_json, say
from attendance_app.domain.problems import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--person", required=True, metavar="EMPLOYEE_ID")
    parser.add_argument(
        "--date", type=day, required=True, metavar="YYYY-MM-DD", help="the work day"
    )
    parser.add_argument("--code", choices=[each.value for each in Problem], required=True)
    parser.add_argument("--withdraw", action="store_true", help="take an acceptance back")
    add_signed(parser)


def run(options: argparse.Namespace) -> int:
    """Accept it, or take that back."""
    problem = Problem(options.code)
    by = by_of(options)
    with opened(options, existing=True) as core:
        person = person_with(core, options.person)
        about = (person.id, options.date, problem)
        if options.withdraw:
            was_accepted = core.corrections.withdraw_acceptance(*about, by, options.reason)
            done = "Taken back" if was_accepted else "Not accepted, so nothing was taken back"
        else:
            core.corrections.accept(*about, by, options.reason)
            done = "Accepted"
    if options.json:
        print_json(
            {
                "employee_id": person.employee_id,
                "date": options.date.isoformat(),
                "code": problem.value,
                "accepted": not options.withdraw,
            }
        )
    say(f"{done}: {problem.value} on {options.date}.")
    return 0
