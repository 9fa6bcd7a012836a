"""The sheet Corrections: what was changed or let stand, from what to what, by whom and why."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.problems import Acceptance
from attendance_app.domain.punches import Punch
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
from attendance_app.reports import labels, styles
from attendance_app.reports.book import Book
from attendance_app.reports.sheets import Item, Sheet

TITLE = "Corrections"

_COLUMNS = (
    ("Employee ID", 12.0),
    ("Name", 26.0),
    ("Work day", 12.0),
    ("What", 34.0),
    ("Old", 19.0),
    ("Old kind", 7.0),
    ("New", 19.0),
    ("New kind", 7.0),
    ("By", 22.0),
    ("Why", 50.0),
    ("When", 19.0),
)
_HEADING_ROW = 1
_ACTIONS = {
    CorrectionAction.ADD: "punch added",
    CorrectionAction.CHANGE: "punch changed",
    CorrectionAction.VOID: "punch voided",
}


def write_corrections(book: Book, month: MonthTimesheets) -> None:
    """Write the sheet."""
    title = labels.month_title(month.month)
    sheet = Sheet(
        book,
        TITLE,
        widths=[width for _, width in _COLUMNS],
        heading_rows=_HEADING_ROW,
        heading_columns=2,
        header=month.status,
        footer=labels.joined(month.site.name, TITLE, title, month.status),
    )
    sheet.append([(name, styles.HEADING) for name, _ in _COLUMNS])
    zone = ZoneInfo(month.site.zone)
    for timesheet in month.timesheets:
        made: list[tuple[datetime, list[Item]]] = [
            *((each.at, _correction(timesheet, each, zone)) for each in timesheet.corrections),
            *((each.at, _acceptance(each, zone)) for each in timesheet.acceptances),
        ]
        made.sort(key=lambda entry: entry[0])
        person = timesheet.person
        for _, items in made:
            sheet.append([(person.employee_id, styles.TEXT), (person.name, styles.TEXT), *items])
    if sheet.row == _HEADING_ROW:
        sheet.append([("Nothing was corrected.", styles.PLAIN)])
    else:
        sheet.filter(_HEADING_ROW, len(_COLUMNS))
    sheet.finish()


def _correction(timesheet: Timesheet, correction: Correction, zone: ZoneInfo) -> list[Item]:
    booked = {use.punch.uuid: use.booked_to for use in timesheet.uses}
    day = next(
        (
            booked[punch.uuid]
            for punch in (correction.replacement, correction.original)
            if punch is not None and punch.uuid in booked
        ),
        None,
    )
    return [
        (day, styles.DAY),
        (_ACTIONS[correction.action], styles.TEXT),
        *_punch(correction.original),
        *_punch(correction.replacement),
        *_signed(correction.by, correction.reason, correction.at, zone),
    ]


def _acceptance(acceptance: Acceptance, zone: ZoneInfo) -> list[Item]:
    what = f"accepted: {labels.PROBLEM_NAMES[acceptance.problem]}"
    return [
        (acceptance.day, styles.DAY),
        (what, styles.TEXT),
        *_punch(None),
        *_punch(None),
        *_signed(acceptance.by, acceptance.reason, acceptance.at, zone),
    ]


def _punch(punch: Punch | None) -> list[Item]:
    if punch is None:
        return [(None, styles.INSTANT), (None, styles.CENTRED)]
    return [
        (labels.wall_clock(punch), styles.INSTANT),
        (labels.KIND_NAMES[punch.kind], styles.CENTRED),
    ]


def _signed(by: str, reason: str, at: datetime, zone: ZoneInfo) -> list[Item]:
    when = at.replace(tzinfo=at.tzinfo or UTC).astimezone(zone)
    return [
        (by, styles.WRAPPED),
        (reason, styles.WRAPPED),
        (when.replace(tzinfo=None, microsecond=0), styles.INSTANT),
    ]
