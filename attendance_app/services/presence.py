"""Reads who is in now, in a few queries that a large site's punches do not slow down."""

from __future__ import annotations

from datetime import datetime

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditHead
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.people_now import PersonNow, PresenceNow
from attendance_app.domain.presence import presence, presence_dates
from attendance_app.domain.site import Site
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook


class Presence:
    """Who is in, on a break, late or missing. Every method raises `StorageError` if it cannot read.

    Parameters
    ----------
    database : Database
    site : Site
        Its zone says which day is today.
    policy_book : PolicyBook
    calendar : Calendar
    clock : Clock
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

    def instant(self) -> datetime:
        """The present instant: aware, in UTC."""
        return self._clock()

    def now(self) -> PresenceNow:
        """Where everybody is."""
        now = self._clock()
        with self._database.read() as unit:
            inputs = self._inputs(unit, now, None)
        return presence(inputs, now)

    def of(self, person_id: int) -> PersonNow | None:
        """Where one person is, reading no more than theirs; None if they are not employed now.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        now = self._clock()
        with self._database.read() as unit:
            inputs = self._inputs(unit, now, person_id)
        return next(iter(presence(inputs, now).people), None)

    def head(self) -> AuditHead:
        """Where the audit trail stands: as long as that is so, only time changes who is where."""
        with self._database.read() as unit:
            return unit.audit.head()

    def _inputs(self, unit: Unit, now: datetime, person_id: int | None) -> MonthInputs:
        policies = self._policy_book.policies(unit)
        first, last = presence_dates(now, self._site.zone, policies.base.maximum_shift)
        if person_id is None:
            people, assignments = unit.people.all(), unit.assignments.all()
        else:
            people = [unit.people.get(person_id)]
            assignments = unit.assignments.of_person(person_id)
        return MonthInputs(
            site=self._site,
            people=tuple(people),
            punches=tuple(unit.punches.between(first, last, person_id)),
            corrections=tuple(unit.corrections.between(first, last, person_id)),
            schedules=tuple(unit.schedules.all()),
            assignments=tuple(assignments),
            holidays=self._calendar.holidays(first, last, policies, unit),
            leaves=tuple(unit.leaves.between(first, last, person_id)),
            policies=policies,
        )
