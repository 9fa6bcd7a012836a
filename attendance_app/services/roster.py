"""The people of the site: who there is, changing their details, removing them."""

from __future__ import annotations

from collections.abc import Sequence
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
        """Everybody, by name; those removed, archived or past their last day only if asked."""
        with self._database.read() as unit:
            people = unit.people.all(include_removed=include_left)
            site = unit.site.load()
        if include_left:
            return people
        today = local_date(self._clock(), site.zone if site else "UTC")
        return [
            person for person in people if person.archived_at is None and not person.has_left(today)
        ]

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

    def archive(self, *person_ids: int) -> list[Person]:
        """Put people aside: not recognised, not clocked, not listed; everything of them stays.

        Harmless for those who are archived or removed already; all of them or none.

        Returns
        -------
        list of Person
            Those it changed, as they are now.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        return self._archived(person_ids, AuditKind.PERSON_ARCHIVED)

    def restore(self, *person_ids: int) -> list[Person]:
        """Take people back out of the archive; otherwise as `archive`."""
        return self._archived(person_ids, AuditKind.PERSON_UNARCHIVED)

    def set_confirm_by_pin(self, needed: bool, *person_ids: int) -> list[Person]:
        """Ask people for their PIN after their face, or no longer; those it changed.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        changed = []
        with self._database.write() as unit:
            now = self._clock()
            for person_id in person_ids:
                if unit.people.get(person_id).confirm_by_pin == needed:
                    continue
                unit.people.set_confirm_by_pin(person_id, needed)
                details = {"needed": "yes" if needed else "no"}
                kind = AuditKind.CONFIRM_BY_PIN_CHANGED
                unit.audit.add(AuditEntry(now, kind, person_id, details))
                changed.append(unit.people.get(person_id))
        return changed

    def remove(self, person_id: int) -> None:
        """Remove a person and destroy their face vectors and their PIN; their badge is revoked.

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
            unit.pins.remove(person_id)
            unit.badges.revoke(person_id, now)
            unit.people.set_consent(person_id, None, None)
            unit.people.set_removed(person_id, now)
            unit.audit.add(
                AuditEntry(now, AuditKind.PERSON_REMOVED, person_id, {"vectors": destroyed})
            )
        self._database.forget_deleted()

    def _archived(self, person_ids: Sequence[int], kind: AuditKind) -> list[Person]:
        archives = kind is AuditKind.PERSON_ARCHIVED
        changed = []
        with self._database.write() as unit:
            now = self._clock()
            for person_id in person_ids:
                person = unit.people.get(person_id)
                if person.removed_at is not None or (person.archived_at is not None) == archives:
                    continue
                unit.people.set_archived(person_id, now if archives else None)
                unit.audit.add(AuditEntry(now, kind, person_id))
                changed.append(unit.people.get(person_id))
        return changed
