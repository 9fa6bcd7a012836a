"""The lines of a table of punches: instants, kinds and sources, before anything is looked up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from attendance_app.domain.people import clean_text, employee_key
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.wall_clock import instants_at
from attendance_app.reports.tables import Flaw, Layout, Table
from attendance_app.services.table_cells import RowReader, day_order, read_choice, read_moment
from attendance_app.services.table_times import is_newest_first, passes
from attendance_app.words import tr

LAYOUT = Layout(
    "punches",
    ("employee_id", "timestamp", "kind", "source"),
    frozenset({"employee_id", "timestamp"}),
)

SOURCE_MAXIMUM = 64

_PUNCHES_OF_TABLES = UUID("6c1b9f0e-6a53-4d5e-9a56-2f0f1d7f6f0b")
"""Namespace of the UUIDs; another one would make every imported punch a new one."""

_KINDS: Mapping[str, PunchKind] = {
    "in": PunchKind.IN,
    "out": PunchKind.OUT,
    "i": PunchKind.IN,
    "o": PunchKind.OUT,
    "check-in": PunchKind.IN,
    "check-out": PunchKind.OUT,
    "clock-in": PunchKind.IN,
    "clock-out": PunchKind.OUT,
}
_FIRST_YEAR = 2000
"""A device whose battery was empty begins again in this year, or before."""


@dataclass(frozen=True, slots=True)
class PunchLine:
    """A line that could be read.

    Attributes
    ----------
    line : int
    employee_id : str
        As it stands there.
    instant : datetime
        In UTC.
    kind : PunchKind or None
        None: in and out alternate.
    source : str
    uuid : UUID
        The same for the same line of another file.
    remark : str
        How a repeated hour was settled; empty otherwise.
    """

    line: int
    employee_id: str
    instant: datetime
    kind: PunchKind | None
    source: str
    uuid: UUID
    remark: str


_Read: TypeAlias = tuple[int, str, datetime, tuple[datetime, ...], PunchKind | None, str]


def read_punches(
    table: Table, file: str, zone: str, now: datetime
) -> tuple[list[PunchLine], list[Flaw]]:
    """The lines of a table of punches, and what is wrong with the others.

    Parameters
    ----------
    table : Table
    file : str
        The file's name: without its ending, the source where none is given.
    zone : str
        IANA name of the zone of times without an offset.
    now : datetime
        Aware; what is later is refused.
    """
    flaws = list(table.flaws)
    order = day_order(row.cells["timestamp"] for row in table.rows)
    stem = clean_text(Path(file).stem, tr("tables", "file's name"), 255)[:SOURCE_MAXIMUM].strip()
    sources: dict[str, str] = {"": stem}
    read: dict[str, list[_Read]] = defaultdict(list)
    for row in table.rows:
        cells = RowReader(row, flaws)
        employee_id = cells.need("employee_id", str)
        moment = cells.need("timestamp", lambda text: read_moment(text, order))
        kind = cells.read("kind", read_choice(_KINDS, tr("tables", "in, out or nothing")), None)
        given = cells.text("source")
        if given not in sources:
            sources[given] = cells.read(
                "source", lambda text: clean_text(text, "source", SOURCE_MAXIMUM), stem
            )
        if employee_id is None or moment is None:
            continue
        instants = _instants(cells, moment, zone, now)
        if cells.is_good:
            local = moment.replace(tzinfo=None)
            found = (row.line, employee_id, local, instants, kind, sources[given])
            read[employee_key(employee_id)].append(found)
    newest_first = is_newest_first(
        [local for _, _, local, *_ in theirs] for theirs in read.values()
    )
    lines = [line for theirs in read.values() for line in _settled(theirs, zone, newest_first)]
    return sorted(lines, key=lambda each: each.line), flaws


def _instants(cells: RowReader, moment: datetime, zone: str, now: datetime) -> tuple[datetime, ...]:
    if moment.year < _FIRST_YEAR:
        cells.refuse(
            "timestamp",
            tr(
                "tables",
                "is before the year {year}: the device's clock was wrong. Correct "
                "the time or leave the line out.",
            ).format(year=_FIRST_YEAR),
        )
        return ()
    if moment.tzinfo is not None:
        instants: tuple[datetime, ...] = (moment.astimezone(now.tzinfo),)
    else:
        instants = instants_at(moment, zone)
    if not instants:
        cells.refuse(
            "timestamp",
            tr(
                "tables",
                "was never shown by the clocks of {zone}, which were set forward past "
                "it; correct it.",
            ).format(zone=zone),
        )
    elif instants[0] > now:
        cells.refuse(
            "timestamp", tr("tables", "is yet to come; correct it, or the clock of this computer.")
        )
    return instants


def _settled(read: Sequence[_Read], zone: str, newest_first: bool) -> list[PunchLine]:
    """One person's lines, each with one instant."""
    told = passes(
        [local for _, _, local, *_ in read],
        [len(instants) == 2 for *_, instants, _, _ in read],
        newest_first=newest_first,
    )
    lines = []
    for (line, employee_id, local, instants, kind, source), which in zip(read, told, strict=True):
        instant, remark = instants[which or 0], ""
        if len(instants) == 2:
            remark = _remark(local, instants, which, zone)
        uuid = _uuid(employee_id, instant, source)
        lines.append(PunchLine(line, employee_id, instant, kind, source, uuid, remark))
    return lines


def _uuid(employee_id: str, instant: datetime, source: str) -> UUID:
    name = f"{employee_key(employee_id)}\n{instant.isoformat()}\n{source}"
    return uuid5(_PUNCHES_OF_TABLES, name)


def _remark(local: datetime, instants: Sequence[datetime], which: int | None, zone: str) -> str:
    offsets = [f"{instant.astimezone(ZoneInfo(zone)):%z}" for instant in instants]
    earlier, later = (f"{offset[:3]}:{offset[3:]}" for offset in offsets)
    if which is None:
        words = tr(
            "tables",
            "The clocks of {zone} showed {time} twice that night; taken as the first time "
            "({earlier}), as nothing tells: write {second} for the second.",
        )
    elif which:
        words = tr(
            "tables",
            "The clocks of {zone} showed {time} twice that night; taken as the second time "
            "({later}), by the order of the lines.",
        )
    else:
        words = tr(
            "tables",
            "The clocks of {zone} showed {time} twice that night; taken as the first time "
            "({earlier}), by the order of the lines.",
        )
    return words.format(
        zone=zone,
        time=f"{local:%H:%M}",
        earlier=earlier,
        later=later,
        second=f"{local:%Y-%m-%d %H:%M}{later}",
    )
