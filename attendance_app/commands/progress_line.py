"""A line of progress that is written over itself, where somebody looks on."""

from __future__ import annotations

import shutil
import time
from types import TracebackType
from typing import Self, TextIO

_EVERY_S = 0.2


class ProgressLine:
    """Shows one line on a terminal; elsewhere nothing, as a file would fill with it.

    Parameters
    ----------
    stream : TextIO
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_seen = stream.isatty()
        self._shown_s = 0.0
        self._length = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, words: str) -> None:
        """Show these, unless others were shown a moment ago."""
        if not self._is_seen or (self._length and time.monotonic() - self._shown_s < _EVERY_S):
            return
        room = shutil.get_terminal_size().columns - 1
        words = words[:room]
        self._write("\r" + words.ljust(self._length))
        self._length, self._shown_s = len(words), time.monotonic()

    def clear(self) -> None:
        """Take it away, so that something can be printed in its place."""
        if self._length:
            self._write("\r" + " " * self._length + "\r")
            self._length = 0

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
