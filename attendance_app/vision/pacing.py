"""Waiting for the moment a recorded frame is due, so that a recording plays like a camera."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_DUE_S = 0.0001
"""A frame is due this much early: a wait that short is lost in rounding."""


class Pacer:
    """Says how far a recording should have come, and waits until a frame of it is due.

    Parameters
    ----------
    monotonic : callable
        Seconds of a clock that never steps back.
    wait : callable, optional
        Waits so many seconds, or until interrupted, which it reports with True. A test gives
        one that moves its own clock.
    """

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        self._monotonic = monotonic
        self._interrupted = threading.Event()
        self._wait = wait or self._interrupted.wait
        self._started_s: float | None = None

    def restart(self) -> None:
        """Begin anew: the next call of `elapsed_s` is the recording's start."""
        self._started_s = None
        self._interrupted.clear()

    def elapsed_s(self) -> float:
        """Seconds the recording has been playing."""
        now_s = self._monotonic()
        if self._started_s is None:
            self._started_s = now_s
        return now_s - self._started_s

    def wait_until(self, time_s: float) -> bool:
        """Wait until the recording has come to `time_s`; False when interrupted instead."""
        while (ahead_s := time_s - self.elapsed_s()) > _DUE_S:
            if self._wait(ahead_s):
                return False
        return not self._interrupted.is_set()

    def interrupt(self) -> None:
        """End a wait of another thread, and every later one until `restart`."""
        self._interrupted.set()
