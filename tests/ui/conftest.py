"""What the window's tests share: a screen where there is none, workers that end, an engine."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True, scope="session")
def dates_in_english() -> None:
    """Whatever the computer's language is; tests of another set it themselves."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture(autouse=True)
def no_collection_by_workers() -> Iterator[None]:
    """No worker takes a test's closed dialogs apart: see `ui.garbage`."""
    gc.disable()
    yield
    # What the test made is young. Left where it is, each change of look or language asks every
    # dialog of every test before.
    gc.collect(0)
    gc.enable()


@pytest.fixture
def tasks(qapp) -> Iterator[object]:
    """A task runner that is closed at the end."""
    from attendance_app.ui.tasks import TaskRunner

    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture(scope="module")
def light(qapp) -> Iterator[object]:
    """The light look, of all tests of a file."""
    from attendance_app.ui.theme import Theme, ThemeMode

    made = Theme(qapp)
    made.set_mode(ThemeMode.LIGHT)
    yield made
    made.setParent(None)


@pytest.fixture(scope="session")
def engine():
    """A real engine that one test after the other uses."""
    from attendance_app.paths import DataDir
    from attendance_app.vision.engine import EngineOptions, FaceEngine

    return FaceEngine.load(DataDir.default().cache, EngineOptions(threads=1))


@pytest.fixture
def bench(qtbot, engine, tasks, tmp_path: Path) -> Iterator[object]:
    """Enrollment dialogs over a database of their own."""
    from builders import new_database
    from enrollment_bench import Bench

    with new_database(tmp_path) as database:
        made = Bench(qtbot, engine, database, tasks)
        yield made
        if made.session is not None:
            assert made.session.stop()
