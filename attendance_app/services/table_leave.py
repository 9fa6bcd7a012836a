"""A table of leave: read, put beside what is stored, and stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from attendance_app.db.unit import Unit
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import Leave, LeavePart, clean_leave, leave_type
from attendance_app.domain.people import employee_key
from attendance_app.reports.tables import Flaw, Layout, Table
from attendance_app.services.locking import refuse_if_closed
from attendance_app.services.table_cells import (
    RowReader,
    day_order,
    read_choice,
    read_date,
    read_yes_no,
)
from attendance_app.services.table_people import Strangers
from attendance_app.services.table_reports import LineOutcome, LineReport, Plan, Progress
from attendance_app.words import mark, tr

LAYOUT = Layout(
    "leave",
    ("employee_id", "from", "to", "type", "part", "approved"),
    frozenset({"employee_id", "from", "to", "type"}),
)

_PARTS: Mapping[str, LeavePart] = {
    "full": LeavePart.FULL,
    "full day": LeavePart.FULL,
    "whole": LeavePart.FULL,
    "1": LeavePart.FULL,
    "half": LeavePart.HALF,
    "half day": LeavePart.HALF,
    "0.5": LeavePart.HALF,
    "0,5": LeavePart.HALF,
    "1/2": LeavePart.HALF,
    "morning": LeavePart.MORNING,
    "am": LeavePart.MORNING,
    "afternoon": LeavePart.AFTERNOON,
    "pm": LeavePart.AFTERNOON,
}

_LEAVES = {
    LeavePart.FULL: mark("tables", "{type} leave"),
    LeavePart.HALF: mark("tables", "{type} leave (half)"),
    LeavePart.MORNING: mark("tables", "{type} leave (morning)"),
    LeavePart.AFTERNOON: mark("tables", "{type} leave (afternoon)"),
}

_ALL_APPROVED = mark(
    "tables", "There is no column approved: all of this leave is taken as approved."
)

_Key: TypeAlias = tuple[int, date, date, str, LeavePart]


@dataclass(frozen=True, slots=True)
class LeaveLine:
    """A line that could be read; the leave has no person yet."""

    line: int
    employee_id: str
    leave: Leave


def read_leave(table: Table) -> tuple[list[LeaveLine], list[Flaw], tuple[str, ...]]:
    """The lines of a table of leave, what is wrong with the others, and what is to be said of all.

    A blank part is the whole day. A blank approval is none, so that nothing is excused that
    nobody said yes to; a table without that column lists what was granted.
    """
    flaws = list(table.flaws)
    order = day_order(row.cells[column] for row in table.rows for column in ("from", "to"))
    is_granted = "approved" not in table.columns
    lines: list[LeaveLine] = []
    for row in table.rows:
        cells = RowReader(row, flaws)
        employee_id = cells.need("employee_id", str)
        first = cells.need("from", lambda text: read_date(text, order))
        last = cells.need("to", lambda text: read_date(text, order))
        kind = cells.need("type", str)
        part = cells.read(
            "part",
            read_choice(_PARTS, tr("tables", "full, half, morning or afternoon")),
            LeavePart.FULL,
        )
        is_approved = cells.read("approved", read_yes_no, is_granted)
        if employee_id is None or first is None or last is None or kind is None:
            continue
        try:
            leave = clean_leave(Leave(0, 0, first, last, kind, part, is_approved))
        except InvalidInputError as error:
            cells.refuse("", str(error))
        else:
            if cells.is_good:
                lines.append(LeaveLine(row.line, employee_id, leave))
    return lines, flaws, (tr("tables", _ALL_APPROVED),) if is_granted and lines else ()


def plan_leave(
    unit: Unit, lines: Sequence[LeaveLine], flaws: Iterable[Flaw], notes: tuple[str, ...]
) -> Plan:
    """What is to be stored of them: new leave, and approvals that are other than here."""
    reports = [LineReport.refused(flaw) for flaw in flaws]
    people = unit.people.find_many({line.employee_id for line in lines})
    here: dict[int, list[Leave]] = defaultdict(list)
    if lines:
        first = min(line.leave.first for line in lines)
        for each in unit.leaves.between(first, max(line.leave.last for line in lines)):
            here[each.person_id].append(each)
    strangers = Strangers(unit)
    stored = {_key(each): each for theirs in here.values() for each in theirs}
    seen: dict[_Key, int] = {}
    new: list[Leave] = []
    changed: list[Leave] = []
    for line in lines:
        person = people.get(employee_key(line.employee_id))
        if person is None:
            reports.append(strangers.report(line.line, line.employee_id))
            continue
        leave = replace(line.leave, person_id=person.id)
        twin = seen.setdefault(_key(leave), line.line)
        before = stored.get(_key(leave))
        if twin != line.line:
            reports.append(
                _refused(
                    line,
                    tr("tables", "The same leave is on line {twin}; take one away.").format(
                        twin=twin
                    ),
                )
            )
        elif before is not None and before.is_approved == leave.is_approved:
            reports.append(_report(line, LineOutcome.UNCHANGED, tr("tables", "is here just so.")))
        else:
            try:
                refuse_if_closed(
                    unit, leave.first, leave.last, tr("tables", "this leave would change it")
                )
                clean_leave(replace(leave, id=before.id if before else 0), here[person.id])
            except InvalidInputError as error:
                reports.append(_refused(line, str(error)))
                continue
            if before is not None:
                changed.append(replace(before, is_approved=leave.is_approved))
                what = (
                    tr("tables", "is approved now.")
                    if leave.is_approved
                    else tr("tables", "is not approved any more.")
                )
                reports.append(_report(line, LineOutcome.UPDATED, what))
            else:
                new.append(leave)
                here[person.id].append(leave)
                what = (
                    tr("tables", "is new.")
                    if leave.is_approved
                    else tr("tables", "is new, and not approved yet.")
                )
                reports.append(_report(line, LineOutcome.ADDED, what))

    def store(writing: Unit, progress: Progress) -> None:
        writing.leaves.add_many(new)
        for each in changed:
            writing.leaves.change(each)
        progress(len(lines), len(lines))

    return Plan(tuple(reports), store, notes)


def _key(leave: Leave) -> _Key:
    return leave.person_id, leave.first, leave.last, leave.type, leave.part


def _report(line: LeaveLine, outcome: LineOutcome, what: str) -> LineReport:
    leave = line.leave
    words = (
        tr("tables", "{leave} of {first} {what}")
        if leave.last == leave.first
        else tr("tables", "{leave} of {first} to {last} {what}")
    )
    sentence = words.format(
        leave=tr("tables", _LEAVES[leave.part]).format(type=leave_type(leave.type)),
        first=leave.first,
        last=leave.last,
        what=what,
    )
    return LineReport(line.line, outcome, f"{line.employee_id}: {sentence}")


def _refused(line: LeaveLine, sentence: str) -> LineReport:
    return LineReport.refused(Flaw(line.line, "from", str(line.leave.first), sentence))
