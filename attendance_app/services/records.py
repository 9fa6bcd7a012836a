"""Reads the stored punches: a stretch of days at once, or as a list that is leafed through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from attendance_app.db.database import Database
from attendance_app.domain.corrections import effective
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchRecord
from attendance_app.domain.records import RecordEntry, RecordFilter, RecordOrder

__all__ = ["PunchRecord", "Records"]


class Records:
    """The punches as they were recorded; every method raises `StorageError`."""

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

    def keys(
        self,
        wanted: RecordFilter,
        search: str = "",
        order: RecordOrder = RecordOrder.WHEN,
        *,
        descending: bool = True,
    ) -> Sequence[int]:
        """The keys of the punches wanted, in order, for `at`.

        Parameters
        ----------
        wanted : RecordFilter
        search : str
            Only of people in whose name, employee ID, department or e-mail every word occurs.
        order : RecordOrder
        descending : bool
        """
        with self._database.read() as unit:
            if search.strip():
                everybody = unit.people.all(include_removed=True)
                found = frozenset(person.id for person in everybody if holds(person, search))
                wanted = replace(wanted, people=found)
            return unit.records.keys(wanted, order, descending=descending)

    def at(self, keys: Sequence[int]) -> list[RecordEntry]:
        """The punches with these keys, a screen's worth of them, in the order of the keys."""
        with self._database.read() as unit:
            return unit.records.at(keys)

    def kiosks(self) -> list[str]:
        """The front desks that ever took a punch."""
        with self._database.read() as unit:
            return unit.records.kiosks()


def holds(person: Person, search: str) -> bool:
    """Whether every word searched for occurs in a person's details, whatever the letter case."""
    held = haystack(person)
    return all(word in held for word in search.casefold().split())


def haystack(person: Person) -> str:
    """What is searched of a person, in folded letters."""
    return "\n".join((person.name, person.employee_id, person.department, person.email)).casefold()
