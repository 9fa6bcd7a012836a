"""``enroll FOLDER``: one subfolder, or one video, per person."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attendance_app.commands import EXIT_FAILURE, EXIT_INTERRUPTED
from attendance_app.commands.interrupting import Interrupt
from attendance_app.commands.progress_line import ProgressLine
from attendance_app.commands.session import opened, print_json, say
from attendance_app.services.import_progress import Progress
from attendance_app.services.import_verdicts import Outcome, PersonVerdict
from attendance_app.services.importing import Again, FolderImport
from attendance_app.services.people_folder import PeopleFolder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    again = parser.add_mutually_exclusive_group()
    again.add_argument(
        "--update",
        action="store_true",
        help="enroll people again whose files have changed since they were enrolled from a folder",
    )
    again.add_argument(
        "--replace",
        action="store_true",
        help="give everybody who is enrolled already these faces instead",
    )
    parser.add_argument("--json", action="store_true", help="a JSON line per person")
    parser.epilog = (
        "A folder named '1042 Ana Silva' or '1042_Ana_Silva' gives the employee ID 1042 and the "
        "name; another name is both. People enrolled already are left alone, so after an "
        "interruption (Ctrl+C, a power cut) the same command goes on where it stopped. "
        "Enroll only people who have given their consent: the time of "
        "this command is recorded as the time of consent."
    )


def run(options: argparse.Namespace) -> int:
    """Enroll everyone in the folder; exit status 1 if anybody was refused, 130 if interrupted."""
    with opened(options) as core, Interrupt() as interrupt, ProgressLine(sys.stderr) as line:
        folder = PeopleFolder.read(options.folder)
        for sentence in folder.passed_over:
            say(sentence)
        importer = FolderImport(
            core.load_engines(sum(len(entry.files) for entry in folder.entries)),
            core.roster,
            core.enrollment,
            core.clock,
            again=_again(options),
        )
        outcomes: Counter[Outcome] = Counter()
        people = len(folder.entries)
        try:
            for verdict in importer.run(
                folder.entries, interrupt.asked, lambda progress: line.show(_in_words(progress))
            ):
                outcomes[verdict.outcome] += 1
                line.clear()
                if options.json:
                    print_json(_as_json(verdict))
                elif verdict.outcome is not Outcome.ALREADY:
                    _print(outcomes.total(), people, verdict)
        finally:
            line.clear()
            for sentence in _summary(outcomes, people):
                say(sentence)
        if outcomes.total() < people:
            return EXIT_INTERRUPTED
        return EXIT_FAILURE if outcomes[Outcome.REFUSED] else 0


def _again(options: argparse.Namespace) -> Again:
    if options.replace:
        return Again.EVERYBODY
    return Again.CHANGED if options.update else Again.NOBODY


def _print(number: int, total: int, verdict: PersonVerdict) -> None:
    match verdict.outcome:
        case Outcome.ENROLLED:
            vectors = verdict.person.vector_count if verdict.person else 0
            outcome = "enrolled with " + ("1 face" if vectors == 1 else f"{vectors} faces")
        case Outcome.REFUSED:
            outcome = f"refused: {verdict.reason}"
        case _:
            outcome = f"left alone: {verdict.reason}"
    print(f"[{number}/{total}] {verdict.details.name}: {outcome}", flush=True)
    for file in verdict.files:
        taken = f"{file.accepted} kept" if file.accepted else "none kept"
        print(f"    {file.file}: {taken}{'. ' + file.reason if file.reason else ''}")
    for warning in verdict.warnings:
        print(f"    Note: {warning}")


def _in_words(progress: Progress) -> str:
    words = (
        f"{progress.people:,} of {progress.all_people:,} people, "
        f"{progress.files:,} of {progress.all_files:,} files"
    )
    if progress.left_s is not None and progress.people < progress.all_people:
        words += f", about {_duration(progress.left_s)} left"
    if progress.video:
        words += f" ({progress.video}: {_duration(progress.video_s)} looked at)"
    return words


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _summary(outcomes: Counter[Outcome], people: int) -> Sequence[str]:
    """What is done, and what is left."""
    already = outcomes[Outcome.ALREADY] + outcomes[Outcome.CHANGED]
    parts = [f"{outcomes[Outcome.ENROLLED]:,} of {people:,} people enrolled"]
    if already:
        parts.append(f"{already:,} already enrolled")
    if outcomes[Outcome.REFUSED]:
        parts.append(f"{outcomes[Outcome.REFUSED]:,} refused")
    left = people - outcomes.total()
    if left:
        parts.append(f"{left:,} left")
    sentences = [", ".join(parts) + "."]
    if outcomes[Outcome.CHANGED]:
        sentences.append(
            f"The files of {outcomes[Outcome.CHANGED]:,} of them have changed: "
            "--update enrolls these people from those there are now."
        )
    if left:
        sentences.append("Give the same command again to go on.")
    return sentences


def _as_json(verdict: PersonVerdict) -> dict[str, Any]:
    return {
        "employee_id": verdict.details.employee_id,
        "name": verdict.details.name,
        "enrolled": verdict.person is not None,
        "outcome": verdict.outcome.value,
        "faces": verdict.person.vector_count if verdict.person else 0,
        "reason": verdict.reason or None,
        "warnings": list(verdict.warnings),
        "files": [
            {"file": file.file, "accepted": file.accepted, "reason": file.reason or None}
            for file in verdict.files
        ],
    }
