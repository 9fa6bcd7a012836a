"""What is said of a punch: early, on time, late, left early, stayed on, or nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from timekeeping import BERLIN, POLICY, at, punch, shift

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.planning import planned_shifts
from attendance_app.domain.policy import Policies
from attendance_app.domain.punches import PRESSED, PressedKey, Punch, PunchKind
from attendance_app.domain.punctuality import (
    ON_TIME,
    Punctuality,
    PunctualityKind,
    expected,
    punctuality,
)
from attendance_app.domain.schedules import Assignment, Schedule, Shift

IN, OUT, BREAK, BACK = PressedKey.IN, PressedKey.OUT, PressedKey.BREAK, PressedKey.BACK
EARLY, LATE = PunctualityKind.EARLY, PunctualityKind.LATE
LEFT_EARLY, OVERTIME = PunctualityKind.LEFT_EARLY, PunctualityKind.OVERTIME
OFFICE = (shift("09:00", "17:00"),)
SPLIT = (shift("08:00", "12:00"), shift("13:00", "17:00"))
NIGHT = (shift("22:00", "06:00"),)
ALWAYS = Policies.always(POLICY)


def made(text: str, key: PressedKey) -> Punch:
    """A punch of October 5th, 2026, or of the day before the time, by a key."""
    return punch(
        at(text if "-" in text else f"2026-10-05 {text}"), key.kind, evidence={PRESSED: key}
    )


def said(
    *day: tuple[str, PressedKey], shifts: tuple[Shift, ...] = OFFICE, keys: bool = True
) -> Punctuality | None:
    """What is said of the last of these punches."""
    *before, last = (made(text, key) for text, key in day)
    planned = planned_shifts(
        1,
        [Assignment(1, 1, 1)],
        [Schedule(1, "Office", shifts)],
        (),
        date(2026, 10, 4),
        date(2026, 10, 6),
        BERLIN,
        ALWAYS,
    )
    return punctuality(last, before, planned, ALWAYS, keys=keys)


def minutes(kind: PunctualityKind, number: float) -> Punctuality:
    return Punctuality(kind, timedelta(minutes=number))


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        ("08:12", minutes(EARLY, 48)),
        ("08:49:59", Punctuality(EARLY, timedelta(minutes=10, seconds=1))),
        ("08:50", ON_TIME),
        ("09:10", ON_TIME),
        ("09:10:01", Punctuality(LATE, timedelta(minutes=10, seconds=1))),
        ("11:00", minutes(LATE, 120)),
        ("17:05", None),
        ("03:00", None),
    ],
)
def test_who_comes_is_early_on_time_or_late_beyond_the_grace(
    came: str, expected: Punctuality | None
) -> None:
    assert said((came, IN)) == expected


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        ("12:00", minutes(LEFT_EARLY, 300)),
        ("16:50", ON_TIME),
        ("17:10", ON_TIME),
        ("17:30", minutes(OVERTIME, 30)),
        ("20:00", minutes(OVERTIME, 180)),
    ],
)
def test_who_leaves_left_early_on_time_or_stayed_on(left: str, expected: Punctuality) -> None:
    assert said(("09:00", IN), (left, OUT)) == expected


def test_a_shift_has_its_own_grace() -> None:
    strict = (shift("09:00", "17:00", late_grace=timedelta(), early_grace=timedelta()),)
    assert said(("09:01", IN), shifts=strict) == minutes(LATE, 1)
    assert said(("09:00", IN), ("16:59", OUT), shifts=strict) == minutes(LEFT_EARLY, 1)


def test_nothing_is_said_of_a_break_and_of_coming_back() -> None:
    assert said(("09:00", IN), ("12:00", BREAK)) is None
    assert said(("09:00", IN), ("12:00", BREAK), ("12:30", BACK)) is None


def test_without_keys_a_clock_out_long_before_the_end_may_be_a_break() -> None:
    assert said(("09:00", IN), ("12:00", OUT), keys=False) is None
    assert said(("09:00", IN), ("16:15", OUT), keys=False) == minutes(LEFT_EARLY, 45)


def test_who_was_there_before_the_shift_does_not_come_late_after_a_break() -> None:
    assert said(("06:00", IN), ("12:00", OUT), ("12:30", IN)) is None


def test_a_second_shift_is_come_to_again_and_a_stint_over_both_ends_with_the_second() -> None:
    assert said(("08:00", IN), ("12:00", OUT), ("13:20", IN), shifts=SPLIT) == minutes(LATE, 20)
    assert said(("08:00", IN), ("17:30", OUT), shifts=SPLIT) == minutes(OVERTIME, 30)


def test_a_night_ends_in_the_morning() -> None:
    assert said(("2026-10-04 22:30", IN), shifts=NIGHT) == minutes(LATE, 30)
    assert said(("2026-10-04 22:00", IN), ("06:20", OUT), shifts=NIGHT) == minutes(OVERTIME, 20)


def test_a_lone_clock_out_is_judged_by_the_window_it_lies_in() -> None:
    assert said(("16:30", OUT)) == minutes(LEFT_EARLY, 30)
    assert said(("16:30", OUT), ("16:45", OUT)) == minutes(LEFT_EARLY, 15)
    assert said(("08:30", OUT)) is None
    assert said(("20:00", OUT)) is None
    assert said(("18:30", IN), ("19:00", OUT)) is None


@pytest.mark.parametrize(
    ("parts", "kind", "is_expected"),
    [
        ([], PunchKind.IN, True),
        ([LeavePart.FULL], PunchKind.IN, False),
        ([LeavePart.FULL], PunchKind.OUT, False),
        ([LeavePart.MORNING], PunchKind.IN, False),
        ([LeavePart.MORNING], PunchKind.OUT, True),
        ([LeavePart.AFTERNOON], PunchKind.IN, True),
        ([LeavePart.AFTERNOON], PunchKind.OUT, False),
        ([LeavePart.HALF], PunchKind.OUT, False),
        ([LeavePart.MORNING, LeavePart.AFTERNOON], PunchKind.IN, False),
    ],
)
def test_leave_excuses_from_what_it_takes(
    parts: list[LeavePart], kind: PunchKind, is_expected: bool
) -> None:
    day = date(2026, 10, 5)
    leaves = [Leave(number, 1, day, day, "annual", part) for number, part in enumerate(parts)]
    others = [Leave(9, 1, day, day, "annual", is_approved=False)]
    others.append(Leave(10, 1, date(2026, 10, 6), date(2026, 10, 6), "annual"))
    shifts = planned_shifts(
        1, [Assignment(1, 1, 1)], [Schedule(1, "Office", OFFICE)], (), day, day, BERLIN, ALWAYS
    )
    assert expected(shifts, leaves + others, kind) == (shifts if is_expected else [])


def test_without_a_plan_nothing_is_said() -> None:
    assert punctuality(made("09:30", IN), (), (), ALWAYS, keys=True) is None


@pytest.mark.parametrize(("key", "kind"), list(zip(PressedKey, (1, 0, 0, 1), strict=True)))
def test_a_break_is_an_out_and_coming_back_an_in(key: PressedKey, kind: int) -> None:
    assert key.kind is (PunchKind.IN if kind else PunchKind.OUT)
    assert made("12:00", key).is_break is (key is BREAK)
