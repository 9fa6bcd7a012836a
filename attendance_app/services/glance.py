"""What is worth knowing about one person at a glance: today, the last punches, the week's hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from attendance_app.db.database import Database
from attendance_app.domain.clock import Clock, local_date, start_of_week, utc_now
from attendance_app.domain.corrections import effective
from attendance_app.domain.pairing import pair
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.punches import Punch, PunchKind, PunchPolicy

_DAYS = 31
"""How far back the last punches are looked for."""

_PUNCHES = 6


@dataclass(frozen=True, slots=True)
class Glance:
    """A person as they are now.

    Attributes
    ----------
    person : Person
    today : date
        The site's present day.
    last : tuple of Punch
        The last punches that count, newest first.
    since : datetime or None
        Since when they are in (aware, at the site); None where they are not.
    worked_this_week : timedelta
        Since Monday, up to now where they are in; without the rules of pay.
    """

    person: Person
    today: date
    last: tuple[Punch, ...]
    since: datetime | None
    worked_this_week: timedelta


class Glances:
    """Looks at one person; raises `StorageError` and `NotFoundError`.

    Parameters
    ----------
    database : Database
    punching : PunchPolicy
        Says how long a clock-in is open.
    clock : Clock
    """

    def __init__(self, database: Database, punching: PunchPolicy, clock: Clock = utc_now) -> None:
        self._database = database
        self._punching = punching
        self._clock = clock

    def of(self, person_id: int) -> Glance:
        """The person with that key; a month of one person's punches is read."""
        with self._database.read() as unit:
            person = unit.people.get(person_id)
            site = unit.site.load()
            now = self._clock()
            today = local_date(now, site.zone if site else "UTC")
            first = today - timedelta(days=_DAYS)
            counting = effective(
                unit.punches.between(first, None, person_id),
                unit.corrections.between(first, None, person_id),
            )
        counting.sort(key=lambda punch: punch.instant)
        return Glance(
            person=person,
            today=today,
            last=tuple(reversed(counting[-_PUNCHES:])),
            since=self._since(counting, now),
            worked_this_week=self._worked(counting, start_of_week(today), now),
        )

    def _since(self, counting: list[Punch], now: datetime) -> datetime | None:
        if not counting or counting[-1].kind is not PunchKind.IN:
            return None
        is_open = timedelta() <= now - counting[-1].instant <= self._punching.maximum_shift
        return counting[-1].local if is_open else None

    def _worked(self, counting: list[Punch], monday: date, now: datetime) -> timedelta:
        policy = AttendancePolicy(
            duplicate_interval=self._punching.duplicate_interval,
            maximum_shift=self._punching.maximum_shift,
        )
        week = [punch for punch in counting if punch.local_date >= monday]
        worked = sum((stint.worked for stint in pair(week, policy, now).stints), timedelta())
        since = self._since(week, now)
        return worked + (now - since if since is not None else timedelta())
