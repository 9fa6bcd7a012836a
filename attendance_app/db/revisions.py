"""Which schemas this program knows, and which one a database has: asked at every start.

Without Alembic, whose import takes a quarter of a second: only `migrating` needs it.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table

from attendance_app.db import migrations
from attendance_app.domain.errors import StorageError
from attendance_app.words import tr

FOLDER = Path(migrations.__file__).parent
"""Where the migrations are."""

# Alembic's own table, with one row.
_VERSION = table("alembic_version", column("version_num"))


def known_revisions() -> list[str]:
    """The schemas, oldest first; each names its migration's module: ``v0001_the_first_tables``."""
    return sorted(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("v*_*.py"))


def newest_revision() -> str:
    """The schema this program works with."""
    return known_revisions()[-1]


def revision_of(connection: Connection) -> str | None:
    """The schema a database has, or None for an empty one.

    Raises
    ------
    StorageError
        If this program does not know that schema, which only a newer one can have written.
    """
    if not inspect(connection).has_table(_VERSION.name):
        return None
    revision: str | None = connection.scalar(select(_VERSION.c.version_num))
    if revision is not None and revision not in known_revisions():
        raise StorageError(
            tr(
                "errors",
                "The database was written by a newer version of this program (schema "
                "{revision}). Install the newest version; nothing was changed.",
            ).format(revision=revision)
        )
    return revision
