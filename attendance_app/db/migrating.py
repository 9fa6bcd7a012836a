"""Bringing a database's schema to the one this program knows."""

from __future__ import annotations

import sys
import threading

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine

from attendance_app.db import revisions

# Alembic keeps the migration being run in module-level names: one at a time per program.
_one_at_a_time = threading.Lock()


def upgrade(connection: Connection, target: str = "head") -> None:
    """Run the missing migrations inside the connection's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    with _one_at_a_time:
        command.upgrade(config, target)


def _config() -> Config:
    config = Config()
    # ConfigParser would take a percent sign in the folder's name for one of its own.
    config.set_main_option("script_location", str(revisions.FOLDER).replace("%", "%%"))
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
