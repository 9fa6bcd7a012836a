"""What makes a schedule, and a leave, acceptable."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, time, timedelta

import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import Leave, LeavePart, clean_leave
from attendance_app.domain.schedules import Schedule, Shift, clean_schedule, schedule_key

HOUR = timedelta(hours=1)
SHIFT = Shift(time(9), time(18))
LEAVE = Leave(0, 1, date(2026, 3, 2), date(2026, 3, 6), "annual")


def test_a_schedule_comes_back_trimmed_with_its_shifts_in_order() -> None:
    late = replace(SHIFT, start=time(14), end=time(22))
    assert clean_schedule(Schedule(3, "  Office ", (late, SHIFT))) == Schedule(
        3, "Office", (SHIFT, late)
    )


def test_names_that_differ_in_case_alone_are_one() -> None:
    assert schedule_key(" Office") == schedule_key("OFFICE ")
    assert schedule_key("Office") != schedule_key("Office 2")


@pytest.mark.parametrize(
    ("schedule", "problem"),
    [
        (Schedule(0, " ", (SHIFT,)), "needs a name"),
        (Schedule(0, "x" * 101, (SHIFT,)), "at most 100"),
        (Schedule(0, "S", ()), "from 1 to 50"),
        (Schedule(0, "S", (SHIFT,) * 51), "from 1 to 50"),
        (Schedule(0, "S", (replace(SHIFT, start=time(9, 0, 1)),)), "whole minutes"),
        (Schedule(0, "S", (replace(SHIFT, end=time(9, 0, 0, 1)),)), "whole minutes"),
        (Schedule(0, "S", (replace(SHIFT, start=time(9, tzinfo=UTC)),)), "whole minutes"),
        (Schedule(0, "S", (replace(SHIFT, days=frozenset()),)), "at least one weekday"),
        (Schedule(0, "S", (replace(SHIFT, days=frozenset({7})),)), "at least one weekday"),
        (Schedule(0, "S", (replace(SHIFT, break_length=9 * HOUR),)), "shorter than the shift"),
        (Schedule(0, "S", (replace(SHIFT, break_length=-HOUR),)), "break of the shift 09:00-18:00"),
        (Schedule(0, "S", (replace(SHIFT, late_grace=13 * HOUR),)), "late grace .* 0 and 12"),
        (Schedule(0, "S", (replace(SHIFT, early_grace=-HOUR),)), "early-leave grace"),
        (Schedule(0, "S", (replace(SHIFT, overtime_after=25 * HOUR),)), "overtime .* 0 and 24"),
        (Schedule(0, "S", (replace(SHIFT, late_grace=HOUR / 7),)), "whole seconds"),
    ],
)
def test_a_schedule_that_is_not_possible_is_refused_in_words(
    schedule: Schedule, problem: str
) -> None:
    with pytest.raises(InvalidInputError, match=problem):
        clean_schedule(schedule)


def test_what_a_shift_says_for_itself_may_be_none() -> None:
    own = replace(SHIFT, break_length=HOUR, late_grace=timedelta(), overtime_after=8 * HOUR)
    assert clean_schedule(Schedule(0, "S", (own,))).shifts == (own,)


def test_a_shift_is_as_long_as_the_wall_clock_says() -> None:
    assert SHIFT.length == 9 * HOUR
    assert Shift(time(22), time(6)).length == 8 * HOUR
    assert Shift(time(8), time(8)).length == 24 * HOUR


def test_a_leave_comes_back_with_its_type_in_lower_case() -> None:
    assert clean_leave(replace(LEAVE, type=" Annual ")) == LEAVE
    assert clean_leave(LEAVE, [replace(LEAVE, id=9, first=date(2026, 3, 7), last=date.max)])


@pytest.mark.parametrize(
    ("leave", "problem"),
    [
        (replace(LEAVE, type=" "), "type of leave is missing"),
        (replace(LEAVE, type="x" * 41), "at most 40"),
        (replace(LEAVE, last=date(2026, 3, 1)), "before its first"),
        (replace(LEAVE, last=date(2036, 3, 30)), "ten years"),
    ],
)
def test_a_leave_that_is_not_possible_is_refused_in_words(leave: Leave, problem: str) -> None:
    with pytest.raises(InvalidInputError, match=problem):
        clean_leave(leave)


FULL, HALF, MORNING, AFTERNOON = LeavePart


@pytest.mark.parametrize(
    ("part", "others", "fits"),
    [
        (FULL, [FULL], False),
        (FULL, [HALF], False),
        (MORNING, [FULL], False),
        (MORNING, [AFTERNOON], True),
        (MORNING, [MORNING], False),
        (HALF, [HALF], True),
        (HALF, [MORNING], True),
        (HALF, [MORNING, AFTERNOON], False),
        (FULL, [], True),
    ],
)
def test_a_day_has_no_more_than_two_halves_of_leave(
    part: LeavePart, others: list[LeavePart], fits: bool
) -> None:
    day = date(2026, 3, 4)
    there = [Leave(key + 1, 1, day, day, "sick", each) for key, each in enumerate(others)]
    leave = replace(LEAVE, part=part)
    if fits:
        assert clean_leave(leave, there) == leave
    else:
        with pytest.raises(InvalidInputError, match="2026-03-04"):
            clean_leave(leave, there)


def test_a_leave_does_not_stand_in_its_own_way_when_it_is_changed() -> None:
    stored = replace(LEAVE, id=4)
    longer = replace(stored, last=date(2026, 3, 9))
    assert clean_leave(longer, [stored]) == longer
