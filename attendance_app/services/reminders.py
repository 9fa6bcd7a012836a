"""What the office should be reminded of today: forgotten clock-outs, lateness, waiting leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from attendance_app.db.database import Database
from attendance_app.domain.clock import Clock, as_utc, local_date, utc_now
from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch
from attendance_app.domain.timesheet import MonthTimesheets, OnStep
from attendance_app.domain.workday import WorkDay
from attendance_app.services.timesheets import Timesheets

STILL_NOW = timedelta(minutes=5)
"""So old a month may be to be told of as the present one."""


@dataclass(frozen=True, slots=True)
class MissingOut:
    """Somebody clocked in on `day`, and no clock-out has followed although they must have left."""

    person: Person
    day: date
    punch: Punch


@dataclass(frozen=True, slots=True)
class RepeatedLateness:
    """Somebody came late again and again: on these days, by so much in all."""

    person: Person
    days: tuple[date, ...]
    total: timedelta


@dataclass(frozen=True, slots=True)
class WaitingLeave:
    """A leave that nobody has approved yet."""

    person: Person
    leave: Leave


@dataclass(frozen=True, slots=True)
class ReminderList:
    """Today's reminders.

    Attributes
    ----------
    today : date
        The site's.
    missing_out : tuple of MissingOut
        The latest day first.
    late : tuple of RepeatedLateness
        Who was late most often first.
    leave : tuple of WaitingLeave
        What begins first, first.
    """

    today: date
    missing_out: tuple[MissingOut, ...] = ()
    late: tuple[RepeatedLateness, ...] = ()
    leave: tuple[WaitingLeave, ...] = ()

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.missing_out) + len(self.late) + len(self.leave)


class Reminders:
    """Computes the reminders; takes as long as two or three months do, so not on the GUI thread.

    Parameters
    ----------
    database : Database
    timesheets : Timesheets
    late_times, late_within_days : int
        From how many days on somebody is repeatedly late, and among how many last ones.
    clock : Clock
    """

    def __init__(
        self,
        database: Database,
        timesheets: Timesheets,
        late_times: int,
        late_within_days: int,
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._timesheets = timesheets
        self._clock = clock
        self._late_times = late_times
        self._late_within_days = late_within_days

    def today(
        self,
        known: MonthTimesheets | None = None,
        on_step: OnStep = lambda _done, _total: None,
    ) -> ReminderList:
        """Today's; raises `StorageError` if the database cannot be read.

        Parameters
        ----------
        known : MonthTimesheets, optional
            A month as it was computed, which is not computed once more if it is one of those
            looked at, was computed just now, and nothing was stored since.
        on_step : callable (done, total) -> None
            Told of each month as by `Timesheets.month`.
        """
        now, zone = self._clock(), self._timesheets.site.zone
        today = local_date(now, zone)
        if known is not None and self._holds_still(known, now):
            # For one moment all of them: a few minutes ago is no other day.
            now = known.now
        else:
            known = None
        start = today - timedelta(days=max(1, self._late_within_days - 1))
        months = [
            known
            if known is not None and known.month == month
            else self._timesheets.month(month, now, on_step=on_step)
            for month in _months(start, today)
        ]
        with self._database.read() as unit:
            people = {person.id: person for person in unit.people.all(include_removed=True)}
            leaves = unit.leaves.all()
        return ReminderList(
            today,
            missing_outs(months),
            repeated_lateness(months, self._late_times, self._late_within_days),
            tuple(
                WaitingLeave(people[leave.person_id], leave)
                for leave in sorted(leaves, key=lambda each: (each.first, each.id))
                if not leave.is_approved and leave.last >= months[0].month.first
            ),
        )

    def _holds_still(self, known: MonthTimesheets, now: datetime) -> bool:
        zone = self._timesheets.site.zone
        return (
            now - STILL_NOW <= known.now <= now
            and local_date(known.now, zone) == local_date(now, zone)
            and known.audit == self._timesheets.head()
        )


def missing_outs(months: Sequence[MonthTimesheets]) -> tuple[MissingOut, ...]:
    """Clock-ins without a clock-out, of the running month up to today and of yesterday.

    One of today, or of a night, is among them once the shift's check-out window is past; without
    a shift, once the next day has begun.

    Parameters
    ----------
    months : sequence of MonthTimesheets
        In order, the running one last, all computed for one moment.
    """
    today = months[-1].today
    since = min(today.replace(day=1), today - timedelta(days=1))
    found = [
        MissingOut(sheet.person, day.date, punch)
        for month in months
        for sheet in month.timesheets
        for day in sheet.days
        if since <= day.date <= today
        for punch in _without_out(day, month)
    ]
    found.sort(key=lambda each: (-each.day.toordinal(), each.person.name, each.punch.instant))
    return tuple(found)


def repeated_lateness(
    months: Iterable[MonthTimesheets], times: int, within_days: int
) -> tuple[RepeatedLateness, ...]:
    """Who was late on at least so many of the last days, today included.

    Parameters
    ----------
    months : iterable of MonthTimesheets
        In order, the running one last, all computed for one moment.
    times, within_days : int
    """
    late: dict[int, list[WorkDay]] = {}
    people: dict[int, Person] = {}
    for month in months:
        since = month.today - timedelta(days=within_days - 1)
        for sheet in month.timesheets:
            people[sheet.person.id] = sheet.person
            late.setdefault(sheet.person.id, []).extend(
                day for day in sheet.days if since <= day.date <= month.today and day.late
            )
    found = [
        RepeatedLateness(
            people[key],
            tuple(day.date for day in days),
            sum((day.late for day in days), timedelta()),
        )
        for key, days in late.items()
        if len(days) >= times
    ]
    found.sort(key=lambda each: (-len(each.days), -each.total, each.person.name))
    return tuple(found)


def _without_out(day: WorkDay, month: MonthTimesheets) -> list[Punch]:
    punches = []
    if Problem.MISSING_OUT in day.open_problems:
        punches += [each.punch for each in day.unpaired if each.problem is Problem.MISSING_OUT]
    for shift in day.shifts:
        if shift.running is None:
            continue
        if shift.planned is not None:
            is_due = shift.planned.closes < as_utc(month.now)
        else:
            is_due = shift.running.local_date < month.today
        if is_due:
            punches.append(shift.running)
    return punches


def _months(first: date, last: date) -> list[Month]:
    months = [Month.of(first)]
    while months[-1].last < last:
        months.append(Month.of(months[-1].last + timedelta(days=1)))
    return months
