"""The sheet Summary: one line per person, and what it adds up to."""

from __future__ import annotations

from datetime import timedelta

from openpyxl.utils import get_column_letter

from attendance_app.domain.timesheet import MonthTimesheets, Timesheet, decimal_hours
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.cells import Formula
from attendance_app.reports.sheets import Item, Link

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
_FIRST_COUNT = 4
_WORKED = 7
_HEADING_ROW = 4


class SummarySheet:
    """Writes the sheet, one person after the other."""

    def __init__(self, book: Book, month: MonthTimesheets) -> None:
        self._added: list[Timesheet] = []
        heading = f"{labels.month_title(month.month)} · {labels.STATUS}"
        self._sheet = book.add_sheet(
            TITLE,
            widths=[width for _, width in _COLUMNS],
            frozen=f"C{_HEADING_ROW + 1}",
            heading_rows=_HEADING_ROW,
            footer=f"{month.site.name} · {TITLE} · {heading}",
        )
        self._sheet.append([(f"{TITLE} · {heading}", styles.TITLE)])
        self._sheet.append([(f"{month.site.name} · {month.site.zone}", styles.SUBTITLE)])
        self._sheet.append()
        self._sheet.append([(name, styles.HEADING) for name, _ in _COLUMNS], height=30)

    def add(self, timesheet: Timesheet, sheet_name: str) -> None:
        """Write a person's line; the name leads to their timesheet."""
        self._added.append(timesheet)
        person = timesheet.person
        self._sheet.append(
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

    def finish(self) -> None:
        """Write the totals."""
        first, last = _HEADING_ROW + 1, self._sheet.row
        self._sheet.filter(_HEADING_ROW, len(_COLUMNS))
        if last < first:
            self._sheet.append([("Nobody was employed or clocked in.", styles.PLAIN)])
            self._sheet.finish()
            return

        def total(column: int, value: int | timedelta) -> Formula:
            letter = get_column_letter(column)
            return Formula(f"SUM({letter}{first}:{letter}{last})", value)

        worked = sum((sheet.worked for sheet in self._added), timedelta())
        worked_total = total(_WORKED, worked)
        # From the durations in whole seconds and rounded once, not a sum of rounded hours.
        hours = Formula(
            f"ROUND(ROUND({worked_total.text}*86400,0)/3600,2)", float(decimal_hours(worked))
        )
        counts = (
            sum(sheet.count(DayCode.PRESENT) for sheet in self._added),
            sum(sheet.count(DayCode.EXCEPTION) for sheet in self._added),
            sum(sheet.missing_punches for sheet in self._added),
        )
        fill = styles.TOTAL_FILL
        items: list[Item] = [("Total", styles.bold(styles.TEXT) | fill)]
        items += [(None, styles.TEXT | fill)] * (_FIRST_COUNT - 2)
        for column, count in enumerate(counts, _FIRST_COUNT):
            items.append((total(column, count), styles.bold(styles.NUMBER) | fill))
        items.append((worked_total, styles.bold(styles.LENGTH) | fill))
        items.append((hours, styles.bold(styles.AMOUNT) | fill))
        self._sheet.append(items)
        self._sheet.finish()
