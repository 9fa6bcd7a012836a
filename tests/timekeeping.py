"""Short ways to write people and their punches, of the domain alone: no database, no vision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import utc_offset_minutes
from attendance_app.domain.pairing import Pairing, pair
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import (
    Punch,
    PunchKind,
    PunchMethod,
    TooSoon,
    decide_punch,
)
from attendance_app.domain.schedules import Assignment, Schedule, Shift
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import Month, MonthInputs, Timesheet, month_timesheets
from attendance_app.domain.workday import WorkDay

BERLIN = "Europe/Berlin"
SITE = Site(name="Main office", zone=BERLIN)
POLICY = AttendancePolicy()


def inputs(
    punches: Iterable[Punch] = (),
    people: Iterable[Person] = (),
    policy: AttendancePolicy = POLICY,
    site: Site = SITE,
    **more: object,
) -> MonthInputs:
    """What a month is computed from, of one person unless others are given."""
    return MonthInputs(
        **{  # type: ignore[arg-type]
            "site": site,
            "people": tuple(people) or (someone(),),
            "punches": tuple(punches),
            "policies": Policies.always(policy),
            **more,
        }
    )


def shift(start: str, end: str, days: Iterable[int] = range(7), **more: object) -> Shift:
    """A planned window, on every day of the week unless others are given."""
    return Shift(time.fromisoformat(start), time.fromisoformat(end), frozenset(days), **more)  # type: ignore[arg-type]


def planned(*shifts: Shift, people: Iterable[int] = (1,)) -> dict[str, object]:
    """What `inputs` needs for people who all have these shifts, for ever."""
    return {
        "schedules": (Schedule(1, "Office", shifts),),
        "assignments": tuple(Assignment(key, key, 1) for key in people),
    }


def sheet_of(
    punches: Iterable[Punch] = (),
    month: str = "2026-10",
    now: str = "2026-12-31 12:00",
    **more: object,
) -> Timesheet:
    """One person's month, read long afterwards unless `now` says otherwise; see `inputs`."""
    zone = more["site"].zone if isinstance(more.get("site"), Site) else BERLIN
    made = inputs(punches, **more)  # type: ignore[arg-type]
    (sheet,) = month_timesheets(made, Month.parse(month), at(now, zone)).timesheets
    return sheet


def day_of(
    punches: Iterable[Punch] = (),
    day: str = "2026-10-05",
    now: str = "2026-12-31 12:00",
    **more: object,
) -> WorkDay:
    """One day of it: Monday, October 5th, unless another is given."""
    return sheet_of(punches, day[:7], now, **more).days[int(day[8:]) - 1]


def at(text: str, zone: str = BERLIN, *, fold: int = 0) -> datetime:
    """The UTC instant of a wall-clock time; ``fold=1`` is the second pass of a repeated hour."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def someone(key: int = 1, name: str = "Ada Byron", **details: object) -> Person:
    """A person with an employee ID made of the key."""
    return Person(**{"id": key, "employee_id": f"{key:04d}", "name": name, **details})  # type: ignore[arg-type]


def punch(
    instant: datetime,
    kind: PunchKind,
    *,
    zone: str = BERLIN,
    person_id: int = 1,
    sequence: int = 0,
    kiosk_id: str = "front",
    method: PunchMethod = PunchMethod.FACE,
    evidence: dict[str, float | int | str] | None = None,
) -> Punch:
    """A punch whose uuid follows from what it is, so that two runs are equal."""
    number = (person_id << 80) + (sequence << 64) + int(instant.timestamp() * 1_000_000)
    return Punch(
        uuid=UUID(int=number),
        person_id=person_id,
        instant=instant,
        zone=zone,
        utc_offset_minutes=utc_offset_minutes(instant, zone),
        kind=kind,
        method=method,
        kiosk_id=kiosk_id,
        evidence=evidence or {},
        sequence=sequence,
    )


def clocked(
    *seen: str | datetime,
    zone: str = BERLIN,
    person_id: int = 1,
    policy: AttendancePolicy = POLICY,
    kiosks: Iterable[str] = (),
) -> list[Punch]:
    """What a kiosk stores for somebody seen at these times, each decided as the kiosk does."""
    stored: list[Punch] = []
    desks = list(kiosks) or ["front"] * len(seen)
    for moment, desk in zip(seen, desks, strict=True):
        instant = at(moment, zone) if isinstance(moment, str) else moment
        last = stored[-1] if stored else None
        kind = decide_punch(last, instant, policy.punching)
        if not isinstance(kind, TooSoon):
            made = punch(
                instant,
                kind,
                zone=zone,
                person_id=person_id,
                sequence=len(stored) + 1,
                kiosk_id=desk,
            )
            stored.append(made)
    return stored


def paired(punches: Iterable[Punch], now: str = "2026-12-31 12:00") -> Pairing:
    """The pairing as it is read long afterwards, unless `now` says otherwise."""
    return pair(punches, POLICY, at(now))


def problems(pairing: Pairing) -> list[tuple[date, Problem]]:
    """The local dates and codes of what could not be paired."""
    return [(each.punch.local_date, each.problem) for each in pairing.unpaired]
