"""Who stands at the front desk, by face, PIN or badge, and what they still have to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeAlias
from uuid import UUID, uuid4

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PressedKey, PunchMethod, PunchRecord
from attendance_app.services.clocking import Clocking, ClockingOutcome
from attendance_app.services.reception import Reception
from attendance_app.vision.faces import EngineId
from attendance_app.vision.sightings import Rejection, Sighting
from attendance_app.words import tr


class KnowsPins(Protocol):
    """What is needed of `services.pins.Pins`."""

    def identify(self, employee_id: str, pin: str) -> Person: ...

    def confirm(self, person_id: int, pin: str) -> Person: ...


class KnowsBadges(Protocol):
    """What is needed of `services.badges.Badges`."""

    def identify(self, text: str) -> Person: ...


@dataclass(frozen=True, slots=True)
class Identified:
    """Somebody who has shown who they are, and when.

    Attributes
    ----------
    person : Person
    method : PunchMethod
        How they have shown it.
    at : datetime
        Aware, UTC: the instant that is punched.
    evidence : Mapping[str, float | int | str]
        What goes with the punch.
    uuid : UUID
        Of the punch that comes of it, so that storing it twice stores it once.
    """

    person: Person
    method: PunchMethod
    at: datetime
    evidence: Mapping[str, float | int | str] = field(default_factory=dict)
    uuid: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class KindWanted:
    """Nothing is recorded yet: the rules of the day want a key pressed (in, out, break, back)."""

    identified: Identified


@dataclass(frozen=True, slots=True)
class PinWanted:
    """Nothing is recorded yet: this person looks like somebody else and confirms by PIN."""

    person: Person


@dataclass(frozen=True, slots=True)
class PinEntry:
    """What somebody entered on the PIN pad.

    Attributes
    ----------
    pin : str
        Never logged, never shown.
    at : datetime
        Aware, UTC: when it was entered.
    employee_id : str
        Who they say they are; or
    person_id : int or None
        whom they were asked to confirm to be.
    pressed : PressedKey or None
        What they pressed before.
    reason : str
        Why they were asked: ``"pad"``, ``"ambiguous"``, ``"look_alike"``, ``"not_me"``.
    uuid : UUID
        Of the punch that comes of it.
    """

    pin: str = field(repr=False)
    at: datetime
    employee_id: str = ""
    person_id: int | None = None
    pressed: PressedKey | None = None
    reason: str = "pad"
    uuid: UUID = field(default_factory=uuid4)


DeskAnswer: TypeAlias = ClockingOutcome | KindWanted | PinWanted


class FrontDesk:
    """Clocks whoever has shown who they are, or says what is missing; used from one thread.

    Nobody's kind is guessed where the rules want it pressed, and nobody who has to confirm by PIN
    is clocked by their face alone.

    Parameters
    ----------
    clocking : Clocking
    person : callable
        The person with a key (`Roster.person`).
    pins, badges : optional
        Without them there is neither.
    """

    def __init__(
        self,
        clocking: Clocking,
        person: Callable[[int], Person],
        pins: KnowsPins | None = None,
        badges: KnowsBadges | None = None,
    ) -> None:
        self._clocking = clocking
        self._person = person
        self._pins = pins
        self._badges = badges

    def sighted(
        self, engine: EngineId, sighting: Sighting, pressed: PressedKey | None = None
    ) -> DeskAnswer:
        """Somebody's face was recognised.

        Raises
        ------
        AttendanceError
            If they may not clock in or out, or it could not be stored; nothing is half-written.
        """
        person = self._person(sighting.key)
        if person.confirm_by_pin:
            return PinWanted(person)
        evidence = Reception(self._clocking, engine).evidence(sighting)
        known = Identified(person, PunchMethod.FACE, sighting.taken_at, evidence)
        return self._clock(known, pressed)

    def rejected(self, engine: EngineId, rejection: Rejection) -> None:
        """A face was turned away; see `Reception.rejected`."""
        Reception(self._clocking, engine).rejected(rejection)

    def by_pin(self, entry: PinEntry) -> DeskAnswer:
        """Somebody entered a PIN.

        Raises
        ------
        WrongSecretError, LockedOutError
            If it is not theirs, or there were too many wrong ones.
        AttendanceError
            As `sighted`.
        """
        if self._pins is None:
            raise InvalidInputError(
                tr("errors", "This front desk takes no PINs. Please ask at reception.")
            )
        if entry.person_id is None:
            person = self._pins.identify(entry.employee_id, entry.pin)
        else:
            person = self._pins.confirm(entry.person_id, entry.pin)
        known = Identified(
            person, PunchMethod.PIN, entry.at, {"asked": entry.reason}, uuid=entry.uuid
        )
        return self._clock(known, entry.pressed)

    def by_badge(
        self, text: str, at: datetime, uuid: UUID, pressed: PressedKey | None = None
    ) -> DeskAnswer:
        """A badge was held before the camera.

        Raises
        ------
        AttendanceError
            If it is nobody's, or as `sighted`.
        """
        if self._badges is None:
            raise InvalidInputError(
                tr("errors", "This front desk takes no badges. Please ask at reception.")
            )
        known = Identified(self._badges.identify(text), PunchMethod.BADGE, at, uuid=uuid)
        return self._clock(known, pressed)

    def pressed(self, known: Identified, pressed: PressedKey) -> ClockingOutcome:
        """Somebody who is known has pressed what they want to clock."""
        return self._clocking.punch(
            known.person.id,
            known.at,
            known.method,
            evidence=known.evidence,
            uuid=known.uuid,
            pressed=pressed,
        )

    def withdraw(self, punch: UUID) -> PunchRecord:
        """ "Not me": the punch just made does not count; see `Clocking.withdraw`."""
        return self._clocking.withdraw(punch)

    def _clock(self, known: Identified, pressed: PressedKey | None) -> DeskAnswer:
        if pressed is not None:
            return self.pressed(known, pressed)
        if self._clocking.is_strict_today():
            return KindWanted(known)
        return self._clocking.punch(
            known.person.id, known.at, known.method, evidence=known.evidence, uuid=known.uuid
        )
