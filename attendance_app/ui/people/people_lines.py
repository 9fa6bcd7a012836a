"""A person as a line of the people table: what is shown, chosen among and sorted, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from attendance_app.domain.people import Person
from attendance_app.services.records import haystack
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    EMPLOYEE_ID = 1
    DEPARTMENT = 2
    STATUS = 3
    FACES = 4
    CONSENT = 5
    WAYS_IN = 6
    SINCE = 7
    UNTIL = 8
    EMAIL = 9


TITLES = {
    Column.NAME: mark("people", "Name"),
    Column.EMPLOYEE_ID: mark("people", "Employee ID"),
    Column.DEPARTMENT: mark("people", "Department"),
    Column.STATUS: mark("people", "Status"),
    Column.FACES: mark("people", "Face recognition"),
    Column.CONSENT: mark("people", "Consent"),
    Column.WAYS_IN: mark("people", "PIN or badge"),
    Column.SINCE: mark("people", "First day"),
    Column.UNTIL: mark("people", "Last day"),
    Column.EMAIL: mark("people", "E-mail"),
}


class Status(StrEnum):
    """Whether somebody works here now."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    LEFT = "left"


STATUS_WORDS = {
    Status.ACTIVE: mark("people", "works here"),
    Status.ARCHIVED: mark("people", "archived"),
    Status.LEFT: mark("people", "has left"),
}


class WaysIn(StrEnum):
    """By what people are looked for who clock in in some way, or cannot."""

    WITHOUT_FACES = "without_faces"
    WITHOUT_CONSENT = "without_consent"
    BY_PIN_ONLY = "by_pin_only"
    ASKED_FOR_PIN = "asked_for_pin"
    NO_WAY_IN = "no_way_in"


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What the table shows of one person.

    Attributes
    ----------
    person : Person
    status : Status
    words : tuple of str
        The texts of the columns, in order.
    held : str
        What is searched, in folded letters.
    """

    person: Person
    status: Status
    words: tuple[str, ...]
    held: str

    @property
    def name(self) -> str:
        """The person's."""
        return self.person.name


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is to be shown; None and an empty search choose nobody in particular."""

    search: str = ""
    department: str | None = None
    status: Status | None = Status.ACTIVE
    ways_in: WaysIn | None = None


def status_of(person: Person, today: date) -> Status:
    """Whether somebody works here on that day; who has left may have been archived before."""
    if person.has_left(today):
        return Status.LEFT
    return Status.ACTIVE if person.archived_at is None else Status.ARCHIVED


def lines_of(people: Iterable[Person], today: date) -> list[PersonLine]:
    """Lines in the order given."""
    return [line_of(person, today) for person in people]


def line_of(person: Person, today: date) -> PersonLine:
    """One line."""
    status = status_of(person, today)
    words = (
        person.name,
        person.employee_id,
        person.department,
        tr("people", STATUS_WORDS[status]),
        faces_words(person),
        consent_words(person),
        ways_in_words(person),
        "" if person.start_date is None else person.start_date.isoformat(),
        "" if person.end_date is None else person.end_date.isoformat(),
        person.email,
    )
    return PersonLine(person, status, words, haystack(person))


def select(
    lines: Sequence[PersonLine], choice: Choice, column: Column, *, descending: bool
) -> list[PersonLine]:
    """Those chosen, sorted by a column without regard to letter case, then by name."""
    words = choice.search.casefold().split()
    chosen = [
        line
        for line in lines
        if (choice.status is None or line.status is choice.status)
        and (choice.department is None or line.person.department == choice.department)
        and (choice.ways_in is None or _has(line.person, choice.ways_in))
        and all(word in line.held for word in words)
    ]
    chosen.sort(key=lambda line: line.name.casefold())
    if column is Column.FACES:
        chosen.sort(key=lambda line: line.person.vector_count, reverse=descending)
    elif column is not Column.NAME or descending:
        chosen.sort(key=lambda line: line.words[column].casefold(), reverse=descending)
    return chosen


def departments_of(lines: Iterable[PersonLine]) -> list[str]:
    """The departments there are, each once, in order."""
    return sorted({line.person.department for line in lines} - {""}, key=str.casefold)


def faces_words(person: Person) -> str:
    """How many pictures there are of a face."""
    match person.vector_count:
        case 0:
            return tr("people", "no pictures")
        case 1:
            return tr("people", "1 picture")
        case count:
            return tr("people", "{count} pictures").format(count=count)


def consent_words(person: Person) -> str:
    """Which text somebody agreed to."""
    if person.consent_at is None:
        return tr("people", "none")
    return tr("people", "version {version}").format(version=person.consent_version or "1")


def ways_in_words(person: Person) -> str:
    """What there is besides the face."""
    if person.confirm_by_pin and not person.has_pin:
        return tr("people", "PIN after the face: none yet")
    if person.confirm_by_pin and person.has_badge:
        return tr("people", "PIN after the face, badge")
    if person.confirm_by_pin:
        return tr("people", "PIN after the face")
    if person.has_pin and person.has_badge:
        return tr("people", "PIN, badge")
    if person.has_pin:
        return tr("people", "PIN")
    return tr("people", "badge") if person.has_badge else ""


def _has(person: Person, ways_in: WaysIn) -> bool:
    match ways_in:
        case WaysIn.WITHOUT_FACES:
            return person.vector_count == 0
        case WaysIn.WITHOUT_CONSENT:
            return person.consent_at is None
        case WaysIn.BY_PIN_ONLY:
            return person.has_pin and not person.vector_count and not person.has_badge
        case WaysIn.ASKED_FOR_PIN:
            return person.confirm_by_pin
        case WaysIn.NO_WAY_IN:
            return not (person.vector_count or person.has_pin or person.has_badge)
