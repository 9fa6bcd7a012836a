"""Schedules, and who has which: kept free of overlaps and out of closed months."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.overlaps import refuse_overlaps, refuse_own_overlaps
from attendance_app.domain.schedules import Assignment, Schedule, clean_schedule
from attendance_app.domain.signature import clean_name
from attendance_app.services.locking import refuse_if_any_closed, refuse_if_closed
from attendance_app.words import tr

_DAY = timedelta(days=1)


class Schedules:
    """The schedules and their assignments; every method raises `StorageError` if it fails.

    What changes something takes `by`, the name of whoever decides, for the audit trail.
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> list[Schedule]:
        """All schedules, by name."""
        with self._database.read() as unit:
            return unit.schedules.all()

    def save(self, schedule: Schedule, by: str) -> Schedule:
        """Store a schedule: a new one if its id is 0.

        Returns
        -------
        Schedule
            As stored: cleaned, with its key.

        Raises
        ------
        InvalidInputError
            If a value is not possible, the name is taken, shifts overlap, also with another
            schedule of somebody who has this one, or the schedule was in force in a closed month.
        NotFoundError
            If it does not exist any more.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            stored = _store_schedule(unit, schedule)
            what = "changed" if schedule.id else "added"
            self._audit(unit, AuditKind.SCHEDULE_CHANGED, what, name, schedule=stored.id)
        return stored

    def remove(self, schedule_id: int, by: str) -> Schedule:
        """Delete a schedule, and return it as it was.

        Raises `InvalidInputError` while somebody has it, `NotFoundError`.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            users = {each.person_id for each in unit.assignments.of_schedule(schedule_id)}
            if users:
                words = (
                    tr(
                        "errors",
                        "1 person has this schedule, or had it before; what they were to work is "
                        "told by it. Take it from them first, or leave it.",
                    )
                    if len(users) == 1
                    else tr(
                        "errors",
                        "{count} people have this schedule, or had it before; what they were to "
                        "work is told by it. Take it from them first, or leave it.",
                    )
                )
                raise InvalidInputError(words.format(count=len(users)))
            schedule = unit.schedules.get(schedule_id)
            unit.schedules.remove(schedule_id)
            self._audit(unit, AuditKind.SCHEDULE_CHANGED, "removed", name, schedule=schedule_id)
        return schedule

    def put_back(self, schedule: Schedule, by: str) -> None:
        """Store a schedule as it was before it was removed: under the key that others know it by.

        Raises
        ------
        InvalidInputError
            If another has its name by now.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            unit.schedules.add(schedule, schedule.id)
            self._audit(unit, AuditKind.SCHEDULE_CHANGED, "added", name, schedule=schedule.id)

    def assignments(self, person_id: int | None = None) -> list[Assignment]:
        """Who has which schedule, by person; of one person if asked."""
        with self._database.read() as unit:
            if person_id is None:
                return unit.assignments.all()
            return unit.assignments.of_person(person_id)

    def assign(
        self,
        person_ids: Sequence[int],
        schedule_id: int,
        first: date | None,
        last: date | None,
        is_standing: bool,
        by: str,
    ) -> list[Assignment]:
        """Give people a schedule: all of them or none.

        Parameters
        ----------
        person_ids : sequence of int
        schedule_id : int
        first, last : date or None
            Both included; None leaves that side open.
        is_standing : bool
            False: on these days instead of their standing schedules.
        by : str

        Raises
        ------
        InvalidInputError
            If shifts would overlap (names whose), or the days touch a closed month.
        NotFoundError
            If a person or the schedule does not exist.
        """
        name = clean_name(by)
        wanted = [
            Assignment(0, person_id, schedule_id, first, last, is_standing)
            for person_id in dict.fromkeys(person_ids)
        ]
        with self._database.write() as unit:
            unit.schedules.get(schedule_id)
            for person_id in person_ids:
                unit.people.get(person_id)
            stored = _store_assignments(unit, wanted)
            for each in stored:
                self._audit_assignment(unit, "assigned", each, name)
        return stored

    def end(self, assignment_id: int, last: date, by: str) -> Assignment:
        """Let an assignment end on a day, the day included, or go on until it.

        Raises
        ------
        InvalidInputError
            If that is before its first day, would make shifts overlap or touches a closed month.
        NotFoundError
            If it does not exist any more.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            before = unit.assignments.get(assignment_id)
            after = replace(before, last=last)
            _require_in_order(after)
            if before.last is None or last < before.last:
                refuse_if_closed(unit, last + _DAY, before.last)
            elif before.last < last:
                refuse_if_closed(unit, before.last + _DAY, last)
            unit.assignments.change(after)
            _refuse_overlaps_of(unit, [before.person_id])
            self._audit_assignment(unit, "ended", after, name)
        return after

    def unassign(self, assignment_id: int, by: str) -> Assignment:
        """Take an assignment back as if it had never been, and return it as it was.

        Raises
        ------
        InvalidInputError
            If shifts would overlap without it, or its days touch a closed month.
        NotFoundError
            If it does not exist any more.
        """
        name = clean_name(by)
        with self._database.write() as unit:
            before = unit.assignments.get(assignment_id)
            refuse_if_closed(
                unit,
                before.first,
                before.last,
                tr("errors", "this held then"),
                tr("errors", "let it end on a later day"),
            )
            unit.assignments.remove(assignment_id)
            # Standing ones that it had put aside hold again.
            _refuse_overlaps_of(unit, [before.person_id])
            self._audit_assignment(unit, "removed", before, name)
        return before

    def _audit_assignment(self, unit: Unit, what: str, assignment: Assignment, by: str) -> None:
        unit.audit.add(
            AuditEntry(
                self._clock(),
                AuditKind.ASSIGNMENT_CHANGED,
                assignment.person_id,
                {
                    "what": what,
                    "assignment": assignment.id,
                    "schedule": assignment.schedule_id,
                    "first": str(assignment.first or ""),
                    "last": str(assignment.last or ""),
                    "standing": int(assignment.is_standing),
                    "by": by,
                },
            )
        )

    def _audit(self, unit: Unit, kind: AuditKind, what: str, by: str, *, schedule: int) -> None:
        details: dict[str, float | int | str] = {"what": what, "schedule": schedule, "by": by}
        unit.audit.add(AuditEntry(self._clock(), kind, details=details))


def _store_schedule(unit: Unit, schedule: Schedule) -> Schedule:
    clean = clean_schedule(schedule)
    refuse_own_overlaps(clean)
    if not clean.id:
        return unit.schedules.add(clean)
    before = unit.schedules.get(clean.id)
    unit.schedules.change(clean)
    if before.shifts != clean.shifts:
        users = unit.assignments.of_schedule(clean.id)
        refuse_if_any_closed(
            unit,
            [(each.first, each.last) for each in users],
            tr("errors", "this schedule held then"),
            tr("errors", "make another schedule and assign it from a later day"),
        )
        _refuse_overlaps_of(unit, {each.person_id for each in users})
    return clean


def _store_assignments(unit: Unit, assignments: Sequence[Assignment]) -> list[Assignment]:
    """Store new assignments, each checked with all the person has."""
    for each in assignments:
        _require_in_order(each)
    refuse_if_any_closed(
        unit,
        [(each.first, each.last) for each in assignments],
        instead=tr("errors", "assign from a later day"),
    )
    stored = unit.assignments.add_many(assignments)
    _refuse_overlaps_of(unit, {each.person_id for each in assignments})
    return stored


def _require_in_order(assignment: Assignment) -> None:
    if assignment.first and assignment.last and assignment.last < assignment.first:
        raise InvalidInputError(
            tr("errors", "The last day ({last}) is before the first day ({first}).").format(
                last=assignment.last, first=assignment.first
            )
        )


def _refuse_overlaps_of(unit: Unit, person_ids: Iterable[int]) -> None:
    """Refuse what is stored of these people now, if shifts of one of them overlap."""
    wanted = set(person_ids)
    if not wanted:
        return
    schedules = {schedule.id: schedule for schedule in unit.schedules.all()}
    found: dict[int, list[Assignment]] = defaultdict(list)
    for each in unit.assignments.all():
        if each.person_id in wanted:
            found[each.person_id].append(each)
    for person_id, theirs in found.items():
        if len(theirs) == 1:
            continue  # a schedule's own shifts were looked at when it was stored
        try:
            refuse_overlaps(theirs, schedules)
        except InvalidInputError as error:
            who = unit.people.get(person_id).name
            raise InvalidInputError(f"{who}: {error}") from error
