"""``correct void``: a punch that is not to count."""

from __future__ import annotations

import argparse

from attendance_app.commands.correct import add_punch, add_signed, add_uuid, carry_out


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    add_punch(parser)
    add_signed(parser)
    add_uuid(parser)


def run(options: argparse.Namespace) -> int:
    """Void it."""
    return carry_out(
        options,
        lambda core, by, reason: core.corrections.void(options.punch, by, reason, options.uuid),
    )
