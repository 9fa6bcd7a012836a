"""What another policy would make of a month, before it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from attendance_app.domain.figures import day_figures
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, by_name
from attendance_app.domain.policy import Policies
from attendance_app.domain.timesheet import MonthInputs, OnStep, Timesheet, timesheets_in_turn
from attendance_app.domain.totals import Totals
from attendance_app.domain.workday import WorkDay


@dataclass(frozen=True, slots=True)
class Difference:
    """What changes for one person.

    Attributes
    ----------
    person : Person
    before, after : Totals
        Of the month.
    days : tuple of (WorkDay, WorkDay)
        Each day whose figures or code change, as it is and as it would be.
    """

    person: Person
    before: Totals
    after: Totals
    days: tuple[tuple[WorkDay, WorkDay], ...]


def replay(
    inputs: MonthInputs,
    month: Month,
    now: datetime,
    policies: Policies,
    holidays: Mapping[date, str] | None = None,
    on_step: OnStep = lambda _done, _total: None,
) -> tuple[Difference, ...]:
    """Compute a month by other policies and compare.

    Parameters
    ----------
    inputs : MonthInputs
        With the policies as they are; for `needed_dates` by either.
    month : Month
    now : datetime
        Aware.
    policies : Policies
        As they would be.
    holidays : Mapping of date to str, optional
        As they would be, if other ones: a policy may name another country.
    on_step : callable (done, total) -> None
        Told after each person.

    Returns
    -------
    tuple of Difference
        Of everybody for whom something changes, by name.
    """
    other = replace(inputs, policies=policies)
    if holidays is not None:
        other = replace(other, holidays=holidays)
    found: list[Difference] = []
    # Person by person: of two whole months nothing stays but what differs.
    both = zip(
        timesheets_in_turn(inputs, month, now), timesheets_in_turn(other, month, now), strict=True
    )
    for done, (old, new) in enumerate(both, start=1):
        if old is not None and new is not None and (changed := _changed(old, new)):
            found.append(Difference(new.person, old.totals, new.totals, changed))
        on_step(done, len(inputs.people))
    found.sort(key=lambda each: by_name(each.person))
    return tuple(found)


def _changed(before: Timesheet, after: Timesheet) -> tuple[tuple[WorkDay, WorkDay], ...]:
    return tuple(
        (old, new)
        for old, new in zip(before.days, after.days, strict=True)
        if day_figures(old) != day_figures(new)
    )
