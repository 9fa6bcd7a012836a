"""One person's day: what was worked on it, at which rate, and its letter in the register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from attendance_app.domain.booking import CountedStint, Share, ShiftDay
from attendance_app.domain.breaks import scheduled_time
from attendance_app.domain.hours import Hours
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.overtime import Overtime, daily_limit, overtime, overtime_basis
from attendance_app.domain.pairing import UnpairedPunch
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchMethod
from attendance_app.domain.shift_day import shift_day

_NONE = timedelta()


class DayCode(StrEnum):
    """What the register shows for a person and a day."""

    PRESENT = "P"
    ABSENT = "A"
    HALF_DAY = "HD"
    LEAVE = "L"
    HOLIDAY = "H"
    WEEKLY_OFF = "WO"
    EXCEPTION = "!"
    NOT_EMPLOYED = "-"
    BLANK = ""


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
    accepted : frozenset of Problem
        What somebody looked at and let stand.
    """

    day: date
    policy: AttendancePolicy
    today: date
    now: datetime
    is_employed: bool = True
    holiday: str = ""
    is_weekly_off: bool = False
    leaves: tuple[Leave, ...] = ()
    accepted: frozenset[Problem] = frozenset()

    @property
    def takes_leave(self) -> bool:
        """Whether leave means anything on this day."""
        return self.is_employed and not self.holiday and not self.is_weekly_off

    @property
    def leave(self) -> float:
        """How much of the day is approved leave: 0, 0.5 or 1."""
        if not self.takes_leave:
            return 0.0
        return min(1.0, sum(each.part.days for each in self.leaves if each.is_approved))

    def excuses(self, part: LeavePart) -> bool:
        """Whether approved leave takes the morning, or the afternoon; a half may be either."""
        return self.leave == 1.0 or any(
            each.is_approved and each.part in (part, LeavePart.HALF) for each in self.leaves
        )


@dataclass(frozen=True, slots=True)
class WorkDay:
    """What is booked to one work date for one person.

    Attributes
    ----------
    date : date
    code : DayCode
    policy : AttendancePolicy
        By which it was computed.
    shifts : tuple of ShiftDay
        The planned ones in order, then the work that was not planned, if there is any.
    problems : tuple of Problem
        Why the day is an exception, each once; empty on a plain day.
    accepted : tuple of Problem
        Those of them somebody let stand.
    holiday : str
        Its name; empty on other days.
    is_weekly_off : bool
    leaves : tuple of Leave
        That take the day or half of it, approved or not.
    scheduled : timedelta
        Time planned to be worked, whether or not leave was taken.
    present, absent, leave_days : float
        Fractions of the day: 0, 0.5 or 1. None of a day that is not over or not clear.
    hours : Hours
    daily_overtime, weekly_overtime : timedelta
        Together ``hours.overtime``.
    tolerated : timedelta
        Beyond the daily hours, within the employer's tolerance: regular.
    week_so_far : timedelta
        What the week's earlier days had towards the weekly hours.
    shortfall : timedelta
        Missing from what was to be worked, beyond the employee's tolerance; none before the day
        is over.
    is_over : bool
        Whether nothing more is to come: no shift to be worked and no stint is running.
    """

    date: date
    code: DayCode
    policy: AttendancePolicy
    shifts: tuple[ShiftDay, ...] = ()
    problems: tuple[Problem, ...] = ()
    accepted: tuple[Problem, ...] = ()
    holiday: str = ""
    is_weekly_off: bool = False
    leaves: tuple[Leave, ...] = ()
    scheduled: timedelta = _NONE
    present: float = 0.0
    absent: float = 0.0
    leave_days: float = 0.0
    hours: Hours = field(default_factory=Hours)
    daily_overtime: timedelta = _NONE
    weekly_overtime: timedelta = _NONE
    tolerated: timedelta = _NONE
    week_so_far: timedelta = _NONE
    shortfall: timedelta = _NONE
    is_over: bool = True

    @property
    def stints(self) -> tuple[CountedStint, ...]:
        """All that count, in the order of time."""
        found = [each for shift in self.shifts for each in shift.stints]
        return tuple(sorted(found, key=lambda each: each.stint.start.instant))

    @property
    def unpaired(self) -> tuple[UnpairedPunch, ...]:
        """Punches without a counterpart, in the order of time."""
        found = [each for shift in self.shifts for each in shift.unpaired]
        return tuple(sorted(found, key=lambda each: each.punch.instant))

    @property
    def running(self) -> Punch | None:
        """A clock-in that may still be ended."""
        return next((shift.running for shift in self.shifts if shift.running), None)

    @property
    def worked(self) -> timedelta:
        """Time that counts as worked, at whatever rate."""
        return self.hours.total

    @property
    def breaks(self) -> timedelta:
        """Time between the stints of a shift, and what was deducted."""
        return sum((each.punched_break + each.deducted for each in self.shifts), _NONE)

    @property
    def late(self) -> timedelta:
        """Of all shifts."""
        return sum((each.late for each in self.shifts), _NONE)

    @property
    def early(self) -> timedelta:
        """Of all shifts."""
        return sum((each.early for each in self.shifts), _NONE)

    @property
    def overtime_basis(self) -> timedelta:
        """The time that can be overtime; zero where all of it is paid at another rate."""
        if self.holiday or self.is_weekly_off:
            return _NONE
        before = sum((each.before_shift for each in self.shifts), _NONE)
        return overtime_basis(self.worked, before, self.policy)

    @property
    def towards_week(self) -> timedelta:
        """What counts towards the weekly hours."""
        return self.overtime_basis - self.daily_overtime - self.tolerated

    @property
    def daily_limit(self) -> timedelta | None:
        """Beyond what time is overtime; None: there is no daily overtime."""
        return daily_limit(
            [each.planned.shift for each in self.shifts if each.planned], self.policy
        )

    @property
    def methods(self) -> tuple[PunchMethod, ...]:
        """The ways in which the day's punches were made, each once, in the order of the enum."""
        used = {punch.method for punch in self.punches}
        return tuple(method for method in PunchMethod if method in used)

    @property
    def punches(self) -> tuple[Punch, ...]:
        """The day's punches that have a say in it, in the order of time."""
        found = [punch for each in self.stints for punch in (each.stint.start, each.stint.end)]
        found += [each.punch for each in self.unpaired]
        if self.running is not None:
            found.append(self.running)
        return tuple(sorted(found, key=lambda punch: (punch.instant, punch.uuid)))

    @property
    def open_problems(self) -> tuple[Problem, ...]:
        """Those nobody has let stand yet."""
        return tuple(each for each in self.problems if each not in self.accepted)

    @property
    def is_open(self) -> bool:
        """Whether a human has yet to look at it."""
        return bool(self.open_problems)

    @property
    def leave_by_type(self) -> dict[str, float]:
        """`leave_days` by type of leave; where leaves overlap, the earlier one takes the day."""
        found: dict[str, float] = {}
        left = self.leave_days
        for each in self.leaves:
            if each.is_approved and left:
                taken = min(left, each.part.days)
                found[each.type] = found.get(each.type, 0.0) + taken
                left -= taken
        return found


def is_employed(person: Person, day: date) -> bool:
    """Whether `day` lies within the person's employment, first and last day included."""
    return (person.start_date is None or person.start_date <= day) and (
        person.end_date is None or day <= person.end_date
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
    shares = [each for each in shares if expected or not each.is_empty]
    planned = [each.planned for each in shares if each.planned is not None]
    minds_late = expected and not frame.excuses(LeavePart.MORNING)
    minds_early = expected and not frame.excuses(LeavePart.AFTERNOON)
    first_start = min((each.start for each in planned), default=None)
    shifts = tuple(
        shift_day(
            share,
            policy,
            first_start=first_start,
            minds_late=minds_late,
            # Until the shift is over, who is out may come back.
            minds_early=minds_early
            and share.planned is not None
            and share.planned.end <= frame.now,
        )
        for share in shares
    )
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
    accepted = tuple(each for each in problems if each in frame.accepted)
    is_over = _is_over(frame, shifts, expected)
    stops = [
        each for each in problems if each not in accepted and each is not Problem.LEAVE_CONFLICT
    ]
    code = DayCode.EXCEPTION if stops else _code(frame, shifts, is_over)
    present, absent, leave = _fractions(code, frame.leave if is_over else 0.0)

    scheduled = shortfall = _NONE
    if expected:
        scheduled = sum((scheduled_time(each, policy) for each in planned), _NONE)
    if is_over:
        covered = sum((each.covered for each in shifts), _NONE)
        missing = scheduled * (1.0 - frame.leave) - worked - covered
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
    """The local dates of all clock-ins: a shift from midnight on may be begun the day before."""
    found = {each.stint.start.local_date for shift in shifts for each in shift.stints}
    found |= {each.punch.local_date for shift in shifts for each in shift.unpaired}
    return found | {shift.running.local_date for shift in shifts if shift.running}


def _is_over(frame: DayFrame, shifts: Sequence[ShiftDay], expected: bool) -> bool:
    """Whether nothing more is to come of the day."""
    if frame.day > frame.today or any(shift.running for shift in shifts):
        return False
    if not expected or frame.leave == 1.0:
        return True
    return all(shift.planned is None or shift.planned.end <= frame.now for shift in shifts)


def _code(frame: DayFrame, shifts: Sequence[ShiftDay], is_over: bool) -> DayCode:
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


def _fractions(code: DayCode, leave: float) -> tuple[float, float, float]:
    """Present, absent and on leave."""
    if code is DayCode.PRESENT:
        return 1.0, 0.0, leave
    if code is DayCode.ABSENT:
        return 0.0, 1.0 - leave, leave
    if code is DayCode.HALF_DAY:
        return 0.5, 0.5 - leave, leave
    return 0.0, 0.0, leave
