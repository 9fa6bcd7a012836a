"""Asking on a worker again and again, where only the newest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from attendance_app.ui.tasks import Progress, Task, TaskRunner

_Answer = TypeVar("_Answer")


class Newest:
    """Requests of one kind: nothing is done with an answer if there was a newer request since.

    An older answer may come later, from the other worker. What has not begun by then never does,
    and what has begun is told to stop: who leafs through the months of a large company waits for
    the last one only.

    Parameters
    ----------
    tasks : TaskRunner
        Works on workers.
    owner : QObject
        Once it is deleted nothing is delivered.
    """

    def __init__(self, tasks: TaskRunner, owner: QObject) -> None:
        self._tasks = tasks
        self._owner = owner
        self._number = 0
        self._asked: Task[Any] | None = None

    def run(
        self,
        work: Callable[[], _Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[str], None],
    ) -> None:
        """Work on a worker, and deliver the answer or the sentence on the GUI thread."""
        self.run_in_steps(lambda _: work(), done, failed)

    def run_in_steps(
        self,
        work: Callable[[Progress], _Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[str], None],
        progressed: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:
        """The same with what says how far it is, and ends once it is not wanted any more."""
        self.cancel()
        number = self._number

        def deliver(answer: _Answer) -> None:
            if number == self._number:
                self._asked = None
                done(answer)

        def tell(sentence: str) -> None:
            if number == self._number:
                self._asked = None
                failed(sentence)

        def report(steps: int, total: int) -> None:
            if number == self._number:
                progressed(steps, total)

        self._asked = self._tasks.run(
            work, owner=self._owner, done=deliver, failed=tell, progressed=report
        )

    def cancel(self) -> None:
        """Want no answer any more."""
        self._number += 1
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
