"""An office over a real database: people who punched, and what whoever closes months works with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from builders import SITE, SetClock, at, enrolled, new_database

from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.punches import Punch, PunchMethod
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.domain.timesheet import DayException, Timesheet
from attendance_app.domain.workday import WorkDay
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.wiring import Core, build_core

MARCH = Month(2026, 3)
FEBRUARY = Month(2026, 2)


@dataclass
class Office:
    """A core with its clock, and short ways to fill and to read it."""

    core: Core
    clock: SetClock

    def person(self, number: int = 1, name: str = "", *, start: date | None = None) -> Person:
        """Somebody new, with the employee ID ``00<number>``."""
        made = enrolled(self.core.database, number, name)
        if start is not None:
            details = PersonDetails(made.employee_id, made.name, start_date=start)
            made = self.core.roster.update(made.id, details)
        return made

    def clocked(self, person: Person, *times: str) -> list[Punch]:
        """What the kiosk stores for somebody it sees then."""
        for text in times:
            self.core.clocking.punch(person.id, at(text), PunchMethod.PIN)
        return self.stored(person)[-len(times) :]

    def stored(self, person: Person) -> list[Punch]:
        """Everything that is stored of a person, voided or not."""
        with self.core.database.read() as unit:
            return unit.punches.between(None, None, person.id)

    def planned(self, person: Person, start: str, end: str) -> None:
        """Give somebody a schedule with one shift, Monday to Friday."""
        shift = Shift(time.fromisoformat(start), time.fromisoformat(end), frozenset(range(5)))
        schedule = self.core.schedules.save(Schedule(0, f"{start}-{end}", (shift,)), "Office")
        self.core.schedules.assign([person.id], schedule.id, None, None, True, "Office")

    def sheet(self, person: Person, month: Month = MARCH) -> Timesheet:
        """Somebody's month."""
        sheets = self.core.timesheets.month(month).timesheets
        (found,) = (sheet for sheet in sheets if sheet.person.id == person.id)
        return found

    def day(self, person: Person, text: str) -> WorkDay:
        """Somebody's day."""
        day = date.fromisoformat(text)
        return self.sheet(person, Month.of(day)).days[day.day - 1]

    def exceptions(self, month: Month = MARCH) -> tuple[DayException, ...]:
        """What is open."""
        return self.core.timesheets.month(month).exceptions()

    def audited(self, kind: AuditKind) -> list[AuditEntry]:
        """The trail's entries of a kind."""
        with self.core.database.read() as unit:
            return unit.audit.entries(kind)


@contextmanager
def open_office(
    folder: Path, now: str = "2026-03-20 12:00", content: bytes | None = None
) -> Iterator[Office]:
    """An office of its own, closed at the end; over a database with this content if given."""
    new_database(folder).close()
    if content is not None:
        DataDir.at(folder).database.write_bytes(content)
    clock = SetClock(at(now))
    core = build_core(DataDir.at(folder), Settings(), clock=clock)
    try:
        assert core.site.zone == SITE.zone
        yield Office(core, clock)
    finally:
        core.close()
