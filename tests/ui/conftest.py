"""What the window's tests share: a screen where there is none, and workers that end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def tasks(qapp) -> Iterator[object]:
    """A task runner that is closed at the end."""
    from attendance_app.ui.tasks import TaskRunner

    runner = TaskRunner()
    yield runner
    runner.close()
