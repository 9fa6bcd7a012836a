"""Not me: the punch just made at a kiosk stays stored and counts no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from builders import SITE, SetClock, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.corrections import CorrectionAction
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod, PunchPolicy
from attendance_app.services.clocking import Clocking, Recorded
from attendance_app.services.records import Records
from attendance_app.services.withdrawing import REASON, withdraw

NINE = at("2026-03-02 09:00")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NINE)


@pytest.fixture
def clocking(database: Database, clock: SetClock) -> Clocking:
    return Clocking(database, SITE, "desk", PunchPolicy(), clock)


@pytest.fixture
def ana(database: Database) -> Person:
    return enrolled(database, 1, "Ana")


def punched(clocking: Clocking, ana: Person, method: PunchMethod = PunchMethod.FACE) -> Punch:
    outcome = clocking.punch(ana.id, NINE, method)
    assert isinstance(outcome, Recorded)
    return outcome.punch


def test_a_withdrawn_punch_stays_and_counts_no_more(
    database: Database, clocking: Clocking, ana: Person, clock: SetClock
) -> None:
    punch = punched(clocking, ana)
    clock.advance(seconds=7)
    record = clocking.withdraw(punch.uuid)
    assert (record.punch, record.person, record.counts) == (punch, ana, False)
    assert clocking.withdraw(punch.uuid) == record, "said twice, it is done once"
    assert [each.counts for each in Records(database).between(None, None)] == [False]
    assert [each.counts for each in clocking.today()] == [False]
    with database.read() as unit:
        (correction,) = unit.corrections.of_person(ana.id)
        (entry,) = unit.audit.entries(AuditKind.PUNCH_WITHDRAWN)
    assert (correction.by, correction.reason) == ("kiosk desk", REASON)
    assert correction.action is CorrectionAction.VOID
    assert (entry.person_id, entry.details["seconds"]) == (ana.id, 7.0)
    # Whoever it was may punch at once, and it is a clock-in again.
    assert punched(clocking, ana, PunchMethod.PIN).kind is PunchKind.IN


def test_only_for_a_minute_and_only_where_it_was_made(
    database: Database, clocking: Clocking, ana: Person, clock: SetClock
) -> None:
    punch = punched(clocking, ana)
    other = Clocking(database, SITE, "back", PunchPolicy(), clock)
    with pytest.raises(InvalidInputError, match="not made here"):
        other.withdraw(punch.uuid)
    clock.advance(seconds=61)
    with pytest.raises(InvalidInputError, match="no longer"):
        clocking.withdraw(punch.uuid)
    with pytest.raises(NotFoundError):
        clocking.withdraw(uuid4())
    with database.read() as unit:
        assert unit.corrections.of_person(ana.id) == []


def test_the_minute_begins_when_it_was_stored_however_long_the_disk_was_full(
    clocking: Clocking, ana: Person, clock: SetClock
) -> None:
    clock.advance(minutes=5)
    punch = punched(clocking, ana)
    assert punch.instant == NINE
    clock.advance(seconds=59)
    assert not clocking.withdraw(punch.uuid).counts


def test_what_was_imported_or_corrected_is_the_offices(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    imported = punched(clocking, ana, PunchMethod.IMPORT)
    with pytest.raises(InvalidInputError, match="not made here"):
        clocking.withdraw(imported.uuid)


def test_what_the_office_has_voided_already_is_left_alone(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    punch = punched(clocking, ana)
    with database.write() as unit:
        withdraw(unit, punch.uuid, "desk", NINE)
        made = unit.corrections.of_punch(punch.uuid)
    assert made is not None
    eva = enrolled(database, 2, "Eva")
    other = punched(clocking, eva)
    with database.write() as unit:
        unit.corrections.add(
            type(made)(uuid4(), NINE, "Office", "twice", CorrectionAction.VOID, other, None)
        )
    with pytest.raises(InvalidInputError, match="office"):
        clocking.withdraw(other.uuid)
