"""Measures what exporting a month takes for companies of several sizes, and watches the limits.

    python benchmarks/month_export.py [--people 100 1000 2000] [--keep FOLDER]

Each company is made in a database of its own: schedules with breaks, four punches a working day,
some late, some long days, work at weekends, a holiday, leave, corrections, forgotten clock-outs.
Its month is exported by the code that ``export`` runs, in a process of its own, while a thread
asks every 5 ms whether it gets its turn: what it waits is what a window would. Exit status 1
if 1,000 people take more than 60 s or 600 MB, if a person of the largest company takes half as
long again as one of the smallest, or if the thread waited for more than 100 ms.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from process_figures import peak_mb, rss_mb, starved_ms

from attendance_app.domain.leave import CalendarDay, Leave, LeavePart
from attendance_app.domain.month import Month
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.wiring import Core, build_core

MOST_S = 60.0
MOST_MB = 600.0
LIMITED_PEOPLE = 1000
MOST_GROWTH = 1.5
"""How much longer a person of the largest company may take than one of the smallest."""
MOST_WAIT_MS = 100.0
"""Longer is felt as a hitch; on a computer with nothing else to do it is 50 ms."""

MONTH = Month(2026, 3)
_ZONE = ZoneInfo("Europe/Berlin")
_NOW = datetime(2026, 4, 2, 9, tzinfo=_ZONE)
_BY = "Pay office"
_ASK_EVERY_S = 0.005


def main() -> int:
    """Measure each size, print, and compare with the limits."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--people", type=int, nargs="+", default=[100, 1000, 2000])
    parser.add_argument("--keep", type=Path, help="put the workbooks into this folder")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure is not None:
        print(json.dumps(measured(options.measure, options.keep)))
        return 0
    found = []
    for count in options.people:
        with tempfile.TemporaryDirectory() as name:
            make_company(Path(name), count)
            words = [sys.executable, __file__, "--measure", name]
            words += ["--keep", str(options.keep)] if options.keep else []
            done = subprocess.run(words, stdout=subprocess.PIPE, check=True, text=True)
        figures = json.loads(done.stdout.splitlines()[-1]) | {"people": count}
        found.append(figures)
        print(
            f"{count} people: {figures['seconds']:.1f} s ({figures['processor_s']:.1f} s of a "
            f"processor, {1000 * figures['processor_s'] / count:.1f} ms a person), of which the "
            f"month {figures['month_s']:.1f} s; peak {figures['peak_mb']:.0f} MB; "
            f"{figures['file_mb']:.1f} MB; longest wait {figures['wait_ms']:.0f} ms "
            f"after {figures['wait_at_s']:.1f} s",
            flush=True,
        )
    return int(any([_exceeds(figures) for figures in found] + [_grows(found)]))


def _exceeds(figures: dict[str, float]) -> bool:
    share = figures["people"] / LIMITED_PEOPLE
    too_slow = figures["seconds"] > MOST_S * max(1.0, share)
    too_big = figures["peak_mb"] > MOST_MB and figures["people"] <= LIMITED_PEOPLE
    starved = figures["wait_ms"] > MOST_WAIT_MS
    for is_so, what in ((too_slow, "time"), (too_big, "memory"), (starved, "waiting")):
        if is_so:
            print(f"{figures['people']:.0f} people: beyond the limit of {what}")
    return too_slow or too_big or starved


def _grows(found: list[dict[str, float]]) -> bool:
    each = [figures["processor_s"] / figures["people"] for figures in found]
    grows = each[-1] > MOST_GROWTH * each[0]
    if grows:
        print(f"a person takes {each[-1] / each[0]:.2f} times as long in the largest company")
    return grows


def measured(folder: Path, keep: Path | None) -> dict[str, float]:
    """Export the company's month in this process."""
    core = _core(folder)
    target = (keep or folder) / f"{folder.name}.xlsx"
    with _Asking() as asking:
        start, processor = time.perf_counter(), time.process_time()
        core.exporter.export(MONTH, target, lambda *_: None, lambda: False)
        seconds, used = time.perf_counter() - start, time.process_time() - processor
    peak = peak_mb() or rss_mb() or 0.0
    start = time.perf_counter()
    core.timesheets.month(MONTH)
    month_s = time.perf_counter() - start
    core.close()
    return {
        "seconds": seconds,
        "processor_s": used,
        "month_s": month_s,
        "peak_mb": peak,
        "file_mb": target.stat().st_size / 1e6,
        "wait_ms": asking.longest_ms,
        "wait_at_s": asking.longest_at_s,
    }


class _Asking:
    """A thread that wants to do a little every few milliseconds, as a window does.

    What it waited for a processor, because other programs had them, is not counted.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self.longest_at_s = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._ask)

    def __enter__(self) -> _Asking:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _ask(self) -> None:
        begun = before = time.perf_counter()
        starved = starved_ms() or 0.0
        while not self._over.wait(_ASK_EVERY_S):
            now, more = time.perf_counter(), starved_ms() or 0.0
            waited = 1000 * (now - before - _ASK_EVERY_S) - (more - starved)
            if waited > self.longest_ms:
                self.longest_ms, self.longest_at_s = waited, now - begun
            before, starved = time.perf_counter(), starved_ms() or 0.0


def make_company(folder: Path, count: int) -> None:
    """A company with a month of everything, drawn by chance of a fixed seed."""
    chance = random.Random(count)
    core = _core(folder)
    try:
        schedules = _schedules(core)
        with core.database.write() as unit:
            details = [
                PersonDetails(
                    f"{number:05d}", f"Person {number:05d}", department=f"Team {number % 9}"
                )
                for number in range(1, count + 1)
            ]
            keys = unit.people.add_many(
                [(each, None, None) for each in details], _NOW.astimezone(UTC)
            )
            unit.punches.add_many([punch for key in keys for punch in _punches(key, chance)])
        groups = [keys[number :: len(schedules)] for number in range(len(schedules))]
        for schedule, group in zip(schedules, groups, strict=True):
            core.schedules.assign(group, schedule.id, None, None, True, _BY)
        for key in keys[::5]:
            core.leaves.save(_leave(key, chance), _BY)
        core.calendar.set(CalendarDay(date(2026, 3, 19), "Founders' day", is_holiday=True), _BY)
        with core.database.read() as unit:
            some = [unit.punches.between(None, None, key)[0] for key in keys[::20]]
        for punch in some:
            later = punch.instant + timedelta(minutes=5)
            core.corrections.change(punch.uuid, None, later, _BY, "told by the front desk")
    finally:
        core.close()


def _schedules(core: Core) -> list[Schedule]:
    weekdays = frozenset(range(5))
    shifts = {
        "Office": Shift(clock_time(9), clock_time(18), weekdays, timedelta(hours=1)),
        "Early": Shift(clock_time(8), clock_time(16, 30), weekdays, timedelta(minutes=30)),
    }
    return [core.schedules.save(Schedule(0, name, (each,)), _BY) for name, each in shifts.items()]


def _punches(person_id: int, chance: random.Random) -> Iterator[Punch]:
    sequence = 0
    for day in MONTH.days:
        if day.weekday() > 4 and chance.random() > 0.05:
            continue
        start = datetime(day.year, day.month, day.day, 9, tzinfo=_ZONE)
        minutes = [chance.gauss(-5, 12), 210, 255, 545 + chance.expovariate(1 / 30)]
        times = [start + timedelta(seconds=round(60 * each)) for each in minutes]
        if chance.random() < 0.01:
            times.pop()
        for number, at in enumerate(times):
            sequence += 1
            kind = PunchKind.OUT if number % 2 else PunchKind.IN
            yield _punch(person_id, kind, at, sequence, chance)


def _punch(
    person_id: int, kind: PunchKind, at: datetime, sequence: int, chance: random.Random
) -> Punch:
    offset = at.utcoffset() or timedelta()
    return Punch(
        uuid=UUID(int=chance.getrandbits(128), version=4),
        person_id=person_id,
        kind=kind,
        method=PunchMethod.FACE if chance.random() < 0.95 else PunchMethod.PIN,
        instant=at.astimezone(UTC),
        zone=_ZONE.key,
        utc_offset_minutes=offset // timedelta(minutes=1),
        kiosk_id="front-door",
        sequence=sequence,
    )


def _leave(person_id: int, chance: random.Random) -> Leave:
    first = date(2026, 3, chance.randint(2, 25))
    kind = chance.choice(("annual", "sick", "unpaid"))
    part = chance.choice((LeavePart.FULL, LeavePart.MORNING))
    return Leave(0, person_id, first, first + timedelta(days=2), kind, part)


def _core(folder: Path) -> Core:
    data = DataDir.at(folder)
    data.create()
    core = build_core(data, Settings(), clock=lambda: _NOW.astimezone(UTC))
    if core.site.zone != _ZONE.key:
        with core.database.write() as unit:
            unit.site.save(Site("Demo works", _ZONE.key))
        core.close()
        core = build_core(data, Settings(), clock=lambda: _NOW.astimezone(UTC))
    return core


if __name__ == "__main__":
    raise SystemExit(main())
