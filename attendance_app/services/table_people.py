"""A table of people: read, put beside those of the site, and stored with their schedules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any

from attendance_app.db.unit import Unit
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.overlaps import refuse_overlaps
from attendance_app.domain.people import Person, PersonDetails, clean_details, employee_key
from attendance_app.domain.schedules import Assignment, Schedule, schedule_key
from attendance_app.reports.tables import Flaw, Layout, Table, shortened
from attendance_app.services.locking import first_open_day
from attendance_app.services.table_cells import RowReader, day_order, joined, read_date
from attendance_app.services.table_reports import LineOutcome, LineReport, Plan, Progress
from attendance_app.services.table_shift_change import ShiftChange, latest
from attendance_app.words import tr

LAYOUT = Layout(
    "people",
    ("employee_id", "name", "email", "department", "start_date", "end_date", "shift"),
    frozenset({"employee_id", "name"}),
)

_WORDS = ("employee_id", "name", "email", "department")
_DATES = ("start_date", "end_date")
_HOPED = PersonDetails("0", "0")
"""Acceptable, whatever one value of it is exchanged for."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A line that could be read.

    Attributes
    ----------
    line : int
    details : PersonDetails
        Cleaned; without meaning in columns the table does not have.
    columns : frozenset of str
        Those the table has.
    shift : tuple of str
        Names of schedules.
    """

    line: int
    details: PersonDetails
    columns: frozenset[str]
    shift: tuple[str, ...]


def read_people(table: Table) -> tuple[list[PersonLine], list[Flaw]]:
    """The lines of a table of people, and what is wrong with the others."""
    flaws = list(table.flaws)
    order = day_order(row.cells.get(column, "") for row in table.rows for column in _DATES)
    lines: list[PersonLine] = []
    seen: dict[str, int] = {}
    for row in table.rows:
        cells = RowReader(row, flaws)
        words: dict[str, Any] = {column: _word(cells, column) for column in _WORDS}
        dates: dict[str, Any] = {
            column: cells.read(column, lambda text: read_date(text, order), None)
            for column in _DATES
        }
        key = employee_key(words["employee_id"])
        if key and seen.setdefault(key, row.line) != row.line:
            cells.refuse(
                "employee_id",
                tr(
                    "tables",
                    "is on line {seen} already; everybody has one line and an ID of their own.",
                ).format(seen=seen[key]),
            )
        details = PersonDetails(**words, **dates)
        if cells.is_good:
            try:
                details = clean_details(details)
            except InvalidInputError as error:
                cells.refuse("end_date", str(error))
        names = [name.strip() for name in cells.text("shift").split(";")]
        if cells.is_good:
            shift = tuple(dict.fromkeys(name for name in names if name))
            lines.append(PersonLine(row.line, details, frozenset(table.columns), shift))
    return lines, flaws


def plan_people(
    unit: Unit, lines: Sequence[PersonLine], flaws: Iterable[Flaw], now: datetime
) -> Plan:
    """What is to be stored of them: new people, without faces or consent, and what is different.

    Whoever was removed here stays removed.
    """
    planning = _Planning(unit)
    reports = [LineReport.refused(flaw) for flaw in flaws]
    reports += [planning.decide(line) for line in lines]

    def store(writing: Unit, progress: Progress) -> None:
        keys = writing.people.add_many([(new, None, None) for new, _ in planning.new], now)
        writing.people.change_many(planning.changed)
        for ended in planning.ended:
            writing.assignments.change(ended)
        for gone in planning.gone:
            writing.assignments.remove(gone)
        begun = list(planning.begun)
        for key, (_, theirs) in zip(keys, planning.new, strict=True):
            begun += [replace(each, person_id=key) for each in theirs]
        writing.assignments.add_many(begun)
        progress(len(lines), len(lines))

    return Plan(tuple(reports), store)


class Strangers:
    """Says of employee IDs that nobody has them, and who may be meant."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._meant: dict[str, str] | None = None

    def report(self, line: int, employee_id: str) -> LineReport:
        """The refusal of a line with such an employee ID."""
        if self._meant is None:
            people = self._unit.people.all(include_removed=True)
            self._meant = {_bare(person.employee_id): person.employee_id for person in people}
        meant = self._meant.get(_bare(employee_id), "")
        words = (
            tr(
                "tables",
                "is nobody's employee ID here. If {meant} is meant, write it so. Import the people "
                "first, or leave the line out.",
            )
            if meant
            else tr(
                "tables",
                "is nobody's employee ID here. Import the people first, or leave the line out.",
            )
        )
        sentence = words.format(meant=meant)
        return LineReport.refused(Flaw(line, "employee_id", shortened(employee_id), sentence))


class _Planning:
    """Puts lines beside what is stored, and collects what is to change."""

    def __init__(self, unit: Unit) -> None:
        people = unit.people.all(include_removed=True)
        self._people = {employee_key(person.employee_id): person for person in people}
        self._schedules = {schedule.id: schedule for schedule in unit.schedules.all()}
        self._by_name = {schedule_key(one.name): one for one in self._schedules.values()}
        self._assignments: dict[int, list[Assignment]] = defaultdict(list)
        for each in unit.assignments.all():
            self._assignments[each.person_id].append(each)
        self._open = first_open_day(unit)
        self.new: list[tuple[PersonDetails, list[Assignment]]] = []
        self.changed: list[tuple[int, PersonDetails]] = []
        self.begun: list[Assignment] = []
        self.ended: list[Assignment] = []
        self.gone: list[int] = []

    def decide(self, line: PersonLine) -> LineReport:
        """What becomes of the line."""
        person = self._people.get(employee_key(line.details.employee_id))
        wanted: list[Schedule] = []
        for name in line.shift:
            schedule = self._by_name.get(schedule_key(name))
            if schedule is None:
                return self._refused(line, name, self._unknown_shift())
            wanted.append(schedule)
        if person is None:
            return self._newcomer(line, wanted)
        if person.removed_at is not None:
            return self._removed(line, person)
        return self._known(line, person, wanted)

    def _newcomer(self, line: PersonLine, wanted: Sequence[Schedule]) -> LineReport:
        first = latest(line.details.start_date, self._open)
        theirs = [Assignment(0, 0, schedule.id, first) for schedule in wanted]
        overlap = self._overlap(theirs)
        if overlap:
            return self._refused(line, ";".join(line.shift), overlap)
        self.new.append((line.details, theirs))
        words = "{name}."
        if wanted and first:
            words = tr("tables", "{name}, {shift} from {day}.")
        elif wanted:
            words = tr("tables", "{name}, {shift}.")
        shift = joined([one.name for one in wanted])
        said = words.format(name=line.details.name, shift=shift, day=first)
        return _report(line, LineOutcome.ADDED, said)

    def _removed(self, line: PersonLine, person: Person) -> LineReport:
        assert person.removed_at is not None
        day = person.removed_at.date()
        if person.name.casefold() != line.details.name.casefold():
            flaw = Flaw(
                line.line,
                "employee_id",
                shortened(line.details.employee_id),
                tr(
                    "tables",
                    "belonged to {name}, removed on {day}, whose punches are kept; give this "
                    "person another one.",
                ).format(name=person.name, day=day),
            )
            return LineReport.refused(flaw)
        return _report(
            line,
            LineOutcome.UNCHANGED,
            tr("tables", "removed here on {day}, and stays so.").format(day=day),
        )

    def _known(self, line: PersonLine, person: Person, wanted: Sequence[Schedule]) -> LineReport:
        before = PersonDetails(
            **{each.name: getattr(person, each.name) for each in fields(PersonDetails)}
        )
        given = {
            column: getattr(line.details, column)
            for column in (*_WORDS[1:], *_DATES)
            if column in line.columns
        }
        try:
            after = clean_details(replace(before, **given))
        except InvalidInputError as error:
            return self._refused(line, "", str(error), "end_date" if "end_date" in given else "")
        differences = [
            tr("tables", "{column} {before} is now {after}").format(
                column=column,
                before=_shown(getattr(before, column)),
                after=_shown(getattr(after, column)),
            )
            for column in (*_WORDS[1:], *_DATES)
            if getattr(before, column) != getattr(after, column)
        ]
        if "shift" in line.columns:
            change = ShiftChange(self._assignments[person.id], wanted, before, after, self._open)
            overlap = self._overlap(change.after)
            if overlap:
                return self._refused(line, ";".join(line.shift), overlap)
            if change.is_one:
                words = (
                    tr("tables", "shift {before} is now {after} from {day}")
                    if change.first
                    else tr("tables", "shift {before} is now {after}")
                )
                differences.append(
                    words.format(
                        before=self._names(change.was),
                        after=self._names(change.will_be),
                        day=change.first,
                    )
                )
                self.ended += change.ended
                self.gone += change.gone
                self.begun += [replace(each, person_id=person.id) for each in change.begun]
        if before != after:
            self.changed.append((person.id, after))
        if not differences:
            return _report(
                line,
                LineOutcome.UNCHANGED,
                tr("tables", "{name} is here just so.").format(name=person.name),
            )
        return _report(line, LineOutcome.UPDATED, f"{'; '.join(differences)}.")

    def _overlap(self, assignments: Iterable[Assignment]) -> str:
        try:
            refuse_overlaps(assignments, self._schedules)
        except InvalidInputError as error:
            return str(error)
        return ""

    def _names(self, assignments: Iterable[Assignment]) -> str:
        names = {self._schedules[each.schedule_id].name for each in assignments}
        return joined(sorted(names)) or tr("tables", "none")

    def _unknown_shift(self) -> str:
        names = joined([one.name for one in self._schedules.values()])
        words = (
            tr(
                "tables",
                "is no schedule; the known ones are {names}. Import the shifts first, or make it; "
                "several are separated by semicolons.",
            )
            if names
            else tr(
                "tables",
                "is no schedule; there is none yet. Import the shifts first, or make it; several "
                "are separated by semicolons.",
            )
        )
        return words.format(names=names)

    def _refused(
        self, line: PersonLine, value: str, sentence: str, column: str = "shift"
    ) -> LineReport:
        return LineReport.refused(Flaw(line.line, column, shortened(value), sentence))


def _word(cells: RowReader, column: str) -> str:
    """The cell's text, cleaned as a person's details are."""
    text = cells.text(column)
    if not text and column in LAYOUT.required:
        cells.refuse(column, tr("tables", "is missing."))
        return ""

    def clean(given: str) -> str:
        values: dict[str, Any] = {column: given}
        return str(getattr(clean_details(replace(_HOPED, **values)), column))

    return cells.read(column, clean, "")


def _bare(employee_id: str) -> str:
    return employee_key(employee_id).lstrip("0")


def _report(line: PersonLine, outcome: LineOutcome, what: str) -> LineReport:
    return LineReport(line.line, outcome, f"{line.details.employee_id}: {what}")


def _shown(value: str | date | None) -> str:
    return f"“{shortened(str(value))}”" if value else tr("tables", "none")
