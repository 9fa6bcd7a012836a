"""The audit trail: what was decided, when, about whom, and the digests that chain its entries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from attendance_app.domain.clock import as_utc

NO_DIGEST = "0" * 64
"""What the first entry follows."""


class AuditKind(StrEnum):
    """What an entry of the audit trail is about."""

    PUNCH_RECORDED = "punch_recorded"
    PUNCH_SUPPRESSED = "punch_suppressed"
    PUNCH_REFUSED = "punch_refused"
    PUNCH_WITHDRAWN = "punch_withdrawn"
    FACE_REJECTED = "face_rejected"
    CLOCK_WENT_BACK = "clock_went_back"
    CLOCK_WENT_FORWARD = "clock_went_forward"
    PERSON_ENROLLED = "person_enrolled"
    PERSON_CHANGED = "person_changed"
    PERSON_REMOVED = "person_removed"
    PERSON_RESTORED = "person_restored"
    PERSON_ARCHIVED = "person_archived"
    PERSON_UNARCHIVED = "person_unarchived"
    LEAVER_PACK_MADE = "leaver_pack_made"
    LEAVER_DATA_DESTROYED = "leaver_data_destroyed"
    CONSENT_GIVEN = "consent_given"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CONSENT_TEXT_CHANGED = "consent_text_changed"
    FACES_ADDED = "faces_added"
    FACES_REMOVED = "faces_removed"
    PIN_SET = "pin_set"
    PIN_CLEARED = "pin_cleared"
    PIN_FAILED = "pin_failed"
    CONFIRM_BY_PIN_CHANGED = "confirm_by_pin_changed"
    BADGE_ISSUED = "badge_issued"
    BADGE_REVOKED = "badge_revoked"
    BADGE_REFUSED = "badge_refused"
    ADMIN_PASSWORD_SET = "admin_password_set"
    ADMIN_PASSWORD_REMOVED = "admin_password_removed"
    ADMIN_CHECK_FAILED = "admin_check_failed"
    DEVICE_ADDED = "device_added"
    DEVICE_REMOVED = "device_removed"
    SITE_CHANGED = "site_changed"
    GALLERY_EXPORTED = "gallery_exported"
    GALLERY_IMPORTED = "gallery_imported"
    SCHEDULE_CHANGED = "schedule_changed"
    ASSIGNMENT_CHANGED = "assignment_changed"
    CALENDAR_CHANGED = "calendar_changed"
    LEAVE_CHANGED = "leave_changed"
    POLICY_CHANGED = "policy_changed"
    CORRECTION_MADE = "correction_made"
    EXCEPTION_ACCEPTED = "exception_accepted"
    ACCEPTANCE_WITHDRAWN = "acceptance_withdrawn"
    MONTH_CLOSED = "month_closed"
    MONTH_REOPENED = "month_reopened"
    TABLE_IMPORTED = "table_imported"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the append-only trail; never a name, never a vector.

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


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries are wanted; what is None does not choose.

    Attributes
    ----------
    since, until : datetime or None
        Aware; the first included, the second not.
    kinds : frozenset of AuditKind or None
    people : frozenset of int or None
        Keys of the people they are about.
    """

    since: datetime | None = None
    until: datetime | None = None
    kinds: frozenset[AuditKind] | None = None
    people: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class AuditLine:
    """An entry as it stands in the trail.

    Attributes
    ----------
    entry : AuditEntry
    digest : str
        As stored.
    name, employee_id : str
        Of the person concerned as they are called today; empty without one.
    """

    entry: AuditEntry
    digest: str
    name: str = ""
    employee_id: str = ""


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The end of the trail; printed in every export, so that a trail cut later shows.

    Attributes
    ----------
    digest : str
        Of the last entry: SHA-256, 64 hexadecimal digits; `NO_DIGEST` of an empty trail.
    count : int
        How many entries there are.
    """

    digest: str = NO_DIGEST
    count: int = 0


def chained(previous_digest: str, entry: AuditEntry) -> str:
    """The digest of an entry that follows another one.

    SHA-256 over the previous digest and the entry as canonical JSON: whoever changes, leaves out
    or moves an entry has to change every digest after it. (It tells of changes and keeps nobody
    from making them: who can write the database can also write new digests. The head in an
    export made earlier tells of that.)

    Parameters
    ----------
    previous_digest : str
        Of the entry before; `NO_DIGEST` for the first.
    entry : AuditEntry
        Its sequence has no part in it: the place in the chain says it.
    """
    instant = as_utc(entry.at).replace(tzinfo=None).isoformat(timespec="microseconds")
    content = [instant, entry.kind.value, entry.person_id, dict(entry.details)]
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return sha256(f"{previous_digest}\n{text}".encode()).hexdigest()


def broken_link(
    stored: Iterable[tuple[AuditEntry, str]], known: AuditHead | None = None
) -> int | None:
    """Where a trail is not what it was.

    Parameters
    ----------
    stored : iterable of (AuditEntry, str)
        All entries in order, each with its stored digest.
    known : AuditHead, optional
        What the head was once, as printed in an export.

    Returns
    -------
    int or None
        The position, from 1, of the first entry that was changed or does not follow the one
        before it; one past the end if the trail is shorter than it was known to be; None if the
        trail is whole.
    """
    digest, count = NO_DIGEST, 0
    for entry, written in stored:
        digest, count = chained(digest, entry), count + 1
        if written != digest or entry.sequence != count:
            return count
        if known is not None and known.count == count and known.digest != digest:
            return count
    return count + 1 if known is not None and known.count > count else None
