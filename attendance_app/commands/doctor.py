"""``doctor``: what works on this computer, what does not, and what to do about it."""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from attendance_app import __version__
from attendance_app.commands import EXIT_FAILURE, CommandError
from attendance_app.commands.session import data_dir_of, print_json
from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditHead
from attendance_app.domain.errors import AttendanceError, StorageError
from attendance_app.paths import DataDir
from attendance_app.settings import Settings, SettingsError
from attendance_app.vision.camera import list_cameras
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.engine import ModelState, check_models
from attendance_app.vision.frames import VisionError
from attendance_app.vision.lower_face import LowerFaceJudge
from attendance_app.vision.scoring import SHIPPED, ScoreModel
from attendance_app.wiring import build_core

_LITTLE_SPACE_BYTES = 500_000_000


class State(StrEnum):
    """How one check went; a warning does not fail the command."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report: what was looked at, how it is, and what to do."""

    name: str
    state: State
    message: str
    remedy: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("--json", action="store_true", help="a JSON line per check")
    parser.add_argument(
        "--audit-head",
        nargs=2,
        metavar=("COUNT", "DIGEST"),
        help="as an exported month's About sheet has them: whether the audit trail still begins so",
    )


def run(options: argparse.Namespace) -> int:
    """Print the checks; exit status 1 if there is a problem."""
    folder = data_dir_of(options)
    known = _audit_head(options.audit_head)
    checks: list[Check] = []
    for name, check in (
        ("program", _program),
        ("settings", lambda: _settings(folder)),
        ("models", lambda: _models(folder)),
        ("score models", _score_models),
        ("database", lambda: _database(folder, options.database, known)),
        ("data folder", lambda: _disk(folder)),
        ("clock", _clock),
        ("camera", _cameras),
        ("display", _display),
    ):
        found = _guarded(name, check)
        checks += found
        for one in found:
            _print(one, as_json=options.json)
    problem = any(check.state is State.PROBLEM for check in checks)
    return EXIT_FAILURE if problem else 0


def _guarded(name: str, check: Callable[[], list[Check]]) -> list[Check]:
    """A check that itself fails is a finding, not the end of the report."""
    try:
        return check()
    except (AttendanceError, VisionError, OSError) as error:
        return [Check(name, State.PROBLEM, str(error))]


def _print(check: Check, *, as_json: bool) -> None:
    if as_json:
        print_json(asdict(check))
        return
    mark = {State.OK: "ok     ", State.WARNING: "warning", State.PROBLEM: "PROBLEM"}[check.state]
    print(f"{mark}  {check.name}: {check.message}")
    if check.remedy:
        print(f"         -> {check.remedy}")


def _program() -> list[Check]:
    message = (
        f"attendance-app {__version__}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.release()}, {os.cpu_count()} processors"
    )
    return [Check("program", State.OK, message)]


def _settings(folder: DataDir) -> list[Check]:
    Settings.load(folder.settings)
    found = folder.settings.exists()
    return [Check("settings", State.OK, str(folder.settings) if found else "the defaults")]


def _models(folder: DataDir) -> list[Check]:
    return [
        Check(
            model.title,
            State.OK if model.state is ModelState.OK else State.PROBLEM,
            model.sentence,
        )
        for model in check_models(folder.cache)
    ]


def _score_models() -> list[Check]:
    for name in SHIPPED:
        ScoreModel.load(name)
    LowerFaceJudge.load()
    return [Check("score models", State.OK, "those for whole and for covered faces are in order")]


def _audit_head(words: list[str] | None) -> AuditHead | None:
    if words is None:
        return None
    count, digest = words[0], words[1].strip().lower()
    if not count.isdecimal() or not re.fullmatch(r"[0-9a-f]{64}", digest):
        raise CommandError(
            "--audit-head takes a count and a digest of 64 hexadecimal digits, as the About sheet "
            "of an exported month has them."
        )
    return AuditHead(digest, int(count))


def _database(folder: DataDir, url: str | None, known: AuditHead | None) -> list[Check]:
    if url is None and not folder.database.exists():
        return [Check("database", State.OK, "none yet; it is made when the application is opened")]
    core = build_core(folder, _settings_or_defaults(folder), database_url=url)
    try:
        core.database.check()
        people = core.roster.people()
        enrolled = sum(person.vector_count > 0 for person in people)
        whom = "1 person" if len(people) == 1 else f"{len(people)} people"
        message = f"sound; {whom}, {enrolled} with faces"
        try:
            core.database.require_writable()
            checks = [Check("database", State.OK, message)]
        except StorageError as error:
            sentence = f"{message}; it can only be read: {error}"
            checks = [Check("database", State.PROBLEM, sentence)]
        checks.append(_audit_trail(core.database, known))
        if again := core.gallery.people_to_enroll_again(ENGINE_ID):
            whose = "1 person's faces were" if again == 1 else f"{again} people's faces were"
            checks.append(
                Check(
                    "faces",
                    State.WARNING,
                    f"{whose} made by another engine version and are not recognised",
                    "Enroll them again: give them new faces on the People page.",
                )
            )
        return checks
    finally:
        core.close()


def _audit_trail(database: Database, known: AuditHead | None) -> Check:
    with database.read() as unit:
        broken, head = unit.audit.broken_link(known), unit.audit.head()
    if broken is None:
        since = f", and begins with the {known.count} of that export" if known else ""
        return Check("audit trail", State.OK, f"{head.count} entries, whole{since}")
    if broken > head.count:
        message = f"it ends before entry {broken}: the last entries were taken away"
    else:
        message = f"entry {broken} is not the one that was written, or does not follow the last"
    return Check(
        "audit trail",
        State.PROBLEM,
        message,
        "Somebody changed the database by hand; compare it with a backup copy.",
    )


def _settings_or_defaults(folder: DataDir) -> Settings:
    """The real settings; a file that cannot be used is the finding of another check."""
    try:
        return Settings.load(folder.settings)
    except SettingsError:
        return Settings()


def _disk(folder: DataDir) -> list[Check]:
    place = folder.root
    while not place.exists():
        place = place.parent
    if not os.access(place, os.W_OK):
        return [
            Check(
                "data folder",
                State.PROBLEM,
                f"{place} cannot be written",
                "Give this user the right to write there, or choose another with --data-dir.",
            )
        ]
    free = shutil.disk_usage(place).free
    message = f"{folder.root}, {free / 1e9:.1f} GB free"
    if free < _LITTLE_SPACE_BYTES:
        return [Check("data folder", State.WARNING, message, "Free some space on this disk.")]
    return [Check("data folder", State.OK, message)]


def _clock() -> list[Check]:
    now = datetime.now().astimezone()
    zone = now.tzname()
    newest_file = Path(__file__).stat().st_mtime
    if now.timestamp() < newest_file - 86_400:
        return [
            Check(
                "clock",
                State.PROBLEM,
                f"it says {now:%Y-%m-%d %H:%M}, which is before this program was installed",
                "Set the computer's date and time; punches are stored with them.",
            )
        ]
    started = time.monotonic(), datetime.now(UTC)
    time.sleep(0.2)
    drift_s = (datetime.now(UTC) - started[1]).total_seconds() - (time.monotonic() - started[0])
    if abs(drift_s) > 0.05:
        return [
            Check(
                "clock",
                State.WARNING,
                f"it jumped by {drift_s:.2f} s while it was watched",
                "Let the computer keep its time by the network.",
            )
        ]
    return [Check("clock", State.OK, f"{now:%Y-%m-%d %H:%M:%S} {zone}, steady")]


def _cameras() -> list[Check]:
    cameras = list_cameras()
    if cameras:
        return [
            Check("camera", State.OK, f"{camera.name} (use --camera {camera.index})")
            for camera in cameras
        ]
    return [
        Check(
            "camera",
            State.WARNING,
            "none is connected",
            "Plug one in, or try the program without: attendance-app demo.",
        )
    ]


def _display() -> list[Check]:
    if sys.platform not in {"linux"}:
        return [Check("display", State.OK, "the system's own")]
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return [Check("display", State.OK, f"{name}={os.environ[name]}")]
    return [
        Check(
            "display",
            State.WARNING,
            "none; the window would be drawn off screen",
            "Start it from a desktop session to see it.",
        )
    ]
