"""The thread that takes sightings to the clock, one after the other."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from attendance_app.domain.errors import AttendanceError, StorageError
from attendance_app.services.clocking import ClockingOutcome
from attendance_app.ui.gui_calls import GuiCalls
from attendance_app.ui.tasks import sentence_for
from attendance_app.vision.faces import EngineId
from attendance_app.vision.sightings import Rejection, Sighting

log = logging.getLogger(__name__)

# A full disk or a locked database may be over in a moment, or when somebody has seen the banner.
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 10.0


class Desk(Protocol):
    """What the thread needs of `services.reception.Reception`."""

    def sighted(self, sighting: Sighting) -> ClockingOutcome: ...

    def rejected(self, rejection: Rejection) -> None: ...


@dataclass(frozen=True, slots=True)
class Clocked:
    """A sighting and what the clock answered, after the commit."""

    sighting: Sighting
    outcome: ClockingOutcome


@dataclass(frozen=True, slots=True)
class NotClocked:
    """A sighting that the clock refused, and the sentence for the person."""

    sighting: Sighting
    message: str


class ClockingThread(QObject):
    """Owns one thread and the queue before it: punches reach the database in order.

    Nothing in the queue is dropped. While the database cannot be written the first in the queue
    is tried again and again, with the instant at which the person was seen, and `trouble` says
    so. `stop` first lets it finish what is queued, as long as the time allows; what is left then
    is logged.
    """

    clocked = Signal(object)
    """A `Clocked`: stored, or already recorded. Emitted only after the commit."""

    refused = Signal(object)
    """A `NotClocked`."""

    trouble = Signal(str)
    """A sentence while punches cannot be stored; empty once they can again."""

    def __init__(self, desk: Callable[[EngineId], Desk], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue: deque[tuple[EngineId, Sighting | None, Rejection | None]] = deque()
        self._changed = threading.Condition()
        self._stop = False
        self._give_up_at: float | None = None
        self._in_trouble = False
        self._thread = threading.Thread(target=self._run, name="clocking", daemon=True)
        self._calls = GuiCalls(self)

    def sighted(self, engine: EngineId, sighting: Sighting) -> None:
        """Queue a sighting; from any thread."""
        self._put((engine, sighting, None))

    def rejected(self, engine: EngineId, rejection: Rejection) -> None:
        """Queue a rejection for the audit log; from any thread."""
        self._put((engine, None, rejection))

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """Store what is queued and end the thread; False if something could not be stored."""
        with self._changed:
            self._stop = True
            self._give_up_at = time.monotonic() + timeout_s
            self._changed.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout_s + 1.0)
        left = sum(sighting is not None for _, sighting, _ in self._queue)
        if left:
            log.error("%d sightings could not be stored before the program ended", left)
        return not left and not self._thread.is_alive()

    def _put(self, item: tuple[EngineId, Sighting | None, Rejection | None]) -> None:
        with self._changed:
            self._queue.append(item)
            self._changed.notify()

    def _run(self) -> None:
        pause_s = FIRST_PAUSE_S
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._queue or self._stop)
                if not self._queue:
                    return
                engine, sighting, rejection = self._queue[0]
            try:
                self._handle(engine, sighting, rejection)
            except StorageError as error:
                if sighting is not None and not self._given_up():
                    self._say_trouble(str(error))
                    self._pause(pause_s)
                    pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
                    continue
                if sighting is not None:
                    return
                log.warning("A rejection was not written to the audit log: %s", error)
            with self._changed:
                self._queue.popleft()
            pause_s = FIRST_PAUSE_S

    def _handle(
        self, engine: EngineId, sighting: Sighting | None, rejection: Rejection | None
    ) -> None:
        try:
            if rejection is not None:
                self._desk(engine).rejected(rejection)
            if sighting is not None:
                answer = Clocked(sighting, self._desk(engine).sighted(sighting))
                self._calls.post(lambda: self.clocked.emit(answer))
        except StorageError:
            raise
        except AttendanceError as error:
            self._refuse(sighting, str(error))
        except Exception as error:  # noqa: BLE001 - logged; the next person must still be clocked
            self._refuse(sighting, sentence_for(error))
        if self._in_trouble:
            self._say_trouble("")

    def _refuse(self, sighting: Sighting | None, sentence: str) -> None:
        if sighting is not None:
            answer = NotClocked(sighting, sentence)
            self._calls.post(lambda: self.refused.emit(answer))

    def _pause(self, pause_s: float) -> None:
        with self._changed:
            stopping = self._stop
            self._changed.wait_for(lambda: self._stop != stopping, 0.1 if stopping else pause_s)

    def _given_up(self) -> bool:
        return self._give_up_at is not None and time.monotonic() >= self._give_up_at

    def _say_trouble(self, sentence: str) -> None:
        self._in_trouble = bool(sentence)
        self._calls.post(lambda: self.trouble.emit(sentence))
