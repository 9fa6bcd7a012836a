"""Overtime of a day: daily first, then weekly on what is left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.schedules import Shift

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class Overtime:
    """What of an ordinary day's time is overtime.

    Attributes
    ----------
    daily, weekly : timedelta
        Together they are at most the day's basis.
    tolerated : timedelta
        Beyond the daily hours, but not beyond the employer's tolerance: regular time, and no
        part of the week's.
    left : timedelta
        What counts towards the weekly hours.
    """

    daily: timedelta = _NONE
    weekly: timedelta = _NONE
    tolerated: timedelta = _NONE
    left: timedelta = _NONE


def daily_limit(shifts: Iterable[Shift], policy: AttendancePolicy) -> timedelta | None:
    """Beyond what a day's time is overtime: the shifts' own limit (of several the highest)."""
    own = [shift.overtime_after for shift in shifts if shift.overtime_after is not None]
    return max(own, default=policy.daily_overtime_after)


def overtime_basis(
    worked: timedelta, before_shift: timedelta, policy: AttendancePolicy
) -> timedelta:
    """The day's time that can be overtime: without that before the first shift's start."""
    return worked if policy.pre_shift_overtime else max(_NONE, worked - before_shift)


def overtime(
    basis: timedelta,
    daily_after: timedelta | None,
    week_so_far: timedelta,
    policy: AttendancePolicy,
) -> Overtime:
    """What of a day's `basis` is overtime.

    Parameters
    ----------
    basis : timedelta
        See `overtime_basis`.
    daily_after : timedelta or None
        See `daily_limit`; None: there is no daily overtime.
    week_so_far : timedelta
        What the earlier days of the ISO week left over (`Overtime.left`), added up.
    policy : AttendancePolicy
        Of the day.
    """
    beyond = _NONE if daily_after is None else max(_NONE, basis - daily_after)
    daily = beyond if beyond > policy.employer_tolerance else _NONE
    left = basis - beyond
    weekly = _NONE
    if policy.weekly_overtime_after is not None:
        weekly = min(left, max(_NONE, week_so_far + left - policy.weekly_overtime_after))
    return Overtime(daily, weekly, beyond - daily, left)
