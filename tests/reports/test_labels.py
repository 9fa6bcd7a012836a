"""The workbook's words for what happened."""

from __future__ import annotations

from datetime import date, timedelta

from timekeeping import at, clocked, paired, punch, someone

from attendance_app.domain.pairing import CLOCK_WENT_BACK, Pairing
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.workday import work_day
from attendance_app.reports import labels

IN, OUT = PunchKind.IN, PunchKind.OUT
MONDAY = date(2026, 10, 5)


def note(found: Pairing, **details: object) -> str:
    person = someone(**details)
    day = work_day(MONDAY, person, date(2026, 12, 31), found.stints, found.unpaired, found.running)
    return labels.note(day)


def test_a_plain_day_has_no_note() -> None:
    assert note(paired(clocked("2026-10-05 09:00", "2026-10-05 17:00"))) == ""


def test_an_in_that_another_in_follows_has_no_time_of_closing() -> None:
    found = paired(
        [punch(at("2026-10-05 09:00"), IN), punch(at("2026-10-05 12:00"), IN)],
        now="2026-10-05 13:00",
    )
    assert note(found) == "no clock-out after 09:00: not counted; in since 12:00, still running"


def test_a_clock_that_was_set_back_is_named() -> None:
    back: dict[str, float | int | str] = {CLOCK_WENT_BACK: 7200}
    start = punch(at("2026-10-05 09:00"), IN, sequence=1)
    found = paired([start, punch(at("2026-10-05 08:30"), OUT, sequence=2, evidence=back)])
    assert note(found) == (
        "in at 09:00, kiosk's clock was set back: not counted; "
        "out at 08:30, kiosk's clock was set back: not counted"
    )
    found = paired([start, punch(at("2026-10-05 15:00"), OUT, sequence=2, evidence=back)])
    assert note(found) == "kiosk's clock was set back: check"


def test_a_punch_outside_the_employment_is_named() -> None:
    found = paired(clocked("2026-10-05 09:00", "2026-10-05 17:00"))
    assert note(found, end_date=date(2026, 10, 1)) == "outside the employment dates: check"


def test_a_night_that_lost_an_hour_says_how_long_it_was() -> None:
    found = paired(clocked("2026-03-28 22:00", "2026-03-29 06:00"))
    day = work_day(date(2026, 3, 28), someone(), date(2026, 12, 31), found.stints)
    assert labels.note(day) == "clocks went forward 1:00 h: 7:00 h passed"


def test_offsets_have_both_signs_and_odd_minutes() -> None:
    assert labels.offset(
        punch(at("2026-10-05 09:00", "Asia/Kolkata"), IN, zone="Asia/Kolkata")
    ) == ("+05:30")
    zone = "America/St_Johns"
    assert labels.offset(punch(at("2026-01-05 09:00", zone), IN, zone=zone)) == "-03:30"


def test_durations_are_cut_off_to_the_minute() -> None:
    assert labels.duration(timedelta(hours=162, minutes=30, seconds=59)) == "162:30"
    assert labels.duration(-timedelta(minutes=61)) == "-1:01"
