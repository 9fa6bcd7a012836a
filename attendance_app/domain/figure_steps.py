"""The steps from the time worked to its rates, lateness, what is missing and the day's code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from attendance_app.domain.advice import meaning, meaning_within
from attendance_app.domain.booking import ShiftDay
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.leave import LeavePart, leave_type
from attendance_app.domain.listing import listed
from attendance_app.domain.policy import LatenessFrom
from attendance_app.domain.punches import Punch
from attendance_app.domain.shift_day import early_grace, late_grace
from attendance_app.domain.steps import Step, StepCode, clock, iso, length, seconds, then, there
from attendance_app.domain.workday import DayCode, WorkDay
from attendance_app.words import mark, tr

_NONE = timedelta()

_PARTS_OF_A_DAY = {
    LeavePart.FULL: mark("domain", "the whole day"),
    LeavePart.HALF: mark("domain", "half the day"),
    LeavePart.MORNING: mark("domain", "the morning"),
    LeavePart.AFTERNOON: mark("domain", "the afternoon"),
}


def rates(day: WorkDay) -> Iterator[Step]:
    """At which rate the time is paid, and what of it is overtime."""
    if not day.worked:
        return
    policy = day.policy
    if day.holiday:
        text = tr("domain", "Holiday ({name}): all of it at {rate} times the rate.").format(
            name=day.holiday, rate=policy.holiday_rate
        )
        yield Step(StepCode.RATE, text, {"rate": str(policy.holiday_rate)})
        return
    if day.is_weekly_off:
        text = tr("domain", "Weekly day off: all of it at {rate} times the rate.").format(
            rate=policy.weekly_off_rate
        )
        yield Step(StepCode.RATE, text, {"rate": str(policy.weekly_off_rate)})
        return
    yield from _overtime(day)


def _overtime(day: WorkDay) -> Iterator[Step]:
    policy, basis, limit = day.policy, day.overtime_basis, day.daily_limit
    if limit is not None:
        text = tr("domain", "{hours} h beyond {limit} h a day").format(
            hours=length(day.daily_overtime), limit=length(limit)
        )
        if day.tolerated:
            text = tr("domain", "{overtime} ({hours} h are within the tolerance)").format(
                overtime=text, hours=length(day.tolerated)
            )
        if basis != day.worked:
            text = tr(
                "domain", "{hours} h before the shift's start cannot be overtime; {overtime}"
            ).format(hours=length(day.worked - basis), overtime=text)
        yield Step(
            StepCode.DAILY_OVERTIME,
            tr("domain", "Daily overtime: {overtime}.").format(overtime=text),
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
            tr(
                "domain",
                "Weekly overtime: {before} h in the week before this day, {left} h on it: "
                "{overtime} h beyond {limit} h.",
            ).format(
                before=length(day.week_so_far),
                left=length(left),
                overtime=length(day.weekly_overtime),
                limit=length(policy.weekly_overtime_after),
            ),
            {
                "week_so_far_s": seconds(day.week_so_far),
                "left_s": seconds(left),
                "after_s": seconds(policy.weekly_overtime_after),
                "overtime_s": seconds(day.weekly_overtime),
            },
        )
    yield Step(
        StepCode.REGULAR,
        tr("domain", "Regular: {worked} h - {overtime} h = {regular} h.").format(
            worked=length(day.worked),
            overtime=length(day.hours.overtime),
            regular=length(day.hours.regular),
        ),
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


@dataclass(frozen=True, slots=True)
class _MomentWords:
    """What is said of coming or leaving."""

    none: str
    some: str
    all_of_it: str
    from_grace: str


_LATE = _MomentWords(
    none=mark("domain", "Came {time} for {due}, {grace} h of grace: not late."),
    some=mark("domain", "Came {time} for {due}, {grace} h of grace: {hours} h late."),
    all_of_it=mark(
        "domain", "Came {time} for {due}, {grace} h of grace: {hours} h late, all of the shift."
    ),
    from_grace=mark(
        "domain",
        "Came {time} for {due}, {grace} h of grace: {hours} h late, counted from the end of grace.",
    ),
)
_EARLY = _MomentWords(
    none=mark("domain", "Left {time} for {due}, {grace} h of grace: not early."),
    some=mark("domain", "Left {time} for {due}, {grace} h of grace: {hours} h early."),
    all_of_it=mark(
        "domain", "Left {time} for {due}, {grace} h of grace: {hours} h early, all of the shift."
    ),
    from_grace=mark(
        "domain",
        "Left {time} for {due}, {grace} h of grace: {hours} h early, counted from the end of "
        "grace.",
    ),
)


def _moment_step(day: WorkDay, shift: ShiftDay, code: StepCode, punch: Punch) -> Step:
    planned = shift.planned
    assert planned is not None  # only shifts have a start and an end
    at = whole_seconds(punch.instant)
    if code is StepCode.LATE:
        by, grace, counted = at - planned.start, late_grace(planned, day.policy), shift.late
        due, verdict, words = planned.start, "late", _LATE
    else:
        by, grace, counted = planned.end - at, early_grace(planned, day.policy), shift.early
        due, verdict, words = planned.end, "early", _EARLY
    # Not as on paper: where the clocks skip that time, it is the one they show instead.
    wall = clock(then(due, punch), day.date)
    if not counted:
        how = words.none
    elif counted == planned.length:
        how = words.all_of_it
    elif day.policy.lateness_from is LatenessFrom.GRACE:
        how = words.from_grace
    else:
        how = words.some
    return Step(
        code,
        tr("domain", how).format(
            time=clock(punch.local, day.date),
            due=wall,
            grace=length(grace),
            hours=length(counted),
        ),
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
        words = (
            tr("domain", "Leave: {type}, {part}, approved.")
            if leave.is_approved
            else tr("domain", "Leave: {type}, {part}, not approved, so it excuses nobody.")
        )
        part = tr("domain", _PARTS_OF_A_DAY[leave.part])
        yield Step(
            StepCode.LEAVE,
            words.format(type=leave_type(leave.type), part=part),
            {"type": leave.type, "part": leave.part.value, "approved": leave.is_approved},
        )


def shortfall(day: WorkDay) -> Iterator[Step]:
    """What is missing of the scheduled time."""
    if not (day.scheduled and day.is_over):
        return
    parts = [tr("domain", "Scheduled {hours} h").format(hours=length(day.scheduled))]
    if day.leave_days:
        words = tr("domain", "{hours} h of it on leave")
        parts.append(words.format(hours=length(day.scheduled * day.leave_days)))
    parts.append(tr("domain", "worked {hours} h").format(hours=length(day.worked)))
    covered = sum((each.covered for each in day.shifts), _NONE)
    if covered:
        words = tr("domain", "{hours} h in a stint booked to another day")
        parts.append(words.format(hours=length(covered)))
    yield Step(
        StepCode.SHORTFALL,
        tr("domain", "{parts}: {hours} h missing.").format(
            parts=listed(parts), hours=length(day.shortfall)
        ),
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
        reasons += [
            tr("domain", "To be looked at: {problem}").format(problem=meaning_within(each))
            for each in day.open_problems
        ]
    reasons += [
        tr("domain", "Accepted: {problem}").format(problem=meaning_within(each))
        for each in day.accepted
    ]
    words = (
        tr("domain", "Code {code}: {reasons}") if day.code else tr("domain", "No code: {reasons}")
    )
    yield Step(
        StepCode.CODE,
        words.format(code=day.code, reasons=" ".join(reasons)),
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
        least = policy.absent_below * (1.0 - day.leave_days)
        return tr("domain", "less than {hours} h worked.").format(hours=length(least))
    if day.code is DayCode.HALF_DAY and not day.leave_days:
        return tr("domain", "less than {hours} h worked.").format(
            hours=length(policy.half_day_below)
        )
    if day.code is DayCode.HOLIDAY:
        return f"{day.holiday}."
    if day.code is DayCode.BLANK and not day.is_over:
        return tr("domain", "the day is not over.")
    return tr("domain", _REASONS[day.code])


_REASONS = {
    DayCode.BLANK: mark("domain", "nothing was planned, and there is no punch."),
    DayCode.PRESENT: mark("domain", "present."),
    DayCode.ABSENT: mark("domain", "a shift is planned and there is no punch."),
    DayCode.HALF_DAY: mark("domain", "half a day of leave, half a day worked."),
    DayCode.LEAVE: mark("domain", "on approved leave."),
    DayCode.WEEKLY_OFF: mark("domain", "a weekly day off."),
    DayCode.NOT_EMPLOYED: mark("domain", "not employed on this day."),
}
