"""``enroll FOLDER``: one subfolder, or one video, per person."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from attendance_app.commands import EXIT_FAILURE
from attendance_app.commands.session import opened, print_json, say
from attendance_app.services.importing import FolderImport, PersonVerdict, entries_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--replace", action="store_true", help="give people already enrolled these faces instead"
    )
    parser.add_argument("--json", action="store_true", help="a JSON line per person")
    parser.epilog = (
        "A folder named '1042 Ana Silva' or '1042_Ana_Silva' gives the employee ID 1042 and the "
        "name; another name is both. Enroll only people who have given their consent: the time of "
        "this command is recorded as the time of consent."
    )


def run(options: argparse.Namespace) -> int:
    """Enroll everyone in the folder; exit status 1 if anybody was refused."""
    with opened(options) as core:
        entries = entries_of(options.folder)
        engine = core.load_engine()
        importer = FolderImport(
            engine,
            core.roster,
            core.enrollment,
            core.clock,
            policy=core.decision_policy(),
            replace=options.replace,
        )
        refused = 0
        for number, verdict in enumerate(importer.run(entries), start=1):
            refused += verdict.person is None
            if options.json:
                print_json(_as_json(verdict))
                say(f"{number} of {len(entries)}: {verdict.details.name}")
            else:
                _print(number, len(entries), verdict)
        enrolled = len(entries) - refused
        say(f"{enrolled} of {len(entries)} people enrolled.")
        return EXIT_FAILURE if refused else 0


def _print(number: int, total: int, verdict: PersonVerdict) -> None:
    vectors = verdict.person.vector_count if verdict.person else 0
    faces = "1 face" if vectors == 1 else f"{vectors} faces"
    outcome = f"enrolled with {faces}" if verdict.person else f"refused: {verdict.reason}"
    print(f"[{number}/{total}] {verdict.details.name}: {outcome}", flush=True)
    for file in verdict.files:
        taken = f"{file.accepted} kept" if file.accepted else "none kept"
        print(f"    {file.file}: {taken}{'. ' + file.reason if file.reason else ''}")
    for warning in verdict.warnings:
        print(f"    Note: {warning}")


def _as_json(verdict: PersonVerdict) -> dict[str, Any]:
    return {
        "employee_id": verdict.details.employee_id,
        "name": verdict.details.name,
        "enrolled": verdict.person is not None,
        "faces": verdict.person.vector_count if verdict.person else 0,
        "reason": verdict.reason or None,
        "warnings": list(verdict.warnings),
        "files": [
            {"file": file.file, "accepted": file.accepted, "reason": file.reason or None}
            for file in verdict.files
        ],
    }
