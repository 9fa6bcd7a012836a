"""Days nobody is expected in the database: the site's own calendar, and people's leave."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from sqlalchemy import Select, Table, insert, select
from sqlalchemy.orm import Session

from attendance_app.db.models import CalendarDayRow, LeaveRow
from attendance_app.domain.errors import NotFoundError
from attendance_app.domain.leave import CalendarDay, Leave, LeavePart
from attendance_app.words import tr

_LEAVES = cast("Table", LeaveRow.__table__)


class CalendarTable:
    """What the site decided about days, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def entries(self, first: date | None = None, last: date | None = None) -> list[CalendarDay]:
        """Those from `first` to `last`, both included, in order; None leaves that side open."""
        query = select(CalendarDayRow).order_by(CalendarDayRow.day)
        if first is not None:
            query = query.where(CalendarDayRow.day >= first)
        if last is not None:
            query = query.where(CalendarDayRow.day <= last)
        return [
            CalendarDay(row.day, row.name, row.is_holiday) for row in self._session.scalars(query)
        ]

    def set(self, entry: CalendarDay) -> None:
        """Store it in the place of what was decided about that day before."""
        row = CalendarDayRow(day=entry.date, name=entry.name, is_holiday=entry.is_holiday)
        self._session.merge(row)
        self._session.flush()

    def clear(self, day: date) -> bool:
        """Leave the day to the law again; whether anything had been decided."""
        row = self._session.get(CalendarDayRow, day)
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True


class LeaveTable:
    """People's leave, within one transaction. It comes in cleaned by `clean_leave`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[Leave]:
        """Everybody's, by first day."""
        return self._found(select(LeaveRow))

    def between(self, first: date, last: date, person_id: int | None = None) -> list[Leave]:
        """What has a day from `first` to `last`, both included; of one person if asked."""
        query = select(LeaveRow).where(LeaveRow.first_day <= last, LeaveRow.last_day >= first)
        if person_id is not None:
            query = query.where(LeaveRow.person_id == person_id)
        return self._found(query)

    def of_person(self, person_id: int) -> list[Leave]:
        """A person's, by first day."""
        return self._found(select(LeaveRow).where(LeaveRow.person_id == person_id))

    def get(self, leave_id: int) -> Leave:
        """The one with that key; raises `NotFoundError`."""
        return _leave(self._row(leave_id))

    def add(self, leave: Leave) -> Leave:
        """Store a new one; it comes back with its key."""
        row = LeaveRow(**_values(leave))
        self._session.add(row)
        self._session.flush()
        return _leave(row)

    def add_many(self, leaves: Sequence[Leave]) -> None:
        """Store new ones at once."""
        if leaves:
            self._session.execute(insert(_LEAVES), [_values(leave) for leave in leaves])

    def change(self, leave: Leave) -> None:
        """Store it as it is to be; raises `NotFoundError`."""
        row = self._row(leave.id)
        for column, value in _values(leave).items():
            setattr(row, column, value)
        self._session.flush()

    def remove(self, leave_id: int) -> None:
        """Delete it; raises `NotFoundError`."""
        self._session.delete(self._row(leave_id))
        self._session.flush()

    def _found(self, query: Select[LeaveRow]) -> list[Leave]:
        ordered = query.order_by(LeaveRow.first_day, LeaveRow.id)
        return [_leave(row) for row in self._session.scalars(ordered)]

    def _row(self, leave_id: int) -> LeaveRow:
        row = self._session.get(LeaveRow, leave_id)
        if row is None:
            raise NotFoundError(tr("errors", "This leave does not exist any more."))
        return row


def _values(leave: Leave) -> dict[str, Any]:
    return {
        "person_id": leave.person_id,
        "first_day": leave.first,
        "last_day": leave.last,
        "type": leave.type,
        "part": leave.part.value,
        "is_approved": leave.is_approved,
    }


def _leave(row: LeaveRow) -> Leave:
    return Leave(
        id=row.id,
        person_id=row.person_id,
        first=row.first_day,
        last=row.last_day,
        type=row.type,
        part=LeavePart(row.part),
        is_approved=row.is_approved,
    )
