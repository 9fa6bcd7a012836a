"""What another policy would make of a month, computed from what is stored, before it is saved."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.db.database import Database
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.month import Month
from attendance_app.domain.policy import Policies
from attendance_app.domain.replay import Difference, replay
from attendance_app.domain.timesheet import needed_dates
from attendance_app.services.calendar import Calendar
from attendance_app.services.timesheets import Timesheets


@dataclass(frozen=True, slots=True)
class MonthPreview:
    """A month under another policy.

    Attributes
    ----------
    month : Month
    differences : tuple of Difference
        Of everybody for whom something changes, by name.
    is_closed : bool
        It keeps its figures, whatever the policy; there are no differences.
    """

    month: Month
    differences: tuple[Difference, ...]
    is_closed: bool = False


class PolicyPreview:
    """Computes months under policies that are not stored.

    Parameters
    ----------
    database : Database
    timesheets : Timesheets
    calendar : Calendar
    clock : Clock
        Says what is still running and what is still to come.
    """

    def __init__(
        self,
        database: Database,
        timesheets: Timesheets,
        calendar: Calendar,
        clock: Clock = utc_now,
    ) -> None:
        self._database = database
        self._timesheets = timesheets
        self._calendar = calendar
        self._clock = clock

    def differences(self, month: Month, policies: Policies) -> MonthPreview:
        """Compare a month as it is with what it would be.

        Parameters
        ----------
        month : Month
        policies : Policies
            As they would be.

        Raises
        ------
        InvalidInputError
            If a policy names a country or region whose public holidays are not known.
        StorageError
            If the database cannot be read.
        """
        with self._database.read() as unit:
            closing = unit.closings.get(month)
            if closing is not None and closing.is_closed:
                return MonthPreview(month, (), is_closed=True)
            inputs = self._timesheets.inputs(month, unit=unit)
            days = needed_dates(month, policies)
            holidays = self._calendar.holidays(*days, policies, unit)
        return MonthPreview(month, replay(inputs, month, self._clock(), policies, holidays))
