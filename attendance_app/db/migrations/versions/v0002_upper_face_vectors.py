"""Vectors of the upper face beside those of the face: face_vector.upper_vector, upper_version."""

from __future__ import annotations

from alembic import op

revision = "v0002"
down_revision = "v0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward; faces enrolled before have none until they are enrolled again."""
    # In words, because Alembic would copy the whole table on SQLite to add a constraint.
    binary = "BYTEA" if op.get_bind().dialect.name == "postgresql" else "BLOB"
    op.execute(
        f"ALTER TABLE face_vector ADD COLUMN upper_vector {binary} "
        "CONSTRAINT ck_face_vector_upper_vector_length CHECK (length(upper_vector) = 512)"
    )
    op.execute("ALTER TABLE face_vector ADD COLUMN upper_version TEXT")
