"""``access``: PINs, badges and the admin password, from the command line."""

from __future__ import annotations

import argparse
import getpass
import sys

from attendance_app.commands import CommandError
from attendance_app.commands.options import add_subcommands

_WAYS = {
    "pin": "give somebody a PIN, or take it away",
    "badge": "issue somebody's badge as a QR code, or revoke it",
    "password": "set the admin password with which the kiosk is left, or take it away",
}
"""Each is the module ``access_<name>``."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of each way."""
    add_subcommands(parser, "access", _WAYS)


def run(options: argparse.Namespace) -> int:
    """Go the way that was asked for."""
    status: int = options.run_subcommand(options)
    return status


def secret(what: str) -> str:
    """Ask for a new secret twice, unseen; or read it from a pipe, one line.

    Never an argument: the list of processes and the shell's history show those to others.

    Raises
    ------
    CommandError
        If the two differ, or nothing comes.
    """
    if not sys.stdin.isatty():
        line = sys.stdin.readline().rstrip("\r\n")
        if not line:
            raise CommandError(f"No {what} was given; write it on the standard input, one line.")
        return line
    first = getpass.getpass(f"New {what}: ")
    if getpass.getpass(f"The same {what} again: ") != first:
        raise CommandError(f"The two were not the same; the {what} is as it was.")
    return first
