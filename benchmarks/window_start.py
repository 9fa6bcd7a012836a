"""How long a start takes until the window can be used, measured from outside in a fresh process.

    python benchmarks/window_start.py DATA_DIR      start the application, and say when

The child is the application as its command line starts it, before drawn people instead of a
camera. It says three moments, dated by whoever reads them: the window is painted, the first
picture of the camera is in it, and faces are recognised from now on. The exit status is 1 if the
first picture takes longer than 3 s. It starts twice and tells of the second start, for which the
files are at hand.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

PAINTED, PICTURE, READY = "painted", "first picture", "ready"
MOMENTS = {PAINTED, PICTURE, READY}
FIRST_PICTURE_S = 3.0
GIVE_UP_S = 60.0
CHILD = "be the child"


def seconds_until_usable(data_dir: Path) -> dict[str, float]:
    """Start once; seconds from the start of the process to each moment.

    Raises
    ------
    TimeoutError
        If it was not usable within `GIVE_UP_S`.
    """
    began = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, __file__, str(data_dir), CHILD],
        stdout=subprocess.PIPE,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    moments: dict[str, float] = {}
    try:
        assert child.stdout is not None
        for line in child.stdout:
            moments[line.strip()] = time.perf_counter() - began
        child.wait(GIVE_UP_S)
    finally:
        child.kill()
        child.wait()
    if not moments.keys() >= MOMENTS:
        raise TimeoutError(f"The window was not usable after {GIVE_UP_S:.0f} s.")
    return moments


def main(data_dir: str) -> int:
    """Start twice and print the second start's moments."""
    seconds_until_usable(Path(data_dir))
    moments = seconds_until_usable(Path(data_dir))
    for moment, seconds in sorted(moments.items(), key=lambda one: one[1]):
        print(f"{moment:14} {seconds:5.2f} s")
    return 0 if moments[PICTURE] <= FIRST_PICTURE_S else 1


def child(data_dir: str) -> int:
    """Be the child: start the application, say the moments, and close."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from attendance_app import app, cli
    from attendance_app.app import shell
    from attendance_app.ui.recognition_thread import RecognitionState, RecognitionStatus

    class Watcher(QObject):
        """Says each moment once."""

        def __init__(self, shell: app.Shell) -> None:
            super().__init__(shell)
            self._window = shell.window
            self._waits_for = set(MOMENTS)
            # Wherever somebody was last: the camera is on the first page.
            shell.state.remember("window/page", "live")
            shell.live.installEventFilter(self)
            self._stage = shell.live.stage
            looks = QTimer(self)
            looks.timeout.connect(self._look)
            looks.start(2)
            shell.session.recognition.status_changed.connect(self._status)
            QTimer.singleShot(round(1000 * GIVE_UP_S), self, self._window.shut)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                self._say(PAINTED)
            return super().eventFilter(watched, event)

        def _look(self) -> None:
            if self._stage.picture is not None:
                self._say(PICTURE)

        def _status(self, status: RecognitionStatus) -> None:
            if status.state is RecognitionState.READY:
                self._say(READY)

        def _say(self, moment: str) -> None:
            if moment not in self._waits_for:
                return
            self._waits_for.remove(moment)
            print(moment, flush=True)
            if not self._waits_for:
                QTimer.singleShot(0, self, self._window.shut)

    class WatchedShell(app.Shell):
        """The window, with somebody who looks at it."""

        def start(self) -> None:
            self.watcher = Watcher(self)
            super().start()

    setattr(shell, "Shell", WatchedShell)  # noqa: B010 - mypy takes a class for a constant
    return cli.main(["window", "--data-dir", data_dir, "--camera", "demo"])


if __name__ == "__main__":
    sys.exit(child(sys.argv[1]) if sys.argv[2:] == [CHILD] else main(sys.argv[1]))
