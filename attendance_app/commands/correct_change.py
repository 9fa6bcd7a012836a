"""``correct change``: another time, another kind of a punch."""

from __future__ import annotations

import argparse

from attendance_app.commands import CommandError
from attendance_app.commands.correct import (
    add_at,
    add_punch,
    add_signed,
    add_uuid,
    carry_out,
    instant,
)
from attendance_app.domain.punches import PunchKind


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_punch(parser)
    add_at(parser, required=False)
    parser.add_argument("--kind", choices=("in", "out"))
    add_signed(parser)
    add_uuid(parser)


def run(options: argparse.Namespace) -> int:
    """Change it."""
    if options.at is None and options.kind is None:
        raise CommandError("Say what is to be changed: give --at, --kind or both.")
    return carry_out(
        options,
        lambda core, by, reason: core.corrections.change(
            options.punch,
            PunchKind(options.kind) if options.kind else None,
            instant(core, options.at) if options.at else None,
            by,
            reason,
            options.uuid,
        ),
    )
