"""The made-up company as tables, in the form that `attendance-app import` reads."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from made_company.berlin import is_ambiguous, offset_hours, wall
from made_company.plans import PATTERNS, Worker
from made_company.punching import Diary, Scan


def write_tables(folder: Path, diaries: Sequence[Diary]) -> dict[str, Path]:
    """Write a table each of shifts, people, leave and punches.

    Returns
    -------
    dict of str to Path
        In the order in which they have to be read.
    """
    workers = [each.worker for each in diaries]
    return {
        "shifts": _write(folder / "shifts.csv", _SHIFTS, _shift_rows()),
        "people": _write(folder / "people.csv", _PEOPLE, map(_person_row, workers)),
        "leave": _write(folder / "leave.csv", _LEAVE, _leave_rows(workers)),
        "punches": _write(folder / "punches.csv", _PUNCHES, _punch_rows(diaries)),
    }


_SHIFTS = (
    "name", "start", "end", "days", "break_minutes", "late_grace_minutes", "overtime_after_hours",
)  # fmt: skip
_PEOPLE = ("employee_id", "name", "email", "department", "start_date", "end_date", "shift")
_LEAVE = ("employee_id", "from", "to", "type", "part", "approved")
_PUNCHES = ("employee_id", "timestamp", "kind", "source")


def _write(path: Path, titles: Sequence[str], rows: Iterable[Sequence[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(titles)
        writer.writerows(["" if each is None else each for each in row] for row in rows)
    return path


def _shift_rows() -> Iterable[Sequence[object]]:
    for name, rows in PATTERNS.items():
        for row in rows:
            yield (
                name, f"{row.start:%H:%M}", f"{row.end:%H:%M}", row.days,
                row.break_minutes or None, row.late_grace_minutes, row.overtime_after_hours,
            )  # fmt: skip


def _person_row(worker: Worker) -> Sequence[object]:
    return (
        worker.employee_id, worker.name, "", worker.department, worker.first, worker.last,
        worker.pattern,
    )  # fmt: skip


def _leave_rows(workers: Iterable[Worker]) -> Iterable[Sequence[object]]:
    for worker in workers:
        for away in worker.leave:
            approved = "yes" if away.is_approved else "no"
            yield worker.employee_id, away.first, away.last, away.type, away.part, approved


def _punch_rows(diaries: Iterable[Diary]) -> Iterable[Sequence[object]]:
    for diary in diaries:
        for number, scan in enumerate(diary.scans):
            kind = scan.kind if scan.is_said else ""
            yield diary.worker.employee_id, _timestamp(scan, number), kind, "front door"


def _timestamp(scan: Scan, number: int) -> str:
    """Local time, with its offset where the clocks show it twice, and now and then elsewhere."""
    shown: datetime = wall(scan.instant)
    text = shown.isoformat(sep=" ")
    if is_ambiguous(scan.instant) or number % 50 == 0:
        return f"{text}+{offset_hours(scan.instant):02d}:00"
    return text
