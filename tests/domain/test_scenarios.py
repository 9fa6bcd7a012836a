"""The 26 scenarios of the attendance rules, each under its number, with every figure it names.

Base unless said otherwise: shift 09:00-18:00, windows of 60 minutes, grace 10 minutes, duplicate
interval 2 minutes, site in Berlin. The same scenarios go through the import and the workbook in
``tests/test_scenarios_end_to_end.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from builders import SetClock, enrolled, new_database
from fakes import looks
from month_office import open_office
from timekeeping import (
    BERLIN,
    POLICY,
    SITE,
    at,
    clocked,
    day_of,
    inputs,
    planned,
    punch,
    sheet_of,
    shift,
    someone,
)

from attendance_app.db.database import Database
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.overlaps import refuse_overlaps
from attendance_app.domain.pairing import CLOCK_WENT_BACK
from attendance_app.domain.planning import planned_shifts
from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    LatenessFrom,
    Policies,
    Rounding,
    RoundingMode,
)
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod, TooSoon, decide_punch
from attendance_app.domain.schedules import Assignment, Schedule
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import Month, decimal_hours, month_timesheets
from attendance_app.domain.workday import DayCode
from attendance_app.services.clocking import AlreadyRecorded, Clocking, Recorded
from attendance_app.vision.visits import Visits

IN, OUT = PunchKind.IN, PunchKind.OUT
NONE = timedelta()
DAY = planned(shift("09:00", "18:00"))
WORKDAYS = planned(shift("09:00", "18:00", range(5)))
NIGHT = planned(shift("22:00", "06:00"))
SPLIT = planned(shift("06:00", "10:00"), shift("16:00", "20:00"))


def hm(text: str) -> timedelta:
    """``8:10`` or ``0:12:30``."""
    hours, minutes, *seconds = map(int, text.split(":"))
    return timedelta(hours=hours, minutes=minutes, seconds=sum(seconds))


def week(start: str, length: str, days: int) -> list[Punch]:
    """Work of the same length on so many days, from Monday, October 5th on."""
    first = at(f"2026-10-05 {start}")
    each = [first + timedelta(days=number) for number in range(days)]
    return clocked(*(moment for begin in each for moment in (begin, begin + hm(length))))


def corrected(original: Punch | None, replacement: Punch | None, *, number: int = 1) -> Correction:
    action = CorrectionAction.CHANGE
    if original is None or replacement is None:
        action = CorrectionAction.ADD if original is None else CorrectionAction.VOID
    made = at("2026-10-07 10:00")
    return Correction(UUID(int=number), made, "Office", "forgotten", action, original, replacement)


def test_01_a_night_from_monday_21_55_to_tuesday_06_05_is_one_monday_work_day_of_8_10() -> None:
    sheet = sheet_of(clocked("2026-10-05 21:55", "2026-10-06 06:05"), **NIGHT)
    monday, tuesday = sheet.days[4], sheet.days[5]
    assert (monday.code, monday.worked) == (DayCode.PRESENT, hm("8:10"))
    assert (monday.late, monday.early) == (NONE, NONE)
    assert not tuesday.punches
    assert tuesday.worked == NONE
    assert sheet.totals.hours.total == hm("8:10")


def test_02_a_night_starting_31_january_is_in_january_and_in_exactly_one_month() -> None:
    stored = clocked("2026-01-31 21:55", "2026-02-01 06:05")
    january, february = sheet_of(stored, "2026-01", **NIGHT), sheet_of(stored, "2026-02", **NIGHT)
    assert january.days[-1].worked == hm("8:10")
    assert january.totals.hours.total == hm("8:10")
    assert february.totals.hours.total == NONE
    assert [use.punch for use in january.uses] == stored
    # The raw clock-out was made in February; there it says for which date it counts.
    assert [(use.punch, use.booked_to) for use in february.uses] == [(stored[1], date(2026, 1, 31))]


def test_02_what_belongs_to_a_shift_from_midnight_on_is_in_the_month_of_that_shift() -> None:
    stored = clocked("2026-01-31 23:50", "2026-02-01 08:00")
    early = planned(shift("00:00", "08:00"))
    january, february = sheet_of(stored, "2026-01", **early), sheet_of(stored, "2026-02", **early)
    assert january.totals.hours.total == NONE
    assert february.days[0].worked == hm("8:10")


def test_03_a_night_and_next_day_05_00_to_13_00_for_one_person_is_refused() -> None:
    schedules = {
        1: Schedule(1, "Night", (shift("22:00", "06:00", [0]),)),
        2: Schedule(2, "Early", (shift("05:00", "13:00", [1]),)),
        3: Schedule(3, "Day", (shift("06:00", "14:00", [1]),)),
    }
    night, early, later = (Assignment(key, 1, key) for key in schedules)
    with pytest.raises(InvalidInputError, match="overlap"):
        refuse_overlaps([night, early], schedules)
    refuse_overlaps([night, later], schedules)


@pytest.mark.parametrize(
    ("evening", "morning", "length"),
    [
        ("2026-03-28", "2026-03-29", "7:00"),
        ("2026-10-24", "2026-10-25", "9:00"),
        ("2026-06-01", "2026-06-02", "8:00"),
    ],
)
def test_04_the_night_of_28_march_is_7_h_and_that_of_24_october_9_h(
    evening: str, morning: str, length: str
) -> None:
    day = day_of(clocked(f"{evening} 22:00", f"{morning} 06:00"), evening, **NIGHT)
    assert (day.worked, day.scheduled, day.shortfall) == (hm(length), hm(length), NONE)
    assert (day.late, day.early) == (NONE, NONE)


def test_04_instants_that_share_a_zone_object_are_not_subtracted_as_wall_clocks() -> None:
    zone = ZoneInfo(BERLIN)
    evening, morning = (
        datetime(2026, 3, 28, 22, tzinfo=zone),
        datetime(2026, 3, 29, 6, tzinfo=zone),
    )
    stored = [punch(evening, IN, sequence=1), punch(morning, OUT, sequence=2)]
    assert day_of(stored, "2026-03-28", **NIGHT).worked == hm("7:00")


def test_05_02_50_first_pass_then_02_10_second_pass_is_20_min_ordered_by_utc() -> None:
    first = punch(at("2026-10-25 02:50", fold=0), IN, kiosk_id="front")
    second = punch(at("2026-10-25 02:10", fold=1), OUT, kiosk_id="back")
    day = day_of([second, first], "2026-10-25")
    assert day.worked == hm("0:20")
    assert not day.problems


def test_06_in_only_then_08_55_is_an_in_and_day_one_is_missing_out_and_not_absent() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-06 08:55", "2026-10-06 18:00")
    assert [each.kind for each in stored] == [IN, IN, OUT]
    sheet = sheet_of(stored, **DAY)
    one, two = sheet.days[4], sheet.days[5]
    assert (one.code, one.problems) == (DayCode.EXCEPTION, (Problem.MISSING_OUT,))
    assert (one.worked, one.absent) == (NONE, 0.0)
    assert (two.code, two.worked) == (DayCode.PRESENT, hm("9:05"))
    (exception,) = sheet.exceptions()
    assert (exception.day, exception.problem) == (date(2026, 10, 5), Problem.MISSING_OUT)
    assert exception.punches == (stored[0],)


def test_07_open_16_h_is_auto_closed_flagged_and_unpaid_until_confirmed() -> None:
    (alone,) = stored = clocked("2026-10-05 09:00")
    running = day_of(stored, now="2026-10-06 01:00", **DAY)
    assert (running.code, running.running) == (DayCode.BLANK, alone)

    closed = sheet_of(stored, now="2026-10-06 01:00:01", **DAY)
    day = closed.days[4]
    assert (day.code, day.running, day.worked) == (DayCode.EXCEPTION, None, NONE)
    (exception,) = closed.exceptions()
    assert (exception.problem, exception.closed_at) == (
        Problem.MISSING_OUT,
        at("2026-10-06 01:00"),
    )

    confirmed = punch(at("2026-10-06 01:00"), OUT, sequence=2, method=PunchMethod.CORRECTION)
    day = day_of([alone, confirmed], corrections=(corrected(None, confirmed),), **DAY)
    assert (day.code, day.problems, day.worked) == (DayCode.PRESENT, (), hm("16:00"))
    # The kiosk does not end it either: the next punch is a clock-in.
    assert decide_punch(alone, at("2026-10-06 01:00:01"), POLICY.punching) is IN


def test_08_seen_at_0_s_3_s_and_90_s_is_one_punch_and_two_are_suppressed(tmp_path: Path) -> None:
    seen = [at("2026-10-05 09:00:00"), at("2026-10-05 09:00:03"), at("2026-10-05 09:01:30")]
    answers = []
    last: Punch | None = None
    for moment in seen:
        answer = decide_punch(last, moment, POLICY.punching)
        answers.append(answer)
        last = last if isinstance(answer, TooSoon) else punch(moment, answer)
    assert answers == [IN, TooSoon(last), TooSoon(last)]  # type: ignore[arg-type]

    with new_database(tmp_path) as database:
        person = enrolled(database)
        clocking = Clocking(database, SITE, "desk", POLICY.punching, SetClock(seen[-1]))
        outcomes = [clocking.punch(person.id, moment, PunchMethod.FACE) for moment in seen]
        assert [type(each) for each in outcomes] == [Recorded, AlreadyRecorded, AlreadyRecorded]
        with database.read() as unit:
            assert len(unit.punches.between(None, None)) == 1


def test_08_standing_in_view_for_ten_minutes_is_still_one_punch() -> None:
    # One sighting a visit; that a sighting makes a punch is tested in services/test_reception.py.
    visits = Visits(leave_s=10)
    begun = [visits.see(1, looks(1), second) for second in range(600)]
    assert begun == [True] + [False] * 599


def test_08_what_an_offline_kiosk_sent_twice_is_read_as_one() -> None:
    seen = ["2026-10-05 09:00:00", "2026-10-05 09:00:03", "2026-10-05 09:01:30"]
    stored = [punch(at(each), IN, sequence=number) for number, each in enumerate(seen, 1)]
    sheet = sheet_of([*stored, punch(at("2026-10-05 18:00"), OUT, sequence=4)], **DAY)
    assert sheet.days[4].worked == hm("9:00")
    assert not sheet.days[4].problems
    assert [use.is_duplicate for use in sheet.uses] == [False, True, True, False]


@pytest.mark.parametrize(
    ("calculation", "breaks", "worked", "shown"),
    [
        (HoursCalculation.EVERY_VALID_PAIR, BreakRule.PUNCHED, "8:15", "0:45"),
        (HoursCalculation.FIRST_IN_LAST_OUT, BreakRule.PUNCHED, "9:00", "0:00"),
        (HoursCalculation.EVERY_VALID_PAIR, BreakRule.BOTH, "8:00", "1:00"),
        (HoursCalculation.EVERY_VALID_PAIR, BreakRule.AUTO_DEDUCT, "7:15", "1:45"),
        (HoursCalculation.FIRST_IN_LAST_OUT, BreakRule.AUTO_DEDUCT, "8:00", "1:00"),
    ],
)
def test_09_two_pairs_are_8_15_first_to_last_9_00_and_with_60_min_crediting_8_00(
    calculation: HoursCalculation, breaks: BreakRule, worked: str, shown: str
) -> None:
    policy = AttendancePolicy(hours_calculation=calculation, breaks=breaks, break_length=hm("1:00"))
    times = ("09:00", "12:30", "13:15", "18:00")
    day = day_of(clocked(*(f"2026-10-05 {each}" for each in times)), policy=policy, **DAY)
    assert (day.worked, day.breaks) == (hm(worked), hm(shown))


def test_10_punches_9_12_13_are_3_h_and_an_open_exception_and_out_is_not_13_00() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 12:00", "2026-10-05 13:00")
    sheet = sheet_of(stored, **DAY)
    day = sheet.days[4]
    assert (day.worked, day.code) == (hm("3:00"), DayCode.EXCEPTION)
    assert [each.punches for each in sheet.exceptions()] == [(stored[2],)]
    assert day.stints[-1].end == at("2026-10-05 12:00")
    first_to_last = AttendancePolicy(hours_calculation=HoursCalculation.FIRST_IN_LAST_OUT)
    assert day_of(stored, policy=first_to_last, **DAY).worked == hm("3:00")


def test_11_three_20_minute_pairs_are_1_00_h_rounded_once_at_the_end() -> None:
    times = ("09:00", "09:20", "10:00", "10:20", "11:00", "11:20")
    sheet = sheet_of(clocked(*(f"2026-10-05 {each}" for each in times)))
    assert decimal_hours(sheet.totals.hours.total) == Decimal("1.00")
    assert sum(decimal_hours(each.worked) for each in sheet.days[4].stints) == Decimal("0.99")


@pytest.mark.parametrize(
    ("came", "counts"),
    [("09:07", "09:00"), ("09:08", "09:15"), ("09:07:29", "09:00"), ("09:07:30", "09:15")],
)
def test_12_nearest_15_moves_09_07_to_09_00_and_09_08_to_09_15_and_raw_is_kept(
    came: str, counts: str
) -> None:
    policy = AttendancePolicy(round_in=Rounding(RoundingMode.NEAREST, 15))
    stored = clocked(f"2026-10-05 {came}", "2026-10-05 18:00")
    (stint,) = day_of(stored, policy=policy, **DAY).stints
    assert stint.start == at(f"2026-10-05 {counts}")
    assert stint.stint.start.instant == at(f"2026-10-05 {came}")
    assert stint.worked == at("2026-10-05 18:00") - at(f"2026-10-05 {counts}")


@pytest.mark.parametrize(
    ("came", "counted_from", "late"),
    [
        ("09:10:00", LatenessFrom.START, "0:00"),
        ("09:10:01", LatenessFrom.START, "0:10:01"),
        ("09:12:00", LatenessFrom.START, "0:12"),
        ("09:12:00", LatenessFrom.GRACE, "0:02"),
    ],
)
def test_13_09_10_00_is_on_time_09_10_01_late_and_09_12_is_12_min_or_2_beyond_grace(
    came: str, counted_from: LatenessFrom, late: str
) -> None:
    policy = AttendancePolicy(lateness_from=counted_from)
    sheet = sheet_of(clocked(f"2026-10-05 {came}", "2026-10-05 18:00"), policy=policy, **DAY)
    assert sheet.days[4].late == hm(late)
    assert sheet.totals.late_count == (late != "0:00")


@pytest.mark.parametrize(
    ("left", "counted_from", "early"),
    [
        ("17:50:00", LatenessFrom.START, "0:00"),
        ("17:49:59", LatenessFrom.START, "0:10:01"),
        ("17:48:00", LatenessFrom.GRACE, "0:02"),
    ],
)
def test_13_leaving_early_likewise(left: str, counted_from: LatenessFrom, early: str) -> None:
    policy = AttendancePolicy(lateness_from=counted_from)
    sheet = sheet_of(clocked("2026-10-05 09:00", f"2026-10-05 {left}"), policy=policy, **DAY)
    assert sheet.totals.early == hm(early)
    assert sheet.totals.early_count == (early != "0:00")


def test_14_five_times_9_h_is_5_h_overtime_and_weekly_adds_none() -> None:
    sheet = sheet_of(week("09:00", "9:00", 5), **WORKDAYS)
    assert sheet.totals.hours.total == hm("45:00")
    assert sheet.totals.hours.overtime == hm("5:00")
    assert [day.daily_overtime for day in sheet.days[4:9]] == [hm("1:00")] * 5
    assert all(day.weekly_overtime == NONE for day in sheet.days)


def test_14_six_times_8_h_is_8_h_overtime() -> None:
    six_days = planned(shift("09:00", "17:00", range(6)))
    sheet = sheet_of(week("09:00", "8:00", 6), **six_days)
    assert sheet.totals.hours.regular == hm("40:00")
    assert sheet.totals.hours.overtime == hm("8:00")
    saturday = sheet.days[9]
    assert (saturday.daily_overtime, saturday.weekly_overtime) == (NONE, hm("8:00"))


@pytest.mark.parametrize(("beyond", "overtime"), [(14, 0), (15, 0), (16, 16)])
def test_15_with_tolerance_15_plus_14_and_plus_15_are_0_and_plus_16_is_16(
    beyond: int, overtime: int
) -> None:
    policy = AttendancePolicy(employer_tolerance=timedelta(minutes=15))
    stored = clocked("2026-10-05 09:00", at("2026-10-05 17:00") + timedelta(minutes=beyond))
    day = day_of(stored, policy=policy, **planned(shift("09:00", "17:00")))
    assert day.hours.overtime == timedelta(minutes=overtime)
    assert day.hours.total == hm("8:00") + timedelta(minutes=beyond)
    assert day.tolerated == timedelta(minutes=beyond - overtime)


@pytest.mark.parametrize(("enabled", "overtime"), [(False, "1:00"), (True, "1:40")])
def test_16_in_at_08_20_is_pre_shift_overtime_only_where_enabled(
    enabled: bool, overtime: str
) -> None:
    policy = AttendancePolicy(pre_shift_overtime=enabled)
    day = day_of(clocked("2026-10-05 08:20", "2026-10-05 18:00"), policy=policy, **DAY)
    assert day.shifts[0].before_shift == hm("0:40")
    assert day.worked == hm("9:40")
    assert day.hours.overtime == hm(overtime)
    assert day.hours.regular == hm("9:40") - hm(overtime)


def test_17_work_on_a_holiday_is_hours_at_that_rate_and_never_absent() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 19:00")
    sheet = sheet_of(
        stored, holidays={date(2026, 10, 5): "Day off", date(2026, 10, 6): "Other"}, **DAY
    )
    worked, free = sheet.days[4], sheet.days[5]
    assert (worked.code, worked.hours.holiday, worked.hours.total) == (
        DayCode.HOLIDAY,
        hm("10:00"),
        hm("10:00"),
    )
    assert not worked.problems
    assert (free.code, free.absent, free.scheduled) == (DayCode.HOLIDAY, 0.0, NONE)
    assert sheet.totals.holidays == 2


def test_17_work_on_a_weekly_off_is_hours_at_that_rate_and_never_absent() -> None:
    sheet = sheet_of(clocked("2026-10-10 09:00", "2026-10-10 19:00"), **WORKDAYS)
    saturday, sunday = sheet.days[9], sheet.days[10]
    assert (saturday.code, saturday.hours.weekly_off, saturday.hours.total) == (
        DayCode.WEEKLY_OFF,
        hm("10:00"),
        hm("10:00"),
    )
    assert (sunday.code, sunday.absent) == (DayCode.WEEKLY_OFF, 0.0)


def test_18_approved_leave_with_punches_is_l_with_a_conflict_flag() -> None:
    leave = Leave(1, 1, date(2026, 10, 5), date(2026, 10, 6), "annual")
    stored = clocked("2026-10-05 09:30", "2026-10-05 12:00")
    sheet = sheet_of(stored, leaves=(leave,), **DAY)
    conflict, plain = sheet.days[4], sheet.days[5]
    assert (conflict.code, conflict.problems) == (DayCode.LEAVE, (Problem.LEAVE_CONFLICT,))
    assert conflict.is_open
    assert (conflict.worked, conflict.late, conflict.leave_days) == (hm("2:30"), NONE, 1.0)
    assert (plain.code, plain.problems, plain.absent) == (DayCode.LEAVE, (), 0.0)
    assert sheet.totals.leave == {"annual": 2.0}


def test_18_half_day_leave_with_4_h_is_half_present_and_half_leave() -> None:
    leave = Leave(1, 1, date(2026, 10, 5), date(2026, 10, 5), "sick", LeavePart.AFTERNOON)
    sheet = sheet_of(clocked("2026-10-05 09:00", "2026-10-05 13:00"), leaves=(leave,), **DAY)
    day = sheet.days[4]
    assert (day.code, day.present, day.leave_days, day.absent) == (DayCode.HALF_DAY, 0.5, 0.5, 0.0)
    assert (day.worked, day.early, day.problems) == (hm("4:00"), NONE, ())
    assert sheet.totals.leave == {"sick": 0.5}


def test_19_split_shifts_06_10_and_16_20_are_two_shift_rows_and_one_day_present() -> None:
    times = ("06:00", "10:00", "16:00", "20:00")
    sheet = sheet_of(clocked(*(f"2026-10-05 {each}" for each in times)), **SPLIT)
    day = sheet.days[4]
    assert [(row.planned.shift.start.hour, row.worked) for row in day.shifts if row.planned] == [
        (6, hm("4:00")),
        (16, hm("4:00")),
    ]
    assert (day.code, day.present, day.worked) == (DayCode.PRESENT, 1.0, hm("8:00"))
    assert (day.late, day.early, day.breaks) == (NONE, NONE, NONE)
    assert sheet.totals.present == 1.0


def test_20_joined_on_the_15th_left_on_the_20th_outside_is_a_dash_and_never_absent() -> None:
    person = someone(start_date=date(2026, 10, 15), end_date=date(2026, 10, 20))
    sheet = sheet_of(people=[person], **DAY)
    assert [day.code for day in sheet.days] == (
        [DayCode.NOT_EMPLOYED] * 14 + [DayCode.ABSENT] * 6 + [DayCode.NOT_EMPLOYED] * 11
    )
    assert sheet.totals.absent == 6.0
    assert sheet.totals.scheduled_days == 6


def test_21_00_10_at_utc_plus_5_30_is_the_local_date_and_a_later_zone_moves_nothing() -> None:
    kolkata = Site("Office", "Asia/Kolkata")
    stored = clocked("2026-10-06 00:10", "2026-10-06 08:10", zone="Asia/Kolkata")
    assert stored[0].instant.date() == date(2026, 10, 5)
    day = day_of(stored, "2026-10-06", site=kolkata)
    assert day.worked == hm("8:00")
    moved = day_of(stored, "2026-10-06", site=Site("Office", "America/New_York"))
    assert moved.worked == hm("8:00")


@pytest.fixture
def set_back(tmp_path: Path) -> Iterator[list[Punch]]:
    """IN at 09:00, then the PC's clock goes back two hours, a restart, and OUT at 08:30."""
    clock = SetClock(at("2026-10-05 09:00"))
    with new_database(tmp_path) as database:
        person = enrolled(database)
        clocking = Clocking(database, SITE, "desk", POLICY.punching, clock)
        clocking.punch(person.id, clock.now, PunchMethod.FACE)
    clock.now = at("2026-10-05 08:30")
    with Database.open(tmp_path / "attendance.sqlite3") as database:
        clocking = Clocking(database, SITE, "desk", POLICY.punching, clock)
        clocking.punch(person.id, clock.now, PunchMethod.FACE)
        with database.read() as unit:
            yield unit.punches.between(None, None)


def test_22_a_clock_set_back_two_hours_is_flagged_in_the_order_recorded_and_never_negative(
    set_back: list[Punch],
) -> None:
    assert [each.kind for each in set_back] == [IN, OUT]
    assert CLOCK_WENT_BACK in set_back[1].evidence
    day = day_of(set_back, **DAY)
    assert (day.code, day.problems) == (DayCode.EXCEPTION, (Problem.CLOCK_SET_BACK,))
    assert (day.worked, day.stints) == (NONE, ())
    assert [each.punch for each in day.unpaired] == [set_back[1], set_back[0]]


def test_22_a_stint_that_came_out_shorter_is_flagged_and_counts() -> None:
    back = {CLOCK_WENT_BACK: 7200}
    stored = [
        punch(at("2026-10-05 09:00"), IN, sequence=1),
        punch(at("2026-10-05 16:00"), OUT, sequence=2, evidence=back),
    ]
    day = day_of(stored, **DAY)
    assert (day.worked, day.problems) == (hm("7:00"), (Problem.CLOCK_SET_BACK,))


def test_23_out_corrected_from_17_00_to_18_00_keeps_the_original_and_the_new_version_counts() -> (
    None
):
    came, left = clocked("2026-10-05 09:00", "2026-10-05 17:00")
    better = replace(punch(at("2026-10-05 18:00"), OUT, sequence=3), method=PunchMethod.CORRECTION)
    correction = corrected(left, better)
    before = sheet_of([came, left], **DAY)
    after = sheet_of([came, left, better], corrections=(correction,), **DAY)
    assert before.days[4].worked == hm("8:00")
    assert after.days[4].worked == hm("9:00")
    assert [(use.punch, use.is_corrected) for use in after.uses] == [
        (came, False),
        (left, True),
        (better, False),
    ]
    assert after.corrections == (correction,)
    assert after.totals.corrections == 1


def test_23_a_locked_month_refuses(tmp_path: Path) -> None:
    with open_office(tmp_path, "2026-03-02 12:00") as office:
        person = office.person(start=date(2026, 1, 1))
        _, left = office.clocked(person, "2026-02-02 09:00", "2026-02-02 17:00")
        office.core.month_close.close(Month(2026, 2), "Office")
        with pytest.raises(InvalidInputError, match="February 2026 is closed"):
            office.core.corrections.change(
                left.uuid, None, at("2026-02-02 18:00"), "Office", "stayed longer"
            )
        assert office.day(person, "2026-02-02").worked == hm("8:00")


@pytest.mark.parametrize(
    ("stored", "now", "code"),
    [
        ((), "2026-10-05 17:59", DayCode.BLANK),
        ((), "2026-10-05 18:00", DayCode.ABSENT),
        (("09:00",), "2026-10-05 17:00", DayCode.BLANK),
        (("09:00", "12:30"), "2026-10-05 12:45", DayCode.BLANK),
        (("09:00", "18:00"), "2026-10-05 18:00", DayCode.PRESENT),
        ((), "2026-10-04 12:00", DayCode.BLANK),
    ],
)
def test_24_today_with_the_shift_still_running_is_blank_and_so_is_the_future(
    stored: tuple[str, ...], now: str, code: DayCode
) -> None:
    day = day_of(clocked(*(f"2026-10-05 {each}" for each in stored)), now=now, **DAY)
    assert day.code is code
    assert day.early == NONE
    assert day.absent == (code is DayCode.ABSENT)
    assert day.shortfall == (hm("9:00") if code is DayCode.ABSENT else NONE)


def test_24_a_night_that_still_runs_after_midnight_leaves_its_day_blank() -> None:
    sheet = sheet_of(clocked("2026-10-05 22:00"), now="2026-10-06 03:00", **NIGHT)
    assert sheet.days[4].code is DayCode.BLANK
    assert sheet.days[4].running is not None
    assert sheet_of((), now="2026-10-06 03:00", **NIGHT).days[4].code is DayCode.BLANK


def test_25_re_running_the_month_is_idempotent() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 17:00", "2026-10-06 09:00")
    made = inputs(stored, **DAY)
    now = datetime(2026, 12, 31, tzinfo=UTC)
    once = month_timesheets(made, Month(2026, 10), now)
    again = replace(made, punches=tuple(reversed(stored)))
    assert month_timesheets(again, Month(2026, 10), now) == once


def test_26_in_at_the_front_door_and_out_at_the_back_is_one_stint() -> None:
    stored = clocked("2026-10-05 09:00", "2026-10-05 18:00", kiosks=("front", "back"))
    (stint,) = day_of(stored, **DAY).stints
    assert (stint.stint.start.kiosk_id, stint.stint.end.kiosk_id) == ("front", "back")
    assert stint.worked == hm("9:00")


def test_04_the_planned_nights_themselves_are_7_and_9_hours_long() -> None:
    schedules = (Schedule(1, "Night", (shift("22:00", "06:00"),)),)
    lengths = [
        planned_shifts(
            1,
            [Assignment(1, 1, 1)],
            schedules,
            (),
            day,
            day,
            BERLIN,
            Policies.always(POLICY),
        )[0].length
        for day in (date(2026, 3, 28), date(2026, 10, 24))
    ]
    assert lengths == [hm("7:00"), hm("9:00")]
