"""The thread that takes whoever is at the front desk to the clock, one after the other."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from attendance_app.domain.errors import AttendanceError, LockedOutError, StorageError
from attendance_app.domain.punches import PressedKey, PunchRecord
from attendance_app.services.clocking import ClockingOutcome
from attendance_app.services.front_desk import (
    DeskAnswer,
    Identified,
    KindWanted,
    PinEntry,
    PinWanted,
)
from attendance_app.ui.gui_calls import GuiCalls
from attendance_app.ui.tasks import sentence_for
from attendance_app.vision.faces import EngineId
from attendance_app.vision.sightings import Rejection, Sighting

log = logging.getLogger(__name__)

# A full disk or a locked database may be over in a moment, or when somebody has seen the banner.
FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 10.0


class Desk(Protocol):
    """What the thread needs of `services.front_desk.FrontDesk`."""

    def sighted(self, engine: EngineId, sighting: Sighting) -> DeskAnswer: ...

    def rejected(self, engine: EngineId, rejection: Rejection) -> None: ...

    def by_pin(self, entry: PinEntry) -> DeskAnswer: ...

    def by_badge(self, text: str, at: datetime, uuid: UUID) -> DeskAnswer: ...

    def pressed(self, known: Identified, pressed: PressedKey) -> ClockingOutcome: ...

    def withdraw(self, punch: UUID) -> PunchRecord: ...


@dataclass(frozen=True, slots=True)
class Clocked:
    """What the clock answered, after the commit.

    Attributes
    ----------
    sighting : Sighting or None
        If it was a face that was seen.
    outcome : ClockingOutcome
    entry : UUID or None
        Of the `PinEntry` it answers.
    """

    sighting: Sighting | None
    outcome: ClockingOutcome
    entry: UUID | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Nothing is stored yet: somebody is asked for a key or a PIN first; see `Clocked`."""

    sighting: Sighting | None
    wanted: KindWanted | PinWanted
    entry: UUID | None = None


@dataclass(frozen=True, slots=True)
class NotClocked:
    """A refusal: the sentence for the person, and what was refused.

    Attributes
    ----------
    sighting : Sighting or None
    message : str
    entry : UUID or None
        Of the `PinEntry` refused.
    seconds_left : int
        How long no further PIN is taken; 0 if another may be entered at once.
    """

    sighting: Sighting | None
    message: str
    entry: UUID | None = None
    seconds_left: int = 0


@dataclass(frozen=True, slots=True)
class _Job:
    """One thing to do: `work` is called until it does not fail for want of the database.

    A job that is not `kept` is given up the first time; `told` says what of it came.
    """

    work: Callable[[], object]
    told: Callable[[object], None]
    refused: Callable[[str, BaseException], None]
    kept: bool = True


class ClockingThread(QObject):
    """Owns one thread and the queue before it: punches reach the database in order.

    Nothing in the queue is dropped, whether a face, a PIN, a badge or a key brought it. While the
    database cannot be written the first in the queue is tried again and again, with the instant at
    which the person was there, and `trouble` says so. `stop` first lets it finish what is queued,
    as long as the time allows; what is left then is logged.
    """

    clocked = Signal(object)
    """A `Clocked`: stored, or already recorded. Emitted only after the commit."""

    asked = Signal(object)
    """An `Asked`."""

    refused = Signal(object)
    """A `NotClocked`."""

    withdrawn = Signal(object)
    """The `PunchRecord` that counts no more, after the commit."""

    not_withdrawn = Signal(str)
    """Why a punch could not be withdrawn."""

    trouble = Signal(str)
    """A sentence while punches cannot be stored; empty once they can again."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queue: deque[_Job] = deque()
        self._changed = threading.Condition()
        self._stop = False
        self._give_up_at: float | None = None
        self._in_trouble = False
        self._thread = threading.Thread(target=self._run, name="clocking", daemon=True)
        self._calls = GuiCalls(self)

    def sighted(self, engine: EngineId, sighting: Sighting) -> None:
        """Queue a sighting; from any thread."""
        self._put(
            _Job(
                lambda: self._desk.sighted(engine, sighting),
                lambda answer: self._tell(sighting, answer),
                lambda sentence, _: self._refuse(NotClocked(sighting, sentence)),
            )
        )

    def rejected(self, engine: EngineId, rejection: Rejection) -> None:
        """Queue a rejection for the audit log; from any thread."""
        self._put(
            _Job(
                lambda: self._desk.rejected(engine, rejection),
                lambda _: None,
                lambda sentence, _: log.warning(
                    "A rejection was not written to the audit log: %s", sentence
                ),
                kept=False,
            )
        )

    def pin_entered(self, entry: PinEntry) -> None:
        """Queue what was entered on the PIN pad."""

        def refuse(sentence: str, error: BaseException) -> None:
            seconds = error.seconds_left if isinstance(error, LockedOutError) else 0
            self._refuse(NotClocked(None, sentence, entry.uuid, seconds))

        self._put(
            _Job(
                lambda: self._desk.by_pin(entry),
                lambda answer: self._tell(None, answer, entry.uuid),
                refuse,
            )
        )

    def badge_seen(self, text: str, at: datetime) -> None:
        """Queue a badge; from any thread."""
        uuid = uuid4()
        self._put(
            _Job(
                lambda: self._desk.by_badge(text, at, uuid),
                lambda answer: self._tell(None, answer),
                lambda sentence, _: self._refuse(NotClocked(None, sentence)),
            )
        )

    def kind_pressed(self, known: Identified, pressed: PressedKey) -> None:
        """Queue the key that somebody known has pressed."""
        self._put(
            _Job(
                lambda: self._desk.pressed(known, pressed),
                lambda answer: self._tell(None, answer),
                lambda sentence, _: self._refuse(NotClocked(None, sentence)),
            )
        )

    def withdraw(self, punch: UUID) -> None:
        """Queue that a punch does not count ("not me")."""
        self._put(
            _Job(
                lambda: self._desk.withdraw(punch),
                lambda record: self._calls.post(lambda: self.withdrawn.emit(record)),
                lambda sentence, _: self._calls.post(lambda: self.not_withdrawn.emit(sentence)),
            )
        )

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
        left = sum(job.kept for job in self._queue)
        if left:
            log.error("%d punches could not be stored before the program ended", left)
        return not left and not self._thread.is_alive()

    def _put(self, job: _Job) -> None:
        with self._changed:
            self._queue.append(job)
            self._changed.notify()

    def _run(self) -> None:
        pause_s = FIRST_PAUSE_S
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._queue or self._stop)
                if not self._queue:
                    return
                job = self._queue[0]
            try:
                self._do(job)
            except StorageError as error:
                if job.kept and not self._given_up():
                    self._say_trouble(str(error))
                    self._pause(pause_s)
                    pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
                    continue
                if job.kept:
                    return
                job.refused(str(error), error)
            with self._changed:
                self._queue.popleft()
            pause_s = FIRST_PAUSE_S

    def _do(self, job: _Job) -> None:
        try:
            answer = job.work()
        except StorageError:
            raise
        except AttendanceError as error:
            job.refused(str(error), error)
        except Exception as error:  # noqa: BLE001 - logged; the next person must still be clocked
            job.refused(sentence_for(error), error)
        else:
            job.told(answer)
        if self._in_trouble:
            self._say_trouble("")

    def _tell(self, sighting: Sighting | None, answer: object, entry: UUID | None = None) -> None:
        if isinstance(answer, KindWanted | PinWanted):
            asked = Asked(sighting, answer, entry)
            self._calls.post(lambda: self.asked.emit(asked))
        else:
            clocked = Clocked(sighting, answer, entry)  # type: ignore[arg-type]
            self._calls.post(lambda: self.clocked.emit(clocked))

    def _refuse(self, refused: NotClocked) -> None:
        self._calls.post(lambda: self.refused.emit(refused))

    def _pause(self, pause_s: float) -> None:
        with self._changed:
            stopping = self._stop
            self._changed.wait_for(lambda: self._stop != stopping, 0.1 if stopping else pause_s)

    def _given_up(self) -> bool:
        return self._give_up_at is not None and time.monotonic() >= self._give_up_at

    def _say_trouble(self, sentence: str) -> None:
        self._in_trouble = bool(sentence)
        self._calls.post(lambda: self.trouble.emit(sentence))
