"""Importing leave: parts of days, approvals, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tables import PEOPLE, ImportingSite, counted, outcomes, refusals

from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month

HEADER = "employee_id,from,to,type,part,approved\n"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ImportingSite]:
    made = ImportingSite(tmp_path)
    made.add("people", PEOPLE)
    yield made
    made.database.close()


def leaves(site: ImportingSite) -> list[Leave]:
    with site.database.read() as unit:
        return unit.leaves.all()


def test_parts_and_approvals_are_read_as_people_write_them(site: ImportingSite) -> None:
    report = site.add(
        "leave",
        HEADER + "0001,2026-03-02,2026-03-06,Annual,,yes\n"
        "0001,2026-04-01,2026-04-01,sick,0.5,TRUE\n"
        "0001,2026-04-02,2026-04-02,sick,AM,0\n"
        "0002,31.03.2026,31.03.2026,unpaid,Afternoon,\n",
    )
    assert counted(report) == {"added": 4}
    assert [(one.first.day, one.type, one.part.value, one.is_approved) for one in leaves(site)] == [
        (2, "annual", "full", True),
        (31, "unpaid", "afternoon", False),
        (1, "sick", "half", True),
        (2, "sick", "morning", False),
    ]
    assert "not approved yet" in report.lines[-1].sentence


def test_a_table_without_approvals_lists_what_was_granted_and_says_so(site: ImportingSite) -> None:
    report = site.add("leave", "employee_id,from,to,type\n0001,2026-03-02,2026-03-06,annual\n")
    assert (
        report.notes[-1] == "There is no column approved: all of this leave is taken as approved."
    )
    assert leaves(site)[0].is_approved


def test_importing_twice_changes_nothing_and_an_approval_is_updated(site: ImportingSite) -> None:
    table = (
        HEADER + "0001,2026-03-02,2026-03-06,annual,full,no\n0002,2026-03-02,2026-03-02,sick,,yes\n"
    )
    site.add("leave", table)
    assert counted(site.add("leave", table)) == {"unchanged": 2}
    report = site.add("leave", table.replace(",no\n", ",yes\n"))
    assert outcomes(report) == {2: "updated", 3: "unchanged"}
    assert [one.is_approved for one in leaves(site)] == [True, True]


def test_every_mistake_is_told_with_its_line_and_column(site: ImportingSite) -> None:
    report = site.add(
        "leave",
        HEADER + "0001,2026-03-06,2026-03-02,annual,full,yes\n"
        "1,2026-03-02,2026-03-02,annual,full,yes\n"
        "0001,2026-02-30,,,third,perhaps\n"
        "0002,2026-05-04,2026-05-08,annual,full,yes\n"
        "0002,2026-05-08,2026-05-09,sick,half,yes\n"
        "0002,2026-05-04,2026-05-08,annual,full,yes\n",
    )
    assert [(line, column) for line, column, _ in refusals(report)] == [
        (2, ""),
        (3, "employee_id"),
        (4, "from"),
        (4, "to"),
        (4, "type"),
        (4, "part"),
        (4, "approved"),
        (6, "from"),
        (7, "from"),
    ]
    assert "If 0001 is meant, write it so" in report.refusals[1].sentence
    assert "There is annual leave (full) on 2026-05-08" in report.refusals[-2].sentence
    assert "on line 5" in report.refusals[-1].sentence
    assert leaves(site) == []


def test_leave_that_is_stored_already_counts_against_new_leave(site: ImportingSite) -> None:
    site.add("leave", HEADER + "0001,2026-03-02,2026-03-02,annual,morning,yes\n")
    report = site.add("leave", HEADER + "0001,2026-03-02,2026-03-02,sick,full,yes\n")
    assert "annual leave (morning) on 2026-03-02 already" in refusals(report)[0][2]
    assert site.add("leave", HEADER + "0001,2026-03-02,2026-03-02,sick,pm,yes\n").stored


def test_leave_in_a_closed_month_is_refused_unless_it_is_here(site: ImportingSite) -> None:
    table = HEADER + "0001,2026-03-02,2026-03-06,annual,full,yes\n"
    site.add("leave", table)
    site.close(Month(2026, 3))
    assert counted(site.add("leave", table)) == {"unchanged": 1}
    report = site.add("leave", table + "0002,2026-03-30,2026-04-03,annual,full,yes\n")
    assert [(line, column) for line, column, _ in refusals(report)] == [(3, "from")]
    assert "March 2026 is closed" in report.refusals[0].sentence
    assert [one.last for one in leaves(site)] == [date(2026, 3, 6)]


def test_days_with_slashes_are_read_where_the_file_tells_their_order(site: ImportingSite) -> None:
    site.add(
        "leave",
        HEADER + "0001,03/04/2026,04/04/2026,annual,,y\n0002,25/03/2026,25/03/2026,sick,,y\n",
    )
    assert [one.first for one in leaves(site)] == [date(2026, 3, 25), date(2026, 4, 3)]
