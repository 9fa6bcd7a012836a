"""The steps from a day's punches to the time worked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from attendance_app.domain.advice import meaning
from attendance_app.domain.booking import ShiftDay
from attendance_app.domain.breaks import break_length, credits_punched
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.policy import HoursCalculation, RoundingMode
from attendance_app.domain.punches import Punch
from attendance_app.domain.rounding import rounded, rounding_of
from attendance_app.domain.schedules import PlannedShift
from attendance_app.domain.steps import (
    Step,
    StepCode,
    Value,
    clock,
    iso,
    length,
    seconds,
    then,
    there,
)
from attendance_app.domain.workday import WorkDay

_NONE = timedelta()


def punches(day: WorkDay) -> Iterator[Step]:
    """What was punched."""
    made = [f"{_punch(each, day)}, {each.method.value}" for each in day.punches]
    values: dict[str, Value] = {"punches": [iso(each.local) for each in day.punches]}
    yield Step(StepCode.PUNCHES, f"Punches: {'; '.join(made) or 'none'}.", values)


def windows(day: WorkDay) -> Iterator[Step]:
    """Which shifts were planned, and which punches belong to them."""
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
            f"{_title(planned)}: punches from {length(before)} h before to {length(after)} h "
            "after it belong to it."
        )
        if shift.covered:
            text += f" {length(shift.covered)} h of it lie in a stint booked to another day."
        yield Step(
            StepCode.WINDOW,
            text,
            {
                "schedule": planned.schedule,
                "start": f"{planned.shift.start:%H:%M}",
                "end": f"{planned.shift.end:%H:%M}",
                "before_s": seconds(before),
                "after_s": seconds(after),
                "covered_s": seconds(shift.covered),
            },
        )


def roundings(day: WorkDay) -> Iterator[Step]:
    """How each punch's time was rounded, and where a stint begins later because of that."""
    for counted in day.stints:
        start, end = counted.stint.start, counted.stint.end
        yield from _rounding(day, start)
        if counted.start != rounded(start, day.policy):
            begins = there(counted.start, start)
            yield Step(
                StepCode.ROUNDING,
                f"The stint before counts until {clock(begins, day.date)}: this one counts from "
                "there, so that no minute counts twice.",
                {"kind": start.kind.value, "clipped": iso(begins)},
            )
        yield from _rounding(day, end)


def _rounding(day: WorkDay, punch: Punch) -> Iterator[Step]:
    rule = rounding_of(punch.kind, day.policy)
    if rule.mode is RoundingMode.NONE:
        return
    raw = there(whole_seconds(punch.instant), punch)
    result = there(rounded(punch, day.policy), punch)
    way = "to the nearest" if rule.mode is RoundingMode.NEAREST else f"{rule.mode} to"
    yield Step(
        StepCode.ROUNDING,
        f"{_punch(punch, day).capitalize()} rounded {way} {rule.minutes} min: "
        f"{clock(result, day.date)}.",
        {
            "kind": punch.kind.value,
            "raw": iso(raw),
            "mode": rule.mode.value,
            "minutes": rule.minutes,
            "rounded": iso(result),
        },
    )


def pairs(day: WorkDay) -> Iterator[Step]:
    """The stints, and what is none."""
    for counted in day.stints:
        start, end = (
            there(counted.start, counted.stint.start),
            there(counted.end, counted.stint.end),
        )
        text = f"{clock(start, day.date)} to {clock(end, day.date)}: {length(counted.worked)} h"
        if len(day.shifts) > 1:
            text += f", {'unplanned' if counted.planned is None else _title(counted.planned)}"
        if change := counted.stint.clock_change:
            way = "forward" if change > _NONE else "back"
            text += f"; the clocks were set {way} by {length(abs(change))} h meanwhile"
        yield Step(
            StepCode.PAIR,
            f"{text}.",
            {"start": iso(start), "end": iso(end), "worked_s": seconds(counted.worked)},
        )
    for lone in day.unpaired:
        text = f"{_punch(lone.punch, day).capitalize()} counts for nothing"
        if lone.closed_at is not None:
            closed = clock(then(lone.closed_at, lone.punch), day.date)
            text += f"; it was closed automatically at {closed}"
        yield Step(
            StepCode.PAIR,
            f"{text}. {meaning(lone.problem)}",
            {"problem": lone.problem.value, "at": iso(lone.punch.local), "worked_s": 0},
        )
    if day.running is not None:
        yield Step(
            StepCode.PAIR,
            f"{_punch(day.running, day).capitalize()}, still running: counts when it has ended.",
            {"running": True, "at": iso(day.running.local), "worked_s": 0},
        )


def spans(day: WorkDay) -> Iterator[Step]:
    """What first in and last out made of them, where that is another time."""
    if day.policy.hours_calculation is HoursCalculation.EVERY_VALID_PAIR:
        return
    for shift in day.shifts:
        total = sum((each.worked for each in shift.stints), _NONE)
        if shift.span != total:
            yield Step(
                StepCode.SPAN,
                f"From the first in to the last out: {length(shift.span)} h.",
                {"pairs_s": seconds(total), "span_s": seconds(shift.span)},
            )


def breaks(day: WorkDay) -> Iterator[Step]:
    """The breaks, punched and due."""
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
                "span_s": seconds(shift.span),
                "punched_s": seconds(shift.punched_break),
                "due_s": seconds(due),
                "after_s": seconds(day.policy.break_after),
                "credited_s": seconds(credit),
                "deducted_s": seconds(shift.deducted),
            },
        )


def _break_text(day: WorkDay, shift: ShiftDay, due: timedelta, credit: timedelta) -> str:
    parts = []
    if shift.punched_break or not due:
        parts.append(f"{length(shift.punched_break)} h between the stints")
    if due and shift.span <= day.policy.break_after:
        parts.append(f"none is due up to {length(day.policy.break_after)} h")
    elif due and credit:
        taken = length(min(credit, due))
        parts.append(f"of the {length(due)} h that are due {taken} h were taken")
        parts.append(f"{length(shift.deducted)} h deducted")
    elif due:
        parts.append(f"{length(due)} h are due; {length(shift.deducted)} h deducted")
    return f"Break: {'; '.join(parts)}."


def worked(day: WorkDay) -> Iterator[Step]:
    """The time worked."""
    span = sum((each.span for each in day.shifts), _NONE)
    deducted = sum((each.deducted for each in day.shifts), _NONE)
    sum_of = f"{length(span)} h - {length(deducted)} h = " if deducted else ""
    yield Step(
        StepCode.WORKED,
        f"Worked: {sum_of}{length(day.worked)} h.",
        {
            "span_s": seconds(span),
            "deducted_s": seconds(deducted),
            "worked_s": seconds(day.worked),
        },
    )


def _title(planned: PlannedShift) -> str:
    return f"{planned.schedule} {planned.shift.start:%H:%M}-{planned.shift.end:%H:%M}"


def _punch(punch: Punch, day: WorkDay) -> str:
    return f"{punch.kind.value} {clock(punch.local, day.date)}"
