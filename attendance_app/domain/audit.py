"""An entry of the audit trail: what was decided, when, about whom; never a name, never a vector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class AuditKind(StrEnum):
    """What an entry of the audit trail is about."""

    PUNCH_RECORDED = "punch_recorded"
    PUNCH_SUPPRESSED = "punch_suppressed"
    PUNCH_REFUSED = "punch_refused"
    FACE_REJECTED = "face_rejected"
    CLOCK_WENT_BACK = "clock_went_back"
    PERSON_ENROLLED = "person_enrolled"
    PERSON_CHANGED = "person_changed"
    PERSON_REMOVED = "person_removed"
    PERSON_RESTORED = "person_restored"
    CONSENT_GIVEN = "consent_given"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    FACES_ADDED = "faces_added"
    FACES_REMOVED = "faces_removed"
    SITE_CHANGED = "site_changed"
    GALLERY_EXPORTED = "gallery_exported"
    GALLERY_IMPORTED = "gallery_imported"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the append-only trail.

    Attributes
    ----------
    at : datetime
        When it was decided: aware, in UTC.
    kind : AuditKind
        What it is about.
    person_id : int or None
        Database key of the person concerned, if one is.
    details : Mapping[str, float | int | str]
        Numbers and codes that explain the decision.
    sequence : int
        Position in the trail, increasing; 0 until stored.
    """

    at: datetime
    kind: AuditKind
    person_id: int | None = None
    details: Mapping[str, float | int | str] = field(default_factory=dict)
    sequence: int = 0
