""" "Not me": takes back the punch that was just made at a kiosk, as a correction by the kiosk."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid5

from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditFilter, AuditKind
from attendance_app.domain.corrections import BY_MAXIMUM, Correction, CorrectionAction
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.punches import Punch, PunchRecord
from attendance_app.words import tr

WITHDRAWN_WITHIN = timedelta(seconds=60)
"""Of being stored, which is when its card is shown: while a disk was full that is later than when
somebody was seen. Later still it is the office's to correct: whoever stands there then need not be
who punched."""

REASON = "“Not me” was pressed at the kiosk"
"""Of the correction; in English, as it is printed in workbooks."""


def withdraw(unit: Unit, punch_uuid: UUID, kiosk_id: str, now: datetime) -> PunchRecord:
    """Void a punch; said twice, it is done once.

    Parameters
    ----------
    unit : Unit
        Open for writing.
    punch_uuid : UUID
    kiosk_id : str
        The kiosk that took the punch, no other.
    now : datetime
        Aware.

    Raises
    ------
    NotFoundError
        If there is no such punch.
    InvalidInputError
        If it is another kiosk's, stored longer ago than `WITHDRAWN_WITHIN`, or corrected already.
    """
    punch = unit.punches.with_uuid(punch_uuid)
    if punch is None:
        raise NotFoundError(tr("errors", "This punch is not stored, so there is nothing to undo."))
    unit.people.hold(punch.person_id)
    person = unit.people.get(punch.person_id)
    uuid = uuid5(punch.uuid, "withdrawn")
    if unit.corrections.with_uuid(uuid) is not None:
        return PunchRecord(punch, person, counts=False)
    _refuse_unless_just_made(unit, punch, kiosk_id, now)
    if unit.corrections.of_punch(punch.uuid) is not None:
        raise InvalidInputError(
            tr("errors", "The office has corrected this punch already; ask there.")
        )
    by = f"kiosk {kiosk_id}"[:BY_MAXIMUM]
    action = CorrectionAction.VOID
    unit.corrections.add(Correction(uuid, now, by, REASON, action, punch, None))
    details: dict[str, float | int | str] = {
        "punch": str(punch.uuid),
        "correction": str(uuid),
        "method": punch.method.value,
        "seconds": (now - punch.instant).total_seconds(),
        "kiosk": kiosk_id,
    }
    unit.audit.add(AuditEntry(now, AuditKind.PUNCH_WITHDRAWN, punch.person_id, details))
    return PunchRecord(punch, person, counts=False)


def _refuse_unless_just_made(unit: Unit, punch: Punch, kiosk_id: str, now: datetime) -> None:
    if not punch.method.by_kiosk or punch.kiosk_id != kiosk_id:
        raise InvalidInputError(
            tr("errors", "This punch was not made here; ask the office to correct it.")
        )
    if not _was_just_stored(unit, punch, now):
        raise InvalidInputError(
            tr("errors", "This punch can no longer be undone here; ask the office to correct it.")
        )


def _was_just_stored(unit: Unit, punch: Punch, now: datetime) -> bool:
    lately = AuditFilter(
        since=now - WITHDRAWN_WITHIN,
        # An entry from later was written before the clock was set back.
        until=now + WITHDRAWN_WITHIN,
        kinds=frozenset({AuditKind.PUNCH_RECORDED}),
        people=frozenset({punch.person_id}),
    )
    stored = unit.audit.at(unit.audit.keys(lately))
    return any(line.entry.details.get("punch") == str(punch.uuid) for line in stored)
