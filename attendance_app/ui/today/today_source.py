"""Where the dashboard gets its values: read on a worker, the newest only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from attendance_app.services.collecting import collector_paused
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.today.today_calls import TodayCalls
from attendance_app.ui.today.today_view import TodayView

_GATHER_MS = 150
"""People come in groups: who comes within this time is read together."""


class TodaySource(QObject):
    """Asks on a worker and tells on the GUI thread.

    Parameters
    ----------
    calls : TodayCalls
    tasks : TaskRunner
    """

    loaded = Signal(object)
    """A `TodayView`."""

    failed = Signal(str)
    """Why not, in a sentence."""

    def __init__(self, calls: TodayCalls, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._calls = calls
        self._view: TodayView | None = None
        self._changed: set[int] = set()
        self._reads = Newest(tasks, self)
        self._is_loading = False
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._read_changed)

    def load(self) -> None:
        """Read everybody."""
        self._load(unless=None)

    def glance(self) -> None:
        """Read everybody if something was stored since, or time alone has changed something."""
        if not self._is_loading:
            self._load(unless=self._view)

    def forget(self) -> None:
        """Take what was read for out of date: the next glance reads everybody."""
        self._view = None

    def read_person(self, person_id: int) -> None:
        """Read one person, with others who change at the same time."""
        self._changed.add(person_id)
        self._gather.start()

    def _load(self, unless: TodayView | None) -> None:
        calls, self._is_loading = self._calls, True
        # Who is told of from now on may not be in the answer.
        self._changed.clear()

        def work() -> TodayView | None:
            head = calls.head()
            # Time alone changes things, too: a start passes, and somebody is missing.
            if (
                unless is not None
                and head == unless.head
                and calls.clock() < unless.now.holds_until
            ):
                return None
            with collector_paused():
                return TodayView.of(calls.now(), head)

        self._reads.run(work, self._tell, self._failed)

    def _read_changed(self) -> None:
        view, keys = self._view, frozenset(self._changed)
        if self._is_loading or view is None or not keys:
            # What is being read may be older than the punch: they are read after it.
            return
        calls = self._calls

        def work() -> TodayView:
            return view.with_people({key: calls.of(key) for key in keys})

        def tell(changed: TodayView) -> None:
            self._changed -= keys
            self._tell(changed)

        self._reads.run(work, tell, self._failed)

    def _tell(self, view: TodayView | None) -> None:
        self._is_loading = False
        if view is not None:
            self._view = view
            self.loaded.emit(view)
        if self._changed:
            self._gather.start()

    def _failed(self, sentence: str) -> None:
        self._is_loading = False
        self._view = None
        self.failed.emit(sentence)
