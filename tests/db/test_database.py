"""Opening a database, its transactions, and what a person is told when it cannot be used."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from builders import SITE, at, details, enrolled, new_database, sample, stored_faces

from attendance_app.db import sqlite
from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.errors import StorageError


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a lock no longer than a test wants to."""
    monkeypatch.setattr(sqlite, "WRITE_PATIENCE_S", 0.05)


def file_of(database: Database) -> Path:
    assert database.path is not None
    return database.path


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_what_was_written_is_read_after_reopening(tmp_path: Path) -> None:
    with new_database(tmp_path) as database:
        enrolled(database, 1)
    with Database.open(tmp_path / "attendance.sqlite3") as database, database.read() as unit:
        assert unit.site.load() == SITE
        assert [person.employee_id for person in unit.people.all()] == ["001"]


def test_a_url_and_a_folder_with_awkward_characters_work(tmp_path: Path) -> None:
    folder = tmp_path / "50% of #1? ü 名"
    with Database.open(folder / "a b.sqlite3") as database, database.read() as unit:
        assert unit.people.all() == []
    with Database.open(f"sqlite:///{(tmp_path / 'url.sqlite3').as_posix()}"):
        assert (tmp_path / "url.sqlite3").exists()


def test_the_writing_connection_is_as_durable_as_sqlite_can_be(database: Database) -> None:
    with closing(sqlite.connect_writer(file_of(database))) as connection:
        assert pragma(connection, "journal_mode") == "wal"
        assert pragma(connection, "synchronous") == 2  # FULL
        assert pragma(connection, "foreign_keys") == 1
        assert pragma(connection, "secure_delete") == 1


def test_a_kiosk_says_within_two_seconds_that_it_cannot_store() -> None:
    assert sqlite.WRITE_PATIENCE_S < 2


def test_a_reading_connection_cannot_write(database: Database) -> None:
    with closing(sqlite.connect_reader(file_of(database))) as connection:
        assert pragma(connection, "busy_timeout") == 5000
        assert pragma(connection, "foreign_keys") == 1
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM site")
    with pytest.raises(StorageError), database.read() as unit:
        unit.people.add(details(), at("2026-03-02 09:00"))


def test_a_transaction_that_raises_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as unit:
            unit.people.add(details(), at("2026-03-02 09:00"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.read() as unit:
        assert unit.people.all() == []


def test_reading_waits_for_no_writer_and_sees_only_what_is_committed(database: Database) -> None:
    seen: list[int] = []

    def read() -> None:
        with database.read() as unit:
            seen.append(len(unit.people.all()))

    with database.write() as unit:
        unit.people.add(details(), at("2026-03-02 09:00"))
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    read()
    assert seen == [0, 1]


def test_writers_of_many_threads_take_turns(database: Database) -> None:
    def write(number: int) -> None:
        for step in range(5):
            enrolled(database, 100 * number + step)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as unit:
        assert len(unit.people.all()) == 20


@pytest.mark.usefixtures("impatient")
def test_a_database_locked_by_another_program_is_refused_in_words(database: Database) -> None:
    with closing(sqlite3.connect(file_of(database), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="in use by another program"):
            enrolled(database, 1)
    enrolled(database, 2)
    with database.read() as unit:
        assert [person.employee_id for person in unit.people.all()] == ["002"]


@pytest.mark.usefixtures("impatient")
def test_a_second_program_waits_its_turn_and_then_says_so(database: Database) -> None:
    with database.write(), pytest.raises(StorageError, match="in use by another program"):
        Database.open(file_of(database))
    with Database.open(file_of(database)) as second:
        enrolled(second, 1)
    with database.read() as unit:
        assert len(unit.people.all()) == 1


@pytest.mark.usefixtures("impatient")
def test_a_thread_waits_its_turn_and_then_says_so(database: Database) -> None:
    refusals: list[str] = []

    def write() -> None:
        try:
            enrolled(database, 1)
        except StorageError as error:
            refusals.append(str(error))

    with database.write():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert "busy" in refusals[0]


def test_a_full_disk_is_said_and_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_database(tmp_path) as database:
        enrolled(database, 1, faces=1)
    limit = "PRAGMA max_page_count = 40"
    monkeypatch.setattr(sqlite, "WRITER_PRAGMAS", (*sqlite.WRITER_PRAGMAS, limit))
    with Database.open(tmp_path / "attendance.sqlite3") as database:
        with pytest.raises(StorageError, match="disk is full"):
            enrolled(database, 2, faces=200)
        with database.read() as unit:
            assert [person.vector_count for person in unit.people.all()] == [1]
        enrolled(database, 3)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "attendance.sqlite3"
    path.write_bytes(b"This is a shopping list, not a database. " * 50)
    before = path.read_bytes()
    with pytest.raises(StorageError, match="damaged"):
        Database.open(path)
    assert path.read_bytes() == before


def test_a_damaged_database_is_never_served(tmp_path: Path) -> None:
    with new_database(tmp_path) as database:
        for number in range(1, 30):
            enrolled(database, number, faces=2)
    path = tmp_path / "attendance.sqlite3"
    content = bytearray(path.read_bytes())
    for page in range(5, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"damaged.*backup"):
        Database.open(path)
    assert path.read_bytes() == bytes(content)


def test_a_long_file_is_read_as_a_whole_while_it_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The start does not wait for it; once damage is found, nothing more is written."""
    monkeypatch.setattr(sqlite, "READ_AT_START", 4096)
    with new_database(tmp_path) as database:
        for number in range(1, 30):
            enrolled(database, number, faces=4)
    path = tmp_path / "attendance.sqlite3"
    with Database.open(path) as database:
        database.check(lambda: True)
        database.check()
        enrolled(database, 30)
    content = bytearray(path.read_bytes())
    # The newest pages: of faces, which nothing reads at the start.
    for page in range(len(content) // 4096 - 12, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    path.write_bytes(content)
    with Database.open(path) as database:
        with pytest.raises(StorageError, match=r"damaged.*backup"):
            database.check()
        with pytest.raises(StorageError, match="damaged"), database.write():
            pass


def test_what_a_crash_left_is_read_before_it_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "READ_AT_START", 4096)
    path = tmp_path / "attendance.sqlite3"
    with new_database(tmp_path) as database:
        enrolled(database, 1)
        assert sqlite.prepare(path).is_checked, "its log is not empty"
    assert not sqlite.prepare(path).is_checked


def test_a_truncated_database_is_never_served(tmp_path: Path) -> None:
    with new_database(tmp_path) as database:
        enrolled(database, 1, faces=20)
    path = tmp_path / "attendance.sqlite3"
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    with pytest.raises(StorageError, match="damaged"):
        Database.open(path)


def test_another_programs_database_is_not_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "books.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE book (title TEXT)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="another program"):
        Database.open(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("path", ["", ":memory:", "sqlite://", "sqlite:///:memory:"])
def test_a_database_needs_a_file(path: str) -> None:
    with pytest.raises(StorageError, match="needs a file"):
        Database.open(path)


@pytest.mark.parametrize("url", ["no such dialect://x", "nosuch://host/name", "://"])
def test_an_address_that_is_none_is_refused_in_words(url: str) -> None:
    with pytest.raises(StorageError, match="address"):
        Database.open(url)


def test_a_folder_that_is_a_file_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be written"):
        Database.open(tmp_path / "file" / "attendance.sqlite3")


def test_a_path_that_is_a_folder_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "attendance.sqlite3").mkdir()
    with pytest.raises(StorageError, match="cannot be written"):
        Database.open(tmp_path / "attendance.sqlite3")


_WRITE_AS_NOBODY = """
import os, sys
from pathlib import Path
from attendance_app.db.database import Database
from attendance_app.domain.errors import StorageError
if os.geteuid() == 0:
    os.setuid(65534)
for path in sys.argv[1:]:
    try:
        with Database.open(Path(path)) as database, database.write():
            pass
    except StorageError as error:
        print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no read-only mode")
def test_a_read_only_folder_is_refused_in_words() -> None:
    # Not tmp_path, which the unprivileged user this has to be cannot reach.
    folder = Path(tempfile.mkdtemp())
    names = ("attendance.sqlite3", "not there yet.sqlite3", "hidden/attendance.sqlite3")
    paths = [folder / name for name in names]
    try:
        (folder / "hidden").mkdir()
        new_database(folder / "hidden").close()
        (folder / "hidden").chmod(0)
        new_database(folder).close()
        before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        folder.chmod(0o555)
        answer = subprocess.run(
            [sys.executable, "-c", _WRITE_AS_NOBODY, *map(str, paths)],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        refusals = answer.stdout.splitlines()
        assert len(refusals) == 3
        assert all("cannot be written" in refusal for refusal in refusals)
        assert before == {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    finally:
        folder.chmod(0o755)
        (folder / "hidden").chmod(0o755)
        shutil.rmtree(folder)


def test_closing_twice_is_harmless_and_leaves_one_complete_file(tmp_path: Path) -> None:
    database = new_database(tmp_path)
    enrolled(database, 1)
    database.close()
    database.close()
    assert not (tmp_path / "attendance.sqlite3-wal").exists()


def test_destroyed_vectors_are_in_no_file_any_more(tmp_path: Path) -> None:
    with new_database(tmp_path) as database:
        person = enrolled(database, 1, faces=3)
        gone = [sample(1, spread=0.2, variant=i + 1).vector.tobytes() for i in range(3)]
        kept = enrolled(database, 2, faces=1)
        with database.read() as unit:
            stays = stored_faces(unit, kept.id)[0].vector
        assert all(any(v in f.read_bytes() for f in tmp_path.iterdir()) for v in gone)
        with database.write() as unit:
            unit.faces.remove_all(person.id)
        database.forget_deleted()
        files = [path.read_bytes() for path in tmp_path.iterdir()]
    assert not any(vector in content for vector in gone for content in files)
    assert any(stays in content for content in files)


def test_an_error_names_neither_people_nor_vectors(database: Database) -> None:
    enrolled(database, 1, "Ana Silva", faces=1)
    with pytest.raises(StorageError) as raised, database.write() as unit:
        unit.audit.add(
            AuditEntry(at("2026-03-02 09:00"), AuditKind.PERSON_CHANGED, 99, {"x": "Ana Silva"})
        )
    chain: BaseException | None = raised.value
    while chain is not None:
        assert "Ana" not in str(chain)
        chain = chain.__cause__ or chain.__context__


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not move a file that is open")
def test_nothing_is_written_to_a_file_that_is_not_in_its_place(tmp_path: Path) -> None:
    """What is written into a moved file is gone with the program; a backup put there is another."""
    path, aside = tmp_path / "attendance.sqlite3", tmp_path / "aside.sqlite3"
    with Database.open(path) as database:
        path.rename(aside)
        with pytest.raises(StorageError, match="moved or replaced"), database.write():
            pass
        path.write_bytes(aside.read_bytes())
        with pytest.raises(StorageError, match="moved or replaced"), database.write():
            pass
        aside.replace(path)
        enrolled(database, 1, "Ana")
    with Database.open(path) as database, database.read() as unit:
        assert [person.name for person in unit.people.all()] == ["Ana"]
