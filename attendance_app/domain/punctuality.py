"""Whether somebody came and left as planned, as it is said to them at the moment they punch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from attendance_app.domain.booking import Plan
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.policy import Policies
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.schedules import PlannedShift
from attendance_app.domain.shift_day import early_grace, late_grace

_NONE = timedelta()

BREAK_DOUBT = timedelta(hours=1)
"""Where nobody says whether they go on a break, who goes longer before the end may come back."""


class PunctualityKind(StrEnum):
    """How a punch lies to the plan."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"
    LEFT_EARLY = "left_early"
    OVERTIME = "overtime"


@dataclass(frozen=True, slots=True)
class Punctuality:
    """How a punch lies to the plan.

    Attributes
    ----------
    kind : PunctualityKind
        OVERTIME: stayed past the planned end; whether it is paid as such is the month's to say.
    by : timedelta
        From the shift's start or end, whole seconds; zero for ON_TIME.
    """

    kind: PunctualityKind
    by: timedelta = _NONE


def arrival(came: datetime, planned: PlannedShift, policies: Policies) -> Punctuality:
    """How the first clock-in of a shift lies to its start; within the grace it is on time.

    Parameters
    ----------
    came : datetime
        Aware.
    planned : PlannedShift
    policies : Policies
        The grace is the shift's own, or that of the policy of its date.
    """
    grace = late_grace(planned, policies.at(planned.date))
    by = whole_seconds(came) - planned.start
    if by > grace:
        return Punctuality(PunctualityKind.LATE, by)
    return Punctuality(PunctualityKind.EARLY, -by) if -by > grace else ON_TIME


def departure(left: datetime, planned: PlannedShift, policies: Policies) -> Punctuality:
    """How the last clock-out of a shift lies to its end; within the grace it is on time.

    Parameters
    ----------
    left : datetime
        Aware.
    planned : PlannedShift
    policies : Policies
        As for `arrival`.
    """
    grace = early_grace(planned, policies.at(planned.date))
    by = whole_seconds(left) - planned.end
    if -by > grace:
        return Punctuality(PunctualityKind.LEFT_EARLY, -by)
    return Punctuality(PunctualityKind.OVERTIME, by) if by > grace else ON_TIME


def punctuality(
    punch: Punch,
    before: Sequence[Punch],
    planned: Sequence[PlannedShift],
    policies: Policies,
    *,
    keys: bool,
) -> Punctuality | None:
    """What is said of a punch; None where it neither begins nor ends planned work.

    Parameters
    ----------
    punch : Punch
        The one just made.
    before : sequence of Punch
        The person's earlier ones that count, in the order of time.
    planned : sequence of PlannedShift
        The person's, in order, for the days around the punch.
    policies : Policies
    keys : bool
        Whether people press keys for their breaks. Without, a clock-out more than `BREAK_DOUBT`
        before the shift's end may be one, and nothing is said of it.
    """
    at, plan = whole_seconds(punch.instant), Plan(planned)
    if punch.kind is PunchKind.IN:
        shift = plan.holding(at)
        if shift is None or at >= shift.end or _was_there(before, shift):
            return None
        return arrival(at, shift, policies)
    if punch.is_break:
        return None
    shift = _shift_left(at, before, plan)
    if shift is None or at <= shift.start or (not keys and shift.end - at > BREAK_DOUBT):
        return None
    return departure(at, shift, policies)


def expected(
    planned: Iterable[PlannedShift], leaves: Iterable[Leave], kind: PunchKind
) -> list[PlannedShift]:
    """The shifts at whose start (for an in) or end (for an out) somebody was to be there.

    Approved leave excuses from both, a morning from the start, an afternoon from the end; half a
    day may be either.
    """
    part = LeavePart.MORNING if kind is PunchKind.IN else LeavePart.AFTERNOON
    approved = [each for each in leaves if each.is_approved]

    def is_excused(day: date) -> bool:
        parts = [each.part for each in approved if each.covers(day)]
        return sum(each.days for each in parts) >= 1 or bool({part, LeavePart.HALF} & {*parts})

    return [each for each in planned if not is_excused(each.date)]


ON_TIME = Punctuality(PunctualityKind.ON_TIME)


def _was_there(before: Sequence[Punch], shift: PlannedShift) -> bool:
    """Whether an earlier punch shows that the person had come to that shift already."""
    return any(
        each.instant >= (shift.opens if each.kind is PunchKind.IN else shift.start)
        for each in before
    )


def _shift_left(at: datetime, before: Sequence[Punch], plan: Plan) -> PlannedShift | None:
    """The last shift of the stint that ends now, else the one whose window it is."""
    last = before[-1] if before else None
    if last is not None and last.kind is PunchKind.IN:
        shared = plan.during(whole_seconds(last.instant), at)
        if shared:
            return shared[-1]
    return plan.holding(at)
