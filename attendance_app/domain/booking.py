"""Which planned shift, and so which work date, each stint and each lone punch belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from attendance_app.domain.clock import whole_seconds
from attendance_app.domain.pairing import Pairing, Stint, UnpairedPunch
from attendance_app.domain.policy import Policies
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch
from attendance_app.domain.rounding import rounded
from attendance_app.domain.schedules import PlannedShift

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class CountedStint:
    """A stint with the times it counts by.

    Attributes
    ----------
    stint : Stint
        As it was punched.
    start, end : datetime
        UTC, whole seconds, rounded as the work date's policy says. Where rounding would make two
        stints overlap that did not, the later one begins where the earlier ends: no minute is
        paid twice.
    planned : PlannedShift or None
        The shift it belongs to; None: work that was not planned.
    """

    stint: Stint
    start: datetime
    end: datetime
    planned: PlannedShift | None

    @property
    def work_date(self) -> date:
        """The shift's date, or else the site's local date of the clock-in."""
        return self.stint.start.local_date if self.planned is None else self.planned.date

    @property
    def worked(self) -> timedelta:
        """Elapsed time, never negative."""
        return max(_NONE, self.end - self.start)


@dataclass(frozen=True, slots=True)
class ShiftDay:
    """One shift of a day, or the work of a day that was not planned.

    Attributes
    ----------
    planned : PlannedShift or None
        None: work that was not planned.
    stints : tuple of CountedStint
        In the order of time; all of them count.
    unpaired : tuple of UnpairedPunch
        None of them counts.
    running : Punch or None
        A clock-in that may still be ended.
    span : timedelta
        Time before anything is deducted: the sum of the stints, or from first in to last out.
    punched_break : timedelta
        Time between the stints; none where the span is from first in to last out.
    deducted : timedelta
        Taken off the span by the rule on breaks.
    late, early : timedelta
        By how much the person came late and left early, from the punches as they were made.
    before_shift : timedelta
        The part of the span that lies before the start of the day's first shift.
    covered : timedelta
        How much of the shift lies in stints that are booked to another work date.
    came, left : Punch or None
        By which `late` and `early` were judged, perhaps of a stint booked to another shift; None
        where nobody minds, or where it is not known.
    """

    planned: PlannedShift | None
    stints: tuple[CountedStint, ...] = ()
    unpaired: tuple[UnpairedPunch, ...] = ()
    running: Punch | None = None
    span: timedelta = _NONE
    punched_break: timedelta = _NONE
    deducted: timedelta = _NONE
    late: timedelta = _NONE
    early: timedelta = _NONE
    before_shift: timedelta = _NONE
    covered: timedelta = _NONE
    came: Punch | None = None
    left: Punch | None = None

    @property
    def worked(self) -> timedelta:
        """Time that counts as worked."""
        return self.span - self.deducted

    @property
    def is_punched(self) -> bool:
        """Whether any punch is booked to it."""
        return bool(self.stints or self.unpaired or self.running)

    @property
    def is_attended(self) -> bool:
        """Whether the person was there: a punch, or half of the shift within another's stint."""
        if self.is_punched or self.planned is None:
            return True
        return self.covered > _NONE and 2 * self.covered >= self.planned.length


@dataclass(slots=True)
class Share:
    """What is booked to one planned shift, or to a date's unplanned work (`planned` None).

    `elsewhere` are stints booked to other shifts, perhaps of other dates, during which the person
    was at work in this one too.
    """

    planned: PlannedShift | None
    stints: list[CountedStint] = field(default_factory=list)
    unpaired: list[UnpairedPunch] = field(default_factory=list)
    running: Punch | None = None
    elsewhere: list[CountedStint] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is booked to it."""
        return not (self.stints or self.unpaired or self.running)

    @property
    def is_attended(self) -> bool:
        """Whether the person was at work in it, by whatever stint."""
        return bool(self.elsewhere) or not self.is_empty


class Plan:
    """One person's planned shifts, to be asked by instant.

    Parameters
    ----------
    planned : sequence of PlannedShift
        In order, as `planned_shifts` gives them.
    settled : Mapping of UUID to date, optional
        See `MonthInputs`.
    """

    def __init__(
        self, planned: Sequence[PlannedShift], settled: Mapping[UUID, date] | None = None
    ) -> None:
        self._planned = planned
        self._opens = [each.opens for each in planned]
        self._settled = settled or {}

    def holding(self, instant: datetime) -> PlannedShift | None:
        """The shift whose window holds the instant; of two that share it, the later one."""
        at = bisect_right(self._opens, instant) - 1
        if at >= 0 and instant <= self._planned[at].closes:
            return self._planned[at]
        return None

    def during(self, start: datetime, end: datetime) -> list[PlannedShift]:
        """The shifts that share some time with the stretch from `start` to `end`."""
        at = max(0, bisect_right(self._opens, start) - 1)
        found = []
        for planned in self._planned[at:]:
            if planned.opens >= end:
                break
            if planned.start < end and start < planned.end:
                found.append(planned)
        return found

    def of_stint(self, stint: Stint) -> PlannedShift | None:
        """The shift whose window holds the clock-in, else the one it shares most time with."""
        start, end = whole_seconds(stint.start.instant), whole_seconds(stint.end.instant)
        if stint.start.uuid in self._settled:
            return self._on(self._settled[stint.start.uuid], start, end)
        holding = self.holding(start)
        if holding is not None:
            return holding
        shared = self.during(start, end)
        return max(shared, key=lambda each: shared_time(each, start, end), default=None)

    def of_lone(
        self, lone: UnpairedPunch, stints: Sequence[Stint], longest: timedelta
    ) -> PlannedShift | None:
        """The shift whose window holds the punch.

        A clock-out that none holds belongs to the shift of the stint before it, if it is near
        enough to have ended that shift and no other one lies between: who forgot to clock in
        after a break, and left late, is to be looked at on the day they came.
        """
        at = whole_seconds(lone.punch.instant)
        holding = self.of_punch(lone.punch)
        if (
            holding is not None
            or lone.problem is not Problem.MISSING_IN
            or lone.punch.uuid in self._settled
        ):
            return holding
        number = bisect_right(stints, at, key=lambda stint: whole_seconds(stint.start.instant))
        if number == 0:
            return None
        start = whole_seconds(stints[number - 1].start.instant)
        shift = self.of_stint(stints[number - 1])
        if shift is None or at - start > longest or self.during(shift.end, at):
            return None
        return shift

    def of_punch(self, punch: Punch) -> PlannedShift | None:
        """The shift whose window holds the punch."""
        at = whole_seconds(punch.instant)
        if punch.uuid in self._settled:
            return self._on(self._settled[punch.uuid], at, at)
        return self.holding(at)

    def date_of(self, punch: Punch) -> date:
        """The work date of a punch by itself: its shift's, or else the site's local date."""
        planned = self.of_punch(punch)
        return self.unplanned_date(punch) if planned is None else planned.date

    def unplanned_date(self, punch: Punch) -> date:
        """The work date of a punch that belongs to no shift."""
        return self._settled.get(punch.uuid, punch.local_date)

    def _on(self, day: date, start: datetime, end: datetime) -> PlannedShift | None:
        """Of the shifts on a day, the one that a stretch shares most time with or is nearest to."""
        return max(
            (each for each in self._planned if each.date == day),
            key=lambda each: min(end, each.end) - max(start, each.start),
            default=None,
        )


def shared_time(planned: PlannedShift, start: datetime, end: datetime) -> timedelta:
    """How much of a stretch lies in a shift."""
    return max(_NONE, min(end, planned.end) - max(start, planned.start))


def book(
    pairing: Pairing, planned: Sequence[PlannedShift], plan: Plan, policies: Policies
) -> dict[date, list[Share]]:
    """Book what one person's punches were paired to.

    Parameters
    ----------
    pairing : Pairing
    planned : sequence of PlannedShift
        The person's, in order, for all dates around the punches.
    plan : Plan
        Of them.
    policies : Policies
        How times are rounded on each work date.

    Returns
    -------
    dict of date to list of Share
        By work date: the shifts planned on it, in order, whether or not anything was booked to
        them, then what was not planned, if there is any.
    """
    booked: dict[date, list[Share]] = defaultdict(list)
    by_shift: dict[int, Share] = {}
    for each in planned:
        by_shift[id(each)] = share = Share(each)
        booked[each.date].append(share)

    def share_of(shift: PlannedShift | None, day: date) -> Share:
        if shift is not None:
            return by_shift[id(shift)]
        shares = booked[day]
        if not shares or shares[-1].planned is not None:
            shares.append(Share(None))
        return shares[-1]

    before: Stint | None = None
    until: datetime | None = None
    for stint in pairing.stints:
        shift = plan.of_stint(stint)
        day = plan.unplanned_date(stint.start) if shift is None else shift.date
        policy = policies.at(day)
        start, end = rounded(stint.start, policy), rounded(stint.end, policy)
        # Only rounding is undone: where a clock was set back, stints overlap as they were punched.
        if before is not None and not stint.follows(before):
            until = None
        if until is not None:
            start = max(start, until)
        before, until = stint, max(end, until or end)
        counted = CountedStint(stint, start, end, shift)
        share = share_of(shift, day)
        share.stints.append(counted)
        for other in plan.during(counted.start, counted.end):
            if other is not shift:
                by_shift[id(other)].elsewhere.append(counted)
    longest = policies.base.maximum_shift
    for lone in pairing.unpaired:
        shift = plan.of_lone(lone, pairing.stints, longest)
        share_of(shift, plan.unplanned_date(lone.punch)).unpaired.append(lone)
    if pairing.running is not None:
        shift = plan.of_punch(pairing.running)
        day = plan.unplanned_date(pairing.running)
        share_of(shift, day).running = pairing.running
    return booked
