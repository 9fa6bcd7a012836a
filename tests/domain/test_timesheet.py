"""A month of timesheets: what is booked where, and what it adds up to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timekeeping import POLICY, at, clocked, inputs, punch, someone

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.timesheet import (
    Month,
    MonthTimesheets,
    Timesheet,
    decimal_hours,
    month_timesheets,
    needed_dates,
)
from attendance_app.domain.workday import DayCode

JANUARY, FEBRUARY, OCTOBER = Month(2026, 1), Month(2026, 2), Month(2026, 10)


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


def test_somebody_removed_is_employed_until_the_day_of_the_removal_at_the_site() -> None:
    # 23:30 UTC on the 4th is the 5th at the site.
    removed = someone(removed_at=datetime(2026, 10, 4, 23, 30, tzinfo=UTC))
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


@given(
    st.lists(
        st.tuples(
            st.integers(1, 3),
            st.integers(0, 70 * 24 * 60),
            st.sampled_from(PunchKind),
        ),
        max_size=60,
    )
)
def test_the_days_the_weeks_and_the_months_add_up(
    drawn: list[tuple[int, int, PunchKind]],
) -> None:
    start = at("2026-09-25 00:00")
    stored = [
        punch(start + timedelta(minutes=minute), kind, person_id=key, sequence=number)
        for number, (key, minute, kind) in enumerate(drawn, 1)
    ]
    people = [someone(key, f"Person {key}") for key in (1, 2, 3)]
    months = [month_of(stored, Month(2026, number), people) for number in (9, 10, 11, 12)]
    for found in months:
        sheets = found.timesheets
        assert found.totals.hours.total == sum((each.worked for each in sheets), timedelta())
        for sheet in sheets:
            assert sheet.worked == sum(
                (week.totals.hours.total for week in sheet.weeks), timedelta()
            )
            assert sheet.worked >= timedelta()
    # Over the months nothing is lost and nothing counts twice.
    booked = [
        use.punch.uuid
        for found in months
        for sheet in found.timesheets
        for use in sheet.uses
        if use.booked_to in found.month
    ]
    assert sorted(booked) == sorted(each.uuid for each in stored)


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


def test_a_month_is_read_and_written_the_same_way() -> None:
    assert str(Month.parse(" 2026-03 ")) == "2026-03"
    assert Month.parse("2024-02").last == date(2024, 2, 29)
    assert date(2026, 10, 31) in OCTOBER
    assert date(2026, 11, 1) not in OCTOBER


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-00", "03-2026", "0001-01", "²026-03"]
)
def test_what_is_no_month_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvalidInputError, match="not a month"):
        Month.parse(text)
