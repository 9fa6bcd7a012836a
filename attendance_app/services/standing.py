"""How a person stands at the moment they punch: the week's hours, early or late by their plan."""

from __future__ import annotations

from datetime import timedelta

from attendance_app.db.unit import Unit
from attendance_app.domain.clock import start_of_week
from attendance_app.domain.corrections import effective
from attendance_app.domain.pairing import in_order, pair
from attendance_app.domain.planning import planned_shifts
from attendance_app.domain.policy import AttendancePolicy, InOut
from attendance_app.domain.punches import Punch, PunchPolicy
from attendance_app.domain.punctuality import Punctuality, expected, punctuality
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook

_DAY = timedelta(days=1)


def worked_this_week(unit: Unit, punch: Punch, policy: PunchPolicy) -> timedelta:
    """Time in stints begun since the Monday before a stored punch, up to it."""
    monday = start_of_week(punch.local_date)
    sunday = monday + timedelta(days=6)
    punches = effective(
        unit.punches.between(monday, sunday, punch.person_id),
        unit.corrections.between(monday, sunday, punch.person_id),
    )
    attendance = AttendancePolicy(
        duplicate_interval=policy.duplicate_interval, maximum_shift=policy.maximum_shift
    )
    stints = pair(punches, attendance, punch.instant).stints
    return sum((stint.worked for stint in stints), timedelta())


def punctuality_of(
    unit: Unit, punch: Punch, policy_book: PolicyBook, calendar: Calendar, zone: str
) -> Punctuality | None:
    """What is said of a stored punch, by the person's plan of the days around it.

    Reads that person's rows only, of a few days.

    Parameters
    ----------
    unit : Unit
    punch : Punch
    policy_book : PolicyBook
    calendar : Calendar
    zone : str
        IANA name: the site's, on whose clocks shifts begin and end.

    Raises
    ------
    InvalidInputError
        If the policy names a country whose holidays are not known.
    """
    first, last = punch.local_date - 2 * _DAY, punch.local_date + _DAY
    assignments = unit.assignments.of_person(punch.person_id)
    if not assignments:
        return None
    policies = policy_book.policies(unit)
    planned = planned_shifts(
        punch.person_id,
        assignments,
        unit.schedules.all(),
        calendar.holidays(first, last, policies, unit),
        first,
        last,
        zone,
        policies,
    )
    leaves = unit.leaves.between(first, last, punch.person_id)
    others = effective(
        unit.punches.between(first, last, punch.person_id),
        unit.corrections.between(first, last, punch.person_id),
    )
    before = [
        each
        for each in in_order(others)
        if each.uuid != punch.uuid and each.instant <= punch.instant
    ]
    keys = policies.at(punch.local_date).in_out is InOut.STRICT
    return punctuality(punch, before, expected(planned, leaves, punch.kind), policies, keys=keys)
