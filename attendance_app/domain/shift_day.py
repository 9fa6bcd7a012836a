"""One shift of a day put together: its time, its breaks, and how late or early."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from attendance_app.domain.booking import CountedStint, Share, ShiftDay, shared_time
from attendance_app.domain.breaks import deducted
from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.policy import AttendancePolicy, HoursCalculation, LatenessFrom
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.schedules import PlannedShift

_NONE = timedelta()


def shift_day(
    share: Share,
    policy: AttendancePolicy,
    *,
    first_start: datetime | None,
    minds_late: bool,
    minds_early: bool,
    instead: Share | None = None,
) -> ShiftDay:
    """Put one shift together.

    Parameters
    ----------
    share : Share
        What is booked to it.
    policy : AttendancePolicy
        Of the work date.
    first_start : datetime or None
        When the day's first shift starts; None where none is planned.
    minds_late, minds_early : bool
        Whether the person was expected at the start, and until the end.
    instead : Share, optional
        The stints of a day on which they came to no shift: they say how late and early.

    Returns
    -------
    ShiftDay
    """
    row = _timed(share, policy, first_start)
    planned = share.planned
    if planned is None:
        return row
    from_others = [each for each in share.elsewhere if each.work_date != planned.date]
    if from_others:
        covered = (shared_time(planned, each.start, each.end) for each in from_others)
        row = replace(row, covered=sum(covered, _NONE))
    # A stint of the day's other shift that reaches into this one says when the person was there.
    attended = row.is_attended or len(from_others) < len(share.elsewhere)
    if not attended and instead is None:
        return row
    came = _first_in(instead or share) if minds_late else None
    left = _last_out(instead or share) if minds_early else None
    return replace(
        row,
        came=came,
        left=left,
        late=_NONE if came is None else late_by(whole_seconds(came.instant), planned, policy),
        early=_NONE if left is None else early_by(whole_seconds(left.instant), planned, policy),
    )


def _timed(share: Share, policy: AttendancePolicy, first_start: datetime | None) -> ShiftDay:
    """The shift's row with its time, before anybody asks who was late."""
    stretches = [(each.start, each.end) for each in share.stints]
    # What is not planned has no first in and last out of its own where shifts lie between.
    in_pairs = policy.hours_calculation is HoursCalculation.EVERY_VALID_PAIR or (
        share.planned is None and first_start is not None
    )
    punched = _between(share.stints)
    if stretches and not in_pairs:
        stretches = [(stretches[0][0], max(end for _, end in stretches))]
        punched = _NONE
    span = sum((max(_NONE, end - start) for start, end in stretches), _NONE)
    before = _NONE
    if first_start is not None:
        before = sum((max(_NONE, min(end, first_start) - start) for start, end in stretches), _NONE)
    shift = None if share.planned is None else share.planned.shift
    return ShiftDay(
        planned=share.planned,
        stints=tuple(share.stints),
        unpaired=tuple(share.unpaired),
        running=share.running,
        span=span,
        punched_break=punched,
        deducted=deducted(span, punched, shift, policy),
        before_shift=before,
    )


def late_grace(planned: PlannedShift, policy: AttendancePolicy) -> timedelta:
    """The shift's own, or the policy's."""
    own = planned.shift.late_grace
    return policy.late_grace if own is None else own


def early_grace(planned: PlannedShift, policy: AttendancePolicy) -> timedelta:
    """The shift's own, or the policy's."""
    own = planned.shift.early_grace
    return policy.early_grace if own is None else own


def late_by(came: datetime, planned: PlannedShift, policy: AttendancePolicy) -> timedelta:
    """By how much somebody who came at `came` (UTC, whole seconds) was late; zero within grace.

    At most the length of the shift: nobody misses more of it than all.
    """
    by = _beyond(came - planned.start, late_grace(planned, policy), policy)
    return min(by, planned.length)


def early_by(left: datetime, planned: PlannedShift, policy: AttendancePolicy) -> timedelta:
    """By how much somebody who left at `left` (UTC, whole seconds) was early; zero within grace.

    At most the length of the shift.
    """
    by = _beyond(planned.end - left, early_grace(planned, policy), policy)
    return min(by, planned.length)


def _beyond(by: timedelta, grace: timedelta, policy: AttendancePolicy) -> timedelta:
    if by <= max(grace, _NONE):
        return _NONE
    return by if policy.lateness_from is LatenessFrom.START else by - grace


def _between(stints: Sequence[CountedStint]) -> timedelta:
    # Where the clock was set back, stints may overlap; a break is never negative.
    gaps = (max(_NONE, after.start - before.end) for before, after in pairwise(stints))
    return sum(gaps, _NONE)


def _punches(share: Share) -> list[Punch]:
    """Every punch that tells when the person was there, in no order."""
    found = [
        punch
        for counted in (*share.stints, *share.elsewhere)
        for punch in (counted.stint.start, counted.stint.end)
    ]
    # Of two punches with a clock set back between them, either time may be wrong.
    found += [each.punch for each in share.unpaired if each.problem is not Problem.CLOCK_SET_BACK]
    if share.running is not None:
        found.append(share.running)
    return found


def _first_in(share: Share) -> Punch | None:
    """By which the person came; None where that is not known, as before a lone clock-out."""
    first = min(_punches(share), key=lambda punch: punch.instant, default=None)
    return first if first is not None and first.kind is PunchKind.IN else None


def _last_out(share: Share) -> Punch | None:
    """By which the person left; None where that is not known, as after a lone clock-in."""
    last = max(_punches(share), key=lambda punch: punch.instant, default=None)
    return last if last is not None and last.kind is PunchKind.OUT else None
