"""A table of punches: read, put beside what is stored, and stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeAlias
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from attendance_app.db.database import Unit
from attendance_app.domain.clock import utc_offset_minutes
from attendance_app.domain.corrections import effective
from attendance_app.domain.people import Person, clean_text, employee_key
from attendance_app.domain.policy import InOut, Policies
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod, TooSoon, decide_punch
from attendance_app.domain.site import Site
from attendance_app.domain.wall_clock import instants_at
from attendance_app.reports.tables import Flaw, Layout, Table
from attendance_app.services.locking import MonthClosedError, refuse_if_closed
from attendance_app.services.table_cells import RowReader, day_order, read_choice, read_moment
from attendance_app.services.table_people import Strangers
from attendance_app.services.table_reports import LineOutcome, LineReport, Plan, Progress
from attendance_app.services.table_times import passes

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

_AT_ONCE = 2_000
_WORDS = {PunchKind.IN: "clock-in", PunchKind.OUT: "clock-out"}


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
    stem = clean_text(Path(file).stem, "file's name", 255)[:SOURCE_MAXIMUM].strip()
    sources: dict[str, str] = {"": stem}
    read: dict[str, list[_Read]] = defaultdict(list)
    for row in table.rows:
        cells = RowReader(row, flaws)
        employee_id = cells.need("employee_id", str)
        moment = cells.need("timestamp", lambda text: read_moment(text, order))
        kind = cells.read("kind", read_choice(_KINDS, "in, out or nothing"), None)
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
    lines = [line for theirs in read.values() for line in _settled(theirs, zone)]
    return sorted(lines, key=lambda each: each.line), flaws


def plan_punches(
    unit: Unit,
    lines: Sequence[PunchLine],
    flaws: Iterable[Flaw],
    site: Site,
    policies: Policies,
) -> Plan:
    """What is to be stored of them, put beside what is stored already.

    Kinds that are not given alternate from the person's punch before, stored or of the file, in
    the order of time, as a kiosk decides them.
    """
    reports = [LineReport.refused(flaw) for flaw in flaws]
    people = unit.people.find_many({line.employee_id for line in lines})
    strangers = Strangers(unit)
    theirs: dict[int, list[PunchLine]] = defaultdict(list)
    for line in lines:
        person = people.get(employee_key(line.employee_id))
        if person is None:
            reports.append(strangers.report(line.line, line.employee_id))
        else:
            theirs[person.id].append(line)
    here = _Stored(unit, [line for each in theirs.values() for line in each])
    by_id = {person.id: person for person in people.values()}
    new: list[Punch] = []
    for person_id, wanted in theirs.items():
        deciding = _Deciding(by_id[person_id], here, site, policies)
        reports += [deciding.decide(line) for line in sorted(wanted, key=lambda each: each.instant)]
        new += deciding.new
    new.sort(key=lambda punch: punch.instant)

    def store(writing: Unit, progress: Progress) -> None:
        for start in range(0, len(new), _AT_ONCE):
            writing.punches.add_many(new[start : start + _AT_ONCE])
            progress(min(start + _AT_ONCE, len(new)), len(new))

    return Plan(tuple(reports), store)


class _Stored:
    """What is stored around the lines."""

    def __init__(self, unit: Unit, lines: Sequence[PunchLine]) -> None:
        self.by_person: dict[int, list[Punch]] = defaultdict(list)
        self.by_uuid: dict[UUID, Punch] = {}
        self.line_of: dict[UUID, int] = {}
        self._unit = unit
        self._locked: dict[date, str] = {}
        if not lines:
            return
        around = timedelta(days=3)  # the longest shift is two days
        first = (min(line.instant for line in lines) - around).date()
        last = (max(line.instant for line in lines) + around).date()
        punches = unit.punches.between(first, last)
        self.by_uuid = {punch.uuid: punch for punch in punches}
        for punch in effective(punches, unit.corrections.between(first, last)):
            self.by_person[punch.person_id].append(punch)
        for theirs in self.by_person.values():
            theirs.sort(key=lambda punch: (punch.instant, punch.sequence))

    def locked(self, day: date) -> str:
        """Why a punch of that day is refused, because of a closed month; empty if it is not."""
        if day not in self._locked:
            try:
                refuse_if_closed(self._unit, day, day, "this punch would change it")
                self._locked[day] = ""
            except MonthClosedError as error:
                self._locked[day] = str(error)
        return self._locked[day]


class _Deciding:
    """Decides one person's lines, which come in the order of time."""

    def __init__(self, person: Person, here: _Stored, site: Site, policies: Policies) -> None:
        self.new: list[Punch] = []
        self._person = person
        self._here = here
        self._stored = here.by_person[person.id]
        self._next = 0
        self._before: Punch | None = None
        self._site = site
        self._policies = policies

    def decide(self, line: PunchLine) -> LineReport:
        """What becomes of the line."""
        self._pass_stored(line.instant)
        twin = self._here.line_of.get(line.uuid)
        if twin is not None:
            return self._report(line, LineOutcome.SUPPRESSED, f"the same as line {twin}.")
        known = self._here.by_uuid.get(line.uuid)
        if known is not None:
            return self._known(line, known)
        policy = self._policies.at(self._local(line.instant).date())
        decided = decide_punch(self._before, line.instant, policy.punching)
        if isinstance(decided, TooSoon):
            return self._suppressed(line, decided.previous)
        if self._next < len(self._stored):
            after = self._stored[self._next]
            if after.instant - line.instant < policy.duplicate_interval:
                return self._suppressed(line, after)
        if line.kind is None and policy.in_out is InOut.STRICT:
            return self._refused(
                line,
                "kind",
                "is missing: the policy wants every punch to say in or out. Write it, or set "
                "in_out to alternating for these days.",
            )
        kind = line.kind or decided
        reason = self._why_not(line.instant, kind)
        if reason:
            return self._refused(line, "timestamp", reason)
        punch = Punch(
            uuid=line.uuid,
            person_id=self._person.id,
            instant=line.instant,
            zone=self._site.zone,
            utc_offset_minutes=utc_offset_minutes(line.instant, self._site.zone),
            kind=kind,
            method=PunchMethod.IMPORT,
            kiosk_id=line.source,
        )
        self.new.append(punch)
        self._before = punch
        self._here.line_of[punch.uuid] = line.line
        return self._report(line, LineOutcome.ADDED, f"{_WORDS[kind]}{_at(punch.local)}.")

    def _pass_stored(self, instant: datetime) -> None:
        while self._next < len(self._stored) and self._stored[self._next].instant <= instant:
            stored = self._stored[self._next]
            if self._before is None or stored.instant >= self._before.instant:
                self._before = stored
            self._next += 1

    def _known(self, line: PunchLine, known: Punch) -> LineReport:
        if line.kind is not None and line.kind is not known.kind:
            return self._refused(
                line,
                "kind",
                f"is other than it was imported: it is stored as a {_WORDS[known.kind]}. Correct "
                "it where corrections are made, with a reason, or here.",
            )
        return self._report(line, LineOutcome.UNCHANGED, f"{_WORDS[known.kind]}, stored already.")

    def _suppressed(self, line: PunchLine, standing: Punch) -> LineReport:
        return self._report(
            line,
            LineOutcome.SUPPRESSED,
            f"within the duplicate interval of the {_WORDS[standing.kind]}{_at(standing.local)}, "
            "which stands.",
        )

    def _why_not(self, instant: datetime, kind: PunchKind) -> str:
        person, day = self._person, self._local(instant).date()
        if person.removed_at is not None and instant >= person.removed_at:
            return f"is after this person was removed, on {person.removed_at.date()}; leave it out."
        # Whoever is in may still go out: a last night shift ends on the day after the last day.
        if kind is PunchKind.IN and person.end_date is not None and day > person.end_date:
            return (
                f"is after this person's last day, {person.end_date}; leave it out, or correct "
                "the last day."
            )
        days = [day]
        started = self._before
        if (
            kind is PunchKind.OUT
            and started is not None
            and started.kind is PunchKind.IN
            and instant - started.instant <= self._policies.at(day).maximum_shift
        ):
            days.append(started.local_date)
        return next((reason for each in days if (reason := self._here.locked(each))), "")

    def _local(self, instant: datetime) -> datetime:
        return instant.astimezone(ZoneInfo(self._site.zone))

    def _report(self, line: PunchLine, outcome: LineOutcome, what: str) -> LineReport:
        return LineReport(line.line, outcome, f"{line.employee_id}: {what}", remark=line.remark)

    def _refused(self, line: PunchLine, column: str, sentence: str) -> LineReport:
        value = "" if column == "kind" and line.kind is None else str(line.kind)
        if column == "timestamp":
            value = self._local(line.instant).strftime("%Y-%m-%d %H:%M:%S")
        return LineReport.refused(Flaw(line.line, column, value, sentence))


def _instants(cells: RowReader, moment: datetime, zone: str, now: datetime) -> tuple[datetime, ...]:
    if moment.year < _FIRST_YEAR:
        cells.refuse(
            "timestamp",
            f"is before the year {_FIRST_YEAR}: the device's clock was wrong. Correct the time or "
            "leave the line out.",
        )
        return ()
    if moment.tzinfo is not None:
        instants: tuple[datetime, ...] = (moment.astimezone(now.tzinfo),)
    else:
        instants = instants_at(moment, zone)
    if not instants:
        cells.refuse(
            "timestamp",
            f"was never shown by the clocks of {zone}, which were set forward past it; correct it.",
        )
    elif instants[0] > now:
        cells.refuse("timestamp", "is yet to come; correct it, or the clock of this computer.")
    return instants


def _settled(read: Sequence[_Read], zone: str) -> list[PunchLine]:
    """One person's lines, each with one instant."""
    told = passes(
        [local for _, _, local, *_ in read], [len(instants) == 2 for *_, instants, _, _ in read]
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
    begun = f"The clocks of {zone} showed {local:%H:%M} twice that night; "
    if which is None:
        return (
            f"{begun}taken as the first time ({earlier}), as nothing tells: write "
            f"{local:%Y-%m-%d %H:%M}{later} for the second."
        )
    told = f"the second time ({later})" if which else f"the first time ({earlier})"
    return f"{begun}taken as {told}, by the order of the lines."


def _at(local: datetime) -> str:
    return f" of {local:%Y-%m-%d %H:%M:%S}"
