"""A database is read where nothing can be written, whole and as it was, and nothing is left."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import enrolled, new_database
from unwritable import full_disk, read_only

from attendance_app.db import revisions, snapshot
from attendance_app.db.database import Database
from attendance_app.domain.errors import StorageError

NAME = "attendance.sqlite3"

_ENROLL_AND_DIE = """
import os, sys
from pathlib import Path
from builders import enrolled
from attendance_app.db.database import Database
database = Database.open(Path(sys.argv[1]))
enrolled(database, 2, faces=1)
os._exit(0)
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with a database of one person, closed in good order."""
    folder = tmp_path / "site"
    folder.mkdir()
    with new_database(folder) as database:
        enrolled(database, 1)
    return folder


def die_with_a_log(site: Path) -> None:
    """A second person is enrolled by a program that dies: only the log holds them."""
    path = os.pathsep.join(sys.path)
    subprocess.run(
        [sys.executable, "-c", _ENROLL_AND_DIE, site / NAME],
        check=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert (site / f"{NAME}-wal").stat().st_size > 0


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def people(database: Database) -> list[str]:
    with database.read() as unit:
        return [person.employee_id for person in unit.people.all()]


def in_snapshot(site: Path) -> int:
    with closing(snapshot.connect_snapshot(site / NAME)) as connection:
        count: int = connection.execute("SELECT count(*) FROM person").fetchone()[0]
        return count


def set_schema(site: Path, revision: str) -> None:
    with closing(sqlite3.connect(site / NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def test_a_folder_that_may_only_be_read_is_read_and_writing_is_refused(site: Path) -> None:
    before = contents(site)
    with read_only(site), Database.open(site / NAME) as database:
        assert people(database) == ["001"]
        with pytest.raises(StorageError, match="cannot be written: nothing was stored"):
            database.require_writable()
        with pytest.raises(StorageError, match="cannot be written"):
            enrolled(database, 2)
        database.forget_deleted()
    assert contents(site) == before


def test_a_file_that_may_only_be_read_is_read_and_gets_no_log(site: Path) -> None:
    """Its folder can be written: a log left there would not be its owner's."""
    before = contents(site)
    with read_only(site / NAME), Database.open(site / NAME) as database:
        assert people(database) == ["001"]
    assert contents(site) == before


def test_a_full_disk_is_read_and_writing_is_refused(site: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with full_disk(disk, site / NAME), Database.open(disk / NAME) as database:
        assert people(database) == ["001"]
        with pytest.raises(StorageError, match="disk is full"):
            database.require_writable()


def test_a_database_that_can_be_written_is(site: Path) -> None:
    with Database.open(site / NAME) as database:
        database.require_writable()


@pytest.mark.parametrize("left", [("-wal", "-shm"), ("-wal",)])
def test_what_only_a_leftover_log_holds_is_read(
    site: Path, tmp_path: Path, left: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    die_with_a_log(site)
    copy, scratch = tmp_path / "stick", tmp_path / "scratch"
    copy.mkdir()
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    for end in ("", *left):
        shutil.copy(site / f"{NAME}{end}", copy)
    before = contents(copy)
    assert in_snapshot(copy) == 2
    with read_only(copy), Database.open(copy / NAME) as database:
        assert people(database) == ["001", "002"]
    assert contents(copy) == before
    assert list(scratch.iterdir()) == []


def test_an_empty_log_hides_nothing(site: Path) -> None:
    (site / f"{NAME}-wal").touch()
    assert in_snapshot(site) == 1


def test_a_snapshot_leaves_nothing_beside_the_database(site: Path) -> None:
    before = contents(site)
    assert in_snapshot(site) == 1
    assert contents(site) == before


def test_a_snapshot_does_not_change_when_the_database_does(site: Path) -> None:
    with closing(snapshot.connect_snapshot(site / NAME)) as connection:
        with Database.open(site / NAME) as database:
            enrolled(database, 2)
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (1,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM person")
    assert in_snapshot(site) == 2


def meddling(site: Path, times: int) -> Callable[[str], sqlite3.Connection]:
    """Copies as `snapshot` does; another program enrolls somebody during the first ones."""
    plain = snapshot._copied
    numbers = iter(range(2, 2 + times))

    def copied(uri: str) -> sqlite3.Connection:
        made = plain(uri)
        number = next(numbers, None)
        if number is not None:
            with Database.open(site / NAME) as database:
                enrolled(database, number)
        return made

    return copied


def test_a_database_that_changes_while_it_is_copied_is_copied_again(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_copied", meddling(site, 1))
    assert in_snapshot(site) == 2


def test_a_database_that_changes_all_the_time_is_refused_in_words(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "_copied", meddling(site, 9))
    with pytest.raises(StorageError, match="being changed by another program"):
        in_snapshot(site)


def test_an_older_schema_cannot_be_read_where_it_cannot_be_brought_up_to_date(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revisions, "newest_revision", lambda: "v9999")
    before = contents(site)
    with read_only(site), pytest.raises(StorageError, match=r"older version.*use the copy"):
        Database.open(site / NAME)
    assert contents(site) == before


def test_a_newer_schema_is_refused_there_too(site: Path) -> None:
    set_schema(site, "v8888")
    with read_only(site), pytest.raises(StorageError, match="newer version"):
        Database.open(site / NAME)


def test_a_damaged_database_is_not_served_from_there_either(site: Path) -> None:
    content = bytearray((site / NAME).read_bytes())
    for page in range(5, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    (site / NAME).write_bytes(content)
    with read_only(site), pytest.raises(StorageError, match="damaged"):
        Database.open(site / NAME)


def test_a_folder_without_a_database_is_refused_in_words(tmp_path: Path) -> None:
    with read_only(tmp_path), pytest.raises(StorageError, match="cannot be written"):
        Database.open(tmp_path / NAME)
