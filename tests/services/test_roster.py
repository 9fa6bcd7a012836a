"""The people of the site: listing, changing and removing them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import SetClock, at, enrolled, new_database, stored_faces

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.people import PersonDetails
from attendance_app.services.roster import Roster


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def roster(database: Database) -> Roster:
    return Roster(database, SetClock(at("2026-04-01 00:30")))


def test_nobody_is_there_at_first(roster: Roster) -> None:
    assert roster.people() == []
    assert roster.departments() == []
    assert roster.find("1") is None


def test_people_come_by_name_with_their_number_of_faces(database: Database, roster: Roster) -> None:
    enrolled(database, 1, "eva", faces=2)
    enrolled(database, 2, "Ana")
    assert [(person.name, person.vector_count) for person in roster.people()] == [
        ("Ana", 0),
        ("eva", 2),
    ]


def test_those_who_left_are_shown_only_if_asked_for(database: Database, roster: Roster) -> None:
    ana, eva, ida = (enrolled(database, n, name) for n, name in enumerate(["Ana", "Eva", "Ida"]))
    roster.remove(ana.id)
    roster.update(eva.id, PersonDetails("001", "Eva", end_date=date(2026, 3, 31)))
    roster.update(ida.id, PersonDetails("002", "Ida", end_date=date(2026, 4, 1)))
    assert [person.name for person in roster.people()] == ["Ida"]
    assert [person.name for person in roster.people(include_left=True)] == ["Ana", "Eva", "Ida"]


def test_somebody_is_found_by_employee_id_in_any_case(database: Database, roster: Roster) -> None:
    ana = enrolled(database, 1, "Ana")
    roster.update(ana.id, PersonDetails("a-007", "Ana"))
    found = roster.find(" A-007 ")
    assert found is not None
    assert found.id == ana.id
    assert roster.find("a-7") is None


def test_changed_details_are_cleaned_stored_and_traced_without_their_values(
    database: Database, roster: Roster
) -> None:
    ana = enrolled(database, 1, "Ana")
    changed = roster.update(ana.id, PersonDetails(" 001 ", " Ana Silva ", department="Office"))
    assert roster.person(ana.id) == changed
    assert (changed.name, changed.department) == ("Ana Silva", "Office")
    assert roster.departments() == ["Office"]
    with database.read() as unit:
        (entry,) = unit.audit.entries(AuditKind.PERSON_CHANGED)
    assert entry.details == {"fields": "name,department"}


def test_a_change_that_is_refused_changes_nothing(database: Database, roster: Roster) -> None:
    ana, eva = enrolled(database, 1, "Ana"), enrolled(database, 2, "Eva")
    for bad in (PersonDetails("001", "Eva"), PersonDetails("002", "E\x00va")):
        with pytest.raises(InvalidInputError):
            roster.update(eva.id, bad)
    assert roster.people() == [ana, eva]
    with pytest.raises(NotFoundError):
        roster.update(99, PersonDetails("9", "Nobody"))


def test_removing_destroys_the_vectors_and_keeps_name_and_employee_id(
    database: Database, roster: Roster
) -> None:
    ana = enrolled(database, 1, "Ana", faces=3)
    roster.remove(ana.id)
    roster.remove(ana.id)
    gone = roster.person(ana.id)
    assert (gone.name, gone.employee_id, gone.vector_count) == ("Ana", "001", 0)
    assert gone.removed_at == at("2026-04-01 00:30")
    assert gone.consent_at is None
    assert roster.find("001") is None
    with database.read() as unit:
        assert stored_faces(unit, ana.id) == []
        (entry,) = unit.audit.entries(AuditKind.PERSON_REMOVED)
    assert entry.details == {"vectors": 3}
    with pytest.raises(NotFoundError):
        roster.remove(99)


def test_archived_people_are_hidden_and_come_back_with_everything(
    database: Database, roster: Roster
) -> None:
    ana, eva = enrolled(database, 1, "Ana", faces=2), enrolled(database, 2, "Eva")
    [archived] = roster.archive(ana.id)
    assert archived.archived_at == at("2026-04-01 00:30")
    assert roster.archive(ana.id) == [], "harmless when archived already"
    assert [person.name for person in roster.people()] == ["Eva"]
    assert [person.name for person in roster.people(include_left=True)] == ["Ana", "Eva"]
    assert [person.vector_count for person in roster.restore(ana.id, eva.id)] == [2]
    assert roster.people() == [ana, eva]
    with database.read() as unit:
        assert len(unit.audit.entries(AuditKind.PERSON_ARCHIVED)) == 1
        assert len(unit.audit.entries(AuditKind.PERSON_UNARCHIVED)) == 1
    with pytest.raises(NotFoundError):
        roster.archive(ana.id, 99)
    assert roster.people() == [ana, eva], "all of them or none"


def test_asking_for_the_pin_is_set_for_several_and_traced(
    database: Database, roster: Roster
) -> None:
    ana, eva = enrolled(database, 1, "Ana"), enrolled(database, 2, "Eva")
    roster.set_confirm_by_pin(True, ana.id)
    assert [each.id for each in roster.set_confirm_by_pin(True, ana.id, eva.id)] == [eva.id]
    assert all(person.confirm_by_pin for person in roster.people())
    with database.read() as unit:
        entries = unit.audit.entries(AuditKind.CONFIRM_BY_PIN_CHANGED)
    assert [entry.details for entry in entries] == [{"needed": "yes"}] * 2


def test_removing_takes_pin_and_badge_too(database: Database, roster: Roster) -> None:
    ana = enrolled(database, 1, "Ana")
    with database.write() as unit:
        unit.pins.put(ana.id, "hash", at("2026-03-02 08:30"))
        unit.badges.add(ana.id, "d" * 64, at("2026-03-02 08:30"))
    roster.remove(ana.id)
    gone = roster.person(ana.id)
    assert (gone.has_pin, gone.has_badge) == (False, False)
