"""Two shifts of one person that overlap on the wall clock are refused, whoever is looking."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.overlaps import refuse_overlaps, refuse_own_overlaps
from attendance_app.domain.planning import assigned
from attendance_app.domain.schedules import EVERY_DAY, Assignment, Schedule, Shift

MON, TUE, WED, SAT, SUN = 0, 1, 2, 5, 6


def schedule(key: int, name: str, *shifts: tuple[str, str] | tuple[str, str, set[int]]) -> Schedule:
    """A schedule of shifts given as start, end and, unless every day, weekdays."""
    made = []
    for start, end, *days in shifts:
        on = frozenset(days[0]) if days else EVERY_DAY
        made.append(Shift(time.fromisoformat(start), time.fromisoformat(end), on))
    return Schedule(key, name, tuple(made))


NIGHT = schedule(1, "Night", ("22:00", "06:00", {MON}))
EARLY = schedule(2, "Early", ("05:00", "13:00", {TUE}))
DAY = schedule(3, "Day", ("09:00", "18:00"))
LATE = schedule(4, "Late", ("13:00", "21:00"))
SCHEDULES = {each.id: each for each in (NIGHT, EARLY, DAY, LATE)}


def has(
    schedule: Schedule, first: str = "", last: str = "", *, is_standing: bool = True
) -> Assignment:
    return Assignment(
        0,
        1,
        schedule.id,
        date.fromisoformat(first) if first else None,
        date.fromisoformat(last) if last else None,
        is_standing,
    )


def test_a_night_and_the_next_days_early_shift_are_refused_and_both_are_named() -> None:
    with pytest.raises(InvalidInputError) as refused:
        refuse_overlaps([has(NIGHT, "2026-03-02"), has(EARLY, "2026-03-01")], SCHEDULES)
    text = str(refused.value)
    assert "Night 22:00-06:00 on Monday 2026-03-02" in text
    assert "Early 05:00-13:00 on Tuesday 2026-03-03" in text


def test_what_is_standing_for_ever_is_named_by_the_weekday_alone() -> None:
    with pytest.raises(InvalidInputError, match=r"on Monday and Early 05:00-13:00 on Tuesday ov"):
        refuse_overlaps([has(NIGHT), has(EARLY)], SCHEDULES)


def test_shifts_that_only_touch_do_not_overlap() -> None:
    until_late = schedule(5, "Until late", ("06:00", "13:00"))
    refuse_overlaps([has(until_late), has(LATE)], SCHEDULES | {5: until_late})
    around_the_clock = schedule(6, "Watch", ("08:00", "08:00"))
    refuse_own_overlaps(around_the_clock)


def test_dated_assignments_put_standing_ones_aside() -> None:
    refuse_overlaps([has(DAY), has(LATE, "2026-03-02", "2026-03-06", is_standing=False)], SCHEDULES)
    with pytest.raises(InvalidInputError, match="overlap"):
        refuse_overlaps([has(DAY), has(LATE, "2026-03-02", "2026-03-06")], SCHEDULES)


def test_a_standing_night_runs_into_the_first_dated_day() -> None:
    """Boundaries between assignments are looked at, too."""
    nights = schedule(7, "Nights", ("22:00", "06:00"))
    all_of_them = SCHEDULES | {7: nights}
    with pytest.raises(InvalidInputError, match="Nights 22:00-06:00 on Monday 2026-03-02"):
        refuse_overlaps(
            [has(nights), has(EARLY, "2026-03-03", "2026-03-03", is_standing=False)], all_of_them
        )
    refuse_overlaps(
        [has(nights), has(DAY, "2026-03-03", "2026-03-03", is_standing=False)], all_of_them
    )


def test_one_assignment_may_follow_the_other() -> None:
    refuse_overlaps([has(DAY, "", "2026-03-31"), has(LATE, "2026-04-01")], SCHEDULES)
    with pytest.raises(InvalidInputError, match="2026-03-31"):
        refuse_overlaps([has(DAY, "", "2026-03-31"), has(LATE, "2026-03-31")], SCHEDULES)


def test_the_last_and_the_first_day_there_are_can_be_looked_at() -> None:
    refuse_overlaps([has(DAY, "0001-01-01", "9999-12-31")], SCHEDULES)


def test_a_schedule_whose_own_shifts_overlap_is_refused() -> None:
    refuse_own_overlaps(schedule(8, "Split", ("06:00", "10:00"), ("16:00", "20:00")))
    with pytest.raises(
        InvalidInputError, match=r"Split 06:00-10:00 on \w+day and Split 09:59-12:00"
    ):
        refuse_own_overlaps(schedule(8, "Split", ("06:00", "10:00"), ("09:59", "12:00")))
    with pytest.raises(InvalidInputError, match="Sunday and Week 05:00-06:00 on Monday"):
        refuse_own_overlaps(
            schedule(8, "Week", ("22:00", "06:00", {SUN}), ("05:00", "06:00", {MON}))
        )


_MINUTES = st.integers(0, 1439)
_SHIFTS = st.builds(
    lambda start, length, days: Shift(
        time(*divmod(start, 60)), time(*divmod((start + length) % 1440, 60)), days
    ),
    _MINUTES,
    st.integers(1, 720),
    st.frozensets(st.integers(0, 6), min_size=1),
)
_FIRST = date(2026, 2, 20)
_DAYS = st.none() | st.integers(0, 40).map(lambda step: _FIRST + timedelta(days=step))
_ASSIGNMENTS = st.builds(
    lambda key, days, standing: Assignment(0, 1, key, *days, standing),
    st.integers(1, 3),
    st.tuples(_DAYS, _DAYS).filter(lambda days: None in days or days[0] <= days[1]),
    st.booleans(),
)


@settings(max_examples=60)
@given(
    st.tuples(_SHIFTS, _SHIFTS, _SHIFTS),
    st.lists(_ASSIGNMENTS, min_size=1, max_size=3),
)
def test_it_finds_what_looking_at_every_day_finds(
    shifts: tuple[Shift, ...], assignments: list[Assignment]
) -> None:
    schedules = {key + 1: Schedule(key + 1, "S", (shift,)) for key, shift in enumerate(shifts)}
    spans = []
    for number in range(-30, 80):
        day = _FIRST + timedelta(days=number)
        for each in assigned(assignments, day):
            (shift,) = schedules[each.schedule_id].shifts
            if day.weekday() in shift.days:
                start = number * 1440 + shift.start.hour * 60 + shift.start.minute
                spans.append((start, start + shift.length // timedelta(minutes=1)))
    spans.sort()
    overlap = any(end > start for (_, end), (start, _) in pairwise(spans))
    try:
        refuse_overlaps(assignments, schedules)
        refused = False
    except InvalidInputError:
        refused = True
    assert refused == overlap
