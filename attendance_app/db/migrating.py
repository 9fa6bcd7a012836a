"""Bringing a database's schema to the one this program knows."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine

from attendance_app.db import migrations
from attendance_app.domain.errors import StorageError

FOLDER = Path(migrations.__file__).parent
"""Where the migrations are."""

# Alembic keeps the migration being run in module-level names: one at a time per program.
_one_at_a_time = threading.Lock()


def newest_revision() -> str:
    """The schema this program knows."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None  # the package always holds at least the first one
    return head


def revision_of(connection: Connection) -> str | None:
    """The schema a database has, or None for an empty one.

    Raises
    ------
    StorageError
        If this program does not know that schema, which only a newer one can have written.
    """
    revision = MigrationContext.configure(connection).get_current_revision()
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise StorageError(
            f"The database was written by a newer version of this program (schema {revision}). "
            "Install the newest version; nothing was changed."
        )
    return revision


def upgrade(connection: Connection, target: str = "head") -> None:
    """Run the missing migrations inside the connection's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    with _one_at_a_time:
        command.upgrade(config, target)


def _config() -> Config:
    config = Config()
    # ConfigParser would take a percent sign in the folder's name for one of its own.
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _write_revision(identifier: str, message: str) -> None:
    # For developers; the result is read and tidied before it is committed.
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection)
        config = _config()
        config.attributes["connection"] = connection
        command.revision(config, message, autogenerate=True, rev_id=identifier)
    engine.dispose()


if __name__ == "__main__":  # python -m attendance_app.db.migrating v0002 "Shifts"
    _write_revision(*sys.argv[1:])
