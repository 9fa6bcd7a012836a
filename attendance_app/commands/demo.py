"""``demo``: the whole job with drawn people, in a folder of its own, through the real code."""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from attendance_app import logs
from attendance_app.commands import CommandError
from attendance_app.commands.session import say, sentences
from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.clock import utc_now
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchMethod
from attendance_app.paths import DataDir
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.services.site import change_site, established_site
from attendance_app.settings import KioskSettings, Settings
from attendance_app.vision.synthetic import DEMO_PEOPLE, DEMO_STRANGER, DrawnScene
from attendance_app.wiring import Core, build_core

_MARK = "drawn-people-only.txt"
_TIMEOUT_S = 240.0
_DAYS_BEFORE = 10

_SETTINGS = Settings(kiosk=KioskSettings(id="demo"))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--unattended",
        action="store_true",
        help="close by itself once everybody has clocked in and out (as without a display)",
    )
    parser.add_argument("--kiosk", action="store_true", help="full screen")
    parser.epilog = "Everything is kept in a folder of its own; --data-dir names another one."


def fill_in(options: argparse.Namespace) -> None:
    """Give the options of the command to arguments parsed for another one."""
    options.unattended = False


def run(options: argparse.Namespace) -> int:
    """Enroll, open the window, and say at the end what happened and where it is."""
    if options.database is not None:
        raise CommandError("The demonstration keeps its own database. Leave --database out.")
    folder = _folder(options.data_dir)
    logs.configure(folder.logs, verbose=options.verbose)
    logs.log_uncaught()
    with sentences():
        _make_site(folder)
        core = build_core(folder, _SETTINGS)
        try:
            say("Preparing the drawn people. Nobody's photo is used, and no camera.")
            people = _enroll_everyone(core)
            _past_days(core, people)
            unattended = options.unattended or not _has_display()
            screenshot = folder.root / "screenshot.png" if unattended else None
            status = _show(core, people, screenshot, kiosk=options.kiosk)
            _report(core, people, screenshot)
            return status
        finally:
            core.close()


def _folder(chosen: Path | None) -> DataDir:
    """An empty data folder; what an earlier demonstration left there is replaced.

    A folder with a database of a real site is refused.
    """
    folder = DataDir.at(chosen) if chosen else DataDir.at(DataDir.default().root / "demo")
    mark = folder.root / _MARK
    try:
        folder.create()
        if folder.database.exists() and not mark.exists():
            raise CommandError(
                f"{folder.root} holds a database of your own. "
                "Name another folder with --data-dir, or leave it out."
            )
        mark.write_text("The demonstration replaces what is in this folder.\n", encoding="utf-8")
        for old in folder.root.glob(f"{folder.database.name}*"):
            old.unlink()
    except OSError as error:
        raise CommandError(
            f"The folder {folder.root} cannot be used: {error.strerror}. "
            "Close an open demonstration, or name another folder with --data-dir."
        ) from error
    return folder


def _make_site(folder: DataDir) -> None:
    with Database.open(folder.database) as database:
        # The drawn people come back within the minute; the real default is two minutes.
        quick = replace(
            established_site(database),
            name="Demonstration",
            duplicate_interval=timedelta(seconds=6),
        )
        change_site(database, quick, utc_now)


def _enroll_everyone(core: Core) -> list[Person]:
    engine = core.load_engine()
    return [enroll_drawn(core.enrollment, engine, drawn, core.clock()) for drawn in DEMO_PEOPLE]


def _past_days(core: Core, people: Sequence[Person]) -> None:
    """Working days earlier in this month, so that the workbook has hours in it."""
    zone = ZoneInfo(core.site.zone)
    today = core.clock().astimezone(zone).date()
    days = [today - timedelta(days=back) for back in range(_DAYS_BEFORE, 0, -1)]
    # Not for secrets: the same days look the same in every demonstration.
    chance = random.Random(1)
    for day in days:
        if day.month == today.month and day.weekday() < 5:
            for about in (time(8, 45), time(16, 50)):
                instants = sorted(_soon_after(day, about, zone, chance) for _ in people)
                for person, instant in zip(people, instants, strict=True):
                    core.clocking.punch(person.id, instant, PunchMethod.IMPORT)


def _soon_after(day: date, at: time, zone: ZoneInfo, chance: random.Random) -> datetime:
    return datetime.combine(day, at, zone) + timedelta(seconds=chance.randrange(30 * 60))


def _has_display() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show(core: Core, people: Sequence[Person], screenshot: Path | None, *, kiosk: bool) -> int:
    from attendance_app.app import Unattended, run_window

    scene = DrawnScene(realtime=True, clock=core.clock)
    unattended = None
    if screenshot is not None:
        say("Off screen: everybody arrives and leaves once, which takes about a minute.")
        unattended = Unattended(2 * len(people), _TIMEOUT_S, screenshot)
    else:
        say("Look at the window; close it to see what was recorded.")
    return run_window(core, scene, demo=True, kiosk=kiosk, unattended=unattended)


def _report(core: Core, people: Sequence[Person], screenshot: Path | None) -> None:
    """Say what happened, and leave the month as a workbook."""
    zone = ZoneInfo(core.site.zone)
    today = core.clock().astimezone(zone).date()
    records = [
        record
        for record in core.records.between(today, today)
        if record.punch.method is PunchMethod.FACE
    ]
    print(f"Recognised and clocked today ({today}):")
    for record in records:
        print(
            f"  {record.punch.instant.astimezone(zone):%H:%M:%S}  "
            f"{record.punch.kind.value:3}  {record.person.name}"
        )
    missing = {person.id for person in people} - {record.person.id for record in records}
    for person in people:
        if person.id in missing:
            print(f"  not seen: {person.name}")
    with core.database.read() as unit:
        rejected = unit.audit.entries(AuditKind.FACE_REJECTED)
    if any(entry.details["reason"] == "unknown" for entry in rejected):
        print(f"{DEMO_STRANGER.name} was never enrolled: seen, called unknown and not clocked.")
    else:
        print(f"  not seen: {DEMO_STRANGER.name}, who was never enrolled")
    workbook = core.data_dir.root / f"attendance-{today:%Y-%m}.xlsx"
    core.exporter.export(f"{today:%Y-%m}", workbook, lambda *_: None, lambda: False)
    if screenshot is not None and screenshot.exists():
        print(f"Screenshot: {screenshot}")
    print(f"Workbook:   {workbook}")
    print(f"Database:   {core.data_dir.database}")
