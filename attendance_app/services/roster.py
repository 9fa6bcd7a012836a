"""The people of the site: who there is, changing their details, removing them."""

from __future__ import annotations

from dataclasses import fields

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, local_date, utc_now
from attendance_app.domain.people import Person, PersonDetails, clean_details


class Roster:
    """The people known to the site; every method raises `StorageError` if the database fails.

    Nothing of a person is locked by closed months: these keep what they were closed with
    (`services.closed_month`).
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def people(self, include_left: bool = False) -> list[Person]:
        """Everybody, by name; those removed or past their last day only if asked."""
        with self._database.read() as unit:
            people = unit.people.all(include_removed=include_left)
            site = unit.site.load()
        if include_left:
            return people
        today = local_date(self._clock(), site.zone if site else "UTC")
        return [person for person in people if not person.has_left(today)]

    def person(self, person_id: int) -> Person:
        """The person with that key, removed or not; raises `NotFoundError`."""
        with self._database.read() as unit:
            return unit.people.get(person_id)

    def find(self, employee_id: str) -> Person | None:
        """The person with that employee ID who was not removed; letter case is the same."""
        with self._database.read() as unit:
            person = unit.people.find(employee_id)
        return person if person is not None and person.removed_at is None else None

    def departments(self) -> list[str]:
        """The departments people are in, each once, in order."""
        with self._database.read() as unit:
            return unit.people.departments()

    def update(self, person_id: int, details: PersonDetails) -> Person:
        """Store new details.

        Raises
        ------
        InvalidInputError
            If a value is not acceptable or the employee ID is somebody else's.
        NotFoundError
            If there is no such person.
        """
        clean = clean_details(details)
        with self._database.write() as unit:
            before = unit.people.get(person_id)
            after = unit.people.change(person_id, clean)
            changed = [
                field.name
                for field in fields(PersonDetails)
                if getattr(before, field.name) != getattr(after, field.name)
            ]
            if changed:
                entry = AuditEntry(
                    self._clock(),
                    AuditKind.PERSON_CHANGED,
                    person_id,
                    {"fields": ",".join(changed)},
                )
                unit.audit.add(entry)
        return after

    def remove(self, person_id: int) -> None:
        """Remove a person and destroy their face vectors.

        Their employee ID, name and punches stay, for the payroll; harmless when removed already.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        with self._database.write() as unit:
            if unit.people.get(person_id).removed_at is not None:
                return
            now = self._clock()
            destroyed = unit.faces.remove_all(person_id)
            unit.people.set_consent(person_id, None, None)
            unit.people.set_removed(person_id, now)
            unit.audit.add(
                AuditEntry(now, AuditKind.PERSON_REMOVED, person_id, {"vectors": destroyed})
            )
        self._database.forget_deleted()
