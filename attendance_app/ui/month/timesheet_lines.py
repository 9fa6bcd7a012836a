"""One person's month as lines of a table, without Qt: days, weeks, and the month's totals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, IntEnum

from attendance_app.domain.booking import CountedStint, ShiftDay
from attendance_app.domain.leave import leave_type
from attendance_app.domain.listing import listed
from attendance_app.domain.schedules import PlannedShift
from attendance_app.domain.timesheet import Timesheet
from attendance_app.domain.totals import Totals
from attendance_app.domain.workday import WorkDay
from attendance_app.reports.labels import duration, methods, note
from attendance_app.ui.i18n import day_title, span
from attendance_app.words import mark, tr

_NONE = timedelta()


class Column(IntEnum):
    """The columns, in order."""

    DATE = 0
    CODE = 1
    SHIFT = 2
    TIMES = 3
    BREAK = 4
    WORKED = 5
    REGULAR = 6
    OVERTIME = 7
    SPECIAL = 8
    LATE = 9
    EARLY = 10
    METHOD = 11
    NOTE = 12


TITLES = {
    Column.DATE: mark("month", "Day"),
    Column.CODE: "",
    Column.SHIFT: mark("month", "Shift"),
    Column.TIMES: mark("month", "In – out"),
    Column.BREAK: mark("month", "Break"),
    Column.WORKED: mark("month", "Worked"),
    Column.REGULAR: mark("month", "Regular"),
    Column.OVERTIME: mark("month", "Overtime"),
    Column.SPECIAL: mark("month", "H or WO"),
    Column.LATE: mark("month", "Late"),
    Column.EARLY: mark("month", "Early"),
    Column.METHOD: mark("month", "By"),
    Column.NOTE: mark("month", "Note"),
}


def column_title(column: Column) -> str:
    """The heading of a column; empty of the code's."""
    return tr("month", TITLES[column]) if TITLES[column] else ""


class LineKind(Enum):
    """What a line stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table.

    Attributes
    ----------
    kind : LineKind
    words : tuple of str
        By `Column`.
    day : WorkDay or None
        None for totals.
    is_first : bool
        False for the second and further shifts of a day.
    """

    kind: LineKind
    words: tuple[str, ...]
    day: WorkDay | None = None
    is_first: bool = True


def lines_of(sheet: Timesheet) -> tuple[Line, ...]:
    """All lines: each week's days, its total, and at the end the month's."""
    lines: list[Line] = []
    for week in sheet.weeks:
        for day in week.days:
            lines.extend(_of_day(day))
        lines.append(
            _total(
                LineKind.WEEK, tr("month", "Week {number}").format(number=week.number), week.totals
            )
        )
    lines.append(_total(LineKind.MONTH, tr("month", "Month"), sheet.totals))
    return tuple(lines)


def line_of_day(lines: Sequence[Line], day: date) -> int | None:
    """Where a day's first line is."""
    return next(
        (at for at, line in enumerate(lines) if line.day is not None and line.day.date == day),
        None,
    )


def _of_day(day: WorkDay) -> Iterator[Line]:
    for number, shift in enumerate(day.shifts or (None,)):
        is_first = number == 0
        words = dict.fromkeys(Column, "")
        if shift is not None:
            words[Column.SHIFT] = "" if shift.planned is None else _planned(shift.planned)
            words[Column.TIMES] = listed([*map(_times, shift.stints), *_alone(shift)])
        if is_first:
            # The day's figures stand once, as in the workbook, however many shifts it has.
            words |= {
                Column.DATE: day_title(day.date),
                Column.CODE: str(day.code) + ("!" if day.is_open and str(day.code) != "!" else ""),
                Column.BREAK: _or_blank(day.breaks),
                Column.WORKED: _or_blank(day.worked),
                Column.REGULAR: _or_blank(day.hours.regular),
                Column.OVERTIME: _or_blank(day.hours.overtime),
                Column.SPECIAL: _or_blank(day.hours.holiday + day.hours.weekly_off),
                Column.LATE: _or_blank(day.late),
                Column.EARLY: _or_blank(day.early),
                Column.METHOD: methods(day),
                Column.NOTE: note(day),
            }
        yield Line(LineKind.DAY, tuple(words.values()), day, is_first)


def _planned(planned: PlannedShift) -> str:
    return span(f"{planned.shift.start:%H:%M}", f"{planned.shift.end:%H:%M}")


def _times(counted: CountedStint) -> str:
    return span(f"{counted.stint.start.local:%H:%M}", f"{counted.stint.end.local:%H:%M}")


def _alone(shift: ShiftDay) -> Iterator[str]:
    """Punches without their counterpart: its place is left open."""
    for each in shift.unpaired:
        time = f"{each.punch.local:%H:%M}"
        yield span(time, "?") if each.punch.kind == "in" else span("?", time)
    if shift.running is not None:
        yield span(f"{shift.running.local:%H:%M}", "…")


def _total(kind: LineKind, title: str, totals: Totals) -> Line:
    hours = totals.hours
    words = dict.fromkeys(Column, "") | {
        Column.DATE: title,
        Column.TIMES: _days(totals),
        Column.WORKED: duration(hours.total),
        Column.REGULAR: duration(hours.regular),
        Column.OVERTIME: _or_blank(hours.overtime),
        Column.SPECIAL: _or_blank(hours.holiday + hours.weekly_off),
        Column.LATE: _or_blank(totals.late),
        Column.EARLY: _or_blank(totals.early),
    }
    return Line(kind, tuple(words.values()))


def _days(totals: Totals) -> str:
    parts = []
    if totals.present:
        parts.append(tr("month", "{count} present").format(count=f"{totals.present:g}"))
    if totals.absent:
        parts.append(tr("month", "{count} absent").format(count=f"{totals.absent:g}"))
    parts += [
        tr("month", "{count} {type} leave").format(count=f"{count:g}", type=leave_type(type_))
        for type_, count in totals.leave.items()
        if count
    ]
    return listed(parts)


def _or_blank(length: timedelta) -> str:
    return duration(length) if length != _NONE else ""
