"""Opening a dialog that first has to read something: one of it, however often it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from attendance_app.ui.tasks import Task, TaskRunner

_Found = TypeVar("_Found")


class Opening:
    """Reads on a worker, then opens; what is asked for while it reads is the same dialog.

    What it was asked by stays enabled: a button that is not would give away the focus, which
    the dialog gives back to it.

    Parameters
    ----------
    tasks : TaskRunner
    page : QWidget
        Over which it opens: if that is not in view any more, because of another page or the
        kiosk, nothing opens.
    """

    def __init__(self, tasks: TaskRunner, page: QWidget) -> None:
        self._tasks = tasks
        self._page = page
        self._reading: Task[Any] | None = None

    def run(self, read: Callable[[], _Found], show: Callable[[_Found], object]) -> None:
        """Call `read` on a worker, and `show` on the GUI thread with what it has returned."""
        if self._reading is not None and not self._reading.over:
            return

        def found(what: _Found) -> None:
            if self._page.isVisible():
                show(what)

        self._reading = self._tasks.run(lambda _: read(), owner=self._page, done=found)
