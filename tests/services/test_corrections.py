"""Corrections on a real database: what was stays, what counts is decided once and refused well."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from builders import at
from month_office import FEBRUARY, MARCH, Office, open_office

from attendance_app.domain.audit import AuditKind
from attendance_app.domain.corrections import CorrectionAction
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.domain.workday import DayCode
from attendance_app.services.locking import MonthClosedError

IN, OUT = PunchKind.IN, PunchKind.OUT
WHO = ("Office", "Asked her.")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def ana(office: Office) -> Person:
    return office.person(1, "Ana")


def test_an_added_clock_out_completes_the_day_and_is_known_as_a_correction(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-03 09:00")
    assert office.day(ana, "2026-03-03").open_problems == (Problem.MISSING_OUT,)
    made = office.core.corrections.add(ana.id, OUT, at("2026-03-03 17:00"), "Office", " Asked. ")
    assert (made.action, made.by, made.reason) == (CorrectionAction.ADD, "Office", "Asked.")
    assert made.at == office.clock.now
    day = office.day(ana, "2026-03-03")
    assert (day.worked, day.code) == (timedelta(hours=8), DayCode.PRESENT)
    assert PunchMethod.CORRECTION in day.methods
    (entry,) = office.audited(AuditKind.CORRECTION_MADE)
    assert made.replacement is not None
    assert (entry.person_id, dict(entry.details)) == (
        ana.id,
        {
            "correction": str(made.uuid),
            "action": "add",
            "by": "Office",
            "reason": "Asked.",
            "replacement": str(made.replacement.uuid),
        },
    )


def test_scenario_23_a_changed_punch_stays_and_the_new_version_counts(
    office: Office, ana: Person
) -> None:
    _, out = office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    made = office.core.corrections.change(out.uuid, None, at("2026-03-03 18:00"), *WHO)
    assert office.day(ana, "2026-03-03").worked == timedelta(hours=9)
    assert made.original == out
    assert out in office.stored(ana)
    sheet = office.sheet(ana)
    assert sheet.corrections == (made,)
    assert sheet.totals.corrections == 1


def test_a_kind_can_be_changed_alone(office: Office, ana: Person) -> None:
    wrong, _ = office.clocked(ana, "2026-03-03 17:00", "2026-03-03 18:00")
    made = office.core.corrections.change(wrong.uuid, OUT, None, *WHO)
    assert made.replacement is not None
    assert (made.replacement.kind, made.replacement.instant) == (OUT, wrong.instant)
    with pytest.raises(InvalidInputError, match="Nothing would be changed"):
        office.core.corrections.change(made.replacement.uuid, OUT, None, *WHO)


def test_a_voided_punch_stays_and_counts_no_more(office: Office, ana: Person) -> None:
    first, second, last = office.clocked(
        ana, "2026-03-03 09:00", "2026-03-03 17:00", "2026-03-03 17:30"
    )
    made = office.core.corrections.void(last.uuid, *WHO)
    assert (made.action, made.replacement) == (CorrectionAction.VOID, None)
    assert office.day(ana, "2026-03-03").code is DayCode.PRESENT
    assert last in office.stored(ana)
    assert office.day(ana, "2026-03-03").punches == (first, second)


def test_what_counts_no_more_cannot_be_corrected_again(office: Office, ana: Person) -> None:
    came, out = office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    made = office.core.corrections.change(out.uuid, None, at("2026-03-03 18:00"), *WHO)
    with pytest.raises(InvalidInputError, match="changed already, to out at 2026-03-03 18:00"):
        office.core.corrections.change(out.uuid, None, at("2026-03-03 19:00"), *WHO)
    office.core.corrections.void(came.uuid, *WHO)
    for again in (office.core.corrections.void, office.core.corrections.confirm):
        with pytest.raises(InvalidInputError, match="voided already"):
            again(came.uuid, *WHO)
    assert made.replacement is not None
    third = office.core.corrections.change(
        made.replacement.uuid, None, at("2026-03-03 18:30"), *WHO
    )
    assert third.original == made.replacement


@pytest.mark.parametrize(
    ("by", "reason"), [("", "Asked."), ("Office", " \n"), ("Office", "x" * 501)]
)
def test_without_a_name_and_a_reason_nothing_is_stored(
    by: str, reason: str, office: Office, ana: Person
) -> None:
    (punch,) = office.clocked(ana, "2026-03-03 09:00")
    for refused in (
        lambda: office.core.corrections.add(ana.id, OUT, at("2026-03-03 17:00"), by, reason),
        lambda: office.core.corrections.change(punch.uuid, OUT, None, by, reason),
        lambda: office.core.corrections.void(punch.uuid, by, reason),
        lambda: office.core.corrections.confirm(punch.uuid, by, reason),
        lambda: office.core.corrections.accept(
            ana.id, date(2026, 3, 3), Problem.MISSING_OUT, by, reason
        ),
    ):
        with pytest.raises(InvalidInputError):
            refused()
    assert office.stored(ana) == [punch]
    assert office.audited(AuditKind.CORRECTION_MADE) == []


def test_what_is_to_come_cannot_be_entered(office: Office, ana: Person) -> None:
    with pytest.raises(InvalidInputError, match="still to come"):
        office.core.corrections.add(ana.id, IN, at("2026-03-20 12:00:01"), *WHO)
    office.core.corrections.add(ana.id, IN, at("2026-03-20 12:00"), *WHO)


def test_nobody_came_before_their_first_day_or_after_their_last(office: Office) -> None:
    eva = office.person(2, "Eva", start=date(2026, 3, 3))
    details = PersonDetails(
        eva.employee_id, eva.name, start_date=date(2026, 3, 3), end_date=date(2026, 3, 9)
    )
    office.core.roster.update(eva.id, details)
    add = office.core.corrections.add
    with pytest.raises(InvalidInputError, match=r"2026-03-01 is before the first day .*2026-03-03"):
        add(eva.id, IN, at("2026-03-01 23:50"), *WHO)
    with pytest.raises(InvalidInputError, match=r"2026-03-11 is after the last day .*2026-03-09"):
        add(eva.id, OUT, at("2026-03-11 00:10"), *WHO)
    # A last night ends the morning after; a shift from midnight on begins the evening before.
    add(eva.id, IN, at("2026-03-09 22:00"), *WHO)
    add(eva.id, OUT, at("2026-03-10 06:00"), *WHO)
    assert office.day(eva, "2026-03-09").worked == timedelta(hours=8)
    office.planned(eva, "00:00", "08:00")
    add(eva.id, IN, at("2026-03-02 23:50"), *WHO)
    add(eva.id, OUT, at("2026-03-03 08:00"), *WHO)
    assert office.day(eva, "2026-03-03").worked == timedelta(hours=8, minutes=10)


def test_a_punch_within_the_duplicate_interval_of_another_is_refused(
    office: Office, ana: Person
) -> None:
    came, out = office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    with pytest.raises(InvalidInputError, match=r"already \(out at 2026-03-03 17:00:00\).* 2 min "):
        office.core.corrections.add(ana.id, IN, at("2026-03-03 17:01:59"), *WHO)
    # Not of the punch that is changed, nor of one that does not count, nor of somebody else.
    office.core.corrections.change(out.uuid, None, at("2026-03-03 17:01"), *WHO)
    office.core.corrections.void(came.uuid, *WHO)
    office.core.corrections.add(ana.id, IN, at("2026-03-03 09:01"), *WHO)
    eva = office.person(2, "Eva")
    office.core.corrections.add(eva.id, IN, at("2026-03-03 09:01"), *WHO)


def test_the_same_uuid_is_stored_once_and_another_content_is_refused(
    office: Office, ana: Person
) -> None:
    uuid = uuid4()
    at_five = at("2026-03-03 17:00")
    first = office.core.corrections.add(ana.id, OUT, at_five, *WHO, uuid=uuid)
    assert office.core.corrections.add(ana.id, OUT, at_five, *WHO, uuid=uuid) == first
    assert len(office.stored(ana)) == len(office.audited(AuditKind.CORRECTION_MADE)) == 1
    with pytest.raises(InvalidInputError, match="says something else"):
        office.core.corrections.add(ana.id, IN, at_five, *WHO, uuid=uuid)
    assert first.replacement is not None
    gone = uuid4()
    voided = office.core.corrections.void(first.replacement.uuid, *WHO, uuid=gone)
    assert office.core.corrections.void(first.replacement.uuid, *WHO, uuid=gone) == voided


def test_an_auto_closed_stint_is_confirmed_by_its_clock_out(office: Office, ana: Person) -> None:
    (came,) = office.clocked(ana, "2026-03-03 09:00")
    (open_one,) = office.exceptions()
    assert open_one.closed_at == at("2026-03-04 01:00")
    uuid = uuid4()
    made = office.core.corrections.confirm(came.uuid, *WHO, uuid=uuid)
    assert made.replacement is not None
    assert made.replacement.instant == at("2026-03-04 01:00")
    assert office.day(ana, "2026-03-03").worked == timedelta(hours=16)
    assert office.exceptions() == ()
    assert office.core.corrections.confirm(came.uuid, *WHO, uuid=uuid) == made
    with pytest.raises(InvalidInputError, match="has a clock-out, at 2026-03-04 01:00"):
        office.core.corrections.confirm(came.uuid, *WHO)


def test_a_stint_is_confirmed_with_the_time_at_which_somebody_left(
    office: Office, ana: Person
) -> None:
    (came,) = office.clocked(ana, "2026-03-03 09:00")
    office.core.corrections.confirm(came.uuid, *WHO, at=at("2026-03-03 17:30"))
    assert office.day(ana, "2026-03-03").worked == timedelta(hours=8, minutes=30)


@pytest.mark.parametrize("text", ["2026-03-03 08:00", "2026-03-04 01:00:01", "2026-03-04 10:00"])
def test_a_time_that_would_not_end_the_stint_is_refused(
    text: str, office: Office, ana: Person
) -> None:
    """Before it, beyond the longest shift, and after the next clock-in."""
    came, *_ = office.clocked(ana, "2026-03-03 09:00", "2026-03-04 09:00", "2026-03-04 17:00")
    with pytest.raises(InvalidInputError, match="would not end this clock-in"):
        office.core.corrections.confirm(came.uuid, *WHO, at=at(text))
    assert len(office.stored(ana)) == 3
    assert office.audited(AuditKind.CORRECTION_MADE) == []


def test_a_clock_in_that_another_one_followed_needs_the_time(office: Office, ana: Person) -> None:
    (came,) = office.clocked(ana, "2026-03-03 09:00")
    office.core.corrections.add(ana.id, IN, at("2026-03-03 13:00"), *WHO)
    with pytest.raises(InvalidInputError, match="give the time"):
        office.core.corrections.confirm(came.uuid, *WHO)
    office.core.corrections.confirm(came.uuid, *WHO, at=at("2026-03-03 12:00"))


def test_what_does_not_exist_is_not_found(office: Office, ana: Person) -> None:
    for refused in (
        lambda: office.core.corrections.void(uuid4(), *WHO),
        lambda: office.core.corrections.confirm(uuid4(), *WHO),
        lambda: office.core.corrections.add(ana.id + 1, IN, at("2026-03-03 09:00"), *WHO),
        lambda: office.core.corrections.accept(
            ana.id + 1, date(2026, 3, 3), Problem.MISSING_IN, *WHO
        ),
    ):
        with pytest.raises(NotFoundError):
            refused()


def test_the_punches_of_somebody_removed_are_corrected_like_anybodys(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-03 09:00")
    office.core.roster.remove(ana.id)
    office.core.corrections.add(ana.id, OUT, at("2026-03-03 17:00"), *WHO)
    assert office.day(ana, "2026-03-03").worked == timedelta(hours=8)


def test_an_exception_is_accepted_once_and_that_can_be_withdrawn(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-03 09:00")
    about = (ana.id, date(2026, 3, 3), Problem.MISSING_OUT)
    first = office.core.corrections.accept(*about, *WHO)
    office.clock.advance(hours=1)
    assert office.core.corrections.accept(*about, "Somebody", "Again") == first
    assert office.exceptions() == ()
    (listed,) = office.core.timesheets.month(MARCH).exceptions(only_open=False)
    assert listed.acceptance == first
    assert len(office.audited(AuditKind.EXCEPTION_ACCEPTED)) == 1

    assert office.core.corrections.withdraw_acceptance(*about, *WHO)
    assert not office.core.corrections.withdraw_acceptance(*about, *WHO)
    assert len(office.exceptions()) == 1
    (entry,) = office.audited(AuditKind.ACCEPTANCE_WITHDRAWN)
    assert dict(entry.details) == {
        "day": "2026-03-03",
        "problem": "missing_out",
        "by": "Office",
        "reason": "Asked her.",
    }


def test_an_acceptance_does_not_hold_for_a_punch_that_came_later(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-03 09:00")
    about = (ana.id, date(2026, 3, 3), Problem.MISSING_OUT)
    first = office.core.corrections.accept(*about, *WHO)
    office.core.corrections.add(ana.id, PunchKind.IN, at("2026-03-03 13:00"), *WHO)
    (again,) = office.exceptions()
    assert (again.problem, again.acceptance, len(again.punches)) == (Problem.MISSING_OUT, None, 2)
    second = office.core.corrections.accept(*about, *WHO)
    assert first.about is not None
    assert second.about is not None
    assert first.about < second.about == {punch.uuid for punch in again.punches}
    assert office.exceptions() == ()


def test_what_is_no_exception_cannot_be_accepted(office: Office, ana: Person) -> None:
    office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    with pytest.raises(InvalidInputError, match="no exception “missing_out”"):
        office.core.corrections.accept(ana.id, date(2026, 3, 3), Problem.MISSING_OUT, *WHO)
    eva = office.person(2, "Eva")
    office.core.roster.remove(eva.id)
    office.clock.now = at("2026-05-01 12:00")
    with pytest.raises(InvalidInputError, match="no exception"):
        office.core.corrections.accept(eva.id, date(2026, 4, 3), Problem.MISSING_OUT, *WHO)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_day_of_no_possible_month_has_nothing_to_accept(
    office: Office, ana: Person, day: date
) -> None:
    about = (ana.id, day, Problem.MISSING_OUT)
    with pytest.raises(InvalidInputError, match=f"The year {day.year} is not possible"):
        office.core.corrections.accept(*about, *WHO)
    assert not office.core.corrections.withdraw_acceptance(*about, *WHO)


def test_confirming_without_a_time_says_what_there_is_instead_of_a_closed_stint(
    office: Office, ana: Person
) -> None:
    came, left, again = office.clocked(
        ana, "2026-03-19 09:00", "2026-03-19 17:00", "2026-03-20 09:00"
    )
    confirm = office.core.corrections.confirm
    with pytest.raises(InvalidInputError, match="is a clock-out"):
        confirm(left.uuid, *WHO)
    for when in (None, at("2026-03-19 16:00")):
        with pytest.raises(InvalidInputError, match="has a clock-out, at 2026-03-19 17:00"):
            confirm(came.uuid, *WHO, at=when)
    with pytest.raises(InvalidInputError, match="is still running"):
        confirm(again.uuid, *WHO)
    confirm(again.uuid, *WHO, at=at("2026-03-20 11:00"))
    assert office.day(ana, "2026-03-20").worked == timedelta(hours=2)


def test_a_correction_on_a_day_after_a_closed_month_says_that_it_would_change_it(
    office: Office, ana: Person
) -> None:
    _, left = office.clocked(ana, "2026-02-28 20:00", "2026-03-01 02:00")
    office.core.month_close.close(FEBRUARY, "Office")
    with pytest.raises(MonthClosedError, match="closed, and this correction would change it"):
        office.core.corrections.change(left.uuid, None, at("2026-03-01 02:30"), *WHO)


def test_a_closed_month_refuses_every_correction_until_it_is_reopened(
    office: Office, ana: Person
) -> None:
    corrections = office.core.corrections
    came, out, lone = office.clocked(
        ana, "2026-02-03 09:00", "2026-02-03 17:00", "2026-02-05 09:00"
    )
    corrections.accept(ana.id, date(2026, 2, 5), Problem.MISSING_OUT, *WHO)
    office.core.month_close.close(FEBRUARY, "Office")
    before = office.stored(ana)
    for refused in (
        lambda: corrections.add(ana.id, IN, at("2026-02-04 09:00"), *WHO),
        lambda: corrections.change(out.uuid, None, at("2026-02-03 18:00"), *WHO),
        # By ten seconds: no figure that is printed in minutes, and a change all the same.
        lambda: corrections.change(came.uuid, None, at("2026-02-03 09:00:10"), *WHO),
        lambda: corrections.change(out.uuid, None, at("2026-03-03 18:00"), *WHO),
        lambda: corrections.void(came.uuid, *WHO),
        lambda: corrections.confirm(lone.uuid, *WHO),
        lambda: corrections.accept(ana.id, date(2026, 2, 4), Problem.MISSING_IN, *WHO),
        lambda: corrections.withdraw_acceptance(
            ana.id, date(2026, 2, 5), Problem.MISSING_OUT, *WHO
        ),
    ):
        with pytest.raises(MonthClosedError, match="February 2026 is closed"):
            refused()
    assert office.stored(ana) == before
    assert office.core.timesheets.month(FEBRUARY).is_final

    office.core.month_close.reopen(FEBRUARY, "Office", "She had left later.")
    corrections.change(out.uuid, None, at("2026-02-03 18:00"), *WHO)
    assert office.sheet(ana, FEBRUARY).totals.hours.total == timedelta(hours=9)


def test_a_night_is_locked_with_the_month_of_its_work_day(office: Office, ana: Person) -> None:
    """31 March 22:00 to 1 April 06:00: the clock-out's date is April's, its work day March's."""
    office.clock.now = at("2026-04-20 12:00")
    office.planned(ana, "22:00", "06:00")
    for night in range(2, 32):
        if date(2026, 3, night).weekday() < 5:
            morning = date(2026, 3, night) + timedelta(days=1)
            office.clocked(ana, f"2026-03-{night:02d} 22:00", f"{morning} 06:00")
    *_, out = office.stored(ana)
    assert out.local_date == date(2026, 4, 1)
    office.core.month_close.close(MARCH, "Office")
    with pytest.raises(MonthClosedError, match="March 2026"):
        office.core.corrections.change(out.uuid, None, at("2026-04-01 05:00"), *WHO)
    with pytest.raises(MonthClosedError, match="March 2026"):
        office.core.corrections.void(out.uuid, *WHO)
    # Early on the same date, and all of it April's: the night from 1 to 2 April.
    office.core.corrections.add(ana.id, IN, at("2026-04-01 21:55"), *WHO)
    office.core.corrections.add(ana.id, OUT, at("2026-04-02 06:00"), *WHO)
    assert office.core.timesheets.month(MARCH).is_final


def test_a_day_whose_week_ends_in_a_closed_month_is_locked_where_its_overtime_depends_on_it(
    office: Office, ana: Person
) -> None:
    """Six days of eight hours from Monday 30 March: the sixth, in April, is overtime."""
    office.clock.now = at("2026-05-20 12:00")
    _, before = office.clocked(ana, "2026-03-23 09:00", "2026-03-23 17:00")
    days = ["03-30", "03-31", "04-01", "04-02", "04-03", "04-04"]
    for day in days:
        office.clocked(ana, f"2026-{day} 09:00", f"2026-{day} 17:00")
    shift = Shift(time(9), time(17))
    every_day = office.core.schedules.save(Schedule(0, "Every day", (shift,)), "Office")
    first, last = date(2026, 3, 30), date(2026, 4, 4)
    office.core.schedules.assign([ana.id], every_day.id, first, last, False, "Office")
    april = Month(2026, 4)
    assert office.sheet(ana, april).totals.hours.overtime == timedelta(hours=8)
    office.core.month_close.close(april, "Office")
    monday = next(punch for punch in office.stored(ana) if punch.local_date == first)
    with pytest.raises(MonthClosedError, match="April 2026"):
        office.core.corrections.change(monday.uuid, None, at("2026-03-30 10:00"), *WHO)
    office.core.corrections.change(before.uuid, None, at("2026-03-23 16:00"), *WHO)


def test_whatever_is_accepted_leaves_a_closed_month_as_it_was(office: Office, ana: Person) -> None:
    """Corrections at all hours around its end, next to nights and in the week it ends in."""
    office.planned(ana, "22:00", "06:00")
    for day in range(2, 28):
        if date(2026, 2, day).weekday() < 5:
            morning = date(2026, 2, day) + timedelta(days=1)
            office.clocked(ana, f"2026-02-{day:02d} 22:00", f"{morning} 06:00")
    office.clocked(ana, "2026-02-28 20:00", "2026-03-01 04:00", "2026-03-02 22:00")
    office.clocked(ana, "2026-03-03 06:00")
    office.core.month_close.close(FEBRUARY, "Office")
    last = [punch for punch in office.stored(ana) if punch.local_date >= date(2026, 2, 27)]
    outcomes = []
    for hour in range(0, 24 * 5, 8):
        for kind in PunchKind:
            instant = at("2026-02-27 01:30") + timedelta(hours=hour)
            change = last[hour % len(last)]
            for attempt in (
                lambda kind=kind, instant=instant: office.core.corrections.add(
                    ana.id, kind, instant, *WHO
                ),
                lambda change=change, instant=instant: office.core.corrections.change(
                    change.uuid, None, instant, *WHO
                ),
            ):
                try:
                    attempt()
                    outcomes.append("made")
                except MonthClosedError:
                    outcomes.append("closed")
                except InvalidInputError:
                    outcomes.append("refused")
    assert office.core.timesheets.month(FEBRUARY).is_final
    assert {"made", "closed", "refused"} == set(outcomes)
