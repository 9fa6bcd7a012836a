"""Everything a month is computed from, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from attendance_app.domain.clock import start_of_week
from attendance_app.domain.corrections import Correction
from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.domain.problems import Acceptance
from attendance_app.domain.punches import Punch
from attendance_app.domain.schedules import Assignment, Schedule
from attendance_app.domain.site import Site

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MonthInputs:
    """Everything a month is computed from. What lies outside `needed_dates` changes nothing.

    Attributes
    ----------
    site : Site
        Its zone says when planned shifts are, and which date "now" is; the dates of punches come
        from the punches.
    people : tuple of Person
        A timesheet is made for those employed on a day of the month and for those who punched.
    punches : tuple of Punch
        All that are stored, replaced and replacing ones too, of anybody in `people`.
    corrections : tuple of Correction
        At least those of these punches.
    schedules : tuple of Schedule
        At least those assigned.
    assignments : tuple of Assignment
    holidays : Mapping of date to str
        Their names.
    leaves : tuple of Leave
    policies : Policies
    acceptances : tuple of Acceptance
    settled : Mapping of UUID to date
        Work dates that closed months beside this one gave to clock-ins and lone punches near the
        border: they hold whatever the plan says now, so that no time is in two months or in none.
    """

    site: Site
    people: tuple[Person, ...]
    punches: tuple[Punch, ...] = ()
    corrections: tuple[Correction, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)
    leaves: tuple[Leave, ...] = ()
    policies: Policies = field(default_factory=lambda: Policies.always(AttendancePolicy()))
    acceptances: tuple[Acceptance, ...] = ()
    settled: Mapping[UUID, date] = field(default_factory=dict)


def needed_dates(month: Month, policies: Policies) -> tuple[date, date]:
    """The first and last local date whose punches, plans and leave have a say in the month.

    The week the month begins in has, for the weekly hours; and around it what a stint may reach.
    """
    longest = policies.base.maximum_shift
    # One more day than the longest: dates may be those of another zone, a day apart. And one for
    # a stint that is booked to the shift of the next day, whose window opens before midnight.
    margin = _DAY * (longest // _DAY + 3)
    return start_of_week(month.first) - margin, month.last + margin
