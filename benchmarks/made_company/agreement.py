"""Compares what the application wrote of a month with what the made-up company must come to."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from pathlib import Path

from month_workbook import CODES, KINDS, MonthWorkbook, PersonSheet, seconds, seconds_of
from workbook_reader import Cell

from made_company.oracle import Figures, total
from made_company.plans import ONE_DAY
from made_company.punching import Diary

YearFigures = Mapping[str, Mapping[date, Figures]]
"""By employee ID and work day."""
_PAID = {"REG": "regular", "OT": "overtime", "WO": "weekly_off", "HOL": "holiday"}
_TEN_THOUSANDTH = Decimal("0.0001")


def month_days(month: int) -> list[date]:
    """The days of a month of the year."""
    first = date(2026, month, 1)
    return [day for day in (first + n * ONE_DAY for n in range(31)) if day.month == month]


def differences(book: MonthWorkbook, payroll: Path, month: int, year: YearFigures) -> Iterator[str]:
    """Everything in which a month's workbook and payroll file are not as they must be."""
    days = month_days(month)
    there = {who: figures for who, figures in year.items() if _is_there(figures, days)}
    for name, found in (("timesheets", book.people), ("summary", book.summary)):
        if set(found) != set(there):
            yield f"{name}: people differ: {sorted(set(found) ^ set(there))[:5]}"
            return
    paid = payroll_hours(payroll)
    everybody: list[Figures] = []
    for who, figures in there.items():
        own = [figures[day] for day in days]
        everybody += own
        for text in (
            *_days(book.people[who], figures, days),
            *_sums(book, who, total(own)),
            *_payroll(paid.get(who, {}), total(own)),
        ):
            yield f"{who}: {text}"
    yield from _register(book, there, days)
    yield from _everybody(book, paid, total(everybody))


def payroll_hours(path: Path) -> dict[str, dict[str, Decimal]]:
    """The hours of a generic payroll file by employee ID and hours code."""
    found: dict[str, dict[str, Decimal]] = defaultdict(dict)
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            hours = found[row["Employee Number"]]
            if row["Hours Code"] in hours:
                raise ValueError(f"an hours code is there twice: {row}")
            hours[row["Hours Code"]] = Decimal(row["Hours"])
    return dict(found)


def stray_punches(books: Sequence[MonthWorkbook], diaries: Sequence[Diary]) -> Iterator[str]:
    """Punches that are not booked to their work day, or to more than one, and stints counted twice.

    Parameters
    ----------
    books : sequence of MonthWorkbook
        Of all months of the year.
    diaries : sequence of Diary
    """
    booked: dict[tuple[str, datetime, str], set[date]] = defaultdict(set)
    for book in books:
        for row in book.book["Punches"].table("Employee ID"):
            instant, day = row["UTC"].value, row["Booked to"].value
            if isinstance(instant, datetime) and isinstance(day, date):
                kind = str(row["Kind"].value).lower()
                booked[str(row["Employee ID"].value), instant, kind].add(day)
    expected: Counter[str] = Counter()
    for diary in diaries:
        who = diary.worker.employee_id
        for each in diary.days.values():
            for pair in (pair for stay in each.stays for pair in stay.pairs):
                expected[who] += 1
                for instant, kind in zip(pair, ("in", "out"), strict=True):
                    days = booked.get((who, instant.replace(tzinfo=None), kind), set())
                    # What is booked to December's last night ends in a year that has no workbook.
                    if days != {each.day}:
                        yield f"{who}: {kind} {instant} of {each.day} is booked to {sorted(days)}"
    shown: Counter[str] = Counter()
    for book in books:
        for who, sheet in book.people.items():
            shown[who] += sum(_pairs(sheet))
    for who, count in expected.items():
        if shown[who] != count:
            yield f"{who}: {shown[who]} stints in all months together, not {count}"


def _is_there(figures: Mapping[date, Figures], days: Sequence[date]) -> bool:
    return any("-" not in figures[day].codes for day in days)


def _days(sheet: PersonSheet, figures: Mapping[date, Figures], days: Sequence[date]) -> list[str]:
    if list(sheet.days) != list(days):
        return [f"the days are {list(sheet.days)}"]
    found = []
    for day in days:
        row, own = sheet.days[day][0], figures[day]
        pairs = {
            "code": (sheet.code(day), next(iter(own.codes))),
            "worked": (seconds(row["Worked h:mm"]), own.worked),
            **_by_kind(partial(seconds_of, row), own),
            "late": (_shown_seconds(row["Late"]), own.late),
            "early": (_shown_seconds(row["Early"]), own.early),
        }
        found += [f"{day} {text}" for text in _unequal(pairs)]
    return found


def _sums(book: MonthWorkbook, who: str, own: Figures) -> list[str]:
    sheet, line = book.people[who], book.summary[who]
    name = sheet.sheet.name
    days = [rows[0] for rows in sheet.days.values()]

    def of_total(title: str) -> int:
        return round(86400 * book.calculated(name, sheet.total[title]))

    def kind_of_total(kind: str) -> int:
        titles = [t for t in sheet.total if t.startswith(kind) and t.endswith(" h:mm")]
        return sum(of_total(title) for title in titles)

    pairs: dict[str, tuple[object, object]] = {
        "days' sum": (sum(seconds(row["Worked h:mm"]) for row in days), own.worked),
        "weeks' sum": (sum(seconds(row["Worked h:mm"]) for row in sheet.weeks), own.worked),
        "total": (seconds(sheet.total["Worked h:mm"]), own.worked),
        "total recalculated": (of_total("Worked h:mm"), own.worked),
        "summary": (seconds(line["Worked h:mm"]), own.worked),
        "summary's hours": (_decimal(line["Worked hours"], 2), _hours(own.worked, 2)),
        "summary's scheduled": (seconds(line["Scheduled h:mm"]), own.scheduled),
        "summary's scheduled days": (line["Scheduled days"].value, own.scheduled_days),
        "summary's present": (line["Present"].value or 0, own.present),
        "summary's absent": (line["Absent"].value or 0, own.absent),
        "summary's leave": (_sum(line, "Leave: "), own.leave),
        "summary's late count": (line["Late count"].value or 0, own.late_count),
        "summary's early count": (line["Early count"].value or 0, own.early_count),
        "summary's half days": (line["Half days"].value or 0, own.codes.get("HD", 0)),
        "summary's holidays": (line["Holidays"].value or 0, own.codes.get("H", 0)),
        "summary's days off": (line["Weekly off"].value or 0, own.codes.get("WO", 0)),
        **_by_kind(partial(seconds_of, line), own, "summary's "),
        **_by_kind(kind_of_total, own, "total's "),
    }
    return _unequal(pairs)


def _payroll(paid: Mapping[str, Decimal], own: Figures) -> list[str]:
    worked = sum((paid.get(code, Decimal()) for code in _PAID), Decimal())
    pairs: dict[str, tuple[object, object]] = {"payroll's sum": (worked, _hours(own.worked, 4))}
    for code, name in _PAID.items():
        exact = Decimal(getattr(own, name)) / 3600
        # Given out so that they add up, each is at most one unit away.
        if abs(paid.get(code, Decimal()) - exact) > _TEN_THOUSANDTH:
            pairs[f"payroll's {code}"] = (paid.get(code), exact)
    return _unequal(pairs)


def _register(book: MonthWorkbook, there: YearFigures, days: Sequence[date]) -> Iterator[str]:
    lines = book.register()
    everybody: Counter[str] = Counter()
    for who, figures in there.items():
        line, own = lines[who], total([figures[day] for day in days]).codes
        for day in days:
            found = str(line[f"{day:%a} {day.day}"].value or "")
            if found not in figures[day].codes:
                yield f"{who}: register {day} has {found!r}, not {next(iter(figures[day].codes))!r}"
        everybody.update(own)
        for code in CODES:
            counted = book.calculated("Register", line[code])
            if not counted == line[code].number == own.get(code, 0):
                yield f"{who}: register counts {counted} {code}, not {own.get(code, 0)}"
    for code in CODES:
        line = lines.get(f"Total {code}", {})
        if code in line and book.calculated("Register", line[code]) != everybody[code]:
            yield f"register: total {code} is not {everybody[code]}"


def _everybody(
    book: MonthWorkbook, paid: Mapping[str, Mapping[str, Decimal]], own: Figures
) -> Iterator[str]:
    line = book.summary_total

    def of(title: str) -> int:
        return round(86400 * book.calculated("Summary", line[title]))

    pairs: dict[str, tuple[object, object]] = {
        "worked": (of("Worked h:mm"), own.worked),
        "worked as stored": (seconds(line["Worked h:mm"]), own.worked),
        "hours": (
            _rounded(Decimal(repr(book.calculated("Summary", line["Worked hours"]))), 2),
            _hours(own.worked, 2),
        ),
        "scheduled": (of("Scheduled h:mm"), own.scheduled),
        "late count": (book.calculated("Summary", line["Late count"]), own.late_count),
        "present": (book.calculated("Summary", line["Present"]), own.present),
    }
    for text in _unequal(pairs):
        yield f"summary's total: {text}"
    hours = sum(
        (hours.get(code, Decimal()) for hours in paid.values() for code in _PAID), Decimal()
    )
    # Each person's hours are rounded once, so to the minute the sum of 2,000 people is right.
    if abs(hours - Decimal(own.worked) / 3600) * 60 >= 1:
        yield f"payroll's total: {hours} hours, not {_hours(own.worked, 4)}"


def _pairs(sheet: PersonSheet) -> Iterator[int]:
    for rows in sheet.days.values():
        for row in rows:
            for came, went in (("In", "Out"), ("In 2", "Out 2")):
                yield isinstance(row[came].value, time) and isinstance(row[went].value, time)


def _by_kind(
    measure: Callable[[str], int], own: Figures, before: str = ""
) -> dict[str, tuple[object, object]]:
    names = [kind.lower().replace(" ", "_") for kind in KINDS]
    return {
        f"{before}{name}": (measure(kind), getattr(own, name))
        for kind, name in zip(KINDS, names, strict=True)
    }


def _unequal(pairs: Mapping[str, tuple[object, object]]) -> list[str]:
    return [
        f"{name} is {found}, not {expected}"
        for name, (found, expected) in pairs.items()
        if found != expected
    ]


def _shown_seconds(cell: Cell) -> int:
    if isinstance(cell.value, timedelta):
        return seconds(cell)
    return round(60 * float(cell.number or 0))


def _sum(line: Mapping[str, Cell], start: str) -> float:
    return sum(cell.number or 0 for title, cell in line.items() if title.startswith(start))


def _decimal(cell: Cell, places: int) -> Decimal:
    return _rounded(Decimal(repr(cell.number or 0.0)), places)


def _hours(worked: int, places: int) -> Decimal:
    return _rounded(Decimal(worked) / 3600, places)


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
