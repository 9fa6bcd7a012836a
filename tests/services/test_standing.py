"""What is said beside a punch: early or late by the person's own plan of the day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from builders import SITE, SetClock, at, enrolled, new_database

from attendance_app.db.database import Database
from attendance_app.domain.leave import CalendarDay, Leave, LeavePart
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, InOut
from attendance_app.domain.policy_fields import policy_as
from attendance_app.domain.punches import PressedKey, PunchMethod, PunchPolicy
from attendance_app.domain.punctuality import ON_TIME, Punctuality, PunctualityKind
from attendance_app.domain.schedules import Assignment, Schedule, Shift
from attendance_app.services.calendar import Calendar
from attendance_app.services.clocking import Clocking, Recorded
from attendance_app.services.policies import PolicyBook

DAY = date(2026, 3, 2)
LATE = Punctuality(PunctualityKind.LATE, timedelta(minutes=25))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def ana(database: Database) -> Person:
    """Ana works from nine to five."""
    ana = enrolled(database, 1, "Ana")
    with database.write() as unit:
        office = unit.schedules.add(Schedule(0, "Office", (Shift(time(9), time(17)),)))
        unit.assignments.add(Assignment(0, ana.id, office.id))
    return ana


def desk(database: Database, policy: AttendancePolicy | None = None) -> Clocking:
    clock = SetClock(at("2026-03-02 09:00"))
    book = PolicyBook(database, policy or AttendancePolicy(), clock)
    return Clocking(database, SITE, "desk", PunchPolicy(), clock, book, Calendar(database, clock))


def said(
    clocking: Clocking, person: Person, clock: str, key: PressedKey | None = None
) -> Punctuality | None:
    at_time = at(f"2026-03-02 {clock}")
    outcome = clocking.punch(person.id, at_time, PunchMethod.PIN, pressed=key)
    assert isinstance(outcome, Recorded)
    return outcome.punctuality


def test_the_person_hears_it_by_their_own_plan(database: Database, ana: Person) -> None:
    clocking = desk(database)
    assert said(clocking, ana, "09:25") == LATE
    assert said(clocking, ana, "17:05") == ON_TIME
    assert said(clocking, enrolled(database, 2, "Eva"), "09:25") is None


def test_a_break_is_told_from_leaving_by_the_key(database: Database, ana: Person) -> None:
    clocking = desk(database, AttendancePolicy(in_out=InOut.STRICT))
    assert said(clocking, ana, "09:25", PressedKey.IN) == LATE
    assert said(clocking, ana, "12:00", PressedKey.BREAK) is None
    assert said(clocking, ana, "12:30", PressedKey.BACK) is None
    left = said(clocking, ana, "14:00", PressedKey.OUT)
    assert left == Punctuality(PunctualityKind.LEFT_EARLY, timedelta(hours=3))


@pytest.mark.parametrize(
    ("part", "approved", "heard"),
    [
        (LeavePart.FULL, True, None),
        (LeavePart.MORNING, True, None),
        (LeavePart.HALF, True, None),
        (LeavePart.AFTERNOON, True, LATE),
        (LeavePart.FULL, False, LATE),
    ],
)
def test_leave_excuses_whom_it_is_approved_for(
    part: LeavePart, approved: bool, heard: Punctuality | None, database: Database, ana: Person
) -> None:
    with database.write() as unit:
        unit.leaves.add(Leave(0, ana.id, DAY, DAY, "annual", part, approved))
    assert said(desk(database), ana, "09:25") == heard


def test_nobody_is_late_on_a_holiday(database: Database, ana: Person) -> None:
    with database.write() as unit:
        unit.calendar.set(CalendarDay(DAY, "Company day", True))
    assert said(desk(database), ana, "09:25") is None


def test_a_punch_that_was_withdrawn_is_no_arrival(database: Database, ana: Person) -> None:
    clocking = desk(database)
    outcome = clocking.punch(ana.id, at("2026-03-02 09:00:10"), PunchMethod.FACE)
    assert isinstance(outcome, Recorded)
    assert outcome.punctuality == ON_TIME
    clocking.withdraw(outcome.punch.uuid)
    assert said(clocking, ana, "09:25") == LATE


def test_a_punch_is_recorded_even_where_the_plan_cannot_be_read(
    database: Database, ana: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """A later version may have put a country into the policy whose holidays are not known here."""
    with database.write() as unit:
        unit.policies.put(DAY, policy_as(AttendancePolicy(holiday_country="XX")))
    outcome = desk(database).punch(ana.id, at("2026-03-02 09:25"), PunchMethod.FACE)
    assert isinstance(outcome, Recorded)
    assert (outcome.punctuality, outcome.worked_this_week) == (None, timedelta())
    assert "how its person stands" in caplog.text
