"""Notices that the computer's clock was set: it no longer agrees with one that never is."""

from __future__ import annotations

import sys
import threading
import time
from datetime import datetime, timedelta

from attendance_app.domain.clock import as_utc

TOLERANCE = timedelta(minutes=2)
"""More than clocks drift, or are set right by the network's, between two looks."""


class ClockWatch:
    """Compares the wall clock with a steady one, look by look, and adds up what was set.

    Many small steps in one direction are a jump as well. Thread-safe.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._start: tuple[datetime, float] | None = None
        self._jump = timedelta()

    @property
    def jump(self) -> timedelta:
        """By how much the clock was set since the last `accept`; zero if by little."""
        return self._jump if abs(self._jump) > TOLERANCE else timedelta()

    def look(self, wall: datetime, steady_s: float) -> timedelta:
        """Compare; returns `jump`.

        Parameters
        ----------
        wall : datetime
            Aware.
        steady_s : float
            Of `steady_clock`, seconds.
        """
        # In UTC: two times of one zone differ by an hour more on the day its clocks change.
        wall = as_utc(wall)
        with self._lock:
            if self._start is None:
                self._start = (wall, steady_s)
            began, began_s = self._start
            self._jump = (wall - began) - timedelta(seconds=steady_s - began_s)
            return self.jump

    def accept(self) -> None:
        """Somebody says that the clock is right now."""
        with self._lock:
            self._start = None
            self._jump = timedelta()


def steady_clock() -> float:
    """Seconds of a clock that is never set, and goes on while the computer sleeps."""
    if sys.platform == "win32":
        return time.monotonic()
    # Linux' monotonic clock stands still in sleep, and Python's of macOS does.
    boot = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(boot)
