"""PINs: the way in for whoever has no face enrolled, or has to say which of two people they are."""

from __future__ import annotations

from hashlib import sha256

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.attempts import KIOSK, PERSON
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.errors import InvalidInputError, WrongSecretError
from attendance_app.domain.people import Person, employee_key
from attendance_app.domain.pins import PIN_LONGEST, clean_pin, plain_digits
from attendance_app.services.guarding import HASHER, Count, Guard, Hasher
from attendance_app.words import tr


class Pins:
    """People's PINs. Every method raises `StorageError` if the database fails.

    Hashing takes a fifth of a second: `set`, `hashed`, `identify` and `confirm` are never called
    on the GUI thread.

    Parameters
    ----------
    database : Database
    clock : Clock
        Dates the audit trail, and says how long there is still to wait.
    kiosk_id : str
        At which desk attempts are counted.
    hasher : Hasher
    """

    def __init__(
        self,
        database: Database,
        clock: Clock = utc_now,
        kiosk_id: str = "",
        hasher: Hasher = HASHER,
    ) -> None:
        self._database = database
        self._clock = clock
        self._kiosk_id = kiosk_id
        self._hasher = hasher
        self._guard = Guard(database, clock, hasher)

    def hashed(self, pin: str) -> str:
        """What is stored of a PIN; raises `InvalidInputError` if it cannot be one."""
        return self._hasher.hash(clean_pin(pin))

    def set(self, person_id: int, pin: str) -> None:
        """Give a person this PIN from now on; what was counted against them is forgotten.

        Raises
        ------
        InvalidInputError
            If it cannot be a PIN, or the person was removed.
        NotFoundError
            If there is no such person.
        """
        hashed = self.hashed(pin)
        with self._database.write() as unit:
            person = unit.people.get(person_id)
            if person.removed_at is not None:
                raise InvalidInputError(
                    tr("errors", "This person was removed, so they cannot have a PIN.")
                )
            self.store(unit, person, hashed)

    def store(self, unit: Unit, person: Person, hashed: str) -> None:
        """`set` within a transaction, of what `hashed` gave."""
        now = self._clock()
        unit.pins.put(person.id, hashed, now)
        unit.attempts.put(_person_count(person.employee_id).key, None)
        unit.audit.add(AuditEntry(now, AuditKind.PIN_SET, person.id))

    def clear(self, person_id: int) -> None:
        """Take a person's PIN away; harmless if there is none. Raises `NotFoundError`."""
        with self._database.write() as unit:
            person = unit.people.get(person_id)
            if unit.pins.remove(person_id):
                unit.attempts.put(_person_count(person.employee_id).key, None)
                unit.audit.add(AuditEntry(self._clock(), AuditKind.PIN_CLEARED, person_id))

    def has(self, person_id: int) -> bool:
        """Whether the person has one."""
        with self._database.read() as unit:
            return unit.pins.get(person_id) is not None

    def identify(self, employee_id: str, pin: str) -> Person:
        """Who has this employee ID and this PIN.

        A wrong number is answered like a wrong PIN: in the same words, after the same time, and
        counted alike. It tells nobody who works here.

        Raises
        ------
        WrongSecretError
            If the two do not belong together.
        LockedOutError
            If too many attempts failed, here or with this number; nothing was compared.
        """
        counts = self._counts(employee_id)
        with self._database.write() as unit:
            self._guard.begin(unit, counts)
            person = unit.people.find(employee_id)
            if person is not None and person.removed_at is not None:
                person = None
            hashed = unit.pins.get(person.id) if person is not None else None
        return self._decide(
            person,
            hashed,
            pin,
            counts,
            tr(
                "errors",
                "This employee ID and this PIN do not belong together. "
                "Try again, or ask at reception.",
            ),
        )

    def confirm(self, person_id: int, pin: str) -> Person:
        """The person with this key, if the PIN is theirs.

        Raises
        ------
        WrongSecretError
            If it is not, or they have none.
        LockedOutError
            As for `identify`; both count together.
        NotFoundError
            If there is no such person.
        """
        with self._database.write() as unit:
            person = unit.people.get(person_id)
            counts = self._counts(person.employee_id)
            self._guard.begin(unit, counts)
            hashed = unit.pins.get(person_id) if person.removed_at is None else None
        return self._decide(
            person,
            hashed,
            pin,
            counts,
            tr("errors", "This PIN is not the right one. Try again, or ask at reception."),
        )

    def _decide(
        self,
        person: Person | None,
        hashed: str | None,
        pin: str,
        counts: tuple[Count, Count],
        wrong: str,
    ) -> Person:
        # What is far longer than any PIN takes longer to hash.
        fits = self._guard.fits(hashed, plain_digits(pin[: 4 * PIN_LONGEST]))
        with self._database.write() as unit:
            if person is not None and fits:
                self._guard.succeeded(unit, counts)
                return unit.people.get(person.id)
            key = person.id if person is not None else None
            details: dict[str, float | int | str] = {"kiosk": self._kiosk_id}
            details |= self._guard.failures(unit, counts)
            unit.audit.add(AuditEntry(self._clock(), AuditKind.PIN_FAILED, key, details))
        self._guard.refuse_if_locked(counts)
        raise WrongSecretError(wrong)

    def _counts(self, employee_id: str) -> tuple[Count, Count]:
        kiosk = Count(f"kiosk:{self._kiosk_id}", KIOSK, is_cleared=False)
        return _person_count(employee_id), kiosk


def _person_count(employee_id: str) -> Count:
    # By what was typed, so that a number nobody has is locked like one somebody has; as a digest,
    # because some people type their PIN there.
    digest = sha256(employee_key(employee_id).encode("utf-8", "replace")).hexdigest()
    return Count(f"pin:{digest[:32]}", PERSON)
