"""A timesheet as rich text for paper, made of the same lines as the month page's."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
from attendance_app.reports.labels import in_days, joined
from attendance_app.ui.i18n import month_title
from attendance_app.ui.month.timesheet_lines import Column, Line, LineKind, column_title, lines_of
from attendance_app.ui.theme import LIGHT
from attendance_app.words import tr

BODY_PT = 8
"""Of the text: so that a month of 31 days, its weeks and the signatures fit on a page of A4."""

_FIGURES = (
    *(Column.BREAK, Column.WORKED, Column.REGULAR, Column.OVERTIME, Column.SPECIAL),
    *(Column.LATE, Column.EARLY),
)
_COLUMNS = (Column.DATE, Column.CODE, Column.SHIFT, Column.TIMES, *_FIGURES, Column.NOTE)
"""How punches were made stands with the note: a column less leaves room for words."""

# Paper is white whatever the window's look.
_PAGE = Template("""
<html><head><style>
body { color: $text; }
.muted { color: $muted; }
th { background-color: $window; font-weight: 600; padding-left: 3px; padding-right: 3px; }
td { padding-left: 3px; padding-right: 3px; }
td.day, td.note, td.sum { padding-top: 1px; padding-bottom: 1px; white-space: nowrap;
  border-bottom: 1px solid $line; }
td.note { white-space: normal; }
td.sum { background-color: $window; font-weight: 600; }
</style></head>
<body dir="$direction">
<p style="font-size: 14pt; font-weight: 600; margin: 0">$title</p>
<p style="margin: 0 0 2pt 0">$status</p>
<table width="100%" cellspacing="0" cellpadding="1">$head</table>
<p class="muted" style="margin: 2pt 0 4pt 0">$days</p>
<table width="100%" border="0" cellspacing="0" cellpadding="0"
 style="border-collapse: collapse">
<thead>$titles</thead>
$rows
</table>
<p class="muted" style="margin: 4pt 0 2pt 0">$footnote</p>
<p style="margin: 2pt 0 18pt 0">$certification</p>
<table width="100%" cellspacing="0" cellpadding="1">$signatures</table>
</body></html>
""")


def timesheet_text(month: MonthTimesheets, sheet: Timesheet) -> str:
    """The timesheet as HTML of the kind `QTextDocument` reads; slow enough for a worker.

    Parameters
    ----------
    month : MonthTimesheets
        The site, and whether its figures are final.
    sheet : Timesheet
        One of the month's.
    """
    person, site = sheet.person, month.site
    rows = "".join(map(_row, lines_of(sheet)))
    closing = month.closing
    final = month.is_final and closing is not None
    by = closing.closed_by if final and closing is not None else ""
    approver = (
        tr("printing", "Approved by {name}: date, signature").format(name=by)
        if by
        else tr("printing", "Approved by: name, date, signature")
    )
    return _PAGE.substitute(
        text=LIGHT.text,
        muted=LIGHT.muted,
        window=LIGHT.window,
        line=LIGHT.line,
        direction="rtl" if is_rtl() else "ltr",
        title=escape(tr("printing", "Timesheet, {month}").format(month=month_title(month.month))),
        status=_status(month),
        head=_pairs(
            (tr("printing", "Name"), person.name, tr("printing", "Department"), person.department),
            (
                tr("printing", "Employee ID"),
                person.employee_id,
                tr("printing", "Site"),
                joined(site.name, site.zone),
            ),
        ),
        days=escape(in_days(sheet.totals)),
        titles=_cells(f"<th>{escape(column_title(column))}</th>" for column in _COLUMNS),
        rows=rows,
        footnote=escape(
            tr(
                "printing",
                "Work belongs to the date of its shift, or of its clock-in. In and out are as "
                "punched; times count to the second and are shown to the minute.",
            )
        ),
        certification=escape(
            tr("printing", "I certify that the times above are complete and correct.")
        ),
        signatures=_signatures(
            tr("printing", "{name}: date, signature").format(name=person.name), approver
        ),
    )


def page_line(month: MonthTimesheets, sheet: Timesheet) -> str:
    """What stands at the foot of every page."""
    return tr("printing", "{name} ({number}), {month}, {status}").format(
        name=sheet.person.name,
        number=sheet.person.employee_id,
        month=month_title(month.month),
        status=tr("printing", "final") if month.is_final else tr("printing", "draft"),
    )


def is_rtl() -> bool:
    """Whether the language in force is written from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _status(month: MonthTimesheets) -> str:
    if month.is_final:
        return escape(tr("printing", "Final"))
    return escape(tr("printing", "Draft: {reason}").format(reason=month.draft_reason))


def _pairs(*rows: tuple[str, str, str, str]) -> str:
    lines = []
    for one, value, other, further in rows:
        cells = (
            f'<td width="16%" class="muted">{escape(one)}</td>',
            f'<td width="34%"><b>{escape(value)}</b></td>',
            f'<td width="16%" class="muted">{escape(other)}</td>',
            f'<td width="34%">{escape(further)}</td>',
        )
        lines.append(_cells(cells))
    return "".join(lines)


def _signatures(employee: str, approver: str) -> str:
    line = "_" * _SIGNATURE
    place = '<td width="46%">{line}<br/><span class="muted">{words}</span></td>'
    one, other = (place.format(line=line, words=escape(each)) for each in (employee, approver))
    return _cells((one, '<td width="8%"></td>', other))


def _row(line: Line) -> str:
    kind = "day" if line.kind is LineKind.DAY else "sum"
    cells = []
    for column in _COLUMNS:
        words = line.words[column]
        if column is Column.NOTE:
            # A line for each day, so that the month stays on its page.
            words = joined(line.words[Column.METHOD].replace(" ", _NO_BREAK), words)
        aside = ' align="center"' if column is Column.CODE else ""
        if column in _FIGURES:
            aside = ' align="left"' if is_rtl() else ' align="right"'
        look = "note" if column is Column.NOTE and kind == "day" else kind
        cells.append(f'<td class="{look}"{aside}>{escape(words)}</td>')
    return _cells(cells)


def _cells(cells: Iterable[str]) -> str:
    """A row; from right to left by hand, because a text document's tables know one direction."""
    ordered = list(cells)
    return f"<tr>{''.join(reversed(ordered) if is_rtl() else ordered)}</tr>"


_SIGNATURE = 36
_NO_BREAK = "\N{NO-BREAK SPACE}"
