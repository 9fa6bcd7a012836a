"""The sheet Summary: one line per person, and what it adds up to."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.utils import get_column_letter

from attendance_app.domain.timesheet import MonthTimesheets, decimal_hours
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Formula, Item, Link, Sheet

TITLE = "Summary"

_COLUMNS = (
    ("Employee ID", 13.0),
    ("Name", 32.0),
    ("Department", 22.0),
    ("Days worked (P)", 11.0),
    ("Days to look at (!)", 11.0),
    ("Missing punches", 11.0),
    ("Worked h:mm", 11.0),
    ("Worked hours", 11.0),
)
_COUNTS = (4, 5, 6)
_WORKED = 7
_HEADING_ROW = 4


def write_summary(book: Book, month: MonthTimesheets, sheet_names: Sequence[str]) -> None:
    """Write the sheet; each name leads to the person's timesheet of that sheet name."""
    heading = f"{labels.month_title(month.month)} · {labels.STATUS}"
    sheet = Sheet(
        book,
        TITLE,
        widths=[width for _, width in _COLUMNS],
        heading_rows=_HEADING_ROW,
        heading_columns=2,
        footer=labels.joined(month.site.name, TITLE, heading),
    )
    sheet.append([(f"{TITLE} · {heading}", styles.TITLE)])
    sheet.append([(labels.joined(month.site.name, month.site.zone), styles.SUBTITLE)])
    sheet.append()
    sheet.append([(name, styles.HEADING) for name, _ in _COLUMNS], height=30)
    for timesheet, sheet_name in zip(month.timesheets, sheet_names, strict=True):
        person = timesheet.person
        sheet.append(
            [
                (person.employee_id, styles.WRAPPED),
                (Link(person.name, sheet_name), styles.LINK),
                (person.department, styles.WRAPPED),
                (timesheet.count(DayCode.PRESENT), styles.NUMBER),
                (timesheet.count(DayCode.EXCEPTION), styles.NUMBER),
                (timesheet.missing_punches, styles.NUMBER),
                (timesheet.worked, styles.LENGTH),
                (decimal_hours(timesheet.worked), styles.AMOUNT),
            ]
        )
    sheet.filter(_HEADING_ROW, len(_COLUMNS))
    if month.timesheets:
        sheet.append(_totals(_HEADING_ROW + 1, sheet.row))
    else:
        sheet.append([("Nobody was employed or clocked in.", styles.PLAIN)])
    sheet.finish()


def _totals(first: int, last: int) -> list[Item]:
    def total(column: int) -> str:
        letter = get_column_letter(column)
        return f"SUM({letter}{first}:{letter}{last})"

    # From the durations in whole seconds and rounded once, not a sum of rounded hours.
    hours = f"=ROUND(ROUND({total(_WORKED)}*86400,0)/3600,2)"
    fill = styles.TOTAL_FILL
    count = styles.bold(styles.NUMBER) | fill
    return [
        ("Total", styles.bold(styles.TEXT) | fill),
        *[(None, styles.TEXT | fill)] * 2,
        *((Formula(f"={total(column)}"), count) for column in _COUNTS),
        (Formula(f"={total(_WORKED)}"), styles.bold(styles.LENGTH) | fill),
        (Formula(hours), styles.bold(styles.AMOUNT) | fill),
    ]
