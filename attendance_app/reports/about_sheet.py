"""The sheet About: what the workbook was made from, when, and by which rules."""

from __future__ import annotations

from attendance_app import __version__
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.domain.workday import DayCode
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Sheet, Value

TITLE = "About"

_RULES = (
    ("In and out", "as recorded at the kiosk, where they alternate"),
    ("Hours", "every pair of clock-in and clock-out; time without a pair is never counted"),
    ("Date of a stint", "the site's date of its clock-in, as it was when it happened"),
    ("Rounding", "none; totals are rounded once, to two decimals of an hour"),
    ("Breaks", "the time between two stints of a day; nothing is deducted"),
    ("Absence", "not judged, because there are no work schedules"),
)


def write_about(book: Book, month: MonthTimesheets) -> None:
    """Write the sheet."""
    title = f"{labels.month_title(month.month)} · {labels.STATUS}"
    sheet = Sheet(
        book,
        TITLE,
        widths=(30.0, 90.0),
        heading_rows=1,
        heading_columns=0,
        footer=labels.joined(month.site.name, TITLE, title),
    )
    sheet.append([(f"Attendance · {title}", styles.TITLE)])
    for heading, lines in (
        ("Workbook", _facts(month)),
        ("Policy", _policy(month)),
        ("Counts", _counts(month)),
    ):
        sheet.append()
        sheet.append([(heading, styles.STRONG)])
        for label, value in lines:
            sheet.append([(label, styles.TEXT), (value, styles.FACT)])
    sheet.finish()


def _facts(month: MonthTimesheets) -> list[tuple[str, Value]]:
    return [
        ("Site", month.site.name or labels.NOT_NAMED),
        ("Time zone", month.site.zone),
        ("Month", str(month.month)),
        ("Status", f"{labels.STATUS}: the month is not closed, its figures may still change"),
        ("Generated at", labels.moment(month.now, month.site.zone)),
        ("Program", f"Attendance App {__version__}"),
    ]


def _policy(month: MonthTimesheets) -> list[tuple[str, Value]]:
    policy = month.policy
    return [
        ("Duplicate interval", f"{policy.duplicate_interval.total_seconds() / 60:g} min"),
        (
            "Maximum shift",
            f"{policy.maximum_shift.total_seconds() / 3600:g} h; a stint open for longer is "
            "closed, flagged and not counted",
        ),
        *_RULES,
    ]


def _counts(month: MonthTimesheets) -> list[tuple[str, Value]]:
    days = [day for sheet in month.timesheets for day in sheet.days]
    uses = [use for sheet in month.timesheets for use in sheet.uses]
    problems = [problem for day in days for problem in day.problems]
    return [
        ("People", len(month.timesheets)),
        ("Punches", len(uses)),
        ("Stints", sum(len(day.stints) for day in days)),
        ("Days worked (P)", sum(day.code is DayCode.PRESENT for day in days)),
        ("Days to look at (!)", sum(day.code is DayCode.EXCEPTION for day in days)),
        *((f"Days: {name}", problems.count(each)) for each, name in labels.PROBLEM_NAMES.items()),
        ("Seen again, no effect", sum(use.is_duplicate for use in uses)),
        ("Still running", sum(day.running is not None for day in days)),
    ]
