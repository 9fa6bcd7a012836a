"""Strategies: people with all kinds of schedules, policies and zones, and what they punched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from timekeeping import inputs, punch, shift, someone

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    LatenessFrom,
    Policies,
    Rounding,
    RoundingMode,
)
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import Assignment, Schedule, Shift
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import Month, MonthInputs

WEEKDAYS = range(5)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

# The clocks change in Berlin on March 29th and October 25th, in New York on March 8th, on Lord
# Howe Island, by half an hour, on October 4th; Kolkata and Kathmandu are off the whole hour.
ZONES = (
    *("Europe/Berlin", "America/New_York", "Asia/Kolkata"),
    *("Asia/Kathmandu", "Australia/Lord_Howe", "UTC"),
)
MONTHS = (Month(2026, 3), Month(2026, 10))

PATTERNS: tuple[tuple[Shift, ...], ...] = (
    (shift("09:00", "18:00", WEEKDAYS),),
    (shift("09:00", "17:30", WEEKDAYS, break_length=30 * MINUTE, late_grace=5 * MINUTE),),
    (shift("22:00", "06:00"),),
    (shift("20:00", "08:00", [0, 2, 4], overtime_after=timedelta(hours=10)),),
    (shift("06:00", "10:00"), shift("16:00", "20:00")),
    (shift("06:00", "11:00"), shift("11:00", "14:00"), shift("14:30", "18:00", [5, 6])),
    (shift("00:00", "08:00", [0, 1, 2, 3, 6]),),
    # In the hour that is skipped or repeated, in one place or another.
    (shift("02:30", "10:30"),),
    (shift("18:00", "02:15", WEEKDAYS),),
    (shift("00:00", "00:00", [0]),),
)


def minutes(*amounts: int) -> st.SearchStrategy[timedelta]:
    return st.sampled_from([amount * MINUTE for amount in amounts])


def maybe(
    lengths: st.SearchStrategy[timedelta],
) -> st.SearchStrategy[timedelta | None]:
    return st.none() | lengths


roundings = st.builds(
    Rounding, st.sampled_from(RoundingMode), st.sampled_from([5, 6, 7, 10, 15, 30, 60])
)

policies = st.builds(
    AttendancePolicy,
    hours_calculation=st.sampled_from(HoursCalculation),
    check_in_window=minutes(0, 30, 60, 240),
    check_out_window=minutes(0, 30, 60, 240),
    late_grace=minutes(0, 10),
    early_grace=minutes(0, 10),
    lateness_from=st.sampled_from(LatenessFrom),
    half_day_below=minutes(0, 240),
    absent_below=minutes(0, 120),
    round_in=roundings,
    round_out=roundings,
    breaks=st.sampled_from(BreakRule),
    break_length=minutes(0, 30, 600),
    break_after=minutes(0, 360),
    daily_overtime_after=maybe(minutes(0, 480)),
    weekly_overtime_after=maybe(minutes(0, 600, 2400)),
    employer_tolerance=minutes(0, 15),
    employee_tolerance=minutes(0, 15),
    pre_shift_overtime=st.booleans(),
    holiday_rate=st.just(Decimal(2)),
    weekly_off=st.sampled_from([frozenset(), frozenset({5, 6})]),
)


@dataclass(frozen=True)
class Life:
    """One person's month, with everything it is computed from."""

    inputs: MonthInputs
    month: Month
    now: datetime

    def with_punches(self, punches: list[Punch]) -> Life:
        return replace(self, inputs=replace(self.inputs, punches=tuple(punches)))

    def under(self, policies: Policies) -> Life:
        return replace(self, inputs=replace(self.inputs, policies=policies))


@st.composite
def stints(draw: st.DrawFn, month: Month, zone: str) -> list[Punch]:
    """What somebody punches who comes and goes, and forgets it now and then."""
    found: list[Punch] = []
    moment = datetime.combine(month.first - 4 * DAY, datetime.min.time(), ZoneInfo(zone))
    instant = moment.astimezone(UTC)
    last = instant + timedelta(days=38)
    for _ in range(draw(st.integers(0, 14))):
        instant += draw(st.integers(2, 200)) * 15 * MINUTE + draw(st.integers(0, 899)) * SECOND
        if instant > last:
            break
        length = draw(st.integers(2, 17 * 60)) * MINUTE
        forgot = draw(st.sampled_from(["", "", "", "in", "out"]))
        for kind, at in ((PunchKind.IN, instant), (PunchKind.OUT, instant + length)):
            if forgot != kind:
                desk = draw(st.sampled_from(["front", "back"]))
                found.append(punch(at, kind, zone=zone, kiosk_id=desk, sequence=len(found) + 1))
        instant += length
    return found


@st.composite
def chaos(draw: st.DrawFn, month: Month, zone: str) -> list[Punch]:
    """Punches of any kind at any time, of clocks that were set back."""
    start = datetime.combine(month.first - 3 * DAY, datetime.min.time(), UTC)
    drawn = draw(
        st.lists(
            st.tuples(
                st.integers(0, 37 * 24 * 20),
                st.sampled_from(PunchKind),
                st.sampled_from(["front", "back"]),
                st.sampled_from(PunchMethod),
            ),
            max_size=16,
        )
    )
    return [
        punch(
            start + minute * 3 * MINUTE,
            kind,
            zone=zone,
            kiosk_id=desk,
            method=method,
            sequence=number,
        )
        for number, (minute, kind, desk, method) in enumerate(drawn, 1)
    ]


@st.composite
def lives(
    draw: st.DrawFn,
    zones: tuple[str, ...] = ZONES,
    punches: Callable[[Month, str], st.SearchStrategy[list[Punch]]] = stints,
) -> Life:
    month, zone = draw(st.sampled_from(MONTHS)), draw(st.sampled_from(zones))
    days = st.integers(-6, 34).map(lambda number: month.first + number * DAY)
    schedules = tuple(
        Schedule(number, f"Pattern {number}", shifts) for number, shifts in enumerate(PATTERNS)
    )
    numbers = st.integers(0, len(PATTERNS) - 1)
    assignments = []
    if draw(st.booleans()):
        assignments.append(Assignment(1, 1, draw(numbers)))
    if draw(st.booleans()):
        first = draw(days)
        last = first + draw(st.integers(0, 9)) * DAY
        assignments.append(Assignment(2, 1, draw(numbers), first, last, is_standing=False))
    leaves = draw(
        st.lists(
            st.builds(
                lambda first, length, part, approved: Leave(
                    1, 1, first, first + length * DAY, "annual", part, approved
                ),
                *(days, st.integers(0, 3), st.sampled_from(LeavePart), st.booleans()),
            ),
            max_size=2,
        )
    )
    person = someone(
        start_date=draw(st.none() | days) if draw(st.booleans()) else None,
        end_date=draw(st.none() | days) if draw(st.booleans()) else None,
    )
    made = inputs(
        draw(punches(month, zone)),
        [person],
        draw(policies),
        Site("Somewhere", zone),
        schedules=schedules,
        assignments=tuple(assignments),
        holidays=dict.fromkeys(draw(st.lists(days, max_size=3)), "Holiday"),
        leaves=tuple(leaves),
    )
    noon = datetime.combine(month.last, datetime.min.time(), UTC) + timedelta(hours=12)
    now = noon + draw(st.integers(-30 * 24, 60 * 24)) * timedelta(hours=1)
    return Life(made, month, now)
