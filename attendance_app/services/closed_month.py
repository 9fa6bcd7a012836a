"""What a month was closed with, kept beside its closing: nothing decided later moves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from attendance_app.domain.clock import local_date
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies, PolicyVersion
from attendance_app.domain.policy_fields import policy_as, policy_from
from attendance_app.domain.schedules import Assignment, Schedule, Shift
from attendance_app.domain.timesheet import MonthInputs, needed_dates, settled_dates

_LENGTHS = ("break_length", "late_grace", "early_grace", "overtime_after")


def closing_document(inputs: MonthInputs, month: Month, now: datetime) -> dict[str, Any]:
    """What is to be kept of a month's inputs when it is closed.

    The zone, the policies, the holidays, who had which schedule, and of each person the employee
    ID and the dates of employment. So new, changed or removed people, an edit of the settings, a
    newer list of public holidays and a plan for the day after the month, which may cut the window
    of its last night, leave a closed month as it is. Besides, what would change a day of it is
    refused: schedules, leave, corrections, dated policies, the site's own holidays
    (`services.locking`).

    Returns
    -------
    dict
        For `as_closed`; of what JSON can hold.
    """
    zone = inputs.site.zone
    first, last = needed_dates(month, inputs.policies)
    assignments = [
        each
        for each in inputs.assignments
        if (each.first is None or each.first <= last) and (each.last is None or first <= each.last)
    ]
    had = {each.schedule_id for each in assignments}
    return {
        "zone": zone,
        "policies": [
            [_text(version.valid_from), policy_as(version.policy)]
            for version in inputs.policies.versions
        ],
        "holidays": {str(day): name for day, name in inputs.holidays.items()},
        "people": {
            str(person.id): [
                person.employee_id,
                _text(person.start_date),
                _text(_end(person, zone)),
            ]
            for person in inputs.people
        },
        "schedules": {
            str(each.id): [each.name, [_shift_as(shift) for shift in each.shifts]]
            for each in inputs.schedules
            if each.id in had
        },
        "assignments": [
            [
                *(each.id, each.person_id, each.schedule_id),
                *(_text(each.first), _text(each.last), each.is_standing),
            ]
            for each in assignments
        ],
        "settled_before": _dates_as(inputs.settled),
        "settled": _dates_as(settled_dates(inputs, month, now)),
    }


def settled_by(document: Mapping[str, Any]) -> dict[UUID, date]:
    """The work dates a closed month has settled, for the months beside it."""
    return _dates_from(document["settled"])


def as_closed(inputs: MonthInputs, month: Month, document: Mapping[str, Any]) -> MonthInputs:
    """The inputs with what is kept in the document in the place of what holds now.

    People who are not in it are left out, except those with a punch in the month: a punch is
    never lost, and the month is not what it was then.
    """
    known = document["people"]
    punched = {punch.person_id for punch in inputs.punches if punch.local_date in month}
    people = tuple(
        _as_known(person, *known[str(person.id)]) if str(person.id) in known else person
        for person in inputs.people
        if str(person.id) in known or person.id in punched
    )
    keys = {person.id for person in people}
    assignments = (
        Assignment(key, owner, schedule, _day(first), _day(last), standing)
        for key, owner, schedule, first, last, standing in document["assignments"]
    )
    return replace(
        inputs,
        site=replace(inputs.site, zone=document["zone"]),
        people=people,
        punches=tuple(punch for punch in inputs.punches if punch.person_id in keys),
        schedules=tuple(
            Schedule(int(key), name, tuple(_shift_from(values) for values in shifts))
            for key, (name, shifts) in document["schedules"].items()
        ),
        assignments=tuple(each for each in assignments if each.person_id in keys),
        settled=_dates_from(document["settled_before"]),
        holidays={date.fromisoformat(day): name for day, name in document["holidays"].items()},
        policies=Policies(
            tuple(
                PolicyVersion(_day(valid_from), policy_from(values))
                for valid_from, values in document["policies"]
            )
        ),
    )


def _as_known(person: Person, employee_id: str, first: str | None, last: str | None) -> Person:
    return replace(
        person,
        employee_id=employee_id,
        start_date=_day(first),
        end_date=_day(last),
        removed_at=None,
        archived_at=None,
    )


def _dates_as(dates: Mapping[UUID, date]) -> dict[str, str]:
    return {str(uuid): str(day) for uuid, day in dates.items()}


def _dates_from(texts: Mapping[str, str]) -> dict[UUID, date]:
    return {UUID(uuid): date.fromisoformat(day) for uuid, day in texts.items()}


def _shift_as(shift: Shift) -> dict[str, Any]:
    lengths = {name: getattr(shift, name) for name in _LENGTHS}
    return {
        "start": shift.start.isoformat(),
        "end": shift.end.isoformat(),
        "days": sorted(shift.days),
        **{name: None if each is None else each.total_seconds() for name, each in lengths.items()},
    }


def _shift_from(values: Mapping[str, Any]) -> Shift:
    lengths = {name: values[name] for name in _LENGTHS}
    return Shift(
        time.fromisoformat(values["start"]),
        time.fromisoformat(values["end"]),
        frozenset(values["days"]),
        **{name: None if s is None else timedelta(seconds=s) for name, s in lengths.items()},
    )


def _end(person: Person, zone: str) -> date | None:
    if person.gone_at is None:
        return person.end_date
    gone = local_date(person.gone_at, zone)
    return min(gone, person.end_date or gone)


def _text(day: date | None) -> str | None:
    return None if day is None else str(day)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
