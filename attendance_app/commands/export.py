"""``export``: a month as a workbook, or as a file for payroll."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from attendance_app.commands.options import month
from attendance_app.commands.session import opened, say
from attendance_app.services.exporting import ExportFormat


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--month", type=month, required=True, metavar="YYYY-MM")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--format",
        choices=[each.value for each in ExportFormat],
        default=ExportFormat.XLSX.value,
        help="a workbook, or hours for payroll: generic and adp are CSV, iif is QuickBooks'",
    )


def run(options: argparse.Namespace) -> int:
    """Write the month; the file is complete or not there."""
    with opened(options, to_read=True) as core:
        report = core.exporter.export(
            options.month, options.out, _progress, lambda: False, options.format
        )
        say(f"{options.out}: {report.sentence}")
        return 0


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{100 * done // total} %", end=end, file=sys.stderr, flush=True)
