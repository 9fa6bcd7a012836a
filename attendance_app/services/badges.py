"""Badges: a QR code that clocks whoever carries it, printed once and never stored."""

from __future__ import annotations

import io
import secrets

import segno

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.badges import TOKEN_BYTES, Badge, is_token, token_digest, token_text
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.errors import InvalidInputError, WrongSecretError
from attendance_app.domain.people import Person
from attendance_app.words import tr


class Badges:
    """People's badges; every method but `qr_svg` raises `StorageError` if the database fails.

    A token is 128 random bits that nobody guesses, so that SHA-256 keeps it and nobody counts
    attempts. Who copies a badge has it, like a key: revoke it when it is lost.
    """

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def issue(self, person_id: int) -> Badge:
        """A new badge for a person, whose former one is no good any more.

        Raises
        ------
        InvalidInputError
            If the person was removed.
        NotFoundError
            If there is no such person.
        """
        token = token_text(secrets.token_bytes(TOKEN_BYTES))
        with self._database.write() as unit:
            unit.people.hold(person_id)
            if unit.people.get(person_id).removed_at is not None:
                raise InvalidInputError(
                    tr("errors", "This person was removed, so they cannot have a badge.")
                )
            now = self._clock()
            replaced = unit.badges.revoke(person_id, now)
            unit.badges.add(person_id, token_digest(token), now)
            details = {"replaced": "yes" if replaced else "no"}
            unit.audit.add(AuditEntry(now, AuditKind.BADGE_ISSUED, person_id, details))
            return Badge(unit.people.get(person_id), token, now)

    def revoke(self, person_id: int) -> None:
        """Let a person's badge be no good from now on; harmless if there is none.

        Raises
        ------
        NotFoundError
            If there is no such person.
        """
        with self._database.write() as unit:
            unit.people.get(person_id)
            now = self._clock()
            if unit.badges.revoke(person_id, now):
                unit.audit.add(AuditEntry(now, AuditKind.BADGE_REVOKED, person_id))

    def has(self, person_id: int) -> bool:
        """Whether the person has one that is good."""
        with self._database.read() as unit:
            return any(badge.revoked_at is None for badge in unit.badges.of_person(person_id))

    def identify(self, text: str) -> Person:
        """Whose badge says this.

        Raises
        ------
        WrongSecretError
            If it is nobody's, or no good any more; a badge that was revoked is in the audit trail.
        """
        if not is_token(text):
            raise WrongSecretError(tr("errors", "This code is no badge of this site."))
        with self._database.read() as unit:
            badge = unit.badges.with_digest(token_digest(text))
            person = unit.people.get(badge.person_id) if badge is not None else None
        if badge is None or person is None:
            raise WrongSecretError(tr("errors", "This code is no badge of this site."))
        if badge.revoked_at is None and person.removed_at is None:
            return person
        with self._database.write() as unit:
            unit.audit.add(AuditEntry(self._clock(), AuditKind.BADGE_REFUSED, person.id))
        raise WrongSecretError(
            tr("errors", "This badge is no longer valid. Ask at reception for a new one.")
        )

    @staticmethod
    def qr_svg(token: str) -> str:
        """The QR code as an SVG document, black on white, with the quiet zone it needs.

        A seventh of it may be dirty or worn (level M) and it is still read. One unit is a module,
        25 of them and the quiet zone to each side: the fewer, the larger, the further away a
        camera reads them.

        Raises
        ------
        InvalidInputError
            If it is not a badge's token.
        """
        if not is_token(token):
            raise InvalidInputError(tr("errors", "This code is no badge of this site."))
        written = io.BytesIO()
        segno.make(token.strip(), error="m", micro=False, boost_error=False).save(
            written, kind="svg", border=4, dark="black", light="white", omitsize=True
        )
        return written.getvalue().decode("utf-8")
