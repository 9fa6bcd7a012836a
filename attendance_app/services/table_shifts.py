"""A table of shifts: lines of one name are one schedule, put beside those of the site."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from attendance_app.db.unit import Unit
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.overlaps import refuse_overlaps, refuse_own_overlaps
from attendance_app.domain.schedules import (
    Assignment,
    Schedule,
    Shift,
    clean_schedule,
    schedule_key,
)
from attendance_app.domain.weekdays import days_text, parse_days
from attendance_app.reports.tables import Flaw, Layout, Table, shortened
from attendance_app.services.locking import refuse_if_any_closed
from attendance_app.services.table_cells import RowReader, read_hours, read_minutes, read_time
from attendance_app.services.table_reports import LineOutcome, LineReport, Plan, Progress
from attendance_app.words import tr

LAYOUT = Layout(
    "shifts",
    (
        "name",
        "start",
        "end",
        "days",
        "break_minutes",
        "late_grace_minutes",
        "early_grace_minutes",
        "overtime_after_hours",
    ),
    frozenset({"name", "start", "end", "days"}),
)

_LENGTHS = {
    "break_minutes": ("break_length", read_minutes),
    "late_grace_minutes": ("late_grace", read_minutes),
    "early_grace_minutes": ("early_grace", read_minutes),
    "overtime_after_hours": ("overtime_after", read_hours),
}
"""Column: the shift's attribute, and its reader."""


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """A line that could be read.

    Attributes
    ----------
    line : int
    name : str
        Of the schedule.
    shift : Shift
    left : frozenset of str
        Attributes of the shift for which the table has no column.
    """

    line: int
    name: str
    shift: Shift
    left: frozenset[str]


def read_shifts(table: Table) -> tuple[list[ShiftLine], list[Flaw]]:
    """The lines of a table of shifts, and what is wrong with the others."""
    flaws = list(table.flaws)
    lines: list[ShiftLine] = []
    left = frozenset(
        attribute for column, (attribute, _) in _LENGTHS.items() if column not in table.columns
    )
    for row in table.rows:
        cells = RowReader(row, flaws)
        name = cells.need("name", str)
        start = cells.need("start", read_time)
        end = cells.need("end", read_time)
        days = cells.need("days", parse_days)
        lengths: dict[str, Any] = {
            attribute: cells.read(column, reader, None)
            for column, (attribute, reader) in _LENGTHS.items()
        }
        if name is None or start is None or end is None or days is None or not cells.is_good:
            continue
        shift = Shift(start, end, days, **lengths)
        try:
            cleaned = clean_schedule(Schedule(0, name, (shift,)))
        except InvalidInputError as error:
            cells.refuse("", str(error))
            continue
        lines.append(ShiftLine(row.line, cleaned.name, cleaned.shifts[0], left))
    return lines, flaws


def plan_shifts(unit: Unit, lines: Sequence[ShiftLine], flaws: Iterable[Flaw]) -> Plan:
    """What is to be stored of them: new schedules, and those that are other than here.

    A schedule that held in a closed month is not changed.
    """
    reports = [LineReport.refused(flaw) for flaw in flaws]
    known = {schedule_key(one.name): one for one in unit.schedules.all()}
    assigned: dict[int, list[Assignment]] = defaultdict(list)
    for each in unit.assignments.all():
        assigned[each.schedule_id].append(each)
    groups: dict[str, list[ShiftLine]] = defaultdict(list)
    for line in lines:
        groups[schedule_key(line.name)].append(line)
    new: list[Schedule] = []
    changed: dict[int, tuple[Schedule, ShiftLine]] = {}
    for key, group in groups.items():
        before = known.get(key)
        try:
            schedule = _schedule(group, before)
            if before is not None and before.shifts != schedule.shifts:
                _refuse_if_locked(unit, assigned[before.id])
        except _LineRefusedError as refusal:
            reports.append(_refused(refusal.line, str(refusal)))
            continue
        except InvalidInputError as error:
            reports.append(_refused(group[0], str(error)))
            continue
        if before is None:
            new.append(schedule)
            outcome, what = LineOutcome.ADDED, tr("tables", "is new.")
        elif before.shifts == schedule.shifts:
            outcome, what = LineOutcome.UNCHANGED, tr("tables", "is here just so.")
        else:
            changed[schedule.id] = schedule, group[0]
            outcome, what = (
                LineOutcome.UPDATED,
                tr("tables", "was {shifts}.").format(shifts=_in_words(before.shifts)),
            )
        reports += [
            LineReport(line.line, outcome, f"{schedule.name}: {_in_words([line.shift])} {what}")
            for line in group
        ]
    reports += _clashes(unit, changed, assigned)

    def store(writing: Unit, progress: Progress) -> None:
        for schedule in new:
            writing.schedules.add(schedule)
        for schedule, _ in changed.values():
            writing.schedules.change(schedule)
        progress(len(lines), len(lines))

    return Plan(tuple(reports), store)


class _LineRefusedError(InvalidInputError):
    def __init__(self, line: ShiftLine, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def _schedule(group: Sequence[ShiftLine], before: Schedule | None) -> Schedule:
    """The schedule that the lines of one name are; those here keep what has no column."""
    kept = {(one.start, one.end): one for one in before.shifts} if before else {}
    schedule = replace(before or Schedule(0, group[0].name, ()), shifts=())
    for line in group:
        like = kept.get((line.shift.start, line.shift.end))
        left: dict[str, Any] = {each: getattr(like, each) for each in line.left} if like else {}
        shift = replace(line.shift, **left)
        schedule = replace(schedule, shifts=(*schedule.shifts, shift))
        try:
            schedule = clean_schedule(schedule)
            refuse_own_overlaps(schedule)
        except InvalidInputError as error:
            raise _LineRefusedError(line, str(error)) from error
    return schedule


def _refuse_if_locked(unit: Unit, assignments: Iterable[Assignment]) -> None:
    refuse_if_any_closed(
        unit,
        [(each.first, each.last) for each in assignments],
        tr("tables", "this schedule held then"),
        tr("tables", "give the changed one another name and assign it from a later day"),
    )


def _clashes(
    unit: Unit,
    changed: Mapping[int, tuple[Schedule, ShiftLine]],
    assigned: Mapping[int, Sequence[Assignment]],
) -> list[LineReport]:
    """Refusals of changes that make shifts of somebody who has several schedules overlap."""
    if not changed:
        return []
    schedules = {one.id: one for one in unit.schedules.all()}
    schedules |= {key: schedule for key, (schedule, _) in changed.items()}
    theirs: dict[int, list[Assignment]] = defaultdict(list)
    for each in (each for some in assigned.values() for each in some):
        theirs[each.person_id].append(each)
    found: dict[int, LineReport] = {}
    for key, (_, line) in changed.items():
        for person_id in {each.person_id for each in assigned[key]}:
            try:
                refuse_overlaps(theirs[person_id], schedules)
            except InvalidInputError as error:
                who = unit.people.get(person_id).employee_id
                found.setdefault(
                    key,
                    _refused(
                        line, tr("tables", "{who} has it too: {error}").format(who=who, error=error)
                    ),
                )
    return list(found.values())


def _refused(line: ShiftLine, sentence: str) -> LineReport:
    return LineReport.refused(Flaw(line.line, "name", shortened(line.name), sentence))


def _in_words(shifts: Iterable[Shift]) -> str:
    return ", ".join(f"{one.start:%H:%M}-{one.end:%H:%M} {days_text(one.days)}" for one in shifts)
