"""Importing people: new ones, changes, schedules, and who is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tables import PEOPLE, ImportingSite, counted, outcomes, refusals

from attendance_app.domain.month import Month
from attendance_app.domain.schedules import Assignment
from attendance_app.services.roster import Roster

SHIFTS = """\
name,start,end,days
Early,06:00,14:00,Mon-Fri
Late,14:00,22:00,Mon-Fri
Night,22:00,06:00,Mon-Thu
Dawn,05:00,13:00,Tue-Fri
"""


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ImportingSite]:
    made = ImportingSite(tmp_path)
    yield made
    made.database.close()


def shifts_of(site: ImportingSite, employee_id: str) -> list[tuple[str, date | None, date | None]]:
    """Names and days of a person's standing schedules."""
    with site.database.read() as unit:
        names = {one.id: one.name for one in unit.schedules.all()}
        theirs = unit.assignments.of_person(site.person(employee_id).id)
    return sorted((names[one.schedule_id], one.first, one.last) for one in theirs)


def test_new_people_have_neither_faces_nor_consent(site: ImportingSite) -> None:
    report = site.add(
        "people",
        "employee_id,name,email,department,start_date,end_date\n"
        "007,Demo Ada,ada@example.org,Sales,2026-03-01,31.12.2026\n",
    )
    assert counted(report) == {"added": 1}
    person = site.person("007")
    assert (person.name, person.email, person.department) == (
        "Demo Ada",
        "ada@example.org",
        "Sales",
    )
    assert (person.start_date, person.end_date) == (date(2026, 3, 1), date(2026, 12, 31))
    assert (person.consent_at, person.vector_count) == (None, 0)


def test_importing_twice_changes_nothing(site: ImportingSite) -> None:
    site.add("shifts", SHIFTS)
    table = "employee_id,name,shift\n0001,Demo Ada,Early\n0002,Demo Eva,early; Late\n"
    assert site.add("people", table).stored
    with site.database.read() as unit:
        head = unit.audit.head()
    again = site.add("people", table)
    assert (again.stored, counted(again)) == (False, {"unchanged": 2})
    with site.database.read() as unit:
        assert unit.audit.head() == head


def test_what_is_different_is_changed_and_said(site: ImportingSite) -> None:
    """A column that is there sets its values, blank ones too; one that is not leaves them."""
    site.add(
        "people",
        "employee_id,name,email,department,start_date\n"
        "0001,Demo Ada,ada@example.org,Sales,2026-03-01\n",
    )
    report = site.add("people", "Employee ID,Name,Department\n0001,Demo Ida,\n")
    assert counted(report) == {"updated": 1}
    (line,) = report.lines
    assert "name “Demo Ada” is now “Demo Ida”; department “Sales” is now none" in line.sentence
    person = site.person("0001")
    assert (person.name, person.department) == ("Demo Ida", "")
    assert (person.email, person.start_date) == ("ada@example.org", date(2026, 3, 1))


def test_leading_zeros_make_another_person_and_letter_case_does_not(site: ImportingSite) -> None:
    site.add("people", "employee_id,name\na1,Demo Ada\n01,Demo Eva\n")
    report = site.add("people", "employee_id,name\nA1,Demo Ada\n1,Demo Ida\n")
    assert outcomes(report) == {2: "unchanged", 3: "added"}
    assert site.person("A1").employee_id == "a1"


def test_every_mistake_is_told_at_once_and_nothing_is_stored(site: ImportingSite) -> None:
    report = site.add(
        "people",
        "employee_id,name,email,start_date,end_date,shift\n"
        "1,Demo Ada,,2026-03-01,2026-02-01,\n"
        "2,,nobody,03/04/2026,,\n"
        "1,Demo Eva,,,,\n"
        "3,Demo Ida,,,,Siesta\n"
        "4,Demo Uma,,,,\n",
    )
    assert [(line, column) for line, column, _ in refusals(report)] == [
        (2, "end_date"),
        (3, "name"),
        (3, "email"),
        (3, "start_date"),
        (4, "employee_id"),
        (5, "shift"),
    ]
    said = [line.in_words for line in report.refusals]
    assert said[2].startswith("line 3, column email, “nobody”: The e-mail address")
    assert "may be either of two days" in said[3]
    assert "is on line 2 already" in said[4]
    assert "is no schedule; there is none yet" in said[5]
    with site.database.read() as unit:
        assert unit.people.all() == []


@pytest.mark.parametrize(
    "name", ['=HYPERLINK("http://example.org")', "👩🏽‍🏭", "עדה דמו", "Zoe\u0308", "../x", "CON"]
)
def test_names_of_any_kind_come_through(site: ImportingSite, name: str) -> None:
    quoted = name.replace('"', '""')
    assert site.add("people", f'employee_id,name\n1,"{quoted}"\n').stored
    assert site.person("1").name == name.replace("e\u0308", "ë")
    assert counted(site.add("people", f'employee_id,name\n1,"{quoted}"\n')) == {"unchanged": 1}


def test_who_was_removed_stays_removed(site: ImportingSite) -> None:
    """And an ID of somebody removed is not given to somebody else."""
    site.add("people", PEOPLE)
    Roster(site.database, site.clock).remove(site.person("0001").id)
    report = site.add("people", PEOPLE)
    assert counted(report) == {"unchanged": 2}
    assert "removed here on 2026-12-31, and stays so" in report.lines[0].sentence
    assert site.person("0001").removed_at is not None
    report = site.add("people", "employee_id,name\n0001,Demo Uma\n")
    assert "belonged to Demo Ada, removed on 2026-12-31" in refusals(report)[0][2]


def test_a_shift_is_a_standing_schedule_from_the_first_day(site: ImportingSite) -> None:
    site.add("shifts", SHIFTS)
    site.add(
        "people",
        "employee_id,name,start_date,shift\n1,Demo Ada,2026-03-15,Early; Late\n2,Demo Eva,,Night\n",
    )
    assert shifts_of(site, "1") == [
        ("Early", date(2026, 3, 15), None),
        ("Late", date(2026, 3, 15), None),
    ]
    assert shifts_of(site, "2") == [("Night", None, None)]


def test_an_unknown_shift_is_refused_with_the_known_ones(site: ImportingSite) -> None:
    site.add("shifts", SHIFTS)
    report = site.add("people", "employee_id,name,shift\n1,Demo Ada,Erly\n")
    ((line, column, sentence),) = refusals(report)
    assert (line, column) == (2, "shift")
    assert "the known ones are Dawn, Early, Late, Night" in sentence


def test_shifts_that_overlap_across_midnight_are_refused(site: ImportingSite) -> None:
    """Scenario 3: a night until 06:00 and, the next day, work from 05:00."""
    site.add("shifts", SHIFTS)
    report = site.add("people", "employee_id,name,shift\n1,Demo Ada,Night;Dawn\n2,Demo Eva,Night\n")
    ((line, _, sentence),) = refusals(report)
    assert line == 2
    assert "overlap" in sentence
    site.add("people", "employee_id,name,shift\n1,Demo Ada,Night\n")
    report = site.add("people", "employee_id,name,shift\n1,Demo Ada,Dawn;Night\n")
    assert [line for line, *_ in refusals(report)] == [2]


def test_another_shift_takes_the_place_of_the_one_before(site: ImportingSite) -> None:
    site.add("shifts", SHIFTS)
    site.add("people", "employee_id,name,start_date,shift\n1,Demo Ada,2026-03-15,Early\n")
    report = site.add("people", "employee_id,name,shift\n1,Demo Ada,Late\n")
    assert "shift Early is now Late from 2026-03-15" in report.lines[0].sentence
    assert shifts_of(site, "1") == [("Late", date(2026, 3, 15), None)]
    report = site.add("people", "employee_id,name,shift\n1,Demo Ada,\n")
    assert "shift Late is now none" in report.lines[0].sentence
    assert shifts_of(site, "1") == []


def test_a_closed_month_keeps_its_shifts(site: ImportingSite) -> None:
    """Another shift begins on the first day that is open; the old one ends before it."""
    site.add("shifts", SHIFTS)
    site.add("people", "employee_id,name,shift\n1,Demo Ada,Early\n")
    site.close(Month(2026, 3))
    site.add(
        "people",
        "employee_id,name,start_date,shift\n1,Demo Ada,,Late\n2,Demo Eva,2026-01-01,Early\n",
    )
    assert shifts_of(site, "1") == [
        ("Early", None, date(2026, 3, 31)),
        ("Late", date(2026, 4, 1), None),
    ]
    assert shifts_of(site, "2") == [("Early", date(2026, 4, 1), None)]
    again = site.add("people", "employee_id,name,shift\n1,Demo Ada,Late\n")
    assert counted(again) == {"unchanged": 1}


def test_who_begins_earlier_than_was_thought_has_the_shift_from_then_on(
    site: ImportingSite,
) -> None:
    site.add("shifts", SHIFTS)
    site.add("people", "employee_id,name,start_date,shift\n1,Demo Ada,2026-03-15,Early\n")
    site.add("people", "employee_id,name,start_date,shift\n1,Demo Ada,2026-03-02,Early\n")
    assert shifts_of(site, "1") == [("Early", date(2026, 3, 2), None)]


def test_what_ended_before_and_what_is_dated_stays(site: ImportingSite) -> None:
    site.add("shifts", SHIFTS)
    site.add("people", "employee_id,name,shift\n1,Demo Ada,\n")
    with site.database.write() as unit:
        names = {one.name: one.id for one in unit.schedules.all()}
        person = site.person("1").id
        unit.assignments.add(Assignment(0, person, names["Early"], None, date(2026, 2, 28)))
        unit.assignments.add(
            Assignment(0, person, names["Night"], date(2026, 5, 4), date(2026, 5, 8), False)
        )
    site.add("people", "employee_id,name,shift\n1,Demo Ada,Late\n")
    assert shifts_of(site, "1") == [
        ("Early", None, date(2026, 2, 28)),
        ("Late", date(2026, 3, 1), None),
        ("Night", date(2026, 5, 4), date(2026, 5, 8)),
    ]
