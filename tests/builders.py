"""Builds the values that tests are about, with everything else filled in."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from fakes import ENGINE, looks

from attendance_app.db import revisions
from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.clock import Clock
from attendance_app.domain.people import FaceRecord, Person, PersonDetails
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.site import Site
from attendance_app.services.calendar import Calendar
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.policies import PolicyBook
from attendance_app.services.timesheets import Timesheets
from attendance_app.vision.faces import EngineId, Vector

ZONE = "Europe/Berlin"
SITE = Site("Main office", ZONE)
OTHER_ENGINE = EngineId("dlib", "2", "b" * 64)


def at(text: str, zone: str = ZONE, *, fold: int = 0) -> datetime:
    """The UTC instant of a wall-clock time; ``fold=1`` is the second pass of a repeated hour."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


class SetClock:
    """A clock that shows what it was set to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The instant it was set to."""
        return self.now

    def advance(self, **duration: float) -> datetime:
        """Move it by a timedelta's arguments; the new instant."""
        self.now += timedelta(**duration)
        return self.now


def vector(seed: int, *, spread: float = 0.0, variant: int = 0) -> Vector:
    """A person's float32 (128,) vector, 1.4 long; variants of a seed lie `spread` away."""
    aside = np.random.default_rng((seed, variant)).normal(size=128)
    return (looks(seed) + aside * spread / np.linalg.norm(aside)).astype(np.float32)


def sample(
    seed: int = 1, *, spread: float = 0.0, variant: int = 0, engine: EngineId = ENGINE
) -> FaceSample:
    """A face sample of the person `seed`."""
    return FaceSample(
        vector=vector(seed, spread=spread, variant=variant),
        engine=engine,
        source="camera",
        captured_at=at("2026-03-02 08:30"),
        quality=0.9,
    )


def details(number: int = 1, name: str = "") -> PersonDetails:
    """Details of the person with the employee ID ``00<number>``."""
    return PersonDetails(employee_id=f"00{number}", name=name or f"Person {number}")


def new_database(folder: Path) -> Database:
    """A database of its own, with the site stored; the caller closes it."""
    path = folder / "attendance.sqlite3"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_new_database(revisions.FOLDER))
    return Database.open(path)


@cache
def _new_database(migrations: Path) -> bytes:
    """The file of one; running all migrations takes ten times as long as copying it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "attendance.sqlite3"
        with Database.open(path) as database, database.write() as unit:
            unit.site.save(SITE)
        return path.read_bytes()


def enrolled(database: Database, number: int = 1, name: str = "", *, faces: int = 0) -> Person:
    """A person in the database, with as many faces."""
    service = EnrollmentService(database, SetClock(at("2026-03-02 08:30")))
    return service.enroll(
        details(number, name),
        consent_at=at("2026-03-02 08:29"),
        samples=[sample(number, spread=0.2, variant=i + 1) for i in range(faces)],
    )


def timesheets_of(
    database: Database, clock: Clock, policy: AttendancePolicy | None = None
) -> Timesheets:
    """The timesheets of a database, by the standard policy unless given another."""
    book = PolicyBook(database, policy or AttendancePolicy(), clock)
    return Timesheets(database, SITE, book, Calendar(database, clock), clock)


def stored_faces(unit: Unit, person_id: int, engine: EngineId = ENGINE) -> list[FaceRecord]:
    """The faces of one person that are in the database, oldest first."""
    made = unit.faces.made_by(engine.name, engine.version, engine.sha256)
    return [face for key, face in made if key == person_id]
