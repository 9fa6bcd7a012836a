"""The rule that decides a punch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from builders import at
from hypothesis import given
from hypothesis import strategies as st
from timekeeping import punch

from attendance_app.domain.punches import (
    Punch,
    PunchKind,
    PunchPolicy,
    TooSoon,
    decide_punch,
    set_back_by,
)

IN, OUT = PunchKind.IN, PunchKind.OUT
POLICY = PunchPolicy()


def record(instants: list[datetime], policy: PunchPolicy = POLICY) -> list[Punch]:
    """What is stored of one person's sightings, in the order they arrive."""
    stored: list[Punch] = []
    for instant in instants:
        decided = decide_punch(stored[-1] if stored else None, instant, policy)
        if isinstance(decided, PunchKind):
            stored.append(punch(instant, decided, sequence=len(stored) + 1))
    return stored


def kinds(punches: list[Punch]) -> list[PunchKind]:
    return [one.kind for one in punches]


def test_the_first_punch_is_an_in_and_then_they_alternate() -> None:
    day = [at(f"2026-03-02 {time}") for time in ("09:00", "12:30", "13:15", "18:00")]
    assert kinds(record(day)) == [IN, OUT, IN, OUT]


def test_scenario_6_a_forgotten_out_does_not_turn_the_next_day_upside_down() -> None:
    stored = record([at("2026-03-02 09:00"), at("2026-03-03 08:55")])
    assert kinds(stored) == [IN, IN]


def test_scenario_7_an_open_in_ends_with_the_maximum_shift() -> None:
    opened = punch(at("2026-03-02 09:00"), IN)
    assert decide_punch(opened, at("2026-03-03 01:00"), POLICY) is OUT
    assert decide_punch(opened, at("2026-03-03 01:00:01"), POLICY) is IN


def test_scenario_8_sightings_inside_the_interval_are_one_punch() -> None:
    seen = [at(f"2026-03-02 {time}") for time in ("09:00:00", "09:00:03", "09:01:30")]
    stored = record(seen)
    assert [one.instant for one in stored] == seen[:1]
    assert decide_punch(stored[0], seen[1], POLICY) == TooSoon(stored[0])


def test_the_interval_ends_where_it_ends() -> None:
    opened = punch(at("2026-03-02 09:00"), IN)
    just_before = at("2026-03-02 09:02") - timedelta(microseconds=1)
    assert isinstance(decide_punch(opened, just_before, POLICY), TooSoon)
    assert decide_punch(opened, at("2026-03-02 09:02"), POLICY) is OUT


def test_a_suppressed_sighting_does_not_lengthen_the_interval() -> None:
    seen = [at(f"2026-03-02 {time}") for time in ("09:00", "09:01:30", "09:02:30")]
    assert kinds(record(seen)) == [IN, OUT]


def test_scenario_5_the_hour_that_comes_twice_is_ordered_by_utc() -> None:
    first_pass, second_pass = at("2026-10-25 02:50"), at("2026-10-25 02:10", fold=1)
    stored = record([first_pass, second_pass])
    assert kinds(stored) == [IN, OUT]
    assert stored[1].instant - stored[0].instant == timedelta(minutes=20)


def test_a_clock_set_back_goes_on_alternating() -> None:
    stored = record([at("2026-03-02 11:00"), at("2026-03-02 09:00"), at("2026-03-02 10:00")])
    assert kinds(stored) == [IN, OUT, IN]


def test_a_clock_set_back_by_seconds_is_the_same_punch_seen_twice() -> None:
    last = punch(at("2026-03-02 09:00"), IN)
    assert isinstance(decide_punch(last, at("2026-03-02 08:59:30"), POLICY), TooSoon)


def test_how_far_a_clock_was_set_back_is_told_beyond_the_tolerance() -> None:
    newest = punch(at("2026-03-02 11:00"), IN)
    tolerance = timedelta(minutes=2)
    assert set_back_by(None, at("2026-03-02 09:00"), tolerance) is None
    assert set_back_by(newest, at("2026-03-02 10:58"), tolerance) is None
    assert set_back_by(newest, at("2026-03-02 09:00"), tolerance) == timedelta(hours=2)


def test_a_punch_keeps_its_local_date_whatever_zone_comes_later() -> None:
    seen = punch(datetime(2026, 3, 1, 18, 40, tzinfo=UTC), IN, zone="Asia/Kolkata")
    assert seen.local.isoformat() == "2026-03-02T00:10:00+05:30"
    assert seen.local_date.isoformat() == "2026-03-02"


BEGIN = datetime(2026, 3, 27, tzinfo=UTC)
SECONDS = st.integers(-6 * 3600, 30 * 3600)


@st.composite
def sightings(draw: st.DrawFn) -> list[datetime]:
    """Instants of one person, mostly forward, now and then with the clock set back."""
    now, instants = BEGIN, []
    for step in draw(st.lists(SECONDS, min_size=1, max_size=12)):
        now += timedelta(seconds=step)
        instants.append(now)
    return instants


@given(sightings(), st.data())
def test_a_duplicate_inside_the_interval_changes_nothing(
    instants: list[datetime], data: st.DataObject
) -> None:
    plain = record(instants)
    after = data.draw(st.sampled_from(plain))
    within = POLICY.duplicate_interval - timedelta(microseconds=1)
    again = after.instant + data.draw(st.timedeltas(timedelta(), within))
    place = instants.index(after.instant) + 1
    with_duplicate = record([*instants[:place], again, *instants[place:]])
    assert [(one.instant, one.kind) for one in with_duplicate] == [
        (one.instant, one.kind) for one in plain
    ]


@given(sightings(), st.sampled_from([-720, -210, 0, 330, 840]))
def test_shifting_every_instant_changes_no_decision(instants: list[datetime], minutes: int) -> None:
    shifted = [instant + timedelta(minutes=minutes) for instant in instants]
    assert kinds(record(shifted)) == kinds(record(instants))


@given(sightings())
def test_two_outs_never_follow_each_other(instants: list[datetime]) -> None:
    decided = kinds(record(instants))
    assert decided[0] is IN
    assert (OUT, OUT) not in set(pairwise(decided))
