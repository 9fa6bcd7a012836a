"""How a day's figures came about, step by step, as data and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from attendance_app.domain.advice import meaning
from attendance_app.domain.booking import CountedStint, ShiftDay
from attendance_app.domain.breaks import break_length, credits_punched
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.leave import LeavePart
from attendance_app.domain.policy import HoursCalculation, LatenessFrom, RoundingMode
from attendance_app.domain.punches import Punch
from attendance_app.domain.rounding import rounded, rounding_of
from attendance_app.domain.schedules import PlannedShift
from attendance_app.domain.shift_day import early_grace, late_grace
from attendance_app.domain.workday import DayCode, WorkDay

_NONE = timedelta()

Value: TypeAlias = str | int | float | bool | list[str] | None


class StepCode(StrEnum):
    """What a step is about, in the order in which steps are given."""

    PUNCHES = "punches"
    WINDOW = "window"
    ROUNDING = "rounding"
    PAIR = "pair"
    SPAN = "span"
    BREAK = "break"
    WORKED = "worked"
    RATE = "rate"
    DAILY_OVERTIME = "daily_overtime"
    WEEKLY_OVERTIME = "weekly_overtime"
    REGULAR = "regular"
    LATE = "late"
    EARLY = "early"
    LEAVE = "leave"
    SHORTFALL = "shortfall"
    CODE = "code"


class Cell(StrEnum):
    """A figure of a day in a timesheet."""

    SHIFT = "shift"
    PAIRS = "pairs"
    BREAK = "break"
    WORKED = "worked"
    REGULAR = "regular"
    OVERTIME = "overtime"
    WEEKLY_OFF = "weekly_off"
    HOLIDAY = "holiday"
    LATE = "late"
    EARLY = "early"
    SHORTFALL = "shortfall"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an explanation.

    Attributes
    ----------
    code : StepCode
    sentence : str
        In plain English: ``"In 09:07 rounded to the nearest 15 min: 09:00."``
    values : Mapping of str to value
        The same as data, of which the figures follow: times of the site's wall clock with their
        offset (ISO 8601), and lengths in whole seconds (``..._s``).
    """

    code: StepCode
    sentence: str
    values: Mapping[str, Value]

    def as_json(self) -> dict[str, Value]:
        """The step as a JSON object."""
        return {"step": self.code.value, "sentence": self.sentence, **self.values}


_PARTS_OF_A_DAY = {
    LeavePart.FULL: "the whole day",
    LeavePart.HALF: "half the day",
    LeavePart.MORNING: "the morning",
    LeavePart.AFTERNOON: "the afternoon",
}

_TIME = (StepCode.PUNCHES, StepCode.WINDOW, StepCode.ROUNDING, StepCode.PAIR, StepCode.SPAN)
_WORKED = (*_TIME, StepCode.BREAK, StepCode.WORKED)
_RATED = (*_WORKED, StepCode.RATE, StepCode.DAILY_OVERTIME, StepCode.WEEKLY_OVERTIME)

_RESTS_ON: Mapping[Cell, tuple[StepCode, ...]] = {
    Cell.SHIFT: (StepCode.WINDOW,),
    Cell.PAIRS: _TIME,
    Cell.BREAK: (StepCode.ROUNDING, StepCode.PAIR, StepCode.SPAN, StepCode.BREAK),
    Cell.WORKED: _WORKED,
    Cell.REGULAR: (*_RATED, StepCode.REGULAR),
    Cell.OVERTIME: _RATED,
    Cell.WEEKLY_OFF: _RATED,
    Cell.HOLIDAY: _RATED,
    Cell.LATE: (StepCode.PUNCHES, StepCode.WINDOW, StepCode.LATE),
    Cell.EARLY: (StepCode.PUNCHES, StepCode.WINDOW, StepCode.EARLY),
    Cell.SHORTFALL: (*_WORKED, StepCode.LEAVE, StepCode.SHORTFALL),
    Cell.CODE: (StepCode.PUNCHES, StepCode.WINDOW, StepCode.WORKED, StepCode.LEAVE, StepCode.CODE),
}


def explain(day: WorkDay) -> tuple[Step, ...]:
    """Every step from the punches to the day's figures and its code."""
    return tuple(step for part in _PARTS for step in part(day))


def explain_cell(day: WorkDay, cell: Cell) -> tuple[Step, ...]:
    """The steps one figure of the day rests on."""
    return steps_of(explain(day), cell)


def steps_of(steps: Iterable[Step], cell: Cell) -> tuple[Step, ...]:
    """Those of a day's steps that one figure rests on."""
    return tuple(step for step in steps if step.code in _RESTS_ON[cell])


def _punches(day: WorkDay) -> Iterator[Step]:
    made = [f"{each.kind.value} {_clock(each.local)} ({each.method.value})" for each in day.punches]
    values: dict[str, Value] = {"punches": [_iso(each.local) for each in day.punches]}
    yield Step(StepCode.PUNCHES, f"Punches: {', '.join(made) or 'none'}.", values)


def _windows(day: WorkDay) -> Iterator[Step]:
    for shift in day.shifts:
        planned = shift.planned
        if planned is None:
            yield Step(
                StepCode.WINDOW,
                "Outside every planned shift: booked to the date of the clock-in.",
                {"schedule": None},
            )
            continue
        before, after = planned.start - planned.opens, planned.closes - planned.end
        text = (
            f"{_title(planned)}: punches from {_length(before)} h before to {_length(after)} h "
            "after it belong to it."
        )
        if shift.covered:
            text += f" {_length(shift.covered)} h of it lie in a stint booked to another day."
        yield Step(
            StepCode.WINDOW,
            text,
            {
                "schedule": planned.schedule,
                "start": f"{planned.shift.start:%H:%M}",
                "end": f"{planned.shift.end:%H:%M}",
                "before_s": _seconds(before),
                "after_s": _seconds(after),
                "covered_s": _seconds(shift.covered),
            },
        )


def _roundings(day: WorkDay) -> Iterator[Step]:
    for counted in day.stints:
        for punch in (counted.stint.start, counted.stint.end):
            rule = rounding_of(punch.kind, day.policy)
            result = rounded(punch, day.policy)
            if rule.mode is not RoundingMode.NONE:
                way = "to the nearest" if rule.mode is RoundingMode.NEAREST else f"{rule.mode} to"
                yield Step(
                    StepCode.ROUNDING,
                    f"{punch.kind.value.capitalize()} {_clock(punch.local)} rounded {way} "
                    f"{rule.minutes} min: {_clock(_there(result, punch))}.",
                    {
                        "kind": punch.kind.value,
                        "raw": _iso(_there(whole_seconds(punch.instant), punch)),
                        "mode": rule.mode.value,
                        "minutes": rule.minutes,
                        "rounded": _iso(_there(result, punch)),
                    },
                )
        start = counted.stint.start
        if counted.start != rounded(start, day.policy):
            yield Step(
                StepCode.ROUNDING,
                f"The stint before counts until {_clock(_there(counted.start, start))}: this one "
                "counts from there, so that no minute counts twice.",
                {"kind": start.kind.value, "clipped": _iso(_there(counted.start, start))},
            )


def _pairs(day: WorkDay) -> Iterator[Step]:
    for counted in day.stints:
        start, end = _times(counted)
        yield Step(
            StepCode.PAIR,
            f"{_clock(start)} to {_clock(end)}: {_length(counted.worked)} h.",
            {"start": _iso(start), "end": _iso(end), "worked_s": _seconds(counted.worked)},
        )
    for lone in day.unpaired:
        text = f"{lone.punch.kind.value.capitalize()} {_clock(lone.punch.local)} counts for nothing"
        if lone.closed_at is not None:
            closed = _clock(_there(lone.closed_at, lone.punch))
            text += f"; it was closed automatically at {closed}"
        yield Step(
            StepCode.PAIR,
            f"{text}. {meaning(lone.problem)}",
            {"problem": lone.problem.value, "at": _iso(lone.punch.local), "worked_s": 0},
        )
    if day.running is not None:
        yield Step(
            StepCode.PAIR,
            f"In {_clock(day.running.local)}, still running: counts when it has ended.",
            {"running": True, "at": _iso(day.running.local), "worked_s": 0},
        )


def _spans(day: WorkDay) -> Iterator[Step]:
    if day.policy.hours_calculation is HoursCalculation.EVERY_VALID_PAIR:
        return
    for shift in day.shifts:
        total = sum((each.worked for each in shift.stints), _NONE)
        if shift.span != total:
            yield Step(
                StepCode.SPAN,
                f"From the first in to the last out: {_length(shift.span)} h.",
                {"pairs_s": _seconds(total), "span_s": _seconds(shift.span)},
            )


def _breaks(day: WorkDay) -> Iterator[Step]:
    for shift in day.shifts:
        planned = shift.planned
        due = break_length(None if planned is None else planned.shift, day.policy)
        if not shift.stints or not (due or shift.punched_break):
            continue
        credit = shift.punched_break if credits_punched(day.policy) else _NONE
        yield Step(
            StepCode.BREAK,
            _break_text(day, shift, due, credit),
            {
                "span_s": _seconds(shift.span),
                "punched_s": _seconds(shift.punched_break),
                "due_s": _seconds(due),
                "after_s": _seconds(day.policy.break_after),
                "credited_s": _seconds(credit),
                "deducted_s": _seconds(shift.deducted),
            },
        )


def _break_text(day: WorkDay, shift: ShiftDay, due: timedelta, credit: timedelta) -> str:
    parts = [f"{_length(shift.punched_break)} h between the stints"]
    if due and shift.span <= day.policy.break_after:
        parts.append(f"no break is due up to {_length(day.policy.break_after)} h")
    elif due:
        parts.append(f"a break of {_length(due)} h is due")
        if credit:
            parts.append(f"{_length(min(credit, due))} h of it were taken")
        parts.append(f"{_length(shift.deducted)} h deducted")
    return f"Break: {'; '.join(parts)}."


def _worked(day: WorkDay) -> Iterator[Step]:
    span = sum((each.span for each in day.shifts), _NONE)
    deducted = sum((each.deducted for each in day.shifts), _NONE)
    sum_of = f"{_length(span)} h - {_length(deducted)} h = " if deducted else ""
    yield Step(
        StepCode.WORKED,
        f"Worked: {sum_of}{_length(day.worked)} h.",
        {
            "span_s": _seconds(span),
            "deducted_s": _seconds(deducted),
            "worked_s": _seconds(day.worked),
        },
    )


def _rates(day: WorkDay) -> Iterator[Step]:
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
        before = f"{_length(day.worked - basis)} h before the shift's start cannot be overtime; "
    if limit is not None:
        text = f"{before}{_length(day.daily_overtime)} h beyond {_length(limit)} h a day"
        if day.tolerated:
            text += f" ({_length(day.tolerated)} h are within the tolerance)"
        yield Step(
            StepCode.DAILY_OVERTIME,
            f"Daily overtime: {text}.",
            {
                "basis_s": _seconds(basis),
                "after_s": _seconds(limit),
                "tolerance_s": _seconds(policy.employer_tolerance),
                "tolerated_s": _seconds(day.tolerated),
                "overtime_s": _seconds(day.daily_overtime),
            },
        )
    if policy.weekly_overtime_after is not None:
        left = basis - day.daily_overtime - day.tolerated
        yield Step(
            StepCode.WEEKLY_OVERTIME,
            f"Weekly overtime: {_length(day.week_so_far)} h in the week before this day, "
            f"{_length(left)} h on it: {_length(day.weekly_overtime)} h beyond "
            f"{_length(policy.weekly_overtime_after)} h.",
            {
                "week_so_far_s": _seconds(day.week_so_far),
                "left_s": _seconds(left),
                "after_s": _seconds(policy.weekly_overtime_after),
                "overtime_s": _seconds(day.weekly_overtime),
            },
        )
    yield Step(
        StepCode.REGULAR,
        f"Regular: {_length(day.worked)} h - {_length(day.hours.overtime)} h = "
        f"{_length(day.hours.regular)} h.",
        {
            "worked_s": _seconds(day.worked),
            "overtime_s": _seconds(day.hours.overtime),
            "regular_s": _seconds(day.hours.regular),
        },
    )


def _lateness(day: WorkDay) -> Iterator[Step]:
    for shift in day.shifts:
        if shift.planned is not None and shift.came is not None:
            yield _moment_step(day, shift, StepCode.LATE, shift.came)


def _earliness(day: WorkDay) -> Iterator[Step]:
    for shift in day.shifts:
        if shift.planned is not None and shift.left is not None:
            yield _moment_step(day, shift, StepCode.EARLY, shift.left)


def _moment_step(day: WorkDay, shift: ShiftDay, code: StepCode, punch: Punch) -> Step:
    planned = shift.planned
    assert planned is not None  # only shifts have a start and an end
    at = whole_seconds(punch.instant)
    if code is StepCode.LATE:
        by, grace, counted = at - planned.start, late_grace(planned, day.policy), shift.late
        what, wall, verdict = "Came", planned.shift.start, "late"
    else:
        by, grace, counted = planned.end - at, early_grace(planned, day.policy), shift.early
        what, wall, verdict = "Left", planned.shift.end, "early"
    text = f"{what} {_clock(punch.local)} for {wall:%H:%M}, {_length(grace)} h of grace: "
    if counted:
        text += f"{_length(counted)} h {verdict}"
        if day.policy.lateness_from is LatenessFrom.GRACE:
            text += ", counted from the end of grace"
    else:
        text += f"not {verdict}"
    return Step(
        code,
        f"{text}.",
        {
            "at": _iso(_there(at, punch)),
            "by_s": _seconds(by),
            "grace_s": _seconds(grace),
            "from": day.policy.lateness_from.value,
            f"{verdict}_s": _seconds(counted),
        },
    )


def _leave(day: WorkDay) -> Iterator[Step]:
    for leave in day.leaves:
        state = "approved" if leave.is_approved else "not approved, so it excuses nobody"
        part = _PARTS_OF_A_DAY[leave.part]
        yield Step(
            StepCode.LEAVE,
            f"Leave: {leave.type}, {part}, {state}.",
            {"type": leave.type, "part": leave.part.value, "approved": leave.is_approved},
        )


def _shortfall(day: WorkDay) -> Iterator[Step]:
    if not (day.scheduled and day.is_over):
        return
    yield Step(
        StepCode.SHORTFALL,
        f"Scheduled {_length(day.scheduled)} h, worked {_length(day.worked)} h: "
        f"{_length(day.shortfall)} h missing.",
        {
            "scheduled_s": _seconds(day.scheduled),
            "leave_days": day.leave_days,
            "worked_s": _seconds(day.worked),
            "covered_s": _seconds(sum((each.covered for each in day.shifts), _NONE)),
            "tolerance_s": _seconds(day.policy.employee_tolerance),
            "shortfall_s": _seconds(day.shortfall),
        },
    )


def _code(day: WorkDay) -> Iterator[Step]:
    reasons = [_reason(day)]
    if day.code is not DayCode.EXCEPTION:
        reasons += [f"{meaning(each)} (accepted)" for each in day.accepted]
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
        return f"less than {_length(policy.absent_below * (1.0 - day.leave_days))} h worked."
    if day.code is DayCode.HALF_DAY and not day.leave_days:
        return f"less than {_length(policy.half_day_below)} h worked."
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


_PARTS: tuple[Callable[[WorkDay], Iterator[Step]], ...] = (
    *(_punches, _windows, _roundings, _pairs, _spans, _breaks, _worked, _rates),
    *(_lateness, _earliness, _leave, _shortfall, _code),
)


def _title(planned: PlannedShift) -> str:
    return f"{planned.schedule} {planned.shift.start:%H:%M}-{planned.shift.end:%H:%M}"


def _times(counted: CountedStint) -> tuple[datetime, datetime]:
    """What a stint counts by, on the site's wall clock."""
    return _there(counted.start, counted.stint.start), _there(counted.end, counted.stint.end)


def _there(instant: datetime, punch: Punch) -> datetime:
    """An instant on the site's wall clock, by the offset in force at the punch."""
    return instant.astimezone(punch.local.tzinfo)


def _clock(local: datetime) -> str:
    return f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"


def _iso(local: datetime) -> str:
    return local.replace(microsecond=0).isoformat()


def _length(length: timedelta) -> str:
    """Hours and minutes, and seconds if there are any: ``8:10``, ``0:00:59``."""
    seconds = _seconds(abs(length))
    text = f"{'-' if length < _NONE else ''}{seconds // 3600}:{seconds // 60 % 60:02d}"
    return f"{text}:{seconds % 60:02d}" if seconds % 60 else text


def _seconds(length: timedelta) -> int:
    return round(length.total_seconds())
