"""A copy in memory of a database that lies where nothing can be written."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from attendance_app.domain.errors import StorageError
from attendance_app.words import tr

_LOGS = ("-wal", "-journal")
"""Ends of the names of the files beside a database in which SQLite keeps what is not in it yet."""

_ATTEMPTS = 3


def connect_snapshot(path: Path) -> sqlite3.Connection:
    """A connection to a copy of the database at `path` as it is now; nothing is written beside it.

    To read a write-ahead log, SQLite makes an index file beside the database, so it refuses to
    read where it can make none (sqlite.org/wal.html, "Read-Only Databases"). Its way around,
    ``immutable=1``, takes no lock and looks at no log, so it is used here only to copy, only
    where there is no log, and the copy counts only if no file was touched meanwhile. A log is
    never left out: it holds committed punches. Where there is one, both are copied into a
    temporary folder, where SQLite can put them together, and the folder is removed at once.

    Raises
    ------
    StorageError
        If other programs kept changing the database.
    sqlite3.Error, OSError
        If it cannot be read, or there is no room for the temporary copy.
    """
    for _ in range(_ATTEMPTS):
        before = _state(path)
        copy = _copied_with_logs(path) if _logs(path) else _copied_alone(path)
        if _state(path) == before:
            copy.execute("PRAGMA query_only = ON")
            copy.execute("PRAGMA trusted_schema = OFF")
            return copy
        copy.close()
    raise StorageError(
        tr(
            "errors",
            "{path} is being changed by another program all the time; try again in a moment.",
        ).format(path=path)
    )


def _logs(path: Path) -> list[Path]:
    """The logs beside a database that hold something."""
    logs = [path.with_name(path.name + end) for end in _LOGS]
    return [log for log in logs if log.exists() and log.stat().st_size]


def _state(path: Path) -> list[tuple[str, int, int]]:
    """What changes when anybody changes the database."""
    files = [path, *_logs(path)]
    return [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]


def _copied_alone(path: Path) -> sqlite3.Connection:
    return _copied(f"{path.absolute().as_uri()}?immutable=1")


def _copied_with_logs(path: Path) -> sqlite3.Connection:
    with tempfile.TemporaryDirectory() as folder:
        for file in (path, *_logs(path)):
            shutil.copyfile(file, Path(folder) / file.name)
        return _copied((Path(folder) / path.name).as_uri())


def _copied(uri: str) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with closing(sqlite3.connect(uri, uri=True)) as source:
            source.backup(memory)
    except BaseException:
        memory.close()
        raise
    return memory
