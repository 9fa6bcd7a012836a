"""The steps from the time worked to its rates, lateness, what is missing and the day's code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from attendance_app.domain.advice import meaning
from attendance_app.domain.booking import ShiftDay
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.leave import LeavePart
from attendance_app.domain.policy import LatenessFrom
from attendance_app.domain.punches import Punch
from attendance_app.domain.shift_day import early_grace, late_grace
from attendance_app.domain.steps import Step, StepCode, clock, iso, length, seconds, then, there
from attendance_app.domain.workday import DayCode, WorkDay

_NONE = timedelta()

_PARTS_OF_A_DAY = {
    LeavePart.FULL: "the whole day",
    LeavePart.HALF: "half the day",
    LeavePart.MORNING: "the morning",
    LeavePart.AFTERNOON: "the afternoon",
}


def rates(day: WorkDay) -> Iterator[Step]:
    """At which rate the time is paid, and what of it is overtime."""
    if not day.worked:
        return
    policy = day.policy
    if day.holiday:
        text = f"Holiday ({day.holiday}): all of it at {policy.holiday_rate} times the rate."
        yield Step(StepCode.RATE, text, {"rate": str(policy.holiday_rate)})
        return
    if day.is_weekly_off:
        text = f"Weekly day off: all of it at {policy.weekly_off_rate} times the rate."
        yield Step(StepCode.RATE, text, {"rate": str(policy.weekly_off_rate)})
        return
    yield from _overtime(day)


def _overtime(day: WorkDay) -> Iterator[Step]:
    policy, basis, limit = day.policy, day.overtime_basis, day.daily_limit
    before = ""
    if basis != day.worked:
        before = f"{length(day.worked - basis)} h before the shift's start cannot be overtime; "
    if limit is not None:
        text = f"{before}{length(day.daily_overtime)} h beyond {length(limit)} h a day"
        if day.tolerated:
            text += f" ({length(day.tolerated)} h are within the tolerance)"
        yield Step(
            StepCode.DAILY_OVERTIME,
            f"Daily overtime: {text}.",
            {
                "basis_s": seconds(basis),
                "after_s": seconds(limit),
                "tolerance_s": seconds(policy.employer_tolerance),
                "tolerated_s": seconds(day.tolerated),
                "overtime_s": seconds(day.daily_overtime),
            },
        )
    if policy.weekly_overtime_after is not None:
        left = basis - day.daily_overtime - day.tolerated
        yield Step(
            StepCode.WEEKLY_OVERTIME,
            f"Weekly overtime: {length(day.week_so_far)} h in the week before this day, "
            f"{length(left)} h on it: {length(day.weekly_overtime)} h beyond "
            f"{length(policy.weekly_overtime_after)} h.",
            {
                "week_so_far_s": seconds(day.week_so_far),
                "left_s": seconds(left),
                "after_s": seconds(policy.weekly_overtime_after),
                "overtime_s": seconds(day.weekly_overtime),
            },
        )
    yield Step(
        StepCode.REGULAR,
        f"Regular: {length(day.worked)} h - {length(day.hours.overtime)} h = "
        f"{length(day.hours.regular)} h.",
        {
            "worked_s": seconds(day.worked),
            "overtime_s": seconds(day.hours.overtime),
            "regular_s": seconds(day.hours.regular),
        },
    )


def lateness(day: WorkDay) -> Iterator[Step]:
    """When the person came to each shift."""
    for shift in day.shifts:
        if shift.planned is not None and shift.came is not None:
            yield _moment_step(day, shift, StepCode.LATE, shift.came)


def earliness(day: WorkDay) -> Iterator[Step]:
    """When the person left each shift."""
    for shift in day.shifts:
        if shift.planned is not None and shift.left is not None:
            yield _moment_step(day, shift, StepCode.EARLY, shift.left)


def _moment_step(day: WorkDay, shift: ShiftDay, code: StepCode, punch: Punch) -> Step:
    planned = shift.planned
    assert planned is not None  # only shifts have a start and an end
    at = whole_seconds(punch.instant)
    if code is StepCode.LATE:
        by, grace, counted = at - planned.start, late_grace(planned, day.policy), shift.late
        what, due, verdict = "Came", planned.start, "late"
    else:
        by, grace, counted = planned.end - at, early_grace(planned, day.policy), shift.early
        what, due, verdict = "Left", planned.end, "early"
    # Not as on paper: where the clocks skip that time, it is the one they show instead.
    wall = clock(then(due, punch), day.date)
    text = f"{what} {clock(punch.local, day.date)} for {wall}, {length(grace)} h of grace: "
    if counted:
        text += f"{length(counted)} h {verdict}"
        if counted == planned.length:
            text += ", all of the shift"
        elif day.policy.lateness_from is LatenessFrom.GRACE:
            text += ", counted from the end of grace"
    else:
        text += f"not {verdict}"
    return Step(
        code,
        f"{text}.",
        {
            "at": iso(there(at, punch)),
            "by_s": seconds(by),
            "grace_s": seconds(grace),
            "from": day.policy.lateness_from.value,
            "most_s": seconds(planned.length),
            f"{verdict}_s": seconds(counted),
        },
    )


def leave(day: WorkDay) -> Iterator[Step]:
    """The day's leave."""
    for leave in day.leaves:
        state = "approved" if leave.is_approved else "not approved, so it excuses nobody"
        part = _PARTS_OF_A_DAY[leave.part]
        yield Step(
            StepCode.LEAVE,
            f"Leave: {leave.type}, {part}, {state}.",
            {"type": leave.type, "part": leave.part.value, "approved": leave.is_approved},
        )


def shortfall(day: WorkDay) -> Iterator[Step]:
    """What is missing of the scheduled time."""
    if not (day.scheduled and day.is_over):
        return
    parts = [f"Scheduled {length(day.scheduled)} h"]
    if day.leave_days:
        parts.append(f"{length(day.scheduled * day.leave_days)} h of it on leave")
    parts.append(f"worked {length(day.worked)} h")
    covered = sum((each.covered for each in day.shifts), _NONE)
    if covered:
        parts.append(f"{length(covered)} h in a stint booked to another day")
    yield Step(
        StepCode.SHORTFALL,
        f"{', '.join(parts)}: {length(day.shortfall)} h missing.",
        {
            "scheduled_s": seconds(day.scheduled),
            "leave_days": day.leave_days,
            "worked_s": seconds(day.worked),
            "covered_s": seconds(covered),
            "tolerance_s": seconds(day.policy.employee_tolerance),
            "shortfall_s": seconds(day.shortfall),
        },
    )


def code(day: WorkDay) -> Iterator[Step]:
    """The code and its reason."""
    reasons = [_reason(day)]
    if day.code is not DayCode.EXCEPTION:
        reasons += [f"To be looked at: {_lower(meaning(each))}" for each in day.open_problems]
    reasons += [f"Accepted: {_lower(meaning(each))}" for each in day.accepted]
    shown = f"Code {day.code}" if day.code else "No code"
    yield Step(
        StepCode.CODE,
        f"{shown}: {' '.join(reasons)}",
        {
            "code": day.code.value,
            "present": day.present,
            "absent": day.absent,
            "leave_days": day.leave_days,
            "problems": [each.value for each in day.problems],
            "accepted": [each.value for each in day.accepted],
        },
    )


def _reason(day: WorkDay) -> str:
    """Why the day has its code, as a sentence."""
    policy = day.policy
    punched = bool(day.punches)
    if day.code is DayCode.EXCEPTION:
        return " ".join(meaning(each) for each in day.open_problems)
    if day.code is DayCode.ABSENT and punched:
        return f"less than {length(policy.absent_below * (1.0 - day.leave_days))} h worked."
    if day.code is DayCode.HALF_DAY and not day.leave_days:
        return f"less than {length(policy.half_day_below)} h worked."
    return {
        DayCode.BLANK: "nothing was planned, and there is no punch."
        if day.is_over
        else "the day is not over.",
        DayCode.PRESENT: "present.",
        DayCode.ABSENT: "a shift is planned and there is no punch.",
        DayCode.HALF_DAY: "half a day of leave, half a day worked.",
        DayCode.LEAVE: "on approved leave.",
        DayCode.HOLIDAY: f"{day.holiday}.",
        DayCode.WEEKLY_OFF: "a weekly day off.",
        DayCode.NOT_EMPLOYED: "not employed on this day.",
    }[day.code]


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
