"""Importing shifts: lines of one name are one schedule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from tables import ImportingSite, counted, outcomes, refusals

from attendance_app.domain.month import Month
from attendance_app.domain.schedules import Schedule, Shift

WEEKDAYS = frozenset(range(5))


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ImportingSite]:
    made = ImportingSite(tmp_path)
    yield made
    made.database.close()


def schedules(site: ImportingSite) -> dict[str, tuple[Shift, ...]]:
    with site.database.read() as unit:
        return {one.name: one.shifts for one in unit.schedules.all()}


def test_lines_of_one_name_are_one_schedule(site: ImportingSite) -> None:
    """Split shifts, and other hours on Fridays."""
    report = site.add(
        "shifts",
        "name,start,end,days,break_minutes,late_grace_minutes,early_grace_minutes,"
        "overtime_after_hours\n"
        'Office,9:00,17:30,Mon-Thu,30,5,,"7,5"\n'
        "office,08:00,1:00 pm,Fri,0,,0,\n"
        'Split,06:00,10:00,"Mon,Wed",,,,\n'
        'Split,16:00,20:00,"Mon,Wed",,,,\n'
        "Night,22:00,24:00,daily,,,,\n",
    )
    assert counted(report) == {"added": 5}
    assert schedules(site) == {
        "Night": (Shift(time(22), time(0)),),
        "Office": (
            Shift(
                time(8),
                time(13),
                frozenset({4}),
                break_length=timedelta(),
                early_grace=timedelta(),
            ),
            Shift(
                time(9),
                time(17, 30),
                frozenset(range(4)),
                break_length=timedelta(minutes=30),
                late_grace=timedelta(minutes=5),
                overtime_after=timedelta(hours=7.5),
            ),
        ),
        "Split": (
            Shift(time(6), time(10), frozenset({0, 2})),
            Shift(time(16), time(20), frozenset({0, 2})),
        ),
    }


def test_the_same_again_changes_nothing_and_other_hours_do(site: ImportingSite) -> None:
    table = "name,start,end,days\nEarly,06:00,14:00,Mon-Fri\nLate,14:00,22:00,Mon-Fri\n"
    site.add("shifts", table)
    assert counted(site.add("shifts", table)) == {"unchanged": 2}
    report = site.add("shifts", table.replace("Early,06:00", "early,05:30"))
    assert outcomes(report) == {2: "updated", 3: "unchanged"}
    assert "05:30-14:00 Mon-Fri was 06:00-14:00 Mon-Fri" in report.lines[0].sentence
    assert schedules(site)["Early"] == (Shift(time(5, 30), time(14), WEEKDAYS),)


def test_what_has_no_column_stays_as_it_is(site: ImportingSite) -> None:
    site.add("shifts", "name,start,end,days,break_minutes\nEarly,06:00,14:00,Mon-Fri,30\n")
    report = site.add("shifts", "name,start,end,days\nEarly,06:00,14:00,daily\n")
    assert counted(report) == {"updated": 1}
    assert schedules(site)["Early"][0].break_length == timedelta(minutes=30)
    site.add("shifts", "name,start,end,days,break_minutes\nEarly,06:00,14:00,daily,\n")
    assert schedules(site)["Early"][0].break_length is None


def test_every_mistake_is_told_with_its_line_and_column(site: ImportingSite) -> None:
    report = site.add(
        "shifts",
        "name,start,end,days,break_minutes,overtime_after_hours\n"
        "A,25:00,17,Mun,half,25\n"
        ",09:00,17:00,,,\n"
        "B,09:00,17:00,Mon,480,\n"
        "C,09:00,17:00,Mon-Fri,,\n"
        "C,16:00,20:00,Fri,,\n"
        "D,22:00,06:00,daily,,\n"
        "D,05:00,06:00,Sun,,\n"
        "E,09:00,17:00,Mon,,\n"
        "E,09:00,17:00,Mon,,\n",
    )
    assert [(line, column) for line, column, _ in refusals(report)] == [
        (2, "start"),
        (2, "end"),
        (2, "days"),
        (2, "break_minutes"),
        (2, "overtime_after_hours"),
        (3, "name"),
        (3, "days"),
        (4, ""),
        (6, "name"),
        (8, "name"),
        (10, "name"),
    ]
    assert "overlap" in report.refusals[-1].sentence
    assert schedules(site) == {}


def test_a_schedule_that_held_in_a_closed_month_is_not_changed(site: ImportingSite) -> None:
    site.add("shifts", "name,start,end,days\nEarly,06:00,14:00,Mon-Fri\nLate,14:00,22:00,Mon-Fri\n")
    site.add("people", "employee_id,name,shift\n1,Demo Ada,Early\n")
    site.close(Month(2026, 3))
    report = site.add("shifts", "name,start,end,days\nEarly,05:00,14:00,Mon-Fri\n")
    assert "March 2026 is closed" in refusals(report)[0][2]
    assert site.add("shifts", "name,start,end,days\nLate,13:00,22:00,Mon-Fri\n").stored


def test_a_change_that_makes_two_shifts_of_somebody_overlap_is_refused(
    site: ImportingSite,
) -> None:
    """Also where both schedules change: they are looked at as they will be."""
    site.add("shifts", "name,start,end,days\nEarly,06:00,14:00,Mon-Fri\nLate,14:00,22:00,Mon-Fri\n")
    site.add("people", "employee_id,name,shift\n1,Demo Ada,Early;Late\n")
    report = site.add("shifts", "name,start,end,days\nEarly,06:00,15:00,Mon-Fri\n")
    assert "1 has it too" in refusals(report)[0][2]
    both = "name,start,end,days\nEarly,06:00,15:00,Mon-Fri\nLate,15:00,22:00,Mon-Fri\n"
    assert site.add("shifts", both).stored


def test_a_schedule_made_elsewhere_is_found_by_its_name(site: ImportingSite) -> None:
    with site.database.write() as unit:
        unit.schedules.add(Schedule(0, "Früh", (Shift(time(6), time(14), WEEKDAYS),)))
    report = site.add("shifts", "name,start,end,days\nFRÜH,06:00,14:00,Mon-Fri\n")
    assert counted(report) == {"unchanged": 1}
