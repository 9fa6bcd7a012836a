"""What goes into the tables comes out the same, and what must not go in or change does not."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import SITE, at, details, enrolled, new_database
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import StatementError
from timekeeping import punch

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.errors import InvalidInputError, NotFoundError, StorageError
from attendance_app.domain.people import FaceRecord, PersonDetails, clean_details
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.site import Site

IN, OUT = PunchKind.IN, PunchKind.OUT
NOW = at("2026-03-02 09:00")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


NAMES = [
    "محمد الفاتح",
    "Ana 👩‍👩‍👧‍👦",
    unicodedata.normalize("NFD", "Zoë Ångström"),
    '=HYPERLINK("http://example.org","click")',
    "../x",
    "CON",
    "'; DROP TABLE person;--",
    "%s {0} \\x00",
    "é" * 200,
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_comes_back_composed_and_otherwise_as_it_was(database: Database, name: str) -> None:
    clean = clean_details(PersonDetails(employee_id="0042", name=name, department=name[:50]))
    with database.write() as unit:
        unit.people.add(clean, NOW)
    with database.read() as unit:
        (person,) = unit.people.all()
    assert person.name == unicodedata.normalize("NFC", name)
    assert person.employee_id == "0042"
    assert person.department == clean.department


def test_details_of_a_person_come_back_and_can_be_changed(database: Database) -> None:
    first = PersonDetails("1", "Ana", "ana@example.org", "HR", date(2026, 1, 1), date(2026, 12, 31))
    with database.write() as unit:
        key = unit.people.add(first, NOW)
        assert unit.people.get(key).start_date == date(2026, 1, 1)
        changed = unit.people.change(key, PersonDetails("2", "Eva"))
    with database.read() as unit:
        assert unit.people.get(key) == changed
        assert (changed.name, changed.email, changed.end_date) == ("Eva", "", None)
        assert unit.people.find("1") is None


def test_an_employee_id_belongs_to_one_person_whatever_its_case(database: Database) -> None:
    with database.write() as unit:
        unit.people.add(PersonDetails("ab1", "Ana"), NOW)
        eva = unit.people.add(PersonDetails("0ab1", "Eva"), NOW)
        with pytest.raises(InvalidInputError, match="already in use"):
            unit.people.add(PersonDetails("AB1", "Ida"), NOW)
        with pytest.raises(InvalidInputError, match="already in use"):
            unit.people.change(eva, PersonDetails("Ab1", "Eva"))
    with database.read() as unit:
        assert [person.employee_id for person in unit.people.all()] == ["ab1", "0ab1"]


def test_a_person_who_is_not_there_is_not_found(database: Database) -> None:
    with pytest.raises(NotFoundError), database.read() as unit:
        unit.people.get(7)
    with pytest.raises(NotFoundError), database.write() as unit:
        unit.people.change(7, details())


def test_the_site_is_one_row(database: Database) -> None:
    annex = Site("Annex", "Asia/Kolkata", "2", timedelta(seconds=90), timedelta(hours=12))
    with database.write() as unit:
        unit.site.save(annex)
    with database.read() as unit:
        assert unit.site.load() == annex
    with pytest.raises(InvalidInputError), database.write() as unit:
        unit.site.save(Site("Annex", "Nowhere"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(
    st.lists(
        st.datetimes(datetime(1970, 1, 1), datetime(9999, 1, 1)),  # noqa: DTZ001
        min_size=1,
        max_size=8,
    )
)
def test_instants_come_back_to_the_microsecond_and_their_text_sorts_like_time(
    database: Database, naive: list[datetime]
) -> None:
    instants = [each.replace(tzinfo=UTC) for each in naive]
    with database.write() as unit:
        before = len(unit.audit.entries())
        for instant in instants:
            unit.audit.add(AuditEntry(instant, AuditKind.SITE_CHANGED))
    with database.read() as unit:
        assert [entry.at for entry in unit.audit.entries()][before:] == instants
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection:
        texts = [row[0] for row in connection.execute("SELECT at FROM audit ORDER BY id")]
    assert sorted(instants) == [datetime.fromisoformat(text) for text in sorted(texts[before:])]


def test_an_instant_of_any_zone_is_stored_in_utc(database: Database) -> None:
    person = enrolled(database)
    kolkata = at("2026-03-02 00:10", "Asia/Kolkata")
    with database.write() as unit:
        unit.punches.add(punch(kolkata, IN, person_id=person.id, zone="Asia/Kolkata"))
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection:
        row = connection.execute(
            "SELECT instant, zone, utc_offset_minutes, local_date FROM punch"
        ).fetchone()
    assert row == ("2026-03-01T18:40:00.000000Z", "Asia/Kolkata", 330, "2026-03-02")


def test_an_instant_without_a_zone_is_not_stored(database: Database) -> None:
    naive = datetime(2026, 3, 2, 9)  # noqa: DTZ001
    with pytest.raises(StatementError, match="time zone"), database.write() as unit:
        unit.people.add(details(), naive)
    with pytest.raises(ValueError, match="time zone"), database.write() as unit:
        unit.audit.add(AuditEntry(naive, AuditKind.SITE_CHANGED))


def test_a_punch_comes_back_as_it_was_with_its_sequence(database: Database) -> None:
    person = enrolled(database)
    evidence = {"distance": 0.31, "frames": 5, "engine": "dlib/1"}
    taken = punch(NOW + timedelta(microseconds=1), IN, person_id=person.id, evidence=evidence)
    with database.write() as unit:
        stored = unit.punches.add(taken)
    assert stored.sequence > 0
    with database.read() as unit:
        assert unit.punches.with_uuid(taken.uuid) == stored
        assert unit.punches.between(None, None, person.id) == [stored]
        assert unit.punches.last_at("front") == stored
        assert unit.punches.last_at("back") is None
    assert stored == replace(taken, sequence=stored.sequence)


def test_punches_are_read_in_the_order_they_were_stored_whatever_their_clocks_said(
    database: Database,
) -> None:
    person = enrolled(database)
    instants = [at(f"2026-03-02 {time}") for time in ("11:00", "09:00", "10:00")]
    with database.write() as unit:
        for kind, instant in zip((IN, OUT, IN), instants, strict=True):
            unit.punches.add(punch(instant, kind, person_id=person.id))
    with database.read() as unit:
        assert [each.instant for each in unit.punches.between(None, None)] == instants


def test_punches_between_days_are_those_of_the_local_dates(database: Database) -> None:
    ana, eva = enrolled(database, 1), enrolled(database, 2)
    times = ["2026-02-28 23:59", "2026-03-01 00:00", "2026-03-31 23:59", "2026-04-01 00:00"]
    with database.write() as unit:
        for person in (ana, eva):
            for time in times:
                unit.punches.add(punch(at(time), IN, person_id=person.id))
    with database.read() as unit:
        march = unit.punches.between(date(2026, 3, 1), date(2026, 3, 31), ana.id)
        assert [each.instant for each in march] == [at(times[1]), at(times[2])]
        assert len(unit.punches.between(date(2026, 3, 1), date(2026, 3, 31))) == 4
        assert len(unit.punches.between(None, date(2026, 3, 1), eva.id)) == 2
        assert unit.punches.count() == 8


def test_the_same_punch_is_not_stored_twice(database: Database) -> None:
    person = enrolled(database)
    taken = punch(NOW, IN, person_id=person.id)
    with database.write() as unit:
        unit.punches.add(taken)
    with pytest.raises(StorageError), database.write() as unit:
        unit.punches.add(taken)
    with database.read() as unit:
        assert unit.punches.count() == 1


@pytest.mark.parametrize("verb", ["UPDATE {} SET id = id + 1", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["punch", "audit"])
def test_what_is_recorded_cannot_be_changed_even_by_hand(
    database: Database, table: str, verb: str
) -> None:
    person = enrolled(database)
    with database.write() as unit:
        unit.punches.add(punch(NOW, IN, person_id=person.id))
    assert database.path is not None
    with (
        closing(sqlite3.connect(database.path)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
    ):
        connection.execute(verb.format(table))


def test_a_person_with_punches_cannot_be_deleted(database: Database) -> None:
    person = enrolled(database)
    with database.write() as unit:
        unit.punches.add(punch(NOW, IN, person_id=person.id))
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("DELETE FROM person")


@pytest.mark.parametrize("change", [{"vector": b"\0" * 511}, {"quality": 1.5}])
def test_a_vector_of_another_size_or_quality_is_not_stored(
    database: Database, change: dict[str, object]
) -> None:
    person = enrolled(database)
    values = {
        "vector": b"\0" * 512,
        "engine_name": "dlib",
        "engine_version": "1",
        "engine_sha256": "a" * 64,
        "source": "camera",
        "captured_at": NOW,
        "quality": 0.5,
    }
    with database.write() as unit:
        unit.faces.add(person.id, [FaceRecord(**values)])  # type: ignore[arg-type]
    with pytest.raises(StorageError), database.write() as unit:
        unit.faces.add(person.id, [FaceRecord(**values | change)])  # type: ignore[arg-type]


def test_a_vector_is_not_shown_in_its_repr() -> None:
    face = FaceRecord(b"secret" * 85 + b"ab", "dlib", "1", "a" * 64, "camera", NOW, 0.5)
    assert "secret" not in repr(face)


def test_the_audit_trail_is_read_by_kind_and_person(database: Database) -> None:
    ana, eva = enrolled(database, 1), enrolled(database, 2)
    with database.write() as unit:
        unit.audit.add(AuditEntry(NOW, AuditKind.PUNCH_REFUSED, ana.id, {"reason": "left"}))
        unit.audit.add(AuditEntry(NOW, AuditKind.FACE_REJECTED, None, {"reason": "unknown"}))
    with database.read() as unit:
        refused, about_ana = (
            unit.audit.entries(AuditKind.PUNCH_REFUSED),
            unit.audit.entries(person_id=ana.id),
        )
        assert refused == [about_ana[-1]]
        assert refused[0].details == {"reason": "left"}
        assert all(entry.person_id == eva.id for entry in unit.audit.entries(person_id=eva.id))
        sequences = [entry.sequence for entry in unit.audit.entries()]
    assert sequences == sorted(set(sequences))
    assert SITE.zone == "Europe/Berlin"
