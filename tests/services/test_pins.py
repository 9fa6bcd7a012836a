"""PINs against a real database: who is let in, who waits, and what nobody can tell from it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from builders import SetClock, at, enrolled, new_database
from fakes import CheapHasher

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.errors import (
    InvalidInputError,
    LockedOutError,
    NotFoundError,
    WrongSecretError,
)
from attendance_app.domain.people import Person
from attendance_app.services.guarding import Argon2Hasher
from attendance_app.services.pins import Pins
from attendance_app.services.roster import Roster

PIN, WRONG = "2580", "1357"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def clock() -> SetClock:
    return SetClock(at("2026-03-02 09:00"))


@pytest.fixture
def hasher() -> CheapHasher:
    return CheapHasher()


@pytest.fixture
def pins(database: Database, clock: SetClock, hasher: CheapHasher) -> Pins:
    return Pins(database, clock, "desk", hasher)


@pytest.fixture
def ana(database: Database, pins: Pins) -> Person:
    person = enrolled(database, 1, "Ana")
    pins.set(person.id, PIN)
    return person


def audited(database: Database, kind: AuditKind) -> list[AuditEntry]:
    with database.read() as unit:
        return unit.audit.entries(kind)


def fail(pins: Pins, times: int, employee_id: str = "001") -> None:
    for _ in range(times):
        with pytest.raises(InvalidInputError):
            pins.identify(employee_id, WRONG)


def seconds_to_wait(pins: Pins, employee_id: str = "001", pin: str = PIN) -> int:
    with pytest.raises(LockedOutError) as locked:
        pins.identify(employee_id, pin)
    return locked.value.seconds_left


def test_number_and_pin_say_who_it_is_however_they_are_typed(pins: Pins, ana: Person) -> None:
    found = pins.identify(" 001 ", PIN)
    assert (found.id, found.has_pin) == (ana.id, True)
    assert pins.identify("００１", "٢٥٨٠").id == ana.id
    assert pins.confirm(ana.id, PIN) == found
    assert pins.has(ana.id)


def test_a_pin_can_be_changed_and_taken_away(
    database: Database, pins: Pins, ana: Person, clock: SetClock
) -> None:
    pins.set(ana.id, "1470")
    with pytest.raises(WrongSecretError):
        pins.identify("001", PIN)
    assert pins.identify("001", "1470").id == ana.id
    pins.clear(ana.id)
    pins.clear(ana.id)
    assert not pins.has(ana.id)
    with pytest.raises(WrongSecretError):
        pins.confirm(ana.id, "1470")
    assert [entry.at for entry in audited(database, AuditKind.PIN_SET)] == [clock.now] * 2
    assert len(audited(database, AuditKind.PIN_CLEARED)) == 1


def test_what_is_no_pin_and_nobody_who_is_there_gets_none(
    database: Database, pins: Pins, ana: Person
) -> None:
    with pytest.raises(InvalidInputError, match="in a row"):
        pins.set(ana.id, "1234")
    with pytest.raises(NotFoundError):
        pins.set(99, PIN)
    with pytest.raises(NotFoundError):
        pins.confirm(99, PIN)
    Roster(database).remove(ana.id)
    with pytest.raises(InvalidInputError, match="removed"):
        pins.set(ana.id, PIN)


def test_a_wrong_number_is_answered_like_a_wrong_pin_at_the_same_cost(
    database: Database, pins: Pins, ana: Person, hasher: CheapHasher
) -> None:
    without_pin = enrolled(database, 2, "Eva")
    removed = enrolled(database, 3, "Ida")
    pins.set(removed.id, PIN)
    Roster(database).remove(removed.id)
    answers, costs = set(), set()
    for number, pin in (("001", WRONG), ("999", PIN), (without_pin.employee_id, PIN), ("003", PIN)):
        before = hasher.hashed
        with pytest.raises(WrongSecretError) as refused:
            pins.identify(number, pin)
        answers.add(str(refused.value))
        costs.add(hasher.hashed - before)
    assert (len(answers), costs) == (1, {1})


@pytest.mark.parametrize("number", ["001", "999"])
def test_after_five_failures_one_waits_longer_each_time_whether_or_not_the_number_exists(
    number: str, pins: Pins, ana: Person, clock: SetClock, hasher: CheapHasher
) -> None:
    fail(pins, 4, number)
    with pytest.raises(LockedOutError) as fifth:
        pins.identify(number, WRONG)
    assert fifth.value.seconds_left == 30
    before = hasher.hashed
    clock.advance(seconds=10)
    assert seconds_to_wait(pins, number) == 20
    assert hasher.hashed == before, "nothing is compared before the wait is over"
    clock.advance(seconds=20)
    fail(pins, 1, number)
    assert seconds_to_wait(pins, number) == 60


def test_the_right_pin_clears_what_was_counted(pins: Pins, ana: Person, clock: SetClock) -> None:
    fail(pins, 4)
    assert pins.identify("001", PIN).id == ana.id
    fail(pins, 4)
    assert pins.confirm(ana.id, PIN).id == ana.id


def test_nobody_is_kept_from_their_pin_for_ever(
    pins: Pins, database: Database, ana: Person, clock: SetClock, hasher: CheapHasher
) -> None:
    other_desk = Pins(database, clock, "back", hasher)
    fail(pins, 4)
    waits = []
    for _ in range(8):
        fail(pins, 1)
        waits.append(seconds_to_wait(other_desk))
        clock.advance(seconds=waits[-1])
    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]
    assert other_desk.identify("001", PIN).id == ana.id
    fail(pins, 5)
    pins.set(ana.id, PIN)
    assert other_desk.identify("001", PIN).id == ana.id, "the office helps at once"


def test_a_desk_waits_after_many_failures_of_whomever_and_others_do_not(
    pins: Pins, database: Database, ana: Person, clock: SetClock, hasher: CheapHasher
) -> None:
    for number in range(100, 119):
        fail(pins, 1, str(number))
    assert pins.identify("001", PIN).id == ana.id, "a morning's slips keep nobody out"
    fail(pins, 1, "119")
    assert seconds_to_wait(pins) == 30
    assert Pins(database, clock, "back", hasher).identify("001", PIN).id == ana.id
    clock.advance(seconds=30)
    pins.identify("001", PIN)
    fail(pins, 1, "120")
    assert seconds_to_wait(pins) == 60, "one's own right PIN does not clear the desk's count"


def test_the_wait_survives_a_restart(
    tmp_path: Path, pins: Pins, database: Database, ana: Person, clock: SetClock
) -> None:
    fail(pins, 5)
    database.close()
    with Database.open(tmp_path / "attendance.sqlite3") as reopened:
        assert seconds_to_wait(Pins(reopened, clock, "desk", CheapHasher())) == 30


class SlowHasher(CheapHasher):
    """Compares only when all those who try at once have begun."""

    def __init__(self, at_once: int) -> None:
        super().__init__()
        self.barrier = threading.Barrier(at_once, timeout=10)

    def matches(self, hashed: str, secret: str) -> bool:
        self.barrier.wait()
        return super().matches(hashed, secret)


def test_trying_at_many_desks_at_once_gives_no_more_guesses(
    database: Database, ana: Person, clock: SetClock
) -> None:
    hasher, refused = SlowHasher(5), []

    def guess(desk: int) -> None:
        with pytest.raises(InvalidInputError) as wrong:
            Pins(database, clock, f"desk {desk}", hasher).identify("001", WRONG)
        refused.append(wrong.value)

    threads = [threading.Thread(target=guess, args=(desk,)) for desk in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hasher.hashed == 5
    assert len(refused) == 8


def test_the_trail_says_that_it_failed_and_never_what_was_typed(
    database: Database, tmp_path: Path, pins: Pins, ana: Person
) -> None:
    with pytest.raises(WrongSecretError):
        pins.identify("86420975", "97531864")
    fail(pins, 1)
    first, second = audited(database, AuditKind.PIN_FAILED)
    assert (first.person_id, second.person_id) == (None, ana.id)
    assert second.details == {"kiosk": "desk", "failures": 2, "locked_s": 0}
    with closing(sqlite3.connect(tmp_path / "attendance.sqlite3")) as connection:
        everything = "\n".join(connection.iterdump())
    for secret in ("97531864", "86420975", PIN):
        assert secret not in everything


def test_an_argon2id_hash_fits_its_own_secret_only() -> None:
    """Once with the real cost: 64 MiB, three passes, four lanes."""
    hasher = Argon2Hasher()
    hashed = hasher.hash(PIN)
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert hasher.matches(hashed, PIN)
    assert not hasher.matches(hashed, WRONG)
