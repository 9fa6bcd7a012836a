"""The thread that reads one opened camera, and may be left behind when the camera hangs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import cv2
import numpy as np

from attendance_app.vision.camera_devices import Device
from attendance_app.vision.frames import BgrImage, Clock, SourceError
from attendance_app.vision.mailbox import Mailbox

_FAILED_READS = 10
"""Reads in a row that fail before the device counts as gone: a damaged MJPG picture, or a start
that needs a moment, fails once or twice."""

_FAILED_READ_PAUSE_S = 0.02


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What a camera gave, and when.

    Attributes
    ----------
    pixels : BgrImage
        BGR uint8, (H, W, 3).
    number : int
        Of the pictures the camera has given.
    at_s : float
        Monotonic seconds.
    taken_at : datetime
        Aware, UTC.
    """

    pixels: BgrImage
    number: int
    at_s: float
    taken_at: datetime


class CameraReader:
    """Opens a device, keeps its newest picture, releases it: all on one daemon thread it owns.

    A call into a hung driver may never return, so nobody waits for this thread longer than they
    say: `stop` asks it to end, and whoever asked may leave it behind. It then releases the device
    when the driver returns, or ends with the process. Pictures nobody takes are replaced.

    Parameters
    ----------
    open_device : callable
        Gives the opened device or raises `SourceError`.
    numbers : Iterator[int]
        Numbers the pictures.
    clock, monotonic : callable
        Date the pictures.
    """

    def __init__(
        self,
        open_device: Callable[[], Device],
        numbers: Iterator[int],
        clock: Clock,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_device = open_device
        self._numbers = numbers
        self._clock = clock
        self._monotonic = monotonic
        self._newest: Mailbox[Picture] = Mailbox()
        self._stopping = threading.Event()
        self._past_opening = threading.Event()
        self._problem: str | None = None
        self._thread = threading.Thread(target=self._run, name="camera-reader", daemon=True)
        self.started_s = monotonic()
        """Monotonic seconds when opening began."""

    @property
    def problem(self) -> str | None:
        """Why the device could not be opened, as a sentence; None otherwise."""
        return self._problem

    @property
    def state(self) -> Literal["opening", "reading", "ended"]:
        """What the thread is doing."""
        if not self._thread.is_alive():
            return "ended"
        return "reading" if self._past_opening.is_set() else "opening"

    def start(self) -> None:
        """Begin opening the device."""
        self._thread.start()

    def wait_opened(self, timeout_s: float) -> bool:
        """Wait until opening has succeeded or failed; False when it still goes on."""
        return self._past_opening.wait(timeout_s)

    def take(self, timeout_s: float) -> Picture | None:
        """The newest picture not taken yet; waits up to `timeout_s` for one."""
        return self._newest.take(timeout_s)

    def stop(self) -> None:
        """Ask the thread to end and to release the device; does not wait."""
        self._stopping.set()

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread; False when it has not ended, which a hung driver can cause."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            device = self._open_device()
        except SourceError as error:
            self._problem = str(error)
            return
        except cv2.error:
            self._problem = "The camera cannot be opened: its driver reports a fault."
            return
        finally:
            self._past_opening.set()
        try:
            self._read(device)
        finally:
            device.release()
            self._newest.close()

    def _read(self, device: Device) -> None:
        failed = 0
        while not self._stopping.is_set():
            pixels = _read_once(device)
            if pixels is not None:
                failed = 0
                self._newest.put(
                    Picture(pixels, next(self._numbers), self._monotonic(), self._clock())
                )
                continue
            failed += 1
            if failed >= _FAILED_READS:
                return
            self._stopping.wait(_FAILED_READ_PAUSE_S)


def _read_once(device: Device) -> BgrImage | None:
    try:
        success, pixels = device.read()
    except cv2.error:
        return None
    if not success or not isinstance(pixels, np.ndarray) or pixels.size == 0:
        return None
    if pixels.ndim == 2:
        pixels = cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
    return np.ascontiguousarray(pixels, dtype=np.uint8)
