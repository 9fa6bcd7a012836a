"""What a month was closed with, kept beside its closing: nothing decided later moves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from attendance_app.domain.clock import local_date
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies, PolicyVersion
from attendance_app.domain.policy_fields import policy_as, policy_from
from attendance_app.domain.timesheet import MonthInputs


def closing_document(inputs: MonthInputs) -> dict[str, Any]:
    """What is to be kept of a month's inputs when it is closed.

    The zone, the policies, the holidays, and of each person the employee ID and the dates of
    employment. So new, changed or removed people, an edit of the settings and a newer list of
    public holidays leave a closed month as it is. Schedules, leave, corrections, dated policies
    and the site's own holidays are locked instead (`services.locking`).

    Returns
    -------
    dict
        For `as_closed`; of what JSON can hold.
    """
    zone = inputs.site.zone
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
    }


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
    return replace(
        inputs,
        site=replace(inputs.site, zone=document["zone"]),
        people=people,
        punches=tuple(punch for punch in inputs.punches if punch.person_id in keys),
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
    )


def _end(person: Person, zone: str) -> date | None:
    if person.removed_at is None:
        return person.end_date
    removed = local_date(person.removed_at, zone)
    return min(removed, person.end_date or removed)


def _text(day: date | None) -> str | None:
    return None if day is None else str(day)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
