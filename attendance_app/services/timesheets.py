"""Loads what a month is computed from and computes it."""

from __future__ import annotations

from datetime import datetime

from attendance_app.db.database import Database
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import (
    Month,
    MonthTimesheets,
    month_timesheets,
    needed_dates,
)


class Timesheets:
    """The timesheets of a month, computed anew from the stored punches each time.

    Parameters
    ----------
    database : Database
        Where people and punches are stored.
    site : Site
        Printed, and its zone says which day is today.
    policy : AttendancePolicy
        Built on the same `PunchPolicy` that decides punches at the kiosk.
    clock : Clock
        Says what is still running and what is still to come.
    """

    def __init__(
        self, database: Database, site: Site, policy: AttendancePolicy, clock: Clock = utc_now
    ) -> None:
        self._database = database
        self._site = site
        self._policy = policy
        self._clock = clock

    def month(self, month: Month, now: datetime | None = None) -> MonthTimesheets:
        """Everybody's timesheets.

        Parameters
        ----------
        month : Month
        now : datetime, optional
            Aware; the clock's instant if not given.

        Raises
        ------
        StorageError
            If the database cannot be read.
        """
        first, last = needed_dates(month, self._policy)
        with self._database.read() as unit:
            people = unit.people.all(include_removed=True)
            punches = unit.punches.between(first, last)
        return month_timesheets(
            punches, people, self._policy, self._site, month, now or self._clock()
        )
