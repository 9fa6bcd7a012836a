"""What Alembic runs to get from one schema to another, on the connection it is handed."""

from __future__ import annotations

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from attendance_app.db.columns import UtcInstant
from attendance_app.db.desk_models import AttemptRow

_INSTANT = "sa.String(27).with_variant(postgresql.TIMESTAMP(timezone=True), 'postgresql')"


def _render_item(kind: str, item: object, autogen: AutogenContext) -> str | Literal[False]:
    # A migration says what it did then, whatever becomes of our types later.
    if kind == "type" and isinstance(item, UtcInstant):
        autogen.imports.add("from sqlalchemy.dialects import postgresql")
        return _INSTANT
    return False


context.configure(
    connection=context.config.attributes["connection"],
    # Of all tables: its module imports the other one.
    target_metadata=AttemptRow.metadata,
    render_item=_render_item,
    # SQLite cannot alter most things in place: a table is copied instead.
    render_as_batch=True,
    # The caller's transaction holds all steps: they all happen or none does.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
