"""The sheet About: what the workbook was made from, when, and by which rules."""

from __future__ import annotations

from attendance_app import __version__
from attendance_app.domain.policy_fields import FIELDS
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Sheet, Value

TITLE = "About"

_WIDTHS = (38.0, 72.0)
_FURTHER_VERSION_WIDTH = 34.0


def write_about(book: Book, month: MonthTimesheets) -> None:
    """Write the sheet."""
    title = f"{labels.month_title(month.month)} · {month.status}"
    versions = month.policies.within(month.month.first, month.month.last)
    sheet = Sheet(
        book,
        TITLE,
        widths=[*_WIDTHS, *[_FURTHER_VERSION_WIDTH] * (len(versions) - 1)],
        heading_rows=1,
        heading_columns=1,
        header=month.status,
        footer=labels.joined(month.site.name, TITLE, title),
    )
    sheet.append([(f"Attendance · {title}", styles.TITLE)])
    _write(sheet, "Workbook", _facts(month))
    _write(sheet, "Closing", _closing(month))
    _write(sheet, "Audit trail", _audit(month))
    sheet.append()
    sheet.append([("Policy", styles.STRONG)])
    dates = [
        "from the beginning" if each.valid_from is None else f"from {each.valid_from}"
        for each in versions
    ]
    sheet.append([("Rule", styles.HEADING), *((each, styles.HEADING) for each in dates)])
    for field in FIELDS.values():
        shown = [field.shown(version.policy) for version in versions]
        sheet.append([(field.label, styles.TEXT), *((text, styles.FACT) for text in shown)])
    sheet.append([(_ROUNDING, styles.SMALL)])
    _write(sheet, "Counts", _counts(month))
    sheet.finish()


_ROUNDING = (
    "Durations count to the second; hours are rounded once, where they are shown, to two decimals."
)


def _write(sheet: Sheet, heading: str, lines: list[tuple[str, Value]]) -> None:
    sheet.append()
    sheet.append([(heading, styles.STRONG)])
    for label, value in lines:
        sheet.append([(label, styles.TEXT), (value, styles.FACT)])


def _facts(month: MonthTimesheets) -> list[tuple[str, Value]]:
    return [
        ("Site", month.site.name or labels.NOT_NAMED),
        ("Time zone", month.site.zone),
        ("Month", str(month.month)),
        ("Status", labels.joined(month.status, month.draft_reason)),
        ("Generated at", labels.moment(month.now, month.site.zone)),
        ("Program", f"Attendance App {__version__}"),
    ]


def _closing(month: MonthTimesheets) -> list[tuple[str, Value]]:
    closing = month.closing
    if closing is None:
        return [("Closed", "never")]
    zone = month.site.zone
    lines: list[tuple[str, Value]] = [
        ("Closed at", labels.moment(closing.closed_at, zone)),
        ("Closed by", closing.closed_by),
        ("Digest of the figures", closing.digest),
    ]
    if closing.reopened_at is not None:
        lines += [
            ("Reopened at", labels.moment(closing.reopened_at, zone)),
            ("Reopened by", closing.reopened_by),
            ("Reason", closing.reason),
        ]
    return lines


def _audit(month: MonthTimesheets) -> list[tuple[str, Value]]:
    if month.audit is None:
        return [("Entries", "not known")]
    return [("Entries", month.audit.count), ("Head of the chain", month.audit.digest)]


def _counts(month: MonthTimesheets) -> list[tuple[str, Value]]:
    days = [day for sheet in month.timesheets for day in sheet.days]
    uses = [use for sheet in month.timesheets for use in sheet.uses]
    codes = [day.code for day in days]
    problems = [problem for day in days for problem in day.problems]
    accepted = [problem for day in days for problem in day.accepted]
    return [
        ("People", len(month.timesheets)),
        ("Punches", len(uses)),
        ("Stints", sum(len(day.stints) for day in days)),
        *((f"Days {code}", codes.count(code)) for code in DayCode if code is not DayCode.BLANK),
        *((f"Days: {name}", problems.count(each)) for each, name in labels.PROBLEM_NAMES.items()),
        ("Exceptions accepted", len(accepted)),
        ("Corrections", sum(len(sheet.corrections) for sheet in month.timesheets)),
        ("Seen again, no effect", sum(use.is_duplicate for use in uses)),
        ("Still running", sum(day.running is not None for day in days)),
    ]
