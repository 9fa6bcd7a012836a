"""The made-up company of the pictures: drawn people and two months of punches, on a Thursday."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from attendance_app.db.database import Database
from attendance_app.domain.clock import utc_offset_minutes
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.settings import KioskSettings, Settings
from attendance_app.vision.synthetic import DEMO_PEOPLE, DEMO_STRANGER
from attendance_app.wiring import Core, build_core

ZONE = "Europe/Berlin"
NOW = datetime(2026, 6, 18, 8, 42, tzinfo=UTC)
"""Thursday, 10:42 at the site."""

_FIRST_DAY = date(2026, 5, 1)
_KIOSK = "Front desk"
OFFICE = "Demo office"
"""Who decides there."""


# Scripts, joined names and long ones, as they come in every company.
_NAMES = (
    *("Demo Azure", "Demo Beryl", "Demo Crimson", "Demo Denim", "Demo Ebony", "Demo Flax"),
    *("Demo Garnet", "Demo Hazel", "Demo Indigo", "Demo Jade", "Demo Khaki", "Demo Lilac"),
    *("Demo Mauve 🌿", "Demo Nussbraun-Ährengold", "Démo Outremer", "ديمو ياقوت", "Demo Quartz"),
    *("Demo Russet-of-the-Long-Corridor Silver", "Demo Teal"),
)
_DEPARTMENTS = ("Reception", "Workshop", "Warehouse", "Office")
_WITHOUT_FACES = frozenset({"Demo Quartz", "Demo Teal"})

_EARLY = Schedule(0, "Early", (Shift(time(6), time(14), frozenset(range(5))),))
_DAY = Schedule(0, "Day", (Shift(time(9), time(17, 30), frozenset(range(5))),))
_NIGHT = Schedule(0, "Night", (Shift(time(22), time(6), frozenset(range(4))),))

MADE_UP = (
    *_NAMES,
    *_DEPARTMENTS,
    *(person.name for person in (*DEMO_PEOPLE, DEMO_STRANGER)),
    *(schedule.name for schedule in (_EARLY, _DAY, _NIGHT)),
    *(ZONE, _KIOSK, OFFICE, "Demo works"),
)
"""What stands in the pictures because it is stored, in whatever language they are."""


def make_empty_office(folder: Path) -> None:
    """A data folder with an empty database of a site in Berlin."""
    data = DataDir.at(folder)
    data.create()
    Settings(kiosk=KioskSettings(id=_KIOSK)).save(data.settings)
    with Database.open(data.database) as database, database.write() as unit:
        unit.site.save(Site("Demo works", ZONE))


def make_office(folder: Path) -> None:
    """A data folder with the whole company; the drawn people's faces are enrolled for real."""
    make_empty_office(folder)
    core = build_core(DataDir.at(folder), Settings.load(DataDir.at(folder).settings), clock=_now)
    try:
        everybody = _people(core)
        shifts = _planned(core, everybody)
        _punched(core, everybody, shifts)
        _decided(core, everybody)
    finally:
        core.close()


def _now() -> datetime:
    return NOW


def _people(core: Core) -> list[Person]:
    engine = core.load_engine()
    drawn = [enroll_drawn(core.enrollment, engine, each, NOW) for each in DEMO_PEOPLE]
    made = []
    for place, person in enumerate(drawn):
        department = _DEPARTMENTS[place % len(_DEPARTMENTS)]
        details = PersonDetails(
            person.employee_id, person.name, department=department, start_date=date(2025, 9, 1)
        )
        made.append(core.roster.update(person.id, details))
    for number, name in enumerate(_NAMES, 1):
        details = PersonDetails(
            f"{100 + number}",
            name,
            email=f"demo{number}@example.org",
            department=_DEPARTMENTS[number % len(_DEPARTMENTS)],
            start_date=date(2025, 1 + number % 12, 1),
        )
        made.append(core.enrollment.enroll(details, consent_at=None, samples=[]))
    return made


def _planned(core: Core, everybody: list[Person]) -> list[Schedule]:
    """Who works when: every fourth early, two at night, the others by day."""
    schedules = [core.schedules.save(each, OFFICE) for each in (_EARLY, _DAY, _NIGHT)]
    plan = []
    for place, person in enumerate(everybody):
        chosen = schedules[2 if place in (7, 15) else 0 if place % 4 == 0 else 1]
        core.schedules.assign([person.id], chosen.id, None, None, True, OFFICE)
        plan.append(chosen)
    return plan


def _punched(core: Core, everybody: list[Person], plan: list[Schedule]) -> None:
    # Not for secrets: the same company each time.
    chance = random.Random(5)
    zone = ZoneInfo(ZONE)
    punches: list[Punch] = []
    today = NOW.astimezone(zone).date()
    for place, (person, schedule) in enumerate(zip(everybody, plan, strict=True)):
        if place in (9, 18):  # away, and missing without a word
            until = today - timedelta(days=2 if place == 9 else 0)
        else:
            until = today + timedelta(days=1)
        day = _FIRST_DAY
        while day < until:
            (shift,) = schedule.shifts
            if day.weekday() in shift.days and chance.random() > 0.03:
                for at, kind in _day_of(shift, day, zone, chance):
                    if at <= NOW:
                        punches.append(_punch(person, at, kind, chance))
            day += timedelta(days=1)
    punches.sort(key=lambda punch: punch.instant)
    with core.database.write() as unit:
        unit.punches.add_many(punches)


def _day_of(
    shift: Shift, day: date, zone: ZoneInfo, chance: random.Random
) -> Iterator[tuple[datetime, PunchKind]]:
    start = datetime.combine(day, shift.start, zone)
    end = datetime.combine(day, shift.end, zone)
    if end <= start:
        end += timedelta(days=1)
    late = chance.choice((-9, -7, -5, -4, -3, -2, 0, 2, 4, 12, 25))
    pause = start + timedelta(minutes=210 + chance.randrange(20))
    if start.hour == 6:
        pause = start + timedelta(minutes=250 + chance.randrange(50))
    yield _instant(start + timedelta(minutes=late), chance), PunchKind.IN
    yield _instant(pause, chance), PunchKind.OUT
    yield _instant(pause + timedelta(minutes=31 + chance.randrange(9)), chance), PunchKind.IN
    if chance.random() > 0.012:  # sometimes forgotten
        yield _instant(end + timedelta(minutes=chance.randrange(-4, 40)), chance), PunchKind.OUT


def _instant(at: datetime, chance: random.Random) -> datetime:
    return at.astimezone(UTC) + timedelta(seconds=chance.randrange(60))


def _punch(person: Person, at: datetime, kind: PunchKind, chance: random.Random) -> Punch:
    method = PunchMethod.FACE if person.vector_count else PunchMethod.PIN
    return Punch(
        uuid=UUID(int=chance.getrandbits(128), version=4),
        person_id=person.id,
        instant=at,
        zone=ZONE,
        utc_offset_minutes=utc_offset_minutes(at, ZONE),
        kind=kind,
        method=method,
        kiosk_id=_KIOSK,
        evidence={},
    )


def _decided(core: Core, everybody: list[Person]) -> None:
    """Leave, and one correction with its reason."""
    today = NOW.date()
    away = everybody[9]
    core.leaves.save(
        Leave(
            0,
            away.id,
            today - timedelta(days=2),
            today + timedelta(days=8),
            "annual",
            LeavePart.FULL,
            is_approved=True,
        ),
        OFFICE,
    )
    asks = everybody[12]
    core.leaves.save(
        Leave(
            0,
            asks.id,
            today + timedelta(days=11),
            today + timedelta(days=15),
            "annual",
            LeavePart.FULL,
            is_approved=False,
        ),
        OFFICE,
    )
    with core.database.read() as unit:
        found = unit.punches.between(date(2026, 6, 10), date(2026, 6, 10), everybody[5].id)
    if found:
        core.corrections.change(
            found[0].uuid,
            None,
            found[0].instant - timedelta(minutes=20),
            OFFICE,
            "The camera was covered by a parcel",
        )
