"""Schedules, calendar, leave, policies, corrections, closed months; digests of the audit trail."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "v0003"
down_revision = "v0002"
branch_labels = None
depends_on = None

_AT_ONCE = 10_000


def _key() -> sa.BigInteger:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _instant() -> sa.String:
    return sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Forward; there is no way back but the backup made before."""
    _planned_time()
    _leave_and_policies()
    _corrections_and_closings()
    _chain_the_audit_trail()
    if op.get_bind().dialect.name == "sqlite":
        _forbid("correction", "a correction")


def _planned_time() -> None:
    op.create_table(
        "schedule",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule")),
        sa.UniqueConstraint("name_key", name=op.f("uq_schedule_name_key")),
        sa.CheckConstraint("length(name) > 0", name=op.f("ck_schedule_name_not_empty")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "shift",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("schedule_id", _key(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("break_length_s", sa.Integer(), nullable=True),
        sa.Column("late_grace_s", sa.Integer(), nullable=True),
        sa.Column("early_grace_s", sa.Integer(), nullable=True),
        sa.Column("overtime_after_s", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift")),
        sa.ForeignKeyConstraint(
            ["schedule_id"],
            ["schedule.id"],
            name=op.f("fk_shift_schedule_id_schedule"),
            ondelete="CASCADE",
        ),
        sa.UniqueConstraint("schedule_id", "position", name=op.f("uq_shift_schedule_id_position")),
        sa.CheckConstraint(
            "start_minute BETWEEN 0 AND 1439", name=op.f("ck_shift_start_minute_range")
        ),
        sa.CheckConstraint("end_minute BETWEEN 0 AND 1439", name=op.f("ck_shift_end_minute_range")),
        sa.CheckConstraint("days BETWEEN 1 AND 127", name=op.f("ck_shift_days_range")),
    )
    op.create_table(
        "assignment",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("person_id", _key(), nullable=False),
        sa.Column("schedule_id", _key(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("is_standing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_assignment_person_id_person"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["schedule_id"],
            ["schedule.id"],
            name=op.f("fk_assignment_schedule_id_schedule"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_assignment_days_in_order")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_assignment_person_id"), "assignment", ["person_id"])
    op.create_index(op.f("ix_assignment_schedule_id"), "assignment", ["schedule_id"])
    op.create_table(
        "calendar_day",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("is_holiday", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_calendar_day")),
    )


def _leave_and_policies() -> None:
    op.create_table(
        "leave",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("person_id", _key(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("part", sa.String(32), nullable=False),
        sa.Column("is_approved", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leave")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_leave_person_id_person"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_leave_days_in_order")),
        sa.CheckConstraint(
            "part IN ('full', 'half', 'morning', 'afternoon')", name=op.f("ck_leave_part")
        ),
        sa.CheckConstraint("length(type) > 0", name=op.f("ck_leave_type_not_empty")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_leave_person_id_first_day"), "leave", ["person_id", "first_day"])
    op.create_index(op.f("ix_leave_first_day"), "leave", ["first_day"])
    op.create_table(
        "policy_version",
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("valid_from", name=op.f("pk_policy_version")),
    )


def _corrections_and_closings() -> None:
    op.create_table(
        "correction",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("uuid", sa.Uuid(), nullable=False),
        sa.Column("at", _instant(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("original_id", _key(), nullable=True),
        sa.Column("replacement_id", _key(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        sa.UniqueConstraint("uuid", name=op.f("uq_correction_uuid")),
        sa.UniqueConstraint("original_id", name=op.f("uq_correction_original_id")),
        sa.UniqueConstraint("replacement_id", name=op.f("uq_correction_replacement_id")),
        sa.ForeignKeyConstraint(
            ["original_id"],
            ["punch.id"],
            name=op.f("fk_correction_original_id_punch"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["replacement_id"],
            ["punch.id"],
            name=op.f("fk_correction_replacement_id_punch"),
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint(
            "(action = 'add' AND original_id IS NULL AND replacement_id IS NOT NULL)"
            " OR (action = 'change' AND original_id IS NOT NULL AND replacement_id IS NOT NULL)"
            " OR (action = 'void' AND original_id IS NOT NULL AND replacement_id IS NULL)",
            name=op.f("ck_correction_action"),
        ),
        sa.CheckConstraint("length(made_by) > 0", name=op.f("ck_correction_made_by_not_empty")),
        sa.CheckConstraint("length(reason) > 0", name=op.f("ck_correction_reason_not_empty")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "acceptance",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("person_id", _key(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("problem", sa.String(32), nullable=False),
        sa.Column("punches", sa.Text(), nullable=True),
        sa.Column("at", _instant(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acceptance")),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_acceptance_person_id_person"),
            ondelete="RESTRICT",
        ),
        sa.UniqueConstraint(
            "person_id", "day", "problem", name=op.f("uq_acceptance_person_id_day_problem")
        ),
        sa.CheckConstraint("length(made_by) > 0", name=op.f("ck_acceptance_made_by_not_empty")),
        sa.CheckConstraint("length(reason) > 0", name=op.f("ck_acceptance_reason_not_empty")),
    )
    op.create_index(op.f("ix_acceptance_day"), "acceptance", ["day"])
    op.create_table(
        "closing",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("closed_at", _instant(), nullable=False),
        sa.Column("closed_by", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("reopened_at", _instant(), nullable=True),
        sa.Column("reopened_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_closing")),
    )


def _chain_the_audit_trail() -> None:
    bind = op.get_bind()
    is_sqlite = bind.dialect.name == "sqlite"
    if is_sqlite:
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER audit_no_{verb}")
    op.add_column("audit", sa.Column("digest", sa.String(64), nullable=True))
    audit = sa.table(
        "audit",
        sa.column("id", sa.BigInteger()),
        sa.column("at", _instant()),
        sa.column("kind", sa.String()),
        sa.column("person_id", sa.BigInteger()),
        sa.column("details", sa.JSON()),
        sa.column("digest", sa.String()),
    )
    store = audit.update().where(audit.c.id == sa.bindparam("key"))
    digest, last = "0" * 64, 0
    while True:
        query = sa.select(audit).where(audit.c.id > last).order_by(audit.c.id).limit(_AT_ONCE)
        rows = bind.execute(query).all()
        if not rows:
            break
        digests = []
        for row in rows:
            digest = _chained(digest, row.at, [row.kind, row.person_id, row.details])
            digests.append({"key": row.id, "digest": digest})
        bind.execute(store, digests)
        last = rows[-1].id
    with op.batch_alter_table(
        "audit", recreate="auto", table_kwargs={"sqlite_autoincrement": True}
    ) as batch:
        batch.alter_column("digest", existing_type=sa.String(64), nullable=False)
    if is_sqlite:
        _forbid("audit", "the audit trail")


def _chained(previous: str, at: str | datetime, content: list[object]) -> str:
    # As it was defined when this was written: SHA-256 over the digest before and the entry.
    instant = at if isinstance(at, datetime) else datetime.fromisoformat(at)
    text = instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    entry = json.dumps([text, *content], sort_keys=True, separators=(",", ":"))
    return sha256(f"{previous}\n{entry}".encode()).hexdigest()


def _forbid(table: str, noun: str) -> None:
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{noun} is never changed'); END"
        )
