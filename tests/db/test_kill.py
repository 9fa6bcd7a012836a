"""A program that dies at any moment has lost no punch that it acknowledged."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path
from uuid import UUID

from builders import SITE, at, enrolled, new_database

from attendance_app.db.database import Database

PUNCH_FOR_EVER = f"""
import sys
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from attendance_app.db.database import Database
from attendance_app.domain.punches import PunchMethod, PunchPolicy
from attendance_app.domain.site import Site
from attendance_app.services.clocking import Clocking

path, person_id, kiosk, most = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
database = Database.open(path)
policy = PunchPolicy(duplicate_interval=timedelta(0))
clocking = Clocking(database, Site("", "{SITE.zone}"), kiosk, policy)
start = datetime.fromisoformat("{at("2026-03-02 06:00").isoformat()}")
for step in range(most) if most else count():
    outcome = clocking.punch(person_id, start + timedelta(hours=9 * step), PunchMethod.FACE)
    print(outcome.punch.uuid, flush=True)
database.close()
"""


def start(folder: Path, person_id: int, kiosk: str, most: int) -> subprocess.Popen[str]:
    path = str(folder / "attendance.sqlite3")
    return subprocess.Popen(
        [sys.executable, "-c", PUNCH_FOR_EVER, path, str(person_id), kiosk, str(most)],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


def test_every_acknowledged_punch_survives_being_killed(tmp_path: Path) -> None:
    with new_database(tmp_path) as database:
        person = enrolled(database)
    acknowledged: list[UUID] = []
    for rounds in range(1, 4):
        with start(tmp_path, person.id, "desk", 0) as program:
            assert program.stdout is not None
            lines = [program.stdout.readline() for _ in range(random.randint(1, 80))]
            program.kill()
            lines += program.stdout.readlines()
        # A line without its end was being written: not an acknowledgement yet.
        acknowledged += [UUID(line.strip()) for line in lines if line.endswith("\n")]

        with Database.open(tmp_path / "attendance.sqlite3") as database, database.read() as unit:
            stored = unit.punches.between(None, None)
        uuids = [punch.uuid for punch in stored]
        assert set(acknowledged) <= set(uuids)
        assert len(uuids) - len(acknowledged) <= rounds  # at most the one being said
        assert [punch.sequence for punch in stored] == sorted({p.sequence for p in stored})


def test_two_programs_record_side_by_side_and_lose_nothing(tmp_path: Path) -> None:
    with new_database(tmp_path) as database:
        people = [enrolled(database, number) for number in (1, 2)]
    programs = [start(tmp_path, person.id, f"desk {person.id}", 20) for person in people]
    printed = [program.communicate()[0].split() for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    with Database.open(tmp_path / "attendance.sqlite3") as database, database.read() as unit:
        stored = {str(punch.uuid) for punch in unit.punches.between(None, None)}
    assert len(stored) == 40
    assert stored == {uuid for uuids in printed for uuid in uuids}
