"""``access badge``: somebody's badge, as a QR code to be printed."""

from __future__ import annotations

import argparse
from pathlib import Path

from attendance_app.commands.session import opened, person_with, say
from attendance_app.services.replacing import replacing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("employee_id", metavar="EMPLOYEE_ID", help="whose")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--out", type=Path, metavar="FILE.svg", help="issue a badge: its QR code")
    what.add_argument("--revoke", action="store_true", help="let the badge be no good any more")
    parser.epilog = (
        "A new badge makes the former one useless. The code is not stored and cannot be written "
        "a second time: whoever copies it can clock in with it."
    )


def run(options: argparse.Namespace) -> int:
    """Issue it, or revoke it."""
    with opened(options, existing=True) as core:
        person = person_with(core, options.employee_id)
        if options.revoke:
            core.badges.revoke(person.id)
            say(f"Employee ID {person.employee_id} has no badge any more.")
            return 0
        # The file first: a badge that was issued and could not be written would be lost.
        with replacing(options.out, suffix=".svg", called="badge", private=True) as beside:
            badge = core.badges.issue(person.id)
            beside.write_text(core.badges.qr_svg(badge.token), encoding="utf-8")
        say(f"The badge of employee ID {person.employee_id} is in {options.out}.")
    return 0
