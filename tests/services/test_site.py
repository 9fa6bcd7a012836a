"""The site: established once, changed for every kiosk, and nothing stored moves with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import SITE, SetClock, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.punches import PunchMethod, PunchPolicy
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.services.clocking import AlreadyRecorded, Clocking, Recorded
from attendance_app.services.records import Records
from attendance_app.services.site import change_site, established_site, known_zones
from attendance_app.settings import KioskSettings, Settings
from attendance_app.wiring import Core, build_core

NOW = at("2026-03-02 09:00")
CLOCK = SetClock(NOW)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


def trail(database: Database) -> list[AuditEntry]:
    with database.read() as unit:
        return unit.audit.entries(AuditKind.SITE_CHANGED)


def test_the_first_start_stores_a_site_with_the_standard_rules(tmp_path: Path) -> None:
    with Database.open(tmp_path / "new.sqlite3") as database:
        site = established_site(database)
        assert site.zone
        assert (site.name, site.punching) == ("", PunchPolicy())
        assert established_site(database) == site
        assert trail(database) == []


def test_a_change_is_stored_and_the_trail_names_what_changed(database: Database) -> None:
    wanted = Site(" Annex ", "Asia/Kolkata", "1", timedelta(minutes=5), timedelta(hours=12))
    stored = change_site(database, wanted, CLOCK)
    assert stored == replace(wanted, name="Annex") == established_site(database)
    [entry] = trail(database)
    assert (entry.at, entry.person_id) == (NOW, None)
    assert entry.details == {"changed": "name,zone,duplicate_interval,maximum_shift"}
    change_site(database, replace(stored, consent_version="2"), CLOCK)
    assert trail(database)[-1].details == {"changed": "consent_version"}


def test_saving_the_same_again_leaves_no_trace(database: Database) -> None:
    assert change_site(database, replace(SITE, name=f" {SITE.name} "), CLOCK) == SITE
    assert trail(database) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Mars/Olympus"},
        {"zone": ""},
        {"name": "a\x00b"},
        {"duplicate_interval": timedelta(hours=2)},
        {"maximum_shift": timedelta(minutes=5)},
    ],
)
def test_a_refused_change_stores_nothing(database: Database, wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError):
        change_site(database, replace(SITE, **wrong), CLOCK)  # type: ignore[arg-type]
    assert established_site(database) == SITE
    assert trail(database) == []


def test_a_later_change_of_zone_moves_no_stored_punch(database: Database) -> None:
    person = enrolled(database)
    late = at("2026-03-01 23:30")
    Clocking(database, SITE, "desk", SITE.punching).punch(person.id, late, PunchMethod.FACE)
    before = Records(database).between(None, None)
    moved = change_site(database, replace(SITE, zone="Asia/Kolkata"), CLOCK)
    assert Records(database).between(None, None) == before
    [record] = Records(database).between(date(2026, 3, 1), date(2026, 3, 1))
    assert (record.punch.zone, record.punch.utc_offset_minutes) == ("Europe/Berlin", 60)
    kolkata = Clocking(database, moved, "desk", moved.punching)
    outcome = kolkata.punch(person.id, late + timedelta(hours=1), PunchMethod.FACE)
    assert isinstance(outcome, Recorded)
    assert (outcome.punch.zone, outcome.punch.local_date) == ("Asia/Kolkata", date(2026, 3, 2))


def test_every_kiosk_of_a_database_follows_the_sites_rules(tmp_path: Path) -> None:
    data = DataDir.at(tmp_path)
    data.create()
    with Database.open(data.database) as database:
        ruled = replace(established_site(database), duplicate_interval=timedelta(minutes=10))
        change_site(database, ruled, CLOCK)
        person = enrolled(database)

    def kiosk(name: str) -> Core:
        return build_core(data, Settings(kiosk=KioskSettings(id=name)), clock=CLOCK)

    front, back = kiosk("front"), kiosk("back")
    try:
        assert front.site == back.site == ruled
        front.clocking.punch(person.id, NOW, PunchMethod.FACE)
        again = back.clocking.punch(person.id, NOW + timedelta(minutes=9), PunchMethod.FACE)
        assert isinstance(again, AlreadyRecorded)
    finally:
        front.close()
        back.close()


def test_the_zones_offered_are_places_with_a_name_of_their_own() -> None:
    zones = known_zones()
    assert {"UTC", "Europe/Berlin", "America/New_York"} <= set(zones)
    assert not {"localtime", "Factory"} & set(zones)
    assert zones == sorted(zones)
