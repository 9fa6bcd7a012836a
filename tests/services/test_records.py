"""Reading punches back by the site's days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from builders import SITE, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchKind, PunchMethod, PunchPolicy
from attendance_app.domain.records import RecordFilter, RecordOrder
from attendance_app.services.clocking import Clocking
from attendance_app.services.records import Records
from attendance_app.services.roster import Roster


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def ana(database: Database) -> Person:
    return enrolled(database, 1, "Ana")


@pytest.fixture
def eva(database: Database) -> Person:
    return enrolled(database, 2, "Eva")


@pytest.fixture
def records(database: Database, ana: Person, eva: Person) -> Records:
    clocking = Clocking(database, SITE, "desk", PunchPolicy())
    for person, time in [
        (ana, "2026-02-28 23:30"),
        (eva, "2026-03-01 00:30"),
        (ana, "2026-03-31 23:30"),
        (eva, "2026-04-01 00:30"),
    ]:
        clocking.punch(person.id, at(time), PunchMethod.FACE)
    return Records(database)


def test_a_month_is_the_sites_month_and_not_that_of_utc(
    records: Records, ana: Person, eva: Person
) -> None:
    march = records.between(date(2026, 3, 1), date(2026, 3, 31))
    assert [(each.person, each.punch.local.day) for each in march] == [(eva, 1), (ana, 31)]


def test_open_ends_and_one_person(records: Records, ana: Person) -> None:
    assert len(records.between(None, None)) == 4
    assert len(records.between(date(2026, 3, 31), None)) == 2
    assert len(records.between(None, date(2026, 2, 28))) == 1
    assert [each.person for each in records.between(None, None, ana.id)] == [ana, ana]
    assert records.between(None, None, 99) == []


def test_punches_of_somebody_removed_are_there_with_the_name(
    database: Database, records: Records, ana: Person
) -> None:
    Roster(database).remove(ana.id)
    names = [each.person.name for each in records.between(None, None)]
    assert names == ["Ana", "Eva", "Ana", "Eva"]


def test_a_corrected_punch_stays_and_does_not_count(database: Database, records: Records) -> None:
    was = records.between(None, date(2026, 2, 28))[0].punch
    now = replace(was, uuid=UUID(int=1), method=PunchMethod.CORRECTION, sequence=0)
    with database.write() as unit:
        unit.corrections.add(
            Correction(
                *(UUID(int=2), at("2026-03-02 09:00"), "Office", "other day"),
                *(CorrectionAction.CHANGE, was, now),
            )
        )
    february = records.between(None, date(2026, 2, 28))
    assert [(each.punch.uuid, each.counts) for each in february] == [
        (was.uuid, False),
        (now.uuid, True),
    ]


def test_keys_choose_and_order_and_rows_come_by_them(
    database: Database, records: Records, ana: Person
) -> None:
    everything = records.keys(RecordFilter())
    stored = {entry.punch.sequence: entry for entry in records.at(everything)}
    assert [stored[key].punch.local.month for key in everything] == [4, 3, 3, 2]
    assert list(records.keys(RecordFilter(), descending=False)) == list(everything)[::-1]
    by_name = records.keys(RecordFilter(), order=RecordOrder.NAME, descending=False)
    assert [stored[key].name for key in by_name] == ["Ana", "Ana", "Eva", "Eva"]
    of_ana = records.keys(RecordFilter(), "ANA 001")
    assert {stored[key].punch.person_id for key in of_ana} == {ana.id}
    assert list(records.keys(RecordFilter(), "nobody")) == []
    march = RecordFilter(first=date(2026, 3, 1), last=date(2026, 3, 31))
    assert len(records.keys(march)) == 2
    assert list(records.keys(RecordFilter(kind=PunchKind.OUT))) == []
    assert list(records.keys(RecordFilter(method=PunchMethod.PIN))) == []
    assert len(records.keys(RecordFilter(kiosk_id="desk"))) == 4
    assert records.kiosks() == ["desk"]
    with database.read() as unit:
        assert unit.records.count(march) == 2


def test_a_correction_is_told_with_the_punch_and_with_what_took_its_place(
    database: Database, records: Records
) -> None:
    was = records.between(None, date(2026, 2, 28))[0].punch
    now = replace(was, uuid=UUID(int=1), method=PunchMethod.CORRECTION, sequence=0)
    with database.write() as unit:
        unit.corrections.add(
            Correction(
                *(UUID(int=2), at("2026-03-02 09:00"), "Office", "other day"),
                *(CorrectionAction.CHANGE, was, now),
            )
        )
    found = records.at(records.keys(RecordFilter(corrected_only=True)))
    replacement, original = found
    assert (original.counts, replacement.counts) == (False, True)
    assert original.corrected_by == replacement.entered_by
    assert replacement.entered_by is not None
    assert replacement.entered_by.original == was
