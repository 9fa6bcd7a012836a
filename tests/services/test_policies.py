"""The policy by days in a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import SITE, SetClock, at, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.closing import Closing
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.month import Month
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.services.locking import MonthClosedError
from attendance_app.services.policies import PolicyBook
from attendance_app.settings import Settings
from attendance_app.wiring import base_policy

NOW = at("2026-04-02 09:00")
BY, WHY = "Office", "works council"
BASE = AttendancePolicy(duplicate_interval=timedelta(minutes=5))
STRICTER = replace(BASE, late_grace=timedelta())
MAY = date(2026, 5, 1)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def book(database: Database) -> PolicyBook:
    return PolicyBook(database, BASE, SetClock(NOW))


def test_the_base_holds_until_a_version_does(book: PolicyBook) -> None:
    assert book.policies().versions[0].policy == book.base == BASE
    book.put(MAY, STRICTER, BY, WHY)
    policies = book.policies()
    assert policies.at(date(2026, 4, 30)) == BASE
    assert policies.at(MAY) == STRICTER


def test_the_kiosks_two_rules_are_always_the_bases(book: PolicyBook) -> None:
    """A punch is read as it was decided when it was recorded."""
    other = replace(STRICTER, duplicate_interval=timedelta(0), maximum_shift=timedelta(hours=8))
    assert book.put(MAY, other, BY, WHY).at(MAY) == STRICTER


def test_a_version_is_replaced_or_taken_back(database: Database, book: PolicyBook) -> None:
    book.put(MAY, STRICTER, BY, WHY)
    again = replace(STRICTER, early_grace=timedelta())
    book.put(MAY, again, BY, WHY)
    assert book.policies().at(MAY) == again
    assert book.remove(MAY, BY, WHY).at(MAY) == BASE
    with pytest.raises(NotFoundError, match="2026-05-01"):
        book.remove(MAY, BY, WHY)
    with database.read() as unit:
        entries = unit.audit.entries(AuditKind.POLICY_CHANGED)
    assert [entry.details["what"] for entry in entries] == ["put", "put", "removed"]
    assert entries[0].details["changed"] == "late_grace_minutes"
    assert entries[1].details["changed"] == "early_grace_minutes"
    assert entries[1].details["reason"] == WHY


def test_who_and_why_and_every_field_are_asked_for(book: PolicyBook) -> None:
    with pytest.raises(InvalidInputError, match="reason"):
        book.put(MAY, STRICTER, BY, "")
    with pytest.raises(InvalidInputError, match="late_grace_minutes"):
        book.put(MAY, replace(STRICTER, late_grace=timedelta(days=2)), BY, WHY)
    assert len(book.policies().versions) == 1


def test_a_closed_month_is_not_touched(database: Database, book: PolicyBook) -> None:
    monday = date(2026, 3, 30)
    book.put(monday, STRICTER, BY, WHY)
    with database.write() as unit:
        unit.closings.put(Closing(Month(2026, 4), NOW, BY, "0" * 64), {})
    with pytest.raises(MonthClosedError, match="let the policy hold from a later day"):
        book.put(date(2026, 4, 30), BASE, BY, WHY)
    with pytest.raises(MonthClosedError, match="April 2026"):
        book.remove(monday, BY, WHY)
    # It holds until the version of March, and its last week ends before April begins.
    book.put(date(2026, 1, 1), BASE, BY, WHY)
    book.put(MAY, BASE, BY, WHY)


def test_settings_go_before_the_sites_two_rules_and_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "[policy]\nlate_grace_minutes = 3\nduplicate_interval_minutes = 2\n", encoding="utf-8"
    )
    site = replace(SITE, duplicate_interval=timedelta(minutes=9), maximum_shift=timedelta(hours=10))
    policy = base_policy(Settings.load(path), site)
    assert policy == AttendancePolicy(
        late_grace=timedelta(minutes=3),
        duplicate_interval=timedelta(minutes=2),
        maximum_shift=timedelta(hours=10),
    )
    assert base_policy(Settings(), site).duplicate_interval == timedelta(minutes=9)
