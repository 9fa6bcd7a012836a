"""The audit trail's digests in a real database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from builders import at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditHead, AuditKind

NOW = at("2026-03-02 09:00")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


def entries(count: int) -> list[AuditEntry]:
    return [
        AuditEntry(
            NOW + timedelta(milliseconds=number),
            AuditKind.FACE_REJECTED,
            details={"score": number / 7, "reason": "unknown", "größe": number},
        )
        for number in range(count)
    ]


def tampered(database: Database, statement: str) -> None:
    """What somebody with the file in their hands can do."""
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection:
        for verb in ("update", "delete"):
            connection.execute(f"DROP TRIGGER audit_no_{verb}")
        connection.execute(statement)
        connection.commit()


def test_an_empty_trail_has_a_head_of_nothing(tmp_path: Path) -> None:
    with Database.open(tmp_path / "new.sqlite3") as database, database.read() as unit:
        assert unit.audit.head() == AuditHead()
        assert unit.audit.broken_link() is None


def test_each_entry_follows_the_last_one_in_this_transaction_or_an_earlier_one(
    database: Database,
) -> None:
    with database.write() as unit:
        before = unit.audit.head().count
        unit.audit.add_many(entries(3))
        unit.audit.add_many([])
    with database.write() as unit:
        for entry in entries(2):
            unit.audit.add(entry)
        assert unit.audit.head().count == before + 5
    with database.read() as unit:
        assert unit.audit.head().count == before + 5 == len(unit.audit.entries())
        assert unit.audit.broken_link() is None
        assert unit.audit.broken_link(unit.audit.head()) is None


def test_what_was_not_stored_leaves_no_gap(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as unit:  # noqa: PT012
        unit.audit.add_many(entries(3))
        raise ZeroDivisionError
    enrolled(database)
    with database.read() as unit:
        assert unit.audit.broken_link() is None


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE audit SET details = '{}' WHERE id = 2", 2),
        ("UPDATE audit SET at = '2026-01-01T00:00:00.000000Z' WHERE id = 3", 3),
        ("DELETE FROM audit WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 4", 4),
        ("UPDATE audit SET id = 9 WHERE id = 4", 4),
    ],
)
def test_who_changes_the_trail_by_hand_is_found_out(
    database: Database, statement: str, found: int
) -> None:
    with database.write() as unit:
        unit.audit.add_many(entries(4))
        known = unit.audit.head()
    tampered(database, statement)
    with database.read() as unit:
        assert unit.audit.broken_link(known) == found
