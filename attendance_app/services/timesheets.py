"""Loads what a month is computed from and computes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditHead
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.month import Month
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import (
    MonthInputs,
    MonthTimesheets,
    OnStep,
    Timesheet,
    month_timesheets,
    needed_dates,
)
from attendance_app.services.calendar import Calendar
from attendance_app.services.closed_month import as_closed, settled_by
from attendance_app.services.policies import PolicyBook


class Timesheets:
    """The timesheets of a month, computed anew from what is stored each time.

    Every method raises `StorageError` if the database cannot be read, and `InvalidInputError` if
    the policy names a country or region whose public holidays are not known.

    Parameters
    ----------
    database : Database
    site : Site
        Printed, and its zone says which day is today.
    policy_book : PolicyBook
    calendar : Calendar
    clock : Clock
        Says what is still running and what is still to come.
    """

    def __init__(
        self,
        database: Database,
        site: Site,
        policy_book: PolicyBook,
        calendar: Calendar,
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._site = site
        self._policy_book = policy_book
        self._calendar = calendar
        self._clock = clock

    @property
    def site(self) -> Site:
        """Whose timesheets these are."""
        return self._site

    def inputs(
        self,
        month: Month,
        *,
        person_id: int | None = None,
        unit: Unit | None = None,
        on_step: OnStep = lambda _done, _total: None,
    ) -> MonthInputs:
        """What the month is computed from; of a closed month with what it was closed with.

        Parameters
        ----------
        month : Month
        person_id : int, optional
            Of this person only.
        unit : Unit, optional
            To read within a transaction.
        on_step : callable (done, total) -> None
            Told again and again that it is not known yet how far it is.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        if unit is None:
            with self._database.read() as own:
                return self.inputs(month, person_id=person_id, unit=own, on_step=on_step)
        policies = self._policy_book.policies(unit)
        first, last = needed_dates(month, policies)
        if person_id is None:
            people = unit.people.all(include_removed=True)
            assignments = unit.assignments.all()
        else:
            people = [unit.people.get(person_id)]
            assignments = unit.assignments.of_person(person_id)
        found = MonthInputs(
            site=self._site,
            people=tuple(people),
            punches=tuple(
                unit.punches.between(first, last, person_id, on_batch=lambda: on_step(0, 0))
            ),
            corrections=tuple(unit.corrections.between(first, last, person_id)),
            schedules=tuple(unit.schedules.all()),
            assignments=tuple(assignments),
            holidays=self._calendar.holidays(first, last, policies, unit),
            leaves=tuple(unit.leaves.between(first, last, person_id)),
            policies=policies,
            acceptances=tuple(unit.acceptances.between(first, last, person_id)),
            settled=_settled_beside(unit, month),
        )
        closing, document = unit.closings.get(month), unit.closings.document(month)
        if closing is None or not closing.is_closed or document is None:
            return found
        return as_closed(found, month, document)

    def month(
        self,
        month: Month,
        now: datetime | None = None,
        *,
        on_step: OnStep = lambda _done, _total: None,
    ) -> MonthTimesheets:
        """Everybody's timesheets, with the month's closing and the head of the audit trail.

        Parameters
        ----------
        month : Month
        now : datetime, optional
            Aware; the clock's instant if not given.
        on_step : callable (done, total) -> None
            Told while punches are read, and after each person; what it raises ends the work.
        """
        with self._database.read() as unit:
            inputs = self.inputs(month, unit=unit, on_step=on_step)
            closing, head = unit.closings.get(month), unit.audit.head()
        sheets = month_timesheets(inputs, month, now or self._clock(), closing, on_step)
        return replace(sheets, audit=head)

    def head(self) -> AuditHead:
        """Where the audit trail stands: as long as that is so, nobody has changed any month."""
        with self._database.read() as unit:
            return unit.audit.head()

    def person(self, month: Month, person_id: int, now: datetime | None = None) -> Timesheet | None:
        """One person's timesheet, reading no more than theirs; None if they have none this month.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        inputs = self.inputs(month, person_id=person_id)
        return month_timesheets(inputs, month, now or self._clock()).of(person_id)


def _settled_beside(unit: Unit, month: Month) -> dict[UUID, date]:
    found: dict[UUID, date] = {}
    for day in (month.first - timedelta(days=1), month.last + timedelta(days=1)):
        if not Month.is_possible(day):
            continue
        beside = Month.of(day)
        closing, document = unit.closings.get(beside), unit.closings.document(beside)
        if closing is not None and closing.is_closed and document is not None:
            found |= settled_by(document)
    return found
