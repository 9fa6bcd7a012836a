"""Reads the punches of a stretch of days, each with its person."""

from __future__ import annotations

from datetime import date

from attendance_app.db.database import Database
from attendance_app.domain.corrections import effective
from attendance_app.domain.punches import PunchRecord

__all__ = ["PunchRecord", "Records"]


class Records:
    """The punches as they were recorded."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(
        self, start: date | None, end: date | None, person_id: int | None = None
    ) -> list[PunchRecord]:
        """Punches of the site-local days `start` to `end`, both included, in sequence order.

        Parameters
        ----------
        start, end : date or None
            None leaves that side open. A punch is of the day it was at the site when it happened.
        person_id : int or None
            Limits them to one person, removed or not.

        Raises
        ------
        StorageError
            If the database cannot be read.
        """
        with self._database.read() as unit:
            people = {person.id: person for person in unit.people.all(include_removed=True)}
            punches = unit.punches.between(start, end, person_id)
            corrections = unit.corrections.between(start, end, person_id)
            counting = {punch.uuid for punch in effective(punches, corrections)}
            return [
                PunchRecord(punch, people[punch.person_id], punch.uuid in counting)
                for punch in punches
            ]
