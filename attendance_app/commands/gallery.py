"""``gallery``: people and their faces in one file, for another site or computer."""

from __future__ import annotations

import argparse

from attendance_app.commands.options import add_subcommands

_WAYS = {
    "export": "write everybody and their faces into one file",
    "import": "add the people and faces of such a file that are not here yet",
}
"""Each is the module ``gallery_<name>``."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of each way."""
    add_subcommands(parser, "gallery", _WAYS)


def run(options: argparse.Namespace) -> int:
    """Go the way that was asked for."""
    status: int = options.run_subcommand(options)
    return status


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"1 {one}" if number == 1 else f"{number:,} {many}"
