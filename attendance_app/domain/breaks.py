"""Breaks: what is taken off a shift's time besides what lies between its stints."""

from __future__ import annotations

from datetime import timedelta

from attendance_app.domain.policy import AttendancePolicy, BreakRule
from attendance_app.domain.schedules import PlannedShift, Shift

_NONE = timedelta()


def break_length(shift: Shift | None, policy: AttendancePolicy) -> timedelta:
    """The break that is due in a shift once enough was worked; zero where only punches count."""
    if shift is not None and shift.break_length is not None:
        return shift.break_length
    return _NONE if policy.breaks is BreakRule.PUNCHED else policy.break_length


def credits_punched(policy: AttendancePolicy) -> bool:
    """Whether the punched break counts towards the one that is due."""
    return policy.breaks is not BreakRule.AUTO_DEDUCT


def deducted(
    span: timedelta, punched: timedelta, shift: Shift | None, policy: AttendancePolicy
) -> timedelta:
    """What is taken off a shift's time.

    Parameters
    ----------
    span : timedelta
        The shift's time before.
    punched : timedelta
        Time between its stints that is no part of `span`.
    shift : Shift or None
        None for unplanned work.
    policy : AttendancePolicy

    Returns
    -------
    timedelta
        From zero to `span`.
    """
    if span <= policy.break_after:
        return _NONE
    due = break_length(shift, policy)
    if credits_punched(policy):
        due = max(_NONE, due - punched)
    return min(due, span)


def scheduled_time(planned: PlannedShift, policy: AttendancePolicy) -> timedelta:
    """Time to be worked in a shift: its length without the break that would be taken off."""
    return planned.length - deducted(planned.length, _NONE, planned.shift, policy)
