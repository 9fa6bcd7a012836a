"""The audit trail in words: what each kind of entry is called, and what its details say."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.leave import leave_type
from attendance_app.domain.listing import listed
from attendance_app.domain.policy_fields import FIELDS as POLICY_FIELDS
from attendance_app.domain.problems import Problem
from attendance_app.reports.labels import problem_name
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
    "clock_went_forward": (Group.PUNCHES, mark("audit", "Clock was put forward")),
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
    "approved": mark("audit", "Approved"),
    "assignment": mark("audit", "Assignment"),
    "badge": mark("audit", "Badge"),
    "batch": mark("audit", "Batch"),
    "by": mark("audit", "By"),
    "candidate_keys": mark("audit", "Might have been (keys of people)"),
    "certificate": mark("audit", "SHA-256 of the certificate"),
    "changed": mark("audit", "Changed"),
    "confirm_by_pin": mark("audit", "The PIN is asked for"),
    "consent": mark("audit", "Consent"),
    "correction": mark("audit", "Correction"),
    "day": mark("audit", "Day"),
    "digest": mark("audit", "Digest"),
    "distance": mark("audit", "Distance"),
    "engine": mark("audit", "Engine"),
    "failures": mark("audit", "Failures one after the other"),
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
    "leave": mark("audit", "Leave"),
    "lines": mark("audit", "Lines"),
    "locked_s": mark("audit", "Seconds to wait"),
    "margin": mark("audit", "Margin to the next person"),
    "method": mark("audit", "How"),
    "month": mark("audit", "Month"),
    "needed": mark("audit", "The PIN is asked for"),
    "pack": mark("audit", "SHA-256 of the pack"),
    "part": mark("audit", "Part of the day"),
    "people": mark("audit", "People"),
    "person": mark("audit", "Person"),
    "pin": mark("audit", "PIN"),
    "problem": mark("audit", "Exception"),
    "punch": mark("audit", "Punch"),
    "quality": mark("audit", "Quality"),
    "reason": mark("audit", "Reason"),
    "replaced": mark("audit", "A former badge was replaced"),
    "replacement": mark("audit", "What counts instead"),
    "schedule": mark("audit", "Schedule"),
    "score": mark("audit", "Score"),
    "seconds": mark("audit", "Seconds"),
    "seen_at": mark("audit", "Seen at"),
    "sha256": mark("audit", "SHA-256 of the file"),
    "standing": mark("audit", "Punch that stands"),
    "table": mark("audit", "Table"),
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
    "afternoon": mark("audit", "afternoon"),
    "ambiguous": mark("audit", "two people too alike"),
    "approved": mark("audit", "approved"),
    "archived": mark("audit", "archived"),
    "assigned": mark("audit", "given"),
    "badge": mark("audit", "badge"),
    "change": mark("audit", "changed"),
    "changed": mark("audit", "changed"),
    "cleared": mark("audit", "left to the law again"),
    "consent_version": mark("audit", "consent text"),
    "correction": mark("audit", "correction"),
    "department": mark("audit", "department"),
    "duplicate_interval": mark("audit", "time between two punches"),
    "email": mark("audit", "e-mail"),
    "employee_id": mark("audit", "employee ID"),
    "end_date": mark("audit", "last day"),
    "ended": mark("audit", "ended"),
    "face": mark("audit", "face"),
    "full": mark("audit", "whole day"),
    "half": mark("audit", "half a day"),
    "holiday": mark("audit", "holiday"),
    "import": mark("audit", "import"),
    "in": mark("audit", "IN"),
    "left": mark("audit", "has left"),
    "maximum_shift": mark("audit", "longest shift"),
    "morning": mark("audit", "morning"),
    "name": mark("audit", "name"),
    "no consent": mark("audit", "no consent"),
    "no": mark("audit", "no"),
    "out": mark("audit", "OUT"),
    "pin needed": mark("audit", "has to enter the PIN"),
    "pin": mark("audit", "PIN"),
    "privacy_notice": mark("audit", "privacy notice"),
    "put": mark("audit", "set"),
    "removed": mark("audit", "removed"),
    "start_date": mark("audit", "first day"),
    "unknown": mark("audit", "unknown face"),
    "void": mark("audit", "voided"),
    "working day": mark("audit", "working day"),
    "yes": mark("audit", "yes"),
    "zone": mark("audit", "time zone"),
}
"""Values that are codes; every other value is shown as it is stored."""

_CODED = frozenset(
    {"action", "badge", "consent", "kind", "method", "needed", "part", "pin", "replaced", "what"}
)
_REASONS = frozenset({AuditKind.FACE_REJECTED, AuditKind.PUNCH_REFUSED})
"""In which the reason is a code; elsewhere somebody wrote it."""

_LISTS = frozenset({"changed", "fields"})
"""Names of what was changed, parted by commas."""

_TRUTHS = frozenset({"approved", "confirm_by_pin"})
"""Kept as 1 or 0."""

_FIRST = ("kind", "action", "what", "problem", "day", "month", "by", "reason", "kiosk", "method")
"""What people look for comes first, long digests and keys last."""

_SPEAKING = frozenset({"action", "kind", "method", "problem", "what"})
"""Their values say by themselves what they are; in a line there is little room."""

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
    return [(_key_words(key), _value_words(entry, key)) for key in _in_order(entry)]


def details_line(entry: AuditEntry) -> str:
    """The details in one line; values too long for it are left to the panel."""
    return " · ".join(
        _value_words(entry, key)
        if key in _SPEAKING
        else f"{_key_words(key)}: {_value_words(entry, key)}"
        for key in _in_order(entry)
        if len(_value_words(entry, key)) <= _LONG
    )


def _in_order(entry: AuditEntry) -> list[str]:
    order = {key: place for place, key in enumerate(_FIRST)}
    return sorted(entry.details, key=lambda key: (order.get(key, len(order)), key))


def _key_words(key: str) -> str:
    found = _KEYS.get(key)
    return tr("audit", found) if found else key.replace("_", " ")


def _value_words(entry: AuditEntry, key: str) -> str:
    value = entry.details[key]
    if key in _TRUTHS and isinstance(value, int):
        return tr("audit", "yes") if value else tr("audit", "no")
    if not isinstance(value, str):
        return number(value) if isinstance(value, int) else number(value, 3)
    if key in _LISTS:
        return listed(_field_words(field) for field in value.split(","))
    if key == "problem" and value in {problem.value for problem in Problem}:
        return problem_name(Problem(value))
    if key == "type":
        return leave_type(value)
    is_code = key in _CODED or (key == "reason" and entry.kind in _REASONS)
    return _code_words(value) if is_code else value


def _code_words(value: str) -> str:
    found = _CODES.get(value)
    return tr("audit", found) if found else value


def _field_words(field: str) -> str:
    return POLICY_FIELDS[field].title if field in POLICY_FIELDS else _code_words(field)
