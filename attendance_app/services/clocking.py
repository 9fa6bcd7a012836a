"""Clocks people in and out: one transaction decides and stores, and only then is it said."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias
from uuid import UUID, uuid4

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import (
    Clock,
    as_utc,
    local_date,
    utc_now,
    utc_offset_minutes,
)
from attendance_app.domain.corrections import effective
from attendance_app.domain.errors import (
    AttendanceError,
    InvalidInputError,
    PunchRefusedError,
)
from attendance_app.domain.pairing import in_order
from attendance_app.domain.people import Person
from attendance_app.domain.policy import InOut
from attendance_app.domain.punches import (
    PRESSED,
    PressedKey,
    Punch,
    PunchKind,
    PunchMethod,
    PunchPolicy,
    PunchRecord,
    TooSoon,
    decide_punch,
    set_back_by,
)
from attendance_app.domain.punctuality import Punctuality
from attendance_app.domain.site import Site
from attendance_app.services.calendar import Calendar
from attendance_app.services.clocking_refusals import Refusal, left, refusal_of
from attendance_app.services.policies import PolicyBook
from attendance_app.services.standing import punctuality_of, worked_this_week
from attendance_app.services.withdrawing import withdraw
from attendance_app.words import tr

_log = logging.getLogger(__name__)

CLOCK_TOLERANCE = timedelta(minutes=2)
"""A kiosk's clock further behind its own last punch than this was set back, and is flagged."""

Evidence: TypeAlias = Mapping[str, float | int | str]


@dataclass(frozen=True, slots=True)
class Recorded:
    """The punch is stored.

    Attributes
    ----------
    punch : Punch
    person : Person
    worked_this_week : timedelta or None
        In stints begun since Monday; None where that could not be read any more.
    punctuality : Punctuality or None
        Early, late and so on; None where there is nothing to say.
    """

    punch: Punch
    person: Person
    worked_this_week: timedelta | None
    punctuality: Punctuality | None = None

    @property
    def is_break(self) -> bool:
        """Whether the person goes on a break, by the key they pressed."""
        return self.punch.is_break


@dataclass(frozen=True, slots=True)
class AlreadyRecorded:
    """Nothing was stored: the person's previous punch is too recent, and stands."""

    previous: Punch
    person: Person


ClockingOutcome: TypeAlias = Recorded | AlreadyRecorded


@dataclass(frozen=True, slots=True)
class _Recent:
    """A person's last punches: those that count, and the newest a kiosk took, voided or not."""

    counting: list[Punch]
    newest_of_a_kiosk: Punch | None


class Clocking:
    """The front desk's clock. Thread-safe; every method raises `StorageError` if it fails.

    Parameters
    ----------
    database : Database
        Where punches are stored.
    site : Site
        Its zone is stored with each punch.
    kiosk_id : str
        Which front desk this is.
    policy : PunchPolicy
        Duplicate interval and maximum shift.
    clock : Clock
        Dates the audit trail and says which day is today.
    policy_book : PolicyBook, optional
        Says on which days the key that was pressed counts; on none without one.
    calendar : Calendar, optional
        With it and the policies, people are told whether they come and leave as planned.
    clock_jump : callable
        By how much the computer's clock was set meanwhile (`ClockWatch.look`); punches are flagged
        until somebody says that the time is right.
    """

    def __init__(
        self,
        database: Database,
        site: Site,
        kiosk_id: str,
        policy: PunchPolicy,
        clock: Clock = utc_now,
        policy_book: PolicyBook | None = None,
        calendar: Calendar | None = None,
        clock_jump: Callable[[], timedelta] = timedelta,
    ) -> None:
        self._database = database
        self._site = site
        self._kiosk_id = kiosk_id
        self._policy = policy
        self._clock = clock
        self._policy_book = policy_book
        self._calendar = calendar
        self._clock_jump = clock_jump

    def punch(
        self,
        person_id: int,
        at: datetime,
        method: PunchMethod,
        evidence: Evidence | None = None,
        uuid: UUID | None = None,
        pressed: PressedKey | None = None,
    ) -> ClockingOutcome:
        """Clock a person in or out; when this returns, it is on the disk.

        Parameters
        ----------
        person_id : int
            The person's key.
        at : datetime
            When they were seen: aware.
        method : PunchMethod
            How they were recognised.
        evidence : Mapping[str, float | int | str], optional
            What the recognition saw; never vectors, never names.
        uuid : UUID, optional
            The same one again stores nothing and answers as the first time.
        pressed : PressedKey, optional
            It counts, and is kept in the evidence, where the policy of the day is strict;
            elsewhere kinds alternate. A punch too soon after the last is none either way.

        Raises
        ------
        PunchRefusedError
            If the person was removed, archived or has left, or has to confirm by PIN
            (`PinNeededError`); the refusal is in the audit trail.
        NotFoundError
            If there is no such person.
        StorageError
            If it could not be stored; nothing was, and the same call may be made again.
        """
        with self._database.write() as unit:
            unit.people.hold(person_id)
            outcome = self._decide(
                unit, person_id, as_utc(at), method, _plain(evidence), uuid or uuid4(), pressed
            )
        if isinstance(outcome, PunchRefusedError):
            raise outcome
        return self._with_standing(outcome) if isinstance(outcome, Recorded) else outcome

    def withdraw(self, punch_uuid: UUID) -> PunchRecord:
        """Take back the punch just made here: somebody was taken for somebody else.

        It stays stored and counts no more, as a correction made by this kiosk. Harmless when it
        was done already.

        Raises
        ------
        InvalidInputError
            If it was stored more than 60 s ago or elsewhere, or the office corrected it meanwhile.
        NotFoundError
            If there is no such punch.
        """
        with self._database.write() as unit:
            return withdraw(unit, punch_uuid, self._kiosk_id, self._clock())

    def is_strict_today(self) -> bool:
        """Whether the policy of the site's present day wants keys pressed: in, out, break, back."""
        with self._database.read() as unit:
            return self._is_strict(unit, self._clock())

    def rejected(
        self,
        reason: str,
        at: datetime,
        *,
        candidates: Sequence[int] = (),
        evidence: Evidence | None = None,
    ) -> None:
        """Put into the audit trail that a face was seen and nobody was clocked.

        Parameters
        ----------
        reason : str
            A code such as ``"unknown"`` or ``"ambiguous"``.
        at : datetime
            When it was seen: aware.
        candidates : sequence of int
            Keys of the people it might have been, if they are to be kept.
        evidence : Mapping[str, float | int | str], optional
            As for `punch`.
        """
        details = _plain(evidence) | {
            "reason": reason,
            "kiosk": self._kiosk_id,
            "seen_at": as_utc(at).isoformat(timespec="milliseconds"),
        }
        if candidates:
            details["candidate_keys"] = ",".join(str(key) for key in candidates)
        with self._database.write() as unit:
            unit.audit.add(AuditEntry(self._clock(), AuditKind.FACE_REJECTED, details=details))

    def today(self) -> list[PunchRecord]:
        """The punches of the site's present day, in sequence order."""
        day = local_date(self._clock(), self._site.zone)
        with self._database.read() as unit:
            punches = unit.punches.between(day, day)
            counting = {
                each.uuid for each in effective(punches, unit.corrections.between(day, day))
            }
            people = {key: unit.people.get(key) for key in {punch.person_id for punch in punches}}
        return [
            PunchRecord(punch, people[punch.person_id], punch.uuid in counting) for punch in punches
        ]

    def _decide(
        self,
        unit: Unit,
        person_id: int,
        at: datetime,
        method: PunchMethod,
        evidence: dict[str, float | int | str],
        uuid: UUID,
        pressed: PressedKey | None,
    ) -> ClockingOutcome | PunchRefusedError:
        person = unit.people.get(person_id)
        stored = unit.punches.with_uuid(uuid)
        if stored is not None:
            if stored.person_id != person_id:
                raise InvalidInputError(
                    tr("errors", "This punch is stored already, for somebody else.")
                )
            return Recorded(stored, person, None)
        refusal = refusal_of(person, method)
        if refusal is not None:
            return self._refuse(unit, person, method, refusal)
        # Corrections and imports are stored later than what they tell of, and who was set right
        # by the office goes on from there.
        recent = self._recent(unit, person_id, at)
        last = next(reversed(in_order(recent.counting)), None)
        kind = decide_punch(last, at, self._policy)
        if isinstance(kind, TooSoon):
            seconds = (at - kind.previous.instant).total_seconds()
            self._audit(
                unit,
                AuditKind.PUNCH_SUPPRESSED,
                person_id,
                {"standing": str(kind.previous.uuid), "seconds": seconds, "method": method.value},
            )
            return AlreadyRecorded(kind.previous, person)
        if self._has_left(person, recent.counting, at):
            return self._refuse(unit, person, method, left())
        if pressed is not None and self._is_strict(unit, at):
            kind, evidence = pressed.kind, evidence | {PRESSED: pressed.value}
        set_back = set_back_by(recent.newest_of_a_kiosk, at, timedelta()) or set_back_by(
            unit.punches.last_at(self._kiosk_id), at, CLOCK_TOLERANCE
        )
        set_by = self._clock_jump() if set_back is None else -set_back
        if set_back is not None:
            evidence = evidence | {"clock_went_back_s": set_back.total_seconds()}
        elif set_by:
            evidence = evidence | {"clock_set_by_s": set_by.total_seconds()}
        punch = unit.punches.add(
            Punch(
                uuid=uuid,
                person_id=person_id,
                instant=at,
                zone=self._site.zone,
                utc_offset_minutes=utc_offset_minutes(at, self._site.zone),
                kind=kind,
                method=method,
                kiosk_id=self._kiosk_id,
                evidence=evidence,
            )
        )
        if set_by:
            forward = set_by > timedelta()
            self._audit(
                unit,
                AuditKind.CLOCK_WENT_FORWARD if forward else AuditKind.CLOCK_WENT_BACK,
                person_id,
                {"punch": str(uuid), "seconds": abs(set_by).total_seconds()},
            )
        self._audit(
            unit, AuditKind.PUNCH_RECORDED, person_id, {"punch": str(uuid), "kind": kind.value}
        )
        return Recorded(punch, person, None)

    def _with_standing(self, outcome: Recorded) -> Recorded:
        """The same with what is said beside it: read once the punch is safe on the disk."""
        punch, told = outcome.punch, None
        try:
            with self._database.read() as unit:
                week = worked_this_week(unit, punch, self._policy)
                outcome = replace(outcome, worked_this_week=week)
                if self._policy_book is not None and self._calendar is not None:
                    told = punctuality_of(
                        unit, punch, self._policy_book, self._calendar, self._site.zone
                    )
        except AttendanceError as error:
            _log.warning("A punch was stored, but not how its person stands: %s", error)
        return replace(outcome, punctuality=told)

    def _has_left(self, person: Person, counting: Sequence[Punch], at: datetime) -> bool:
        # A last night shift, with its breaks, ends on the day after the last day.
        return person.has_left(local_date(at, self._site.zone)) and not any(
            punch.kind is PunchKind.IN
            and at - punch.instant <= self._policy.maximum_shift
            and not person.has_left(punch.local_date)
            for punch in counting
        )

    def _is_strict(self, unit: Unit, at: datetime) -> bool:
        if self._policy_book is None:
            return False
        policies = self._policy_book.policies(unit)
        return policies.at(local_date(at, self._site.zone)).in_out is InOut.STRICT

    def _recent(self, unit: Unit, person_id: int, at: datetime) -> _Recent:
        # Whatever is older than the maximum shift has no say; dates may be another zone's.
        margin = timedelta(days=self._policy.maximum_shift // timedelta(days=1) + 2)
        since = local_date(at, self._site.zone) - margin
        # No end: where the clock was set back, the newest punches are ahead of it.
        punches = unit.punches.between(since, None, person_id)
        corrections = unit.corrections.between(since, None, person_id)
        of_kiosks = (punch for punch in punches if punch.method.by_kiosk)
        newest = max(of_kiosks, key=lambda punch: punch.sequence, default=None)
        return _Recent(effective(punches, corrections), newest)

    def _refuse(
        self, unit: Unit, person: Person, method: PunchMethod, refusal: Refusal
    ) -> PunchRefusedError:
        details = {"reason": refusal.reason, "method": method.value}
        self._audit(unit, AuditKind.PUNCH_REFUSED, person.id, details)
        return refusal.error

    def _audit(self, unit: Unit, kind: AuditKind, person_id: int, details: Evidence) -> None:
        entry = AuditEntry(self._clock(), kind, person_id, {**details, "kiosk": self._kiosk_id})
        unit.audit.add(entry)


def _plain(evidence: Evidence | None) -> dict[str, float | int | str]:
    """Evidence as JSON can hold it: NumPy's numbers made Python's, those not finite left out."""
    plain: dict[str, float | int | str] = {}
    for key, value in (evidence or {}).items():
        if isinstance(value, str | int):
            plain[key] = value
        elif math.isfinite(value):
            plain[key] = float(value)
    return plain
