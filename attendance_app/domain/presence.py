"""Who is in at one moment, and who is not although they should be: decided from what is stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from attendance_app.domain.booking import Plan, Share, book
from attendance_app.domain.clock import as_utc, local_date, whole_seconds
from attendance_app.domain.corrections import Correction, effective
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.pairing import Pairing, pair
from attendance_app.domain.people import Person
from attendance_app.domain.people_now import PersonNow, PresenceNow, Whereabouts, midnight
from attendance_app.domain.planning import assigned, planned_shifts
from attendance_app.domain.punches import PRESSED, PressedKey, Punch, PunchKind
from attendance_app.domain.punctuality import BREAK_DOUBT, Punctuality, arrival
from attendance_app.domain.schedules import Assignment, PlannedShift
from attendance_app.domain.shift_day import late_grace
from attendance_app.domain.workday import is_employed

LONGEST_BREAK = timedelta(hours=2)
"""Where nobody presses a key for a break: who stays away longer has gone. Longer than any lunch,
shorter than half a day."""

_DAY = timedelta(days=1)


def presence(inputs: MonthInputs, now: datetime) -> PresenceNow:
    """Where everybody is.

    Parameters
    ----------
    inputs : MonthInputs
        Of it the punches, corrections and leave of `presence_dates` are enough.
    now : datetime
        Aware.
    """
    moment = _Moment(inputs, as_utc(now))
    return PresenceNow(
        at=as_utc(now),
        zone=inputs.site.zone,
        holiday=inputs.holidays.get(moment.today, ""),
        people=tuple(made for person in inputs.people if (made := moment.of(person)) is not None),
        is_planned=bool(inputs.assignments),
    )


def presence_dates(now: datetime, zone: str, maximum_shift: timedelta) -> tuple[date, date]:
    """The first and last local date whose punches have a say in who is in at `now`."""
    today = local_date(now, zone)
    # A punch's own date may be another zone's, a day apart.
    return today - _DAY * (maximum_shift // _DAY + 1), today + _DAY


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one pattern of assignments comes to around today."""

    planned: Sequence[PlannedShift]
    plan: Plan
    is_workday: bool


class _Moment:
    """The inputs sorted by person, for one present."""

    def __init__(self, inputs: MonthInputs, now: datetime) -> None:
        self._inputs = inputs
        self._now = now
        self._zone = inputs.site.zone
        self.today = local_date(now, self._zone)
        self._midnight = midnight(self.today, self._zone)
        self._schedules = {each.id: each for each in inputs.schedules}
        self._punches: dict[int, list[Punch]] = defaultdict(list)
        for punch in inputs.punches:
            self._punches[punch.person_id].append(punch)
        self._corrections: dict[int, list[Correction]] = defaultdict(list)
        for correction in inputs.corrections:
            self._corrections[correction.person_id].append(correction)
        self._assignments: dict[int, list[Assignment]] = defaultdict(list)
        for assignment in inputs.assignments:
            self._assignments[assignment.person_id].append(assignment)
        self._leaves: dict[int, list[Leave]] = defaultdict(list)
        for leave in inputs.leaves:
            if leave.is_approved:
                self._leaves[leave.person_id].append(leave)
        # Most of two thousand people share a few patterns of assignments.
        self._plans: dict[tuple[tuple[int, date | None, date | None, bool], ...], _Plan] = {}

    def of(self, person: Person) -> PersonNow | None:
        """One person; None if they are not employed now and not in either."""
        punches = effective(self._punches.get(person.id, ()), self._corrections.get(person.id, ()))
        paired = pair(punches, self._inputs.policies.base, self._now)
        plan = self._plan(self._assignments.get(person.id, ()))
        shares = _shares(paired, plan, self._inputs)
        relevant = [each for each in plan.planned if self._is_relevant(each)]
        came, begun = _began(paired, plan.planned, shares, self._since(relevant))
        last = _last(paired)
        made = PersonNow(
            person=person,
            where=Whereabouts.OFF,
            last=last if last is not None and last.instant >= self._since(relevant) else None,
            came=came,
            arrival=self._arrival(person, came, begun),
            planned=begun,
            leave=self._leave(person, plan),
        )
        if paired.running is not None:
            ends = as_utc(paired.running.instant) + self._inputs.policies.base.maximum_shift
            return replace(made, where=Whereabouts.IN, last=paired.running, changes_at=ends)
        if person.gone_at is not None or not is_employed(person, self.today):
            return None
        until = self._break_until(paired, plan)
        if until is not None:
            return replace(made, where=Whereabouts.BREAK, changes_at=until)
        return self._away(made, relevant, shares, plan)

    def _away(
        self,
        made: PersonNow,
        relevant: Sequence[PlannedShift],
        shares: Mapping[int, Share],
        plan: _Plan,
    ) -> PersonNow:
        """Somebody who is neither in nor on a break."""
        person, now = made.person, self._now
        unattended = [
            each
            for each in relevant
            if self._expects(person, each) and not shares[id(each)].is_attended
        ]
        due = [each for each in unattended if now > self._late_from(each)]
        coming = [each for each in unattended if now <= self._late_from(each)]
        has_come = made.last is not None
        changes = [self._late_from(each) for each in coming]
        changes += [each.end for each in due if each.end > now]
        # A night of tomorrow's begins today, as far as coming to it goes.
        changes += [each.opens for each in plan.planned if each.opens > now]
        made = replace(made, changes_at=min(changes, default=None))
        missed = [each for each in due if each.end > now or not has_come]
        if missed:
            return replace(made, where=Whereabouts.MISSING, planned=missed[-1])
        if coming:
            return replace(made, where=Whereabouts.EXPECTED, planned=coming[0])
        if has_come:
            return replace(made, where=Whereabouts.GONE)
        return replace(made, where=Whereabouts.OFF if made.leave is None else Whereabouts.LEAVE)

    def _plan(self, assignments: Sequence[Assignment]) -> _Plan:
        key = tuple(
            (each.schedule_id, each.first, each.last, each.is_standing) for each in assignments
        )
        if key not in self._plans:
            inputs, today = self._inputs, self.today
            planned = planned_shifts(
                assignments[0].person_id if assignments else 0,
                assignments,
                self._schedules,
                (),
                today - _DAY,
                today + _DAY,
                self._zone,
                inputs.policies,
            )
            if assigned(assignments, today):
                is_workday = any(each.date == today for each in planned)
            else:
                is_workday = today.weekday() not in inputs.policies.at(today).weekly_off
            is_workday = is_workday and today not in inputs.holidays
            self._plans[key] = _Plan(planned, Plan(planned), is_workday)
        return self._plans[key]

    def _is_relevant(self, planned: PlannedShift) -> bool:
        """Whether it is one of today's, of a night that is going on or of one that begins."""
        if planned.date < self.today:
            return planned.end > self._now
        return planned.date == self.today or planned.opens <= self._now

    def _since(self, relevant: Sequence[PlannedShift]) -> datetime:
        """From when on a punch is today's: from midnight, or since the night's window opened."""
        return min([self._midnight, *(each.opens for each in relevant)])

    def _arrival(
        self, person: Person, came: Punch | None, begun: PlannedShift | None
    ) -> Punctuality | None:
        if came is None or begun is None or not self._expects(person, begun):
            return None
        return arrival(came.instant, begun, self._inputs.policies)

    def _expects(self, person: Person, planned: PlannedShift) -> bool:
        """Whether the person is to be there at the shift's start."""
        if planned.date in self._inputs.holidays or not is_employed(person, planned.date):
            return False
        taken = [each for each in self._leaves.get(person.id, ()) if each.covers(planned.date)]
        morning = {LeavePart.FULL, LeavePart.MORNING, LeavePart.HALF}
        return not any(each.part in morning for each in taken)

    def _leave(self, person: Person, plan: _Plan) -> Leave | None:
        """Today's; days off and holidays take no leave."""
        if not plan.is_workday:
            return None
        return next(
            (each for each in self._leaves.get(person.id, ()) if each.covers(self.today)), None
        )

    def _late_from(self, planned: PlannedShift) -> datetime:
        return planned.start + late_grace(planned, self._inputs.policies.at(planned.date))

    def _break_until(self, paired: Pairing, plan: _Plan) -> datetime | None:
        """When somebody who clocked out will have gone for good; None if they have."""
        left = _last(paired)
        if left is None or left.kind is PunchKind.IN:
            return None
        at = whole_seconds(left.instant)
        began = next((each.start for each in reversed(paired.stints) if each.end is left), left)
        during = plan.plan.during(whole_seconds(began.instant), at)
        shift = during[-1] if during else plan.plan.holding(at)
        until = at + LONGEST_BREAK
        if left.is_break:
            until = until if shift is None else max(shift.end, at)
        elif (
            left.evidence.get(PRESSED) == PressedKey.OUT
            or shift is None
            or shift.end - at <= BREAK_DOUBT
        ):
            return None
        else:
            until = min(until, shift.end)
        return until if self._now < until else None


def _shares(paired: Pairing, plan: _Plan, inputs: MonthInputs) -> Mapping[int, Share]:
    """What is booked to each planned shift, by the shift's identity."""
    booked = book(paired, plan.planned, plan.plan, inputs.policies)
    return {
        id(share.planned): share
        for shares in booked.values()
        for share in shares
        if share.planned is not None
    }


def _began(
    paired: Pairing,
    planned: Sequence[PlannedShift],
    shares: Mapping[int, Share],
    since: datetime,
) -> tuple[Punch | None, PlannedShift | None]:
    """The first clock-in and the shift it began, if it began one.

    Who comes back from a break, perhaps after midnight, came before.
    """
    shift_of: dict[int, PlannedShift] = {}
    first_of: dict[int, Punch] = {}
    for each in planned:
        for punch in _ins_of(shares[id(each)]):
            shift_of[id(punch)] = each
            first_of.setdefault(id(each), punch)
    for punch in _ins(paired):
        shift = shift_of.get(id(punch))
        if punch.instant >= since and (shift is None or first_of[id(shift)] is punch):
            return punch, shift
    return None, None


def _ins(paired: Pairing) -> list[Punch]:
    """The clock-ins, in the order of time."""
    found = [each.start for each in paired.stints]
    found += [each.punch for each in paired.unpaired if each.punch.kind is PunchKind.IN]
    if paired.running is not None:
        found.append(paired.running)
    return sorted(found, key=lambda punch: punch.instant)


def _last(paired: Pairing) -> Punch | None:
    """The last punch that has a say."""
    found: Iterable[Punch] = [
        *(each.end for each in paired.stints),
        *(each.punch for each in paired.unpaired),
    ]
    return max(found, key=lambda punch: punch.instant, default=None)


def _ins_of(share: Share) -> list[Punch]:
    """The clock-ins that are booked to a shift, in the order of time."""
    found = [each.stint.start for each in share.stints]
    found += [each.punch for each in share.unpaired if each.punch.kind is PunchKind.IN]
    if share.running is not None:
        found.append(share.running)
    return sorted(found, key=lambda punch: punch.instant)
