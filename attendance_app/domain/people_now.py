"""Where people are at one moment, as values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from attendance_app.domain.clock import local_date
from attendance_app.domain.leave import Leave
from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch
from attendance_app.domain.punctuality import Punctuality, PunctualityKind
from attendance_app.domain.schedules import PlannedShift

_DAY = timedelta(days=1)


class Whereabouts(StrEnum):
    """Where a person is; each is in exactly one place."""

    IN = "in"
    BREAK = "break"
    MISSING = "missing"
    EXPECTED = "expected"
    LEAVE = "leave"
    GONE = "gone"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class PersonNow:
    """One person at one moment.

    Attributes
    ----------
    person : Person
    where : Whereabouts
        MISSING: planned, later than start and grace, and not come. EXPECTED: their shift is still
        to come. OFF: nothing is planned, and they did not come.
    last : Punch or None
        Since which they are in, on a break or gone.
    came : Punch or None
        Their first clock-in of the day, or of the night that is going on.
    arrival : Punctuality or None
        How that lies to the plan; None where it begins no planned work, or leave excuses it.
    planned : PlannedShift or None
        The shift they came to, are missing from or are expected for.
    leave : Leave or None
        Approved leave that takes today or half of it.
    changes_at : datetime or None
        UTC: until when this holds if nobody punches; None: until the day is over.
    """

    person: Person
    where: Whereabouts
    last: Punch | None = None
    came: Punch | None = None
    arrival: Punctuality | None = None
    planned: PlannedShift | None = None
    leave: Leave | None = None
    changes_at: datetime | None = None

    @property
    def is_late(self) -> bool:
        """Whether they came late."""
        return self.arrival is not None and self.arrival.kind is PunctualityKind.LATE

    @property
    def is_inside(self) -> bool:
        """Whether they may be in the building: a break need not be taken outside it."""
        return self.where in {Whereabouts.IN, Whereabouts.BREAK}


@dataclass(frozen=True, slots=True)
class PresenceNow:
    """Everybody at one moment.

    Attributes
    ----------
    at : datetime
        UTC.
    zone : str
        IANA name of the site's.
    holiday : str
        Today's name if it is one; empty on other days.
    people : tuple of PersonNow
        In the order given.
    is_planned : bool
        Whether anybody has a schedule at all: without one nobody can be late or missing.
    """

    at: datetime
    zone: str
    holiday: str = ""
    people: tuple[PersonNow, ...] = ()
    is_planned: bool = False

    @property
    def today(self) -> date:
        """The site's local date."""
        return local_date(self.at, self.zone)

    def count(self, where: Whereabouts) -> int:
        """How many are there."""
        return sum(each.where is where for each in self.people)

    @property
    def late(self) -> tuple[PersonNow, ...]:
        """Who came late today, wherever they are by now."""
        return tuple(each for each in self.people if each.is_late)

    @property
    def inside(self) -> tuple[PersonNow, ...]:
        """Who may be in the building."""
        return tuple(each for each in self.people if each.is_inside)

    @property
    def arrivals(self) -> tuple[PersonNow, ...]:
        """Who came on today's date, in the order of coming."""
        came = [each for each in self.people if each.came and each.came.local_date == self.today]
        return tuple(sorted(came, key=lambda each: each.came.instant if each.came else self.at))

    @property
    def holds_until(self) -> datetime:
        """UTC: when something changes by itself, at midnight at the latest."""
        changes = [each.changes_at for each in self.people if each.changes_at is not None]
        return min([midnight(self.today + _DAY, self.zone), *changes])

    def with_person(self, changed: PersonNow) -> PresenceNow:
        """The same, of one person anew; the same as it is if they are not among them."""
        key = changed.person.id
        people = tuple(changed if each.person.id == key else each for each in self.people)
        return replace(self, people=people)


def midnight(day: date, zone: str) -> datetime:
    """The instant (UTC) at which a local day begins."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
