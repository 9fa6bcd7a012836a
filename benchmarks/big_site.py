"""Does every page open and scroll with 2,000 people and 1,000,000 punches? In the real window.

    python benchmarks/big_site.py --dir FOLDER          writes the company once (minutes)
    python benchmarks/big_site.py --dir FOLDER --page people records audit

It opens the application's own window offscreen over that company and shows one page after the
other, and a page's tabs. Columns, in milliseconds:

first paint   from `show_page` until the page was painted first
its work      processor time of the window's thread until then
at rest       until everything is loaded
loading p99   how late a timer of the event loop fires, every 4 ms, from the first paint until the
              page is at rest, at least 2 s: what a key press would have waited
scroll p99,   the same while its largest table is scrolled for some seconds, and the greatest
scroll max
work p99      processor time of the window's thread between two of these beats
starved       how long it wanted to run in all and was not let by the computer (Linux)

Where the system tells how long other programs have kept the window's thread from running, this is
taken out of the first paint and of each stall: a busy computer is no fault of a page. The exit
status is 1 if a page takes longer than 300 ms to its first paint, or if 99 of 100 stalls are not
at most 16 ms, while it loads or while it scrolls.

The modules of the pages are imported before, as they are some seconds after a start; `--cold`
leaves that to each page, as for somebody who is quicker.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from big_company import NOW, make_company
from process_figures import starved_ms
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar, QTabWidget, QWidget

from attendance_app.app import Shell, preloading, prepare_environment, smooth
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.ui.garbage import WindowCollector
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.vision.frames import Frame, SourceBase
from attendance_app.wiring import Core, build_core

FIRST_PAINT_MS = 300.0
STALL_P99_MS = 16.0
BEAT_MS = 4
REST_S = 120.0
LOADING_S = 2.0
SCROLL_EVERY_MS = 30


class NoCamera(SourceBase):
    """A camera that is never opened: the window's pages are measured, not its eyes."""

    name = "No camera"
    live = True
    frame_rate: float = 30.0

    def open(self) -> None:
        """Nothing to open."""

    def read(self) -> Frame | None:
        return None

    def close(self) -> None:
        """Nothing is held."""

    def interrupt(self) -> None:
        """Nothing waits."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of a page, in milliseconds; `rows` of its largest table."""

    page: str
    first_paint_ms: float
    opening_work_ms: float
    at_rest_ms: float
    loading_p99_ms: float
    stall_p99_ms: float
    stall_max_ms: float
    work_p99_ms: float
    starved_ms: float
    rows: int

    @property
    def is_kept(self) -> bool:
        """Whether what is promised holds."""
        return (
            self.first_paint_ms <= FIRST_PAINT_MS
            and self.loading_p99_ms <= STALL_P99_MS
            and self.stall_p99_ms <= STALL_P99_MS
        )


class FirstPaint(QObject):
    """Notes when anything within a page is painted first after `begin`."""

    def __init__(self) -> None:
        super().__init__()
        self._within: QWidget | None = None
        self._began = self._starved = self._worked = 0.0
        self.took_ms: float | None = None
        self.work_ms = 0.0

    def begin(self) -> None:
        """From now on."""
        self._within, self.took_ms = None, None
        self._began = time.perf_counter()
        self._starved = starved_ms() or 0.0
        self._worked = time.thread_time()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if (
            event.type() == QEvent.Type.Paint
            and self.took_ms is None
            and self._within is not None
            and isinstance(watched, QWidget)
            and (watched is self._within or self._within.isAncestorOf(watched))
        ):
            # When all that is painted with it is there, too.
            QTimer.singleShot(0, self, self._painted)
        return False

    def wait(self, page: QWidget) -> float:
        """Milliseconds until the page was painted, less what others kept the thread waiting."""
        self._within = page
        page.update()
        until = time.perf_counter() + REST_S
        while self.took_ms is None and time.perf_counter() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return self.took_ms if self.took_ms is not None else 1000 * REST_S

    def _painted(self) -> None:
        if self.took_ms is None:
            took, starved = time.perf_counter() - self._began, (starved_ms() or 0.0) - self._starved
            self.took_ms = 1000 * took - starved
            self.work_ms = 1000 * (time.thread_time() - self._worked)


class Stalls(QObject):
    """How late a timer fires, every `BEAT_MS`, less what others kept the thread waiting."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._tick)
        self._expected = 0.0
        self._worked = self._starved = 0.0
        self._late_ms: list[float] = []
        self._work_ms: list[float] = []

    def measure(
        self, seconds: float, unless: Callable[[], bool] = lambda: True
    ) -> tuple[list[float], list[float]]:
        """Milliseconds late, and of the thread's processor time, of each beat; both sorted.

        The event loop runs as it does in the window: so long, and longer until `unless`.
        """
        self._late_ms.clear()
        self._work_ms.clear()
        self._worked, self._starved = time.thread_time(), starved_ms() or 0.0
        loop = QEventLoop()
        ends = time.perf_counter() + seconds
        looks = QTimer()
        looks.timeout.connect(
            lambda: loop.quit() if time.perf_counter() > ends and unless() else None
        )
        looks.start(20)
        self._expected = time.perf_counter() + BEAT_MS / 1000
        self._timer.start()
        loop.exec()
        self._timer.stop()
        looks.stop()
        return sorted(self._late_ms), sorted(self._work_ms)

    def _tick(self) -> None:
        now, starved = time.perf_counter(), starved_ms() or 0.0
        late = 1000 * (now - self._expected) - (starved - self._starved)
        self._starved = starved
        self._late_ms.append(max(0.0, late))
        worked = time.thread_time()
        self._work_ms.append(1000 * (worked - self._worked))
        self._worked = worked
        self._expected = now + BEAT_MS / 1000


class Scroller(QObject):
    """Scrolls a table as a hand does: on and on by pages, and by drags of the bar in between."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__()
        self._bar = view.verticalScrollBar()
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_EVERY_MS)
        self._timer.timeout.connect(self._scroll)
        self._timer.start()

    def stop(self) -> None:
        """Let go."""
        self._timer.stop()

    def _scroll(self) -> None:
        self._step += 1
        lowest, highest = self._bar.minimum(), self._bar.maximum()
        if self._step % 40 == 0:
            # Somewhere else altogether: the golden ratio visits every part.
            share = self._step * 0.618 % 1
            self._bar.setValue(lowest + round(share * (highest - lowest)))
        else:
            after = self._bar.value() + max(1, self._bar.pageStep() // 4)
            self._bar.setValue(lowest if after > highest else after)


def largest_table(page: QWidget) -> QAbstractItemView | None:
    """The visible table or list with the most rows."""
    found = [
        view
        for view in page.findChildren(QAbstractItemView)
        if view.isVisible() and view.model() is not None
    ]
    return max(found, key=lambda view: view.model().rowCount(), default=None)


def come_to_rest(shell: Shell) -> None:
    """Let the window work until nothing is loading any more."""
    calm, until = 0, time.perf_counter() + REST_S
    while calm < 4 and time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        calm = 0 if shell.tasks.busy() else calm + 1
        time.sleep(0.002)


def measure(
    shell: Shell, name: str, show: Callable[[], QWidget], seconds: float, paint: FirstPaint
) -> Figures:
    """Show a page, let it load, scroll it."""
    paint.begin()
    began = time.perf_counter()
    page = show()
    first = paint.wait(page)
    rested: list[float] = []

    def is_at_rest() -> bool:
        # Not a moment between two loads.
        rested.append(0.0 if shell.tasks.busy() else time.perf_counter())
        return all(rested[-4:]) or time.perf_counter() - began > REST_S

    looks = QTimer()
    looks.timeout.connect(is_at_rest)
    looks.start(20)
    loading, _ = Stalls().measure(LOADING_S, is_at_rest)
    looks.stop()
    busy = [at for at, moment in enumerate(rested) if not moment]
    first_calm = busy[-1] + 1 if busy else 0
    calm_at = rested[first_calm] if first_calm < len(rested) else time.perf_counter()
    at_rest = 1000 * (calm_at - began)
    view = largest_table(page)
    scroller = Scroller(view) if view is not None else None
    before = starved_ms()
    late, work = Stalls().measure(seconds)
    after = starved_ms()
    if scroller is not None:
        scroller.stop()
    come_to_rest(shell)
    return Figures(
        name,
        first,
        paint.work_ms,
        at_rest,
        _p99(loading),
        _p99(late),
        late[-1] if late else 0.0,
        _p99(work),
        (after - before) if after is not None and before is not None else 0.0,
        view.model().rowCount() if view is not None else 0,
    )


def _p99(ordered: Sequence[float]) -> float:
    return ordered[int(0.99 * len(ordered))] if ordered else 0.0


def other_tabs(page: QWidget) -> list[tuple[str, Callable[[], QWidget]]]:
    """A page's tabs after the first: a name, and what shows it."""
    tabs: QTabBar | QTabWidget | None = getattr(page, "tabs", None)
    if tabs is None:
        return []
    # Without the count behind a title.
    names = [tabs.tabText(place).split(" (")[0].lower() for place in range(tabs.count())]

    def turn(place: int) -> QWidget:
        tabs.setCurrentIndex(place)
        return page

    return [(names[place], partial(turn, place)) for place in range(1, tabs.count())]


def open_all(core: Core, wanted: Sequence[str], seconds: float, *, cold: bool) -> list[Figures]:
    """Every page of one window, in the order of the window's strip, each with its tabs."""
    prepare_environment()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme = Theme(application)
    theme.set_mode(ThemeMode.LIGHT)
    found = []
    with smooth():
        if not cold:
            for module in preloading.modules():
                importlib.import_module(module)
        shell = Shell(core, NoCamera(), theme, kiosk=False)
        collector = WindowCollector()
        collector.start()
        shell.window.resize(1440, 900)
        shell.window.show()
        come_to_rest(shell)
        paint = FirstPaint()
        application.installEventFilter(paint)
        for key in wanted or shell.window.page_keys():

            def show(key: str = key) -> QWidget:
                shell.window.show_page(key)
                return shell.window.page(key)

            found.append(measure(shell, key, show, seconds, paint))
            if key == "records":
                # The month is what it opens with; all of it is what is promised.
                shell.records.range.choose("All days")
                found.append(measure(shell, "records, all", show, seconds, paint))
            for name, turn in other_tabs(shell.window.page(key)):
                found.append(measure(shell, f"{key}, {name}", turn, seconds, paint))
        application.removeEventFilter(paint)
        shell.window.close()
        shell.stop()
        collector.stop()
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status says whether the promises are kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--dir", type=Path, required=True, help="where the company is kept")
    parser.add_argument("--people", type=int, default=2_000)
    parser.add_argument("--punches", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=4.0, help="of scrolling, per page")
    parser.add_argument("--cold", action="store_true", help="import a page's modules with it")
    parser.add_argument("--page", nargs="*", default=[], help="keys of pages; all if not given")
    options = parser.parse_args(arguments)
    make_company(options.dir, options.people, options.punches)
    core = build_core(DataDir.at(options.dir), Settings(), clock=lambda: NOW)
    try:
        found = open_all(core, options.page, options.seconds, cold=options.cold)
    finally:
        core.close()
    titles = (
        "rows", "first paint", "its work", "at rest", "loading p99", "scroll p99", "scroll max",
        "work p99", "starved",
    )  # fmt: skip
    print(f"{'page':22}" + "".join(f"{title:>12}" for title in titles))
    for each in found:
        print(
            f"{each.page:22}{each.rows:>12,}{each.first_paint_ms:>12.0f}"
            f"{each.opening_work_ms:>12.0f}{each.at_rest_ms:>12.0f}{each.loading_p99_ms:>12.1f}"
            f"{each.stall_p99_ms:>12.1f}{each.stall_max_ms:>12.1f}"
            f"{each.work_p99_ms:>12.1f}{each.starved_ms:>12.0f}"
            f"{'' if each.is_kept else '   not kept'}"
        )
    print(json.dumps([asdict(each) for each in found]))
    return 0 if all(each.is_kept for each in found) else 1


if __name__ == "__main__":
    sys.exit(main())
