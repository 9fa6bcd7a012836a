"""``access pin``: somebody's PIN."""

from __future__ import annotations

import argparse

from attendance_app.commands.access import secret
from attendance_app.commands.session import opened, person_with, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("employee_id", metavar="EMPLOYEE_ID", help="whose")
    parser.add_argument("--clear", action="store_true", help="take the PIN away")
    parser.epilog = (
        "The PIN is asked for, or read from the standard input: 4 to 8 digits, not all the same "
        "and not in a row. Setting one also ends the wait after too many wrong ones."
    )


def run(options: argparse.Namespace) -> int:
    """Set it, or take it away."""
    with opened(options, existing=True) as core:
        person = person_with(core, options.employee_id)
        if options.clear:
            core.pins.clear(person.id)
            say(f"Employee ID {person.employee_id} has no PIN any more.")
        else:
            core.pins.set(person.id, secret("PIN"))
            say(f"Employee ID {person.employee_id} has a new PIN.")
    return 0
