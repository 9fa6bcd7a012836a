"""``export``: a month as a workbook."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from attendance_app.commands import CommandError
from attendance_app.commands.session import opened, say

_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--month", type=_month, required=True, metavar="YYYY-MM")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--format",
        choices=("xlsx", "generic", "adp", "iif"),
        default="xlsx",
        help="the payroll files generic, adp and iif are not written by this version yet",
    )


def run(options: argparse.Namespace) -> int:
    """Write the month; the file is complete or not there."""
    if options.format != "xlsx":
        raise CommandError(
            f"This version does not write the payroll format {options.format!r} yet. "
            "Use --format xlsx and enter the hours from its Summary sheet."
        )
    with opened(options, to_read=True) as core:
        report = core.exporter.export(options.month, options.out, _progress, lambda: False)
        say(f"{options.out}: {report.sentence}")
        return 0


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{done} of {total}", end=end, file=sys.stderr, flush=True)


def _month(text: str) -> str:
    if not _MONTH.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a month like 2026-03")
    return text
