"""A month of timesheets: what is booked where, and what it adds up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timekeeping import POLICY, at, clocked, inputs, planned, punch, shift, someone

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.timesheet import (
    Month,
    MonthTimesheets,
    Timesheet,
    decimal_hours,
    month_timesheets,
    needed_dates,
)
from attendance_app.domain.workday import DayCode

FEBRUARY, OCTOBER = Month(2026, 2), Month(2026, 10)
CORRECTION = PunchMethod.CORRECTION


def month_of(
    punches: list[Punch],
    month: Month = OCTOBER,
    people: list[Person] | None = None,
    now: str = "2026-12-31 12:00",
) -> MonthTimesheets:
    return month_timesheets(inputs(punches, people or ()), month, at(now))


def sheet_of(
    punches: list[Punch],
    month: Month = OCTOBER,
    now: str = "2026-12-31 12:00",
    **details: object,
) -> Timesheet:
    (sheet,) = month_of(punches, month, [someone(**details)], now).timesheets
    return sheet


def test_today_is_the_date_at_the_site() -> None:
    assert month_of([], now="2026-10-06 00:30").today == date(2026, 10, 6)


def test_a_month_has_those_employed_in_it_and_those_who_punched() -> None:
    gone = someone(1, "Gone", end_date=date(2026, 9, 30))
    back = someone(2, "Back once more", end_date=date(2026, 9, 30))
    here = someone(3, "Here")
    stored = clocked("2026-10-05 09:00", "2026-10-05 17:00", person_id=2)
    found = month_of(stored, people=[gone, back, here])
    assert [sheet.person.name for sheet in found.timesheets] == ["Back once more", "Here"]
    assert found.timesheets[0].days[4].problems == (Problem.OUTSIDE_EMPLOYMENT,)


@pytest.mark.parametrize("gone", ["removed_at", "archived_at"])
def test_somebody_gone_is_employed_until_that_day_at_the_site(gone: str) -> None:
    # 23:30 UTC on the 4th is the 5th at the site.
    removed = someone(**{gone: datetime(2026, 10, 4, 23, 30, tzinfo=UTC)})
    (sheet,) = month_of([], people=[removed]).timesheets
    assert sheet.days[4].code is DayCode.BLANK
    assert sheet.days[5].code is DayCode.NOT_EMPLOYED
    assert not month_of([], Month(2026, 11), [removed]).timesheets


def test_people_are_sorted_by_name_whatever_the_accents() -> None:
    people = [someone(1, "Zoë"), someone(2, "Émile"), someone(3, "adam"), someone(4, "Emily")]
    found = month_of([], people=people)
    assert [sheet.person.name for sheet in found.timesheets] == ["adam", "Émile", "Emily", "Zoë"]


def test_a_punch_of_nobody_is_refused_and_not_lost() -> None:
    with pytest.raises(ValueError, match="unknown people"):
        month_of(clocked("2026-10-05 09:00", person_id=7))


def test_weeks_begin_on_monday_and_end_with_the_month() -> None:
    weeks = sheet_of(clocked("2026-10-05 09:00", "2026-10-05 17:00")).weeks
    assert [(week.number, len(week.days)) for week in weeks] == [
        (40, 4),
        (41, 7),
        (42, 7),
        (43, 7),
        (44, 6),
    ]
    assert weeks[1].totals.hours.total == timedelta(hours=8)


def test_the_first_week_of_january_may_belong_to_the_year_before() -> None:
    assert [week.number for week in sheet_of([], Month(2027, 1)).weeks] == [53, 1, 2, 3, 4]


@settings(max_examples=30)
@given(st.integers(1, 2000), st.integers(0, 3000), st.integers(1, 900))
def test_punches_outside_the_needed_dates_change_nothing(
    before: int, after: int, length: int
) -> None:
    stored = clocked("2026-01-31 21:55", "2026-02-01 06:05", "2026-02-28 22:00", "2026-03-01 06:00")
    first, last = needed_dates(FEBRUARY, Policies.always(POLICY))
    far = [
        punch(at(f"{first} 00:00") - timedelta(minutes=before), PunchKind.IN, sequence=98),
        punch(
            at(f"{last} 23:59") + timedelta(minutes=1 + after + length), PunchKind.OUT, sequence=99
        ),
    ]
    assert month_of([*stored, *far], FEBRUARY) == month_of(stored, FEBRUARY)


def test_decimal_hours_round_halves_up() -> None:
    assert decimal_hours(timedelta(hours=8, minutes=10)) == Decimal("8.17")
    assert decimal_hours(timedelta(seconds=18)) == Decimal("0.01")  # 0.005 h
    assert decimal_hours(timedelta(seconds=17)) == Decimal("0.00")


PLANNED = planned(shift("09:00", "18:00", range(5)))


def corrected(
    original: Punch | None, replacement: Punch | None, number: int = 1, **more: object
) -> Correction:
    action = CorrectionAction.CHANGE if original and replacement else CorrectionAction.VOID
    made = Correction(UUID(int=number), at("2026-11-01 10:00"), "Office", "x", action, None, None)
    return replace(made, original=original, replacement=replacement, **more)  # type: ignore[arg-type]


def test_exceptions_are_listed_by_day_then_by_name_with_what_they_are_about() -> None:
    people = [someone(1, "Zoë"), someone(2, "Ada")]
    stored = [
        *clocked("2026-10-06 09:00", person_id=1),
        *clocked("2026-10-06 10:00", "2026-10-07 09:00", person_id=2),
        punch(at("2026-10-05 18:00"), PunchKind.OUT, person_id=1, sequence=9, kiosk_id="back"),
    ]
    found = month_of(stored, people=people).exceptions()
    assert [(each.day.day, each.person.name, each.problem) for each in found] == [
        (5, "Zoë", Problem.MISSING_IN),
        (6, "Ada", Problem.MISSING_OUT),
        (6, "Zoë", Problem.MISSING_OUT),
        (7, "Ada", Problem.MISSING_OUT),
    ]
    assert [each.closed_at for each in found] == [
        None,
        at("2026-10-07 02:00"),
        at("2026-10-07 01:00"),
        at("2026-10-08 01:00"),
    ]
    assert found[0].punches == (stored[-1],)


def test_an_exception_without_a_lone_punch_shows_all_of_the_day() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 18:00")
    (found,) = sheet_of(stored, end_date=date(2026, 10, 4)).exceptions()
    assert (found.problem, found.punches) == (Problem.OUTSIDE_EMPLOYMENT, tuple(stored))


def test_what_was_accepted_is_listed_only_if_asked_for() -> None:
    stored = clocked("2026-10-05 09:00")
    acceptance = Acceptance(
        *(1, date(2026, 10, 5), Problem.MISSING_OUT, at("2026-10-08 10:00"), "Office", "known"),
    )
    other = replace(acceptance, day=date(2026, 11, 5))
    made = inputs(stored, acceptances=(acceptance, other), **PLANNED)
    month = month_timesheets(made, OCTOBER, at("2026-12-31 12:00"))
    assert month.exceptions() == ()
    (found,) = month.exceptions(only_open=False)
    assert (found.acceptance, found.is_open) == (acceptance, False)
    assert month.timesheets[0].acceptances == (acceptance,)
    assert month.totals.open_exceptions == 0


def test_a_correction_is_in_the_month_its_punch_is_booked_to() -> None:
    came, left = clocked("2026-10-31 22:00", "2026-11-01 05:00")
    better = punch(at("2026-11-01 06:00"), PunchKind.OUT, sequence=3, method=CORRECTION)
    change = corrected(left, better)
    made = inputs([came, left, better], corrections=(change,), **planned(shift("22:00", "06:00")))
    october, november = (
        month_timesheets(made, Month(2026, number), at("2026-12-31 12:00")).timesheets[0]
        for number in (10, 11)
    )
    assert (october.corrections, october.days[-1].worked) == ((change,), timedelta(hours=8))
    assert november.corrections == ()


def test_a_voided_punch_is_kept_and_shown_where_it_would_have_counted() -> None:
    stored = clocked("2026-10-05 22:00", "2026-10-06 05:50")
    void = corrected(stored[1], None)
    made = inputs(stored, corrections=(void,), **planned(shift("22:00", "06:00")))
    sheet = month_timesheets(made, OCTOBER, at("2026-12-31 12:00")).timesheets[0]
    use = sheet.uses[1]
    assert (use.is_corrected, use.booked_to) == (True, date(2026, 10, 5))
    assert sheet.days[4].problems == (Problem.MISSING_OUT,)
    assert sheet.corrections == (void,)


def test_a_correction_of_a_correction_leaves_only_the_last_version() -> None:
    came, left = clocked("2026-10-05 09:00", "2026-10-05 17:00")
    second = punch(at("2026-10-05 18:00"), PunchKind.OUT, sequence=3, method=CORRECTION)
    third = punch(at("2026-10-05 17:30"), PunchKind.OUT, sequence=4, method=CORRECTION)
    chain = (corrected(left, second), corrected(second, third, 2))
    made = inputs([came, left, second, third], corrections=chain, **PLANNED)
    sheet = month_timesheets(made, OCTOBER, at("2026-12-31 12:00")).timesheets[0]
    assert sheet.days[4].worked == timedelta(hours=8, minutes=30)
    assert [use.is_corrected for use in sheet.uses] == [False, True, False, True]
    assert sheet.totals.corrections == 2


def test_a_correction_whose_punch_was_not_given_is_still_counted_on_its_date() -> None:
    away = punch(at("2026-10-05 18:00"), PunchKind.OUT, sequence=3, method=CORRECTION)
    made = inputs([], corrections=(corrected(away, None),))
    assert month_timesheets(made, OCTOBER, at("2026-12-31 12:00")).totals.corrections == 1


def test_a_person_is_found_by_key() -> None:
    month = month_of([], people=[someone(1, "Ada"), someone(2, "Eva")])
    found = month.of(2)
    assert found is not None
    assert found.person.name == "Eva"
    assert month.of(3) is None


def test_totals_of_two_people_add_leave_by_type() -> None:
    people = [someone(1, "Ada"), someone(2, "Eva")]
    day = date(2026, 10, 5)
    leaves = (
        Leave(1, 1, day, day, "annual"),
        Leave(2, 2, day, day, "annual", LeavePart.MORNING),
        Leave(3, 2, day, day, "unpaid", LeavePart.AFTERNOON),
    )
    made = inputs([], people, leaves=leaves, **planned(shift("09:00", "18:00"), people=(1, 2)))
    totals = month_timesheets(made, OCTOBER, at("2026-12-31 12:00")).totals
    assert totals.leave == {"annual": 1.5, "unpaid": 0.5}
    assert (totals.leave_days, totals.absent, totals.scheduled_days) == (2.0, 60.0, 62)
    assert totals.scheduled == totals.shortfall + 2 * timedelta(hours=9)


def test_whoever_is_told_of_each_person_can_end_the_computation(computed: list[str]) -> None:
    people = [someone(1, "Ada"), someone(2, "Bo"), someone(3, "Cy")]

    def stop(done: int, _: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        month_timesheets(inputs([], people), OCTOBER, at("2026-12-31 12:00"), on_step=stop)
    assert computed == ["Ada", "Bo"]
