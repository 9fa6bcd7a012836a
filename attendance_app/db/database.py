"""The database: opened and brought up to date, then one transaction at a time."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from sqlalchemy import Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session

from attendance_app.db import revisions, sqlite
from attendance_app.db.snapshot import connect_snapshot
from attendance_app.db.unit import Unit
from attendance_app.domain.errors import StorageError
from attendance_app.words import tr

_log = logging.getLogger(__name__)


class Database:
    """An open database; usable from any thread, closed once.

    `read` sees the state at its start and waits for nobody. `write` is one thread's at a time;
    when it has returned, what was written is on the disk.

    A file in a place where nothing can be written is open for reading: as it was when it was
    opened, and `write` refuses. Whoever is going to write asks `require_writable` first.
    """

    def __init__(
        self,
        writer: Engine,
        reader: Engine,
        path: Path | None,
        turn: sqlite.WriteTurn | None,
        refusal: str = "",
        *,
        is_checked: bool = True,
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path
        self._turn = turn
        self._refusal = refusal
        self._is_checked = is_checked
        self._file = None if path is None or turn is None else sqlite.file_at(path)

    @classmethod
    def open(cls, url_or_path: str | Path) -> Database:
        """Open a database, creating it or bringing its schema up to date as needed.

        Before an existing database is brought to a newer schema, a copy of it is put into the
        folder ``backups`` beside it. Where nothing can be written (a folder that may only be
        read, a full disk), a database whose schema is this program's is opened for reading.

        Parameters
        ----------
        url_or_path : str or Path
            A file, or a SQLAlchemy URL.

        Raises
        ------
        StorageError
            If it is damaged, newer than this program or locked; if it cannot be written and
            cannot be read either, or is older than this program.
        """
        if isinstance(url_or_path, str) and "://" in url_or_path:
            try:
                url = make_url(url_or_path)
            except ArgumentError as error:
                raise StorageError(
                    tr("errors", "The database's address is not a valid URL.")
                ) from error
            if url.get_backend_name() != "sqlite":
                return cls._open_server(url_or_path)
            url_or_path = url.database or ""
        if str(url_or_path) in {"", ".", ":memory:"}:
            raise StorageError(tr("errors", "The database needs a file; it cannot live in memory."))
        return cls._open_file(Path(url_or_path).absolute())

    @classmethod
    def _open_file(cls, path: Path) -> Database:
        if str(path).startswith("\\\\"):
            raise StorageError(
                tr(
                    "errors",
                    "{path} is on a network share, where the database would not be safe; "
                    "choose a folder on this computer's own disk.",
                ).format(path=path)
            )
        try:
            return cls._open_to_write(path)
        except (sqlite3.Error, DBAPIError, OSError) as error:
            refusal = _storage_error(error, path)
            # Path.exists would raise where the folder may not even be looked into.
            if not os.access(path, os.F_OK) or not sqlite.may_be_readable(_cause_of(error)):
                raise refusal from error
            return cls._open_to_read(path, refusal)

    @classmethod
    def _open_to_write(cls, path: Path) -> Database:
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.access(path, os.F_OK) and not os.access(path, os.W_OK):
            # SQLite would read it then, and leave files beside it that its owner cannot write.
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        turn = sqlite.WriteTurn(path)
        try:
            with turn.taken(sqlite.WRITE_PATIENCE_S):
                found = sqlite.prepare(path)
                writer = sqlite.writer_engine(path, turn)
                try:
                    _bring_up_to_date(writer, path if found.has_tables else None)
                except BaseException:
                    writer.dispose()
                    raise
        except BaseException:
            turn.close()
            raise
        reader = sqlite.reader_engine(partial(sqlite.connect_reader, path))
        return cls(writer, reader, path, turn, is_checked=found.is_checked)

    @classmethod
    def _open_to_read(cls, path: Path, refusal: StorageError) -> Database:
        """Open a file of this program's schema in memory; `refusal` says why not to write."""
        reader = sqlite.reader_engine(partial(connect_snapshot, path))
        try:
            with reader.connect() as connection:
                # SQLAlchemy's annotations know only what all drivers have in common.
                driver = cast("sqlite3.Connection", connection.connection.dbapi_connection)
                sqlite.check(driver, path)
                revision = revisions.revision_of(connection)
            if revision is None:
                raise refusal
            if revision != revisions.newest_revision():
                raise StorageError(
                    tr(
                        "errors",
                        "{path} is of an older version of this program and cannot be brought up "
                        "to date, because it cannot be written. Copy its folder to a place where "
                        "you may write and use the copy.",
                    ).format(path=path)
                )
        except BaseException as error:
            reader.dispose()
            if isinstance(error, PermissionError):
                raise StorageError(
                    tr("errors", "{path} cannot be read: this user may not read it.").format(
                        path=path
                    )
                ) from error
            if isinstance(error, (sqlite3.Error, DBAPIError, OSError)):
                raise refusal from error
            raise
        _log.info("Database open for reading only: %s", refusal)
        return cls(reader, reader, path, None, str(refusal))

    @classmethod
    def _open_server(cls, url: str) -> Database:
        try:
            engine = create_engine(url, hide_parameters=True, pool_pre_ping=True)
            _bring_up_to_date(engine, None)
        except (ArgumentError, DBAPIError, ImportError) as error:
            raise StorageError(
                tr(
                    "errors",
                    "The database server cannot be used; check its address and that it is running.",
                )
            ) from error
        return cls(engine, engine, None, None)

    @property
    def path(self) -> Path | None:
        """The file, or None for a server."""
        return self._path

    def require_writable(self) -> None:
        """Raise `StorageError`, with the reason, if the database is open for reading only."""
        if self._refusal:
            raise StorageError(self._refusal)

    def check(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Read the whole file, once, if that was not done when it was opened.

        Some seconds for a million punches, beside which everything goes on. If it is damaged,
        nothing is written to it any more: `write` refuses with the same sentence.

        Parameters
        ----------
        cancelled : callable
            Asked now and then whether to stop.

        Raises
        ------
        StorageError
            If it is damaged, or cannot be read.
        """
        if self._is_checked or self._path is None:
            return
        try:
            with self._translated():
                self._is_checked = sqlite.check_while_used(self._path, cancelled)
        except StorageError as error:
            self._refusal = str(error)
            raise

    @contextmanager
    def read(self) -> Iterator[Unit]:
        """A transaction that only reads; raises `StorageError`."""
        with self._translated(), Session(self._reader) as session, session.begin():
            yield Unit(session)

    @contextmanager
    def write(self) -> Iterator[Unit]:
        """A transaction: stored durably when the block ends, not at all if it raises.

        Raises
        ------
        StorageError
            If it could not be stored; nothing of it was. After at most two seconds of waiting.
        """
        self.require_writable()
        self._require_in_place()
        with (
            self._translated(),
            self._turn_taken(),
            Session(self._writer) as session,
            session.begin(),
        ):
            # The lock first: what is read below must still hold at the end.
            session.connection()
            yield Unit(session)

    def forget_deleted(self) -> None:
        """Take what was deleted out of the log too; call it after destroying vectors.

        What was deleted stays deleted if this fails; closing the database tries again.
        """
        if self._path is None or self._refusal:
            return
        try:
            with self._translated(), self._turn_taken():
                sqlite.empty_the_log(self._writer)
        except StorageError as error:
            _log.warning("The write-ahead log could not be emptied yet: %s", error)

    def close(self) -> None:
        """Close every connection; harmless when done already."""
        self._reader.dispose()
        if self._turn is None:
            self._writer.dispose()
            return
        try:
            # The last connection to close moves the log into the file: that is a write.
            with self._turn.taken(sqlite.WRITE_PATIENCE_S):
                self._writer.dispose()
        except (StorageError, sqlite3.Error):
            self._writer.dispose()
        self._turn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _require_in_place(self) -> None:
        """Raise `StorageError` if what is open is not the file in its place any more.

        A backup copied over it, or the file moved or deleted: what is written to the open one
        would be gone with the program's end. Put back, it goes on.
        """
        if self._path is None or self._file is None:
            return
        if self._file != sqlite.file_at(self._path):
            raise StorageError(
                tr(
                    "errors",
                    "The database {path} was moved or replaced while this program had it open. "
                    "Nothing is stored until it is back in its place or this program is started "
                    "again.",
                ).format(path=self._path)
            )

    @contextmanager
    def _turn_taken(self) -> Iterator[None]:
        if self._turn is None:
            yield
            return
        with self._turn.taken(sqlite.WRITE_PATIENCE_S):
            yield

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, DBAPIError, PoolTimeoutError) as error:
            raise _storage_error(error, self._path) from error


def _bring_up_to_date(engine: Engine, backed_up: Path | None) -> None:
    with engine.connect() as connection:
        revision = revisions.revision_of(connection)
        connection.rollback()
        newest = revisions.newest_revision()
        if revision == newest:
            return
        # Here: importing Alembic takes a quarter of a second, which most starts need not wait for.
        from attendance_app.db import migrating

        if backed_up is not None and revision is not None:
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
            name = f"{backed_up.stem}-{revision}-{stamp}{backed_up.suffix}"
            sqlite.back_up(backed_up, backed_up.parent / "backups" / name)
        if engine.dialect.name == "sqlite":
            with sqlite.foreign_keys_unenforced(connection), connection.begin():
                migrating.upgrade(connection)
                sqlite.check_foreign_keys(connection)
        else:
            with connection.begin():
                migrating.upgrade(connection)
        _log.info("Database brought from schema %s to %s", revision or "none", newest)


def _storage_error(error: BaseException, path: Path | None) -> StorageError:
    if path is None:
        return StorageError(
            tr(
                "errors",
                "The database server reported an error: nothing was stored. Check that "
                "it is running, then try again.",
            )
        )
    return StorageError(sqlite.in_plain_words(_cause_of(error), path))


def _cause_of(error: BaseException) -> BaseException:
    """The driver's own error."""
    return (error.orig if isinstance(error, DBAPIError) else error) or error
