"""A closed month stays what it was closed as, whatever is decided later about other things."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from builders import at, enrolled
from month_office import MARCH, Office, open_office

from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook
from attendance_app.services.timesheets import Timesheets

APRIL = Month(2026, 4)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """With March closed: somebody who was late once, and somebody without any punch."""
    with open_office(tmp_path, "2026-04-02 12:00") as opened:
        ada = opened.person(1, "Ada Byron", start=date(2026, 3, 2))
        opened.planned(ada, "09:00", "18:00")
        opened.clocked(ada, "2026-03-03 09:20", "2026-03-03 18:00")
        opened.clocked(ada, "2026-03-31 09:00", "2026-03-31 18:00")
        opened.person(2, "Eva Byron")
        opened.core.month_close.close(MARCH, "Office")
        yield opened


def march(office: Office, timesheets: Timesheets | None = None) -> MonthTimesheets:
    return (timesheets or office.core.timesheets).month(MARCH)


def ada(office: Office) -> Person:
    found = office.core.roster.find("001")
    assert found is not None
    return found


def with_other_settings(office: Office) -> Timesheets:
    """The timesheets once the settings' policy is another one, with public holidays."""
    other = AttendancePolicy(
        late_grace=timedelta(hours=1),
        maximum_shift=timedelta(hours=2),
        holiday_country="DE",
        holiday_region="BY",
    )
    database, clock = office.core.database, office.clock
    site = replace(office.core.site, zone="Asia/Kolkata")
    book = PolicyBook(database, other, clock)
    return Timesheets(database, site, book, Calendar(database, clock), clock)


def test_a_closed_month_is_final(office: Office) -> None:
    month = march(office)
    assert month.status == "FINAL"
    assert month.audit is not None
    assert month.audit.count > 0
    assert [sheet.person.name for sheet in month.timesheets] == ["Ada Byron", "Eva Byron"]


def test_other_settings_and_another_zone_do_not_move_it(office: Office) -> None:
    timesheets = with_other_settings(office)
    assert timesheets.month(MARCH).is_final
    assert timesheets.month(MARCH).site.zone == "Europe/Berlin"
    assert timesheets.month(MARCH).totals == march(office).totals
    assert timesheets.month(APRIL).timesheets[0].days[2].holiday == "Good Friday"


@pytest.mark.parametrize(
    "change",
    [
        lambda office: enrolled(office.core.database, 3),
        lambda office: office.person(3, start=date(2026, 3, 1)),
        lambda office: office.core.roster.remove(ada(office).id),
        lambda office: office.core.roster.update(
            ada(office).id, PersonDetails("001", "Ada Lovelace", end_date=date(2026, 3, 10))
        ),
        lambda office: office.core.roster.update(
            ada(office).id, PersonDetails("A-1", "Ada", start_date=date(2026, 3, 20))
        ),
    ],
    ids=[
        "a new person",
        "one hired earlier",
        "a removed one",
        "an earlier end",
        "another employee ID",
    ],
)
def test_people_who_come_go_or_change_do_not_move_it(
    office: Office, change: Callable[[Office], object]
) -> None:
    before = march(office)
    change(office)
    after = march(office)
    assert after.is_final
    assert after.totals == before.totals
    assert len(after.timesheets) == 2
    # Reopened, it is computed from what holds now.
    office.core.month_close.reopen(MARCH, "Office", "somebody came or went")
    assert march(office).status == "DRAFT"


def test_what_is_punched_next_month_by_somebody_new_does_not_move_it(office: Office) -> None:
    new = enrolled(office.core.database, 3)
    office.clocked(new, "2026-04-01 09:00", "2026-04-01 18:00")
    assert march(office).is_final
    assert len(office.core.timesheets.month(APRIL).timesheets) == 3


def test_a_punch_that_came_late_is_kept_and_the_month_says_so(office: Office) -> None:
    office.clocked(ada(office), "2026-03-04 09:00")
    assert not march(office).is_final
    assert "something changed since" in march(office).draft_reason


def test_a_late_punch_of_somebody_new_is_not_lost(office: Office) -> None:
    new = enrolled(office.core.database, 3)
    office.clocked(new, "2026-03-04 09:00")
    month = march(office)
    assert not month.is_final
    assert month.of(new.id) is not None


def test_one_persons_month_is_read_alone(office: Office) -> None:
    timesheets = office.core.timesheets
    everybody = timesheets.month(MARCH)
    for sheet in everybody.timesheets:
        assert timesheets.person(MARCH, sheet.person.id) == sheet
    new = office.person(3, start=date(2026, 5, 1))
    assert timesheets.person(APRIL, new.id, at("2026-04-02 12:00")) is None


@pytest.fixture
def night(office: Office) -> Person:
    """Somebody whose last night of a closed March ends late, and who came back for a moment."""
    office.core.month_close.reopen(MARCH, "Office", "somebody worked at night")
    eva = office.person(3, start=date(2026, 3, 2))
    office.planned(eva, "22:00", "06:00")
    office.clocked(eva, "2026-03-31 22:00", "2026-04-01 05:00", "2026-04-01 06:30")
    office.clocked(eva, "2026-04-01 06:50")
    office.core.month_close.close(MARCH, "Office")
    return eva


def early_from_april(office: Office, person: Person) -> None:
    early = Schedule(0, "Early", (Shift(time(6), time(14)),))
    key = office.core.schedules.save(early, "Office").id
    office.core.schedules.assign([person.id], key, date(2026, 4, 1), None, False, "Office")


def test_a_plan_for_the_day_after_does_not_move_its_last_night(
    office: Office, night: Person
) -> None:
    before = march(office).totals
    early_from_april(office, night)
    assert march(office).is_final
    assert march(office).totals == before
    # Computed from the plan there is now, it would be another one.
    office.core.month_close.reopen(MARCH, "Office", "to see")
    assert march(office).totals != before


def test_what_a_closed_month_counts_is_not_counted_by_the_next(
    office: Office, night: Person
) -> None:
    assert office.sheet(night).worked == timedelta(hours=7, minutes=20)
    early_from_april(office, night)
    assert office.sheet(night, APRIL).worked == timedelta()
    office.core.month_close.reopen(MARCH, "Office", "to see")
    assert office.sheet(night).worked == timedelta(hours=7)
    assert office.sheet(night, APRIL).worked == timedelta(minutes=20)


def test_what_a_closed_month_left_to_the_next_is_counted_by_it(
    office: Office, night: Person
) -> None:
    office.core.month_close.reopen(MARCH, "Office", "an early shift from April on")
    early_from_april(office, night)
    office.core.month_close.close(MARCH, "Office")
    (dated,) = [each for each in office.core.schedules.assignments(night.id) if each.first]
    office.core.schedules.unassign(dated.id, "Office")
    assert office.sheet(night).worked == timedelta(hours=7)
    assert office.sheet(night, APRIL).worked == timedelta(minutes=20)


def test_a_closed_month_keeps_what_the_one_before_had_settled(
    office: Office, night: Person
) -> None:
    early_from_april(office, night)
    office.clock.now = at("2026-05-02 12:00")
    for day in office.core.timesheets.month(APRIL).exceptions():
        office.core.corrections.accept(day.person.id, day.day, day.problem, "Office", "known")
    office.core.month_close.close(APRIL, "Office")
    april = office.core.timesheets.month(APRIL)
    assert april.is_final
    office.core.month_close.reopen(MARCH, "Office", "to see")
    assert office.core.timesheets.month(APRIL).is_final
    # April has settled nothing of that stint, so March counts it as it did.
    assert office.sheet(night).worked == timedelta(hours=7, minutes=20)


def test_the_first_month_there_can_be_has_none_beside_it(office: Office) -> None:
    assert office.core.timesheets.month(Month(1970, 1)).totals.hours.total == timedelta()
