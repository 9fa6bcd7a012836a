"""Work for the database that is not lost while the database cannot be written."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from attendance_app.domain.errors import StorageError

_FIRST_PAUSE_S = 0.5
_LONGEST_PAUSE_S = 10.0
_LAST_PATIENCE_S = 5.0


class Desk:
    """Does work in order; what raises `StorageError` stays first and is tried again later.

    Parameters
    ----------
    failed : Callable[[StorageError], None]
        Told each time the database begins to refuse, not at every further try.
    """

    def __init__(self, failed: Callable[[StorageError], None]) -> None:
        self._failed = failed
        self._waiting: deque[Callable[[], None]] = deque()
        self._pause_s = _FIRST_PAUSE_S
        self._again_s = 0.0

    def add(self, work: Callable[[], None]) -> None:
        """Put something at the end; `work` does it."""
        self._waiting.append(work)

    def work(self) -> None:
        """Do what is waiting, unless the database has just refused."""
        while self._waiting and time.monotonic() >= self._again_s:
            try:
                self._waiting[0]()
            except StorageError as error:
                if self._again_s == 0.0:
                    self._failed(error)
                self._again_s = time.monotonic() + self._pause_s
                self._pause_s = min(2 * self._pause_s, _LONGEST_PAUSE_S)
            else:
                self._waiting.popleft()
                self._pause_s, self._again_s = _FIRST_PAUSE_S, 0.0

    def close(self, patience_s: float = _LAST_PATIENCE_S) -> int:
        """Try for some seconds more; how many pieces of work could not be done."""
        end_s = time.monotonic() + patience_s
        while self._waiting and time.monotonic() < end_s:
            self._again_s = min(self._again_s, time.monotonic())
            self.work()
            if self._waiting:
                time.sleep(0.2)
        return len(self._waiting)
