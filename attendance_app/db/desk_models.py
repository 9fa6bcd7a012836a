"""The tables of the front desk: consent texts, kiosks, PINs, badges, wrong attempts."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from attendance_app.db.columns import Code, Digest, Instant, Key, Reference, Words
from attendance_app.db.models import Base


class ConsentTextRow(Base):
    """A version of the consent text in one language; what was agreed to is never changed."""

    __tablename__ = "consent_text"
    __table_args__ = (
        CheckConstraint("length(version) > 0", name="version_not_empty"),
        CheckConstraint("length(text) > 0", name="text_not_empty"),
    )

    version: Mapped[Words] = mapped_column(primary_key=True)
    language: Mapped[Code] = mapped_column(primary_key=True)
    text: Mapped[Words]
    created_at: Mapped[Instant]


class DeviceRow(Base):
    """A kiosk's computer."""

    __tablename__ = "device"

    kiosk_id: Mapped[Words] = mapped_column(primary_key=True)
    first_seen: Mapped[Instant]
    last_seen: Mapped[Instant]
    version: Mapped[Words]
    platform: Mapped[Words]
    camera: Mapped[Words]


class PinRow(Base):
    """A person's PIN as an argon2id hash, which carries its own salt and cost."""

    __tablename__ = "pin"
    __table_args__ = (CheckConstraint("length(hash) > 0", name="hash_not_empty"),)

    person_id: Mapped[Reference] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    hash: Mapped[Words]
    set_at: Mapped[Instant]


class BadgeRow(Base):
    """A badge that was issued; `token_digest` is the SHA-256 of what its code says."""

    __tablename__ = "badge"
    __table_args__ = (
        UniqueConstraint("token_digest"),
        CheckConstraint("length(token_digest) = 64", name="digest_length"),
        Index(None, "person_id", "revoked_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    person_id: Mapped[Reference] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    token_digest: Mapped[Digest]
    issued_at: Mapped[Instant]
    revoked_at: Mapped[Instant | None]


class AttemptRow(Base):
    """Wrong PINs and passwords lately, by what was tried and where."""

    __tablename__ = "attempt"
    __table_args__ = (CheckConstraint("failures > 0", name="failures_range"),)

    key: Mapped[Words] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[Instant]
    locked_until: Mapped[Instant | None]
