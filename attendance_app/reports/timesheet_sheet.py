"""A person's timesheet: their days and stints, week by week, to be printed and signed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from attendance_app.domain.booking import ShiftDay
from attendance_app.domain.clock import as_utc
from attendance_app.domain.explaining import Cell
from attendance_app.domain.hours import Hours
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet, decimal_hours
from attendance_app.domain.workday import WorkDay
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.day_notes import DayNotes
from attendance_app.reports.sheets import Formula, Item, Noted, Plain, Sheet, letter
from attendance_app.reports.styles import Look

HEADING_ROW = 5
_START_COLUMNS = (
    ("Date", 10.5),
    ("Day", 4.8),
    ("Code", 5.0),
    ("Shift", 11.5),
    ("In", 7.0),
    ("Out", 8.5),
    ("In 2", 7.0),
    ("Out 2", 8.5),
)
_TIME_WIDTH = 7.2
_HOURS_WIDTH = 6.8
_END_COLUMNS = (("Method", 14.0), ("Note", 30.0))
_PAIRS_IN_A_ROW = 2
"""A third pair of a shift goes on in the next row: a page stays wide enough to read."""
_LINE_PT = 12.75
"""Height of a line of 10 pt text, and so of most rows: Excel's own guess, 15, costs a page."""
_TITLE_PT = 18.75
_HEADING_PT = 34.0
_NOTE_WIDTH = 36
"""Characters of 9 pt that go into a line of the column Note."""
_ONE_PAGE_LINES = 62
"""A4 landscape holds so many lines at 60 % of their size, which is still legible."""

_MISSING = "missing"
_RUNNING = "running"

_CERTIFICATION = "I certify that the times above are complete and correct."
_FOOTNOTE = (
    "Work belongs to the date of its shift, or of its clock-in; +1 marks a time on the next day. "
    "In and out are as punched; times count to the second and are shown to the minute."
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A clock-in and a clock-out beside each other; instead of either, a word may stand there."""

    start: Punch | str
    end: Punch | str


@dataclass(frozen=True, slots=True)
class _Figure:
    """A duration, of a day and added up.

    Attributes
    ----------
    title : str
    cell : Cell
        For its explanation.
    of_day : callable
    in_hours : bool
        Whether a column with decimal hours stands beside it.
    is_always_shown : bool
        On days with punches even if it is zero.
    """

    title: str
    cell: Cell
    of_day: Callable[[WorkDay], timedelta]
    in_hours: bool = False
    is_always_shown: bool = False


def _worked(title: str, cell: Cell, of: Callable[[Hours], timedelta], **more: bool) -> _Figure:
    return _Figure(title, cell, lambda day: of(day.hours), in_hours=True, **more)


class TimesheetWriter:
    """Writes the sheets of a month, which have their columns in common."""

    def __init__(self, book: Book, month: MonthTimesheets) -> None:
        self._book = book
        self._month = month
        self._title = labels.month_title(month.month)
        self._zone = month.site.zone
        self._figures = _figures(month)
        self._columns = [*_START_COLUMNS]
        for figure in self._figures:
            title = f"{figure.title} h:mm" if figure.in_hours else figure.title
            self._columns.append((title, _TIME_WIDTH))
            if figure.in_hours:
                self._columns.append((f"{figure.title} hours", _HOURS_WIDTH))
        self._columns += _END_COLUMNS

    def write(self, timesheet: Timesheet, sheet_name: str) -> None:
        """Write one person's sheet."""
        person, month = timesheet.person, self._month
        sheet = Sheet(
            self._book,
            sheet_name,
            widths=[width for _, width in self._columns],
            heading_rows=HEADING_ROW,
            heading_columns=3,
            header=month.status,
            footer=f"{person.name} ({person.employee_id}) · {self._title} · {month.status}",
            row_height=_LINE_PT,
        )
        self._write_head(sheet, timesheet)
        lines = 0
        for week in timesheet.weeks:
            first = sheet.row + 1
            for day in week.days:
                for row in self._day_rows(day):
                    high = _lines(row)
                    lines += high - 1
                    sheet.append(row, height=high * _LINE_PT if high > 1 else None)
            sheet.append(self._total_row(f"Week {week.number}", week.days, first, sheet.row))
        total = f"Total {self._title}"
        sheet.append(self._total_row(total, timesheet.days, HEADING_ROW + 1, sheet.row))
        self._write_signatures(sheet, person.name)
        if lines + sheet.row <= _ONE_PAGE_LINES:
            sheet.fit_on_one_page()
        sheet.finish()

    def _write_head(self, sheet: Sheet, timesheet: Timesheet) -> None:
        person, site = timesheet.person, self._month.site
        title = f"Timesheet · {self._title} · {self._month.status}"
        sheet.append([(title, styles.TITLE)], height=_TITLE_PT)
        for label, value, other, further in (
            ("Name", person.name, "Department", person.department),
            ("Employee ID", person.employee_id, "Site", labels.joined(site.name, site.zone)),
        ):
            sheet.append(
                [
                    *((label, styles.SUBTITLE), None, (value, styles.STRONG), *[None] * 6),
                    *((other, styles.SUBTITLE), None, (further, styles.PLAIN)),
                ]
            )
        sheet.append([(labels.in_days(timesheet.totals), styles.SMALL)])
        sheet.append(
            [(name, styles.NARROW_HEADING) for name, _ in self._columns], height=_HEADING_PT
        )

    def _day_rows(self, day: WorkDay) -> list[list[Item]]:
        fill = styles.WEEKEND_FILL if day.is_weekly_off or day.holiday else ""
        rows: list[tuple[str, Sequence[_Pair]]] = []
        for shift in day.shifts:
            pairs = _pairs(shift)
            name = labels.shift_times(shift.planned, self._zone) if shift.planned else ""
            rows.append((name, pairs[:_PAIRS_IN_A_ROW]))
            rows += [
                ("", pairs[at : at + _PAIRS_IN_A_ROW])
                for at in range(_PAIRS_IN_A_ROW, len(pairs), _PAIRS_IN_A_ROW)
            ]
        (name, first), *further = rows or [("", ())]
        notes = DayNotes(day)
        cells: list[Item] = [
            (day.date, styles.DAY | fill),
            (labels.day_name(day.date), styles.CENTRED | fill),
            (
                _noted(day.code.value or None, notes.of(Cell.CODE) if day.code else ""),
                styles.of_code(day.code),
            ),
            (name or None, styles.CENTRED | fill),
            *_pair_cells(first, day.date, fill),
        ]
        punched = any(shift.is_punched for shift in day.shifts)
        for figure in self._figures:
            time = figure.of_day(day)
            shown = time if time or (figure.is_always_shown and punched) else None
            note = notes.of(figure.cell) if shown is not None else ""
            cells.append((_noted(shown, note), styles.LENGTH | fill))
            if figure.in_hours:
                hours = None if shown is None else decimal_hours(shown)
                cells.append((hours, styles.AMOUNT | fill))
        cells += [
            (labels.methods(day) or None, styles.CENTRED | fill),
            (
                labels.note(day) or None,
                (styles.ALARM if day.open_problems else styles.REMARK) | fill,
            ),
        ]
        lines = [cells]
        for name, more in further:
            line: list[Item] = [
                (day.date, styles.faint(styles.DAY) | fill),
                (labels.day_name(day.date), styles.faint(styles.CENTRED) | fill),
                (None, styles.CENTRED | fill),
                (name or None, styles.CENTRED | fill),
                *_pair_cells(more, day.date, fill),
            ]
            line += [(None, styles.TEXT | fill)] * (len(self._columns) - len(line))
            lines.append(line)
        return lines

    def _total_row(self, label: str, days: Sequence[WorkDay], first: int, last: int) -> list[Item]:
        """Durations added up by formulas, in which SUBTOTAL leaves out the weeks' own totals."""
        fill = styles.TOTAL_FILL
        text = styles.bold(styles.TEXT) | fill
        row = last + 1
        items: list[Item] = [(label, text), *[(None, text)] * (len(_START_COLUMNS) - 1)]
        for figure in self._figures:
            column = letter(len(items) + 1)
            time = sum((figure.of_day(day) for day in days), timedelta())
            total = Formula(f"=SUBTOTAL(9,{column}{first}:{column}{last})", time)
            items.append((total, styles.bold(styles.LENGTH) | fill))
            if figure.in_hours:
                hours = f"=ROUND(ROUND({column}{row}*86400,0)/3600,2)"
                look = styles.bold(styles.AMOUNT) | fill
                items.append((Formula(hours, decimal_hours(time)), look))
        return items + [(None, text)] * len(_END_COLUMNS)

    def _write_signatures(self, sheet: Sheet, name: str) -> None:
        sheet.append([(_FOOTNOTE, styles.SMALL)])
        sheet.append([(_CERTIFICATION, styles.PLAIN)], height=2 * _LINE_PT)
        line: Item = (None, styles.SIGNATURE)
        sheet.append([*[line] * 8, None, *[line] * 10], height=2.5 * _LINE_PT)
        printed: list[Item] = [(f"{name}, employee: date, signature", styles.SMALL), *[None] * 8]
        closing = self._month.closing
        by = closing.closed_by if closing and self._month.is_final else "(printed name)"
        printed.append((f"Approved by {by}: date, signature", styles.SMALL))
        sheet.append(printed)


def _figures(month: MonthTimesheets) -> list[_Figure]:
    def rate(of: str) -> str:
        return labels.rate(month.policies, month.month, lambda policy: getattr(policy, of))

    return [
        _Figure("Break", Cell.BREAK, lambda day: day.breaks),
        _worked("Worked", Cell.WORKED, lambda hours: hours.total, is_always_shown=True),
        _worked("Regular", Cell.REGULAR, lambda hours: hours.regular),
        _worked(f"Overtime {rate('overtime_rate')}", Cell.OVERTIME, lambda hours: hours.overtime),
        _worked(
            f"Weekly off {rate('weekly_off_rate')}", Cell.WEEKLY_OFF, lambda hours: hours.weekly_off
        ),
        _worked(f"Holiday {rate('holiday_rate')}", Cell.HOLIDAY, lambda hours: hours.holiday),
        _Figure("Late", Cell.LATE, lambda day: day.late),
        _Figure("Early", Cell.EARLY, lambda day: day.early),
    ]


def _noted(value: Plain, note: str) -> Plain | Noted:
    return Noted(value, note) if note else value


def _lines(row: Sequence[Item]) -> int:
    note = row[-1]
    text = note[0] if note is not None else None
    return max(1, -(-len(text) // _NOTE_WIDTH)) if isinstance(text, str) else 1


def _pairs(shift: ShiftDay) -> list[_Pair]:
    pairs = [(each.stint.start, _Pair(each.stint.start, each.stint.end)) for each in shift.stints]
    for lone in shift.unpaired:
        is_in = lone.punch.kind is PunchKind.IN
        pair = _Pair(lone.punch, _MISSING) if is_in else _Pair(_MISSING, lone.punch)
        pairs.append((lone.punch, pair))
    if shift.running is not None:
        pairs.append((shift.running, _Pair(shift.running, _RUNNING)))
    pairs.sort(key=lambda entry: (as_utc(entry[0].instant), entry[0].sequence))
    return [pair for _, pair in pairs]


def _pair_cells(pairs: Sequence[_Pair], day: date, fill: str) -> list[Item]:
    cells: list[Item] = []
    for pair in pairs:
        for each in (pair.start, pair.end):
            if isinstance(each, Punch):
                look: Look = styles.clock_after((each.local_date - day).days)
                cells.append((labels.wall_clock(each), look | fill))
            else:
                look = styles.WARNING if each == _MISSING else styles.CENTRED
                cells.append((each, look | fill))
    cells += [(None, styles.CLOCK | fill)] * (2 * _PAIRS_IN_A_ROW - len(cells))
    return cells
