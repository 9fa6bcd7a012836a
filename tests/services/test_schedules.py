"""Schedules and assignments in a real database: no overlaps, nothing in closed months."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from builders import SetClock, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.closing import Closing
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.month import Month
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.services.locking import MonthClosedError
from attendance_app.services.schedules import Schedules

NOW = at("2026-04-02 09:00")
BY = "Office"
NIGHT = Schedule(0, "Night", (Shift(time(22), time(6), frozenset({0})),))
EARLY = Schedule(0, "Early", (Shift(time(5), time(13), frozenset({1})),))
DAY = Schedule(0, "Day", (Shift(time(9), time(18)),))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def schedules(database: Database) -> Schedules:
    return Schedules(database, SetClock(NOW))


def close_march(database: Database) -> None:
    with database.write() as unit:
        unit.closings.put(Closing(Month(2026, 3), NOW, BY, "0" * 64), {})


def test_a_schedule_is_saved_changed_and_removed(database: Database, schedules: Schedules) -> None:
    stored = schedules.save(DAY, BY)
    changed = schedules.save(replace(stored, name=" Days "), BY)
    assert schedules.all() == [changed] == [replace(stored, name="Days")]
    schedules.remove(changed.id, BY)
    assert schedules.all() == []
    with database.read() as unit:
        entries = unit.audit.entries(AuditKind.SCHEDULE_CHANGED)
    assert [entry.details["what"] for entry in entries] == ["added", "changed", "removed"]
    assert {entry.details["by"] for entry in entries} == {BY}
    with pytest.raises(NotFoundError):
        schedules.remove(changed.id, BY)


def test_nobody_decides_without_a_name(schedules: Schedules) -> None:
    with pytest.raises(InvalidInputError, match="give your name"):
        schedules.save(DAY, " ")


def test_a_schedule_somebody_has_is_not_removed(database: Database, schedules: Schedules) -> None:
    key = schedules.save(DAY, BY).id
    schedules.assign([enrolled(database).id], key, None, None, True, BY)
    with pytest.raises(InvalidInputError, match="1 person has this schedule"):
        schedules.remove(key, BY)


def test_the_night_before_the_early_shift_is_refused_with_the_name(
    database: Database, schedules: Schedules
) -> None:
    """Across midnight: 22:00-06:00 and, next day, 05:00-13:00."""
    ada, eva = enrolled(database, 1, "Ada Byron"), enrolled(database, 2)
    night, early = schedules.save(NIGHT, BY), schedules.save(EARLY, BY)
    schedules.assign([ada.id], night.id, None, None, True, BY)
    with pytest.raises(InvalidInputError, match=r"Ada Byron: Night 22:00-06:00 on Monday.*Early"):
        schedules.assign([eva.id, ada.id], early.id, None, None, True, BY)
    assert schedules.assignments(eva.id) == []
    # Instead of the standing one it is possible: but not on the day after a night.
    with pytest.raises(InvalidInputError, match="overlap"):
        schedules.assign([ada.id], early.id, date(2026, 4, 7), date(2026, 4, 7), False, BY)
    schedules.assign([ada.id], early.id, date(2026, 4, 6), date(2026, 4, 7), False, BY)
    assert len(schedules.assignments()) == 2


def test_changing_a_schedule_must_suit_everybody_who_has_it(
    database: Database, schedules: Schedules
) -> None:
    ada = enrolled(database, 1, "Ada Byron")
    night, early = schedules.save(NIGHT, BY), schedules.save(replace(EARLY, shifts=DAY.shifts), BY)
    schedules.assign([ada.id], night.id, None, None, True, BY)
    schedules.assign([ada.id], early.id, None, None, True, BY)
    with pytest.raises(InvalidInputError, match="Ada Byron"):
        schedules.save(replace(early, shifts=EARLY.shifts), BY)
    assert early in schedules.all()
    with pytest.raises(InvalidInputError, match="overlap"):
        schedules.save(replace(DAY, shifts=(*DAY.shifts, Shift(time(17), time(19)))), BY)


def test_assigning_asks_for_people_schedules_and_days_that_exist(
    database: Database, schedules: Schedules
) -> None:
    ada, key = enrolled(database), schedules.save(DAY, BY).id
    with pytest.raises(NotFoundError):
        schedules.assign([99], key, None, None, True, BY)
    with pytest.raises(NotFoundError):
        schedules.assign([ada.id], 99, None, None, True, BY)
    with pytest.raises(InvalidInputError, match="before the first day"):
        schedules.assign([ada.id], key, date(2026, 4, 2), date(2026, 4, 1), True, BY)
    made = schedules.assign([ada.id, ada.id], key, date(2026, 4, 2), None, True, BY)
    assert made == schedules.assignments(ada.id)
    with database.read() as unit:
        (entry,) = unit.audit.entries(AuditKind.ASSIGNMENT_CHANGED)
    assert entry.person_id == ada.id
    assert entry.details["first"] == "2026-04-02"


def test_an_assignment_ends_earlier_or_later_or_is_taken_back(
    database: Database, schedules: Schedules
) -> None:
    ada, key = enrolled(database), schedules.save(DAY, BY).id
    (made,) = schedules.assign([ada.id], key, date(2026, 3, 2), None, True, BY)
    assert schedules.end(made.id, date(2026, 4, 30), BY).last == date(2026, 4, 30)
    assert schedules.end(made.id, date(2026, 5, 31), BY).last == date(2026, 5, 31)
    assert schedules.end(made.id, date(2026, 5, 31), BY).last == date(2026, 5, 31)
    with pytest.raises(InvalidInputError, match="before the first day"):
        schedules.end(made.id, date(2026, 3, 1), BY)
    schedules.assign([ada.id], key, date(2026, 6, 1), None, True, BY)
    with pytest.raises(InvalidInputError, match="overlap"):
        schedules.end(made.id, date(2026, 6, 1), BY)
    schedules.unassign(made.id, BY)
    assert len(schedules.assignments(ada.id)) == 1
    with pytest.raises(NotFoundError):
        schedules.unassign(made.id, BY)


def test_what_an_assignment_put_aside_must_not_overlap_without_it(
    database: Database, schedules: Schedules
) -> None:
    """A dated assignment between a standing night and a dated early shift keeps them apart."""
    ada = enrolled(database)
    night, early = schedules.save(NIGHT, BY), schedules.save(EARLY, BY)
    schedules.assign([ada.id], night.id, None, None, True, BY)
    monday = date(2026, 4, 6)
    (between,) = schedules.assign([ada.id], early.id, monday, monday, False, BY)
    tuesday = date(2026, 4, 7)
    schedules.assign([ada.id], early.id, tuesday, tuesday, False, BY)
    with pytest.raises(InvalidInputError, match="overlap"):
        schedules.unassign(between.id, BY)


def test_a_closed_month_is_not_touched(database: Database, schedules: Schedules) -> None:
    ada = enrolled(database)
    day = schedules.save(DAY, BY)
    (standing,) = schedules.assign([ada.id], day.id, None, None, True, BY)
    close_march(database)
    other = Schedule(day.id, "Day", NIGHT.shifts)
    with pytest.raises(MonthClosedError, match="March 2026 is closed, and this schedule held then"):
        schedules.save(other, BY)
    with pytest.raises(MonthClosedError, match="assign from a later day"):
        schedules.assign([ada.id], day.id, date(2026, 3, 31), None, False, BY)
    with pytest.raises(MonthClosedError, match="let it end on a later day"):
        schedules.unassign(standing.id, BY)
    with pytest.raises(MonthClosedError):
        schedules.end(standing.id, date(2026, 3, 30), BY)
    assert schedules.all() == [day]
    assert schedules.assignments() == [standing]
    # What says the same, or is about other days, is possible.
    schedules.save(replace(day, name="Office hours"), BY)
    ended = schedules.end(standing.id, date(2026, 3, 31), BY)
    with pytest.raises(MonthClosedError):
        schedules.end(ended.id, date(2026, 3, 1), BY)
    schedules.assign([ada.id], day.id, date(2026, 4, 1), None, True, BY)
