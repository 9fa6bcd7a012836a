"""``evaluate``: how well faces are told apart, by a protocol each."""

from __future__ import annotations

import argparse

from attendance_app.commands.options import add_subcommands

_PROTOCOLS = {
    "pairs": "whether two photos are of one person: the protocol of Labeled Faces in the Wild",
    "identification": "how many enrolled people are found, and strangers taken for them",
    "conditions": "what darkness, distance, turned heads and masks cost",
    "site": "calibrate: what the levels mean for the people enrolled here, and who looks alike",
    "fit": "fit the model that faces are compared by to photos of many people; for developers",
}
"""Each is the module ``evaluate_<name>``."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of each protocol."""
    add_subcommands(parser, "evaluate", _PROTOCOLS)


def run(options: argparse.Namespace) -> int:
    """Run the one that was asked for."""
    status: int = options.run_subcommand(options)
    return status
