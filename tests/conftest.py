"""What every test shares: where real data is, that no thread is left behind and no error logged."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_PROJECT = Path(__file__).resolve().parent.parent


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
    give_up = time.monotonic() + 2
    left: list[threading.Thread] = []
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, give_up - time.monotonic()))
        if thread.is_alive():
            left.append(thread)
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


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
