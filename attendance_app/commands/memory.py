"""How much memory the computer has left."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path


def free_bytes() -> int | None:
    """What a program may still take without others being swapped out; None where nobody says.

    Linux and Windows tell it. macOS tells what there is altogether; a third of that is taken to
    be free.
    """
    if sys.platform == "win32":
        return _windows()
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return 1024 * int(line.split()[1])
    with contextlib.suppress(OSError, ValueError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 3
    return None


def _windows() -> int | None:
    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load_percent", ctypes.c_ulong),
            ("all_bytes", ctypes.c_ulonglong),
            ("free_bytes", ctypes.c_ulonglong),
            ("others", ctypes.c_ulonglong * 5),
        )

    status = Status(length=ctypes.sizeof(Status))
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return int(status.free_bytes)
