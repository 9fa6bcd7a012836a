"""The sheet Register: a letter for every person and day, counted by formulas, with its legend."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.cells import Formula
from attendance_app.reports.sheets import Item

TITLE = "Register"

_PERSON_COLUMNS = (("Employee ID", 12.0), ("Name", 26.0), ("Department", 16.0))
_DAY_WIDTH = 4.2
_COUNTED = (DayCode.PRESENT, DayCode.EXCEPTION, DayCode.NOT_EMPLOYED)
_HEADING_ROW = 4


class RegisterSheet:
    """Writes the sheet, one person after the other."""

    def __init__(self, book: Book, month: MonthTimesheets) -> None:
        self._added: list[Timesheet] = []
        self._weekend = month.policy.weekend
        self._days = month.month.days
        heading = f"{labels.month_title(month.month)} · {labels.STATUS}"
        self._first_day = len(_PERSON_COLUMNS) + 1
        self._last_day = len(_PERSON_COLUMNS) + len(self._days)
        self._sheet = book.add_sheet(
            TITLE,
            widths=[
                *(width for _, width in _PERSON_COLUMNS),
                *[_DAY_WIDTH] * (len(self._days) + len(_COUNTED)),
            ],
            frozen=f"{get_column_letter(self._first_day)}{_HEADING_ROW + 1}",
            heading_rows=_HEADING_ROW,
            footer=f"{month.site.name} · {TITLE} · {heading}",
        )
        self._sheet.append([(f"{TITLE} · {heading}", styles.TITLE)])
        self._sheet.append([(f"{month.site.name} · {month.site.zone}", styles.SUBTITLE)])
        self._sheet.append()
        titles = [
            *(name for name, _ in _PERSON_COLUMNS),
            *(labels.day_title(day) for day in self._days),
            *_COUNTED,
        ]
        self._sheet.append([(title, styles.HEADING) for title in titles], height=30)

    def add(self, timesheet: Timesheet) -> None:
        """Write a person's line."""
        self._added.append(timesheet)
        person = timesheet.person
        cells: list[Item] = [
            (text, styles.WRAPPED) for text in (person.employee_id, person.name, person.department)
        ]
        for day in timesheet.days:
            weekend = day.date.weekday() in self._weekend
            # An empty text would count as filled in; a blank day has no value at all.
            cells.append((day.code or None, styles.of_code(day.code, weekend=weekend)))
        row = self._sheet.row + 1
        for code in _COUNTED:
            formula = self._count(code, self._first_day, self._last_day, row, row)
            total = Formula(formula, timesheet.count(code))
            cells.append((total, styles.NUMBER | styles.TOTAL_FILL))
        self._sheet.append(cells)

    def finish(self) -> None:
        """Write the totals of each day and the legend."""
        self._sheet.filter(_HEADING_ROW, len(_PERSON_COLUMNS))
        if self._added:
            for code in (DayCode.PRESENT, DayCode.EXCEPTION):
                self._write_total(code)
        self._sheet.append()
        self._sheet.append([("Legend", styles.STRONG)])
        for code, meaning in labels.CODE_MEANINGS.items():
            look = styles.of_code(code, weekend=False)
            self._sheet.append([(code or None, look), (meaning, styles.PLAIN)])
        weekend = styles.CENTRED | styles.WEEKEND_FILL
        self._sheet.append([(None, weekend), ("weekend", styles.PLAIN)])
        self._sheet.finish()

    def _write_total(self, code: DayCode) -> None:
        first, last = _HEADING_ROW + 1, _HEADING_ROW + len(self._added)
        look = styles.bold(styles.NUMBER) | styles.TOTAL_FILL
        text = styles.bold(styles.TEXT) | styles.TOTAL_FILL
        cells: list[Item] = [(f"Total {code}", text)]
        cells += [(None, text)] * (len(_PERSON_COLUMNS) - 1)
        for number, column in enumerate(range(self._first_day, self._last_day + 1)):
            found = sum(each.days[number].code is code for each in self._added)
            cells.append((Formula(self._count(code, column, column, first, last), found), look))
        own = self._last_day + 1 + _COUNTED.index(code)
        cells += [None] * (own - len(cells) - 1)
        letter = get_column_letter(own)
        overall = sum(each.count(code) for each in self._added)
        cells.append((Formula(f"SUM({letter}{first}:{letter}{last})", overall), look))
        self._sheet.append(cells)

    @staticmethod
    def _count(code: DayCode, left: int, right: int, top: int, bottom: int) -> str:
        start, end = get_column_letter(left), get_column_letter(right)
        return f'COUNTIF({start}{top}:{end}{bottom},"{code}")'
