"""A punch, and the one rule that decides what the next one is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from uuid import UUID

from attendance_app.domain.clock import as_utc
from attendance_app.domain.people import Person


class PunchKind(StrEnum):
    """Clock-in or clock-out."""

    IN = "in"
    OUT = "out"


class PunchMethod(StrEnum):
    """How the punch came to be."""

    FACE = "face"
    PIN = "pin"
    BADGE = "badge"
    CORRECTION = "correction"
    IMPORT = "import"

    @property
    def by_kiosk(self) -> bool:
        """Whether a kiosk takes such a punch when it happens; others are entered later."""
        return self in {PunchMethod.FACE, PunchMethod.PIN, PunchMethod.BADGE}


PRESSED = "pressed"
"""Key of a punch's evidence: the `PressedKey` by which its kind was settled."""


class PressedKey(StrEnum):
    """What a person pressed at a kiosk with keys; a break is an out, coming back an in."""

    IN = "in"
    OUT = "out"
    BREAK = "break"
    BACK = "back"

    @property
    def kind(self) -> PunchKind:
        """What the punch is."""
        return PunchKind.IN if self in {PressedKey.IN, PressedKey.BACK} else PunchKind.OUT


@dataclass(frozen=True, slots=True)
class Punch:
    """One clock-in or clock-out as it happened; immutable once stored.

    Attributes
    ----------
    uuid : UUID
        Made by the kiosk that took the punch, so that storing it twice stores it once.
    person_id : int
        The person's database key.
    instant : datetime
        Aware, in UTC.
    zone : str
        IANA name of the site's time zone, e.g. ``"Europe/Berlin"``.
    utc_offset_minutes : int
        Offset of the site's zone in force at that instant.
    kind, method
        See `PunchKind` and `PunchMethod`.
    kiosk_id : str
        Which front desk took it.
    evidence : Mapping[str, float | int | str]
        What the recognition saw (score, threshold, distance, margin, quality, frames, engine);
        empty for other methods.
        ``pressed`` is the `PressedKey` that settled the kind, where one did.
        ``clock_went_back_s`` says that the kiosk's clock had been set back by so many seconds,
        behind a punch stored before; ``clock_set_by_s`` that it had been set by so many (back if
        negative) while the program ran, and nobody has said yet that it is right.
        Never vectors, never names.
    sequence : int
        Position among all stored punches, increasing; 0 until stored. It, and not the instant,
        orders punches: a clock may be set back, the sequence never is.
    """

    uuid: UUID
    person_id: int
    instant: datetime
    zone: str
    utc_offset_minutes: int
    kind: PunchKind
    method: PunchMethod
    kiosk_id: str
    evidence: Mapping[str, float | int | str] = field(default_factory=dict)
    sequence: int = 0

    @property
    def local(self) -> datetime:
        """The wall clock at the site when it happened: aware, with the stored offset."""
        return self.instant.astimezone(timezone(timedelta(minutes=self.utc_offset_minutes)))

    @property
    def local_date(self) -> date:
        """The site's calendar date when it happened; no later change of zone moves it."""
        return self.local.date()

    @property
    def is_break(self) -> bool:
        """Whether the person pressed that they go on a break."""
        return self.evidence.get(PRESSED) == PressedKey.BREAK


@dataclass(frozen=True, slots=True)
class PunchRecord:
    """A punch with the person whose it is, who may have been removed since.

    `counts` is false once a correction has changed or voided it.
    """

    punch: Punch
    person: Person
    counts: bool = True


@dataclass(frozen=True, slots=True)
class PunchPolicy:
    """The part of the policy that decides a punch.

    Attributes
    ----------
    duplicate_interval : timedelta
        A second punch of the same person sooner than this is suppressed.
    maximum_shift : timedelta
        A clock-in older than this is no longer open: the next punch is a clock-in.
    """

    duplicate_interval: timedelta = timedelta(minutes=2)
    maximum_shift: timedelta = timedelta(hours=16)


@dataclass(frozen=True, slots=True)
class TooSoon:
    """The answer "already recorded": the punch that stands."""

    previous: Punch


def decide_punch(last: Punch | None, at: datetime, policy: PunchPolicy) -> PunchKind | TooSoon:
    """What a person's punch at `at` is, given their last one.

    Kinds alternate; a clock-in older than the maximum shift is closed by nobody, so the next
    punch is a clock-in again. `last` is the newest by sequence. When the clock was set back since,
    the time between is unknown: the kinds go on alternating, except that within the duplicate
    interval to either side it is the same punch seen twice.

    Parameters
    ----------
    last : Punch or None
        The person's last stored punch.
    at : datetime
        Aware; when the person was seen.
    policy : PunchPolicy
        Duplicate interval and maximum shift.
    """
    if last is None:
        return PunchKind.IN
    elapsed = as_utc(at) - as_utc(last.instant)
    if abs(elapsed) < policy.duplicate_interval:
        return TooSoon(last)
    if last.kind is PunchKind.IN and elapsed <= policy.maximum_shift:
        return PunchKind.OUT
    return PunchKind.IN


def set_back_by(newest: Punch | None, at: datetime, tolerance: timedelta) -> timedelta | None:
    """By how much the clock lies behind the newest stored punch, if by more than `tolerance`.

    Parameters
    ----------
    newest : Punch or None
        The newest punch by sequence, of one person or of one kiosk.
    at : datetime
        Aware; the instant of the punch being decided.
    tolerance : timedelta
        Differences up to this are ordinary: frames and clocks are never exactly in step.
    """
    if newest is None:
        return None
    behind = as_utc(newest.instant) - as_utc(at)
    return behind if behind > tolerance else None
