"""Lets a made-up company work a whole year and checks every figure of it, to the second.

    python benchmarks/company_year.py [--people 200] [--months 1-12]

The company (`made_company`) comes through `attendance-app import`; assignments, corrections and
policy changes through the services. Each month is exported as workbook and payroll file, read back
by a reader that shares no code with the writer (`workbook_reader`), and compared day by day and sum
by sum with what the company was made to come to (`made_company.oracle`): timesheets, summary,
register and payroll must agree, and every stint must lie in one month. Printed are the figures, the
times, and what differs; then the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from made_company.agreement import YearFigures, differences, month_days, stray_punches
from made_company.feeding import clock_at, command, fill
from made_company.oracle import total, year_figures
from made_company.plans import hire
from made_company.punching import diary
from month_workbook import MonthWorkbook

_NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)
_SHOWN = 40


def main() -> int:
    """Make up, import, export, read, compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--months", type=_months, default=list(range(1, 13)), metavar="1-12")
    options = parser.parse_args()
    diaries = [diary(worker) for worker in hire(options.people)]
    figures = {each.worker.employee_id: year_figures(each) for each in diaries}
    scans = sum(len(each.scans) for each in diaries)
    repairs = sum(1 for each in diaries for _ in each.repairs)
    print(f"{options.people} people, {scans} punches, {repairs} corrections", flush=True)
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        fill(Path(folder) / "data", diaries, _NOW)
        print(f"imported, planned and corrected in {time.perf_counter() - began:.0f} s", flush=True)
        books = [_check(Path(folder), month, figures, found) for month in options.months]
    if len(options.months) == 12:
        found += stray_punches(books, diaries)
    whole = [day for year in figures.values() for day in year.values()]
    clean = [figures[each.worker.employee_id] for each in diaries if each.worker.is_clean]
    for who, days in (
        ("everybody", whole),
        (f"the {len(clean)} to whom nothing happens", [d for year in clean for d in year.values()]),
    ):
        own = total(days)
        print(
            f"the year of {who}: {own.worked / 3600:.2f} h worked = {own.regular / 3600:.2f} "
            f"regular + {own.overtime / 3600:.2f} overtime + {own.holiday / 3600:.2f} on holidays "
            f"+ {own.weekly_off / 3600:.2f} on days off"
        )
    for text in found[:_SHOWN]:
        print(f"DIFFERS: {text}")
    print(f"{len(found)} differences")
    return 1 if found else 0


def _check(folder: Path, month: int, figures: YearFigures, found: list[str]) -> MonthWorkbook:
    """Export a month, read it and compare it."""
    text = f"2026-{month:02d}"
    workbook, payroll = folder / f"{text}.xlsx", folder / f"{text}.csv"
    began = time.perf_counter()
    with clock_at(_NOW):
        for path, form in ((workbook, "xlsx"), (payroll, "generic")):
            where = ("--data-dir", folder / "data")
            command("export", "--month", text, "--out", path, "--format", form, *where)
    exported = time.perf_counter()
    book = MonthWorkbook(workbook)
    new = list(differences(book, payroll, month, figures))
    found += [f"{text} {each}" for each in new]
    own = total([year[day] for year in figures.values() for day in month_days(month)])
    checked = time.perf_counter()
    print(
        f"{text}: {own.worked / 3600:.2f} h worked, {own.overtime / 3600:.2f} overtime, "
        f"{own.holiday / 3600:.2f} on holidays, {own.weekly_off / 3600:.2f} on days off, "
        f"{own.codes.get('!', 0)} days to look at; {len(new)} differences; "
        f"exported in {exported - began:.1f} s, checked in {checked - exported:.1f} s",
        flush=True,
    )
    return book


def _months(text: str) -> list[int]:
    first, _, last = text.partition("-")
    return list(range(int(first), int(last or first) + 1))


if __name__ == "__main__":
    sys.exit(main())
