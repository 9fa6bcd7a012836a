"""Leave in a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import SetClock, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.closing import Closing
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.month import Month
from attendance_app.services.leaves import Leaves
from attendance_app.services.locking import MonthClosedError

NOW = at("2026-04-02 09:00")
BY = "Office"
WEEK = Leave(0, 1, date(2026, 4, 6), date(2026, 4, 10), "annual", is_approved=False)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        enrolled(opened, 1)
        enrolled(opened, 2)
        yield opened


@pytest.fixture
def leaves(database: Database) -> Leaves:
    return Leaves(database, SetClock(NOW))


def test_leave_is_saved_approved_changed_and_taken_back(database: Database, leaves: Leaves) -> None:
    stored = leaves.save(replace(WEEK, type="Annual "), BY)
    assert leaves.between(WEEK.first, WEEK.first) == [stored] == [replace(WEEK, id=stored.id)]
    approved = leaves.approve(stored.id, BY)
    assert approved.is_approved
    assert leaves.approve(stored.id, BY) == approved
    longer = leaves.save(replace(approved, last=date(2026, 4, 13)), BY)
    assert leaves.between(date(2026, 4, 13), date(2026, 4, 30), 1) == [longer]
    assert leaves.between(date(2026, 4, 13), date(2026, 4, 30), 2) == []
    leaves.remove(stored.id, BY)
    assert leaves.between(date.min, date.max) == []
    with database.read() as unit:
        entries = unit.audit.entries(AuditKind.LEAVE_CHANGED, 1)
    assert [entry.details["what"] for entry in entries] == [
        "added",
        "approved",
        "changed",
        "removed",
    ]
    assert entries[0].details["by"] == BY


def test_what_cannot_be_is_refused(leaves: Leaves) -> None:
    leaves.save(WEEK, BY)
    with pytest.raises(InvalidInputError, match="annual leave"):
        leaves.save(replace(WEEK, first=WEEK.last, part=LeavePart.HALF), BY)
    leaves.save(replace(WEEK, person_id=2), BY)
    with pytest.raises(NotFoundError):
        leaves.save(replace(WEEK, person_id=99), BY)
    with pytest.raises(NotFoundError):
        leaves.save(replace(WEEK, id=99), BY)
    with pytest.raises(NotFoundError):
        leaves.approve(99, BY)
    with pytest.raises(NotFoundError):
        leaves.remove(99, BY)


def test_a_closed_month_is_not_touched(database: Database, leaves: Leaves) -> None:
    march = leaves.save(replace(WEEK, first=date(2026, 3, 30), last=date(2026, 4, 3)), BY)
    with database.write() as unit:
        unit.closings.put(Closing(Month(2026, 3), NOW, BY, "0" * 64), {})
    with pytest.raises(MonthClosedError, match="March 2026 is closed; reopen it first"):
        leaves.save(replace(march, first=date(2026, 4, 1)), BY)
    with pytest.raises(MonthClosedError):
        leaves.approve(march.id, BY)
    with pytest.raises(MonthClosedError):
        leaves.remove(march.id, BY)
    april = leaves.save(replace(WEEK, person_id=2), BY)
    with pytest.raises(MonthClosedError):
        leaves.save(replace(april, first=date(2026, 3, 31)), BY)
    assert leaves.between(date.min, date.max) == [march, april]
