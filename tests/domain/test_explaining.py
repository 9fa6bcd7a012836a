"""Each step says in words and as data how a figure came about."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from timekeeping import at, clocked, day_of, planned, punch, sheet_of, shift, someone

from attendance_app.domain.explaining import Cell, StepCode, explain, explain_cell
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    LatenessFrom,
    Rounding,
    RoundingMode,
)
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.workday import WorkDay

DAY = planned(shift("09:00", "18:00"))
MONDAY = date(2026, 10, 5)


def at_work(*times: str, **more: object) -> WorkDay:
    return day_of(clocked(*(f"2026-10-05 {each}" for each in times)), **more)  # type: ignore[arg-type]


def said(day: WorkDay, *codes: StepCode) -> list[str]:
    return [step.sentence for step in explain(day) if step.code in (codes or StepCode)]


def test_a_plain_day_from_the_punches_to_the_code() -> None:
    policy = AttendancePolicy(
        breaks=BreakRule.BOTH,
        break_length=timedelta(hours=1),
        round_in=Rounding(RoundingMode.NEAREST, 15),
    )
    day = at_work("09:07:10", "12:30", "13:15", "18:30", policy=policy, **DAY)
    assert said(day) == [
        "Punches: in 09:07:10, face; out 12:30, face; in 13:15, face; out 18:30, face.",
        "Office 09:00-18:00: punches from 1:00 h before to 1:00 h after it belong to it.",
        "In 09:07:10 rounded to the nearest 15 min: 09:00.",
        "In 13:15 rounded to the nearest 15 min: 13:15.",
        "09:00 to 12:30: 3:30 h.",
        "13:15 to 18:30: 5:15 h.",
        "Break: 0:45 h between the stints; of the 1:00 h that are due 0:45 h were taken; "
        "0:15 h deducted.",
        "Worked: 8:45 h - 0:15 h = 8:30 h.",
        "Daily overtime: 0:30 h beyond 8:00 h a day.",
        "Weekly overtime: 0:00 h in the week before this day, 8:00 h on it: 0:00 h beyond 40:00 h.",
        "Regular: 8:30 h - 0:30 h = 8:00 h.",
        "Came 09:07:10 for 09:00, 0:10 h of grace: not late.",
        "Left 18:30 for 18:00, 0:10 h of grace: not early.",
        "Scheduled 8:00 h, worked 8:30 h: 0:00 h missing.",
        "Code P: present.",
    ]


def test_the_steps_come_in_the_order_of_their_codes() -> None:
    leave = (Leave(1, 1, MONDAY, MONDAY, "annual", LeavePart.MORNING),)
    codes = [step.code for step in explain(at_work("12:00", "19:00", leaves=leave, **DAY))]
    assert codes == sorted(codes, key=list(StepCode).index)


def test_a_step_is_data_too() -> None:
    (late,) = (
        step for step in explain(at_work("09:12", "18:00", **DAY)) if step.code is StepCode.LATE
    )
    assert late.as_json() == {
        "step": "late",
        "sentence": "Came 09:12 for 09:00, 0:10 h of grace: 0:12 h late.",
        "at": "2026-10-05T09:12:00+02:00",
        "by_s": 720,
        "grace_s": 600,
        "from": "start",
        "most_s": 32400,
        "late_s": 720,
    }


def test_every_step_of_every_day_is_json() -> None:
    for day in sheet_of(clocked("2026-10-05 09:00", "2026-10-05 18:00"), **DAY).days:
        assert json.loads(json.dumps([step.as_json() for step in explain(day)]))


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        (Cell.SHIFT, {"window"}),
        (Cell.PAIRS, {"punches", "window", "pair"}),
        (Cell.BREAK, {"pair", "break"}),
        (Cell.WORKED, {"punches", "window", "pair", "break", "worked"}),
        (Cell.LATE, {"punches", "window", "late"}),
        (Cell.EARLY, {"punches", "window", "early"}),
        (Cell.CODE, {"punches", "window", "worked", "code"}),
        (Cell.SHORTFALL, {"punches", "window", "pair", "break", "worked", "shortfall"}),
    ],
)
def test_a_cell_is_explained_by_what_it_rests_on(cell: Cell, codes: set[str]) -> None:
    day = at_work("09:00", "12:00", "13:00", "18:00", **DAY)
    assert {step.code.value for step in explain_cell(day, cell)} == codes


@pytest.mark.parametrize("cell", [Cell.REGULAR, Cell.OVERTIME, Cell.WEEKLY_OFF, Cell.HOLIDAY])
def test_hours_at_a_rate_rest_on_the_worked_ones_and_the_rate(cell: Cell) -> None:
    holiday = {MONDAY: "Day of Unity"}
    day = at_work("09:00", "12:00", holidays=holiday, **DAY)
    assert explain_cell(day, cell)[-1].sentence == (
        "Holiday (Day of Unity): all of it at 2 times the rate."
    )
    ordinary = {step.code for step in explain_cell(at_work("09:00", "12:00"), cell)}
    assert {StepCode.WORKED, StepCode.DAILY_OVERTIME, StepCode.WEEKLY_OVERTIME} < ordinary
    assert (StepCode.REGULAR in ordinary) == (cell is Cell.REGULAR)


def test_a_day_off_says_its_rate() -> None:
    stored = clocked("2026-10-10 09:00", "2026-10-10 12:00")
    day = day_of(stored, "2026-10-10")
    assert said(day, StepCode.RATE) == ["Weekly day off: all of it at 1.5 times the rate."]
    assert said(day, StepCode.CODE) == ["Code WO: a weekly day off."]


def test_unplanned_work_and_a_stint_booked_elsewhere_say_so() -> None:
    double = planned(shift("22:00", "06:00", [0]), shift("06:00", "14:00", [1]))
    sheet = sheet_of(clocked("2026-10-05 22:00", "2026-10-06 14:00"), **double)
    assert said(sheet.days[5], StepCode.WINDOW)[0].endswith(
        "8:00 h of it lie in a stint booked to another day."
    )
    stored = clocked("2026-10-05 20:00", "2026-10-05 21:00")
    assert said(day_of(stored, **DAY), StepCode.WINDOW)[1] == (
        "Outside every planned shift: booked to the date of the clock-in."
    )


def test_times_moved_so_that_no_minute_counts_twice_say_so() -> None:
    policy = AttendancePolicy(
        round_in=Rounding(RoundingMode.DOWN, 15), round_out=Rounding(RoundingMode.UP, 15)
    )
    day = at_work("09:00", "12:08", "12:11", "18:00", policy=policy, **DAY)
    assert said(day, StepCode.ROUNDING)[1:4] == [
        "Out 12:08 rounded up to 15 min: 12:15.",
        "In 12:11 rounded down to 15 min: 12:00.",
        "The stint before counts until 12:15: this one counts from there, so that no minute "
        "counts twice.",
    ]


def test_what_does_not_count_says_why() -> None:
    day = at_work("09:00", **DAY)
    assert said(day, StepCode.PAIR) == [
        "In 09:00 counts for nothing; it was closed automatically at 01:00 (+1). "
        "The clock-out is missing."
    ]
    assert said(day, StepCode.CODE) == ["Code !: The clock-out is missing."]
    lone = day_of([punch(at("2026-10-05 18:00"), PunchKind.OUT)], **DAY)
    assert said(lone, StepCode.PAIR) == ["Out 18:00 counts for nothing. The clock-in is missing."]
    running = at_work("09:00", now="2026-10-05 10:00", **DAY)
    assert said(running, StepCode.PAIR) == ["In 09:00, still running: counts when it has ended."]
    assert said(running, StepCode.CODE) == ["No code: the day is not over."]
    assert said(running, StepCode.SHORTFALL) == []


def test_first_in_to_last_out_says_so_where_it_matters() -> None:
    policy = AttendancePolicy(hours_calculation=HoursCalculation.FIRST_IN_LAST_OUT)
    day = at_work("09:00", "12:00", "13:00", "18:00", policy=policy, **DAY)
    assert said(day, StepCode.SPAN) == ["From the first in to the last out: 9:00 h."]
    assert said(at_work("09:00", "18:00", policy=policy, **DAY), StepCode.SPAN) == []


@pytest.mark.parametrize(
    ("rule", "times", "sentence"),
    [
        (
            BreakRule.AUTO_DEDUCT,
            ("09:00", "18:00"),
            "Break: 0:30 h are due; 0:30 h deducted.",
        ),
        (
            BreakRule.BOTH,
            ("09:00", "12:00", "13:00", "15:00"),
            "Break: 1:00 h between the stints; none is due up to 6:00 h.",
        ),
        (
            BreakRule.PUNCHED,
            ("09:00", "12:00", "13:00", "15:00"),
            "Break: 1:00 h between the stints.",
        ),
        (BreakRule.PUNCHED, ("09:00", "18:00"), None),
    ],
)
def test_breaks_say_what_is_due(
    rule: BreakRule, times: tuple[str, ...], sentence: str | None
) -> None:
    day = at_work(*times, policy=AttendancePolicy(breaks=rule), **DAY)
    assert said(day, StepCode.BREAK) == ([] if sentence is None else [sentence])


def test_overtime_says_what_cannot_be_and_what_is_tolerated() -> None:
    policy = AttendancePolicy(employer_tolerance=timedelta(hours=1), weekly_overtime_after=None)
    day = at_work("08:20", "18:00", policy=policy, **DAY)
    assert said(day, StepCode.DAILY_OVERTIME, StepCode.WEEKLY_OVERTIME) == [
        "Daily overtime: 0:40 h before the shift's start cannot be overtime; 0:00 h beyond "
        "8:00 h a day (1:00 h are within the tolerance)."
    ]


def test_without_daily_overtime_there_is_no_step_for_it() -> None:
    day = at_work("09:00", "19:00", policy=AttendancePolicy(daily_overtime_after=None))
    assert said(day, StepCode.DAILY_OVERTIME) == []


def test_lateness_says_from_when_it_counts() -> None:
    policy = AttendancePolicy(lateness_from=LatenessFrom.GRACE)
    day = at_work("09:12", "17:45", policy=policy, **DAY)
    assert said(day, StepCode.LATE, StepCode.EARLY) == [
        "Came 09:12 for 09:00, 0:10 h of grace: 0:02 h late, counted from the end of grace.",
        "Left 17:45 for 18:00, 0:10 h of grace: 0:05 h early, counted from the end of grace.",
    ]


def test_who_missed_all_of_the_shift_is_told_so() -> None:
    assert said(at_work("20:00", "21:00", **DAY), StepCode.LATE) == [
        "Came 20:00 for 09:00, 0:10 h of grace: 9:00 h late, all of the shift."
    ]


def leave_of(part: LeavePart = LeavePart.FULL, *, approved: bool = True) -> tuple[Leave, ...]:
    return (Leave(1, 1, MONDAY, MONDAY, "annual", part, approved),)


def test_leave_says_how_much_and_whether_it_counts() -> None:
    day = day_of(leaves=leave_of(LeavePart.MORNING), **DAY)
    assert said(day, StepCode.LEAVE) == ["Leave: annual, the morning, approved."]
    day = day_of(leaves=leave_of(approved=False), **DAY)
    assert said(day, StepCode.LEAVE) == [
        "Leave: annual, the whole day, not approved, so it excuses nobody."
    ]


few = AttendancePolicy(absent_below=timedelta(hours=2), half_day_below=timedelta(hours=4))
asked = Acceptance(1, MONDAY, Problem.MISSING_OUT, at("2026-10-07 10:00"), "Office", "known")


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (day_of(**DAY), "Code A: a shift is planned and there is no punch."),
        (at_work("09:00", "10:00", policy=few, **DAY), "Code A: less than 2:00 h worked."),
        (at_work("09:00", "12:00", policy=few, **DAY), "Code HD: less than 4:00 h worked."),
        (
            at_work("09:00", "13:00", leaves=leave_of(LeavePart.AFTERNOON), **DAY),
            "Code HD: half a day of leave, half a day worked.",
        ),
        (day_of(leaves=leave_of(), **DAY), "Code L: on approved leave."),
        (
            at_work("09:00", "10:00", leaves=leave_of(), **DAY),
            "Code L: on approved leave. To be looked at: there are punches on a day of leave.",
        ),
        (day_of(holidays={MONDAY: "Day of Unity"}), "Code H: Day of Unity."),
        (day_of(people=[someone(end_date=date(2026, 10, 1))]), "Code -: not employed on this day."),
        (day_of(), "No code: nothing was planned, and there is no punch."),
        (
            at_work("09:00", acceptances=(asked,), **DAY),
            "Code P: present. Accepted: the clock-out is missing.",
        ),
    ],
)
def test_every_code_says_why(day: WorkDay, sentence: str) -> None:
    assert said(day, StepCode.CODE) == [sentence]


def test_seconds_are_said_only_where_there_are_any() -> None:
    day = at_work("09:00:00", "09:20:30")
    assert said(day, StepCode.PAIR) == ["09:00 to 09:20:30: 0:20:30 h."]


def test_a_night_says_which_times_are_of_the_next_day_and_that_the_clocks_were_set() -> None:
    night = planned(shift("22:00", "06:00"))
    stored = clocked("2026-03-28 21:55", "2026-03-29 06:05")
    day = day_of(stored, "2026-03-28", **night)
    assert said(day, StepCode.PUNCHES, StepCode.PAIR, StepCode.EARLY) == [
        "Punches: in 21:55, face; out 06:05 (+1), face.",
        "21:55 to 06:05 (+1): 7:10 h; the clocks were set forward by 1:00 h meanwhile.",
        "Left 06:05 (+1) for 06:00 (+1), 0:10 h of grace: not early.",
    ]
    stored = [
        punch(at("2026-10-25 02:50"), PunchKind.IN, sequence=1),
        punch(at("2026-10-25 02:10", fold=1), PunchKind.OUT, sequence=2),
    ]
    assert said(day_of(stored, "2026-10-25"), StepCode.PAIR) == [
        "02:50 to 02:10: 0:20 h; the clocks were set back by 1:00 h meanwhile."
    ]


def test_an_end_the_clocks_skip_is_said_as_they_show_it() -> None:
    stored = clocked("2026-03-29 01:00", "2026-03-29 03:00")
    day = day_of(stored, "2026-03-29", **planned(shift("01:00", "02:30")))
    assert said(day, StepCode.EARLY) == ["Left 03:00 for 03:30, 0:10 h of grace: 0:30 h early."]


def test_a_stint_closed_over_a_clock_change_says_the_time_there_was_then() -> None:
    day = day_of(clocked("2026-03-28 12:00"), "2026-03-28")
    assert "closed automatically at 05:00 (+1)." in said(day, StepCode.PAIR)[0]


def test_with_several_shifts_each_pair_says_which_it_belongs_to() -> None:
    split = planned(shift("06:00", "10:00"), shift("16:00", "20:00"))
    day = at_work("06:00", "10:00", "12:00", "13:00", **split)
    assert said(day, StepCode.PAIR) == [
        "06:00 to 10:00: 4:00 h, Office 06:00-10:00.",
        "12:00 to 13:00: 1:00 h, unplanned.",
    ]


def test_what_is_missing_says_what_leave_and_other_days_took() -> None:
    half = leave_of(LeavePart.AFTERNOON)
    assert said(at_work("09:00", "13:00", leaves=half, **DAY), StepCode.SHORTFALL) == [
        "Scheduled 9:00 h, 4:30 h of it on leave, worked 4:00 h: 0:30 h missing."
    ]
    double = planned(shift("22:00", "06:00", [0]), shift("06:00", "14:00", [1]))
    sheet = sheet_of(clocked("2026-10-05 22:00", "2026-10-06 14:00"), **double)
    assert said(sheet.days[5], StepCode.SHORTFALL) == [
        "Scheduled 8:00 h, worked 0:00 h, 8:00 h in a stint booked to another day: 0:00 h missing."
    ]
