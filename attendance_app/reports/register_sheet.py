"""The sheet Register: a letter for every person and day, counted by formulas, with its legend."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Formula, Item, Sheet

TITLE = "Register"

_PERSON_COLUMNS = (("Employee ID", 12.0), ("Name", 26.0), ("Department", 16.0))
_DAY_WIDTH = 4.2
_COUNTED = (DayCode.PRESENT, DayCode.EXCEPTION, DayCode.NOT_EMPLOYED)
_TOTALLED = (DayCode.PRESENT, DayCode.EXCEPTION)
_HEADING_ROW = 4
_FIRST_DAY = len(_PERSON_COLUMNS) + 1


def write_register(book: Book, month: MonthTimesheets) -> None:
    """Write the sheet."""
    days = month.month.days
    heading = f"{labels.month_title(month.month)} · {labels.STATUS}"
    sheet = Sheet(
        book,
        TITLE,
        widths=[
            *(width for _, width in _PERSON_COLUMNS),
            *[_DAY_WIDTH] * (len(days) + len(_COUNTED)),
        ],
        heading_rows=_HEADING_ROW,
        heading_columns=len(_PERSON_COLUMNS),
        footer=labels.joined(month.site.name, TITLE, heading),
    )
    sheet.append([(f"{TITLE} · {heading}", styles.TITLE)])
    sheet.append([(labels.joined(month.site.name, month.site.zone), styles.SUBTITLE)])
    sheet.append()
    titles = [
        *(name for name, _ in _PERSON_COLUMNS),
        *(labels.day_title(day) for day in days),
        *_COUNTED,
    ]
    sheet.append([(title, styles.HEADING) for title in titles], height=30)
    weekend = month.policy.weekly_off
    last_day = len(_PERSON_COLUMNS) + len(days)
    for timesheet in month.timesheets:
        person = timesheet.person
        row = sheet.row + 1
        sheet.append(
            [
                (person.employee_id, styles.WRAPPED),
                (person.name, styles.WRAPPED),
                (person.department, styles.WRAPPED),
                *(_letter(day.code, day.date.weekday() in weekend) for day in timesheet.days),
                *(
                    (
                        _count(code, _FIRST_DAY, row, last_day, row),
                        styles.NUMBER | styles.TOTAL_FILL,
                    )
                    for code in _COUNTED
                ),
            ]
        )
    sheet.filter(_HEADING_ROW, len(_PERSON_COLUMNS))
    if month.timesheets:
        last_row = sheet.row
        for code in _TOTALLED:
            sheet.append(_totals(code, last_day, last_row))
    sheet.append()
    sheet.append([("Legend", styles.STRONG)])
    for code, meaning in labels.CODE_MEANINGS.items():
        sheet.append([_letter(code, False), (meaning, styles.PLAIN)])
    sheet.append([_letter(DayCode.BLANK, True), ("weekend", styles.PLAIN)])
    sheet.finish()


def _letter(code: DayCode, weekend: bool) -> Item:
    # An empty text would count as filled in; a blank day has no value at all.
    return code or None, styles.of_code(code, weekend=weekend)


def _totals(code: DayCode, last_day: int, last_row: int) -> list[Item]:
    first_row = _HEADING_ROW + 1
    text = styles.bold(styles.TEXT) | styles.TOTAL_FILL
    number = styles.bold(styles.NUMBER) | styles.TOTAL_FILL
    own = _COUNTED.index(code)
    letter = get_column_letter(last_day + 1 + own)
    return [
        (f"Total {code}", text),
        *[(None, text)] * (len(_PERSON_COLUMNS) - 1),
        *(
            (_count(code, column, first_row, column, last_row), number)
            for column in range(_FIRST_DAY, last_day + 1)
        ),
        *[None] * own,
        (Formula(f"=SUM({letter}{first_row}:{letter}{last_row})"), number),
    ]


def _count(code: DayCode, left: int, top: int, right: int, bottom: int) -> Formula:
    first, last = f"{get_column_letter(left)}{top}", f"{get_column_letter(right)}{bottom}"
    return Formula(f'=COUNTIF({first}:{last},"{code}")')
