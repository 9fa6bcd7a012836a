"""Does the window stay free while five faces are recognised? Measures the real one, offscreen.

    python benchmarks/window_probe.py                    60 s of five drawn faces, 1280 x 720
    python benchmarks/window_probe.py --seconds 10 --json

It opens the application's own window over a database of its own, with the drawn people enrolled
and all five in view all the time, and measures on the GUI thread. Figures:

display_fps       different camera pictures painted per second (the camera gives 30)
stall_p99_ms,     how late a timer of the event loop fires, every 4 ms: what a key press or a
stall_max_ms      repaint would have waited
recognised_fps    frames per second through the whole pipeline, every face encoded in each
starved_max_ms    longest time between two beats in which the window's thread wanted to run and the
                  computer did not let it (Linux)
cpu_cores,        processors this program used, and all others at the same time: on a busy
other_programs_.. computer the stalls are theirs
rss_growth_mb     memory at the end less memory after the warm-up
window_after_s,   seconds until the window was painted, and until faces were recognised,
recognition_...   the start of Python and the imports counted as processor time
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from attendance_app import app
from attendance_app.db.database import Database
from attendance_app.domain.clock import utc_now
from attendance_app.domain.people import PersonDetails
from attendance_app.paths import DataDir
from attendance_app.services.enrollment import FaceSample
from attendance_app.services.examining import examine
from attendance_app.services.site import change_site, established_site
from attendance_app.settings import Settings
from attendance_app.ui.recognition_thread import RecognitionState, RecognitionStatus
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import Frame, FrameSource, SourceBase
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.sightings import FrameResult
from attendance_app.vision.synthetic import DEMO_PEOPLE, crowd_scene, enrollment_frames
from attendance_app.wiring import Core, build_core

WIDTH, HEIGHT, RATE = 1280, 720, 30
WARM_UP_S = 5.0
BEAT_MS = 4
LOOP_FRAMES = 90


class Looped(SourceBase):
    """Drawn frames made beforehand and shown for ever: a camera costs no drawing either.

    Forwards and backwards, so that nobody jumps where it begins again.
    """

    name = "Five drawn people"
    live = True
    frame_rate = float(RATE)

    def __init__(self, frames: Sequence[Frame]) -> None:
        self._frames = [*frames, *frames[-2:0:-1]]
        self._pacer = Pacer()
        self._next = 0
        self.late = 0

    def open(self) -> None:
        self._pacer.restart()
        self._next = 0

    def read(self) -> Frame | None:
        due = int(self._pacer.elapsed_s() * RATE)
        if due > self._next:
            # A camera does not wait either.
            self.late += due - self._next
            self._next = due
        index, self._next = self._next, self._next + 1
        if not self._pacer.wait_until(index / RATE):
            return None
        shown = self._frames[index % len(self._frames)]
        return Frame(shown.pixels, index, index / RATE, utc_now())

    def close(self) -> None:
        """Nothing is held."""

    def interrupt(self) -> None:
        self._pacer.interrupt()


@dataclass
class Figures:
    """What was measured; times in milliseconds, memory in MB."""

    seconds: float = 0.0
    camera_fps: float = 0.0
    display_fps: float = 0.0
    recognised_fps: float = 0.0
    faces_per_frame: float = 0.0
    stall_p50_ms: float = 0.0
    stall_p99_ms: float = 0.0
    stall_max_ms: float = 0.0
    stalls_over_16_ms: int = 0
    stalls_over_50_ms: int = 0
    beats: int = 0
    rss_mb: float | None = None
    rss_growth_mb: float | None = None
    starved_max_ms: float | None = None
    cpu_cores: float = 0.0
    other_programs_cores: float | None = None
    window_after_s: float = 0.0
    recognition_after_s: float = 0.0
    punches: int = 0


class Probe(QObject):
    """Sits on the GUI thread, counts and times; closes the window at the end."""

    def __init__(self, shell: app.Shell, seconds: float, opened_s: float) -> None:
        super().__init__(shell)
        self.figures = Figures()
        self._shell = shell
        self._seconds = seconds
        self._opened_s = opened_s
        self._late_ms: list[float] = []
        self._starved_ms: list[float] = []
        self._faces: list[int] = []
        self._expected = 0.0
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._tick)
        shell.session.recognition.status_changed.connect(self._status)
        shell.session.recognition.looked.connect(self._looked)
        shell.live.punch_announced.connect(self._announced)

    def _status(self, status: RecognitionStatus) -> None:
        if status.state is RecognitionState.READY and not self.figures.recognition_after_s:
            self.figures.recognition_after_s = time.perf_counter() - self._opened_s
            QTimer.singleShot(round(1000 * WARM_UP_S), self, self._begin)

    def _announced(self, event: str) -> None:
        self.figures.punches += event in ("in", "out")

    def _looked(self, result: FrameResult) -> None:
        self._faces.append(len(result.tracks))

    def _counts(self) -> tuple[float, int, int, int, float]:
        session = self._shell.session
        return (
            time.perf_counter(),
            session.capture.frames,
            self._shell.live.stage.painted,
            session.recognition.frames_seen,
            time.process_time(),
        )

    def _begin(self) -> None:
        self._faces.clear()
        self._before = self._counts()
        self._rss = rss_mb()
        self._starved = starved_ms()
        self._busy = busy_s()
        self._expected = time.perf_counter() + BEAT_MS / 1000
        self._beat.start()
        QTimer.singleShot(round(1000 * self._seconds), self, self._end)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, 1000 * (now - self._expected)))
        self._expected = now + BEAT_MS / 1000
        starved = starved_ms()
        if starved is not None and self._starved is not None:
            self._starved_ms.append(starved - self._starved)
        self._starved = starved

    def _end(self) -> None:
        self._beat.stop()
        took, camera, shown, seen, cpu = (
            now - before for now, before in zip(self._counts(), self._before, strict=True)
        )
        late = sorted(self._late_ms)
        figures = self.figures
        figures.seconds = took
        figures.camera_fps = camera / took
        figures.display_fps = shown / took
        figures.recognised_fps = seen / took
        figures.faces_per_frame = sum(self._faces) / max(1, len(self._faces))
        figures.beats = len(late)
        figures.stall_p50_ms = late[len(late) // 2]
        figures.stall_p99_ms = late[int(0.99 * len(late))]
        figures.stall_max_ms = late[-1]
        figures.stalls_over_16_ms = sum(ms > 16 for ms in late)
        figures.stalls_over_50_ms = sum(ms > 50 for ms in late)
        figures.cpu_cores = cpu / took
        figures.starved_max_ms = max(self._starved_ms, default=None)
        busy = busy_s()
        if busy is not None and self._busy is not None:
            figures.other_programs_cores = (busy - self._busy - cpu) / took
        figures.rss_mb = rss_mb()
        if figures.rss_mb is not None and self._rss is not None:
            figures.rss_growth_mb = figures.rss_mb - self._rss
        self._shell.window.close()


def rss_mb() -> float | None:
    """Resident memory of this process; None where the system does not say (no /proc)."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return None


def starved_ms() -> float | None:
    """How long this thread has waited for a processor so far; None where nobody says."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        name = f"/proc/self/task/{threading.get_native_id()}/schedstat"
        return int(Path(name).read_text(encoding="ascii").split()[1]) / 1e6
    return None


def busy_s() -> float | None:
    """Seconds all processors together have worked so far; None where nobody says."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
        user, nice, system, _idle, _io, irq, softirq = (int(part) for part in line.split()[1:8])
        return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")
    return None


def enroll_everyone(core: Core) -> None:
    """Enroll the drawn people from their own pictures."""
    engine: FaceEngine = core.load_engine()
    for drawn in DEMO_PEOPLE:
        now = core.clock()
        faces = [examine(engine, image).face for image in enrollment_frames(drawn)]
        samples = [
            FaceSample(face.vector, engine.id, "drawn", now, face.quality)
            for face in faces
            if face is not None
        ]
        details = PersonDetails(drawn.employee_id, drawn.name)
        core.enrollment.enroll(details, consent_at=now, samples=samples)


def measure(
    core: Core, source: FrameSource, seconds: float, size: tuple[int, int], imported_s: float
) -> Figures:
    """Open the window over the source, measure, close it."""
    # All of the interpreter's start and the imports, whatever else the computer was doing.
    opened_s = time.perf_counter() - imported_s
    app.prepare_environment()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme = Theme(application)
    theme.set_mode(ThemeMode.LIGHT)
    with app.smooth():
        shell = app.Shell(core, source, theme, kiosk=False)
        probe = Probe(shell, seconds, opened_s)
        shell.window.closing.connect(application.quit)
        shell.start()
        shell.window.resize(*size)
        application.processEvents()
        probe.figures.window_after_s = time.perf_counter() - opened_s
        application.exec()
        shell.stop()
    return probe.figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status says whether the promises are kept."""
    imported_s = time.process_time()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--window", default="1600x900", help="size of the window, WIDTHxHEIGHT")
    options = parser.parse_args(arguments)
    width, height = (int(part) for part in options.window.split("x"))
    scene = crowd_scene(width=WIDTH, height=HEIGHT, frame_rate=RATE, realtime=False)
    with scene:
        frames = [frame for _ in range(LOOP_FRAMES) if (frame := scene.read()) is not None]
    with tempfile.TemporaryDirectory() as folder:
        data = DataDir.at(Path(folder))
        data.create()
        with Database.open(data.database) as database:
            every_look = replace(established_site(database), duplicate_interval=timedelta())
            change_site(database, every_look, utc_now)
        core = build_core(data, Settings())
        try:
            enroll_everyone(core)
            figures = measure(core, Looped(frames), options.seconds, (width, height), imported_s)
        finally:
            core.close()
    if options.json:
        print(json.dumps(asdict(figures)))
    else:
        for name, value in asdict(figures).items():
            print(
                f"{name:22}{value:10.2f}" if isinstance(value, float) else f"{name:22}{value:>10}"
            )
    kept = (
        figures.display_fps >= 28 and figures.stall_p99_ms <= 16 and not figures.stalls_over_50_ms
    )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
