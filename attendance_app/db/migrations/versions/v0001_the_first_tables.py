"""The first tables: site, person, face_vector, punch, audit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "v0001"
down_revision = None
branch_labels = None
depends_on = None


def _key() -> sa.BigInteger:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _instant() -> sa.String:
    return sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Forward; there is no way back but the backup made before."""
    op.create_table(
        "site",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("consent_version", sa.Text(), nullable=False),
        sa.Column("duplicate_interval_s", sa.Integer(), nullable=False),
        sa.Column("maximum_shift_s", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_site_single_row")),
        sa.CheckConstraint(
            "duplicate_interval_s >= 0", name=op.f("ck_site_duplicate_interval_range")
        ),
        sa.CheckConstraint("maximum_shift_s > 0", name=op.f("ck_site_maximum_shift_range")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    op.create_table(
        "person",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("employee_id", sa.Text(), nullable=False),
        sa.Column("employee_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("department", sa.Text(), nullable=False),
        sa.Column("start_date", sa.Date(), nullable=True),
        sa.Column("end_date", sa.Date(), nullable=True),
        sa.Column("consent_at", _instant(), nullable=True),
        sa.Column("consent_version", sa.Text(), nullable=True),
        sa.Column("created_at", _instant(), nullable=False),
        sa.Column("removed_at", _instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("employee_key", name=op.f("uq_person_employee_key")),
        sa.CheckConstraint("length(employee_id) > 0", name=op.f("ck_person_employee_id_not_empty")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_person_name_not_empty")),
        sa.CheckConstraint("end_date >= start_date", name=op.f("ck_person_dates_in_order")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "face_vector",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("person_id", _key(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.Column("engine_name", sa.Text(), nullable=False),
        sa.Column("engine_version", sa.Text(), nullable=False),
        sa.Column("engine_sha256", sa.String(64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("captured_at", _instant(), nullable=False),
        sa.Column("quality", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_face_vector")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_face_vector_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("length(vector) = 512", name=op.f("ck_face_vector_vector_length")),
        sa.CheckConstraint(
            "quality >= 0 AND quality <= 1", name=op.f("ck_face_vector_quality_range")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_face_vector_person_id"), "face_vector", ["person_id"])
    op.create_index(
        op.f("ix_face_vector_engine_sha256_person_id"), "face_vector", ["engine_sha256", "person_id"]
    )
    op.create_table(
        "punch",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("uuid", sa.Uuid(), nullable=False),
        sa.Column("person_id", _key(), nullable=False),
        sa.Column("instant", _instant(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("utc_offset_minutes", sa.Integer(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("method", sa.String(32), nullable=False),
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_punch")),
        sa.UniqueConstraint("uuid", name=op.f("uq_punch_uuid")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_punch_person_id_person"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("kind IN ('in', 'out')", name=op.f("ck_punch_kind")),
        sa.CheckConstraint(
            "method IN ('face', 'pin', 'correction', 'import')", name=op.f("ck_punch_method")
        ),
        sa.CheckConstraint(
            "utc_offset_minutes BETWEEN -1440 AND 1440", name=op.f("ck_punch_utc_offset_range")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_punch_person_id_id"), "punch", ["person_id", "id"])
    op.create_index(op.f("ix_punch_local_date_id"), "punch", ["local_date", "id"])
    op.create_index(op.f("ix_punch_kiosk_id_id"), "punch", ["kiosk_id", "id"])
    op.create_table(
        "audit",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("at", _instant(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("person_id", _key(), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_audit_person_id_person"),
            ondelete="RESTRICT",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"])
    op.create_index(op.f("ix_audit_person_id_id"), "audit", ["person_id", "id"])
    if op.get_bind().dialect.name == "sqlite":
        for table, noun in (("punch", "a punch"), ("audit", "the audit trail")):
            for verb in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                    f"BEGIN SELECT RAISE(ABORT, '{noun} is never changed'); END"
                )
