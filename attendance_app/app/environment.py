"""What must hold around the window: before Qt starts, and while it runs."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import signal
import sys
from collections.abc import Iterator

from PySide6.QtCore import QTimer

from attendance_app.ui.main_window import MainWindow
from attendance_app.vision.opencv_env import forget_opencv_qt

SWITCH_INTERVAL_S = 0.001
"""How long one Python thread may keep the interpreter while another waits. With Python's own
5 ms a paint that waits for it three times misses its frame."""


def prepare_environment() -> None:
    """What must be set before Qt starts: the right plugins, and a platform where there is none."""
    forget_opencv_qt()
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@contextlib.contextmanager
def smooth() -> Iterator[None]:
    """Keep Python's own pauses short while the window is open."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    # What the imports have made lives as long as the program. Left among the rest, a full
    # collection looks through all of it with every thread standing still.
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        sys.setswitchinterval(before)


def give_back_memory(library: object | None = None) -> bool:
    """Give the system what a closed window's threads have left; where it can be asked for.

    The C library of most Linux systems keeps a heap for each thread, and what was freed in it:
    without this each opening anew adds to what the process holds.

    Parameters
    ----------
    library : object, optional
        In place of the process's own C library.

    Returns
    -------
    bool
        Whether there was such a call.
    """
    if library is None and sys.platform.startswith("linux"):
        library = ctypes.CDLL(None)
    # Of glibc only: mallopt(3), malloc_trim(3).
    trim = getattr(library, "malloc_trim", None)
    if trim is None:
        return False
    trim(ctypes.c_size_t(0))
    return True


@contextlib.contextmanager
def closed_by_signals(window: MainWindow) -> Iterator[None]:
    """Ctrl+C and a polite kill close the window as its own button does.

    Python runs the handler at the next of its instructions, which a timer of the window's
    provides at least once a second.
    """
    wanted = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in wanted}
    for number in wanted:
        signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.shut))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
