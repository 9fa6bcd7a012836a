"""``gallery export FILE``: everybody and their faces, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from attendance_app.commands.gallery import counted
from attendance_app.commands.session import opened, print_json, say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="its name ends in .faces")
    parser.add_argument("--json", action="store_true", help="the counts as a JSON line")
    parser.epilog = (
        "The file holds biometric data with the names it belongs to, and is not encrypted: hand it "
        "over as you would the database, and delete it afterwards. It holds the consents, but no "
        "punches and no settings. The export is recorded in the audit trail."
    )


def run(options: argparse.Namespace) -> int:
    """Write the file; it is complete or not there."""
    with opened(options, existing=True) as core:
        # Here: the formats it imports are of no use to the help.
        from attendance_app.services.interchange import Interchange

        done = Interchange(core.database, core.clock).export(options.file)
    if options.json:
        print_json(
            {
                "file": str(done.path),
                "people": done.people,
                "people_with_faces": done.people_with_faces,
                "faces": done.faces,
            }
        )
    say(
        f"{done.path}: {counted(done.people, 'person', 'people')}, "
        f"{counted(done.faces, 'face', 'faces')}. "
        "It holds biometric data with names: keep it as safe as the database."
    )
    return 0
