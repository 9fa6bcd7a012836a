"""A punch, and the one rule that decides what the next one is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class PunchKind(StrEnum):
    """Clock-in or clock-out."""

    IN = "in"
    OUT = "out"


class PunchMethod(StrEnum):
    """How the punch came to be."""

    FACE = "face"
    PIN = "pin"
    CORRECTION = "correction"
    IMPORT = "import"


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
        What the recognition saw (distance, margin, frames, engine); empty for other methods.
        Never vectors, never names.
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
