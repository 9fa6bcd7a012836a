"""The tables, as typed models; they never leave `db`."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from attendance_app.db.columns import (
    Binary,
    Code,
    Day,
    Digest,
    Document,
    Identifier,
    Instant,
    Key,
    Reference,
    Words,
)

VECTOR_BYTES = 512
"""128 float32."""


class Base(DeclarativeBase):
    """Names every constraint, so that a migration can speak of it on every database."""

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class SiteRow(Base):
    """The one row of what is true for the whole site."""

    __tablename__ = "site"
    __table_args__ = (
        CheckConstraint("id = 1", name="single_row"),
        CheckConstraint("duplicate_interval_s >= 0", name="duplicate_interval_range"),
        CheckConstraint("maximum_shift_s > 0", name="maximum_shift_range"),
    )

    id: Mapped[Key]
    name: Mapped[Words]
    zone: Mapped[Words]
    consent_version: Mapped[Words]
    duplicate_interval_s: Mapped[int]
    maximum_shift_s: Mapped[int]


class PersonRow(Base):
    """A person; removing one keeps the row, for the punches, and destroys the vectors."""

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("employee_key"),
        CheckConstraint("length(employee_id) > 0", name="employee_id_not_empty"),
        CheckConstraint("length(name) > 0", name="name_not_empty"),
        CheckConstraint("end_date >= start_date", name="dates_in_order"),
        # An employee ID, once given, never means somebody else.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    employee_id: Mapped[Words]
    employee_key: Mapped[Words]
    name: Mapped[Words]
    email: Mapped[Words]
    department: Mapped[Words]
    start_date: Mapped[Day | None]
    end_date: Mapped[Day | None]
    consent_at: Mapped[Instant | None]
    consent_version: Mapped[Words | None]
    created_at: Mapped[Instant]
    removed_at: Mapped[Instant | None]


class FaceVectorRow(Base):
    """One enrolled face: its vector, that of its upper half if there is one, and provenance."""

    __tablename__ = "face_vector"
    __table_args__ = (
        CheckConstraint(f"length(vector) = {VECTOR_BYTES}", name="vector_length"),
        CheckConstraint("quality >= 0 AND quality <= 1", name="quality_range"),
        CheckConstraint(f"length(upper_vector) = {VECTOR_BYTES}", name="upper_vector_length"),
        Index(None, "engine_sha256", "person_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    person_id: Mapped[Reference] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    vector: Mapped[Binary]
    engine_name: Mapped[Words]
    engine_version: Mapped[Words]
    engine_sha256: Mapped[Digest]
    source: Mapped[Words]
    captured_at: Mapped[Instant]
    quality: Mapped[float]
    upper_vector: Mapped[Binary | None]
    upper_version: Mapped[Words | None]


class PunchRow(Base):
    """One clock-in or clock-out; never changed, never deleted. `id` is the sequence."""

    __tablename__ = "punch"
    __table_args__ = (
        UniqueConstraint("uuid"),
        CheckConstraint("kind IN ('in', 'out')", name="kind"),
        CheckConstraint("method IN ('face', 'pin', 'correction', 'import')", name="method"),
        CheckConstraint("utc_offset_minutes BETWEEN -1440 AND 1440", name="utc_offset_range"),
        Index(None, "person_id", "id"),
        Index(None, "local_date", "id"),
        Index(None, "kiosk_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    uuid: Mapped[Identifier]
    person_id: Mapped[Reference] = mapped_column(ForeignKey("person.id", ondelete="RESTRICT"))
    instant: Mapped[Instant]
    zone: Mapped[Words]
    utc_offset_minutes: Mapped[int]
    local_date: Mapped[Day]
    kind: Mapped[Code]
    method: Mapped[Code]
    kiosk_id: Mapped[Words]
    evidence: Mapped[Document]


class AuditRow(Base):
    """One line of the append-only trail of decisions."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "person_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    at: Mapped[Instant] = mapped_column(index=True)
    kind: Mapped[Code]
    person_id: Mapped[Reference | None] = mapped_column(
        ForeignKey("person.id", ondelete="RESTRICT")
    )
    details: Mapped[Document]
