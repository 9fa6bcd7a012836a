"""``correct``: works the exceptions of a month off, without a window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from attendance_app.commands.options import add_by, add_subcommands, by_of
from attendance_app.commands.session import opened, print_json, say
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.punches import Punch
from attendance_app.domain.wall_clock import read_instant, written
from attendance_app.wiring import Core

_WAYS = {
    "add": "add a punch that nobody recorded",
    "change": "let another time or kind of a punch count",
    "void": "let a punch not count",
    "confirm": "add the clock-out of a clock-in that was closed automatically",
    "accept": "let an exception stand as it is",
}
"""Each is the module ``correct_<name>``."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of each way."""
    add_subcommands(parser, "correct", _WAYS)
    parser.epilog = (
        "What was recorded stays and shows. The command exceptions lists what there is to do, and "
        "punches the UUIDs of all punches."
    )


def run(options: argparse.Namespace) -> int:
    """Go the way that was asked for."""
    status: int = options.run_subcommand(options)
    return status


def add_signed(parser: argparse.ArgumentParser) -> None:
    """Declare what every correction has: reason, name, and the form of the answer."""
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why; kept with it")
    add_by(parser)
    parser.add_argument("--json", action="store_true", help="the outcome as a JSON line")


def add_uuid(parser: argparse.ArgumentParser) -> None:
    """Declare the correction's own UUID."""
    parser.add_argument(
        "--uuid",
        type=uuid,
        metavar="UUID",
        help="the correction's own, made by a script: the same again stores nothing",
    )


def add_punch(parser: argparse.ArgumentParser) -> None:
    """Declare the punch that is corrected."""
    parser.add_argument("--punch", type=uuid, required=True, metavar="UUID")


def add_at(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """Declare a time of day at the site."""
    parser.add_argument(
        "--at",
        required=required,
        metavar='"YYYY-MM-DD HH:MM"',
        help="by the site's clock; with an offset (2026-10-25 02:30+01:00) where that is not clear",
    )


def uuid(text: str) -> UUID:
    """A UUID as the commands print it."""
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a UUID as the commands exceptions and punches print it"
        ) from None


def instant(core: Core, text: str) -> datetime:
    """The instant that somebody wrote by the site's clock; raises `InvalidInputError`."""
    return read_instant(text, core.site.zone)


def carry_out(options: argparse.Namespace, correct: Callable[[Core, str, str], Correction]) -> int:
    """Make a correction, given who and why, and say what counts now."""
    with opened(options, existing=True) as core:
        made = correct(core, by_of(options), options.reason)
    if options.json:
        print_json(correction_as_json(made))
    kept = "" if made.original is None else " What was recorded stays among the records."
    say(f"{in_words(made)}.{kept}")
    return 0


def correction_as_json(made: Correction) -> dict[str, Any]:
    """A correction, with what was and what counts instead."""
    return {
        "uuid": str(made.uuid),
        "action": made.action.value,
        "at": made.at.isoformat(timespec="seconds"),
        "by": made.by,
        "reason": made.reason,
        "original": _punch(made.original),
        "replacement": _punch(made.replacement),
    }


def in_words(made: Correction) -> str:
    """What a correction did: ``Changed: out 2026-03-02 17:00:00 -> out 2026-03-02 18:00:00``."""
    old, new = (
        f"{punch.kind.value} {written(punch.local, punch.zone)}" if punch else ""
        for punch in (made.original, made.replacement)
    )
    if made.action is CorrectionAction.ADD:
        return f"Added: {new}"
    return f"Voided: {old}" if made.action is CorrectionAction.VOID else f"Changed: {old} -> {new}"


def _punch(punch: Punch | None) -> dict[str, str] | None:
    if punch is None:
        return None
    return {
        "uuid": str(punch.uuid),
        "kind": punch.kind.value,
        "time": punch.local.isoformat(timespec="seconds"),
        "method": punch.method.value,
    }
