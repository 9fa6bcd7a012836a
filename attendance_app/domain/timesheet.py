"""A month of one person, and of everybody: timesheets as values, computed from what is stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby
from typing import Protocol, TypeAlias, TypeVar
from uuid import UUID

from attendance_app.domain.audit import AuditHead
from attendance_app.domain.booking import Plan, Share, book
from attendance_app.domain.clock import as_utc, local_date
from attendance_app.domain.closing import Closing, figures_digest
from attendance_app.domain.corrections import Correction, effective
from attendance_app.domain.month import Month as Month
from attendance_app.domain.month_inputs import MonthInputs as MonthInputs
from attendance_app.domain.month_inputs import needed_dates as needed_dates
from attendance_app.domain.pairing import pair
from attendance_app.domain.people import Person, by_name
from attendance_app.domain.person_days import person_days
from attendance_app.domain.planning import planned_shifts
from attendance_app.domain.policy import Policies
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punch_use import PunchUse as PunchUse
from attendance_app.domain.punch_use import punch_uses
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.site import Site
from attendance_app.domain.totals import Totals as Totals
from attendance_app.domain.totals import totals_of
from attendance_app.domain.workday import WorkDay, concerned, is_employed, until_gone
from attendance_app.words import tr

OnStep: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in people; total 0: not known yet. What it raises ends the work."""


class _Owned(Protocol):
    @property
    def person_id(self) -> int: ...


_Of = TypeVar("_Of", bound=_Owned)


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
    def totals(self) -> Totals:
        """What its days add up to."""
        return totals_of(self.days)


@dataclass(frozen=True, slots=True)
class DayException:
    """Something of one person's day a human has to look at, or has let stand.

    Attributes
    ----------
    person : Person
    day : date
        The work date.
    problem : Problem
    punches : tuple of Punch
        Those without a counterpart, or else all of the day.
    closed_at : datetime or None
        UTC: when an open stint reached the maximum shift and was closed automatically.
    acceptance : Acceptance or None
        By whom and why it was let stand.
    """

    person: Person
    day: date
    problem: Problem
    punches: tuple[Punch, ...]
    closed_at: datetime | None = None
    acceptance: Acceptance | None = None

    @property
    def is_open(self) -> bool:
        """Whether nobody has let it stand."""
        return self.acceptance is None


@dataclass(frozen=True, slots=True)
class Timesheet:
    """One person, one month.

    Attributes
    ----------
    person : Person
        Removed people's employment ends on the day they were removed.
    month : Month
    days : tuple of WorkDay
        Every day of the month, in order.
    uses : tuple of PunchUse
        Each punch that is booked to a day of the month or was made on one, in the order of time.
    corrections : tuple of Correction
        Those of punches booked to the month, in the order they were made.
    acceptances : tuple of Acceptance
        Those of the month's days, whether or not there is something to accept still.
    """

    person: Person
    month: Month
    days: tuple[WorkDay, ...]
    uses: tuple[PunchUse, ...] = ()
    corrections: tuple[Correction, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()

    @property
    def totals(self) -> Totals:
        """What the days add up to."""
        return totals_of(self.days, len(self.corrections))

    @property
    def worked(self) -> timedelta:
        """Time booked to the month, not rounded."""
        return sum((day.worked for day in self.days), timedelta())

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The month's days by ISO week, Monday first."""
        grouped = groupby(self.days, key=lambda day: day.date.isocalendar()[1])
        return tuple(Week(number, tuple(days)) for number, days in grouped)

    def exceptions(self, only_open: bool = True) -> tuple[DayException, ...]:
        """What has to be looked at, in the order of days; also what was let stand, if asked."""
        accepted = {(each.day, each.problem): each for each in self.acceptances}
        found = []
        for day in self.days:
            for problem in day.problems:
                held = problem in day.accepted
                acceptance = accepted.get((day.date, problem)) if held else None
                if acceptance is None or not only_open:
                    found.append(_exception(self.person, day, problem, acceptance))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class MonthTimesheets:
    """Everybody's timesheets of a month.

    Attributes
    ----------
    site : Site
    month : Month
    policies : Policies
    now : datetime
        Aware, UTC: the moment for which "today" and "still running" hold.
    timesheets : tuple of Timesheet
        By name, then by employee ID.
    closing : Closing or None
        The month's latest one, even if it was reopened.
    audit : AuditHead or None
        Where the audit trail stood.
    is_final : bool
        Whether the month is closed, and its figures are those it was closed with.
    """

    site: Site
    month: Month
    policies: Policies
    now: datetime
    timesheets: tuple[Timesheet, ...]
    closing: Closing | None = None
    audit: AuditHead | None = None
    is_final: bool = False

    @property
    def today(self) -> date:
        """The site's local date at `now`."""
        return local_date(self.now, self.site.zone)

    @property
    def totals(self) -> Totals:
        """What everybody's timesheets add up to."""
        return sum((sheet.totals for sheet in self.timesheets), Totals())

    @property
    def status(self) -> str:
        """``"FINAL"`` or ``"DRAFT"``."""
        return "FINAL" if self.is_final else "DRAFT"

    @property
    def draft_reason(self) -> str:
        """Why it is not final, in a sentence; empty if it is."""
        if self.is_final:
            return ""
        closing = self.closing
        if closing is None:
            return tr("errors", "The month is not closed.")
        if closing.reopened_at is not None:
            day = local_date(closing.reopened_at, self.site.zone)
            return tr("errors", "The month was reopened on {day} by {name}.").format(
                day=day, name=closing.reopened_by
            )
        day = local_date(closing.closed_at, self.site.zone)
        return tr(
            "errors",
            "The month was closed on {day}, but something changed since, such as a "
            "punch that came late: reopen and close it again.",
        ).format(day=day)

    def exceptions(self, only_open: bool = True) -> tuple[DayException, ...]:
        """Everybody's, by day, then by name; see `Timesheet.exceptions`."""
        found = [each for sheet in self.timesheets for each in sheet.exceptions(only_open)]
        return tuple(sorted(found, key=lambda each: each.day))

    def of(self, person_id: int) -> Timesheet | None:
        """One person's timesheet; None if they have none this month."""
        return next((each for each in self.timesheets if each.person.id == person_id), None)


def month_timesheets(
    inputs: MonthInputs,
    month: Month,
    now: datetime,
    closing: Closing | None = None,
    on_step: OnStep = lambda _done, _total: None,
) -> MonthTimesheets:
    """Compute the month: the same arguments always give the same timesheets.

    Parameters
    ----------
    inputs : MonthInputs
    month : Month
    now : datetime
        Aware.
    closing : Closing, optional
        The month's latest one.
    on_step : callable (done, total) -> None
        Told after each person.

    Returns
    -------
    MonthTimesheets

    Raises
    ------
    ValueError
        If a punch belongs to nobody in `inputs.people`: it would silently be lost.
    """
    kept: list[Timesheet] = []
    try:
        for done, sheet in enumerate(timesheets_in_turn(inputs, month, now), start=1):
            if sheet is not None:
                kept.append(sheet)
            on_step(done, len(inputs.people))
    except Exception:
        # One by one: Python lets no other thread run while it takes all of them apart.
        while kept:
            kept.pop()
        raise
    kept.sort(key=lambda sheet: by_name(sheet.person))
    sheets = MonthTimesheets(inputs.site, month, inputs.policies, as_utc(now), tuple(kept), closing)
    if closing is None or not closing.is_closed:
        return sheets
    return replace(sheets, is_final=closing.digest == figures_digest(sheets))


def timesheets_in_turn(
    inputs: MonthInputs, month: Month, now: datetime
) -> Iterator[Timesheet | None]:
    """Each of `inputs.people`, computed when it is asked for; None of whom the month has none."""
    moment = _Moment(inputs, month, as_utc(now))
    for person in inputs.people:
        sheet = moment.timesheet(until_gone(person, inputs.site.zone))
        is_kept = sheet.uses or any(is_employed(sheet.person, day) for day in month.days)
        yield sheet if is_kept else None


def decimal_hours(duration: timedelta) -> Decimal:
    """Hours with two decimals, halves up. Totals are rounded once: never add its results."""
    hours = Decimal(round(duration / timedelta(microseconds=1))) / Decimal(3_600_000_000)
    return hours.quantize(Decimal("0.01"), ROUND_HALF_UP)


def settled_dates(inputs: MonthInputs, month: Month, now: datetime) -> dict[UUID, date]:
    """The work dates of the clock-ins and lone punches near the month's borders.

    Kept when the month is closed, for the months beside it (`MonthInputs.settled`): on which day a
    night's last hour counts depends on the plan of the day after, which is not closed.
    """
    moment = _Moment(inputs, month, as_utc(now))
    return {uuid: day for person in inputs.people for uuid, day in moment.settled(person)}


class _Moment:
    """The inputs sorted by person, for one month and one present."""

    def __init__(self, inputs: MonthInputs, month: Month, now: datetime) -> None:
        self._inputs = inputs
        self._month = month
        self._now = now
        self._schedules = {each.id: each for each in inputs.schedules}
        self._needed = needed_dates(month, inputs.policies)
        self._punches = _by_person(inputs.punches)
        self._corrections = _by_person(inputs.corrections)
        self._assignments = _by_person(inputs.assignments)
        self._leaves = _by_person(inputs.leaves)
        self._acceptances = _by_person(inputs.acceptances)
        if unknown := self._punches.keys() - {person.id for person in inputs.people}:
            raise ValueError(f"punches of unknown people: {sorted(unknown)}")

    def timesheet(self, person: Person) -> Timesheet:
        """One person's month."""
        inputs, key, month = self._inputs, person.id, self._month
        corrections = self._corrections.get(key, [])
        assignments = self._assignments.get(key, [])
        acceptances = self._acceptances.get(key, [])
        booked, plan, uses = self._booked(key)
        dates = {use.punch.uuid: use.booked_to for use in uses}
        return Timesheet(
            person=person,
            month=month,
            days=person_days(
                person,
                month,
                inputs,
                self._now,
                booked=booked,
                assignments=assignments,
                leaves=self._leaves.get(key, ()),
                acceptances=acceptances,
            ),
            uses=tuple(
                use for use in uses if use.booked_to in month or use.punch.local_date in month
            ),
            corrections=tuple(
                each for each in corrections if _correction_date(each, dates, plan) in month
            ),
            acceptances=tuple(each for each in acceptances if each.day in month),
        )

    def settled(self, person: Person) -> Iterable[tuple[UUID, date]]:
        """See `settled_dates`."""
        first, last = self._month.first, self._month.last
        near = {first - timedelta(days=1), first, last, last + timedelta(days=1)}
        for use in self._booked(person.id)[2]:
            lone = use.problem is not None or use.punch.kind is PunchKind.IN
            if lone and use.punch.local_date in near:
                yield use.punch.uuid, use.booked_to

    def _booked(self, key: int) -> tuple[dict[date, list[Share]], Plan, list[PunchUse]]:
        """What one person's punches are booked to."""
        inputs = self._inputs
        punches = self._punches.get(key, [])
        counting = effective(punches, self._corrections.get(key, []))
        pairing = pair(counting, inputs.policies.base, self._now)
        planned = planned_shifts(
            key,
            self._assignments.get(key, []),
            self._schedules,
            (),
            *self._needed,
            inputs.site.zone,
            inputs.policies,
        )
        plan = Plan(planned, inputs.settled)
        booked = book(pairing, planned, plan, inputs.policies)
        return booked, plan, punch_uses(punches, pairing, booked.items(), plan)


def _exception(
    person: Person, day: WorkDay, problem: Problem, acceptance: Acceptance | None
) -> DayException:
    lone = [each for each in day.unpaired if each.problem is problem]
    closed = next((each.closed_at for each in lone if each.closed_at is not None), None)
    punches = concerned(day.shifts, problem)
    return DayException(person, day.date, problem, punches, closed, acceptance)


def _correction_date(correction: Correction, dates: Mapping[UUID, date], plan: Plan) -> date:
    punch = correction.replacement or correction.original
    assert punch is not None  # it has one of the two
    # A replacement that was not given is booked by itself: corrections are never lost.
    return dates[punch.uuid] if punch.uuid in dates else plan.date_of(punch)


def _by_person(values: Iterable[_Of]) -> dict[int, list[_Of]]:
    found: dict[int, list[_Of]] = defaultdict(list)
    for each in values:
        found[each.person_id].append(each)
    return found
