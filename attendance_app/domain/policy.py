"""The rules a site chose, as one value, and which of several holds on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from attendance_app.domain.punches import PunchPolicy

SATURDAY = 5
SUNDAY = 6

_STANDARD = PunchPolicy()


class InOut(StrEnum):
    """How it is settled whether a punch is a clock-in or a clock-out."""

    ALTERNATING = "alternating"
    STRICT = "strict"


class HoursCalculation(StrEnum):
    """What a shift's time is made of."""

    EVERY_VALID_PAIR = "every_valid_pair"
    FIRST_IN_LAST_OUT = "first_in_last_out"


class LatenessFrom(StrEnum):
    """From when lateness counts, once the grace is exceeded; leaving early likewise."""

    START = "start"
    GRACE = "grace"


class RoundingMode(StrEnum):
    """Where a punch's time is moved to."""

    NONE = "none"
    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"


class BreakRule(StrEnum):
    """Which breaks are not paid."""

    PUNCHED = "punched"
    AUTO_DEDUCT = "auto_deduct"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Rounding:
    """How one kind of punch is rounded; `minutes` is without meaning where the mode is NONE."""

    mode: RoundingMode = RoundingMode.NONE
    minutes: int = 15


@dataclass(frozen=True, slots=True)
class AttendancePolicy:
    """What a timesheet depends on besides punches, people and plans.

    Attributes
    ----------
    in_out : InOut
    hours_calculation : HoursCalculation
    check_in_window, check_out_window : timedelta
        Before a shift's start and after its end; what is punched within belongs to the shift.
    late_grace, early_grace : timedelta
        Late is who comes later than start plus grace.
    lateness_from : LatenessFrom
    half_day_below, absent_below : timedelta
        Worked less than `absent_below`: absent; else less than `half_day_below`: a half day.
        Zero switches either off.
    duplicate_interval, maximum_shift : timedelta
        See `PunchPolicy`: the values by which the kiosk decides.
    round_in, round_out : Rounding
        Of clock-ins and clock-outs; the raw time is kept beside.
    breaks : BreakRule
        PUNCHED: what lies between stints. AUTO_DEDUCT: `break_length` as well, once more than
        `break_after` was worked. BOTH: the punched break is credited against that.
    break_length, break_after : timedelta
    daily_overtime_after, weekly_overtime_after : timedelta or None
        Time beyond is overtime, daily first, weekly on what is left; None switches it off.
    employer_tolerance : timedelta
        Daily overtime up to this is none; beyond it all of it counts.
    employee_tolerance : timedelta
        Time missing from the planned up to this is not missing.
    pre_shift_overtime : bool
        Whether time before a shift's start can be overtime; otherwise it is regular time.
    overtime_rate, holiday_rate, weekly_off_rate : Decimal
        Multiples of the regular rate, by which hours are listed apart.
    weekly_off : frozenset of int
        Weekdays, Monday 0 to Sunday 6, free for people without a schedule.
    holiday_country, holiday_region : str
        ISO 3166 codes of the public holidays; empty for none.
    """

    in_out: InOut = InOut.ALTERNATING
    hours_calculation: HoursCalculation = HoursCalculation.EVERY_VALID_PAIR
    check_in_window: timedelta = timedelta(minutes=60)
    check_out_window: timedelta = timedelta(minutes=60)
    late_grace: timedelta = timedelta(minutes=10)
    early_grace: timedelta = timedelta(minutes=10)
    lateness_from: LatenessFrom = LatenessFrom.START
    half_day_below: timedelta = timedelta()
    absent_below: timedelta = timedelta()
    duplicate_interval: timedelta = _STANDARD.duplicate_interval
    maximum_shift: timedelta = _STANDARD.maximum_shift
    round_in: Rounding = Rounding()
    round_out: Rounding = Rounding()
    breaks: BreakRule = BreakRule.PUNCHED
    break_length: timedelta = timedelta(minutes=30)
    break_after: timedelta = timedelta(hours=6)
    daily_overtime_after: timedelta | None = timedelta(hours=8)
    weekly_overtime_after: timedelta | None = timedelta(hours=40)
    employer_tolerance: timedelta = timedelta()
    employee_tolerance: timedelta = timedelta()
    pre_shift_overtime: bool = False
    overtime_rate: Decimal = Decimal("1.5")
    holiday_rate: Decimal = Decimal("2")
    weekly_off_rate: Decimal = Decimal("1.5")
    weekly_off: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    holiday_country: str = ""
    holiday_region: str = ""

    @property
    def punching(self) -> PunchPolicy:
        """The part by which the kiosk decides."""
        return PunchPolicy(self.duplicate_interval, self.maximum_shift)


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """A policy and the first work day it holds for; None: from the beginning."""

    valid_from: date | None
    policy: AttendancePolicy


@dataclass(frozen=True, slots=True)
class Policies:
    """Which policy holds on which work day.

    Attributes
    ----------
    versions : tuple of PolicyVersion
        By date, the first from the beginning; raises ValueError otherwise.
    """

    versions: tuple[PolicyVersion, ...]

    def __post_init__(self) -> None:
        if not self.versions or self.versions[0].valid_from is not None:
            raise ValueError("the first policy holds from the beginning")
        dates = [version.valid_from or date.min for version in self.versions]
        if any(after <= before for before, after in pairwise(dates)):
            raise ValueError("policies are in the order of their dates, one for each")

    @classmethod
    def always(cls, policy: AttendancePolicy) -> Policies:
        """One policy for every day."""
        return cls((PolicyVersion(None, policy),))

    @property
    def base(self) -> AttendancePolicy:
        """That from the beginning: by its duplicate interval and maximum shift all days are paired.

        They have no dates, because the kiosk decides by them at once.
        """
        return self.versions[0].policy

    def at(self, day: date) -> AttendancePolicy:
        """The policy that holds on a work day."""
        found = self.base
        for version in self.versions[1:]:
            if version.valid_from is not None and version.valid_from > day:
                break
            found = version.policy
        return found

    def within(self, first: date, last: date) -> tuple[PolicyVersion, ...]:
        """The versions that hold on a day from `first` to `last`, both included."""
        ends = [version.valid_from for version in self.versions[1:]] + [None]
        return tuple(
            version
            for version, end in zip(self.versions, ends, strict=True)
            if (version.valid_from is None or version.valid_from <= last)
            and (end is None or end > first)
        )
