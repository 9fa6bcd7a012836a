"""Running a function on a worker thread, and hearing of it on the GUI thread.

Nothing that takes longer than a frame (database, file, export, encoding) runs on the GUI thread:
it goes through `TaskRunner.run`, and its result, error and progress come back as plain calls on
the GUI thread. Expected errors arrive as their own sentence; anything else is logged with its
traceback and arrives as a general one.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from traceback import clear_frames
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from attendance_app.domain.errors import AttendanceError
from attendance_app.vision.frames import VisionError
from attendance_app.words import mark, tr

log = logging.getLogger(__name__)

T = TypeVar("T")

STEP_S = 0.25
"""Between two steps that are told: telling each of thousands holds up the window's thread."""

UNEXPECTED = mark(
    "errors",
    "Something unexpected happened. Try again; if it keeps happening, send the log "
    "(Help, Open log folder) to whoever looks after this program.",
)


class TaskCancelled(Exception):  # noqa: N818 - an outcome rather than an error
    """Raised by a task's function to end because `Progress.cancelled` was true."""


def sentence_for(error: BaseException) -> str:
    """What to tell a person about an error; logs the traceback of an unexpected one."""
    if isinstance(error, AttendanceError | VisionError):
        return str(error)
    log.error("Unexpected error in a task", exc_info=error)
    return tr("errors", UNEXPECTED)


class Progress:
    """What a running function is given: it says how far it is and asks whether to stop.

    Safe from the worker thread. Reports are coalesced: the GUI hears of the newest only.
    """

    def __init__(self, report: Callable[[], None]) -> None:
        self._report = report
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._newest: tuple[int, int] | None = None
        self._told = -STEP_S

    def __call__(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are finished; `total` 0 means not known."""
        with self._lock:
            waiting = self._newest is not None
            self._newest = (done, total)
        if not waiting:
            self._report()

    def step(self, done: int, total: int) -> None:
        """Say how far it is; raises `TaskCancelled` once the person asked to stop."""
        if self.cancelled():
            raise TaskCancelled
        now = time.monotonic()
        if now >= self._told + STEP_S or done == total:
            self._told = now
            self(done, total)

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the function to stop."""
        self._stop.set()

    def take(self) -> tuple[int, int] | None:
        """The newest report not yet delivered."""
        with self._lock:
            newest, self._newest = self._newest, None
        return newest


class Task(QObject, Generic[T]):
    """A running or finished call; its signals are emitted on the GUI thread only."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, deliver: Callable[[Task[T]], None]) -> None:
        super().__init__(parent)
        self.progress = Progress(lambda: deliver(self))
        self.future: Future[T] | None = None
        self.over = False

    def cancel(self) -> None:
        """Ask it to stop; a task that has not begun never does."""
        self.progress.cancel()
        if self.future is not None:
            self.future.cancel()


class TaskRunner(QObject):
    """Owns the worker threads for one-off work; lives on the GUI thread.

    `close` cancels what runs, waits for it, and lets the threads end; results that arrive later,
    or whose owner is gone, are dropped.
    """

    unhandled = Signal(str)
    """A sentence for people, for a task that was started without a `failed` of its own."""

    _delivery = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="task")
        self._running: set[Task[object]] = set()
        self._closed = False
        self._delivery.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[str], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
    ) -> Task[T]:
        """Start `work` on a worker.

        Parameters
        ----------
        work : callable
            Runs on the worker with a `Progress`; must not touch widgets.
        owner : QObject
            On whose behalf: once it is deleted nothing more is delivered.
        done, failed, cancelled, progressed : callable, optional
            Called on the GUI thread: with the result, with a sentence, with nothing, with steps
            done and in total. Without `failed` the sentence goes to `unhandled`.
        """
        task: Task[T] = Task(self, self._post)
        task.setProperty("owner", owner)
        if self._closed:
            task.over = True
            return task

        def guarded(call: Callable[..., object] | None) -> Callable[..., None]:
            def deliver(*arguments: object) -> None:
                if call is not None and shiboken6.isValid(owner):
                    call(*arguments)

            return deliver

        task.succeeded.connect(guarded(done))
        task.failed.connect(guarded(failed or self.unhandled.emit))
        task.cancelled.connect(guarded(cancelled))
        task.progressed.connect(guarded(progressed))
        self._running.add(task)  # type: ignore[arg-type]

        def call() -> T:
            if task.progress.cancelled():
                raise TaskCancelled
            try:
                return work(task.progress)
            except BaseException as error:
                # Else what it had made so far, a month of thousands, is taken apart on the thread
                # that hears of it.
                clear_frames(error.__traceback__)
                raise

        task.future = self._pool.submit(call)
        task.future.add_done_callback(lambda _: self._post(task))
        return task

    def busy(self) -> bool:
        """Whether anything still runs or waits to be delivered."""
        return bool(self._running)

    def close(self, timeout_s: float = 5.0) -> None:
        """Cancel everything and wait at most `timeout_s` for it to stop."""
        self._closed = True
        for task in self._running:
            task.cancel()
        wait([t.future for t in self._running if t.future is not None], timeout_s)
        self._running.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _post(self, task: Task[T]) -> None:
        # From the worker; the runner may be gone when a late one ends.
        if not self._closed and shiboken6.isValid(self):
            self._delivery.emit(task)

    @Slot(object)
    def _deliver(self, task: Task[object]) -> None:
        if self._closed or task.over or task.future is None:
            return
        # In this order: it may end, with another report, while this one is heard.
        finished = task.future.done()
        if (newest := task.progress.take()) is not None:
            task.progressed.emit(*newest)
        if not finished:
            return
        task.over = True
        self._running.discard(task)
        if task.future.cancelled():
            task.cancelled.emit()
        elif (error := task.future.exception()) is None:
            task.succeeded.emit(task.future.result())
        elif task.progress.cancelled():
            # However a function gives up once told to stop, the person asked for it.
            task.cancelled.emit()
        else:
            task.failed.emit(sentence_for(error))
        task.ended.emit()
        task.deleteLater()
