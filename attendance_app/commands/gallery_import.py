"""``gallery import FILE``: the people and faces of a file that are not here yet."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attendance_app.commands.gallery import counted
from attendance_app.commands.progress_line import ProgressLine
from attendance_app.commands.session import opened, print_json, say

if TYPE_CHECKING:
    from attendance_app.services.interchange import GalleryImport


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--dry-run", action="store_true", help="store nothing, only say what would be stored"
    )
    parser.add_argument("--json", action="store_true", help="the outcome as a JSON line")
    parser.epilog = (
        "People are the same if their employee IDs are. All of the file is stored or nothing: if "
        "an employee ID is somebody else's here, that is said and nothing is stored. Importing a "
        "file twice adds nothing. New faces that do not look like those stored here under the same "
        "employee ID are left out, and whoever looks like somebody else is named. The checksum "
        "tells damage, not forgery: import only files from people you trust with the database."
    )


def run(options: argparse.Namespace) -> int:
    """Store what is not here yet, or with ``--dry-run`` say what that would be."""
    with opened(options, to_read=options.dry_run, existing=False) as core:
        # Here: the formats and networks it imports are of no use to the help.
        from attendance_app.services.interchange import Interchange
        from attendance_app.vision.encoder import ENGINE_ID

        with ProgressLine(sys.stderr) as line:
            done = Interchange(core.database, core.clock).import_file(
                options.file,
                ENGINE_ID,
                dry_run=options.dry_run,
                progress=lambda done, total: line.show(f"{done:,} of {total:,} faces"),
            )
    if options.json:
        print_json(_as_json(done))
    for sentence in _in_words(done):
        say(sentence)
    return 0


def _in_words(done: GalleryImport) -> list[str]:
    def people(number: int) -> str:
        return counted(number, "person", "people")

    origin = f" of {done.site}" if done.site else ""
    sentences = [
        f"The gallery{origin}, exported on {done.created_at:%Y-%m-%d %H:%M} UTC: "
        f"{people(done.people_added)} new, {people(done.people_restored)} back, "
        f"{people(done.people_known)} here already; "
        f"{counted(done.faces_added, 'face', 'faces')} new, {done.faces_known:,} here already."
    ]
    sentences += [
        f"Left out: {one.name} ({one.employee_id}), {one.reason}." for one in done.withheld
    ]
    sentences += [
        f"{one.name} ({one.employee_id}) looks like {one.other_name} ({one.other_employee_id}): "
        "check that this is not the same person enrolled twice."
        for one in done.alike
    ]
    if done.people_of_other_engines:
        whose = counted(done.people_of_other_engines, "person has", "people have")
        sentences.append(
            f"{whose} faces made by another version of the face engine. They are kept, but not "
            "recognised until they are given new faces."
        )
    if not done.stored:
        sentences.append("Nothing was stored: it was only tried.")
    return sentences


def _as_json(done: GalleryImport) -> dict[str, Any]:
    return {
        "site": done.site,
        "created_at": done.created_at.isoformat(),
        "stored": done.stored,
        "people_added": done.people_added,
        "people_restored": done.people_restored,
        "people_known": done.people_known,
        "faces_added": done.faces_added,
        "faces_known": done.faces_known,
        "people_of_other_engines": done.people_of_other_engines,
        "left_out": [
            {"employee_id": one.employee_id, "name": one.name, "reason": one.reason}
            for one in done.withheld
        ],
        "look_alike": [
            {
                "employee_id": one.employee_id,
                "name": one.name,
                "other_employee_id": one.other_employee_id,
                "other_name": one.other_name,
            }
            for one in done.alike
        ],
    }
