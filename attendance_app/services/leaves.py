"""People's leave: entered, approved and taken back, never in a closed month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.leave import Leave, clean_leave
from attendance_app.domain.signature import clean_name
from attendance_app.services.locking import refuse_if_closed


class Leaves:
    """The leave of everybody; every method raises `StorageError` if it fails.

    What changes something takes `by`, the name of whoever decides, for the audit trail.
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def between(self, first: date, last: date, person_id: int | None = None) -> list[Leave]:
        """What has a day from `first` to `last`, both included, by first day."""
        with self._database.read() as unit:
            return unit.leaves.between(first, last, person_id)

    def save(self, leave: Leave, by: str) -> Leave:
        """Store a leave: a new one if its id is 0.

        Returns
        -------
        Leave
            As stored: cleaned, with its key.

        Raises
        ------
        InvalidInputError
            If a value is not possible, the person has leave on one of the days already, or a day
            is in a closed month.
        NotFoundError
            If the person, or the leave to be changed, does not exist.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            unit.people.get(leave.person_id)
            if leave.id:
                before = unit.leaves.get(leave.id)
                refuse_if_closed(unit, before.first, before.last)
            clean = clean_leave(leave, unit.leaves.of_person(leave.person_id))
            refuse_if_closed(unit, clean.first, clean.last)
            if clean.id:
                unit.leaves.change(clean)
            else:
                clean = unit.leaves.add(clean)
            self._audit(unit, "changed" if leave.id else "added", clean, name)
        return clean

    def remove(self, leave_id: int, by: str) -> Leave:
        """Take a leave back, and return it as it was.

        Raises `InvalidInputError` for a closed month, `NotFoundError`.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            leave = unit.leaves.get(leave_id)
            refuse_if_closed(unit, leave.first, leave.last)
            unit.leaves.remove(leave_id)
            self._audit(unit, "removed", leave, name)
        return leave

    def approve(self, leave_id: int, by: str) -> Leave:
        """Approve a leave; raises `InvalidInputError` for a closed month, `NotFoundError`."""
        name = clean_name(by)
        with self._database.write() as unit:
            leave = unit.leaves.get(leave_id)
            if leave.is_approved:
                return leave
            refuse_if_closed(unit, leave.first, leave.last)
            leave = replace(leave, is_approved=True)
            unit.leaves.change(leave)
            self._audit(unit, "approved", leave, name)
        return leave

    def _audit(self, unit: Unit, what: str, leave: Leave, by: str) -> None:
        details: dict[str, float | int | str] = {
            "what": what,
            "leave": leave.id,
            "first": str(leave.first),
            "last": str(leave.last),
            "type": leave.type,
            "part": leave.part.value,
            "approved": int(leave.is_approved),
            "by": by,
        }
        entry = AuditEntry(self._clock(), AuditKind.LEAVE_CHANGED, leave.person_id, details)
        unit.audit.add(entry)
