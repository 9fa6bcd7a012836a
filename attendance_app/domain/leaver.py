"""What is held about a person who leaves, the pack it was written to, and what was destroyed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from attendance_app.domain.audit import AuditHead, AuditLine
from attendance_app.domain.badges import IssuedBadge
from attendance_app.domain.consent import ConsentText
from attendance_app.domain.corrections import Correction
from attendance_app.domain.leave import Leave
from attendance_app.domain.people import FaceCount, Person
from attendance_app.domain.punches import Punch
from attendance_app.domain.schedules import Assignment
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import Timesheet


@dataclass(frozen=True, slots=True)
class Held:
    """Everything held about one person, but for the face vectors themselves.

    Attributes
    ----------
    site : Site
    person : Person
    read_at : datetime
        Aware, in UTC.
    consent_text : ConsentText or None
        What they agreed to, where that version is stored.
    faces : tuple of FaceCount
    pin_set_at : datetime or None
    badges : tuple of IssuedBadge
    punches : tuple of Punch
        Those corrected or voided, too.
    corrections : tuple of Correction
    timesheets : tuple of Timesheet
        Of every month with a punch, oldest first.
    leaves : tuple of Leave
    assignments : tuple of Assignment
    schedules : Mapping of int to str
        Names of the schedules assigned.
    audit : tuple of AuditLine
        What the trail says about them.
    head : AuditHead
        The end of the trail when this was read.
    """

    site: Site
    person: Person
    read_at: datetime
    head: AuditHead
    consent_text: ConsentText | None = None
    faces: tuple[FaceCount, ...] = ()
    pin_set_at: datetime | None = None
    badges: tuple[IssuedBadge, ...] = ()
    punches: tuple[Punch, ...] = ()
    corrections: tuple[Correction, ...] = ()
    timesheets: tuple[Timesheet, ...] = ()
    leaves: tuple[Leave, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    schedules: Mapping[int, str] = field(default_factory=dict)
    audit: tuple[AuditLine, ...] = ()


@dataclass(frozen=True, slots=True)
class LeaverPack:
    """A pack that was written, and read back whole.

    Attributes
    ----------
    path : Path
    sha256 : str
        Of the zip file.
    files : Mapping of str to str
        SHA-256 of each file in it, by name.
    person : Person
    punches, vectors : int
        How many it tells of.
    head : AuditHead
        The end of the audit trail when the person's data were read.
    """

    path: Path
    sha256: str
    files: Mapping[str, str]
    person: Person
    punches: int
    vectors: int
    head: AuditHead


@dataclass(frozen=True, slots=True)
class Destruction:
    """What was destroyed, when and by whom; it is in the audit trail.

    Attributes
    ----------
    person : Person
        As they are afterwards.
    at : datetime
        Aware, in UTC.
    by : str
    last_day : date
    vectors : int
    had_pin, had_badge, had_consent : bool
    head : AuditHead
        Its own entry's digest and position.
    backups : int
        Copies of the database beside it that were made before.
    """

    person: Person
    at: datetime
    by: str
    last_day: date
    vectors: int
    had_pin: bool
    had_badge: bool
    had_consent: bool
    head: AuditHead
    backups: int = 0
