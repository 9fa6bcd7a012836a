"""Bringing a database to the program's schema: complete, with a backup, all or nothing."""

from __future__ import annotations

import io
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from builders import at, enrolled, new_database, stored_faces
from sqlalchemy import Engine, create_engine, inspect
from timekeeping import punch

from attendance_app.db import migrating, revisions
from attendance_app.db.database import Database
from attendance_app.db.migrations.versions import v0004_the_front_desk
from attendance_app.db.models import Base
from attendance_app.domain.errors import StorageError
from attendance_app.domain.punches import PunchKind, PunchMethod

RELEASED = Path(__file__).parent / "released"
"""Databases as the program of each released schema left them, dumped."""

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


def tables_of(connection: sqlite3.Connection) -> dict[str, tuple[str, list[object]]]:
    """The columns and all rows of every table."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = {}
    for (name,) in names:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
        rows = connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
        found[name] = (", ".join(columns), rows)
    return found


def test_every_released_schema_has_its_fixture() -> None:
    """Whoever adds a schema adds a dump of the one before, with every table and odd values."""
    dumps = sorted(path.stem for path in RELEASED.glob("*.sql"))
    assert dumps == revisions.known_revisions()[:-1]


@pytest.mark.parametrize("dump", sorted(RELEASED.glob("*.sql")), ids=lambda path: path.stem)
def test_a_database_of_a_released_schema_keeps_every_row(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "attendance.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
        before = tables_of(connection)
    assert all(rows for _, rows in before.values())

    with Database.open(path) as database, database.read() as unit:
        assert unit.audit.broken_link() is None
        assert unit.audit.head().count == len(before["audit"][1])
        assert len(unit.punches.between(None, None)) == len(before["punch"][1])
        assert len(unit.people.all(include_removed=True)) == len(before["person"][1])
        stored = [face for _, face in unit.faces.all()]
        assert len(stored) == len(before["face_vector"][1])
        if dump.stem == "v0001":  # recognised as before, and not behind a mask
            assert [face.upper_vector for face in stored] == [None] * len(stored)
    with closing(sqlite3.connect(path)) as connection:
        for name in before.keys() - {"alembic_version", "sqlite_sequence"}:
            columns, rows = before[name]
            kept = connection.execute(f"SELECT {columns} FROM {name} ORDER BY 1").fetchall()
            assert kept == rows
        for name in ("punch", "audit"):
            for change in (f"DELETE FROM {name}", f"UPDATE {name} SET kind = 'in'"):
                with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                    connection.execute(change)
        sequences = dict(connection.execute("SELECT name, seq FROM sqlite_sequence"))
        assert sequences.items() >= dict(before["sqlite_sequence"][1]).items()
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name.startswith(f"attendance-{dump.stem}-")


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


def test_a_database_of_before_takes_badges_and_refuses_other_methods_as_ever(
    tmp_path: Path,
) -> None:
    """Its punches are in another table of the same name, with the same indexes and references."""
    path = tmp_path / "attendance.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / "v0003.sql").read_text(encoding="utf-8"))
    badge = punch(at("2026-05-04 09:00"), PunchKind.IN, person_id=7, method=PunchMethod.BADGE)
    with Database.open(path) as database, database.write() as unit:
        # The last number given was 40, though no such punch is there.
        assert unit.punches.add(badge).sequence == 41
        ana = unit.people.get(7)
        assert (ana.archived_at, ana.confirm_by_pin, ana.has_pin, ana.has_badge) == (
            None,
            False,
            False,
            False,
        )
    engine = create_engine(f"sqlite:///{path}")
    created = create_engine("sqlite://")
    Base.metadata.create_all(created)
    assert constraints(engine) == constraints(created)
    engine.dispose()
    created.dispose()
    with closing(sqlite3.connect(path)) as connection:
        columns = "person_id, instant, zone, utc_offset_minutes, local_date, kind, kiosk_id"
        with pytest.raises(sqlite3.IntegrityError, match="ck_punch_method"):
            connection.execute(
                f"INSERT INTO punch (uuid, method, evidence, {columns}) "
                f"SELECT 'x', 'telepathy', '{{}}', {columns} FROM punch LIMIT 1"
            )
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_servers_constraint_is_changed_in_place() -> None:
    """What is sent to PostgreSQL copies no punch."""
    sent = io.StringIO()
    options = {"as_sql": True, "output_buffer": sent}
    context = MigrationContext.configure(dialect_name="postgresql", opts=options)
    with Operations.context(context):
        v0004_the_front_desk.upgrade()
    statements = sent.getvalue()
    assert "ALTER TABLE punch DROP CONSTRAINT ck_punch_method" in statements
    assert "ALTER TABLE punch ADD CONSTRAINT ck_punch_method CHECK (method IN (" in statements
    assert "archived_at TIMESTAMP WITH TIME ZONE" in statements
    assert "INSERT" not in statements


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
