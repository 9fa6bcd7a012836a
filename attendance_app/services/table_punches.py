"""A table of punches put beside what is stored: what is new, what is a duplicate, what is wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from attendance_app.db.unit import Unit
from attendance_app.domain.clock import utc_offset_minutes
from attendance_app.domain.corrections import effective
from attendance_app.domain.people import Person, employee_key
from attendance_app.domain.policy import InOut, Policies
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod, TooSoon, decide_punch
from attendance_app.domain.site import Site
from attendance_app.reports.tables import Flaw
from attendance_app.services.locking import MonthClosedError
from attendance_app.services.table_locked import ClosedMonths
from attendance_app.services.table_people import Strangers
from attendance_app.services.table_punch_lines import PunchLine
from attendance_app.services.table_reports import LineOutcome, LineReport, Plan, Progress
from attendance_app.services.timesheets import Timesheets
from attendance_app.words import mark, tr

_AT_ONCE = 2_000
_WOULD_CHANGE = mark("tables", "this punch would change it")
_WORDS = {PunchKind.IN: mark("tables", "clock-in"), PunchKind.OUT: mark("tables", "clock-out")}
_NEW = {
    PunchKind.IN: mark("tables", "clock-in of {time}."),
    PunchKind.OUT: mark("tables", "clock-out of {time}."),
}
_WITHIN = {
    PunchKind.IN: mark(
        "tables", "within the duplicate interval of the clock-in of {time}, which stands."
    ),
    PunchKind.OUT: mark(
        "tables", "within the duplicate interval of the clock-out of {time}, which stands."
    ),
}


def plan_punches(
    unit: Unit,
    lines: Sequence[PunchLine],
    flaws: Iterable[Flaw],
    timesheets: Timesheets,
    policies: Policies,
    now: datetime,
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
    closed = ClosedMonths(unit, timesheets, now)
    new: list[Punch] = []
    for person_id, wanted in theirs.items():
        deciding = _Deciding(by_id[person_id], here, timesheets.site, policies)
        for line in sorted(wanted, key=lambda each: each.instant):
            deciding.decide(line)
        reports += deciding.reports(closed)
        new += (punch for _, punch in deciding.new)
    new.sort(key=lambda punch: punch.instant)

    def store(writing: Unit, progress: Progress) -> None:
        for start in range(0, len(new), _AT_ONCE):
            writing.punches.add_many(new[start : start + _AT_ONCE])
            progress(min(start + _AT_ONCE, len(new)), len(new))

    last = max((line.instant for line in lines), default=now) + policies.base.duplicate_interval
    return Plan(
        tuple(reports),
        store,
        minds=lambda punch: punch.person_id in theirs and punch.instant <= last,
    )


class _Stored:
    """What is stored around the lines."""

    def __init__(self, unit: Unit, lines: Sequence[PunchLine]) -> None:
        self.by_person: dict[int, list[Punch]] = defaultdict(list)
        self.by_uuid: dict[UUID, Punch] = {}
        self.line_of: dict[UUID, PunchLine] = {}
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


class _Deciding:
    """Decides one person's lines, which come in the order of time."""

    def __init__(self, person: Person, here: _Stored, site: Site, policies: Policies) -> None:
        self.new: list[tuple[PunchLine, Punch]] = []
        self._told: list[LineReport] = []
        self._person = person
        self._here = here
        self._stored = here.by_person[person.id]
        self._next = 0
        self._before: Punch | None = None
        self._began: datetime | None = None
        self._site = site
        self._policies = policies

    def decide(self, line: PunchLine) -> None:
        """Settle what becomes of the line."""
        report = self._decided(line)
        if report is not None:
            self._told.append(report)

    def reports(self, closed: ClosedMonths) -> list[LineReport]:
        """What became of the lines; those that would change a closed month are refused."""
        changed = closed.changed_by(self._person, [punch for _, punch in self.new])
        added = [
            self._refused(
                line, "timestamp", str(MonthClosedError(month, tr("tables", _WOULD_CHANGE)))
            )
            if (month := changed.get(punch.uuid))
            else self._report(
                line,
                LineOutcome.ADDED,
                tr("tables", _NEW[punch.kind]).format(time=_at(punch.local)),
            )
            for line, punch in self.new
        ]
        return [*self._told, *added]

    def _decided(self, line: PunchLine) -> LineReport | None:
        """The report of a line of which nothing is new; None if its punch is."""
        self._pass_stored(line.instant)
        twin = self._here.line_of.get(line.uuid, line)
        if twin is not line:
            return self._twin(line, twin)
        known = self._here.by_uuid.get(line.uuid)
        if known is not None:
            self._here.line_of[line.uuid] = line
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
                tr(
                    "tables",
                    "is missing: the policy wants every punch to say in or out. Write it, or "
                    "set in_out_determination to alternating.",
                ),
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
        self._follow(punch)
        self._here.line_of[punch.uuid] = line
        self.new.append((line, punch))
        return None

    def _pass_stored(self, instant: datetime) -> None:
        while self._next < len(self._stored) and self._stored[self._next].instant <= instant:
            stored = self._stored[self._next]
            if self._before is None or stored.instant >= self._before.instant:
                self._follow(stored)
            self._next += 1

    def _follow(self, punch: Punch) -> None:
        """Go on from a punch that counts; remember the last clock-in of their employment."""
        self._before = punch
        last = self._person.end_date
        if punch.kind is PunchKind.IN and last is not None and punch.local_date <= last:
            self._began = punch.instant

    def _twin(self, line: PunchLine, twin: PunchLine) -> LineReport:
        if line.kind is None or twin.kind is None or line.kind is twin.kind:
            what = tr("tables", "the same as line {line}.").format(line=twin.line)
            return self._report(line, LineOutcome.SUPPRESSED, what)
        return self._refused(
            line,
            "kind",
            tr(
                "tables", "contradicts line {line} of the same moment; take one of them away."
            ).format(line=twin.line),
        )

    def _known(self, line: PunchLine, known: Punch) -> LineReport:
        if line.kind is not None and line.kind is not known.kind:
            # Not refused: nobody can edit what a terminal goes on writing into its log.
            remark = tr(
                "tables",
                "The table says {kind}: if that is right, change the punch by a "
                "correction, with a reason.",
            ).format(kind=tr("tables", _WORDS[line.kind]))
            line = replace(line, remark=f"{line.remark} {remark}".strip())
        return self._report(
            line,
            LineOutcome.UNCHANGED,
            tr("tables", "{kind}, stored already.").format(kind=tr("tables", _WORDS[known.kind])),
        )

    def _suppressed(self, line: PunchLine, standing: Punch) -> LineReport:
        return self._report(
            line,
            LineOutcome.SUPPRESSED,
            tr("tables", _WITHIN[standing.kind]).format(time=_at(standing.local)),
        )

    def _why_not(self, instant: datetime, kind: PunchKind) -> str:
        person, day = self._person, self._local(instant).date()
        if person.removed_at is not None and instant >= person.removed_at:
            return tr("tables", "is after this person was removed, on {day}; leave it out.").format(
                day=person.removed_at.date()
            )
        # A last night ends on the day after the last day, breaks and all.
        longest = self._policies.at(day).maximum_shift
        is_last_night = self._began is not None and instant - self._began <= longest
        if (
            kind is PunchKind.IN
            and person.end_date is not None
            and day > person.end_date
            and not is_last_night
        ):
            return tr(
                "tables",
                "is after this person's last day, {day}; leave it out, or correct the last day.",
            ).format(day=person.end_date)
        return ""

    def _local(self, instant: datetime) -> datetime:
        return instant.astimezone(ZoneInfo(self._site.zone))

    def _report(self, line: PunchLine, outcome: LineOutcome, what: str) -> LineReport:
        return LineReport(line.line, outcome, f"{line.employee_id}: {what}", remark=line.remark)

    def _refused(self, line: PunchLine, column: str, sentence: str) -> LineReport:
        value = "" if column == "kind" and line.kind is None else str(line.kind)
        if column == "timestamp":
            value = self._local(line.instant).strftime("%Y-%m-%d %H:%M:%S")
        return LineReport.refused(Flaw(line.line, column, value, sentence))


def _at(local: datetime) -> str:
    return f"{local:%Y-%m-%d %H:%M:%S}"
