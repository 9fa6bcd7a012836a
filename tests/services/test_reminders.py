"""What the office is reminded of, from a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from builders import at
from month_office import FEBRUARY, MARCH, Office, open_office

from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Problem
from attendance_app.domain.timesheet import MonthTimesheets, OnStep
from attendance_app.services.reminders import ReminderList, Reminders


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, "2026-03-11 12:00") as opened:
        yield opened


@pytest.fixture
def ana(office: Office) -> Person:
    return office.person(1, "Ana")


def reminders(office: Office, times: int = 3, days: int = 30) -> ReminderList:
    core = office.core
    return Reminders(core.database, core.timesheets, times, days, office.clock).today()


def days_missing(office: Office) -> list[date]:
    return [each.day for each in reminders(office).missing_out]


def test_where_all_is_well_there_is_nothing_to_be_reminded_of(office: Office, ana: Person) -> None:
    office.planned(ana, "09:00", "17:00")
    office.clocked(ana, "2026-03-10 09:00", "2026-03-10 17:00", "2026-03-11 08:55")
    found = reminders(office)
    assert (found, found.count) == (ReminderList(date(2026, 3, 11)), 0)


def test_forgotten_clock_outs_of_the_month_are_listed_the_latest_first(
    office: Office, ana: Person
) -> None:
    came, _ = office.clocked(ana, "2026-03-03 09:00", "2026-03-10 09:00")
    office.clocked(ana, "2026-03-11 09:00")
    found = reminders(office)
    assert [(each.person.id, each.day) for each in found.missing_out] == [
        (ana.id, date(2026, 3, 10)),
        (ana.id, date(2026, 3, 3)),
    ]
    assert found.missing_out[1].punch == came
    assert found.count == 2


def test_who_clocked_in_yesterday_and_has_no_shift_is_listed_before_the_maximum_shift(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-10 22:00")
    assert days_missing(office) == [date(2026, 3, 10)]


def test_today_counts_once_the_shifts_check_out_window_is_past(office: Office, ana: Person) -> None:
    office.planned(ana, "09:00", "17:00")
    office.clocked(ana, "2026-03-11 09:00")
    office.clock.now = at("2026-03-11 18:00")
    assert days_missing(office) == []
    office.clock.now = at("2026-03-11 18:00:01")
    assert days_missing(office) == [date(2026, 3, 11)]


def test_a_night_is_not_forgotten_before_its_end(office: Office, ana: Person) -> None:
    office.planned(ana, "22:00", "06:00")
    office.clocked(ana, "2026-03-10 22:00")
    office.clock.now = at("2026-03-11 05:00")
    assert days_missing(office) == []
    office.clock.now = at("2026-03-11 07:30")
    assert days_missing(office) == [date(2026, 3, 10)]


def test_yesterday_counts_on_the_first_of_a_month_and_the_month_before_does_not(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-30 09:00", "2026-03-31 09:00")
    office.clock.now = at("2026-04-01 08:00")
    assert days_missing(office) == [date(2026, 3, 31)]


def test_what_was_accepted_or_corrected_is_no_reminder(office: Office, ana: Person) -> None:
    came, _ = office.clocked(ana, "2026-03-03 09:00", "2026-03-04 09:00")
    office.core.corrections.confirm(came.uuid, "Office", "Asked.")
    office.core.corrections.accept(
        ana.id, date(2026, 3, 4), Problem.MISSING_OUT, "Office", "Unpaid."
    )
    assert days_missing(office) == []


def test_who_is_late_three_times_in_thirty_days_is_listed(office: Office, ana: Person) -> None:
    """2026-02-10 is the first of the 30 days up to 11 March; the day before is none of them."""
    office.planned(ana, "09:00", "17:00")
    for day in ("2026-02-09", "2026-02-10", "2026-03-02"):
        office.clocked(ana, f"{day} 09:20", f"{day} 17:00")
    assert reminders(office).late == ()
    office.clocked(ana, "2026-03-11 09:15")
    (found,) = reminders(office).late
    assert found.person.id == ana.id
    assert found.days == (date(2026, 2, 10), date(2026, 3, 2), date(2026, 3, 11))
    assert found.total == timedelta(minutes=55)
    assert reminders(office, times=4).late == ()
    assert reminders(office, days=29).late == ()
    assert len(reminders(office, times=1, days=1).late) == 1


def test_leave_that_waits_for_approval_is_listed(office: Office, ana: Person) -> None:
    eva = office.person(2, "Eva")
    for person, first, is_approved in (
        (ana, date(2026, 4, 1), False),
        (eva, date(2026, 3, 16), False),
        (eva, date(2026, 3, 23), True),
        (ana, date(2025, 11, 3), False),
    ):
        leave = Leave(0, person.id, first, first, "annual", is_approved=is_approved)
        office.core.leaves.save(leave, "Office")
    assert [(each.person.name, each.leave.first) for each in reminders(office).leave] == [
        ("Eva", date(2026, 3, 16)),
        ("Ana", date(2026, 4, 1)),
    ]


def test_a_month_computed_just_now_is_not_computed_again_while_it_holds(
    office: Office, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.clocked(ana, "2026-03-10 09:00")
    core = office.core
    asked = Reminders(core.database, core.timesheets, 3, 30, office.clock)
    known, compute = core.timesheets.month(MARCH), core.timesheets.month
    months: list[Month] = []

    def count(month: Month, now: datetime | None = None, *, on_step: OnStep) -> MonthTimesheets:
        months.append(month)
        return compute(month, now, on_step=on_step)

    monkeypatch.setattr(core.timesheets, "month", count)
    office.clock.now = at("2026-03-11 12:05")
    assert asked.today(known) == asked.today()
    assert months == [FEBRUARY, FEBRUARY, MARCH]

    months.clear()
    office.clock.now = at("2026-03-11 12:05:01")
    asked.today(known)
    assert months == [FEBRUARY, MARCH], "it is too old"

    months.clear()
    office.clock.now = at("2026-03-11 12:05")
    office.clocked(ana, "2026-03-11 09:00")
    assert len(asked.today(known).missing_out) == len(asked.today().missing_out)
    assert months == [FEBRUARY, MARCH] * 2, "something was stored since"
