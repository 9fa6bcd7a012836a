"""Schedules, leave, calendar, policies, corrections and closings come out as they went in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from builders import at, details, enrolled, new_database
from timekeeping import punch

from attendance_app.db.database import Database
from attendance_app.domain.closing import Closing
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.errors import InvalidInputError, NotFoundError, StorageError
from attendance_app.domain.leave import CalendarDay, Leave, LeavePart
from attendance_app.domain.month import Month
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import Assignment, Schedule, Shift

IN, OUT = PunchKind.IN, PunchKind.OUT
NOW = at("2026-04-02 09:00")
MARCH = Month(2026, 3)
OFFICE = Schedule(
    0,
    "Office",
    (
        Shift(time(9), time(12, 30), frozenset({0, 2, 6}), timedelta(minutes=15)),
        Shift(time(22), time(6), frozenset({4}), None, timedelta(0), timedelta(minutes=3)),
        Shift(time(0), time(0), frozenset({5}), overtime_after=timedelta(hours=7.5)),
    ),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


def test_a_schedule_comes_back_with_its_shifts_and_can_be_changed(database: Database) -> None:
    with database.write() as unit:
        stored = unit.schedules.add(OFFICE)
        unit.schedules.add(Schedule(0, "Annex", (Shift(time(8), time(16)),)))
    assert stored == replace(OFFICE, id=stored.id)
    with database.read() as unit:
        assert [each.name for each in unit.schedules.all()] == ["Annex", "Office"]
        assert unit.schedules.get(stored.id) == unit.schedules.by_name("OFFICE") == stored
        assert unit.schedules.by_name("Offices") is None
    changed = replace(stored, name="Desk", shifts=stored.shifts[1:])
    with database.write() as unit:
        unit.schedules.change(changed)
    with database.write() as unit:
        assert unit.schedules.get(stored.id) == changed
        unit.schedules.remove(stored.id)
        with pytest.raises(NotFoundError):
            unit.schedules.get(stored.id)


def test_two_schedules_never_share_a_name(database: Database) -> None:
    with database.write() as unit:
        stored = unit.schedules.add(OFFICE)
        other = unit.schedules.add(replace(OFFICE, name="Other"))
        with pytest.raises(InvalidInputError, match="already a schedule called “Office”"):
            unit.schedules.add(replace(OFFICE, name="office"))
        with pytest.raises(InvalidInputError, match="already"):
            unit.schedules.change(replace(other, name="OFFICE"))
        unit.schedules.change(replace(stored, name="OFFICE"))


def test_assignments_come_back_by_person_and_by_schedule(database: Database) -> None:
    ada, eva = enrolled(database, 1), enrolled(database, 2)
    with database.write() as unit:
        key = unit.schedules.add(OFFICE).id
        dated = Assignment(0, eva.id, key, date(2026, 3, 2), date(2026, 3, 6), is_standing=False)
        stored = unit.assignments.add_many([dated, Assignment(0, ada.id, key), dated])
        assert unit.assignments.add_many([]) == []
    assert [replace(each, id=0) for each in stored] == [dated, Assignment(0, ada.id, key), dated]
    with database.write() as unit:
        assert unit.assignments.all() == [stored[1], stored[0], stored[2]]
        assert unit.assignments.of_person(eva.id) == [stored[0], stored[2]]
        assert unit.assignments.of_schedule(key) == stored
        shorter = replace(stored[1], last=date(2026, 3, 31))
        unit.assignments.change(shorter)
        unit.assignments.remove(stored[0].id)
        assert unit.assignments.get(shorter.id) == shorter
        with pytest.raises(NotFoundError):
            unit.assignments.get(stored[0].id)
    with pytest.raises(StorageError), database.write() as unit:
        unit.schedules.remove(key)  # somebody has it


def test_the_site_decides_about_a_day_once(database: Database) -> None:
    eve = CalendarDay(date(2026, 12, 24), "Christmas Eve")
    with database.write() as unit:
        unit.calendar.set(eve)
        unit.calendar.set(CalendarDay(date(2026, 12, 26), "", is_holiday=False))
        unit.calendar.set(replace(eve, name="Heiligabend"))
    with database.write() as unit:
        assert [each.name for each in unit.calendar.entries()] == ["Heiligabend", ""]
        assert unit.calendar.entries(date(2026, 12, 25), date(2026, 12, 31))[0].is_holiday is False
        assert unit.calendar.clear(eve.date)
        assert not unit.calendar.clear(eve.date)
        assert unit.calendar.entries(None, eve.date) == []


def test_leave_is_found_by_any_of_its_days(database: Database) -> None:
    ada, eva = enrolled(database, 1), enrolled(database, 2)
    long = Leave(0, ada.id, date(2026, 2, 20), date(2026, 4, 3), "annual")
    half = Leave(0, eva.id, date(2026, 3, 9), date(2026, 3, 9), "sick", LeavePart.MORNING, False)
    with database.write() as unit:
        long = unit.leaves.add(long)
        unit.leaves.add_many([half])
        unit.leaves.add_many([])
    with database.write() as unit:
        found = unit.leaves.between(MARCH.first, MARCH.last)
        assert found == [long, replace(half, id=found[1].id)]
        assert unit.leaves.between(MARCH.first, MARCH.last, eva.id) == found[1:]
        assert unit.leaves.between(date(2026, 4, 4), date(2026, 4, 30)) == []
        assert unit.leaves.of_person(ada.id) == [unit.leaves.get(long.id)]
        approved = replace(found[1], is_approved=True)
        unit.leaves.change(approved)
        unit.leaves.remove(long.id)
        assert unit.leaves.all() == [approved]
        with pytest.raises(NotFoundError):
            unit.leaves.get(long.id)


def test_policies_are_documents_by_day(database: Database) -> None:
    with database.write() as unit:
        unit.policies.put(date(2026, 4, 1), {"late_grace_minutes": 5})
        unit.policies.put(date(2026, 3, 1), {"weekly_off": ["Sun"], "pre_shift_overtime": True})
        unit.policies.put(date(2026, 4, 1), {"late_grace_minutes": 7.5})
    with database.write() as unit:
        assert unit.policies.all() == [
            (date(2026, 3, 1), {"weekly_off": ["Sun"], "pre_shift_overtime": True}),
            (date(2026, 4, 1), {"late_grace_minutes": 7.5}),
        ]
        assert unit.policies.remove(date(2026, 3, 1))
        assert not unit.policies.remove(date(2026, 3, 1))


def corrected(original: Punch | None, replacement: Punch | None, number: int = 1) -> Correction:
    action = {
        (False, True): CorrectionAction.ADD,
        (True, True): CorrectionAction.CHANGE,
        (True, False): CorrectionAction.VOID,
    }[original is not None, replacement is not None]
    return Correction(UUID(int=number), NOW, "Office", "forgotten", action, original, replacement)


def by_hand(person_id: int, time: str, kind: PunchKind) -> Punch:
    made = punch(at(time), kind, person_id=person_id, method=PunchMethod.CORRECTION, kiosk_id="")
    return replace(made, uuid=UUID(int=made.uuid.int + (1 << 100)))


def test_a_correction_stores_its_replacement_and_keeps_the_original(database: Database) -> None:
    ada, eva = enrolled(database, 1), enrolled(database, 2)
    with database.write() as unit:
        taken = unit.punches.add(punch(at("2026-03-31 17:00"), OUT, person_id=ada.id))
        wanted = corrected(taken, by_hand(ada.id, "2026-04-01 00:30", OUT))
        change = unit.corrections.add(wanted)
        again = unit.corrections.add(wanted)
        added = unit.corrections.add(corrected(None, by_hand(eva.id, "2026-03-05 09:00", IN), 2))
    assert change == again
    assert change.replacement is not None
    assert change.replacement.sequence > taken.sequence
    assert change == replace(wanted, id=change.id, replacement=change.replacement)
    with database.read() as unit:
        assert unit.punches.count() == 3
        assert unit.corrections.between(None, None) == [change, added]
        # The original is of March, the replacement of April: it belongs to both.
        assert unit.corrections.between(date(2026, 3, 31), date(2026, 3, 31)) == [change]
        assert unit.corrections.between(date(2026, 4, 1), None) == [change]
        assert unit.corrections.between(MARCH.first, MARCH.last, eva.id) == [added]
        assert unit.corrections.of_person(ada.id) == [change]
        assert unit.corrections.with_uuid(UUID(int=2)) == added
        assert unit.corrections.with_uuid(UUID(int=3)) is None
        assert unit.corrections.of_punch(taken.uuid) == change
        assert unit.corrections.of_punch(change.replacement.uuid) is None


def test_a_punch_is_corrected_once_and_then_what_took_its_place(database: Database) -> None:
    ada = enrolled(database)
    with database.write() as unit:
        taken = unit.punches.add(punch(at("2026-03-31 17:00"), OUT, person_id=ada.id))
        change = unit.corrections.add(corrected(taken, by_hand(ada.id, "2026-03-31 18:00", OUT)))
        void = unit.corrections.add(corrected(change.replacement, None, 2))
    assert void.original == change.replacement
    with pytest.raises(StorageError), database.write() as unit:
        unit.corrections.add(corrected(taken, None, 3))


def test_a_correction_is_never_changed_even_by_hand(database: Database) -> None:
    ada = enrolled(database)
    with database.write() as unit:
        unit.corrections.add(corrected(None, by_hand(ada.id, "2026-03-05 09:00", IN)))
    assert database.path is not None
    for statement in ("UPDATE correction SET reason = 'x'", "DELETE FROM correction"):
        with (
            closing(sqlite3.connect(database.path)) as connection,
            pytest.raises(sqlite3.IntegrityError, match="never changed"),
        ):
            connection.execute(statement)


def test_an_acceptance_is_put_and_withdrawn(database: Database) -> None:
    ada = enrolled(database)
    day = date(2026, 3, 9)
    first = Acceptance(ada.id, day, Problem.MISSING_OUT, NOW, "Office", "was there")
    about = frozenset({UUID(int=1), UUID(int=2)})
    second = replace(first, reason="was there until five", about=about)
    with database.write() as unit:
        unit.acceptances.put(first)
        unit.acceptances.put(second)
        unit.acceptances.put(replace(first, problem=Problem.MISSING_IN))
        assert unit.acceptances.between(day, day)[0] == second
        unit.acceptances.put(replace(second, about=frozenset()))
        assert unit.acceptances.between(day, day)[0].about == frozenset()
        assert unit.acceptances.withdraw(ada.id, day, Problem.MISSING_OUT)
        assert not unit.acceptances.withdraw(ada.id, day, Problem.MISSING_OUT)
        assert len(unit.acceptances.between(MARCH.first, None, ada.id)) == 1
        assert unit.acceptances.between(None, MARCH.first) == []


def test_the_last_closing_of_a_month_is_kept_with_its_document(database: Database) -> None:
    closed = Closing(MARCH, NOW, "Office", "a" * 64)
    reopened = replace(closed, reopened_at=NOW, reopened_by="Boss", reason="late slip")
    with database.write() as unit:
        assert unit.closings.get(MARCH) is unit.closings.document(MARCH) is None
        unit.closings.put(closed, {"zone": "Europe/Berlin"})
        unit.closings.put(reopened)
        unit.closings.put(Closing(Month(2026, 1), NOW, "Office", "b" * 64), {})
    with database.read() as unit:
        assert unit.closings.get(MARCH) == reopened
        assert unit.closings.document(MARCH) == {"zone": "Europe/Berlin"}
        assert [each.month for each in unit.closings.all()] == [Month(2026, 1), MARCH]


def test_many_punches_and_people_are_stored_and_found_at_once(database: Database) -> None:
    people = [(details(number), None, None) for number in range(1, 1202)]
    with database.write() as unit:
        keys = unit.people.add_many(people, NOW)
        wanted = [
            punch(NOW + timedelta(seconds=number), IN, person_id=key)
            for number, key in enumerate(keys)
        ]
        unit.punches.add_many(wanted)
        unit.punches.add_many([])
        unit.people.change_many([(keys[0], PersonDetails("001", "Somebody else"))])
        unit.people.change_many([])
        assert unit.people.get(keys[0]).name == "Somebody else"
    with database.read() as unit:
        stored = unit.punches.between(None, None)
        assert stored == [
            replace(each, sequence=number) for number, each in enumerate(wanted, start=1)
        ]
        found = unit.punches.with_uuids([*(each.uuid for each in wanted), UUID(int=5)])
        assert found == {each.uuid: each for each in stored}
        known = unit.people.find_many([*(each.employee_id for each, *_ in people), "nobody"])
        assert sorted(person.id for person in known.values()) == keys
