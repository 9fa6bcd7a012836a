"""The month from a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import SITE, SetClock, at, details, enrolled, new_database, timesheets_of

from attendance_app.db.database import Database
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.punches import PunchMethod
from attendance_app.domain.timesheet import Month, Timesheet
from attendance_app.domain.workday import DayCode
from attendance_app.services.clocking import Clocking
from attendance_app.services.roster import Roster

MARCH = Month(2026, 3)
POLICY = AttendancePolicy()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = new_database(tmp_path)
    yield opened
    opened.close()


def clock_in_and_out(database: Database, person_id: int, *times: str, kiosk: str = "front") -> None:
    clocking = Clocking(database, SITE, kiosk, POLICY.punching, SetClock(at(times[-1])))
    for time in times:
        clocking.punch(person_id, at(time), PunchMethod.FACE)


def month_of(database: Database, now: str, month: Month = MARCH) -> tuple[Timesheet, ...]:
    return timesheets_of(database, SetClock(at(now))).month(month).timesheets


def test_what_the_kiosk_took_is_on_the_timesheet(database: Database) -> None:
    ada = enrolled(database, 1, "Ada Byron")
    clock_in_and_out(database, ada.id, "2026-03-03 09:00", "2026-03-03 09:00:03")
    clock_in_and_out(database, ada.id, "2026-03-03 17:30", kiosk="back")
    (sheet,) = month_of(database, "2026-03-04 10:00")
    assert sheet.person.name == "Ada Byron"
    assert sheet.days[2].worked == timedelta(hours=8, minutes=30)
    assert sheet.days[2].code is DayCode.PRESENT


def test_a_night_over_the_end_of_the_month_and_the_spring_clock_change(
    database: Database,
) -> None:
    ada = enrolled(database, 1)
    clock_in_and_out(database, ada.id, "2026-03-28 22:00", "2026-03-29 06:00")
    clock_in_and_out(database, ada.id, "2026-03-31 22:00", "2026-04-01 06:00")
    (march,) = month_of(database, "2026-05-01 10:00")
    (april,) = month_of(database, "2026-05-01 10:00", Month(2026, 4))
    assert march.worked == timedelta(hours=15)
    assert april.worked == timedelta()
    assert april.totals.missing_punches == 0


def test_somebody_removed_keeps_the_timesheet_of_the_month_they_worked(
    database: Database,
) -> None:
    ada = enrolled(database, 1)
    clock_in_and_out(database, ada.id, "2026-03-03 09:00", "2026-03-03 17:00")
    Roster(database, SetClock(at("2026-03-10 12:00"))).remove(ada.id)
    (sheet,) = month_of(database, "2026-05-01 10:00")
    assert sheet.worked == timedelta(hours=8)
    assert sheet.days[20].code is DayCode.NOT_EMPLOYED
    assert month_of(database, "2026-05-01 10:00", Month(2026, 4)) == ()


def test_it_is_told_how_far_the_month_is(database: Database) -> None:
    for number in (1, 2, 3):
        clock_in_and_out(database, enrolled(database, number).id, "2026-03-03 09:00")
    told: list[tuple[int, int]] = []
    timesheets_of(database, SetClock(at("2026-03-05 09:00"))).month(
        MARCH, on_step=lambda *step: told.append(step)
    )
    assert told == [(0, 0), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(("at_step", "names"), [((0, 0), []), ((2, 3), ["Person 1", "Person 2"])])
def test_what_is_raised_at_a_step_ends_the_work(
    database: Database, computed: list[str], at_step: tuple[int, int], names: list[str]
) -> None:
    """Also while punches are read, which takes a third of the time."""
    for number in (1, 2, 3):
        person = enrolled(database, number, f"Person {number}")
        clock_in_and_out(database, person.id, "2026-03-03 09:00")

    def stop(*step: int) -> None:
        if step == at_step:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        timesheets_of(database, SetClock(at("2026-03-05 09:00"))).month(MARCH, on_step=stop)
    assert computed == names


def test_the_moment_can_be_given(database: Database) -> None:
    ada = enrolled(database, 1, details(1).name)
    clock_in_and_out(database, ada.id, "2026-03-03 09:00")
    timesheets = timesheets_of(database, SetClock(at("2026-03-05 09:00")))
    (running,) = timesheets.month(MARCH, at("2026-03-03 12:00")).timesheets
    assert running.days[2].code is DayCode.BLANK
    (closed,) = timesheets.month(MARCH).timesheets
    assert closed.days[2].code is DayCode.EXCEPTION
