"""``correct add``: a punch that nobody recorded."""

from __future__ import annotations

import argparse

from attendance_app.commands.correct import add_at, add_signed, add_uuid, carry_out, instant
from attendance_app.commands.session import person_with
from attendance_app.domain.punches import PunchKind


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--person", required=True, metavar="EMPLOYEE_ID")
    add_at(parser, required=True)
    parser.add_argument("--kind", choices=("in", "out"), required=True)
    add_signed(parser)
    add_uuid(parser)


def run(options: argparse.Namespace) -> int:
    """Add it."""
    return carry_out(
        options,
        lambda core, by, reason: core.corrections.add(
            person_with(core, options.person).id,
            PunchKind(options.kind),
            instant(core, options.at),
            by,
            reason,
            options.uuid,
        ),
    )
