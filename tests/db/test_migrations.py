"""Bringing a database to the program's schema: complete, with a backup, all or nothing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from builders import enrolled, new_database, stored_faces
from sqlalchemy import Engine, create_engine, inspect

from attendance_app.db import migrating, revisions
from attendance_app.db.database import Database
from attendance_app.db.models import Base
from attendance_app.domain.errors import StorageError

NEXT = '''
"""A later schema, as only this test knows it."""
import sqlalchemy as sa
from alembic import op
revision = "v9999"
down_revision = "{newest}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("badge", sa.Text(), nullable=True))
    {then}
'''


def add_a_later_schema(folder: Path, monkeypatch: pytest.MonkeyPatch, then: str = "pass") -> None:
    newest = revisions.newest_revision()
    scripts = folder / "migrations"
    shutil.copytree(
        revisions.FOLDER, scripts, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True
    )
    script = NEXT.format(newest=newest, then=then)
    (scripts / "versions" / "v9999_later.py").write_text(script, encoding="utf-8")
    monkeypatch.setattr(revisions, "FOLDER", scripts)


def constraints(engine: Engine) -> dict[str, set[tuple[object, ...]]]:
    """Every named constraint and index of every table."""
    found = {}
    inspector = inspect(engine)
    for table in Base.metadata.tables:
        checks = inspector.get_check_constraints(table)
        uniques = inspector.get_unique_constraints(table)
        foreign = inspector.get_foreign_keys(table)
        indexes = inspector.get_indexes(table)
        found[table] = {
            *((each["name"], each["sqltext"]) for each in checks),
            *((each["name"], *each["column_names"]) for each in uniques),
            *((each["name"], str(each["options"])) for each in foreign),
            *((each["name"], *each["column_names"]) for each in indexes),
        }
    return found


def test_the_migrations_lead_to_what_the_models_say() -> None:
    migrated, created = create_engine("sqlite://"), create_engine("sqlite://")
    with migrated.begin() as connection:
        migrating.upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    Base.metadata.create_all(created)
    # Alembic's comparison passes over check constraints.
    assert constraints(migrated) == constraints(created)
    migrated.dispose()
    created.dispose()


def test_a_migration_is_named_by_its_schema() -> None:
    """Which schemas there are is read from the names, without Alembic; it must say the same."""
    scripts = ScriptDirectory(str(revisions.FOLDER)).walk_revisions()
    assert revisions.known_revisions() == [script.revision for script in scripts][::-1]


def test_every_constraint_has_a_name() -> None:
    for table in Base.metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints)


def test_opening_again_changes_nothing_and_makes_no_backup(tmp_path: Path) -> None:
    new_database(tmp_path).close()
    before = (tmp_path / "attendance.sqlite3").read_bytes()
    Database.open(tmp_path / "attendance.sqlite3").close()
    assert (tmp_path / "attendance.sqlite3").read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_an_upgrade_keeps_every_row_and_makes_a_backup_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_database(tmp_path) as database:
        person = enrolled(database, 1, "Ana", faces=3)
    before = revisions.newest_revision()
    add_a_later_schema(tmp_path, monkeypatch)

    with Database.open(tmp_path / "attendance.sqlite3") as database, database.read() as unit:
        assert unit.people.all() == [person]
        assert len(stored_faces(unit, person.id)) == 3

    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name.startswith(f"attendance-{before}-")
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [(before,)]
        assert copy.execute("SELECT count(*) FROM face_vector").fetchall() == [(3,)]


def test_faces_of_the_first_schema_are_kept_without_an_upper_vector() -> None:
    """v0002: who was enrolled before is recognised as before, and not behind a mask."""
    database = create_engine("sqlite://")
    with database.begin() as connection:
        migrating.upgrade(connection, "v0001")
        connection.exec_driver_sql(
            "INSERT INTO person (id, employee_id, employee_key, name, email, department,"
            " created_at) VALUES (7, '1', '1', 'Ana', '', '', '2026-01-01T00:00:00.000000Z')"
        )
        connection.exec_driver_sql(
            "INSERT INTO face_vector (person_id, vector, engine_name, engine_version,"
            " engine_sha256, source, captured_at, quality)"
            " VALUES (7, zeroblob(512), 'dlib', '1', 'a', 'photo',"
            " '2026-01-01T00:00:00.000000Z', 1)"
        )
        migrating.upgrade(connection)
        rows = connection.exec_driver_sql(
            "SELECT person_id, length(vector), upper_vector, upper_version FROM face_vector"
        ).fetchall()
    assert rows == [(7, 512, None, None)]
    database.dispose()


@pytest.mark.parametrize(
    "then",
    [
        'op.execute("INSERT INTO nowhere VALUES (1)")',
        'op.execute("DELETE FROM person")',  # its vectors would refer to nobody
    ],
)
def test_an_upgrade_that_fails_leaves_the_database_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    with new_database(tmp_path) as database:
        person = enrolled(database, 1, "Ana", faces=3)
    with monkeypatch.context() as patch:
        add_a_later_schema(tmp_path, patch, then)
        with pytest.raises(StorageError):
            Database.open(tmp_path / "attendance.sqlite3")
    with Database.open(tmp_path / "attendance.sqlite3") as database, database.read() as unit:
        assert unit.people.all() == [person]


def test_a_newer_database_is_refused_in_words_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        add_a_later_schema(tmp_path, patch)
        new_database(tmp_path).close()
    before = (tmp_path / "attendance.sqlite3").read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        Database.open(tmp_path / "attendance.sqlite3")
    assert (tmp_path / "attendance.sqlite3").read_bytes() == before
