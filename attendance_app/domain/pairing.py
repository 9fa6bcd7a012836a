"""One person's punches read as stints; whatever is not a stint stays visible beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from attendance_app.domain.clock import as_utc, whole_seconds
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind

CLOCK_WENT_BACK = "clock_went_back_s"
"""Key of a punch's evidence: the kiosk's clock had been set back before it (see `Punch`)."""


@dataclass(frozen=True, slots=True)
class Stint:
    """A clock-in and the clock-out that ended it, of one person.

    Attributes
    ----------
    start, end : Punch
        ``end`` is never earlier than ``start`` and at most the maximum shift later.
    """

    start: Punch
    end: Punch

    @property
    def worked(self) -> timedelta:
        """Elapsed time in whole seconds, from UTC, so that a clock change costs nobody an hour."""
        return whole_seconds(self.end.instant) - whole_seconds(self.start.instant)

    def follows(self, other: Stint) -> bool:
        """Whether it began when the other one had ended."""
        return as_utc(self.start.instant) >= as_utc(other.end.instant)

    @property
    def clock_change(self) -> timedelta:
        """How far the site's clocks were moved meanwhile: +1 h in spring, -1 h in autumn."""
        return timedelta(minutes=self.end.utc_offset_minutes - self.start.utc_offset_minutes)

    @property
    def is_doubtful(self) -> bool:
        """Whether the kiosk's clock had been set back: the time counts, a human looks at it."""
        return CLOCK_WENT_BACK in self.start.evidence or CLOCK_WENT_BACK in self.end.evidence


@dataclass(frozen=True, slots=True)
class UnpairedPunch:
    """A punch without its counterpart. It is never paid: the missing time is not guessed.

    Attributes
    ----------
    punch : Punch
    problem : Problem
        MISSING_OUT, MISSING_IN or, where its counterpart lies before it because the clock was
        set back, CLOCK_SET_BACK.
    closed_at : datetime or None
        UTC instant at which an open stint reached the maximum shift and was closed
        automatically; None where another punch settled the matter earlier.
    """

    punch: Punch
    problem: Problem
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """Every punch given to `pair`, in exactly one place, each place in the order of time.

    Attributes
    ----------
    stints : tuple of Stint
    unpaired : tuple of UnpairedPunch
        Exceptions for a human.
    duplicates : tuple of Punch
        Seen again within the duplicate interval: kept, and without effect.
    running : Punch or None
        The last clock-in, while it may still be ended.
    """

    stints: tuple[Stint, ...] = ()
    unpaired: tuple[UnpairedPunch, ...] = ()
    duplicates: tuple[Punch, ...] = ()
    running: Punch | None = None


def pair(punches: Iterable[Punch], policy: AttendancePolicy, now: datetime) -> Pairing:
    """Pair the punches of one person.

    In and out are read as they were recorded, which is what the person was told at the kiosk:
    alternation is decided there, by `decide_punch`, under the same policy. Reading them again
    would make a month depend on all months before it, and one forgotten clock-out could turn
    days upside down. What is found around a date depends only on the punches at most the maximum
    shift away from it.

    Parameters
    ----------
    punches : iterable of Punch
        Of one person, in any order; see `in_order`.
    policy : AttendancePolicy
    now : datetime
        Aware. Decides whether the last clock-in is still running.

    Returns
    -------
    Pairing
    """
    stints: list[Stint] = []
    unpaired: list[UnpairedPunch] = []
    duplicates: list[Punch] = []
    previous: Punch | None = None
    started: Punch | None = None

    for punch in in_order(punches):
        if previous is not None and abs(_elapsed(previous, punch)) < policy.duplicate_interval:
            duplicates.append(punch)
            continue
        previous = punch
        if punch.kind is PunchKind.IN:
            if started is not None:
                unpaired.append(_missing_out(started, punch.instant, policy))
            started = punch
            continue
        if started is None:
            unpaired.append(UnpairedPunch(punch, Problem.MISSING_IN))
            continue
        elapsed = _elapsed(started, punch)
        if elapsed < timedelta():
            unpaired.append(UnpairedPunch(started, Problem.CLOCK_SET_BACK))
            unpaired.append(UnpairedPunch(punch, Problem.CLOCK_SET_BACK))
        elif elapsed > policy.maximum_shift:
            unpaired.append(_missing_out(started, punch.instant, policy))
            unpaired.append(UnpairedPunch(punch, Problem.MISSING_IN))
        else:
            stints.append(Stint(started, punch))
        started = None

    if started is not None and as_utc(now) - as_utc(started.instant) > policy.maximum_shift:
        unpaired.append(_missing_out(started, now, policy))
        started = None
    return Pairing(tuple(stints), tuple(unpaired), tuple(duplicates), started)


def in_order(punches: Iterable[Punch]) -> list[Punch]:
    """The punches of one person in the order in which they happened.

    That is the order of their UTC instants, except that the punches a kiosk took itself never
    overtake each other: a clock that was set back cannot put a clock-out before its clock-in.
    Punches entered later (corrections, imports) take the place their instant gives them.
    """
    latest: dict[str, datetime] = {}
    keyed: list[tuple[datetime, int, Punch]] = []
    stored = sorted(punches, key=lambda each: (each.sequence, as_utc(each.instant), each.uuid))
    for position, punch in enumerate(stored):
        instant = as_utc(punch.instant)
        place = instant
        if punch.method.by_kiosk:
            place = max(instant, latest.get(punch.kiosk_id, instant))
            latest[punch.kiosk_id] = place
        keyed.append((place, position, punch))
    return [punch for *_, punch in sorted(keyed, key=lambda each: each[:2])]


def _missing_out(started: Punch, until: datetime, policy: AttendancePolicy) -> UnpairedPunch:
    limit = as_utc(started.instant) + policy.maximum_shift
    return UnpairedPunch(started, Problem.MISSING_OUT, limit if as_utc(until) > limit else None)


def _elapsed(first: Punch, second: Punch) -> timedelta:
    # Two aware values that share a ZoneInfo subtract wall clocks; two in UTC cannot.
    return as_utc(second.instant) - as_utc(first.instant)
