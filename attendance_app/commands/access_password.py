"""``access password``: the admin password, with which the kiosk's full screen is left."""

from __future__ import annotations

import argparse

from attendance_app.commands.access import secret
from attendance_app.commands.session import opened, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--clear", action="store_true", help="take the password away")
    parser.epilog = (
        "The password is asked for, or read from the standard input. The former one is not asked "
        "for: who may run this on the data folder may read all of it anyway. Both are in the "
        "audit trail."
    )


def run(options: argparse.Namespace) -> int:
    """Set it, or take it away."""
    with opened(options, existing=True) as core:
        if options.clear:
            there_was_one = core.access.forget_admin_password()
            say("The admin password is gone." if there_was_one else "There was none.")
            return 0
        new = secret("admin password")
        core.access.replace_admin_password(new)
        say("The admin password is set.")
    return 0
