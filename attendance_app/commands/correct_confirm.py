"""``correct confirm``: the clock-out of a clock-in that has none."""

from __future__ import annotations

import argparse

from attendance_app.commands.correct import (
    add_at,
    add_punch,
    add_signed,
    add_uuid,
    carry_out,
    instant,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_punch(parser)
    add_at(parser, required=False)
    add_signed(parser)
    add_uuid(parser)
    parser.epilog = (
        "Without --at the clock-out is the moment at which the open clock-in was closed "
        "automatically, the longest shift after it."
    )


def run(options: argparse.Namespace) -> int:
    """Add the clock-out."""
    return carry_out(
        options,
        lambda core, by, reason: core.corrections.confirm(
            options.punch,
            by,
            reason,
            instant(core, options.at) if options.at else None,
            options.uuid,
        ),
    )
