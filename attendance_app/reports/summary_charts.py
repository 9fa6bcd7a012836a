"""Charts below the Summary, and the small tables they are drawn from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from xlsxwriter.chart import Chart

from attendance_app.domain.hours import Hours
from attendance_app.domain.timesheet import MonthTimesheets, decimal_hours
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.register_sheet import count_on
from attendance_app.reports.sheets import Formula, Item, Sheet, letter
from attendance_app.reports.texts import cell_text

_STACKED = (
    DayCode.PRESENT,
    DayCode.HALF_DAY,
    DayCode.LEAVE,
    DayCode.ABSENT,
    DayCode.EXCEPTION,
)
_COLOURS = {
    DayCode.PRESENT: "#6AA84F",
    DayCode.HALF_DAY: "#F1C232",
    DayCode.LEAVE: "#6FA8DC",
    DayCode.ABSENT: "#CC4125",
    DayCode.EXCEPTION: "#E69138",
}
_GRID = {"visible": True, "line": {"color": "#D9D9D9", "width": 0.5}}
_BLUE, _ORANGE = "#1F3864", "#E69138"
_DEPARTMENTS = 12
"""More would not be readable; the others are summed up."""
_HEIGHT_PT = 250
_PT_A_PX = 0.75
_GAP_PX = 12
_FIRST_OF_DEPARTMENTS = 11
_ACROSS = 4
"""Columns a department's name may run across."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the Summary has what is charted: rows, and letters of columns."""

    sheet: str
    first_row: int
    last_row: int
    department: str
    regular: str
    worked: str


@dataclass(frozen=True, slots=True)
class _Share:
    """A department's hours, to two decimals; None: of the departments not shown."""

    department: str | None
    regular: Decimal
    premium: Decimal


def write_charts(book: Book, sheet: Sheet, month: MonthTimesheets, places: Places) -> None:
    """Add three charts side by side, and under them the tables with their figures.

    They stand in one high row: a page never ends within it.
    """
    days = month.month.days
    shares = _shares(month)
    sheet.append()
    sheet.append([("Charts", styles.STRONG)])
    sheet.append(height=_HEIGHT_PT)
    chart_row = sheet.row
    sheet.append([("The figures of the charts", styles.STRONG)])
    headings: list[Item] = [
        ("Day", styles.NARROW_HEADING),
        *((f"{labels.CODE_TITLES[code]} ({code})", styles.NARROW_HEADING) for code in _STACKED),
        ("People late", styles.NARROW_HEADING),
    ]
    headings += [None] * (_FIRST_OF_DEPARTMENTS - len(headings))
    headings += [("Hours by department", styles.STRONG), *[None] * (_ACROSS - 1)]
    headings += [
        ("Regular hours", styles.NARROW_HEADING),
        ("Other rates hours", styles.NARROW_HEADING),
    ]
    sheet.append(headings, height=34)
    first = sheet.row + 1
    late = [
        sum(bool(sheet.days[position].late) for sheet in month.timesheets)
        for position in range(len(days))
    ]
    for number, day in enumerate(days, 1):
        items: list[Item] = [
            (labels.day_title(day), styles.TEXT),
            *((count_on(month, code, number), styles.NUMBER) for code in _STACKED),
            (late[number - 1], styles.NUMBER),
        ]
        if number <= len(shares):
            items += [None] * (_FIRST_OF_DEPARTMENTS - len(items))
            items += _department(shares, number - 1, first, places)
        sheet.append(items)
    width = sheet.width_px // 3 - _GAP_PX
    charts = (
        _presence(book, places.sheet, first, len(days), len(month.timesheets)),
        _lateness(book, places.sheet, first, len(days), max(late)),
        _departments(book, places.sheet, first, len(shares)),
    )
    for number, chart in enumerate(charts):
        chart.set_size({"width": width, "height": int(_HEIGHT_PT / _PT_A_PX) - 8})
        sheet.insert_chart(chart, chart_row, number * (width + _GAP_PX), 4)


def _department(shares: Sequence[_Share], number: int, first: int, places: Places) -> list[Item]:
    share = shares[number]
    regular, worked, departments = (
        f"{column}${places.first_row}:{column}${places.last_row}"
        for column in (places.regular, places.worked, places.department)
    )
    times = (regular, f"({worked}-{regular})")
    if share.department is None:
        # What is left of the whole, so that the table adds up to the Summary's total.
        left = (
            letter(_FIRST_OF_DEPARTMENTS + _ACROSS + 1),
            letter(_FIRST_OF_DEPARTMENTS + _ACROSS + 2),
        )
        formulas = [
            f"=ROUND(SUMPRODUCT({time})*24-SUM({column}{first}:{column}{first + number - 1}),2)"
            for time, column in zip(times, left, strict=True)
        ]
    else:
        own = f"EXACT({departments},{_quoted(share.department)})"
        formulas = [f"=ROUND(SUMPRODUCT({own}*{time})*24,2)" for time in times]
    name = "other departments" if share.department is None else share.department
    return [
        (name or "no department", styles.PLAIN),
        *[None] * (_ACROSS - 1),
        *(
            (Formula(formula, hours), styles.AMOUNT)
            for formula, hours in zip(formulas, (share.regular, share.premium), strict=True)
        ),
    ]


def _quoted(text: str) -> str:
    doubled = cell_text(text).replace('"', '""')
    return f'"{doubled}"'


def _shares(month: MonthTimesheets) -> list[_Share]:
    hours: dict[str, Hours] = defaultdict(Hours)
    for sheet in month.timesheets:
        hours[sheet.person.department] += sheet.totals.hours
    order = sorted(hours, key=lambda name: (-hours[name].total, name))
    kept = order if len(order) <= _DEPARTMENTS else order[: _DEPARTMENTS - 1]
    shares = [_share(name, hours[name]) for name in kept]
    if len(kept) < len(order):
        whole = _share(None, sum((hours[name] for name in order), Hours()))
        regular = whole.regular - sum(share.regular for share in shares)
        premium = whole.premium - sum(share.premium for share in shares)
        shares.append(_Share(None, regular, premium))
    return shares


def _share(department: str | None, hours: Hours) -> _Share:
    return _Share(department, decimal_hours(hours.regular), decimal_hours(hours.premium))


def _presence(book: Book, sheet: str, first: int, days: int, most: int) -> Chart:
    chart = _chart(book, "column", "stacked", "Presence by day (people)")
    _count_people(chart, most)
    for number, code in enumerate(_STACKED, 1):
        _add(chart, sheet, first, days, 0, number, _COLOURS[code], gap=40)
    return chart


def _lateness(book: Book, sheet: str, first: int, days: int, most: int) -> Chart:
    chart = _chart(book, "column", None, "Late by day (people)")
    _count_people(chart, most)
    _add(chart, sheet, first, days, 0, len(_STACKED) + 1, _ORANGE, gap=40)
    chart.set_legend({"none": True})
    return chart


def _departments(book: Book, sheet: str, first: int, departments: int) -> Chart:
    chart = _chart(book, "bar", "stacked", "Hours by department")
    names = _FIRST_OF_DEPARTMENTS
    for offset, colour in enumerate((_BLUE, _ORANGE)):
        _add(chart, sheet, first, departments, names, names + _ACROSS + offset, colour, gap=40)
    chart.set_x_axis({"num_font": {"size": 8}, "min": 0, "major_gridlines": _GRID})
    chart.set_y_axis({"num_font": {"size": 8}, "reverse": True, "crossing": "max"})
    return chart


def _chart(book: Book, kind: str, subtype: str | None, title: str) -> Chart:
    options: dict[str, Any] = {"type": kind} | ({"subtype": subtype} if subtype else {})
    chart = book.workbook.add_chart(options)
    assert isinstance(chart, Chart)
    chart.set_title({"name": title, "name_font": {"size": 11}})
    chart.set_x_axis({"num_font": {"size": 8}})
    chart.set_y_axis({"num_font": {"size": 8}, "min": 0, "major_gridlines": _GRID})
    chart.set_legend({"position": "bottom", "font": {"size": 8}})
    return chart


def _count_people(chart: Chart, most: int) -> None:
    """Let the axis have whole numbers only, and no more than a few."""
    unit = max(1, -(-most // 5))
    axis = {"num_font": {"size": 8}, "min": 0, "major_unit": unit, "major_gridlines": _GRID}
    chart.set_y_axis(axis)


def _add(
    chart: Chart,
    sheet: str,
    first: int,
    count: int,
    names: int,
    values: int,
    colour: str,
    *,
    gap: int,
) -> None:
    top, bottom = first - 1, first + count - 2
    chart.add_series(
        {
            "name": [sheet, top - 1, values],
            "categories": [sheet, top, names, bottom, names],
            "values": [sheet, top, values, bottom, values],
            "fill": {"color": colour},
            "gap": gap,
        }
    )
