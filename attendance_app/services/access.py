"""The admin password, by which a kiosk's full screen is left."""

from __future__ import annotations

import unicodedata

from attendance_app.db.database import Database
from attendance_app.domain.attempts import ADMIN
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.errors import InvalidInputError, WrongSecretError
from attendance_app.services.guarding import HASHER, Count, Guard, Hasher
from attendance_app.words import tr

PASSWORD_SHORTEST = 8
PASSWORD_LONGEST = 128

_COUNTS = (Count("admin", ADMIN),)


class Access:
    """Who may leave the kiosk: one password for the site, the same at every desk.

    Every method raises `StorageError` if the database fails. Hashing takes a fifth of a second:
    all but `has_admin_password` and `forget_admin_password` are never called on the GUI thread.

    Parameters
    ----------
    database : Database
    clock : Clock
    hasher : Hasher
    """

    def __init__(self, database: Database, clock: Clock = utc_now, hasher: Hasher = HASHER) -> None:
        self._database = database
        self._clock = clock
        self._hasher = hasher
        self._guard = Guard(database, clock, hasher)

    def has_admin_password(self) -> bool:
        """Whether one was set; until then anybody leaves the kiosk."""
        with self._database.read() as unit:
            return unit.site.admin_hash() is not None

    def set_admin_password(self, new: str, current: str | None = None) -> None:
        """Let this be the password from now on.

        Parameters
        ----------
        new : str
            From 8 to 128 characters.
        current : str, optional
            The one there is, where there is one.

        Raises
        ------
        InvalidInputError
            If the new one is too easy.
        WrongSecretError, LockedOutError
            As `check_admin`, for the current one.
        """
        clean = _clean(new)
        if self.has_admin_password():
            self.check_admin(current or "")
        self.replace_admin_password(clean)

    def replace_admin_password(self, new: str) -> None:
        """The same without asking for the current one, for whoever forgot it.

        Who can run commands on the data folder can read all of it anyway. What was counted of
        wrong attempts is forgotten. Raises `InvalidInputError` if the new one is too easy.
        """
        hashed = self._hasher.hash(_clean(new))
        with self._database.write() as unit:
            unit.site.set_admin_hash(hashed)
            unit.attempts.put(_COUNTS[0].key, None)
            unit.audit.add(AuditEntry(self._clock(), AuditKind.ADMIN_PASSWORD_SET))

    def check_admin(self, password: str) -> None:
        """Return if this is the password.

        Raises
        ------
        WrongSecretError
            If it is not.
        LockedOutError
            If too many attempts failed; nothing was compared.
        InvalidInputError
            If there is none yet.
        """
        with self._database.write() as unit:
            hashed = unit.site.admin_hash()
            if hashed is None:
                raise InvalidInputError(
                    tr("errors", "No admin password was set yet; set one under Settings.")
                )
            self._guard.begin(unit, _COUNTS)
        fits = self._guard.fits(hashed, unicodedata.normalize("NFC", password[:PASSWORD_LONGEST]))
        with self._database.write() as unit:
            if fits:
                self._guard.succeeded(unit, _COUNTS)
                return
            details: dict[str, float | int | str] = {**self._guard.failures(unit, _COUNTS)}
            unit.audit.add(AuditEntry(self._clock(), AuditKind.ADMIN_CHECK_FAILED, None, details))
        self._guard.refuse_if_locked(_COUNTS)
        raise WrongSecretError(tr("errors", "This is not the admin password. Try again."))

    def forget_admin_password(self) -> bool:
        """Take the password away without asking for it; whether there was one."""
        with self._database.write() as unit:
            if unit.site.admin_hash() is None:
                return False
            unit.site.set_admin_hash(None)
            unit.attempts.put(_COUNTS[0].key, None)
            unit.audit.add(AuditEntry(self._clock(), AuditKind.ADMIN_PASSWORD_REMOVED))
        return True


def _clean(password: str) -> str:
    clean = unicodedata.normalize("NFC", password)
    if not PASSWORD_SHORTEST <= len(clean) <= PASSWORD_LONGEST:
        raise InvalidInputError(
            tr("errors", "The password needs {shortest} to {longest} characters.").format(
                shortest=PASSWORD_SHORTEST, longest=PASSWORD_LONGEST
            )
        )
    if len(set(clean)) < 3 or not clean.strip():
        raise InvalidInputError(
            tr("errors", "This password is too easy to guess; choose another one.")
        )
    return clean
