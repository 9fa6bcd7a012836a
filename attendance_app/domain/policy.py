"""The rules a site chose, as one value that every calculation is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from attendance_app.domain.punches import PunchPolicy

SATURDAY = 5
SUNDAY = 6


@dataclass(frozen=True, slots=True)
class AttendancePolicy:
    """What a timesheet depends on besides punches and people.

    Attributes
    ----------
    punching : PunchPolicy
        The duplicate interval and the maximum shift. The same value decides punches at the
        kiosk: a timesheet that used another one would contradict what people were told there.
    weekend : frozenset of int
        Weekdays shaded in the register, Monday 0 to Sunday 6. Only a help for the eye: there
        are no schedules yet, so no day is a day off.
    """

    punching: PunchPolicy = field(default_factory=PunchPolicy)
    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})

    @property
    def maximum_shift(self) -> timedelta:
        """How long after its clock-in a stint can still be ended."""
        return self.punching.maximum_shift

    @property
    def duplicate_interval(self) -> timedelta:
        """A punch sooner than this after the one before is the same punch seen again."""
        return self.punching.duplicate_interval
