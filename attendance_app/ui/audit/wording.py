"""The audit trail in words: what each kind of entry is called, and what its details say."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.ui.i18n import number
from attendance_app.words import mark, tr


class Group(StrEnum):
    """What kinds have to do with, for choosing several at once."""

    PUNCHES = "punches"
    PEOPLE = "people"
    FACES = "faces"
    PLANS = "plans"
    MONTHS = "months"
    SITE = "site"


GROUPS: Mapping[Group, str] = {
    Group.PUNCHES: mark("audit", "Clocking in and out"),
    Group.PEOPLE: mark("audit", "People, PINs and badges"),
    Group.FACES: mark("audit", "Consent and faces"),
    Group.PLANS: mark("audit", "Plans and rules"),
    Group.MONTHS: mark("audit", "Corrections and months"),
    Group.SITE: mark("audit", "Site and imports"),
}

KINDS: Mapping[str, tuple[Group, str]] = {
    "punch_recorded": (Group.PUNCHES, mark("audit", "Punch recorded")),
    "punch_suppressed": (Group.PUNCHES, mark("audit", "Second punch too soon, not recorded")),
    "punch_refused": (Group.PUNCHES, mark("audit", "Punch refused")),
    "punch_withdrawn": (Group.PUNCHES, mark("audit", "Punch taken back at the front desk")),
    "face_rejected": (Group.PUNCHES, mark("audit", "Face not recognised")),
    "clock_went_back": (Group.PUNCHES, mark("audit", "Clock was set back")),
    "person_enrolled": (Group.PEOPLE, mark("audit", "Person added")),
    "person_changed": (Group.PEOPLE, mark("audit", "Details changed")),
    "person_removed": (Group.PEOPLE, mark("audit", "Person removed")),
    "person_restored": (Group.PEOPLE, mark("audit", "Removed person came back")),
    "person_archived": (Group.PEOPLE, mark("audit", "Person archived")),
    "person_unarchived": (Group.PEOPLE, mark("audit", "Person taken out of the archive")),
    "pin_set": (Group.PEOPLE, mark("audit", "PIN set")),
    "pin_cleared": (Group.PEOPLE, mark("audit", "PIN deleted")),
    "pin_failed": (Group.PEOPLE, mark("audit", "Wrong PIN")),
    "confirm_by_pin_changed": (Group.PEOPLE, mark("audit", "Asking for the PIN changed")),
    "badge_issued": (Group.PEOPLE, mark("audit", "Badge issued")),
    "badge_revoked": (Group.PEOPLE, mark("audit", "Badge revoked")),
    "badge_refused": (Group.PEOPLE, mark("audit", "Revoked badge refused")),
    "leaver_pack_made": (Group.PEOPLE, mark("audit", "Leaver pack written")),
    "leaver_data_destroyed": (Group.PEOPLE, mark("audit", "Face data, PIN and badge destroyed")),
    "consent_given": (Group.FACES, mark("audit", "Consent given")),
    "consent_withdrawn": (Group.FACES, mark("audit", "Consent withdrawn")),
    "consent_text_changed": (Group.FACES, mark("audit", "Consent text changed")),
    "faces_added": (Group.FACES, mark("audit", "Faces stored")),
    "faces_removed": (Group.FACES, mark("audit", "Faces destroyed")),
    "gallery_exported": (Group.FACES, mark("audit", "Faces exported to a file")),
    "gallery_imported": (Group.FACES, mark("audit", "Faces imported from a file")),
    "schedule_changed": (Group.PLANS, mark("audit", "Schedule changed")),
    "assignment_changed": (Group.PLANS, mark("audit", "Schedule given or ended")),
    "calendar_changed": (Group.PLANS, mark("audit", "Calendar changed")),
    "leave_changed": (Group.PLANS, mark("audit", "Leave changed")),
    "policy_changed": (Group.PLANS, mark("audit", "Policy changed")),
    "correction_made": (Group.MONTHS, mark("audit", "Punch corrected")),
    "exception_accepted": (Group.MONTHS, mark("audit", "Exception accepted")),
    "acceptance_withdrawn": (Group.MONTHS, mark("audit", "Acceptance taken back")),
    "month_closed": (Group.MONTHS, mark("audit", "Month closed")),
    "month_reopened": (Group.MONTHS, mark("audit", "Month reopened")),
    "site_changed": (Group.SITE, mark("audit", "Site settings changed")),
    "admin_password_set": (Group.SITE, mark("audit", "Admin password set")),
    "admin_password_removed": (Group.SITE, mark("audit", "Admin password removed")),
    "admin_check_failed": (Group.SITE, mark("audit", "Wrong admin password")),
    "device_added": (Group.SITE, mark("audit", "Front desk added")),
    "device_removed": (Group.SITE, mark("audit", "Front desk forgotten")),
    "table_imported": (Group.SITE, mark("audit", "Table imported")),
}
"""By the kind's value."""

_KEYS: Mapping[str, str] = {
    "action": mark("audit", "What was done"),
    "batch": mark("audit", "Batch"),
    "by": mark("audit", "By"),
    "candidate_keys": mark("audit", "Might have been (keys of people)"),
    "certificate": mark("audit", "SHA-256 of the certificate"),
    "changed": mark("audit", "Changed"),
    "correction": mark("audit", "Correction"),
    "day": mark("audit", "Day"),
    "digest": mark("audit", "Digest"),
    "distance": mark("audit", "Distance"),
    "engine": mark("audit", "Engine"),
    "fields": mark("audit", "Changed"),
    "file": mark("audit", "File"),
    "files": mark("audit", "Files"),
    "first": mark("audit", "First day"),
    "frames": mark("audit", "Frames"),
    "kind": mark("audit", "In or out"),
    "kiosk": mark("audit", "Front desk"),
    "language": mark("audit", "Language"),
    "languages": mark("audit", "Languages"),
    "last": mark("audit", "Last day"),
    "last_day": mark("audit", "Last day"),
    "lines": mark("audit", "Lines"),
    "margin": mark("audit", "Margin to the next person"),
    "method": mark("audit", "How"),
    "month": mark("audit", "Month"),
    "pack": mark("audit", "SHA-256 of the pack"),
    "people": mark("audit", "People"),
    "person": mark("audit", "Person"),
    "problem": mark("audit", "Exception"),
    "punch": mark("audit", "Punch"),
    "quality": mark("audit", "Quality"),
    "reason": mark("audit", "Reason"),
    "replacement": mark("audit", "What counts instead"),
    "schedule": mark("audit", "Schedule"),
    "score": mark("audit", "Score"),
    "seconds": mark("audit", "Seconds"),
    "seen_at": mark("audit", "Seen at"),
    "sha256": mark("audit", "SHA-256 of the file"),
    "standing": mark("audit", "Punch that stands"),
    "text_version": mark("audit", "Version of the text"),
    "threshold": mark("audit", "Threshold"),
    "type": mark("audit", "Type"),
    "valid_from": mark("audit", "Valid from"),
    "vectors": mark("audit", "Face vectors"),
    "version": mark("audit", "Version"),
    "what": mark("audit", "What was done"),
}

_CODES: Mapping[str, str] = {
    "add": mark("audit", "added"),
    "added": mark("audit", "added"),
    "ambiguous": mark("audit", "two people too alike"),
    "archived": mark("audit", "archived"),
    "badge": mark("audit", "badge"),
    "change": mark("audit", "changed"),
    "changed": mark("audit", "changed"),
    "correction": mark("audit", "correction"),
    "face": mark("audit", "face"),
    "import": mark("audit", "import"),
    "in": mark("audit", "IN"),
    "left": mark("audit", "has left"),
    "no consent": mark("audit", "no consent"),
    "out": mark("audit", "OUT"),
    "pin": mark("audit", "PIN"),
    "removed": mark("audit", "removed"),
    "unknown": mark("audit", "unknown face"),
    "void": mark("audit", "voided"),
}
"""Values that are codes; every other value is shown as it is stored."""

_CODED = frozenset({"action", "kind", "method", "reason", "what"})

_FIRST = ("kind", "action", "what", "problem", "day", "month", "by", "reason", "kiosk", "method")
"""What people look for comes first, long digests and keys last."""

_LONG = 24
"""Characters: longer values stand in the panel, not in the table's line."""


def kind_title(kind: AuditKind) -> str:
    """What a kind is called."""
    found = KINDS.get(kind.value)
    return tr("audit", found[1]) if found else kind.value.replace("_", " ")


def kinds_of(group: Group) -> frozenset[AuditKind]:
    """The kinds of a group."""
    return frozenset(
        kind for kind in AuditKind if KINDS.get(kind.value, (Group.SITE, ""))[0] is group
    )


def details_of(entry: AuditEntry) -> list[tuple[str, str]]:
    """Each detail's name and value in words, what matters most first."""
    order = {key: place for place, key in enumerate(_FIRST)}
    keys = sorted(entry.details, key=lambda key: (order.get(key, len(order)), key))
    return [(_key_words(key), _value_words(key, entry.details[key])) for key in keys]


def details_line(entry: AuditEntry) -> str:
    """The details in one line; values too long for it are left to the panel."""
    return " · ".join(f"{key}: {value}" for key, value in details_of(entry) if len(value) <= _LONG)


def _key_words(key: str) -> str:
    found = _KEYS.get(key)
    return tr("audit", found) if found else key.replace("_", " ")


def _value_words(key: str, value: float | int | str) -> str:
    if isinstance(value, str):
        code = _CODES.get(value) if key in _CODED else None
        return tr("audit", code) if code else value
    return number(value) if isinstance(value, int) else number(value, 3)
