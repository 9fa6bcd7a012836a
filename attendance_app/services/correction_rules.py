"""When a correction is refused: pure rules on one person's month as it is and as it would be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from attendance_app.domain.clock import as_utc
from attendance_app.domain.closing import figures_digest
from attendance_app.domain.corrections import Correction, effective
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.pairing import Pairing, Stint, pair
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.timesheet import MonthTimesheets, month_timesheets
from attendance_app.domain.wall_clock import written
from attendance_app.domain.workday import WorkDay
from attendance_app.words import tr

_DAY = timedelta(days=1)
_REACH = timedelta(days=8)
"""Further than that no punch is felt: the overtime of its week, and a night before or after."""


def corrected(inputs: MonthInputs, correction: Correction) -> MonthInputs:
    """What the month would be computed from with this correction."""
    added = (correction.replacement,) if correction.replacement is not None else ()
    return replace(
        inputs,
        punches=(*inputs.punches, *added),
        corrections=(*inputs.corrections, correction),
    )


def check_counts(punch: Punch, corrections: Iterable[Correction]) -> None:
    """Raise `InvalidInputError` if the punch was changed or voided already."""
    for each in corrections:
        if each.original is None or each.original.uuid != punch.uuid:
            continue
        if each.replacement is None:
            raise InvalidInputError(
                tr("errors", "This punch was voided already; add one if it did happen.")
            )
        now = each.replacement
        raise InvalidInputError(
            tr(
                "errors",
                "This punch was changed already, to {value} at {time}; correct that one.",
            ).format(value=now.kind.value, time=_wall_clock(now))
        )


def check_instant(at: datetime, local_day: date, person: Person, now: datetime) -> None:
    """Raise `InvalidInputError` for what cannot have been: to come, or outside the employment.

    The days next to it are possible: a shift from midnight on begins the evening before, and the
    last night ends the morning after. What belongs to no shift of theirs is an exception.
    """
    if as_utc(at) > as_utc(now):
        raise InvalidInputError(
            tr("errors", "That time is still to come; a correction says what has happened.")
        )
    if person.start_date is not None and local_day + _DAY < person.start_date:
        raise InvalidInputError(
            tr(
                "errors",
                "{day} is before the first day of employment ({first}); "
                "correct that first, or the time.",
            ).format(day=local_day, first=person.start_date)
        )
    if person.end_date is not None and local_day - _DAY > person.end_date:
        raise InvalidInputError(
            tr(
                "errors",
                "{day} is after the last day of employment ({last}); correct "
                "that first, or the time.",
            ).format(day=local_day, last=person.end_date)
        )


def check_distance(
    replacement: Punch, original: Punch | None, inputs: MonthInputs, interval: timedelta
) -> None:
    """Raise `InvalidInputError` if another punch is so near that one of the two is without effect.

    Parameters
    ----------
    replacement : Punch
        What would be added.
    original : Punch or None
        What it would replace.
    inputs : MonthInputs
        As it is now.
    interval : timedelta
        The duplicate interval.
    """
    for other in effective(inputs.punches, inputs.corrections):
        if other.person_id != replacement.person_id:
            continue
        if original is not None and other.uuid == original.uuid:
            continue
        if abs(as_utc(other.instant) - as_utc(replacement.instant)) < interval:
            raise InvalidInputError(
                tr(
                    "errors",
                    "There is a punch already ({value} at {time}); two within "
                    "{minutes} count as one: change that one instead.",
                ).format(
                    value=other.kind.value,
                    time=_wall_clock(other),
                    minutes=_minutes(interval),
                )
            )


def check_is_open(punch: Punch, inputs: MonthInputs, now: datetime) -> None:
    """Raise `InvalidInputError` if the punch is no clock-in, or one that has its clock-out."""
    if punch.kind is PunchKind.OUT:
        raise InvalidInputError(
            tr("errors", "This punch is a clock-out; name the clock-in that lacks one.")
        )
    stint = stint_from(punch, inputs, now)
    if stint is not None:
        raise InvalidInputError(
            tr(
                "errors", "This clock-in has a clock-out, at {time}; change or void that one."
            ).format(time=_wall_clock(stint.end))
        )


def closed_at(punch: Punch, inputs: MonthInputs, now: datetime) -> datetime:
    """When an open stint was closed automatically; `InvalidInputError` says why it was not."""
    pairing = _pairing(punch, inputs, now)
    if pairing.running is not None and pairing.running.uuid == punch.uuid:
        raise InvalidInputError(
            tr("errors", "This clock-in is still running; give the time at which the person left.")
        )
    found = next((each for each in pairing.unpaired if each.punch.uuid == punch.uuid), None)
    if found is None or found.problem is not Problem.MISSING_OUT:
        raise InvalidInputError(tr("errors", "This clock-in does not lack a clock-out."))
    if found.closed_at is None:
        raise InvalidInputError(
            tr(
                "errors",
                "This clock-in was not closed automatically, as another one follows it; "
                "give the time at which the person left.",
            )
        )
    return found.closed_at


def stint_from(punch: Punch, inputs: MonthInputs, now: datetime) -> Stint | None:
    """The stint that begins with a clock-in."""
    found = _pairing(punch, inputs, now).stints
    return next((each for each in found if each.start.uuid == punch.uuid), None)


def near(punches: Iterable[Punch | None], closed: Iterable[Month]) -> list[Month]:
    """Those of the closed months in which a change of these punches might be felt."""
    days = [punch.local_date for punch in punches if punch is not None]
    first, last = min(days) - _REACH, max(days) + _REACH
    return [month for month in closed if first <= month.last and month.first <= last]


def would_change(
    correction: Correction, person: Person, inputs: MonthInputs, month: Month, now: datetime
) -> bool:
    """Whether a month is another one with the correction.

    It is if a punch the correction takes away or puts in belongs to it, by the work day it is
    booked to, or if any of the month's figures comes out differently.

    Parameters
    ----------
    correction : Correction
    person : Person
        Whose it is.
    inputs : MonthInputs
        The person's, for that month, without the correction.
    month : Month
    now : datetime
        Aware.
    """
    if not inputs.people:
        # Who came after a month was closed is not in it.
        inputs = replace(inputs, people=(person,))
    before = month_timesheets(inputs, month, now)
    after = month_timesheets(corrected(inputs, correction), month, now)
    return (
        _books(before, correction.original, month)
        or _books(after, correction.replacement, month)
        or figures_digest(before) != figures_digest(after)
    )


def day_of(inputs: MonthInputs, person_id: int, day: date, now: datetime) -> WorkDay | None:
    """A person's work day; None if they have none in that month."""
    sheet = month_timesheets(inputs, Month.of(day), now).of(person_id)
    return sheet.days[day.day - 1] if sheet is not None else None


def _pairing(punch: Punch, inputs: MonthInputs, now: datetime) -> Pairing:
    own = [each for each in inputs.punches if each.person_id == punch.person_id]
    return pair(effective(own, inputs.corrections), inputs.policies.base, now)


def _books(sheets: MonthTimesheets, punch: Punch | None, month: Month) -> bool:
    return punch is not None and any(
        use.punch.uuid == punch.uuid and use.booked_to in month
        for sheet in sheets.timesheets
        for use in sheet.uses
    )


def _wall_clock(punch: Punch) -> str:
    return written(punch.local, punch.zone)


def _minutes(interval: timedelta) -> str:
    minutes, seconds = divmod(interval // timedelta(seconds=1), 60)
    parts = [tr("errors", "{minutes} min").format(minutes=minutes)] if minutes else []
    if seconds or not parts:
        parts.append(tr("errors", "{seconds} s").format(seconds=seconds))
    return " ".join(parts)
