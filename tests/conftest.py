"""What every test shares: where real data is, and that no test leaves a thread behind."""

from __future__ import annotations

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
