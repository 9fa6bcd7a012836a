"""Two threads that read corrections at once, before anybody else has, both get them."""

from __future__ import annotations

import importlib.util
import sys
import threading
from pathlib import Path
from types import ModuleType

from builders import new_database
from sqlalchemy.exc import SQLAlchemyError

from attendance_app.db import corrections
from attendance_app.db.database import Database

ROUNDS = 40
"""One round in six failed where aliases were shared; the odds of all going well were 1:1,500."""


def loaded_anew() -> ModuleType:
    """The module as a program has it that has just begun."""
    spec = importlib.util.spec_from_file_location("fresh_corrections", corrections.__file__)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def failures(database: Database) -> list[Exception]:
    """What two threads met that read at once."""
    fresh, both, found = loaded_anew(), threading.Barrier(2), list[Exception]()

    def read() -> None:
        with database.read() as unit:
            table = fresh.CorrectionTable(unit._session)
            both.wait(10)
            try:
                table.between(None, None)
            except (SQLAlchemyError, Warning) as error:
                found.append(error)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_two_threads_may_be_the_first_to_read_corrections(tmp_path: Path) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with new_database(tmp_path) as database:
            assert [failures(database) for _ in range(ROUNDS)] == [[]] * ROUNDS
    finally:
        sys.setswitchinterval(before)
