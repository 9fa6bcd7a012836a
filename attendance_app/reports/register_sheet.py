"""The sheet Register: a letter for every person and day, counted by formulas, with its legend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.person_columns import person_columns, person_height
from attendance_app.reports.sheets import A3, Formula, Item, Sheet, letter

TITLE = "Register"

COUNTED: tuple[DayCode, ...] = tuple(code for code in DayCode if code is not DayCode.BLANK)
"""Each has a column with its count by person, and a row with its count by day."""
_DAY_WIDTH = 4.2
_COUNT_WIDTH = 4.6
_HEADING_ROW = 4
_PERSON_COLUMNS = 3
_FIRST_DAY = _PERSON_COLUMNS + 1


def write_register(book: Book, month: MonthTimesheets) -> None:
    """Write the sheet."""
    days, who = month.month.days, person_columns(month)
    heading = f"{labels.month_title(month.month)} · {month.status}"
    sheet = Sheet(
        book,
        TITLE,
        widths=[
            *(width for _, width in who),
            *[_DAY_WIDTH] * len(days),
            *[_COUNT_WIDTH] * len(COUNTED),
        ],
        heading_rows=_HEADING_ROW,
        heading_columns=_PERSON_COLUMNS,
        header=month.status,
        footer=labels.joined(month.site.name, TITLE, heading),
        paper=A3,
    )
    sheet.append([(f"{TITLE} · {heading}", styles.TITLE)])
    sheet.append([(labels.joined(month.site.name, month.site.zone), styles.SUBTITLE)])
    sheet.append()
    titles = [
        *(name for name, _ in who),
        *(labels.day_title(day) for day in days),
        *COUNTED,
    ]
    sheet.append([(title, styles.HEADING) for title in titles], height=30)
    number = styles.NUMBER | styles.TOTAL_FILL
    for timesheet in month.timesheets:
        person = timesheet.person
        row = sheet.row + 1
        codes = [day.code for day in timesheet.days]
        sheet.append(
            [
                (person.employee_id, styles.WRAPPED),
                (person.name, styles.WRAPPED),
                (person.department, styles.WRAPPED),
                *(_letter(code) for code in codes),
                *(
                    (_count(code, _FIRST_DAY, row, _last_day(month), row, codes), number)
                    for code in COUNTED
                ),
            ],
            height=person_height(person, who),
        )
    sheet.filter(_HEADING_ROW, _PERSON_COLUMNS)
    if month.timesheets:
        for counted in COUNTED:
            sheet.append(_totals(month, counted))
    sheet.append()
    sheet.append([("Legend", styles.STRONG)])
    for code, meaning in labels.CODE_MEANINGS.items():
        sheet.append([_letter(code), (meaning, styles.PLAIN)])
    sheet.finish()


def count_on(month: MonthTimesheets, code: DayCode, day_number: int) -> Formula:
    """A reference to how many people have a code on a day of the month, of which the first is 1."""
    row = _HEADING_ROW + len(month.timesheets) + 1 + COUNTED.index(code)
    codes = [sheet.days[day_number - 1].code for sheet in month.timesheets]
    place = f"{letter(_FIRST_DAY + day_number - 1)}{row}"
    return Formula(f"={TITLE}!{place}", codes.count(code))


def _last_day(month: MonthTimesheets) -> int:
    return _FIRST_DAY + len(month.month.days) - 1


def _letter(code: DayCode) -> Item:
    # An empty text would count as filled in; a blank day has no value at all.
    return code.value or None, styles.of_code(code)


def _totals(month: MonthTimesheets, code: DayCode) -> list[Item]:
    first_row, last_row = _HEADING_ROW + 1, _HEADING_ROW + len(month.timesheets)
    text = styles.bold(styles.TEXT) | styles.TOTAL_FILL
    number = styles.bold(styles.NUMBER) | styles.TOTAL_FILL
    columns = [
        [sheet.days[position].code for sheet in month.timesheets]
        for position in range(len(month.month.days))
    ]
    own = COUNTED.index(code)
    total = letter(_last_day(month) + 1 + own)
    everybody = Counter(found for column in columns for found in column)
    return [
        (f"Total {code}", text),
        *[(None, text)] * (_PERSON_COLUMNS - 1),
        *(
            (_count(code, at, first_row, at, last_row, column), number)
            for at, column in enumerate(columns, _FIRST_DAY)
        ),
        *[None] * own,
        (Formula(f"=SUM({total}{first_row}:{total}{last_row})", everybody[code]), number),
    ]


def _count(
    code: DayCode, left: int, top: int, right: int, bottom: int, codes: Sequence[DayCode]
) -> Formula:
    area = f"{letter(left)}{top}:{letter(right)}{bottom}"
    return Formula(f'=COUNTIF({area},"{code}")', codes.count(code))
