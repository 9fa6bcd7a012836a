"""Rounding of a punch's time on the site's wall clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.policy import AttendancePolicy, Rounding, RoundingMode
from attendance_app.domain.punches import Punch, PunchKind


def rounding_of(kind: PunchKind, policy: AttendancePolicy) -> Rounding:
    """How the policy rounds punches of a kind."""
    return policy.round_in if kind is PunchKind.IN else policy.round_out


def rounded(punch: Punch, policy: AttendancePolicy) -> datetime:
    """The time a punch counts from: UTC, whole seconds, rounded as its kind is.

    On the wall clock, not in UTC: 09:07 is rounded to a quarter of the site's hour also where
    the site is five hours and 45 minutes ahead. Half a step or more goes up (29 CFR 785.48
    allows it as long as it works both ways).
    """
    raw = whole_seconds(punch.instant)
    rule = rounding_of(punch.kind, policy)
    if rule.mode is RoundingMode.NONE:
        return raw
    step = timedelta(minutes=rule.minutes)
    local = punch.local
    beyond = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second) % step
    if not beyond:
        return raw
    if rule.mode is RoundingMode.UP or (rule.mode is RoundingMode.NEAREST and 2 * beyond >= step):
        return raw + step - beyond
    return raw - beyond
