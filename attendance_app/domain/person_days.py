"""One person's days of a month, one after the other: the weekly hours run through them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from attendance_app.domain.booking import Share
from attendance_app.domain.clock import local_date, start_of_week
from attendance_app.domain.judging import DayFrame, work_day
from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.people import Person
from attendance_app.domain.planning import assigned
from attendance_app.domain.problems import Acceptance
from attendance_app.domain.schedules import Assignment
from attendance_app.domain.workday import WorkDay, is_employed

_DAY = timedelta(days=1)
_MONDAY = 0


def person_days(
    person: Person,
    month: Month,
    inputs: MonthInputs,
    now: datetime,
    *,
    booked: Mapping[date, Sequence[Share]],
    assignments: Sequence[Assignment],
    leaves: Iterable[Leave],
    acceptances: Iterable[Acceptance],
) -> tuple[WorkDay, ...]:
    """Judge every day of the month.

    Parameters
    ----------
    person : Person
    month : Month
    inputs : MonthInputs
        For the site, its holidays and the policies.
    now : datetime
        Aware, UTC.
    booked : Mapping of date to sequence of Share
        What `book` made of the person's punches.
    assignments, leaves, acceptances
        The person's.

    Returns
    -------
    tuple of WorkDay
        In order. The days before them in the week the month begins in are computed too: what was
        worked on them counts towards that week's hours.
    """
    today = local_date(now, inputs.site.zone)
    in_order = sorted(leaves, key=lambda each: (each.first, each.id))
    accepted: dict[date, list[Acceptance]] = defaultdict(list)
    for each in acceptances:
        accepted[each.day].append(each)
    days = []
    day, week = start_of_week(month.first), timedelta()
    while day <= month.last:
        shares = booked.get(day, ())
        policy = inputs.policies.at(day)
        if assigned(assignments, day):
            is_weekly_off = all(share.planned is None for share in shares)
        else:
            is_weekly_off = day.weekday() in policy.weekly_off
        frame = DayFrame(
            day=day,
            policy=policy,
            today=today,
            now=now,
            is_employed=is_employed(person, day),
            holiday=inputs.holidays.get(day, ""),
            is_weekly_off=is_weekly_off,
            leaves=tuple(leave for leave in in_order if leave.covers(day)),
            accepted=tuple(accepted.get(day, ())),
        )
        if day.weekday() == _MONDAY:
            week = timedelta()
        made = work_day(frame, shares, week)
        week += made.towards_week
        if day in month:
            days.append(made)
        day += _DAY
    return tuple(days)
