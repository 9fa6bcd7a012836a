"""A person's timesheet: their days and stints, week by week, to be printed and signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.clock import as_utc
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet, decimal_hours
from attendance_app.domain.workday import WorkDay
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Item, Sheet

_COLUMNS = (
    ("Date", 12.0),
    ("Day", 6.0),
    ("Code", 6.0),
    ("In", 9.0),
    ("Out", 10.0),
    ("In 2", 9.0),
    ("Out 2", 10.0),
    ("Break", 8.0),
    ("Worked h:mm", 10.0),
    ("Worked hours", 9.0),
    ("Method", 12.0),
    ("Note", 46.0),
)
_PAIRS_IN_A_ROW = 2
"""A third pair of a day goes on in the next row: a page stays wide enough to read."""
_HEADING_ROW = 4
_LINE_PT = 12.75
"""Height of a line of 10 pt text, and so of most rows: Excel's own guess, 15, costs a page."""
_TITLE_PT = 18.75
_NOTE_WIDTH = 62
"""Characters of 9 pt that go into a line of the column Note."""
_ONE_PAGE_LINES = 60
"""A4 landscape holds so many lines at two thirds of their size, which is still legible."""

_MISSING = "missing"
_RUNNING = "running"

_CERTIFICATION = "I certify that the times above are complete and correct."
_FOOTNOTE = (
    "A stint belongs to the date of its clock-in; +1 marks a clock-out on the next day. "
    "Times count to the second and are shown to the minute."
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A clock-in and a clock-out beside each other; instead of either, a word may stand there."""

    start: Punch | str
    end: Punch | str


def write_timesheet(
    book: Book,
    month: MonthTimesheets,
    timesheet: Timesheet,
    sheet_name: str,
    position: int,
) -> None:
    """Write one person's sheet; `position` as in `Sheet`."""
    person = timesheet.person
    title = labels.month_title(month.month)
    sheet = Sheet(
        book,
        sheet_name,
        widths=[width for _, width in _COLUMNS],
        heading_rows=_HEADING_ROW,
        heading_columns=3,
        footer=f"{person.name} ({person.employee_id}) · {title} · {labels.STATUS}",
        row_height=_LINE_PT,
        position=position,
    )
    sheet.append([(f"Timesheet · {title} · {labels.STATUS}", styles.TITLE)], height=_TITLE_PT)
    for label, value, other, further in (
        ("Name", person.name, "Department", person.department),
        (
            "Employee ID",
            person.employee_id,
            "Site",
            labels.joined(month.site.name, month.site.zone),
        ),
    ):
        sheet.append(
            [
                *((label, styles.SUBTITLE), None, (value, styles.STRONG), *[None] * 5),
                *((other, styles.SUBTITLE), None, (further, styles.PLAIN)),
            ]
        )
    sheet.append([(name, styles.HEADING) for name, _ in _COLUMNS], height=30)
    lines = 0
    for week in timesheet.weeks:
        for day in week.days:
            weekend = day.date.weekday() in month.policy.weekly_off
            for row in _day_rows(day, styles.WEEKEND_FILL if weekend else ""):
                high = _lines(row)
                lines += high
                sheet.append(row, height=high * _LINE_PT if high > 1 else None)
        sheet.append(_total_row(f"Week {week.number}", week.worked))
    sheet.append(_total_row(f"Total {title}", timesheet.worked))
    _write_signatures(sheet, person.name)
    if lines + sheet.row - len(timesheet.days) <= _ONE_PAGE_LINES:
        sheet.fit_on_one_page()
    sheet.finish()


def _lines(row: Sequence[Item]) -> int:
    note = row[-1]
    text = note[0] if note is not None else None
    return max(1, -(-len(text) // _NOTE_WIDTH)) if isinstance(text, str) else 1


def _day_rows(day: WorkDay, fill: str) -> list[list[Item]]:
    pairs = _pairs(day)
    rows = [pairs[at : at + _PAIRS_IN_A_ROW] for at in range(0, len(pairs), _PAIRS_IN_A_ROW)]
    first, *further = rows or [[]]
    punched = bool(pairs)
    code = styles.of_code(day.code, weekend=bool(fill))
    cells: list[Item] = [
        (day.date, styles.DAY | fill),
        (labels.day_name(day.date), styles.CENTRED | fill),
        (day.code or None, code),
        *_pair_cells(first, day.date, fill),
        (day.breaks or None, styles.LENGTH | fill),
        (day.worked if punched else None, styles.LENGTH | fill),
        (decimal_hours(day.worked) if punched else None, styles.AMOUNT | fill),
        (labels.methods(day) or None, styles.CENTRED | fill),
        (labels.note(day) or None, (styles.ALARM if day.problems else styles.REMARK) | fill),
    ]
    lines = [cells]
    for more in further:
        line: list[Item] = [
            (day.date, styles.faint(styles.DAY) | fill),
            (labels.day_name(day.date), styles.faint(styles.CENTRED) | fill),
            (None, styles.CENTRED | fill),
            *_pair_cells(more, day.date, fill),
        ]
        line += [(None, styles.TEXT | fill)] * (len(_COLUMNS) - len(line))
        lines.append(line)
    return lines


def _pairs(day: WorkDay) -> list[_Pair]:
    pairs = [(stint.start, _Pair(stint.start, stint.end)) for stint in day.stints]
    for each in day.unpaired:
        is_in = each.punch.kind is PunchKind.IN
        pair = _Pair(each.punch, _MISSING) if is_in else _Pair(_MISSING, each.punch)
        pairs.append((each.punch, pair))
    if day.running is not None:
        pairs.append((day.running, _Pair(day.running, _RUNNING)))
    pairs.sort(key=lambda entry: (as_utc(entry[0].instant), entry[0].sequence))
    return [pair for _, pair in pairs]


def _pair_cells(pairs: Sequence[_Pair], day: date, fill: str) -> list[Item]:
    cells: list[Item] = []
    for pair in pairs:
        for each in (pair.start, pair.end):
            if isinstance(each, Punch):
                look = styles.clock_after((each.local_date - day).days)
                cells.append((labels.wall_clock(each), look | fill))
            else:
                look = styles.WARNING if each == _MISSING else styles.CENTRED
                cells.append((each, look | fill))
    cells += [(None, styles.CLOCK | fill)] * (2 * _PAIRS_IN_A_ROW - len(cells))
    return cells


def _total_row(label: str, worked: timedelta) -> list[Item]:
    fill = styles.TOTAL_FILL
    text = styles.bold(styles.TEXT) | fill
    return [
        (label, text),
        *[(None, text)] * 7,
        (worked, styles.bold(styles.LENGTH) | fill),
        (decimal_hours(worked), styles.bold(styles.AMOUNT) | fill),
        *[(None, text)] * 2,
    ]


def _write_signatures(sheet: Sheet, name: str) -> None:
    sheet.append([(_FOOTNOTE, styles.SMALL)])
    sheet.append([(_CERTIFICATION, styles.PLAIN)], height=2 * _LINE_PT)
    line: Item = (None, styles.SIGNATURE)
    sheet.append([*[line] * 5, None, *[line] * 6], height=2.5 * _LINE_PT)
    printed: list[Item] = [(f"{name}, employee: date, signature", styles.SMALL), *[None] * 5]
    printed.append(("Approved by (printed name): date, signature", styles.SMALL))
    sheet.append(printed)
