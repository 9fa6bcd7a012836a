"""What a day comes to: booked time and circumstances judged by the policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from attendance_app.domain.booking import Share, ShiftDay
from attendance_app.domain.breaks import scheduled_time
from attendance_app.domain.hours import Hours
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.overtime import Overtime, daily_limit, overtime, overtime_basis
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.schedules import PlannedShift
from attendance_app.domain.shift_day import shift_day
from attendance_app.domain.workday import DayCode, WorkDay, concerned

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class DayFrame:
    """What is known of a day before anybody punches.

    Attributes
    ----------
    day : date
    policy : AttendancePolicy
        That holds on this date.
    today : date
        The site's local date at `now`.
    now : datetime
        Aware, UTC.
    is_employed : bool
    holiday : str
        Its name; empty on other days.
    is_weekly_off : bool
    leaves : tuple of Leave
        Of the person, covering the day.
    accepted : tuple of Acceptance
        What somebody looked at and let stand, of the person on this day.
    """

    day: date
    policy: AttendancePolicy
    today: date
    now: datetime
    is_employed: bool = True
    holiday: str = ""
    is_weekly_off: bool = False
    leaves: tuple[Leave, ...] = ()
    accepted: tuple[Acceptance, ...] = ()

    @property
    def takes_leave(self) -> bool:
        """Whether leave means anything on this day."""
        return self.is_employed and not self.holiday and not self.is_weekly_off

    @property
    def leave(self) -> float:
        """How much of the day is approved leave: 0, 0.5 or 1."""
        if not (self.leaves and self.takes_leave):
            return 0.0
        return min(1.0, sum(each.part.days for each in self.leaves if each.is_approved))

    def excuses(self, part: LeavePart) -> bool:
        """Whether approved leave takes the morning, or the afternoon; a half may be either."""
        return self.leave == 1.0 or any(
            each.is_approved and each.part in (part, LeavePart.HALF) for each in self.leaves
        )


def work_day(
    frame: DayFrame, shares: Sequence[Share] = (), week_so_far: timedelta = _NONE
) -> WorkDay:
    """Put together what is booked to one date, and judge it.

    Parameters
    ----------
    frame : DayFrame
    shares : sequence of Share
        What `book` found for this person with this work date.
    week_so_far : timedelta
        `WorkDay.towards_week` of the earlier days of the ISO week, added up.

    Returns
    -------
    WorkDay
    """
    policy = frame.policy
    # A holiday takes the planned shifts away; who works all the same works in their windows.
    expected = frame.is_employed and not frame.holiday
    shifts = _shifts(frame, [each for each in shares if expected or not each.is_empty], expected)
    planned = [each.planned for each in shifts if each.planned is not None]
    worked = sum((each.worked for each in shifts), _NONE)
    beyond = Overtime()
    if frame.holiday:
        hours = Hours(holiday=worked)
    elif frame.is_weekly_off:
        hours = Hours(weekly_off=worked)
    else:
        before = sum((each.before_shift for each in shifts), _NONE)
        limit = daily_limit([each.shift for each in planned], policy)
        beyond = overtime(overtime_basis(worked, before, policy), limit, week_so_far, policy)
        extra = beyond.daily + beyond.weekly
        hours = Hours(regular=worked - extra, overtime=extra)

    problems = _problems(frame, shifts)
    is_over = _is_over(frame, shifts, expected)
    leave = frame.leave if is_over else 0.0
    accepted = _accepted(frame, shifts, problems)
    code = _code(frame, shifts, [each for each in problems if each not in accepted], is_over)
    present, absent = _fractions(code, leave)
    scheduled = shortfall = _NONE
    if expected:
        scheduled = sum((scheduled_time(each, policy) for each in planned), _NONE)
    if is_over:
        covered = sum((each.covered for each in shifts), _NONE)
        missing = scheduled * (1.0 - leave) - worked - covered
        shortfall = missing if missing > max(_NONE, policy.employee_tolerance) else _NONE
    return WorkDay(
        date=frame.day,
        code=code,
        policy=policy,
        shifts=shifts,
        problems=problems,
        accepted=accepted,
        holiday=frame.holiday,
        is_weekly_off=frame.is_weekly_off,
        leaves=frame.leaves if frame.takes_leave else (),
        scheduled=scheduled,
        present=present,
        absent=absent,
        leave_days=leave,
        hours=hours,
        daily_overtime=beyond.daily,
        weekly_overtime=beyond.weekly,
        tolerated=beyond.tolerated,
        week_so_far=week_so_far,
        shortfall=shortfall,
        is_over=is_over,
    )


def _shifts(frame: DayFrame, shares: Sequence[Share], expected: bool) -> tuple[ShiftDay, ...]:
    minds_late = expected and not frame.excuses(LeavePart.MORNING)
    minds_early = expected and not frame.excuses(LeavePart.AFTERNOON)
    planned = [each for each in shares if each.planned is not None]
    first_start = min((each.planned.start for each in planned if each.planned), default=None)
    # Who came to no shift, and worked at another time of that day, came late or left early by far.
    # A lone punch outside every window is no work: it may be left over from the day before.
    instead = None
    if planned and not any(each.is_attended for each in planned):
        unplanned = [stint for each in shares if each.planned is None for stint in each.stints]
        instead = Share(None, unplanned) if unplanned else None
    return tuple(
        shift_day(
            share,
            frame.policy,
            first_start=first_start,
            minds_late=minds_late and (instead is None or share is planned[0]),
            # Until the shift is over, who is out may come back.
            minds_early=minds_early
            and (instead is None or share is planned[-1])
            and not _is_running(share.planned, frame.now),
            instead=instead,
        )
        for share in shares
    )


def _is_running(planned: PlannedShift | None, now: datetime) -> bool:
    return planned is not None and now < planned.end


def _problems(frame: DayFrame, shifts: Sequence[ShiftDay]) -> tuple[Problem, ...]:
    found = [each.problem for shift in shifts for each in shift.unpaired]
    stints = [each.stint for shift in shifts for each in shift.stints]
    if any(stint.is_doubtful for stint in stints):
        found.append(Problem.CLOCK_SET_BACK)
    if any(shift.is_punched for shift in shifts):
        if not frame.is_employed:
            found.append(Problem.OUTSIDE_EMPLOYMENT)
        if any(day > frame.today for day in _dates(shifts)):
            found.append(Problem.IN_FUTURE)
        if frame.leave == 1.0:
            found.append(Problem.LEAVE_CONFLICT)
    undecided = frame.takes_leave and any(not each.is_approved for each in frame.leaves)
    if undecided and frame.day <= frame.today:
        found.append(Problem.LEAVE_NOT_APPROVED)
    return tuple(dict.fromkeys(found))


def _dates(shifts: Sequence[ShiftDay]) -> set[date]:
    """The local dates of the last punches: a shift from midnight on may begin the day before."""
    found = {each.stint.end.local_date for shift in shifts for each in shift.stints}
    found |= {each.punch.local_date for shift in shifts for each in shift.unpaired}
    return found | {shift.running.local_date for shift in shifts if shift.running}


def _is_over(frame: DayFrame, shifts: Sequence[ShiftDay], expected: bool) -> bool:
    """Whether nothing more is to come of the day."""
    if frame.day > frame.today or any(shift.running for shift in shifts):
        return False
    if not expected or frame.leave == 1.0:
        return True
    return not any(_is_running(shift.planned, frame.now) for shift in shifts)


def _accepted(
    frame: DayFrame, shifts: Sequence[ShiftDay], problems: Sequence[Problem]
) -> tuple[Problem, ...]:
    """Those of the problems that somebody let stand, with the punches they have now."""
    return tuple(
        problem
        for problem in problems
        if any(
            each.problem is problem
            and each.holds_for(punch.uuid for punch in concerned(shifts, problem))
            for each in frame.accepted
        )
    )


def _code(
    frame: DayFrame, shifts: Sequence[ShiftDay], left: Sequence[Problem], is_over: bool
) -> DayCode:
    if any(each is not Problem.LEAVE_CONFLICT for each in left):
        return DayCode.EXCEPTION
    if not frame.is_employed:
        return DayCode.NOT_EMPLOYED
    if not is_over:
        return DayCode.BLANK
    if frame.holiday:
        return DayCode.HOLIDAY
    if frame.is_weekly_off:
        return DayCode.WEEKLY_OFF
    if frame.leave == 1.0:
        return DayCode.LEAVE
    whole = DayCode.HALF_DAY if frame.leave else DayCode.PRESENT
    if not any(shift.planned for shift in shifts):
        # Without a schedule nothing tells a day off from an absence.
        return whole if any(shift.is_punched for shift in shifts) else DayCode.BLANK
    if not any(shift.is_attended for shift in shifts):
        return DayCode.ABSENT
    worked = sum((shift.worked + shift.covered for shift in shifts), _NONE)
    if worked < frame.policy.absent_below * (1.0 - frame.leave):
        return DayCode.ABSENT
    return DayCode.HALF_DAY if worked < frame.policy.half_day_below else whole


def _fractions(code: DayCode, leave: float) -> tuple[float, float]:
    """How much of the day somebody was present and absent, of what leave did not take."""
    if code is DayCode.PRESENT:
        return 1.0, 0.0
    if code is DayCode.ABSENT:
        return 0.0, 1.0 - leave
    if code is DayCode.HALF_DAY:
        return 0.5, 0.5 - leave
    return 0.0, 0.0
