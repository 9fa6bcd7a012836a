"""What days add up to, of one person or of many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta

from attendance_app.domain.hours import Hours
from attendance_app.domain.workday import DayCode, WorkDay

_NONE = timedelta()


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over days. Times are exact: they are rounded once, where they are shown.

    Attributes
    ----------
    scheduled_days : int
        Days with a planned shift, leave included.
    scheduled : timedelta
    present, absent : float
        Days and halves of days.
    half_days : int
        Days with the code HD.
    leave : Mapping of str to float
        Days by type of leave; only types that were taken.
    holidays, weekly_offs : int
        Days with the codes H and WO.
    hours : Hours
    late_count, early_count : int
        Shifts, not days.
    late, early : timedelta
    missing_punches : int
        Punches without a counterpart.
    corrections : int
    shortfall : timedelta
    open_exceptions : int
        Problems nobody has let stand; several of one day count apart.
    """

    scheduled_days: int = 0
    scheduled: timedelta = _NONE
    present: float = 0.0
    absent: float = 0.0
    half_days: int = 0
    leave: Mapping[str, float] = field(default_factory=dict)
    holidays: int = 0
    weekly_offs: int = 0
    hours: Hours = field(default_factory=Hours)
    late_count: int = 0
    late: timedelta = _NONE
    early_count: int = 0
    early: timedelta = _NONE
    missing_punches: int = 0
    corrections: int = 0
    shortfall: timedelta = _NONE
    open_exceptions: int = 0

    @property
    def leave_days(self) -> float:
        """Of all types."""
        return sum(self.leave.values())

    def __add__(self, other: Totals) -> Totals:
        leave = dict(self.leave)
        for kind, days in other.leave.items():
            leave[kind] = leave.get(kind, 0.0) + days
        sums = {
            each.name: getattr(self, each.name) + getattr(other, each.name)
            for each in fields(self)
            if each.name != "leave"
        }
        return Totals(leave=leave, **sums)


def totals_of(days: Iterable[WorkDay], corrections: int = 0) -> Totals:
    """Add days up."""
    listed = list(days)
    shifts = [shift for day in listed for shift in day.shifts]
    leave: dict[str, float] = {}
    for day in listed:
        for kind, taken in day.leave_by_type.items():
            leave[kind] = leave.get(kind, 0.0) + taken
    return Totals(
        scheduled_days=sum(bool(day.scheduled) for day in listed),
        scheduled=sum((day.scheduled for day in listed), _NONE),
        present=sum(day.present for day in listed),
        absent=sum(day.absent for day in listed),
        half_days=sum(day.code is DayCode.HALF_DAY for day in listed),
        leave=leave,
        holidays=sum(day.code is DayCode.HOLIDAY for day in listed),
        weekly_offs=sum(day.code is DayCode.WEEKLY_OFF for day in listed),
        hours=sum((day.hours for day in listed), Hours()),
        late_count=sum(bool(shift.late) for shift in shifts),
        late=sum((shift.late for shift in shifts), _NONE),
        early_count=sum(bool(shift.early) for shift in shifts),
        early=sum((shift.early for shift in shifts), _NONE),
        missing_punches=sum(len(shift.unpaired) for shift in shifts),
        corrections=corrections,
        shortfall=sum((day.shortfall for day in listed), _NONE),
        open_exceptions=sum(len(day.open_problems) for day in listed),
    )
