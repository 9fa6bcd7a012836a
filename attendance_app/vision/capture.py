"""The thread that owns a source of frames and hands each frame on."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from attendance_app.vision.backoff import Backoff
from attendance_app.vision.frames import (
    Frame,
    FrameSource,
    Interruptible,
    SourceError,
    SourceTroubleError,
    Trouble,
)
from attendance_app.vision.mailbox import Mailbox
from attendance_app.words import tr

_log = logging.getLogger(__name__)

_FIRST_RETRY_S = 0.5
_LONGEST_RETRY_S = 10.0
"""Between attempts to open a camera that is not there yet: plugged in, it is found this soon."""

_INTERRUPT_AGAIN_S = 0.1

CaptureState: TypeAlias = Literal["opening", "running", "ended"] | Trouble


@dataclass(frozen=True, slots=True)
class CaptureStatus:
    """How a source is doing.

    Attributes
    ----------
    state : str
        "opening"; "running": frames come; "lost", "frozen", "black": a camera has nothing to
        show and is opened again by itself; "ended": nothing more will come. A source that fails
        for good is "lost" with the reason, then "ended".
    message : str
        A sentence for people; when "ended" after a failure, its reason again, and when a
        recording ended before its time, that.
    """

    state: CaptureState
    message: str


class CaptureThread:
    """Owns a source and the one thread that opens, reads and closes it.

    Every frame is put into every mailbox, where the newest replaces an older one, so nothing here
    waits for a slow consumer. While a camera is lost, frozen or black nothing is put, and the
    mailboxes are cleared, so that nobody goes on showing or judging its last frame. At the end of
    a recording the last frame stays to be taken. The mailboxes are not closed: they belong to
    whoever made them, and may serve another source next.

    It stops within the time of one `read`: sources that can be interrupted are. It is a daemon,
    so that a camera driver that hangs while it is closed cannot keep the process alive.

    Parameters
    ----------
    source : FrameSource
        Not used by anybody else until the thread has ended.
    mailboxes : Sequence[Mailbox[Frame]]
        One for each consumer, e.g. display and recognition.
    on_status : callable
        Told every change of `CaptureStatus`, on the capture thread; must not wait. The last is
        always "ended".
    """

    def __init__(
        self,
        source: FrameSource,
        mailboxes: Sequence[Mailbox[Frame]],
        on_status: Callable[[CaptureStatus], None],
    ) -> None:
        self._source = source
        self._mailboxes = tuple(mailboxes)
        self._on_status = on_status
        self._stopping = threading.Event()
        self._status: CaptureStatus | None = None
        self._frames = 0
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    @property
    def frames(self) -> int:
        """Frames put into the mailboxes so far."""
        return self._frames

    @property
    def running(self) -> bool:
        """Whether the thread is alive."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End the thread and wait for it; harmless when it has ended or was never started.

        False when it has not ended after `timeout_s`, which a camera's driver can cause.
        """
        self._stopping.set()
        if self._thread.ident is None:
            return True
        give_up_s = time.monotonic() + timeout_s
        while self._thread.is_alive():
            # Again and again: opening a source makes it forget an interruption.
            if isinstance(self._source, Interruptible):
                self._source.interrupt()
            left_s = give_up_s - time.monotonic()
            if left_s <= 0:
                _log.warning("A source of frames did not stop in time; its thread is left behind.")
                return False
            self._thread.join(min(left_s, _INTERRUPT_AGAIN_S))
        return True

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait for the end of a recording; False when it goes on after `timeout_s`."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        backoff = Backoff(_FIRST_RETRY_S, _LONGEST_RETRY_S)
        reason = tr("vision", "{camera} has ended.").format(camera=self._source.name)
        try:
            while not self._stopping.is_set():
                before = self._frames
                try:
                    if self._open():
                        self._read_all()
                        reason = self._source.shortfall or reason
                    break
                except SourceError as error:
                    reason = str(error)
                    self._trouble("lost", reason)
                    break
                # A fault in a source must reach the window as words, not as a picture that
                # stands still; and nobody is there to start a front desk's camera again.
                except Exception:  # noqa: BLE001
                    _log.exception("A source of frames failed.")
                    reason = tr(
                        "vision",
                        "Reading the camera failed; it is opened again. If this stays, restart "
                        "the program.",
                    )
                    self._trouble("lost", reason)
                    if not self._source.live:
                        break
                    if self._frames > before:
                        backoff.reset()
                    self._source.close()
                    self._stopping.wait(backoff.next_s())
        finally:
            self._source.close()
            self._tell("ended", reason)

    def _open(self) -> bool:
        """Open the source, a camera again and again; False when stopped before that."""
        backoff = Backoff(_FIRST_RETRY_S, _LONGEST_RETRY_S)
        self._tell("opening", tr("vision", "Opening {camera}.").format(camera=self._source.name))
        while not self._stopping.is_set():
            try:
                self._source.open()
            except SourceError as error:
                if not self._source.live:
                    raise
                state = error.state if isinstance(error, SourceTroubleError) else "lost"
                self._trouble(state, str(error))
                self._stopping.wait(backoff.next_s())
            else:
                return True
        return False

    def _read_all(self) -> None:
        running = tr("vision", "{camera} is running.").format(camera=self._source.name)
        while not self._stopping.is_set():
            try:
                frame = self._source.read()
            except SourceTroubleError as error:
                self._trouble(error.state, str(error))
                continue
            if frame is None:
                return
            self._tell("running", running)
            for mailbox in self._mailboxes:
                mailbox.put(frame)
            self._frames += 1

    def _trouble(self, state: Trouble, message: str) -> None:
        for mailbox in self._mailboxes:
            mailbox.clear()
        self._tell(state, message)

    def _tell(self, state: CaptureState, message: str) -> None:
        status = CaptureStatus(state, message)
        if status != self._status:
            self._status = status
            self._on_status(status)
