"""The workbook's words for what happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from timekeeping import POLICY, at, clocked, day_of, planned, punch, shift, someone

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.pairing import CLOCK_WENT_BACK
from attendance_app.domain.policy import Policies, PolicyVersion
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.timesheet import Month
from attendance_app.reports import labels

IN, OUT = PunchKind.IN, PunchKind.OUT
MONDAY = date(2026, 10, 5)


def note(punches: list[Punch], now: str = "2026-12-31 12:00", **more: object) -> str:
    return labels.note(day_of(punches, now=now, **more))


def test_a_plain_day_has_no_note() -> None:
    assert note(clocked("2026-10-05 09:00", "2026-10-05 17:00")) == ""


def test_an_in_that_another_in_follows_has_no_time_of_closing() -> None:
    punches = [punch(at("2026-10-05 09:00"), IN), punch(at("2026-10-05 12:00"), IN)]
    assert note(punches, now="2026-10-05 13:00") == (
        "no clock-out after 09:00: not counted; in since 12:00, still running"
    )


def test_a_clock_that_was_set_back_is_named() -> None:
    back: dict[str, float | int | str] = {CLOCK_WENT_BACK: 7200}
    start = punch(at("2026-10-05 09:00"), IN, sequence=1)
    before = punch(at("2026-10-05 08:30"), OUT, sequence=2, evidence=back)
    assert note([start, before]) == (
        "out at 08:30, kiosk's clock was set back: not counted; "
        "in at 09:00, kiosk's clock was set back: not counted"
    )
    after = punch(at("2026-10-05 15:00"), OUT, sequence=2, evidence=back)
    assert note([start, after]) == "kiosk's clock was set back: check"


def test_a_punch_outside_the_employment_is_named() -> None:
    left = someone(end_date=date(2026, 10, 1))
    punches = clocked("2026-10-05 09:00", "2026-10-05 17:00")
    assert note(punches, people=[left]) == "outside the employment dates: check"


def test_a_night_that_lost_an_hour_says_how_long_it_was() -> None:
    day = day_of(clocked("2026-03-28 22:00", "2026-03-29 06:00"), "2026-03-28")
    assert labels.note(day) == "clocks went forward 1:00 h: 7:00 h passed"


def test_what_somebody_let_stand_is_told_apart_from_what_is_to_be_looked_at() -> None:
    accepted = Acceptance(
        1, MONDAY, Problem.OUTSIDE_EMPLOYMENT, at("2026-10-06 09:00"), "Office", "a helping hand"
    )
    punches = clocked("2026-10-05 09:00", "2026-10-05 17:00")
    left = someone(end_date=date(2026, 10, 1))
    assert note(punches, people=[left], acceptances=(accepted,)) == (
        "outside the employment dates: accepted as it is"
    )


def test_holidays_and_leave_are_named() -> None:
    assert note([], holidays={MONDAY: "Founders' day"}) == "Founders' day"
    asked = Leave(1, 1, MONDAY, MONDAY, "annual", LeavePart.MORNING, is_approved=False)
    found = note([], leaves=(asked,), **planned(shift("09:00", "18:00")))
    assert found == "annual leave, morning, not approved; leave not approved: check"


def test_a_shift_is_named_by_the_wall_clock_it_was_planned_by() -> None:
    day = day_of([], "2026-03-28", **planned(shift("22:00", "06:00")))
    (night,) = day.shifts
    assert night.planned is not None
    assert labels.shift_times(night.planned, "Europe/Berlin") == "22:00-06:00"


def test_a_rate_that_changed_in_the_month_has_both_values() -> None:
    dearer = replace(POLICY, overtime_rate=Decimal(2))
    versions = (PolicyVersion(None, POLICY), PolicyVersion(date(2026, 10, 15), dearer))

    def rate(month: int) -> str:
        policies = Policies(versions)
        return labels.rate(policies, Month(2026, month), lambda policy: policy.overtime_rate)

    assert [rate(9), rate(10), rate(11)] == ["×1.5", "×1.5/×2", "×2"]


def test_offsets_have_both_signs_and_odd_minutes() -> None:
    assert labels.offset(
        punch(at("2026-10-05 09:00", "Asia/Kolkata"), IN, zone="Asia/Kolkata")
    ) == ("+05:30")
    zone = "America/St_Johns"
    assert labels.offset(punch(at("2026-01-05 09:00", zone), IN, zone=zone)) == "-03:30"


def test_durations_are_cut_off_to_the_minute() -> None:
    assert labels.duration(timedelta(hours=162, minutes=30, seconds=59)) == "162:30"
    assert labels.duration(-timedelta(minutes=61)) == "-1:01"
