"""The tables, as typed models; they never leave `db`."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint, false
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
    Structure,
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
    admin_hash: Mapped[Words | None]
    privacy_notice: Mapped[Words | None]


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
    consent_language: Mapped[Code | None]
    archived_at: Mapped[Instant | None]
    confirm_by_pin: Mapped[bool] = mapped_column(server_default=false())


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
        CheckConstraint(
            "method IN ('face', 'pin', 'badge', 'correction', 'import')", name="method"
        ),
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
    """One line of the append-only trail of decisions. `id` is its position, without gaps."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "person_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    at: Mapped[Instant] = mapped_column(index=True)
    kind: Mapped[Code]
    person_id: Mapped[Reference | None] = mapped_column(
        ForeignKey("person.id", ondelete="RESTRICT")
    )
    details: Mapped[Document]
    digest: Mapped[Digest]


class ScheduleRow(Base):
    """A weekly pattern with a name."""

    __tablename__ = "schedule"
    __table_args__ = (
        UniqueConstraint("name_key"),
        CheckConstraint("length(name) > 0", name="name_not_empty"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    name: Mapped[Words]
    name_key: Mapped[Words]


class ShiftRow(Base):
    """One of a schedule's shifts. `days` has bit 0 for Monday to bit 6 for Sunday."""

    __tablename__ = "shift"
    __table_args__ = (
        UniqueConstraint("schedule_id", "position"),
        CheckConstraint("start_minute BETWEEN 0 AND 1439", name="start_minute_range"),
        CheckConstraint("end_minute BETWEEN 0 AND 1439", name="end_minute_range"),
        CheckConstraint("days BETWEEN 1 AND 127", name="days_range"),
    )

    id: Mapped[Key]
    schedule_id: Mapped[Reference] = mapped_column(ForeignKey("schedule.id", ondelete="CASCADE"))
    position: Mapped[int]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    days: Mapped[int]
    break_length_s: Mapped[int | None]
    late_grace_s: Mapped[int | None]
    early_grace_s: Mapped[int | None]
    overtime_after_s: Mapped[int | None]


class AssignmentRow(Base):
    """A person has a schedule, for a stretch of days."""

    __tablename__ = "assignment"
    __table_args__ = (
        CheckConstraint("last_day >= first_day", name="days_in_order"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    person_id: Mapped[Reference] = mapped_column(
        ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    schedule_id: Mapped[Reference] = mapped_column(
        ForeignKey("schedule.id", ondelete="RESTRICT"), index=True
    )
    first_day: Mapped[Day | None]
    last_day: Mapped[Day | None]
    is_standing: Mapped[bool]


class CalendarDayRow(Base):
    """What the site decided about a day: a holiday of its own, or none in spite of the law."""

    __tablename__ = "calendar_day"

    day: Mapped[Day] = mapped_column(primary_key=True)
    name: Mapped[Words]
    is_holiday: Mapped[bool]


class LeaveRow(Base):
    """A person's leave."""

    __tablename__ = "leave"
    __table_args__ = (
        CheckConstraint("last_day >= first_day", name="days_in_order"),
        CheckConstraint("part IN ('full', 'half', 'morning', 'afternoon')", name="part"),
        CheckConstraint("length(type) > 0", name="type_not_empty"),
        Index(None, "person_id", "first_day"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    person_id: Mapped[Reference] = mapped_column(ForeignKey("person.id", ondelete="RESTRICT"))
    first_day: Mapped[Day] = mapped_column(index=True)
    last_day: Mapped[Day]
    type: Mapped[Words]
    part: Mapped[Code]
    is_approved: Mapped[bool]


class PolicyVersionRow(Base):
    """The whole policy from a day on, as a document (`domain.policy_fields`)."""

    __tablename__ = "policy_version"

    valid_from: Mapped[Day] = mapped_column(primary_key=True)
    document: Mapped[Structure]


class CorrectionRow(Base):
    """A decision about a punch; never changed, never deleted."""

    __tablename__ = "correction"
    __table_args__ = (
        UniqueConstraint("uuid"),
        # A punch that was changed or voided is corrected by what took its place.
        UniqueConstraint("original_id"),
        UniqueConstraint("replacement_id"),
        CheckConstraint(
            "(action = 'add' AND original_id IS NULL AND replacement_id IS NOT NULL)"
            " OR (action = 'change' AND original_id IS NOT NULL AND replacement_id IS NOT NULL)"
            " OR (action = 'void' AND original_id IS NOT NULL AND replacement_id IS NULL)",
            name="action",
        ),
        CheckConstraint("length(made_by) > 0", name="made_by_not_empty"),
        CheckConstraint("length(reason) > 0", name="reason_not_empty"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key]
    uuid: Mapped[Identifier]
    at: Mapped[Instant]
    made_by: Mapped[Words]
    reason: Mapped[Words]
    action: Mapped[Code]
    original_id: Mapped[Reference | None] = mapped_column(
        ForeignKey("punch.id", ondelete="RESTRICT")
    )
    replacement_id: Mapped[Reference | None] = mapped_column(
        ForeignKey("punch.id", ondelete="RESTRICT")
    )


class AcceptanceRow(Base):
    """An exception that somebody looked at and lets stand."""

    __tablename__ = "acceptance"
    __table_args__ = (
        UniqueConstraint("person_id", "day", "problem"),
        CheckConstraint("length(made_by) > 0", name="made_by_not_empty"),
        CheckConstraint("length(reason) > 0", name="reason_not_empty"),
    )

    id: Mapped[Key]
    person_id: Mapped[Reference] = mapped_column(ForeignKey("person.id", ondelete="RESTRICT"))
    day: Mapped[Day] = mapped_column(index=True)
    problem: Mapped[Code]
    punches: Mapped[Words | None]
    at: Mapped[Instant]
    made_by: Mapped[Words]
    reason: Mapped[Words]


class ClosingRow(Base):
    """The last closing of a month, and what it was closed with."""

    __tablename__ = "closing"

    month: Mapped[Day] = mapped_column(primary_key=True)
    closed_at: Mapped[Instant]
    closed_by: Mapped[Words]
    digest: Mapped[Digest]
    document: Mapped[Structure]
    reopened_at: Mapped[Instant | None]
    reopened_by: Mapped[Words]
    reason: Mapped[Words]
