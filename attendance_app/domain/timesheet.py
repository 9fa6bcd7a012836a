"""A month of one person, and of everybody: timesheets as values, computed from punches."""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby

from attendance_app.domain.clock import as_utc, local_date
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.pairing import Pairing, Stint, UnpairedPunch, pair
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch
from attendance_app.domain.site import Site
from attendance_app.domain.workday import DayCode, WorkDay, is_employed, work_day

_MONTH_FORMAT = re.compile(r"([0-9]{4})-([0-9]{2})")
_YEARS = range(1970, 3000)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month of the site, e.g. ``Month(2026, 3)``; raises ValueError if there is none."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if self.year not in _YEARS or not 1 <= self.month <= 12:
            raise ValueError(f"{self.year}-{self.month} is not a month")

    def __str__(self) -> str:
        """The month as ``YYYY-MM``."""
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    @property
    def days(self) -> tuple[date, ...]:
        """All its days in order."""
        return tuple(date(self.year, self.month, day) for day in range(1, self.last.day + 1))

    def __contains__(self, day: date) -> bool:
        """Whether the day lies in the month."""
        return self.first <= day <= self.last

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read ``YYYY-MM``; raises `InvalidInputError` for anything else."""
        found = _MONTH_FORMAT.fullmatch(text.strip())
        try:
            if found is not None:
                return cls(int(found[1]), int(found[2]))
        except ValueError:
            pass
        raise InvalidInputError(f"“{text[:40]}” is not a month; write it as in 2026-03.")


@dataclass(frozen=True, slots=True)
class Week:
    """The part of an ISO week that lies in the month.

    Attributes
    ----------
    number : int
        ISO 8601 week, 1 to 53.
    days : tuple of WorkDay
    """

    number: int
    days: tuple[WorkDay, ...]

    @property
    def worked(self) -> timedelta:
        """Time in all stints booked to these days, not rounded."""
        return total_worked(self.days)


@dataclass(frozen=True, slots=True)
class PunchUse:
    """A raw punch, and what the timesheets made of it.

    Attributes
    ----------
    punch : Punch
    booked_to : date
        The work date it counts for, which may be the day before.
    problem : Problem or None
        Set when the punch has no counterpart.
    is_duplicate : bool
        Seen again within the duplicate interval, without effect.
    is_running : bool
        A clock-in that may still be ended.
    """

    punch: Punch
    booked_to: date
    problem: Problem | None = None
    is_duplicate: bool = False
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class Timesheet:
    """One person, one month.

    Attributes
    ----------
    person : Person
    month : Month
    days : tuple of WorkDay
        Every day of the month, in order.
    uses : tuple of PunchUse
        Each punch that is booked to a day of the month or was made on one, in the order of time.
    """

    person: Person
    month: Month
    days: tuple[WorkDay, ...]
    uses: tuple[PunchUse, ...] = ()

    @property
    def worked(self) -> timedelta:
        """Time in all stints booked to the month, not rounded."""
        return total_worked(self.days)

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The month's days by ISO week, Monday first."""
        grouped = groupby(self.days, key=lambda day: day.date.isocalendar()[1])
        return tuple(Week(number, tuple(days)) for number, days in grouped)

    @property
    def missing_punches(self) -> int:
        """How many punches have no counterpart."""
        return sum(len(day.unpaired) for day in self.days)

    def count(self, code: DayCode) -> int:
        """How many days have this code."""
        return sum(day.code is code for day in self.days)


@dataclass(frozen=True, slots=True)
class MonthTimesheets:
    """Everybody's timesheets of a month, with everything they were computed from but the punches.

    Attributes
    ----------
    site : Site
    month : Month
    policy : AttendancePolicy
    now : datetime
        Aware, UTC: the moment for which "today" and "still running" hold.
    timesheets : tuple of Timesheet
        By name, then by employee ID.
    """

    site: Site
    month: Month
    policy: AttendancePolicy
    now: datetime
    timesheets: tuple[Timesheet, ...]

    @property
    def today(self) -> date:
        """The site's local date at `now`."""
        return local_date(self.now, self.site.zone)

    @property
    def worked(self) -> timedelta:
        """Everybody's time, not rounded."""
        return sum((sheet.worked for sheet in self.timesheets), timedelta())


def month_timesheets(
    punches: Iterable[Punch],
    people: Iterable[Person],
    policy: AttendancePolicy,
    site: Site,
    month: Month,
    now: datetime,
) -> MonthTimesheets:
    """Compute the month: the same arguments always give the same timesheets.

    Parameters
    ----------
    punches : iterable of Punch
        Of anybody in `people`, in any order. Besides the month's own, those at most the maximum
        shift before and after it (`needed_dates`): a night that begins on the last day ends in
        the next month. Further ones change nothing.
    people : iterable of Person
        A timesheet is made for those employed on a day of the month and for those who punched.
    policy : AttendancePolicy
    site : Site
        Its zone says which date `now` is; the dates of punches come from the punches.
    month : Month
    now : datetime
        Aware.

    Returns
    -------
    MonthTimesheets

    Raises
    ------
    ValueError
        If a punch belongs to nobody in `people`: it would silently be lost.
    """
    by_person: dict[int, list[Punch]] = defaultdict(list)
    for punch in punches:
        by_person[punch.person_id].append(punch)
    known = {person.id: _until_removal(person, site.zone) for person in people}
    if unknown := by_person.keys() - known.keys():
        raise ValueError(f"punches of unknown people: {sorted(unknown)}")

    today = local_date(now, site.zone)
    sheets = (
        _timesheet(known[key], by_person.get(key, ()), policy, month, today, now) for key in known
    )
    kept = [
        sheet
        for sheet in sheets
        if sheet.uses or any(is_employed(sheet.person, day) for day in month.days)
    ]
    kept.sort(key=lambda sheet: _by_name(sheet.person))
    return MonthTimesheets(site, month, policy, as_utc(now), tuple(kept))


def needed_dates(month: Month, policy: AttendancePolicy) -> tuple[date, date]:
    """The first and last local date whose punches have a say in the month."""
    # One more day than the maximum shift: dates may be those of another zone, a day apart.
    margin = timedelta(days=policy.maximum_shift // timedelta(days=1) + 2)
    return month.first - margin, month.last + margin


def total_worked(days: Iterable[WorkDay]) -> timedelta:
    """Time in all stints of the days, not rounded."""
    return sum((day.worked for day in days), timedelta())


def decimal_hours(duration: timedelta) -> Decimal:
    """Hours with two decimals, halves up. Totals are rounded once: never add its results."""
    hours = Decimal(round(duration / timedelta(microseconds=1))) / Decimal(3_600_000_000)
    return hours.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _timesheet(
    person: Person,
    punches: Sequence[Punch],
    policy: AttendancePolicy,
    month: Month,
    today: date,
    now: datetime,
) -> Timesheet:
    pairing = pair(punches, policy, now)
    stints: dict[date, list[Stint]] = defaultdict(list)
    for stint in pairing.stints:
        stints[stint.work_date].append(stint)
    unpaired: dict[date, list[UnpairedPunch]] = defaultdict(list)
    for each in pairing.unpaired:
        unpaired[each.work_date].append(each)
    running = pairing.running
    days = tuple(
        work_day(
            day,
            person,
            today,
            stints.get(day, ()),
            unpaired.get(day, ()),
            running if running is not None and running.local_date == day else None,
        )
        for day in month.days
    )
    return Timesheet(person, month, days, _uses(pairing, month))


def _until_removal(person: Person, zone: str) -> Person:
    if person.removed_at is None:
        return person
    removed = local_date(person.removed_at, zone)
    return replace(person, end_date=min(removed, person.end_date or removed))


def _uses(pairing: Pairing, month: Month) -> tuple[PunchUse, ...]:
    uses = [
        PunchUse(punch, stint.work_date)
        for stint in pairing.stints
        for punch in (stint.start, stint.end)
    ]
    uses += [
        PunchUse(each.punch, each.work_date, problem=each.problem) for each in pairing.unpaired
    ]
    uses += [PunchUse(each, each.local_date, is_duplicate=True) for each in pairing.duplicates]
    if pairing.running is not None:
        uses.append(PunchUse(pairing.running, pairing.running.local_date, is_running=True))
    uses.sort(key=lambda use: (as_utc(use.punch.instant), use.punch.sequence, use.punch.uuid))
    return tuple(use for use in uses if use.booked_to in month or use.punch.local_date in month)


def _by_name(person: Person) -> tuple[str, str, int]:
    plain = "".join(
        each
        for each in unicodedata.normalize("NFKD", person.name.casefold())
        if not unicodedata.combining(each)
    )
    return plain, person.employee_id, person.id
