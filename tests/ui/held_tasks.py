"""A stand-in for the task runner that answers when the test says so, in the order it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from attendance_app.ui.tasks import Progress


@dataclass(frozen=True)
class HeldTask:
    """Something asked for and not yet answered."""

    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    progress: Progress

    def answer(self) -> None:
        """Do the work, and deliver what comes of it."""
        self.done(self.work(self.progress))

    def cancel(self) -> None:
        """It has begun, and goes on."""


class HeldTasks:
    """Keeps what it is asked for, oldest first."""

    def __init__(self) -> None:
        self.held: list[HeldTask] = []

    def run(
        self, work: Any, *, owner: object, done: Any, failed: Any = None, progressed: Any = None
    ) -> HeldTask:
        self.held.append(HeldTask(work, done, failed, Progress(lambda: None)))
        return self.held[-1]

    def next(self) -> HeldTask:
        """The oldest one not yet taken."""
        return self.held.pop(0)
