"""PINs, badges, consent texts, kiosks, wrong attempts; people put aside; punches by badge."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "v0004"
down_revision = "v0003"
branch_labels = None
depends_on = None

_METHODS = "method IN ('face', 'pin', 'badge', 'correction', 'import')"


def _key() -> sa.BigInteger:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _instant() -> sa.String:
    return sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")


def upgrade() -> None:
    """Forward; there is no way back but the backup made before."""
    op.add_column("person", sa.Column("consent_language", sa.String(32), nullable=True))
    op.add_column("person", sa.Column("archived_at", _instant(), nullable=True))
    op.add_column(
        "person",
        sa.Column("confirm_by_pin", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("site", sa.Column("admin_hash", sa.Text(), nullable=True))
    op.add_column("site", sa.Column("privacy_notice", sa.Text(), nullable=True))
    _texts_and_kiosks()
    _pins_and_badges()
    if op.get_context().dialect.name == "sqlite":
        _copy_the_punches()
    else:
        op.drop_constraint(op.f("ck_punch_method"), "punch", type_="check")
        op.create_check_constraint(op.f("ck_punch_method"), "punch", _METHODS)


def _texts_and_kiosks() -> None:
    op.create_table(
        "consent_text",
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", _instant(), nullable=False),
        sa.PrimaryKeyConstraint("version", "language", name=op.f("pk_consent_text")),
        sa.CheckConstraint("length(version) > 0", name=op.f("ck_consent_text_version_not_empty")),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_consent_text_text_not_empty")),
    )
    op.create_table(
        "device",
        sa.Column("kiosk_id", sa.Text(), nullable=False),
        sa.Column("first_seen", _instant(), nullable=False),
        sa.Column("last_seen", _instant(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("camera", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id", name=op.f("pk_device")),
    )


def _pins_and_badges() -> None:
    op.create_table(
        "pin",
        sa.Column("person_id", _key(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("set_at", _instant(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pin")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_pin_person_id_person"), ondelete="CASCADE"
        ),
        sa.CheckConstraint("length(hash) > 0", name=op.f("ck_pin_hash_not_empty")),
    )
    op.create_table(
        "badge",
        sa.Column("id", _key(), autoincrement=True, nullable=False),
        sa.Column("person_id", _key(), nullable=False),
        sa.Column("token_digest", sa.String(64), nullable=False),
        sa.Column("issued_at", _instant(), nullable=False),
        sa.Column("revoked_at", _instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_badge_person_id_person"), ondelete="CASCADE"
        ),
        sa.UniqueConstraint("token_digest", name=op.f("uq_badge_token_digest")),
        sa.CheckConstraint("length(token_digest) = 64", name=op.f("ck_badge_digest_length")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_badge_person_id_revoked_at"), "badge", ["person_id", "revoked_at"])
    op.create_table(
        "attempt",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", _instant(), nullable=False),
        sa.Column("locked_until", _instant(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_attempt")),
        sa.CheckConstraint("failures > 0", name=op.f("ck_attempt_failures_range")),
    )


def _copy_the_punches() -> None:
    # SQLite changes no constraint in place. In the order of sqlite.org/lang_altertable.html,
    # section 7: a new table, its rows, the old one dropped, the name, then indexes and triggers.
    op.create_table(
        "punch_new",
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
        sa.CheckConstraint(_METHODS, name=op.f("ck_punch_method")),
        sa.CheckConstraint(
            "utc_offset_minutes BETWEEN -1440 AND 1440", name=op.f("ck_punch_utc_offset_range")
        ),
        sqlite_autoincrement=True,
    )
    columns = (
        "id, uuid, person_id, instant, zone, utc_offset_minutes, local_date, kind, method, "
        "kiosk_id, evidence"
    )
    op.execute(f"INSERT INTO punch_new ({columns}) SELECT {columns} FROM punch ORDER BY id")
    # No sequence is ever given twice, not even one whose punch was never committed.
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'punch_new'")
    op.execute(
        "INSERT INTO sqlite_sequence (name, seq) "
        "SELECT 'punch_new', seq FROM sqlite_sequence WHERE name = 'punch'"
    )
    op.drop_table("punch")
    op.rename_table("punch_new", "punch")
    op.create_index(op.f("ix_punch_person_id_id"), "punch", ["person_id", "id"])
    op.create_index(op.f("ix_punch_local_date_id"), "punch", ["local_date", "id"])
    op.create_index(op.f("ix_punch_kiosk_id_id"), "punch", ["kiosk_id", "id"])
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER punch_no_{verb.lower()} BEFORE {verb} ON punch "
            "BEGIN SELECT RAISE(ABORT, 'a punch is never changed'); END"
        )
