"""The options that every command has, wherever they stand, and commands that have commands."""

from __future__ import annotations

import argparse
import getpass
import importlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month

_MOST_DIGITS = 9


def add_common(
    parser: argparse.ArgumentParser, *, with_database: bool = True, inherited: bool = False
) -> None:
    """Declare ``--data-dir``, ``--verbose`` and, unless told otherwise, ``--database``.

    Parameters
    ----------
    parser : argparse.ArgumentParser
    with_database : bool
    inherited : bool
        The parser is a subcommand's: what was said before its name holds unless it is said again.
    """
    unsaid = argparse.SUPPRESS if inherited else None
    group = parser.add_argument_group("common to all commands")
    group.add_argument(
        "--data-dir",
        type=_folder,
        metavar="DIR",
        default=unsaid,
        help="the folder of database, settings and logs",
    )
    if with_database:
        group.add_argument(
            "--database",
            type=_address,
            metavar="URL",
            default=unsaid,
            help="another database, e.g. postgresql+psycopg://...",
        )
    group.add_argument(
        "--verbose",
        action="store_true",
        default=unsaid if inherited else False,
        help="tell what the program does",
    )


def add_subcommands(parser: argparse.ArgumentParser, command: str, does: Mapping[str, str]) -> None:
    """Declare the subcommands of a command; ``options.run_subcommand(options)`` runs one.

    Parameters
    ----------
    parser : argparse.ArgumentParser
        The command's.
    command : str
        Its name: the subcommand ``pairs`` of ``evaluate`` is the module ``evaluate_pairs`` beside
        this one, with `add_arguments` and `run`.
    does : mapping of str to str
        Each subcommand and what it does, in the order of the help.
    """
    parts = parser.add_subparsers(dest="subcommand", metavar="WHAT", required=True)
    for name, what in does.items():
        module = importlib.import_module(f"attendance_app.commands.{command}_{name}")
        sub = parts.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
        add_common(sub, inherited=True)
        module.add_arguments(sub)
        sub.set_defaults(run_subcommand=module.run)


def add_by(parser: argparse.ArgumentParser) -> None:
    """Declare who decides; `by_of` answers it."""
    parser.add_argument(
        "--by", metavar="NAME", help="who decides; the computer's user if not given"
    )


def by_of(options: argparse.Namespace) -> str:
    """Who decides: as given with ``--by``, or the computer's user; empty if nobody knows."""
    if options.by is not None:
        return str(options.by)
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def whole_number(text: str) -> int:
    """A count of at least 1."""
    return _whole(text, 1)


def from_zero(text: str) -> int:
    """A whole number of at least 0."""
    return _whole(text, 0)


def whole_numbers(text: str) -> list[int]:
    """Counts of at least 1 between commas, each once."""
    return list(dict.fromkeys(whole_number(part.strip()) for part in text.split(",")))


def month(text: str) -> Month:
    """A month as in 2026-03."""
    try:
        return Month.parse(text)
    except InvalidInputError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month like 2026-03") from None


def day(text: str) -> date:
    """A date as in 2026-03-31."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-03-31") from None


def _whole(text: str, least: int) -> int:
    # More digits than `int` takes are no number to count with either.
    number = int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else -1
    if number < least:
        shown = text if len(text) <= 2 * _MOST_DIGITS else f"{text[:_MOST_DIGITS]}..."
        raise argparse.ArgumentTypeError(
            f"{shown!r} is not a whole number from {least} to {10**_MOST_DIGITS - 1:,}"
        )
    return number


def _folder(text: str) -> Path:
    # What an unset variable of a shell script leaves would otherwise mean the current folder.
    if not text.strip():
        raise argparse.ArgumentTypeError("no folder is named")
    return Path(text)


def _address(text: str) -> str:
    if "://" not in text:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not an address like postgresql+psycopg://server/name or sqlite:///file"
        )
    return text
