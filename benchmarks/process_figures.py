"""What a benchmark asks the system about this process and the computer; None where nobody says."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path


def rss_mb() -> float | None:
    """Resident memory of this process."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return None


def peak_mb() -> float | None:
    """The most resident memory this process has had."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return None


def starved_ms() -> float | None:
    """How long this thread has waited for a processor so far."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        name = f"/proc/self/task/{threading.get_native_id()}/schedstat"
        return int(Path(name).read_text(encoding="ascii").split()[1]) / 1e6
    return None


def busy_s() -> float | None:
    """Seconds all processors together have worked so far."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
        user, nice, system, _idle, _io, irq, softirq = (int(part) for part in line.split()[1:8])
        return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")
    return None


@contextlib.contextmanager
def busy_programs(count: int) -> Iterator[None]:
    """Let so many other programs keep a processor each busy meanwhile."""
    programs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()
