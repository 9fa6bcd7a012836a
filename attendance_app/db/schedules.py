"""Schedules with their shifts in the database, and who has which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta
from typing import Any, cast

from sqlalchemy import Table, delete, insert, select
from sqlalchemy.orm import Session

from attendance_app.db.models import AssignmentRow, ScheduleRow, ShiftRow
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.schedules import Assignment, Schedule, Shift, schedule_key
from attendance_app.words import tr

_SHIFTS = cast("Table", ShiftRow.__table__)
_ASSIGNMENTS = cast("Table", AssignmentRow.__table__)


class ScheduleTable:
    """The schedules, within one transaction. They come in cleaned by `clean_schedule`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Schedule]:
        """All of them, by name."""
        shifts: dict[int, list[Shift]] = defaultdict(list)
        ordered = select(ShiftRow).order_by(ShiftRow.schedule_id, ShiftRow.position)
        for row in self._session.scalars(ordered):
            shifts[row.schedule_id].append(_shift(row))
        rows = self._session.scalars(select(ScheduleRow).order_by(ScheduleRow.name_key))
        return [Schedule(row.id, row.name, tuple(shifts[row.id])) for row in rows]

    def get(self, schedule_id: int) -> Schedule:
        """The schedule with that key; raises `NotFoundError`."""
        return self._with_shifts(self._row(schedule_id))

    def by_name(self, name: str) -> Schedule | None:
        """The schedule of that name, whatever the letter case."""
        query = select(ScheduleRow).where(ScheduleRow.name_key == schedule_key(name))
        row = self._session.scalar(query)
        return self._with_shifts(row) if row else None

    def add(self, schedule: Schedule, key: int | None = None) -> Schedule:
        """Store a new one, under a key of one's own if it was there before.

        Raises `InvalidInputError` if its name is taken. Keys are never given twice.
        """
        self._require_free(schedule.name, 0)
        row = ScheduleRow(id=key, name=schedule.name, name_key=schedule_key(schedule.name))
        self._session.add(row)
        self._session.flush()
        self._store_shifts(row.id, schedule.shifts)
        return Schedule(row.id, schedule.name, schedule.shifts)

    def change(self, schedule: Schedule) -> None:
        """Store it as it is to be; raises `NotFoundError`, or `InvalidInputError` as `add`."""
        row = self._row(schedule.id)
        self._require_free(schedule.name, schedule.id)
        row.name, row.name_key = schedule.name, schedule_key(schedule.name)
        self._session.flush()
        self._session.execute(delete(ShiftRow).where(ShiftRow.schedule_id == schedule.id))
        self._store_shifts(schedule.id, schedule.shifts)

    def remove(self, schedule_id: int) -> None:
        """Delete it; raises `NotFoundError`. Whoever calls has seen that nobody has it."""
        self._session.delete(self._row(schedule_id))
        self._session.flush()

    def _row(self, schedule_id: int) -> ScheduleRow:
        row = self._session.get(ScheduleRow, schedule_id)
        if row is None:
            raise NotFoundError(tr("errors", "This schedule does not exist any more."))
        return row

    def _with_shifts(self, row: ScheduleRow) -> Schedule:
        query = select(ShiftRow).where(ShiftRow.schedule_id == row.id).order_by(ShiftRow.position)
        return Schedule(row.id, row.name, tuple(map(_shift, self._session.scalars(query))))

    def _require_free(self, name: str, but_for: int) -> None:
        owner = self.by_name(name)
        if owner is not None and owner.id != but_for:
            raise InvalidInputError(
                tr(
                    "errors", "There is already a schedule called “{name}”; choose another name."
                ).format(name=owner.name)
            )

    def _store_shifts(self, schedule_id: int, shifts: Sequence[Shift]) -> None:
        rows = [
            {"schedule_id": schedule_id, "position": position, **_shift_values(shift)}
            for position, shift in enumerate(shifts)
        ]
        if rows:
            self._session.execute(insert(_SHIFTS), rows)


class AssignmentTable:
    """Who has which schedule, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Assignment]:
        """Everybody's, by person, in the order they were stored."""
        query = select(AssignmentRow).order_by(AssignmentRow.person_id, AssignmentRow.id)
        return [_assignment(row) for row in self._session.scalars(query)]

    def of_person(self, person_id: int) -> list[Assignment]:
        """A person's."""
        query = select(AssignmentRow).where(AssignmentRow.person_id == person_id)
        return [_assignment(row) for row in self._session.scalars(query.order_by(AssignmentRow.id))]

    def of_schedule(self, schedule_id: int) -> list[Assignment]:
        """Those of a schedule."""
        query = select(AssignmentRow).where(AssignmentRow.schedule_id == schedule_id)
        return [_assignment(row) for row in self._session.scalars(query.order_by(AssignmentRow.id))]

    def get(self, assignment_id: int) -> Assignment:
        """The one with that key; raises `NotFoundError`."""
        return _assignment(self._row(assignment_id))

    def add(self, assignment: Assignment) -> Assignment:
        """Store a new one; it comes back with its key."""
        return self.add_many([assignment])[0]

    def add_many(self, assignments: Sequence[Assignment]) -> list[Assignment]:
        """Store new ones at once; they come back with their keys."""
        if not assignments:
            return []
        query = insert(_ASSIGNMENTS).returning(_ASSIGNMENTS.c.id, sort_by_parameter_order=True)
        keys = self._session.scalars(query, [_assignment_values(each) for each in assignments])
        return [replace(each, id=key) for each, key in zip(assignments, keys, strict=True)]

    def change(self, assignment: Assignment) -> None:
        """Store it as it is to be; raises `NotFoundError`."""
        row = self._row(assignment.id)
        for column, value in _assignment_values(assignment).items():
            setattr(row, column, value)
        self._session.flush()

    def remove(self, assignment_id: int) -> None:
        """Delete it; raises `NotFoundError`."""
        self._session.delete(self._row(assignment_id))
        self._session.flush()

    def _row(self, assignment_id: int) -> AssignmentRow:
        row = self._session.get(AssignmentRow, assignment_id)
        if row is None:
            raise NotFoundError(tr("errors", "This assignment does not exist any more."))
        return row


def _shift_values(shift: Shift) -> dict[str, Any]:
    return {
        "start_minute": shift.start.hour * 60 + shift.start.minute,
        "end_minute": shift.end.hour * 60 + shift.end.minute,
        "days": sum(1 << day for day in shift.days),
        "break_length_s": _seconds(shift.break_length),
        "late_grace_s": _seconds(shift.late_grace),
        "early_grace_s": _seconds(shift.early_grace),
        "overtime_after_s": _seconds(shift.overtime_after),
    }


def _shift(row: ShiftRow) -> Shift:
    return Shift(
        start=time(*divmod(row.start_minute, 60)),
        end=time(*divmod(row.end_minute, 60)),
        days=frozenset(day for day in range(7) if row.days >> day & 1),
        break_length=_length(row.break_length_s),
        late_grace=_length(row.late_grace_s),
        early_grace=_length(row.early_grace_s),
        overtime_after=_length(row.overtime_after_s),
    )


def _assignment_values(assignment: Assignment) -> dict[str, Any]:
    return {
        "person_id": assignment.person_id,
        "schedule_id": assignment.schedule_id,
        "first_day": assignment.first,
        "last_day": assignment.last,
        "is_standing": assignment.is_standing,
    }


def _assignment(row: AssignmentRow) -> Assignment:
    return Assignment(
        id=row.id,
        person_id=row.person_id,
        schedule_id=row.schedule_id,
        first=row.first_day,
        last=row.last_day,
        is_standing=row.is_standing,
    )


def _seconds(length: timedelta | None) -> int | None:
    return None if length is None else length // timedelta(seconds=1)


def _length(seconds: int | None) -> timedelta | None:
    return None if seconds is None else timedelta(seconds=seconds)
