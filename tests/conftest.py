"""What every test shares: processes, real data, that no thread is left behind or error logged."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

_PROJECT = Path(__file__).resolve().parent.parent

# numpy's threads, one per processor in every process, would only wait for each other; the small
# products of the tests take ten times as long then.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


_MOST_WORKERS = 4
"""Each holds the window, the networks and OpenCV, and each must be quick enough for a camera."""

# A processor that is busy with other tests is no fault of an example.
settings.register_profile(
    "patient", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """How many processes share the tests: one for each processor, none beside this for files.

    The tests of a file that is named are done before another process has started, and a debugger
    can stop in them.
    """
    named = [Path(word.split("::")[0]) for word in config.args]
    if all(path.suffix == ".py" for path in named):
        return 0
    return min(_MOST_WORKERS, os.cpu_count() or 1)


if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ.get("QT_QPA_PLATFORM") == "offscreen" and ":" not in str(_PROJECT):
    # Qt's own has 800 x 800 pixels, to which dialogs keep. The file's name ends at a colon.
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_PROJECT / 'tests' / 'screen.json'}"

THOROUGH = (
    *("evaluation", "commands/test_evaluate.py", "test_bench.py", "test_company_year.py"),
    *("test_scenarios_end_to_end.py", "reports/test_recalculation.py"),
    *("vision/test_synthetic.py", "vision/test_encoder.py", "vision/test_detector.py"),
)
"""Long tests of what changes seldom, or is tested in short, too: ``-m thorough`` runs them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the thorough ones."""
    tests = Path(__file__).parent
    long = [tests / path for path in THOROUGH]
    assert all(path.exists() for path in long)
    for item in items:
        if any(item.path.is_relative_to(path) for path in long):
            item.add_marker(pytest.mark.thorough)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real faces and clips, which is never part of the project.

    ``ATTENDANCE_TEST_DATA`` names it, otherwise ``../shared/data``. Without it a test is skipped,
    and fails where ``CI`` is set.
    """
    folder = Path(os.environ.get("ATTENDANCE_TEST_DATA", _PROJECT.parent / "shared" / "data"))
    if not folder.is_dir():
        reason = f"no test data at {folder}; ATTENDANCE_TEST_DATA names another place"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A thread a test has started has ended when the test has, or it is named and fails it."""
    before = set(threading.enumerate())
    yield
    give_up = time.monotonic() + 10
    left: list[threading.Thread] = []
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, give_up - time.monotonic()))
        if thread.is_alive():
            left.append(thread)
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whose month is computed, from now on, in this order."""
    from attendance_app.domain.people import Person
    from attendance_app.domain.person_days import person_days
    from attendance_app.domain.workday import WorkDay

    names: list[str] = []

    def count(person: Person, *arguments: Any, **more: Any) -> tuple[WorkDay, ...]:
        names.append(person.name)
        return person_days(person, *arguments, **more)

    monkeypatch.setattr("attendance_app.domain.timesheet.person_days", count)
    return names


class _Errors(logging.Handler):
    """Keeps what the program logs as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []
        self.addFilter(logging.Filter("attendance_app"))

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.name}: {record.getMessage()}"
        self.messages.append(f"{text} ({record.exc_info[1]!r})" if record.exc_info else text)


@pytest.fixture(autouse=True)
def no_error_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """The program logs no error that the test does not expect.

    A test that provokes one is marked ``expects_errors``, or looks at the log itself (`caplog`).
    """
    expected = request.node.get_closest_marker("expects_errors") or "caplog" in request.fixturenames
    errors = _Errors()
    # To the root: the program's own logger is given other handlers by every command.
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    assert expected or not errors.messages, f"errors logged: {errors.messages}"
