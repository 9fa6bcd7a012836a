"""Puts the made-up company into the application: by its import command, the rest by services."""

from __future__ import annotations

import contextlib
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from attendance_app import cli
from attendance_app.commands import session
from attendance_app.db.database import Database
from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.policy import LatenessFrom, Rounding, RoundingMode
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.wiring import Core, build_core
from made_company.berlin import FIRST, LAST, OWN_HOLIDAY
from made_company.oracle import VERSIONS
from made_company.punching import Diary, Repair
from made_company.tables import write_tables

POLICY = """\
[policy]
breaks = "both"
break_minutes = 30
break_after_hours = 6
half_day_threshold_hours = 3
absent_threshold_hours = 0.5
holiday_country = "DE"
holiday_region = "NW"
"""
_BY = "Pay office"
_REASON = "told by the head of the department"


@contextlib.contextmanager
def clock_at(now: datetime) -> Iterator[None]:
    """Let every command run at an instant, so that a year that is not over can be computed."""
    # A command takes over how uncaught errors are shown, too, which is its own affair.
    shown = patch.object(sys, "excepthook", sys.excepthook)
    with shown, patch.object(session, "build_core", partial(build_core, clock=lambda: now)):
        yield


def command(*words: object) -> None:
    """Run a command of the application in this process; raises RuntimeError if it fails."""
    status = cli.main([str(word) for word in words])
    if status:
        raise RuntimeError(f"attendance-app {words[0]} ended with {status}")


def new_site(folder: Path, settings: str, zone: str = "Europe/Berlin") -> None:
    """A data folder with settings and a site."""
    data = DataDir.at(folder)
    data.create()
    data.settings.write_text(settings, encoding="utf-8")
    with contextlib.closing(Database.open(data.database)) as database, database.write() as unit:
        unit.site.save(Site("Demo works", zone))


def fill(folder: Path, diaries: Sequence[Diary], now: datetime) -> None:
    """Everything of the company into a new data folder, as of an instant after its year."""
    new_site(folder, POLICY)
    tables = folder / "tables"
    tables.mkdir()
    with clock_at(now):
        for kind, path in write_tables(tables, diaries).items():
            command("import", kind, path, "--data-dir", folder)
    data = DataDir.at(folder)
    with contextlib.closing(
        build_core(data, Settings.load(data.settings), clock=lambda: now)
    ) as core:
        with core.database.read() as unit:
            everybody = unit.people.all(include_removed=True)
        people = {each.employee_id: each.id for each in everybody}
        _plan(core, diaries, people)
        for diary in diaries:
            _repair(core, diary, people[diary.worker.employee_id])


def _plan(core: Core, diaries: Sequence[Diary], people: Mapping[str, int]) -> None:
    core.calendar.set(CalendarDay(OWN_HOLIDAY, "Christmas Eve", is_holiday=True), _BY)
    base = core.policy_book.base
    for first, rules in VERSIONS[1:]:
        rounding = Rounding(RoundingMode.NEAREST, rules.rounded_to // 60)
        policy = replace(
            base,
            break_length=timedelta(seconds=rules.break_length),
            round_in=rounding,
            round_out=rounding,
            lateness_from=LatenessFrom.GRACE if rules.is_late_from_grace else LatenessFrom.START,
            employer_tolerance=timedelta(seconds=rules.employer_tolerance),
            employee_tolerance=timedelta(seconds=rules.employee_tolerance),
            pre_shift_overtime=rules.pre_shift_overtime,
            overtime_rate=Decimal(rules.overtime_rate),
        )
        core.policy_book.put(first, policy, _BY, _REASON)
    schedules = {each.name: each.id for each in core.schedules.all()}
    weeks: dict[tuple[date, str], list[int]] = defaultdict(list)
    for diary in diaries:
        for week in diary.worker.weeks:
            weeks[week].append(people[diary.worker.employee_id])
    for (first, pattern), who in weeks.items():
        last = first + timedelta(days=6)
        core.schedules.assign(who, schedules[pattern], first, last, False, _BY)


def _repair(core: Core, diary: Diary, person_id: int) -> None:
    with core.database.read() as unit:
        punches = unit.punches.between(FIRST, LAST + timedelta(days=2), person_id)
    stored = {(each.instant, each.kind.value): each for each in punches}
    for repair in diary.repairs:
        _apply(core, repair, person_id, stored)


def _apply(
    core: Core, repair: Repair, person_id: int, stored: Mapping[tuple[datetime, str], Punch]
) -> None:
    corrections = core.corrections
    new = repair.new

    def uuid(kind: str = repair.kind) -> UUID:
        return stored[repair.instant, kind].uuid

    if repair.action == "add":
        corrections.add(person_id, PunchKind(repair.kind), repair.instant, _BY, _REASON)
    elif repair.action == "change":
        corrections.change(uuid(), None, new, _BY, _REASON)
    elif repair.action == "void":
        corrections.void(uuid(), _BY, _REASON)
    elif repair.action == "confirm":
        corrections.confirm(uuid("in"), _BY, _REASON)
    else:
        corrections.accept(person_id, repair.day, Problem.MISSING_OUT, _BY, _REASON)
