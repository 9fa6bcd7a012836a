"""Where people are at one moment: in, on a break, missing, expected, on leave or gone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from timekeeping import at, clocked, inputs, planned, punch, shift, someone

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.people_now import PersonNow, PresenceNow, Whereabouts
from attendance_app.domain.presence import presence, presence_dates
from attendance_app.domain.punches import PRESSED, Punch, PunchKind
from attendance_app.domain.punctuality import PunctualityKind

DAY = planned(shift("08:00", "17:00"))
NIGHT = planned(shift("22:00", "06:00"))
SPLIT = planned(shift("06:00", "10:00"), shift("16:00", "20:00"))
MONDAY = date(2026, 10, 5)
MINUTE = timedelta(minutes=1)


def one(now: str, *seen: str, **more: object) -> PersonNow:
    """The only person at that time of Monday, October 5th, seen by the kiosk at these times."""
    (made,) = now_of(now, clocked(*seen), **more).people
    return made


def now_of(now: str, punches: list[Punch] | None = None, **more: object) -> PresenceNow:
    made: MonthInputs = inputs(punches or [], **{**DAY, **more})  # type: ignore[arg-type]
    return presence(made, at(now if "-" in now else f"2026-10-05 {now}"))


def leave(part: LeavePart = LeavePart.FULL, **more: object) -> tuple[Leave, ...]:
    return (Leave(1, 1, MONDAY, MONDAY, "annual", part, **more),)  # type: ignore[arg-type]


def pressed(key: str, when: str) -> Punch:
    kind = PunchKind.IN if key in {"in", "back"} else PunchKind.OUT
    return punch(at(when), kind, evidence={PRESSED: key}, sequence=int(when[-5:-3]))


def test_nobody_is_missing_before_start_and_grace() -> None:
    assert one("08:10").where is Whereabouts.EXPECTED
    assert one("08:10").changes_at == at("2026-10-05 08:10")
    made = one("08:11")
    assert made.where is Whereabouts.MISSING
    assert made.planned is not None
    assert made.planned.start == at("2026-10-05 08:00")


def test_who_never_came_is_missing_until_the_day_is_over() -> None:
    assert one("23:59").where is Whereabouts.MISSING
    assert one("2026-10-06 00:30").where is Whereabouts.EXPECTED


@pytest.mark.parametrize(
    ("came", "kind", "by"),
    [
        ("07:20", PunctualityKind.EARLY, 40),
        ("08:10", PunctualityKind.ON_TIME, 0),
        ("08:25", PunctualityKind.LATE, 25),
    ],
)
def test_who_came_is_in_and_early_or_late_by_the_plan(
    came: str, kind: PunctualityKind, by: int
) -> None:
    made = one("09:00", f"2026-10-05 {came}")
    assert made.where is Whereabouts.IN
    assert made.is_inside
    assert made.arrival is not None
    assert (made.arrival.kind, made.arrival.by) == (kind, by * MINUTE)
    assert made.is_late is (kind is PunctualityKind.LATE)
    assert made.changes_at == at(f"2026-10-05 {came}") + timedelta(hours=16)


def test_who_came_late_stays_late_after_going_home() -> None:
    made = one("18:00", "2026-10-05 08:25", "2026-10-05 17:01")
    assert made.where is Whereabouts.GONE
    assert not made.is_inside
    assert made.is_late
    assert made.last is not None
    assert made.last.instant == at("2026-10-05 17:01")


def test_who_clocks_out_long_before_the_end_is_on_a_break_for_two_hours() -> None:
    seen = ("2026-10-05 08:00", "2026-10-05 12:00")
    made = one("13:59", *seen)
    assert made.where is Whereabouts.BREAK
    assert made.is_inside
    assert made.changes_at == at("2026-10-05 14:00")
    assert one("14:00", *seen).where is Whereabouts.GONE


def test_a_break_ends_with_the_shift_and_none_begins_in_its_last_hour() -> None:
    assert one("15:30", "2026-10-05 08:00", "2026-10-05 15:30").changes_at == at("2026-10-05 17:00")
    assert one("16:10", "2026-10-05 08:00", "2026-10-05 16:05").where is Whereabouts.GONE


def test_what_was_pressed_says_whether_it_is_a_break() -> None:
    came = pressed("in", "2026-10-05 08:00")
    for key, where in (("break", Whereabouts.BREAK), ("out", Whereabouts.GONE)):
        left = pressed(key, "2026-10-05 12:00")
        (made,) = now_of("15:00", [came, left]).people
        assert made.where is where
    late_break = pressed("break", "2026-10-05 16:30")
    assert now_of("16:40", [came, late_break]).people[0].where is Whereabouts.BREAK


def test_without_a_plan_only_a_pressed_break_is_one() -> None:
    none = {"schedules": (), "assignments": ()}
    came = pressed("in", "2026-10-05 08:00")
    (made,) = now_of("12:30", [came, pressed("break", "2026-10-05 12:00")], **none).people
    assert made.where is Whereabouts.BREAK
    assert made.changes_at == at("2026-10-05 14:00")
    assert (made.arrival, made.planned) == (None, None)
    assert one("12:30", "2026-10-05 08:00", "2026-10-05 12:00", **none).where is Whereabouts.GONE
    assert one("12:30", **none).where is Whereabouts.OFF


def test_whose_night_began_yesterday_is_in_and_late_until_it_is_over() -> None:
    seen = ["2026-10-04 22:30"]
    made = one("02:00", *seen, **NIGHT)
    assert made.where is Whereabouts.IN
    assert made.is_late
    assert made.came is not None
    over = one("07:00", *seen, "2026-10-05 06:01", **NIGHT)
    assert over.where is Whereabouts.EXPECTED
    assert not over.is_late
    assert over.last is not None
    assert over.came is None


def test_coming_back_to_a_night_after_midnight_is_no_arrival_of_today() -> None:
    seen = ("2026-10-04 21:58", "2026-10-05 01:30", "2026-10-05 02:05", "2026-10-05 06:02")
    during, after = one("03:00", *seen[:3], **NIGHT), one("09:00", *seen, **NIGHT)
    assert during.came is not None
    assert during.came.instant == at(seen[0])
    assert not during.is_late
    assert after.came is None
    assert not after.is_late


def test_who_is_missing_from_the_night_is_so_until_it_ends() -> None:
    made = one("02:00", **NIGHT)
    assert made.where is Whereabouts.MISSING
    assert made.changes_at == at("2026-10-05 06:00")
    assert one("06:00", **NIGHT).where is Whereabouts.EXPECTED


def test_who_comes_before_midnight_for_a_shift_of_tomorrow_came_to_it() -> None:
    made = one("23:55", "2026-10-05 23:50", **planned(shift("00:00", "08:00")))
    assert made.where is Whereabouts.IN
    assert made.arrival is not None
    waits = one("22:00", "2026-10-05 00:00", "2026-10-05 08:00", **planned(shift("00:00", "08:00")))
    assert waits.where is Whereabouts.GONE
    assert waits.changes_at == at("2026-10-05 23:00")


def test_between_two_shifts_somebody_is_expected_and_then_missing() -> None:
    seen = ("2026-10-05 06:00", "2026-10-05 10:00")
    assert one("12:00", *seen, **SPLIT).where is Whereabouts.EXPECTED
    assert one("16:30", *seen, **SPLIT).where is Whereabouts.MISSING
    assert one("20:30", *seen, **SPLIT).where is Whereabouts.GONE


def test_a_forgotten_clock_out_does_not_keep_somebody_in_for_ever() -> None:
    assert one("00:00", "2026-10-04 08:00").where is Whereabouts.IN
    assert one("09:00", "2026-10-04 08:00").where is Whereabouts.MISSING
    lone = one("08:30", "2026-10-04 16:00", "2026-10-05 08:15")
    assert lone.where is Whereabouts.IN


def test_a_lone_clock_out_of_today_means_gone() -> None:
    (made,) = now_of("18:00", [punch(at("2026-10-05 17:00"), PunchKind.OUT)]).people
    assert made.where is Whereabouts.GONE
    assert made.came is None


def test_leave_excuses_for_as_long_as_it_takes() -> None:
    whole = one("09:00", leaves=leave())
    assert whole.where is Whereabouts.LEAVE
    assert whole.leave is not None
    assert one("09:00", leaves=leave(LeavePart.MORNING)).where is Whereabouts.LEAVE
    assert one("09:00", leaves=leave(LeavePart.AFTERNOON)).where is Whereabouts.MISSING
    assert one("09:00", leaves=leave(is_approved=False)).where is Whereabouts.MISSING


def test_who_comes_in_spite_of_leave_is_in_and_not_late() -> None:
    made = one("10:00", "2026-10-05 09:30", leaves=leave())
    assert made.where is Whereabouts.IN
    assert made.arrival is None
    assert made.leave is not None


def test_nobody_is_missing_on_holidays_and_days_off_and_they_take_no_leave() -> None:
    holiday = now_of("09:00", holidays={MONDAY: "Harvest"}, leaves=leave())
    assert holiday.holiday == "Harvest"
    assert [each.where for each in holiday.people] == [Whereabouts.OFF]
    off = planned(shift("08:00", "17:00", [1]))
    assert one("09:00", leaves=leave(), **off).where is Whereabouts.OFF
    none = {"schedules": (), "assignments": ()}
    assert one("09:00", leaves=leave(), **none).where is Whereabouts.LEAVE


def test_who_is_not_employed_today_is_left_out_unless_still_in() -> None:
    left = someone(end_date=date(2026, 10, 4))
    assert now_of("09:00", people=(left,)).people == ()
    still = now_of("02:00", clocked("2026-10-04 21:59"), people=(left,), **NIGHT)
    assert [each.where for each in still.people] == [Whereabouts.IN]
    archived = someone(archived_at=at("2026-10-01 09:00"))
    assert now_of("09:00", people=(archived,)).people == ()


def test_what_a_correction_voids_does_not_count() -> None:
    came, left = clocked("2026-10-05 08:00", "2026-10-05 17:00")
    void = Correction(
        left.uuid, at("2026-10-05 17:05"), "Eve", "x", CorrectionAction.VOID, left, None
    )
    (made,) = now_of("17:10", [came, left], corrections=(void,)).people
    assert made.where is Whereabouts.IN


def test_it_holds_until_the_next_change_and_never_past_midnight() -> None:
    assert now_of("07:00").holds_until == at("2026-10-05 08:10")
    assert now_of("18:00").holds_until == at("2026-10-06 00:00")
    nobody = presence(inputs(people=(someone(end_date=date(2020, 1, 1)),)), at("2026-10-05 12:00"))
    assert nobody.holds_until == at("2026-10-06 00:00")
    assert not nobody.is_planned


def test_the_figures_are_those_of_the_people() -> None:
    people = (someone(1), someone(2, "Bo"), someone(3, "Cy"))
    punches = clocked("2026-10-05 08:30", person_id=1) + clocked("2026-10-05 07:55", person_id=2)
    made = now_of(
        "09:00", punches, people=people, **planned(shift("08:00", "17:00"), people=[1, 2, 3])
    )
    assert made.count(Whereabouts.IN) == 2
    assert made.count(Whereabouts.MISSING) == 1
    assert [each.person.id for each in made.late] == [1]
    assert [each.person.id for each in made.inside] == [1, 2]
    assert [each.person.id for each in made.arrivals] == [2, 1]
    assert made.today == MONDAY
    assert made.is_planned
    gone = made.people[0]
    changed = made.with_person(PersonNow(gone.person, Whereabouts.GONE))
    assert [each.where for each in changed.people] == [
        Whereabouts.GONE,
        Whereabouts.IN,
        Whereabouts.MISSING,
    ]


def test_the_dates_reach_as_far_back_as_the_longest_shift() -> None:
    first, last = presence_dates(at("2026-10-05 12:00"), "Europe/Berlin", timedelta(hours=16))
    assert (first, last) == (date(2026, 10, 4), date(2026, 10, 6))
    longer, _ = presence_dates(at("2026-10-05 12:00"), "Europe/Berlin", timedelta(hours=30))
    assert longer == date(2026, 10, 3)
