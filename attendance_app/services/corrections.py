"""Corrects punches and accepts exceptions: what was stays, what counts is said by whom and why."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4, uuid5

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, as_utc, local_date, utc_now, utc_offset_minutes
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.errors import InvalidInputError, NotFoundError
from attendance_app.domain.month import Month
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.signature import Signature, signature
from attendance_app.domain.workday import concerned
from attendance_app.services.correction_rules import (
    check_counts,
    check_distance,
    check_instant,
    check_is_open,
    closed_at,
    corrected,
    day_of,
    near,
    stint_from,
    would_change,
)
from attendance_app.services.locking import MonthClosedError
from attendance_app.services.timesheets import Timesheets
from attendance_app.words import tr


class Corrections:
    """What a human decides about punches and exceptions, one transaction each.

    Everything but `withdraw_acceptance` that is said twice with the same UUID, or the same
    acceptance, is stored once. Nothing is stored where an error is raised. All raise
    `StorageError` if the database fails, `InvalidInputError` for a blank reason or name and
    wherever the rules refuse, `MonthClosedError` (one of those) where a closed month would become
    another one, and `NotFoundError` for a person or a punch that does not exist. Those who have
    left or were removed have their punches corrected like anybody.

    Parameters
    ----------
    database : Database
    timesheets : Timesheets
        Tells what a month is computed from.
    clock : Clock
        Dates the corrections; nothing later than it can be added.
    """

    def __init__(self, database: Database, timesheets: Timesheets, clock: Clock = utc_now) -> None:
        self._database = database
        self._timesheets = timesheets
        self._clock = clock

    def add(
        self,
        person_id: int,
        kind: PunchKind,
        at: datetime,
        by: str,
        reason: str,
        uuid: UUID | None = None,
    ) -> Correction:
        """Add a punch that nobody recorded; `at` is aware."""
        signed = signature(by, reason)
        with self._database.write() as unit:
            return self._store(unit, uuid, person_id, None, (kind, at), signed)

    def change(
        self,
        punch_uuid: UUID,
        kind: PunchKind | None,
        at: datetime | None,
        by: str,
        reason: str,
        uuid: UUID | None = None,
    ) -> Correction:
        """Let another kind, another instant (aware) or both count; None leaves it as it is."""
        signed = signature(by, reason)
        with self._database.write() as unit:
            original = _punch(unit, punch_uuid)
            wanted = (kind or original.kind, original.instant if at is None else at)
            return self._store(unit, uuid, original.person_id, original, wanted, signed)

    def void(self, punch_uuid: UUID, by: str, reason: str, uuid: UUID | None = None) -> Correction:
        """Let a punch not count."""
        signed = signature(by, reason)
        with self._database.write() as unit:
            original = _punch(unit, punch_uuid)
            return self._store(unit, uuid, original.person_id, original, None, signed)

    def confirm(
        self,
        punch_uuid: UUID,
        by: str,
        reason: str,
        at: datetime | None = None,
        uuid: UUID | None = None,
    ) -> Correction:
        """Add the clock-out of a clock-in that has none.

        Parameters
        ----------
        punch_uuid : UUID
            The clock-in's.
        by, reason : str
        at : datetime, optional
            Aware: when the person left; if not given, the moment at which the open stint was
            closed automatically.
        uuid : UUID, optional
            The correction's.
        """
        signed = signature(by, reason)
        with self._database.write() as unit:
            punch = _punch(unit, punch_uuid)
            known = unit.corrections.with_uuid(uuid) if uuid is not None else None
            if known is None:
                check_counts(punch, unit.corrections.of_person(punch.person_id))
            elif known.replacement is not None:
                at = at or known.replacement.instant
            inputs = self._inputs(unit, punch)
            if known is None:
                check_is_open(punch, inputs, self._clock())
            if at is None:
                at = closed_at(punch, inputs, self._clock())
            made = self._store(
                unit, uuid, punch.person_id, None, (PunchKind.OUT, at), signed, known=known
            )
            stint = stint_from(punch, corrected(inputs, made), self._clock())
            if known is None and (stint is None or stint.end.uuid != _replacement(made).uuid):
                # Raised within the transaction: nothing of it is stored.
                raise InvalidInputError(
                    tr(
                        "errors",
                        "A clock-out at that time would not end this clock-in: it must lie after "
                        "it, within the longest shift, and before the next punch.",
                    )
                )
            return made

    def accept(
        self, person_id: int, day: date, problem: Problem, by: str, reason: str
    ) -> Acceptance:
        """Let an exception stand: the day counts as it is. Said again, the first one holds.

        It holds for the punches there are; one that comes later opens the exception again.
        """
        signed = signature(by, reason)
        month = _month_of(day)
        with self._database.write() as unit:
            unit.people.hold(person_id)
            unit.people.get(person_id)
            now = self._clock()
            inputs = self._timesheets.inputs(month, person_id=person_id, unit=unit)
            judged = day_of(inputs, person_id, day, now)
            if judged is not None and problem in judged.accepted:
                known = unit.acceptances.between(day, day, person_id)
                return next(each for each in known if each.problem is problem)
            _refuse_if_closed(unit, day)
            if judged is None or problem not in judged.problems:
                raise InvalidInputError(
                    tr(
                        "errors",
                        "There is no exception “{value}” of this person on {day}; it may have "
                        "been resolved meanwhile.",
                    ).format(value=problem.value, day=day)
                )
            about = frozenset(punch.uuid for punch in concerned(judged.shifts, problem))
            acceptance = Acceptance(person_id, day, problem, now, signed.by, signed.reason, about)
            unit.acceptances.put(acceptance)
            _audit_acceptance(unit, AuditKind.EXCEPTION_ACCEPTED, acceptance)
        return acceptance

    def withdraw_acceptance(
        self, person_id: int, day: date, problem: Problem, by: str, reason: str
    ) -> bool:
        """Take an acceptance back, so that the exception is to be looked at again if it is one.

        Harmless if there is none; returns whether there was one.
        """
        signed = signature(by, reason)
        with self._database.write() as unit:
            unit.people.hold(person_id)
            known = unit.acceptances.between(day, day)
            if not any((each.person_id, each.problem) == (person_id, problem) for each in known):
                return False
            _refuse_if_closed(unit, day)
            unit.acceptances.withdraw(person_id, day, problem)
            withdrawn = Acceptance(person_id, day, problem, self._clock(), signed.by, signed.reason)
            _audit_acceptance(unit, AuditKind.ACCEPTANCE_WITHDRAWN, withdrawn)
        return True

    def _store(
        self,
        unit: Unit,
        uuid: UUID | None,
        person_id: int,
        original: Punch | None,
        wanted: tuple[PunchKind, datetime] | None,
        signed: Signature,
        *,
        known: Correction | None = None,
    ) -> Correction:
        """Check and store one correction: `wanted` is what is to count instead of `original`."""
        unit.people.hold(person_id)
        person = unit.people.get(person_id)
        if uuid is not None:
            known = known or unit.corrections.with_uuid(uuid)
        if known is not None:
            return _same(known, person_id, original, wanted)
        now = self._clock()
        uuid = uuid or uuid4()
        replacement = None
        if original is not None:
            check_counts(original, unit.corrections.of_person(person_id))
        if wanted is not None:
            kind, at = wanted[0], as_utc(wanted[1])
            if original is not None and (kind, at) == (original.kind, original.instant):
                raise InvalidInputError(
                    tr("errors", "Nothing would be changed: time and kind are as they were.")
                )
            zone = self._timesheets.site.zone
            check_instant(at, local_date(at, zone), person, now)
            replacement = Punch(
                uuid=uuid5(uuid, "replacement"),
                person_id=person_id,
                instant=at,
                zone=zone,
                utc_offset_minutes=utc_offset_minutes(at, zone),
                kind=kind,
                method=PunchMethod.CORRECTION,
                kiosk_id=original.kiosk_id if original is not None else "",
            )
            inputs = self._inputs(unit, replacement)
            interval = inputs.policies.base.duplicate_interval
            check_distance(replacement, original, inputs, interval)
        action = _action(original, replacement)
        correction = Correction(uuid, now, signed.by, signed.reason, action, original, replacement)
        self._refuse_in_closed_months(unit, correction, person, now)
        stored = unit.corrections.add(correction)
        details: dict[str, float | int | str] = {
            "correction": str(uuid),
            "action": action.value,
            "by": signed.by,
            "reason": signed.reason,
        }
        if original is not None:
            details["punch"] = str(original.uuid)
        if replacement is not None:
            details["replacement"] = str(replacement.uuid)
        unit.audit.add(AuditEntry(now, AuditKind.CORRECTION_MADE, person_id, details))
        return stored

    def _refuse_in_closed_months(
        self, unit: Unit, correction: Correction, person: Person, now: datetime
    ) -> None:
        closed = [closing.month for closing in unit.closings.all() if closing.is_closed]
        for month in near((correction.original, correction.replacement), closed):
            inputs = self._timesheets.inputs(month, person_id=person.id, unit=unit)
            if would_change(correction, person, inputs, month, now):
                raise MonthClosedError(month, tr("errors", "this correction would change it"))

    def _inputs(self, unit: Unit, punch: Punch) -> MonthInputs:
        return self._timesheets.inputs(
            Month.of(punch.local_date), person_id=punch.person_id, unit=unit
        )


def _punch(unit: Unit, uuid: UUID) -> Punch:
    punch = unit.punches.with_uuid(uuid)
    if punch is None:
        raise NotFoundError(
            tr("errors", "There is no punch {uuid}; the command punches lists them.").format(
                uuid=uuid
            )
        )
    return punch


def _month_of(day: date) -> Month:
    try:
        return Month.of(day)
    except ValueError:
        raise InvalidInputError(
            tr("errors", "The year {year} is not possible; correct the date.").format(year=day.year)
        ) from None


def _refuse_if_closed(unit: Unit, day: date) -> None:
    # An acceptance says nothing but a code: it is felt in no other month.
    closing = unit.closings.get(Month.of(day))
    if closing is not None and closing.is_closed:
        raise MonthClosedError(closing.month)


def _action(original: Punch | None, replacement: Punch | None) -> CorrectionAction:
    if original is None:
        return CorrectionAction.ADD
    return CorrectionAction.VOID if replacement is None else CorrectionAction.CHANGE


def _replacement(correction: Correction) -> Punch:
    assert correction.replacement is not None  # an addition has one
    return correction.replacement


def _same(
    known: Correction,
    person_id: int,
    original: Punch | None,
    wanted: tuple[PunchKind, datetime] | None,
) -> Correction:
    """The stored correction of that UUID, if it says the same."""
    made = known.replacement
    says = (
        known.person_id,
        known.original.uuid if known.original is not None else None,
        (made.kind, made.instant) if made is not None else None,
    )
    asked = (
        person_id,
        original.uuid if original is not None else None,
        (wanted[0], as_utc(wanted[1])) if wanted is not None else None,
    )
    if says != asked:
        raise InvalidInputError(
            tr("errors", "This correction is stored already, and says something else.")
        )
    return known


def _audit_acceptance(unit: Unit, kind: AuditKind, acceptance: Acceptance) -> None:
    details: dict[str, float | int | str] = {
        "day": acceptance.day.isoformat(),
        "problem": acceptance.problem.value,
        "by": acceptance.by,
        "reason": acceptance.reason,
    }
    unit.audit.add(AuditEntry(acceptance.at, kind, acceptance.person_id, details))
