"""The admin password: set once, changed by who knows it, guessed by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import SetClock, at, new_database
from fakes import CheapHasher

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.errors import (
    InvalidInputError,
    LockedOutError,
    StorageError,
    WrongSecretError,
)
from attendance_app.services.access import Access
from attendance_app.services.guarding import Argon2Hasher

PASSWORD = "correct horse é"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def clock() -> SetClock:
    return SetClock(at("2026-03-02 09:00"))


@pytest.fixture
def access(database: Database, clock: SetClock) -> Access:
    return Access(database, clock, CheapHasher())


def test_a_password_is_set_checked_and_changed_by_who_knows_it(access: Access) -> None:
    assert not access.has_admin_password()
    with pytest.raises(InvalidInputError, match="No admin password"):
        access.check_admin(PASSWORD)
    access.set_admin_password(PASSWORD)
    assert access.has_admin_password()
    access.check_admin("correct horse e\u0301")  # as another keyboard writes it
    for current in (None, "something else"):
        with pytest.raises(WrongSecretError):
            access.set_admin_password("battery staple", current)
    access.set_admin_password("battery staple", PASSWORD)
    access.check_admin("battery staple")
    with pytest.raises(WrongSecretError):
        access.check_admin(PASSWORD)


@pytest.mark.parametrize("easy", ["", "short", "aaaaaaaaaa", "abababababab", "x y" * 50])
def test_an_easy_password_is_refused(access: Access, easy: str) -> None:
    with pytest.raises(InvalidInputError):
        access.set_admin_password(easy)
    assert not access.has_admin_password()


def test_guessing_is_slow_and_in_the_trail(
    access: Access, database: Database, clock: SetClock
) -> None:
    access.set_admin_password(PASSWORD)
    for _ in range(4):
        with pytest.raises(WrongSecretError):
            access.check_admin("a guess of many")
    with pytest.raises(LockedOutError) as locked:
        access.check_admin("a guess of many")
    assert locked.value.seconds_left == 30
    with pytest.raises(LockedOutError):
        access.check_admin(PASSWORD)
    clock.advance(seconds=30)
    access.check_admin(PASSWORD)
    with database.read() as unit:
        failed = unit.audit.entries(AuditKind.ADMIN_CHECK_FAILED)
        assert [entry.details["failures"] for entry in failed] == [1, 2, 3, 4, 5]
        assert len(unit.audit.entries(AuditKind.ADMIN_PASSWORD_SET)) == 1
        assert unit.attempts.all() == {}


def test_who_forgot_it_takes_it_away(access: Access, database: Database) -> None:
    assert not access.forget_admin_password()
    access.set_admin_password(PASSWORD)
    with pytest.raises(WrongSecretError):
        access.check_admin("a guess of many")
    assert access.forget_admin_password()
    assert not access.has_admin_password()
    with database.read() as unit:
        assert len(unit.audit.entries(AuditKind.ADMIN_PASSWORD_REMOVED)) == 1


def test_a_damaged_hash_lets_nobody_in(database: Database, clock: SetClock) -> None:
    with database.write() as unit:
        unit.site.set_admin_hash("not a hash")
    with pytest.raises(StorageError, match="damaged"):
        Access(database, clock, Argon2Hasher()).check_admin(PASSWORD)
