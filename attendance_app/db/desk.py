"""The front desk in the database: consent texts, kiosks, PINs, badges, wrong attempts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from attendance_app.db.desk_models import (
    AttemptRow,
    BadgeRow,
    ConsentTextRow,
    DeviceRow,
    PinRow,
)
from attendance_app.domain.attempts import Attempts
from attendance_app.domain.badges import IssuedBadge
from attendance_app.domain.consent import ConsentText
from attendance_app.domain.devices import Device

_COUNTING = 7_301_845_217
"""Key of the lock under which a server's transactions count one after another; any number."""


class ConsentTable:
    """The versions of the consent text, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, text: ConsentText) -> None:
        """Store one that has a date; a text that is stored already stays as it is."""
        if text.created_at is None:
            raise ValueError("the text that comes with the program is not stored")
        if self._session.get(ConsentTextRow, (text.version, text.language)) is None:
            self._session.add(
                ConsentTextRow(
                    version=text.version,
                    language=text.language,
                    text=text.text,
                    created_at=text.created_at,
                )
            )
            self._session.flush()

    def get(self, version: str, language: str) -> ConsentText | None:
        """One of them, or None."""
        row = self._session.get(ConsentTextRow, (version, language))
        return _consent_text(row) if row else None

    def all(self) -> list[ConsentText]:
        """Every version in every language, in the order in which they were made."""
        query = select(ConsentTextRow).order_by(
            ConsentTextRow.created_at, ConsentTextRow.version, ConsentTextRow.language
        )
        return [_consent_text(row) for row in self._session.scalars(query)]


class DeviceTable:
    """The kiosks' computers, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, device: Device) -> None:
        """Store it, in the place of what was known of it."""
        self._session.merge(
            DeviceRow(
                kiosk_id=device.kiosk_id,
                first_seen=device.first_seen,
                last_seen=device.last_seen,
                version=device.version,
                platform=device.platform,
                camera=device.camera,
            )
        )
        self._session.flush()

    def get(self, kiosk_id: str) -> Device | None:
        """The one of that name, or None."""
        row = self._session.get(DeviceRow, kiosk_id)
        return _device(row) if row else None

    def all(self) -> list[Device]:
        """All of them, by name."""
        query = select(DeviceRow).order_by(DeviceRow.kiosk_id)
        return [_device(row) for row in self._session.scalars(query)]

    def remove(self, kiosk_id: str) -> bool:
        """Forget one; whether it was known."""
        query = delete(DeviceRow).where(DeviceRow.kiosk_id == kiosk_id).returning(DeviceRow.version)
        return self._session.execute(query).first() is not None


class PinTable:
    """The hashes of people's PINs, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, person_id: int, hashed: str, set_at: datetime) -> None:
        """Store one, in the place of an earlier one."""
        self._session.merge(PinRow(person_id=person_id, hash=hashed, set_at=set_at))
        self._session.flush()

    def get(self, person_id: int) -> str | None:
        """A person's hash, or None."""
        return self._session.scalar(select(PinRow.hash).where(PinRow.person_id == person_id))

    def set_at(self, person_id: int) -> datetime | None:
        """When a person's PIN was set, or None."""
        return self._session.scalar(select(PinRow.set_at).where(PinRow.person_id == person_id))

    def remove(self, person_id: int) -> bool:
        """Delete a person's; whether there was one."""
        query = delete(PinRow).where(PinRow.person_id == person_id).returning(PinRow.person_id)
        return self._session.execute(query).first() is not None

    def all(self) -> dict[int, datetime]:
        """Who has one, and since when: keys of people."""
        query = select(PinRow.person_id, PinRow.set_at).order_by(PinRow.person_id)
        return {row.person_id: row.set_at for row in self._session.execute(query)}


class BadgeTable:
    """The badges that were issued, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, person_id: int, token_digest: str, issued_at: datetime) -> None:
        """Store a new one; its token is nobody's yet."""
        self._session.add(
            BadgeRow(person_id=person_id, token_digest=token_digest, issued_at=issued_at)
        )
        self._session.flush()

    def revoke(self, person_id: int, at: datetime) -> bool:
        """Let a person's badge be no good from now on; whether there was one."""
        query = (
            update(BadgeRow)
            .where(BadgeRow.person_id == person_id, BadgeRow.revoked_at.is_(None))
            .values(revoked_at=at)
            .returning(BadgeRow.id)
        )
        return self._session.execute(query).first() is not None

    def with_digest(self, token_digest: str) -> IssuedBadge | None:
        """The badge with that token, revoked or not, or None."""
        row = self._session.scalar(select(BadgeRow).where(BadgeRow.token_digest == token_digest))
        return _badge(row) if row else None

    def of_person(self, person_id: int) -> list[IssuedBadge]:
        """All a person ever had, oldest first."""
        query = select(BadgeRow).where(BadgeRow.person_id == person_id).order_by(BadgeRow.id)
        return [_badge(row) for row in self._session.scalars(query)]

    def all(self) -> list[IssuedBadge]:
        """Everybody's that are in use, oldest first."""
        query = select(BadgeRow).where(BadgeRow.revoked_at.is_(None)).order_by(BadgeRow.id)
        return [_badge(row) for row in self._session.scalars(query)]


class AttemptTable:
    """Wrong PINs and passwords lately, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def hold(self) -> None:
        """Let nobody else count until the transaction ends: no two take the same guess for one.

        On SQLite nobody else writes now anyway.
        """
        if self._session.get_bind().dialect.name == "postgresql":
            self._session.execute(select(func.pg_advisory_xact_lock(_COUNTING)))

    def get(self, key: str) -> Attempts | None:
        """What went wrong under that key, or None."""
        row = self._session.get(AttemptRow, key)
        return Attempts(row.failures, row.last_at, row.locked_until) if row else None

    def put(self, key: str, attempts: Attempts | None) -> None:
        """Store it, or with None forget it."""
        if attempts is None:
            self._session.execute(delete(AttemptRow).where(AttemptRow.key == key))
            return
        self._session.merge(
            AttemptRow(
                key=key,
                failures=attempts.failures,
                last_at=attempts.last_at,
                locked_until=attempts.locked_until,
            )
        )
        self._session.flush()

    def forget_before(self, at: datetime) -> None:
        """Delete what last went wrong before that instant."""
        self._session.execute(delete(AttemptRow).where(AttemptRow.last_at < at))

    def all(self) -> dict[str, Attempts]:
        """All of them by key."""
        query = select(AttemptRow).order_by(AttemptRow.key)
        return {
            row.key: Attempts(row.failures, row.last_at, row.locked_until)
            for row in self._session.scalars(query)
        }


def _consent_text(row: ConsentTextRow) -> ConsentText:
    return ConsentText(row.version, row.language, row.text, row.created_at)


def _device(row: DeviceRow) -> Device:
    return Device(
        kiosk_id=row.kiosk_id,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        version=row.version,
        platform=row.platform,
        camera=row.camera,
    )


def _badge(row: BadgeRow) -> IssuedBadge:
    return IssuedBadge(row.person_id, row.issued_at, row.revoked_at)
