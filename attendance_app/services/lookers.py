"""Looks at files on several threads, each with an engine of its own."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from attendance_app.services.file_faces import CancelledError, FileFaces, faces_of_file
from attendance_app.vision.engine import FaceEngine

_SWITCH_INTERVAL_S = 0.0002
"""Python's own is 5 ms; the difference is 2 % of an import."""


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What a file gave, or None when it was left before its end; and the seconds it took."""

    found: FileFaces | None
    seconds: float


class Lookers:
    """As many threads as engines, for as long as it is entered.

    The threads share nothing but the list of files. Decoding, both detectors and the encoder let
    other threads run meanwhile. On leaving, files not begun are dropped and those in hand are left
    at their next step.

    Parameters
    ----------
    engines : sequence of FaceEngine
        One at least.
    cancelled : callable
        Asked by every thread.
    """

    def __init__(
        self, engines: Sequence[FaceEngine], cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._engines: queue.SimpleQueue[FaceEngine] = queue.SimpleQueue()
        for engine in engines:
            self._engines.put(engine)
        self._cancelled = cancelled
        self._left = threading.Event()
        self._pool = ThreadPoolExecutor(len(engines), thread_name_prefix="looker")
        self._watched: dict[Path, float] = {}
        self._interval_s = sys.getswitchinterval()

    def __enter__(self) -> Self:
        # A looker back from a network waits that long for a thread at work in Python.
        self._interval_s = sys.getswitchinterval()
        sys.setswitchinterval(min(self._interval_s, _SWITCH_INTERVAL_S))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._left.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        sys.setswitchinterval(self._interval_s)

    def look(self, file: Path, *, only: bool) -> Future[Looked]:
        """Have a file looked at, after those before it; `only` as in `faces_of_file`."""
        return self._pool.submit(self._look, file, only)

    @property
    def watching(self) -> tuple[str, float]:
        """The name of a video in hand and how many of its seconds were looked at."""
        for file, seconds in tuple(self._watched.items()):
            return file.name, seconds
        return "", 0.0

    def _look(self, file: Path, only: bool) -> Looked:
        if self._stopped():
            return Looked(None, 0.0)
        begun_s = time.monotonic()
        engine = self._engines.get()  # there are as many as threads

        def watched(seconds: float) -> None:
            self._watched[file] = seconds

        found: FileFaces | None = None
        try:
            found = faces_of_file(engine, file, only=only, cancelled=self._stopped, watched=watched)
        except CancelledError:
            pass
        finally:
            self._watched.pop(file, None)
            self._engines.put(engine)
        return Looked(found, time.monotonic() - begun_s)

    def _stopped(self) -> bool:
        return self._left.is_set() or self._cancelled()
