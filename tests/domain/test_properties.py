"""What holds for every person, schedule, policy and zone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from lives import Life, chaos, lives, policies
from timekeeping import clocked, punch, someone

from attendance_app.domain.clock import start_of_week
from attendance_app.domain.explaining import Step, StepCode, explain
from attendance_app.domain.figures import day_figures
from attendance_app.domain.hours import Hours
from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import (
    Month,
    MonthTimesheets,
    Totals,
    month_timesheets,
)
from attendance_app.domain.workday import DayCode, WorkDay

NONE = timedelta()
some = settings(max_examples=40)


def computed(life: Life, month: Month | None = None) -> MonthTimesheets:
    return month_timesheets(life.inputs, month or life.month, life.now)


def days_of(life: Life, month: Month | None = None) -> tuple[WorkDay, ...]:
    sheets = computed(life, month).timesheets
    return sheets[0].days if sheets else ()


def around(month: Month) -> tuple[Month, Month, Month]:
    before, after = month.first - timedelta(days=1), month.last + timedelta(days=1)
    return Month.of(before), month, Month.of(after)


@some
@given(lives() | lives(punches=chaos))
def test_no_figure_is_negative_and_every_minute_has_one_rate(life: Life) -> None:
    for day in days_of(life):
        hours = day.hours
        parts = (hours.regular, hours.overtime, hours.weekly_off, hours.holiday)
        assert min(parts) >= NONE
        assert sum(parts, NONE) == day.worked == sum((row.worked for row in day.shifts), NONE)
        assert hours.overtime == day.daily_overtime + day.weekly_overtime
        assert min(day.late, day.early, day.breaks, day.shortfall, day.scheduled) >= NONE
        assert all(NONE <= row.deducted <= row.span for row in day.shifts)
        assert {day.present, day.absent, day.leave_days} <= {0.0, 0.5, 1.0}
        assert day.present + day.absent + day.leave_days in (0.0, 0.5, 1.0)
        if day.scheduled and day.is_over and day.code is not DayCode.EXCEPTION:
            assert day.present + day.absent + day.leave_days == 1.0


@some
@given(lives())
def test_in_and_out_and_breaks_of_a_shift_come_to_the_time_worked(life: Life) -> None:
    for day in days_of(life):
        for row in day.shifts:
            if row.stints and all(each.start <= each.end for each in row.stints):
                there = row.stints[-1].end - row.stints[0].start
                assert there - row.punched_break - row.deducted == row.worked


@some
@given(lives())
def test_no_minute_is_paid_twice(life: Life) -> None:
    worked = NONE
    ends: list[datetime] = []
    for month in around(life.month):
        for day in days_of(life, month):
            worked += day.worked
            ends += [end for each in day.stints for end in (each.start, each.end)]
    assert worked <= (max(ends) - min(ends) if ends else NONE)


@some
@given(lives() | lives(punches=chaos))
def test_each_punch_is_in_exactly_one_place_of_exactly_one_month(life: Life) -> None:
    found: Counter[UUID] = Counter()
    for month in around(life.month):
        for sheet in computed(life, month).timesheets:
            places = Counter(each.uuid for day in sheet.days for each in day.punches)
            booked = [use for use in sheet.uses if use.booked_to in month]
            assert places == Counter(
                use.punch.uuid for use in booked if not use.is_duplicate and not use.is_corrected
            )
            found.update(use.punch.uuid for use in booked)
    assert found == Counter(each.uuid for each in life.inputs.punches)


@some
@given(lives() | lives(punches=chaos), st.randoms(use_true_random=False))
def test_the_month_is_the_same_each_time_and_in_whatever_order(life: Life, random: object) -> None:
    mixed = list(life.inputs.punches)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    once = computed(life)
    assert computed(life) == once
    assert computed(life.with_punches(mixed)) == once


@settings(max_examples=20)
@given(st.lists(lives(), min_size=2, max_size=4))
def test_the_sheets_and_the_weeks_add_up_to_the_month(drawn: list[Life]) -> None:
    # Everybody at one site, in one month: the lives lend their people and their punches.
    first = drawn[0]
    people, punches = [], []
    for key, life in enumerate(drawn, 1):
        people.append(someone(key, f"Person {key}"))
        punches += [
            replace(each, person_id=key, uuid=UUID(int=each.uuid.int + (key << 120)))
            for each in life.inputs.punches
        ]
    made = replace(first.inputs, people=tuple(people), punches=tuple(punches))
    found = month_timesheets(made, first.month, first.now)
    assert found.totals == sum((sheet.totals for sheet in found.timesheets), Totals())
    assert found.totals.hours == sum(
        (day.hours for sheet in found.timesheets for day in sheet.days), Hours()
    )
    for sheet in found.timesheets:
        weeks = sum((week.totals for week in sheet.weeks), Totals())
        assert replace(weeks, corrections=sheet.totals.corrections) == sheet.totals
        assert sheet.totals.hours.total == sheet.worked


def shown(day: WorkDay) -> list[object]:
    """What of a day's figures does not say when, in UTC, it was."""
    figures = day_figures(day)
    rows = figures.pop("shifts")
    assert isinstance(rows, list)
    times = [
        [row["break_s"], row["deducted_s"], row["late_s"], row["early_s"], row["planned"] is None]
        for row in rows
    ]
    return [figures, times, [each.worked for each in day.stints]]


@some
@given(lives(zones=("UTC",)), st.integers(-12, 14).filter(bool))
def test_shifting_all_instants_and_the_zone_together_changes_nothing(
    life: Life, hours: int
) -> None:
    # POSIX: the zone five hours ahead of UTC is called Etc/GMT-5.
    zone = f"Etc/GMT{-hours:+d}"
    ahead = timedelta(hours=hours)
    moved = [
        replace(each, instant=each.instant - ahead, utc_offset_minutes=60 * hours, zone=zone)
        for each in life.inputs.punches
    ]
    there = replace(
        life,
        inputs=replace(life.inputs, site=Site("Elsewhere", zone), punches=tuple(moved)),
        now=life.now - ahead,
    )
    assert [shown(day) for day in days_of(there)] == [shown(day) for day in days_of(life)]


@some
@given(lives(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 119)), max_size=3))
def test_adding_a_duplicate_inside_the_interval_changes_nothing(
    life: Life, again: list[tuple[int, int]]
) -> None:
    stored = list(life.inputs.punches)
    extra = [
        punch(
            stored[index].instant + timedelta(seconds=seconds),
            PunchKind.OUT,
            zone=stored[index].zone,
            method=PunchMethod.IMPORT,
            sequence=100 + number,
        )
        for number, (index, seconds) in enumerate(again)
        if index < len(stored)
    ]
    assert days_of(life.with_punches([*stored, *extra])) == days_of(life)


office_hours = st.lists(
    st.tuples(st.integers(0, 30), st.integers(5 * 60, 11 * 60), st.integers(12 * 60, 22 * 60)),
    max_size=12,
    unique_by=lambda each: each[0],
)


@some
@given(
    lives(zones=("Europe/Berlin",), punches=lambda *_: st.just([])),
    office_hours,
    policies,
    st.integers(1, 28),
)
def test_a_month_split_by_a_policy_change_is_its_days_under_their_own_policy(
    life: Life, worked: list[tuple[int, int, int]], after: AttendancePolicy, number: int
) -> None:
    before = life.inputs.policies.base
    # Which shift a punch belongs to depends on both neighbours' windows.
    after = replace(
        after,
        check_in_window=before.check_in_window,
        check_out_window=before.check_out_window,
    )
    seen = [
        f"{life.month.days[day]} {minute // 60:02d}:{minute % 60:02d}"
        for day, *span in sorted(worked)
        if day < len(life.month.days)
        for minute in span
    ]
    life = life.with_punches(clocked(*seen))
    change = life.month.days[number]
    split = Policies((PolicyVersion(None, before), PolicyVersion(change, after)))
    under_split = days_of(life.under(split))
    under_before, under_after = (
        days_of(life.under(Policies.always(policy))) for policy in (before, after)
    )
    for day, old, new in zip(under_split, under_before, under_after, strict=True):
        own = old if day.date < change else new
        if start_of_week(day.date) < change <= day.date:
            # The weekly hours run through the change; all else is the day's own.
            assert replace(day.hours, regular=NONE, overtime=NONE) == replace(
                own.hours, regular=NONE, overtime=NONE
            )
            assert (day.worked, day.daily_overtime, day.late, day.early, day.code) == (
                *(own.worked, own.daily_overtime, own.late, own.early, own.code),
            )
        else:
            assert day == own


def total(steps: list[Step], key: str) -> int:
    found = 0
    for step in steps:
        value = step.values[key]
        assert isinstance(value, int)
        found += value
    return found


@some
@given(lives() | lives(punches=chaos))
def test_the_explanations_arithmetic_gives_the_days_figures(life: Life) -> None:
    for day in days_of(life):
        steps = explain(day)
        by = {code: [step for step in steps if step.code is code] for code in StepCode}
        # Pairs, or what first in and last out made of them, less the deductions: the time worked.
        pairs = total(by[StepCode.PAIR], "worked_s")
        pairs += total(by[StepCode.SPAN], "span_s") - total(by[StepCode.SPAN], "pairs_s")
        deducted = 0
        for step in by[StepCode.BREAK]:
            span, due, credit, after = (
                total([step], key) for key in ("span_s", "due_s", "credited_s", "after_s")
            )
            expected = min(span, max(0, due - credit)) if span > after else 0
            assert total([step], "deducted_s") == expected
            deducted += expected
        seconds = day.worked // timedelta(seconds=1)
        assert pairs - deducted == seconds == total(by[StepCode.WORKED], "worked_s")

        extra = 0
        for step in by[StepCode.DAILY_OVERTIME]:
            beyond = max(0, total([step], "basis_s") - total([step], "after_s"))
            extra += beyond if beyond > total([step], "tolerance_s") else 0
        for step in by[StepCode.WEEKLY_OVERTIME]:
            left = total([step], "left_s")
            over = total([step], "week_so_far_s") + left - total([step], "after_s")
            extra += min(left, max(0, over))
        assert extra == day.hours.overtime // timedelta(seconds=1)
        assert day.hours.premium == NONE or by[StepCode.RATE] or by[StepCode.REGULAR]

        for code, key, figure in (
            (StepCode.LATE, "late_s", day.late),
            (StepCode.EARLY, "early_s", day.early),
        ):
            for step in by[code]:
                came, grace = total([step], "by_s"), total([step], "grace_s")
                beyond = came if step.values["from"] == "start" else came - grace
                most = total([step], "most_s")
                assert total([step], key) == (min(beyond, most) if came > grace else 0)
            assert total(by[code], key) == figure // timedelta(seconds=1)
        assert by[StepCode.CODE][0].values["code"] == day.code
