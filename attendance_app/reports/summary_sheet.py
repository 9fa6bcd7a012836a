"""The sheet Summary: one line per person, what it adds up to, and charts of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import TypeAlias

from attendance_app.domain.hours import Hours
from attendance_app.domain.timesheet import MonthTimesheets, decimal_hours
from attendance_app.domain.totals import Totals
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.person_columns import person_columns, person_height
from attendance_app.reports.sheets import A3, Formula, Item, Link, Sheet, height_of, letter
from attendance_app.reports.styles import Look
from attendance_app.reports.summary_charts import Places, write_charts

TITLE = "Summary"

Figure: TypeAlias = int | float | timedelta
_WIDTH = 7.0
_PERSON_COLUMNS = 3
HEADING_ROW = 4
_HEADING_PT = 46.0


@dataclass(frozen=True, slots=True)
class _Column:
    """A figure of everybody.

    Attributes
    ----------
    title : str
    figure : callable
        Takes it from the totals of a person or of everybody.
    look : Look
    is_hours : bool
        In decimals, beside the column before, which has the same as a duration.
    """

    title: str
    figure: Callable[[Totals], Figure]
    look: Look
    is_hours: bool = False


def write_summary(book: Book, month: MonthTimesheets, sheet_names: Sequence[str]) -> None:
    """Write the sheet; each name leads to the person's timesheet of that sheet name."""
    heading = f"{labels.month_title(month.month)} · {month.status}"
    columns, who = _columns(month), person_columns(month)
    titles = [*(name for name, _ in who), *(column.title for column in columns)]
    sheet = Sheet(
        book,
        TITLE,
        widths=[*(width for _, width in who), *[_WIDTH] * len(columns)],
        heading_rows=HEADING_ROW,
        heading_columns=2,
        header=month.status,
        footer=labels.joined(month.site.name, TITLE, heading),
        paper=A3,
    )
    last = HEADING_ROW + len(month.timesheets)
    sheet.append([(f"{TITLE} · {heading}", styles.TITLE)])
    sheet.append(
        [
            (labels.joined(month.site.name, month.site.zone), styles.SUBTITLE),
            *[None] * 2,
            (Link("Charts: below the totals", TITLE, f"A{last + 3}"), styles.SMALL)
            if month.timesheets
            else None,
        ]
    )
    sheet.append()
    longest = height_of([(column.title, _WIDTH) for column in columns]) or 0.0
    sheet.append(
        [(title, styles.NARROW_HEADING) for title in titles], height=max(_HEADING_PT, longest)
    )
    for timesheet, sheet_name in zip(month.timesheets, sheet_names, strict=True):
        person, totals = timesheet.person, timesheet.totals
        sheet.append(
            [
                (person.employee_id, styles.WRAPPED),
                (Link(person.name, sheet_name), styles.LINK),
                (person.department, styles.WRAPPED),
                *((_shown(column, totals), column.look) for column in columns),
            ],
            height=person_height(person, who),
        )
    sheet.filter(HEADING_ROW, len(titles))
    if month.timesheets:
        sheet.append(_totals(columns, month.totals, HEADING_ROW + 1, last))
        places = Places(
            TITLE,
            HEADING_ROW + 1,
            last,
            department=letter(_PERSON_COLUMNS),
            regular=letter(titles.index("Regular h:mm") + 1),
            worked=letter(titles.index("Worked h:mm") + 1),
        )
        write_charts(book, sheet, month, places)
    else:
        sheet.append([("Nobody was employed or clocked in.", styles.PLAIN)])
    sheet.finish()


def _columns(month: MonthTimesheets) -> list[_Column]:
    def rate(of: str) -> str:
        return labels.rate(month.policies, month.month, lambda policy: getattr(policy, of))

    def leave(kind: str) -> _Column:
        return _Column(f"Leave: {kind}", lambda totals: totals.leave.get(kind, 0.0), styles.DAYS)

    return [
        _Column("Scheduled days", lambda totals: totals.scheduled_days, styles.NUMBER),
        *_time("Scheduled", lambda totals: totals.scheduled),
        _Column("Present", lambda totals: totals.present, styles.DAYS),
        _Column("Absent", lambda totals: totals.absent, styles.DAYS),
        _Column("Half days", lambda totals: totals.half_days, styles.NUMBER),
        *(leave(kind) for kind in sorted(month.totals.leave)),
        _Column("Holidays", lambda totals: totals.holidays, styles.NUMBER),
        _Column("Weekly off", lambda totals: totals.weekly_offs, styles.NUMBER),
        *_worked("Worked", lambda hours: hours.total),
        *_worked("Regular", lambda hours: hours.regular),
        *_worked(f"Overtime {rate('overtime_rate')}", lambda hours: hours.overtime),
        *_worked(f"Weekly off {rate('weekly_off_rate')}", lambda hours: hours.weekly_off),
        *_worked(f"Holiday {rate('holiday_rate')}", lambda hours: hours.holiday),
        _Column("Late count", lambda totals: totals.late_count, styles.NUMBER),
        _Column("Late min", lambda totals: _minutes(totals.late), styles.SPAN),
        _Column("Early count", lambda totals: totals.early_count, styles.NUMBER),
        _Column("Early min", lambda totals: _minutes(totals.early), styles.SPAN),
        _Column("Missing punches", lambda totals: totals.missing_punches, styles.NUMBER),
        _Column("Corrections", lambda totals: totals.corrections, styles.NUMBER),
        _Column("Open exceptions", lambda totals: totals.open_exceptions, styles.NUMBER),
    ]


def _time(title: str, of: Callable[[Totals], timedelta]) -> tuple[_Column, _Column]:
    return (
        _Column(f"{title} h:mm", of, styles.LENGTH),
        _Column(f"{title} hours", of, styles.AMOUNT, is_hours=True),
    )


def _worked(title: str, of: Callable[[Hours], timedelta]) -> tuple[_Column, _Column]:
    return _time(title, lambda totals: of(totals.hours))


def _shown(column: _Column, totals: Totals) -> Figure | Decimal:
    figure = column.figure(totals)
    return decimal_hours(figure) if isinstance(figure, timedelta) and column.is_hours else figure


def _totals(columns: Sequence[_Column], totals: Totals, first: int, last: int) -> list[Item]:
    fill = styles.TOTAL_FILL
    items: list[Item] = [("Total", styles.bold(styles.TEXT) | fill)]
    items += [(None, styles.TEXT | fill)] * (_PERSON_COLUMNS - 1)
    for number, column in enumerate(columns, _PERSON_COLUMNS + 1):
        # Hours from the durations in whole seconds and rounded once, not a sum of rounded hours.
        place = letter(number - 1 if column.is_hours else number)
        formula = f"SUM({place}{first}:{place}{last})"
        if column.is_hours:
            formula = f"ROUND(ROUND({formula}*86400,0)/3600,2)"
        look = styles.bold(column.look) | fill
        items.append((Formula(f"={formula}", _shown(column, totals)), look))
    return items


def _minutes(length: timedelta) -> float:
    return length / timedelta(minutes=1)
