"""Lets this front desk be seen: once when the window opens, and once a minute from then on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from attendance_app.services.devices import BEAT_S
from attendance_app.ui.tasks import TaskRunner


class Heartbeat(QObject):
    """Beats on a worker; a database in trouble is told elsewhere, not once a minute here.

    Parameters
    ----------
    beat : callable
        Stores that this front desk is seen, with its camera's name.
    camera : callable
        The name of the camera that is open; empty if none is.
    tasks : TaskRunner
    """

    def __init__(
        self,
        beat: Callable[[str], object],
        camera: Callable[[], str],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._beat = beat
        self._camera = camera
        self._tasks = tasks
        self._timer = QTimer(self)
        self._timer.setInterval(1000 * BEAT_S)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Beat now, and go on."""
        self._timer.start()
        self.beat()

    def beat(self) -> None:
        """Beat once."""
        beat, camera = self._beat, self._camera()
        self._tasks.run(lambda _: beat(camera), owner=self, failed=lambda _: None)
