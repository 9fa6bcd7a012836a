"""A made-up company of 2,000 people with a year of punches and as many lines of audit trail."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.services.schedules import Schedules

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
"""A Friday, 10:30 at the site: what the window takes the time to be."""

_DEPARTMENTS = ("Assembly", "Dispatch", "Laboratory", "Office", "Paint shop", "Stores", "Tooling")
_FIRST = ("Ana", "Björn", "Chidi", "Duha", "Eva", "Filip", "Gul", "Hana", "Ivo", "Jana", "Kofi")
_LAST = ("Abara", "Berg", "Costa", "Dvořák", "Ito", "Kaya", "Larsen", "Moreau", "Novak", "Silva")
_KIOSKS = ("Front desk", "Gate 2", "Workshop")


def make_company(folder: Path, people: int, punches: int) -> None:
    """Write the company into a data folder, unless it is there already in this size."""
    data = DataDir.at(folder)
    mark = folder / f"complete-{people}-{punches}"
    if mark.exists():
        return
    data.create()
    data.database.unlink(missing_ok=True)
    with closing(Database.open(data.database)) as database:
        keys = _hire(database, people)
        _clock(database, keys, punches)
        with database.write() as unit:
            schedule = unit.schedules.add(
                Schedule(0, "Day", (Shift(time(9), time(17, 30), frozenset(range(5))),))
            )
        Schedules(database).assign(keys, schedule.id, None, None, True, "Demo office")
    mark.touch()


def _hire(database: Database, people: int) -> list[int]:
    details = [
        PersonDetails(
            f"{10_000 + number}",
            f"{_FIRST[number % len(_FIRST)]} {_LAST[number // 11 % len(_LAST)]} {number}",
            email=f"demo{number}@example.org",
            department=_DEPARTMENTS[number % len(_DEPARTMENTS)],
            start_date=date(2024, 1 + number % 12, 1),
        )
        for number in range(people)
    ]
    with database.write() as unit:
        unit.site.save(Site("Demo works", ZONE))
        agreed = datetime(2024, 1, 2, 8, tzinfo=UTC)
        return unit.people.add_many([(each, agreed, "1") for each in details], agreed)


def _clock(database: Database, keys: list[int], punches: int) -> None:
    """Two punches a person and work day, backwards from today until there are enough."""
    days: list[date] = []
    day = NOW.date()
    while len(days) * len(keys) * 2 < punches + len(keys):
        if day.weekday() < 5:
            days.append(day)
        day -= timedelta(days=1)
    chance = random.Random(5)
    left = punches
    for day in reversed(days):
        made = sorted(_punches_of(day, keys, chance), key=lambda punch: punch.instant)[:left]
        left -= len(made)
        with database.write() as unit:
            unit.punches.add_many(made)
            unit.audit.add_many([_entry(punch) for punch in made])


def _punches_of(day: date, keys: list[int], chance: random.Random) -> Iterator[Punch]:
    midnight = datetime.combine(day, time(), ZoneInfo(ZONE))
    offset = round((midnight.utcoffset() or timedelta()).total_seconds() / 60)
    for place, key in enumerate(keys):
        for kind, hour in ((PunchKind.IN, 9), (PunchKind.OUT, 17.5)):
            at = midnight + timedelta(hours=hour, seconds=chance.randrange(-1200, 1200))
            if at > NOW:
                continue
            yield Punch(
                uuid=UUID(int=chance.getrandbits(128), version=4),
                person_id=key,
                instant=at.astimezone(UTC),
                zone=ZONE,
                utc_offset_minutes=offset,
                kind=kind,
                method=PunchMethod.PIN if place % 17 == 0 else PunchMethod.FACE,
                kiosk_id=_KIOSKS[place % len(_KIOSKS)],
                evidence={} if place % 17 == 0 else {"score": 0.93, "threshold": 0.71, "frames": 4},
            )


def _entry(punch: Punch) -> AuditEntry:
    details = {"punch": str(punch.uuid), "kind": punch.kind.value, "kiosk": punch.kiosk_id}
    return AuditEntry(punch.instant, AuditKind.PUNCH_RECORDED, punch.person_id, details)
