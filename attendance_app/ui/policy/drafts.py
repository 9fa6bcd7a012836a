"""A policy that is being written: among the others, and what it changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.domain.policy_fields import FIELDS
from attendance_app.words import tr


def with_version(policies: Policies, valid_from: date, policy: AttendancePolicy) -> Policies:
    """The policies with this one from a day on, in the place of one that begins on that day."""
    others = (version for version in policies.versions if version.valid_from != valid_from)
    return Policies(_in_order([*others, PolicyVersion(valid_from, policy)]))


def without_version(policies: Policies, valid_from: date) -> Policies:
    """The policies without the one that begins on that day."""
    return Policies(tuple(each for each in policies.versions if each.valid_from != valid_from))


def changes(before: AttendancePolicy, after: AttendancePolicy) -> list[str]:
    """What is different, a line for each rule: "Late grace: 10 min, then 5 min"."""
    return [
        tr("planning", "{rule}: {before}, then {after}").format(
            rule=field.title, before=field.shown(before), after=field.shown(after)
        )
        for field in FIELDS.values()
        if field.read(before) != field.read(after)
    ]


def next_month(today: date) -> date:
    """The first day of the month after this one: where a new policy usually begins."""
    return (today.replace(day=1) + timedelta(days=31)).replace(day=1)


def _in_order(versions: Iterable[PolicyVersion]) -> tuple[PolicyVersion, ...]:
    return tuple(sorted(versions, key=lambda each: each.valid_from or date.min))
