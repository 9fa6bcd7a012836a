"""What another policy would make of a month, computed from what is stored, before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.db.database import Database
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies
from attendance_app.domain.replay import Difference, replay
from attendance_app.domain.timesheet import OnStep, needed_dates
from attendance_app.domain.totals import Totals
from attendance_app.domain.workday import DayCode
from attendance_app.services.calendar import Calendar
from attendance_app.services.collecting import collector_paused
from attendance_app.services.timesheets import Timesheets


@dataclass(frozen=True, slots=True)
class DayChange:
    """A day whose figures or code would be others; not all of them are shown here.

    Attributes
    ----------
    date : date
    code_before, code_after : DayCode
    worked_before, worked_after : timedelta
    """

    date: date
    code_before: DayCode
    code_after: DayCode
    worked_before: timedelta
    worked_after: timedelta


@dataclass(frozen=True, slots=True)
class PersonChange:
    """What would change for one person.

    Attributes
    ----------
    person : Person
    before, after : Totals
        Of the month.
    days : tuple of DayChange
    """

    person: Person
    before: Totals
    after: Totals
    days: tuple[DayChange, ...]


@dataclass(frozen=True, slots=True)
class MonthPreview:
    """A month under another policy.

    Attributes
    ----------
    month : Month
    changes : tuple of PersonChange
        Of everybody for whom something changes, by name.
    is_closed : bool
        It keeps its figures, whatever the policy; there are no changes.
    """

    month: Month
    changes: tuple[PersonChange, ...]
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

    def changes(
        self,
        month: Month,
        policies: Policies,
        on_step: OnStep = lambda _done, _total: None,
    ) -> MonthPreview:
        """Compare a month as it is with what it would be.

        Parameters
        ----------
        month : Month
        policies : Policies
            As they would be.
        on_step : callable (done, total) -> None
            Told while punches are read, and after each person; what it raises ends the work.

        Raises
        ------
        InvalidInputError
            If a policy names a country or region whose public holidays are not known.
        StorageError
            If the database cannot be read.
        """
        with collector_paused():
            with self._database.read() as unit:
                closing = unit.closings.get(month)
                if closing is not None and closing.is_closed:
                    return MonthPreview(month, (), is_closed=True)
                inputs = self._timesheets.inputs(month, unit=unit, on_step=on_step)
                days = needed_dates(month, policies)
                holidays = self._calendar.holidays(*days, policies, unit)
            found = replay(inputs, month, self._clock(), policies, holidays, on_step)
            # The days with all they are made of are let go of here: a window keeps what it shows.
            return MonthPreview(month, tuple(map(_change, found)))


def _change(difference: Difference) -> PersonChange:
    days = tuple(
        DayChange(old.date, old.code, new.code, old.worked, new.worked)
        for old, new in difference.days
    )
    return PersonChange(difference.person, difference.before, difference.after, days)
