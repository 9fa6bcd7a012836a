"""The steps from a day's punches to the time worked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from attendance_app.domain.advice import meaning
from attendance_app.domain.booking import ShiftDay
from attendance_app.domain.breaks import break_length, credits_punched
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.listing import divided, listed
from attendance_app.domain.policy import HoursCalculation, RoundingMode
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
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
from attendance_app.words import mark, tr

_NONE = timedelta()

_METHODS = {
    PunchMethod.FACE: mark("domain", "face"),
    PunchMethod.PIN: mark("domain", "PIN"),
    PunchMethod.BADGE: mark("domain", "badge"),
    PunchMethod.CORRECTION: mark("domain", "correction"),
    PunchMethod.IMPORT: mark("domain", "import"),
}


def punches(day: WorkDay) -> Iterator[Step]:
    """What was punched."""
    made = [
        listed((_punch(each, day), tr("domain", _METHODS[each.method]))) for each in day.punches
    ]
    values: dict[str, Value] = {"punches": [iso(each.local) for each in day.punches]}
    words = tr("domain", "Punches: {punches}.") if made else tr("domain", "Punches: none.")
    yield Step(StepCode.PUNCHES, words.format(punches=divided(made)), values)


def windows(day: WorkDay) -> Iterator[Step]:
    """Which shifts were planned, and which punches belong to them."""
    for shift in day.shifts:
        planned = shift.planned
        if planned is None:
            yield Step(
                StepCode.WINDOW,
                tr("domain", "Outside every planned shift: booked to the date of the clock-in."),
                {"schedule": None},
            )
            continue
        before, after = planned.start - planned.opens, planned.closes - planned.end
        text = tr(
            "domain",
            "{shift}: punches from {before} h before to {after} h after it belong to it.",
        ).format(shift=_title(planned), before=length(before), after=length(after))
        if shift.covered:
            covered = tr("domain", "{hours} h of it lie in a stint booked to another day.")
            text += f" {covered.format(hours=length(shift.covered))}"
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
                tr(
                    "domain",
                    "The stint before counts until {time}: this one counts from there, so that "
                    "no minute counts twice.",
                ).format(time=clock(begins, day.date)),
                {"kind": start.kind.value, "clipped": iso(begins)},
            )
        yield from _rounding(day, end)


_ROUNDED = {
    RoundingMode.NEAREST: mark("domain", "{punch} rounded to the nearest {minutes} min: {time}."),
    RoundingMode.UP: mark("domain", "{punch} rounded up to {minutes} min: {time}."),
    RoundingMode.DOWN: mark("domain", "{punch} rounded down to {minutes} min: {time}."),
}


def _rounding(day: WorkDay, punch: Punch) -> Iterator[Step]:
    rule = rounding_of(punch.kind, day.policy)
    if rule.mode is RoundingMode.NONE:
        return
    raw = there(whole_seconds(punch.instant), punch)
    result = there(rounded(punch, day.policy), punch)
    words = tr("domain", _ROUNDED[rule.mode])
    yield Step(
        StepCode.ROUNDING,
        words.format(punch=_named(punch, day), minutes=rule.minutes, time=clock(result, day.date)),
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
        text = tr("domain", "{start} to {end}: {hours} h").format(
            start=clock(start, day.date), end=clock(end, day.date), hours=length(counted.worked)
        )
        if len(day.shifts) > 1 and counted.planned is None:
            text = tr("domain", "{stint}, unplanned").format(stint=text)
        elif len(day.shifts) > 1 and counted.planned is not None:
            text = f"{text}, {_title(counted.planned)}"
        if change := counted.stint.clock_change:
            words = (
                tr("domain", "{stint}; the clocks were set forward by {hours} h meanwhile")
                if change > _NONE
                else tr("domain", "{stint}; the clocks were set back by {hours} h meanwhile")
            )
            text = words.format(stint=text, hours=length(abs(change)))
        yield Step(
            StepCode.PAIR,
            f"{text}.",
            {"start": iso(start), "end": iso(end), "worked_s": seconds(counted.worked)},
        )
    for lone in day.unpaired:
        words, closed = tr("domain", "{punch} counts for nothing. {meaning}"), ""
        if lone.closed_at is not None:
            closed = clock(then(lone.closed_at, lone.punch), day.date)
            words = tr(
                "domain",
                "{punch} counts for nothing; it was closed automatically at {time}. {meaning}",
            )
        yield Step(
            StepCode.PAIR,
            words.format(punch=_named(lone.punch, day), time=closed, meaning=meaning(lone.problem)),
            {"problem": lone.problem.value, "at": iso(lone.punch.local), "worked_s": 0},
        )
    if day.running is not None:
        yield Step(
            StepCode.PAIR,
            tr("domain", "{punch}, still running: counts when it has ended.").format(
                punch=_named(day.running, day)
            ),
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
                tr("domain", "From the first in to the last out: {hours} h.").format(
                    hours=length(shift.span)
                ),
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
        words = tr("domain", "{hours} h between the stints")
        parts.append(words.format(hours=length(shift.punched_break)))
    if due and shift.span <= day.policy.break_after:
        words = tr("domain", "none is due up to {hours} h")
        parts.append(words.format(hours=length(day.policy.break_after)))
    elif due and credit:
        words = tr("domain", "of the {due} h that are due {taken} h were taken")
        parts.append(words.format(due=length(due), taken=length(min(credit, due))))
        parts.append(tr("domain", "{hours} h deducted").format(hours=length(shift.deducted)))
    elif due:
        words = tr("domain", "{due} h are due; {deducted} h deducted")
        parts.append(words.format(due=length(due), deducted=length(shift.deducted)))
    return tr("domain", "Break: {parts}.").format(parts=divided(parts))


def worked(day: WorkDay) -> Iterator[Step]:
    """The time worked."""
    span = sum((each.span for each in day.shifts), _NONE)
    deducted = sum((each.deducted for each in day.shifts), _NONE)
    words = (
        tr("domain", "Worked: {span} h - {deducted} h = {worked} h.")
        if deducted
        else tr("domain", "Worked: {worked} h.")
    )
    yield Step(
        StepCode.WORKED,
        words.format(span=length(span), deducted=length(deducted), worked=length(day.worked)),
        {
            "span_s": seconds(span),
            "deducted_s": seconds(deducted),
            "worked_s": seconds(day.worked),
        },
    )


def _title(planned: PlannedShift) -> str:
    return tr("domain", "{schedule} {start}-{end}").format(
        schedule=planned.schedule,
        start=f"{planned.shift.start:%H:%M}",
        end=f"{planned.shift.end:%H:%M}",
    )


def _punch(punch: Punch, day: WorkDay) -> str:
    words = tr("domain", "in {time}") if punch.kind is PunchKind.IN else tr("domain", "out {time}")
    return words.format(time=clock(punch.local, day.date))


def _named(punch: Punch, day: WorkDay) -> str:
    """At the beginning of a sentence."""
    words = tr("domain", "In {time}") if punch.kind is PunchKind.IN else tr("domain", "Out {time}")
    return words.format(time=clock(punch.local, day.date))
