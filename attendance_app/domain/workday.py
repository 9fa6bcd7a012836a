"""One person's day: what was worked on it, at which rate, and its letter in the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from attendance_app.domain.booking import CountedStint, ShiftDay
from attendance_app.domain.clock import local_date
from attendance_app.domain.hours import Hours
from attendance_app.domain.leave import Leave
from attendance_app.domain.overtime import daily_limit, overtime_basis
from attendance_app.domain.pairing import UnpairedPunch
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchMethod

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
        return punches_of(self.shifts)

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


def until_gone(person: Person, zone: str) -> Person:
    """Nobody is expected after the day on which they were removed or archived."""
    if person.gone_at is None:
        return person
    gone = local_date(person.gone_at, zone)
    return replace(person, end_date=min(gone, person.end_date or gone))


def punches_of(shifts: Iterable[ShiftDay]) -> tuple[Punch, ...]:
    """The punches that have a say in these shifts, in the order of time."""
    found: list[Punch] = []
    for shift in shifts:
        for each in shift.stints:
            found += (each.stint.start, each.stint.end)
        found += (each.punch for each in shift.unpaired)
        if shift.running is not None:
            found.append(shift.running)
    return tuple(sorted(found, key=lambda punch: (punch.instant, punch.uuid)))


def concerned(shifts: Sequence[ShiftDay], problem: Problem) -> tuple[Punch, ...]:
    """The punches a problem is about: those without a counterpart, or else all of the day."""
    lone = [each.punch for shift in shifts for each in shift.unpaired if each.problem is problem]
    return tuple(lone) or punches_of(shifts)
