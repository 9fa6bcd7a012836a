"""Clocks people in and out: one transaction decides and stores, and only then is it said."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias
from uuid import UUID, uuid4

from attendance_app.db.database import Database, Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import (
    Clock,
    as_utc,
    local_date,
    start_of_week,
    utc_now,
    utc_offset_minutes,
)
from attendance_app.domain.corrections import effective
from attendance_app.domain.errors import InvalidInputError, PunchRefusedError
from attendance_app.domain.pairing import in_order, pair
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, InOut
from attendance_app.domain.punches import (
    Punch,
    PunchKind,
    PunchMethod,
    PunchPolicy,
    PunchRecord,
    TooSoon,
    decide_punch,
    set_back_by,
)
from attendance_app.domain.site import Site
from attendance_app.services.policies import PolicyBook

CLOCK_TOLERANCE = timedelta(minutes=2)
"""A kiosk's clock further behind its own last punch than this was set back, and is flagged."""

Evidence: TypeAlias = Mapping[str, float | int | str]


@dataclass(frozen=True, slots=True)
class Recorded:
    """The punch is stored; `worked_this_week` is the time in stints begun since Monday."""

    punch: Punch
    person: Person
    worked_this_week: timedelta | None


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
        Says on which days the kind that was pressed counts; on none without one.
    """

    def __init__(
        self,
        database: Database,
        site: Site,
        kiosk_id: str,
        policy: PunchPolicy,
        clock: Clock = utc_now,
        policy_book: PolicyBook | None = None,
    ) -> None:
        self._database = database
        self._site = site
        self._kiosk_id = kiosk_id
        self._policy = policy
        self._clock = clock
        self._policy_book = policy_book

    def punch(
        self,
        person_id: int,
        at: datetime,
        method: PunchMethod,
        evidence: Evidence | None = None,
        uuid: UUID | None = None,
        kind: PunchKind | None = None,
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
        kind : PunchKind, optional
            What the person pressed. It counts where the policy of the day is strict; elsewhere
            kinds alternate. A punch too soon after the last is none either way.

        Raises
        ------
        PunchRefusedError
            If the person was removed or has left; the refusal is in the audit trail.
        NotFoundError
            If there is no such person.
        StorageError
            If it could not be stored; nothing was, and the same call may be made again.
        """
        with self._database.write() as unit:
            unit.people.hold(person_id)
            outcome = self._decide(
                unit, person_id, as_utc(at), method, _plain(evidence), uuid or uuid4(), kind
            )
        if isinstance(outcome, PunchRefusedError):
            raise outcome
        return outcome

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
            people = {key: unit.people.get(key) for key in {punch.person_id for punch in punches}}
        return [PunchRecord(punch, people[punch.person_id]) for punch in punches]

    def _decide(
        self,
        unit: Unit,
        person_id: int,
        at: datetime,
        method: PunchMethod,
        evidence: dict[str, float | int | str],
        uuid: UUID,
        pressed: PunchKind | None,
    ) -> ClockingOutcome | PunchRefusedError:
        person = unit.people.get(person_id)
        stored = unit.punches.with_uuid(uuid)
        if stored is not None:
            if stored.person_id != person_id:
                raise InvalidInputError("This punch is stored already, for somebody else.")
            return Recorded(stored, person, self._worked_this_week(unit, stored))
        if person.removed_at is not None:
            return self._refusal(unit, person, method)
        if method is PunchMethod.FACE and person.consent_at is None:
            # The consent may have been withdrawn elsewhere since the gallery was loaded.
            return self._without_consent(unit, person)
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
            return self._refusal(unit, person, method)
        if pressed is not None and self._is_strict(unit, at):
            kind = pressed
        set_back = set_back_by(recent.newest_of_a_kiosk, at, timedelta()) or set_back_by(
            unit.punches.last_at(self._kiosk_id), at, CLOCK_TOLERANCE
        )
        if set_back is not None:
            evidence = evidence | {"clock_went_back_s": set_back.total_seconds()}
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
        if set_back is not None:
            self._audit(
                unit,
                AuditKind.CLOCK_WENT_BACK,
                person_id,
                {"punch": str(uuid), "seconds": set_back.total_seconds()},
            )
        self._audit(
            unit, AuditKind.PUNCH_RECORDED, person_id, {"punch": str(uuid), "kind": kind.value}
        )
        return Recorded(punch, person, self._worked_this_week(unit, punch))

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

    def _worked_this_week(self, unit: Unit, punch: Punch) -> timedelta:
        monday = start_of_week(punch.local_date)
        sunday = monday + timedelta(days=6)
        punches = effective(
            unit.punches.between(monday, sunday, punch.person_id),
            unit.corrections.between(monday, sunday, punch.person_id),
        )
        policy = AttendancePolicy(
            duplicate_interval=self._policy.duplicate_interval,
            maximum_shift=self._policy.maximum_shift,
        )
        stints = pair(punches, policy, punch.instant).stints
        return sum((stint.worked for stint in stints), timedelta())

    def _refusal(self, unit: Unit, person: Person, method: PunchMethod) -> PunchRefusedError:
        reason = "removed" if person.removed_at is not None else "left"
        self._audit(
            unit,
            AuditKind.PUNCH_REFUSED,
            person.id,
            {"reason": reason, "method": method.value},
        )
        return PunchRefusedError(
            "This person is no longer employed here, so nothing was recorded. "
            "If that is wrong, ask the office to correct the last day."
        )

    def _without_consent(self, unit: Unit, person: Person) -> PunchRefusedError:
        self._audit(
            unit,
            AuditKind.PUNCH_REFUSED,
            person.id,
            {"reason": "no consent", "method": PunchMethod.FACE.value},
        )
        return PunchRefusedError(
            "This person has not agreed to face recognition, so nothing was recorded. "
            "Please ask at reception."
        )

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
