"""What Python cannot catch: a crash in a library leaves its traceback for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import sys
from pathlib import Path
from typing import BinaryIO

_MOST_BYTES = 20_000


class HardCrashes:
    """Has a crash written into the log folder, and finds what the last one wrote.

    Parameters
    ----------
    folder : Path
        Of the log; where it cannot be written nothing is kept, and nothing said.

    Attributes
    ----------
    last : str
        What the last run wrote when it crashed; empty after a proper end.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "crash.txt"
        self._before = faulthandler.is_enabled()
        self._file: BinaryIO | None = None
        self.last = ""
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size:
                self.last = self._path.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace")
                self._path.replace(folder / "crash-before.txt")
            self._file = self._path.open("wb")
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The run ends as it should: nothing is left for the next."""
        faulthandler.disable()
        if self._before and sys.__stderr__ is not None:
            with contextlib.suppress(OSError, ValueError):
                faulthandler.enable(sys.__stderr__)
        if self._file is not None:
            self._file.close()
            self._file = None
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
