"""Badges against a real database: issued, printed, read, revoked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest
from builders import SetClock, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.badges import is_token
from attendance_app.domain.errors import InvalidInputError, NotFoundError, WrongSecretError
from attendance_app.domain.people import Person
from attendance_app.services.badges import Badges
from attendance_app.services.roster import Roster

NOW = at("2026-03-02 09:00")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def badges(database: Database) -> Badges:
    return Badges(database, SetClock(NOW))


@pytest.fixture
def ana(database: Database) -> Person:
    return enrolled(database, 1, "Ana")


def test_a_badge_says_whose_it_is_until_a_new_one_is_issued(
    badges: Badges, database: Database, ana: Person
) -> None:
    assert not badges.has(ana.id)
    first = badges.issue(ana.id)
    assert (first.person.id, first.person.has_badge, first.issued_at) == (ana.id, True, NOW)
    assert badges.identify(f" {first.token}\n").id == ana.id
    second = badges.issue(ana.id)
    assert badges.identify(second.token).id == ana.id
    with pytest.raises(WrongSecretError, match="no longer valid"):
        badges.identify(first.token)
    badges.revoke(ana.id)
    badges.revoke(ana.id)
    assert not badges.has(ana.id)
    with pytest.raises(WrongSecretError, match="no longer valid"):
        badges.identify(second.token)
    with database.read() as unit:
        kinds = [entry.kind for entry in unit.audit.entries(None, ana.id)][-5:]
        issued = unit.audit.entries(AuditKind.BADGE_ISSUED)
    assert kinds == [
        AuditKind.BADGE_ISSUED,
        AuditKind.BADGE_ISSUED,
        AuditKind.BADGE_REFUSED,
        AuditKind.BADGE_REVOKED,
        AuditKind.BADGE_REFUSED,
    ]
    assert [entry.details["replaced"] for entry in issued] == ["no", "yes"]


@pytest.mark.parametrize("text", ["", "https://example.org", "ATT1:" + "A" * 26])
def test_other_codes_are_nobodys(badges: Badges, ana: Person, text: str) -> None:
    badges.issue(ana.id)
    with pytest.raises(WrongSecretError, match="no badge"):
        badges.identify(text)


def test_nobody_who_was_removed_has_a_badge(
    badges: Badges, database: Database, ana: Person
) -> None:
    token = badges.issue(ana.id).token
    Roster(database).remove(ana.id)
    with pytest.raises(WrongSecretError, match="no longer valid"):
        badges.identify(token)
    with pytest.raises(InvalidInputError, match="removed"):
        badges.issue(ana.id)
    for unknown in (badges.issue, badges.revoke):
        with pytest.raises(NotFoundError):
            unknown(99)


def test_the_token_is_nowhere_but_on_the_badge(tmp_path: Path, badges: Badges, ana: Person) -> None:
    badge = badges.issue(ana.id)
    with closing(sqlite3.connect(tmp_path / "attendance.sqlite3")) as connection:
        assert badge.token[5:] not in "\n".join(connection.iterdump())
    assert badge.token not in repr(badge)


def test_the_code_is_printed_with_its_quiet_zone(badges: Badges, ana: Person) -> None:
    token = badges.issue(ana.id).token
    assert is_token(token)
    drawn = ElementTree.fromstring(badges.qr_svg(token))
    assert drawn.get("viewBox") == "0 0 33 33"  # 25 modules and four to each side
    with pytest.raises(InvalidInputError):
        badges.qr_svg("Ana")
