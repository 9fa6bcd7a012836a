"""What the planning page's tabs have in common: they load when shown, and store as somebody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from attendance_app.ui.removing import remove
from attendance_app.ui.signing import Signer
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner

_Removed = TypeVar("_Removed")


class PlanningTab(QWidget):
    """A subclass loads by `load`, and calls `stored` when something was.

    Parameters
    ----------
    today : callable
        The site's present day.
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
        Everything that reads or stores runs there.
    """

    shown = Signal()
    """It shows what the database holds now, or says why it cannot."""

    changed = Signal()
    """Something was stored: timesheets are others now."""

    removed = Signal(str, object)
    """Something was: a sentence that tells of it, and what brings it back."""

    def __init__(
        self,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._signer = signer
        self._tasks = tasks
        self._loads = Newest(tasks, self)
        self._stale = True

    def load(self) -> None:
        """Ask for what there is now; `_loads` delivers the newest answer."""
        raise NotImplementedError

    def reload(self) -> None:
        """Load again: now if in view, else when next shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.load()

    def stored(self, _: object = None) -> None:
        """Tell of it, and load again."""
        self.changed.emit()
        self.reload()

    def remove(
        self,
        action: QAction,
        told: str,
        work: Callable[[], _Removed],
        back: Callable[[_Removed], object],
    ) -> None:
        """Remove something by `work` and tell of it; `back` brings it back. See `removing`."""
        remove(
            self._tasks, self, action, self.removed, told, work=work, back=back, stored=self.stored
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()
