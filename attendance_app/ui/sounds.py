"""The front desk's sounds, on a thread of their own; silence where there is no loudspeaker."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from functools import cache
from pathlib import Path

import miniaudio
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from attendance_app.paths import resources

log = logging.getLogger(__name__)

FILES = {
    "in": "in",
    "out": "out",
    "already": "asked",
    "asked": "asked",
    "ambiguous": "asked",
    "unknown": "refused",
    "refused": "refused",
}
"""Which file is played for an `Event` of the live page."""

_LONGEST_S = 2.0

_NOT_AGAIN_S = 600.0
"""A computer without a loudspeaker is not asked with every punch: its drivers complain aloud."""

_MOST_WAITING = 3


def sound_file(event: str) -> Path:
    """The file of an event."""
    return resources() / "sounds" / f"{FILES[event]}.wav"


class Sounds(QObject):
    """Owns one thread, started by the first sound, that plays them one after the other.

    Late, it drops what has waited longest: a sound that comes seconds after is a wrong one. A
    computer without a loudspeaker, or with one in use, is no trouble; that is logged, and tried
    again later. `close` ends the thread.

    Parameters
    ----------
    on : bool
        Whether anything is heard.
    play_file : callable, optional
        Plays a file and returns when it is over; stands in for the loudspeaker.
    """

    def __init__(
        self,
        on: bool = True,
        parent: QObject | None = None,
        *,
        play_file: Callable[[Path], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._on = on
        # Where nobody sees the window nobody listens: tests and screenshots.
        self._is_heard = play_file is not None or QGuiApplication.platformName() not in (
            "offscreen",
            "minimal",
        )
        self._play_file = play_file or play_aloud
        self._queue: deque[str] = deque(maxlen=_MOST_WAITING)
        self._changed = threading.Condition()
        self._stop = False
        self._failed_s: float | None = None
        self._thread: threading.Thread | None = None

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Let sounds be heard, or not."""
        self._on = on

    @Slot(str)
    def play(self, event: str) -> None:
        """Play the sound of an event; returns at once."""
        if not self._on or not self._is_heard or event not in FILES:
            return
        with self._changed:
            if self._stop:
                return
            self._queue.append(event)
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)
            self._thread.start()

    def close(self, timeout_s: float = 3.0) -> bool:
        """End the thread after the sound in hand; False if it has not ended in time."""
        with self._changed:
            self._stop = True
            self._queue.clear()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(timeout_s)
        return self._thread is None or not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._queue or self._stop)
                if self._stop:
                    return
                event = self._queue.popleft()
            if self._failed_s is not None and time.monotonic() - self._failed_s < _NOT_AGAIN_S:
                continue
            try:
                self._play_file(sound_file(event))
            except Exception as error:  # noqa: BLE001 - whatever it is, people clock in without it
                log.info("No sounds for the next minutes: %s", error)
                self._failed_s = time.monotonic()


def play_aloud(file: Path) -> None:
    """Play a WAV file on the default loudspeaker; returns when it is over.

    Raises
    ------
    miniaudio.MiniaudioError
        If there is no loudspeaker.
    OSError
        If the file cannot be read.
    """
    sound = _decoded(file)
    over = threading.Event()

    def frames() -> Generator[bytes, int, None]:
        wanted = yield b""
        place = 0
        data = sound.samples.tobytes()
        while place < len(data):
            size = wanted * sound.nchannels * sound.sample_width
            wanted = yield data[place : place + size]
            place += size
        over.set()
        while True:
            yield b""

    stream = frames()
    next(stream)
    with miniaudio.PlaybackDevice(
        output_format=sound.sample_format,
        nchannels=sound.nchannels,
        sample_rate=sound.sample_rate,
        buffersize_msec=60,
    ) as device:
        device.start(stream)
        over.wait(_LONGEST_S)
        # What was handed over last is still in the device's buffer.
        threading.Event().wait(0.08)


@cache
def _decoded(file: Path) -> miniaudio.DecodedSoundFile:
    return miniaudio.wav_read_file_s16(str(file))
