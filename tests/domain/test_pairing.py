"""Punches become stints, and whatever does not stays visible."""

from __future__ import annotations

import dataclasses
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from timekeeping import BERLIN, POLICY, at, clocked, paired, problems, punch

from attendance_app.domain.pairing import CLOCK_WENT_BACK, Pairing, pair
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod

IN, OUT = PunchKind.IN, PunchKind.OUT
some = settings(max_examples=40)


def hours(amount: float) -> timedelta:
    return timedelta(hours=amount)


def test_a_night_shift_is_one_monday_work_day_of_8_10() -> None:
    (stint,) = paired(clocked("2026-10-05 21:55", "2026-10-06 06:05")).stints
    assert stint.start.local_date == date(2026, 10, 5)
    assert stint.worked == timedelta(hours=8, minutes=10)


@pytest.mark.parametrize(
    ("evening", "morning", "elapsed", "change"),
    [
        ("2026-03-28 22:00", "2026-03-29 06:00", 7, 1),
        ("2026-10-24 22:00", "2026-10-25 06:00", 9, -1),
        ("2026-06-01 22:00", "2026-06-02 06:00", 8, 0),
    ],
)
def test_a_night_over_a_clock_change_lasts_as_long_as_it_lasts(
    evening: str, morning: str, elapsed: int, change: int
) -> None:
    (stint,) = paired(clocked(evening, morning)).stints
    assert stint.worked == hours(elapsed)
    assert stint.clock_change == hours(change)


def test_instants_that_share_a_zone_object_are_not_subtracted_as_wall_clocks() -> None:
    zone = ZoneInfo(BERLIN)
    evening = datetime(2026, 3, 28, 22, tzinfo=zone)
    morning = datetime(2026, 3, 29, 6, tzinfo=zone)
    (stint,) = paired([punch(evening, IN), punch(morning, OUT)]).stints
    assert stint.worked == hours(7)


def test_the_repeated_hour_is_ordered_by_utc() -> None:
    first = punch(at("2026-10-25 02:50", fold=0), IN, kiosk_id="front")
    second = punch(at("2026-10-25 02:10", fold=1), OUT, kiosk_id="back")
    (stint,) = paired([second, first]).stints
    assert stint.worked == timedelta(minutes=20)


def test_a_forgotten_out_is_an_exception_and_the_next_day_starts_with_an_in() -> None:
    found = paired(clocked("2026-10-05 09:00", "2026-10-06 08:55", "2026-10-06 18:00"))
    assert problems(found) == [(date(2026, 10, 5), Problem.MISSING_OUT)]
    (stint,) = found.stints
    assert stint.start.local_date == date(2026, 10, 6)
    assert stint.worked == timedelta(hours=9, minutes=5)


def test_an_open_stint_is_closed_after_16_hours_flagged_and_unpaid() -> None:
    alone = clocked("2026-10-05 09:00")
    still_open = paired(alone, now="2026-10-06 01:00")
    assert still_open.running == alone[0]
    assert not still_open.unpaired

    closed = paired(alone, now="2026-10-06 01:00:01")
    assert closed.running is None
    assert not closed.stints
    (exception,) = closed.unpaired
    assert exception.problem is Problem.MISSING_OUT
    assert exception.closed_at == at("2026-10-06 01:00")


def test_a_stint_of_exactly_the_maximum_shift_counts() -> None:
    (stint,) = paired(clocked("2026-10-05 06:00", "2026-10-05 22:00")).stints
    assert stint.worked == hours(16)


def test_seen_three_times_in_two_minutes_is_one_punch() -> None:
    seen = ["2026-10-05 09:00:00", "2026-10-05 09:00:03", "2026-10-05 09:01:30"]
    assert len(clocked(*seen)) == 1
    # The same three, as a kiosk that was offline and did not know of the first would send them.
    stored = [punch(at(each), IN, sequence=number) for number, each in enumerate(seen, 1)]
    found = paired([*stored, punch(at("2026-10-05 17:00"), OUT, sequence=4)])
    assert found.duplicates == tuple(stored[1:])
    (stint,) = found.stints
    assert stint.worked == hours(8)


def test_the_third_punch_opens_a_stint_and_ends_none() -> None:
    found = paired(clocked("2026-10-05 09:00", "2026-10-05 12:00", "2026-10-05 13:00"))
    (stint,) = found.stints
    assert stint.worked == hours(3)
    assert problems(found) == [(date(2026, 10, 5), Problem.MISSING_OUT)]


def test_the_date_is_the_one_at_the_site_when_it_happened() -> None:
    (stint,) = paired(clocked("2026-10-06 00:10", "2026-10-06 08:10", zone="Asia/Kolkata")).stints
    assert stint.start.instant.date() == date(2026, 10, 5)
    assert stint.start.local_date == date(2026, 10, 6)


def test_a_clock_set_back_between_in_and_out_gives_no_negative_stint() -> None:
    back = {CLOCK_WENT_BACK: 7200}
    found = paired(
        [
            punch(at("2026-10-05 09:00"), IN, sequence=1),
            punch(at("2026-10-05 08:30"), OUT, sequence=2, evidence=back),
            punch(at("2026-10-05 08:40"), IN, sequence=3),
            punch(at("2026-10-05 16:00"), OUT, sequence=4),
        ]
    )
    assert [each.problem for each in found.unpaired] == [Problem.CLOCK_SET_BACK] * 2
    (stint,) = found.stints
    assert stint.worked == timedelta(hours=7, minutes=20)


def test_a_stint_that_came_out_shorter_is_flagged() -> None:
    back = {CLOCK_WENT_BACK: 7200}
    found = paired(
        [
            punch(at("2026-10-05 09:00"), IN, sequence=1),
            punch(at("2026-10-05 15:00"), OUT, sequence=2, evidence=back),
        ]
    )
    assert found.stints[0].is_doubtful


def test_in_at_one_kiosk_and_out_at_another_is_one_stint() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 17:00", kiosks=("front", "back"))
    (stint,) = paired(stored).stints
    assert (stint.start.kiosk_id, stint.end.kiosk_id) == ("front", "back")


def test_what_a_kiosk_sends_late_takes_its_place_in_time() -> None:
    late = punch(at("2026-10-05 12:00"), OUT, sequence=9, kiosk_id="back")
    found = paired([punch(at("2026-10-05 09:00"), IN, sequence=1), late])
    assert found.stints[0].worked == hours(3)


def test_what_is_entered_afterwards_takes_its_place_in_time() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-06 09:00", "2026-10-06 17:00")
    entered = punch(at("2026-10-05 17:00"), OUT, sequence=9, method=PunchMethod.CORRECTION)
    found = paired([*stored, entered])
    assert [stint.worked for stint in found.stints] == [hours(8), hours(8)]
    assert not found.unpaired


def test_an_out_that_is_recorded_alone_is_a_missing_in() -> None:
    found = paired([punch(at("2026-10-05 17:00"), OUT)])
    assert problems(found) == [(date(2026, 10, 5), Problem.MISSING_IN)]


def test_an_out_later_than_the_maximum_shift_ends_nothing() -> None:
    found = paired([punch(at("2026-10-05 05:00"), IN), punch(at("2026-10-05 21:01"), OUT)])
    assert [each.problem for each in found.unpaired] == [Problem.MISSING_OUT, Problem.MISSING_IN]
    assert found.unpaired[0].closed_at == at("2026-10-05 21:00")


def test_an_in_after_an_in_leaves_the_first_one_open_and_unpaid() -> None:
    found = paired([punch(at("2026-10-05 09:00"), IN), punch(at("2026-10-05 12:00"), IN)])
    assert [each.closed_at for each in found.unpaired] == [None, at("2026-10-06 04:00")]


def test_fractions_of_a_second_do_not_add_up_to_what_nobody_saw() -> None:
    start = at("2026-10-05 09:00:00") + timedelta(microseconds=900_000)
    end = at("2026-10-05 17:00:00") + timedelta(microseconds=100_000)
    (stint,) = paired([punch(start, IN), punch(end, OUT)]).stints
    assert stint.worked == hours(8)


def test_nothing_gives_nothing() -> None:
    assert paired([]) == Pairing()


# Minutes on a grid, kinds and kiosks at random, in an order of storing that is not that of time.
moments = st.integers(0, 3 * 24 * 60).map(lambda minute: at("2026-10-23 00:00") + minute * MINUTE)
MINUTE = timedelta(minutes=1)
sets_of_punches = st.lists(
    st.tuples(
        moments,
        st.sampled_from(PunchKind),
        st.sampled_from(["front", "back"]),
        st.sampled_from(PunchMethod),
    ),
    max_size=24,
).map(
    lambda drawn: [
        punch(instant, kind, kiosk_id=desk, method=method, sequence=number)
        for number, (instant, kind, desk, method) in enumerate(drawn, 1)
    ]
)
nows = st.integers(0, 5 * 24).map(lambda hour: at("2026-10-23 00:00") + hour * 60 * MINUTE)


def everywhere(found: Pairing) -> list[Punch]:
    places = [each for stint in found.stints for each in (stint.start, stint.end)]
    places += [each.punch for each in found.unpaired]
    places += found.duplicates
    return places if found.running is None else [*places, found.running]


@some
@given(sets_of_punches, nows)
def test_each_punch_is_in_exactly_one_place(punches: list[Punch], now: datetime) -> None:
    found = everywhere(pair(punches, POLICY, now))
    assert Counter(each.uuid for each in found) == Counter(each.uuid for each in punches)


@some
@given(sets_of_punches, nows)
def test_worked_time_is_never_negative_nor_longer_than_a_shift(
    punches: list[Punch], now: datetime
) -> None:
    for stint in pair(punches, POLICY, now).stints:
        assert timedelta() <= stint.worked <= POLICY.maximum_shift


@some
@given(sets_of_punches, nows, st.randoms(use_true_random=False))
def test_the_order_in_which_punches_are_given_does_not_matter(
    punches: list[Punch], now: datetime, random: object
) -> None:
    mixed = list(punches)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert pair(mixed, POLICY, now) == pair(punches, POLICY, now)


@some
@given(sets_of_punches, nows, st.integers(-14 * 60, 14 * 60))
def test_shifting_all_instants_and_the_zone_together_changes_nothing(
    punches: list[Punch], now: datetime, minutes: int
) -> None:
    moved = [
        dataclasses.replace(
            each,
            instant=each.instant - timedelta(minutes=minutes),
            utc_offset_minutes=each.utc_offset_minutes + minutes,
        )
        for each in punches
    ]
    before = pair(punches, POLICY, now)
    after = pair(moved, POLICY, now - timedelta(minutes=minutes))
    assert [(each.start.local_date, each.worked) for each in after.stints] == [
        (each.start.local_date, each.worked) for each in before.stints
    ]
    assert problems(after) == problems(before)


@some
@given(
    st.lists(st.integers(2, 20 * 60), max_size=20),
    st.lists(st.tuples(st.integers(0, 19), st.integers(-119, 119)), max_size=5),
)
def test_adding_a_duplicate_inside_the_interval_changes_nothing(
    gaps: list[int], again: list[tuple[int, int]]
) -> None:
    instant = at("2026-10-20 06:00")
    seen = []
    for gap in gaps:
        instant += gap * 2 * MINUTE
        seen.append(instant)
    stored = clocked(*seen)
    extra = [
        dataclasses.replace(
            punch(stored[index].instant + timedelta(seconds=abs(seconds)), IN, sequence=100 + n),
            method=PunchMethod.IMPORT,
        )
        for n, (index, seconds) in enumerate(again)
        if index < len(stored)
    ]
    before, after = paired(stored), paired([*stored, *extra])
    assert (after.stints, after.unpaired) == (before.stints, before.unpaired)
    assert len(after.duplicates) == len(extra)


def test_without_a_duplicate_interval_every_punch_counts() -> None:
    eager = AttendancePolicy(duplicate_interval=timedelta())
    now = datetime(2026, 12, 31, tzinfo=UTC)
    found = pair(
        [punch(at("2026-10-05 09:00:00"), IN), punch(at("2026-10-05 09:00:05"), OUT)], eager, now
    )
    assert found.stints[0].worked == timedelta(seconds=5)
