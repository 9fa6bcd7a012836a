"""What the dashboard shows of one moment, made on a worker and replaced as a whole, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from attendance_app.domain.audit import AuditHead
from attendance_app.domain.people_now import PersonNow, PresenceNow, Whereabouts
from attendance_app.ui.charts.arrival_figures import arrivals_chart
from attendance_app.ui.charts.chart_values import ChartValues
from attendance_app.ui.today.wording import arrival_words, planned_words, where_words


class Figure(StrEnum):
    """The figures at the top; each chooses the people it counts."""

    IN = "in"
    LATE = "late"
    MISSING = "missing"
    BREAK = "break"
    LEAVE = "leave"

    def counts(self, now: PersonNow) -> bool:
        """Whether somebody is counted."""
        if self is Figure.LATE:
            return now.is_late
        return now.where.value == self.value


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One person's row.

    Attributes
    ----------
    now : PersonNow
    where, arrival, planned : str
        In words.
    held : str
        What a search looks through, without letter case.
    """

    now: PersonNow
    where: str
    arrival: str
    planned: str
    held: str

    @property
    def person_id(self) -> int:
        """Whose row it is."""
        return self.now.person.id


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are wanted: of a figure, of a department (None: all), with every word."""

    figure: Figure | None = None
    words: str = ""
    department: str | None = None


# What has to be looked at first.
_ORDER = {
    where: place
    for place, where in enumerate(
        (
            *(Whereabouts.MISSING, Whereabouts.IN, Whereabouts.BREAK, Whereabouts.EXPECTED),
            *(Whereabouts.GONE, Whereabouts.LEAVE, Whereabouts.OFF),
        )
    )
}


@dataclass(frozen=True, slots=True)
class TodayView:
    """The whole page.

    Attributes
    ----------
    now : PresenceNow
    head : AuditHead or None
        Where the audit trail stood before it was read.
    lines : tuple of TodayLine
        Who is missing first, then by name.
    departments : tuple of str
        By name; of people without one the empty one.
    arrivals : tuple of PersonNow
        Who came on today's date, in the order of coming.
    chart : ChartValues
        Of the arrivals.
    counts : Mapping of Figure to int
        How many each figure counts.
    """

    now: PresenceNow
    head: AuditHead | None
    lines: tuple[TodayLine, ...]
    departments: tuple[str, ...]
    arrivals: tuple[PersonNow, ...]
    chart: ChartValues
    counts: Mapping[Figure, int]

    @classmethod
    def of(cls, now: PresenceNow, head: AuditHead | None = None) -> TodayView:
        """Derive it."""
        zone = ZoneInfo(now.zone)
        return cls._of_lines(now, head, [_line(each, zone) for each in now.people])

    def with_people(self, changed: Mapping[int, PersonNow | None]) -> TodayView:
        """The same with some people anew; None takes one out who is not employed any more."""
        zone, lines = ZoneInfo(self.now.zone), {line.person_id: line for line in self.lines}
        people = [changed.get(each.person.id, each) for each in self.now.people]
        people += [made for key, made in changed.items() if key not in lines]
        now = replace(self.now, people=tuple(each for each in people if each is not None))
        for key, made in changed.items():
            if made is not None:
                lines[key] = _line(made, zone)
        return self._of_lines(now, self.head, [lines[each.person.id] for each in now.people])

    @classmethod
    def _of_lines(
        cls, now: PresenceNow, head: AuditHead | None, lines: list[TodayLine]
    ) -> TodayView:
        departments = {each.person.department for each in now.people}
        return cls(
            now=now,
            head=head,
            lines=tuple(sorted(lines, key=lambda line: _ORDER[line.now.where])),
            departments=tuple(sorted(departments, key=str.casefold)),
            arrivals=now.arrivals,
            chart=arrivals_chart(now),
            counts={figure: sum(map(figure.counts, now.people)) for figure in Figure},
        )


def select(lines: Iterable[TodayLine], choice: Choice) -> list[TodayLine]:
    """The rows that are wanted, in the order given."""
    words = choice.words.casefold().split()
    return [
        line
        for line in lines
        if (choice.figure is None or choice.figure.counts(line.now))
        and (choice.department is None or line.now.person.department == choice.department)
        and all(word in line.held for word in words)
    ]


def _line(now: PersonNow, zone: ZoneInfo) -> TodayLine:
    person = now.person
    return TodayLine(
        now,
        where_words(now, zone),
        arrival_words(now),
        planned_words(now, zone),
        "\n".join((person.name, person.employee_id, person.department)).casefold(),
    )
