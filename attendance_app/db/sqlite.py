"""All that is special to SQLite: how its file is opened, guarded, checked, copied and shared."""

from __future__ import annotations

import errno
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from attendance_app.domain.errors import StorageError
from attendance_app.words import mark, tr

WRITE_PATIENCE_S = 1.5
"""How long opening or writing waits for its turn: a kiosk must say within 2 s that it cannot."""

READ_BUSY_TIMEOUT_MS = 5000
"""How long a read waits; with a write-ahead log only another program's repair makes it wait."""

WRITER_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # A commit has returned only when the disk has it; fullfsync makes macOS mean it.
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    # Deleted vectors are overwritten with zeros, not just forgotten.
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)


def connect_writer(path: Path) -> sqlite3.Connection:
    """A connection that may write, in autocommit mode: whoever uses it says BEGIN."""
    connection = sqlite3.connect(
        path, timeout=WRITE_PATIENCE_S, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in WRITER_PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, checkpoint or create the file."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        uri=True,
        timeout=READ_BUSY_TIMEOUT_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        connection.close()
        raise
    return connection


class WriteTurn:
    """Whose turn it is to write: one thread of one program at a time.

    SQLite's own lock already keeps writers apart, but not one program's checkpoint from another
    program's commit, and before 3.51.3 these two at the same instant can damage the file
    (sqlite.org/wal.html, "The WAL-Reset Bug"). So the turn is held from before BEGIN until after
    COMMIT and the checkpoint that may follow it. Between programs it is an exclusive lock on an
    empty file beside the database, taken through SQLite because that is the same on every
    system, and released by the system when a program dies.
    """

    def __init__(self, path: Path) -> None:
        self._mutex = threading.Lock()
        self._file = sqlite3.connect(
            path.with_name(f"{path.name}.lock"), isolation_level=None, check_same_thread=False
        )
        self._deadline = 0.0

    @contextmanager
    def taken(self, patience_s: float) -> Iterator[None]:
        """Hold the turn; raises `StorageError` if it does not come within `patience_s`."""
        deadline = time.monotonic() + patience_s
        if not self._mutex.acquire(timeout=patience_s):
            raise StorageError(
                tr("errors", "The database is busy: nothing was stored. Try again in a moment.")
            )
        try:
            self._deadline = deadline
            self._file.execute(f"PRAGMA busy_timeout = {self.left_ms()}")
            self._file.execute("BEGIN EXCLUSIVE")
            try:
                yield
            finally:
                self._file.execute("ROLLBACK")
        finally:
            self._mutex.release()

    def left_ms(self) -> int:
        """Milliseconds left of the holder's patience, at least 1."""
        return max(1, round((self._deadline - time.monotonic()) * 1000))

    def close(self) -> None:
        """Let go of the file; harmless when done already."""
        self._file.close()


def writer_engine(path: Path, turn: WriteTurn) -> Engine:
    """The engine of the one connection that writes; its transactions start by locking."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect_writer(path),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        # A failed statement's message would otherwise carry names and vectors into the log.
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {turn.left_ms()}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reader_engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    """The engine of the connections that read, one per thread that is reading at the moment."""
    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


READ_AT_START = 64 * 1024 * 1024
"""Bytes of a file that a start waits to have read: up to half a second of an ordinary disk.

A million punches and what the audit trail says of them take 770 MB, which took 5 s.
"""


_STEPS_BETWEEN_QUESTIONS = 100_000
"""Of SQLite's virtual machine."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What `prepare` found: whether there are tables, and whether the whole file was read."""

    has_tables: bool
    is_checked: bool


def prepare(path: Path) -> Prepared:
    """Check the file, then switch it to write-ahead logging.

    A long file that was closed in order is not read as a whole here: `check` it while it is
    already used.

    Raises
    ------
    StorageError
        If the file is damaged or somebody else's; it is left as it is.
    """
    log = path.with_name(f"{path.name}-wal")
    # A log with something in it: a crash, or another program that has it open.
    left = log.exists() and log.stat().st_size > 0
    whole = left or not path.exists() or path.stat().st_size <= READ_AT_START
    with closing(connect_writer(path)) as connection:
        has_tables = check(connection, path) if whole else _is_ours(connection, path)
        mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
        if mode != "wal":
            raise StorageError(
                tr(
                    "errors",
                    "{path} is on a drive that cannot keep the database safe (a network "
                    "share?); choose a folder on this computer's own disk.",
                ).format(path=path)
            )
    return Prepared(has_tables, whole)


def check_while_used(path: Path, cancelled: Callable[[], bool]) -> bool:
    """Read the whole file beside whoever works with it; False if told to stop before its end.

    Parameters
    ----------
    path : Path
    cancelled : callable
        Asked some hundred times a second whether to stop.

    Raises
    ------
    StorageError
        If it is damaged.
    """
    with closing(connect_reader(path)) as connection:
        connection.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_QUESTIONS)
        try:
            check(connection, path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            return False
    return True


def check(connection: sqlite3.Connection, path: Path) -> bool:
    """Read the whole file; whether it holds any tables.

    Raises
    ------
    StorageError
        If it is damaged or somebody else's.
    """
    findings = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
    if findings != ["ok"]:
        raise StorageError(_damaged(path))
    return _is_ours(connection, path)


def _is_ours(connection: sqlite3.Connection, path: Path) -> bool:
    tables = {
        row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    }
    if tables and "alembic_version" not in tables:
        raise StorageError(
            tr(
                "errors", "{path} is a database of another program; choose another file or folder."
            ).format(path=path)
        )
    return bool(tables)


def back_up(path: Path, target: Path) -> None:
    """Copy a database, including what its log holds, and check the copy; appears when complete."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    with suppress(FileNotFoundError):
        part.unlink()
    with closing(connect_reader(path)) as source, closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise StorageError(
                tr(
                    "errors", "The backup copy {target} could not be made; nothing was changed."
                ).format(target=target)
            )
    part.replace(target)


def empty_the_log(engine: Engine) -> None:
    """Move the log into the database and cut it to nothing, so that no old page stays in it.

    Best effort: while somebody reads, the log stays until the next time.
    """
    # Not through SQLAlchemy, which would begin a transaction: a checkpoint needs to be outside.
    with closing(engine.raw_connection()) as connection, closing(connection.cursor()) as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.fetchall()


@contextmanager
def foreign_keys_unenforced(connection: Connection) -> Iterator[None]:
    """Suspend the enforcement, for migrations that copy a table and drop the original.

    Dropping an enforced parent deletes its children. Begin the transaction inside, and end it
    with `check_foreign_keys`.
    """
    # The switch does nothing inside a transaction, so SQLAlchemy must not begin one.
    with closing(connection.connection.cursor()) as cursor:
        cursor.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            cursor.execute("PRAGMA foreign_keys = ON")


def check_foreign_keys(connection: Connection) -> None:
    """Raise `StorageError` if a row refers to one that is not there."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StorageError(
            tr(
                "errors",
                "The database could not be brought up to date without losing rows; "
                "nothing was changed. Keep using the previous version and report this.",
            )
        )


def may_be_readable(error: BaseException) -> bool:
    """Whether an error only says that the place cannot be written: read-only, or full."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code & 0xFF in _CANNOT_WRITE
    return isinstance(error, OSError)


def file_at(path: Path) -> tuple[int, int] | None:
    """Which file is at a path: its volume and number there; None where none can be seen."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def in_plain_words(error: BaseException, path: Path) -> str:
    """What happened and what to do, for an error of SQLite's."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return tr(
            "errors",
            "The database is in use by another program: nothing was stored. Close "
            "that program or try again in a moment.",
        )
    if primary == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return tr("errors", _DISK_FULL)
    if primary in _REFUSED:
        return _cannot_be_written(path)
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return _damaged(path)
    if isinstance(error, OSError):
        if error.errno == errno.ENOSPC:
            return tr("errors", _DISK_FULL)
        return _cannot_be_written(path)
    if "no such column" in str(error) or "no such table" in str(error):
        return tr(
            "errors",
            "The database {path} was made by another version of this program. "
            "Install that version, or start with another data folder.",
        ).format(path=path)
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return tr(
        "errors",
        "The disk or the database reported an error ({name}): nothing was "
        "stored. Check the disk, then try again.",
    ).format(name=name)


_REFUSED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_CANNOT_WRITE = _REFUSED | {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}

_DISK_FULL = mark(
    "errors", "The disk is full: nothing was stored. Free some space, then try again."
)


def _cannot_be_written(path: Path) -> str:
    return tr(
        "errors",
        "{path} cannot be written: nothing was stored. Check that the folder "
        "exists and that this user may write in it.",
    ).format(path=path)


def _damaged(path: Path) -> str:
    return tr(
        "errors",
        "The database {path} is damaged, so it is not used and was left as it "
        "is. Put a backup copy in its place, or move it away to begin with an "
        "empty one.",
    ).format(path=path)
