"""The words and number formats of the workbook, in one place so that they can be translated."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from attendance_app.domain.corrections import CorrectionAction
from attendance_app.domain.leave import Leave, LeavePart, leave_type
from attendance_app.domain.month import Month
from attendance_app.domain.pairing import Stint, UnpairedPunch
from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.domain.problems import Problem
from attendance_app.domain.punch_use import PunchUse
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import PlannedShift
from attendance_app.domain.totals import Totals
from attendance_app.domain.workday import DayCode, WorkDay
from attendance_app.words import mark, tr

# Not from `calendar`: its names follow the locale of whoever runs the program.
DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

NOT_NAMED = "not named"

CODE_MEANINGS = {
    DayCode.PRESENT: mark("reports", "present"),
    DayCode.ABSENT: mark(
        "reports", "absent: a shift was planned, and nobody came or too little was worked"
    ),
    DayCode.HALF_DAY: mark("reports", "half a day"),
    DayCode.LEAVE: mark("reports", "on leave"),
    DayCode.HOLIDAY: mark("reports", "public holiday, worked or not"),
    DayCode.WEEKLY_OFF: mark("reports", "day off, worked or not"),
    DayCode.EXCEPTION: mark(
        "reports", "somebody has to look at this day; see the note in the timesheet"
    ),
    DayCode.NOT_EMPLOYED: mark("reports", "not employed on this day"),
    DayCode.BLANK: mark(
        "reports", "still running, still to come, or no shift planned and nothing recorded"
    ),
}

CODE_TITLES = {
    DayCode.PRESENT: "Present",
    DayCode.ABSENT: "Absent",
    DayCode.HALF_DAY: "Half day",
    DayCode.LEAVE: "On leave",
    DayCode.HOLIDAY: "Holiday",
    DayCode.WEEKLY_OFF: "Weekly off",
    DayCode.EXCEPTION: "To look at",
    DayCode.NOT_EMPLOYED: "Not employed",
}

PROBLEM_NAMES = {
    Problem.MISSING_OUT: mark("reports", "clock-out missing"),
    Problem.MISSING_IN: mark("reports", "clock-in missing"),
    Problem.CLOCK_SET_BACK: mark("reports", "kiosk's clock was set back"),
    Problem.OUTSIDE_EMPLOYMENT: mark("reports", "outside the employment dates"),
    Problem.IN_FUTURE: mark("reports", "lies in the future"),
    Problem.LEAVE_CONFLICT: mark("reports", "punches on a day of leave"),
    Problem.LEAVE_NOT_APPROVED: mark("reports", "leave not approved"),
}

METHOD_NAMES = {
    PunchMethod.FACE: mark("reports", "face"),
    PunchMethod.PIN: mark("reports", "PIN"),
    PunchMethod.BADGE: mark("reports", "badge"),
    PunchMethod.CORRECTION: mark("reports", "correction"),
    PunchMethod.IMPORT: mark("reports", "import"),
}

KIND_NAMES = {PunchKind.IN: mark("reports", "in"), PunchKind.OUT: mark("reports", "out")}


def joined(*parts: str) -> str:
    """The parts that are not empty, with dots between them."""
    return " · ".join(part for part in parts if part)


def month_title(month: Month) -> str:
    """The month as a heading: ``October 2026``."""
    return f"{MONTH_NAMES[month.month - 1]} {month.year}"


def day_name(day: date) -> str:
    """The weekday, three letters."""
    return DAY_NAMES[day.weekday()]


def day_title(day: date) -> str:
    """The day as the register's heading: ``Thu 1``."""
    return f"{day_name(day)} {day.day}"


def wall_clock(punch: Punch) -> datetime:
    """The site's wall clock at the punch, to the second, without a zone: what a cell can hold."""
    return punch.local.replace(tzinfo=None, microsecond=0)


def offset(punch: Punch) -> str:
    """The offset from UTC that was in force: ``+02:00``."""
    return _offset(timedelta(minutes=punch.utc_offset_minutes))


def moment(instant: datetime, zone: str) -> str:
    """An instant at the site, with its offset: ``2026-11-02 09:15:00 +01:00``."""
    local = instant.astimezone(ZoneInfo(zone))
    return f"{local:%Y-%m-%d %H:%M:%S} {_offset(local.utcoffset() or timedelta())}"


def duration(length: timedelta) -> str:
    """Hours and minutes, cut off to the minute: ``7:00``, ``162:30``."""
    minutes = abs(length) // timedelta(minutes=1)
    sign = "-" if length < timedelta() else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


def code_meaning(code: DayCode) -> str:
    """What a day's letter means, in the window's language."""
    return tr("reports", CODE_MEANINGS[code])


def problem_name(problem: Problem) -> str:
    """What is wrong, in a few words and the window's language."""
    return tr("reports", PROBLEM_NAMES[problem])


def method_name(method: PunchMethod) -> str:
    """How a punch came to be, in the window's language."""
    return tr("reports", METHOD_NAMES[method])


def kind_name(kind: PunchKind) -> str:
    """In or out, in the window's language."""
    return tr("reports", KIND_NAMES[kind])


def methods(day: WorkDay) -> str:
    """How the day's punches were made."""
    return ", ".join(method_name(method) for method in day.methods)


def reading(use: PunchUse, action: CorrectionAction | None = None) -> str:
    """What the timesheets made of a raw punch, and of one corrected, by what."""
    if use.is_corrected:
        return (
            tr("reports", "voided")
            if action is CorrectionAction.VOID
            else tr("reports", "replaced by a correction")
        )
    if use.problem is not None:
        return problem_name(use.problem)
    if use.is_duplicate:
        return tr("reports", "seen again, no effect")
    return tr("reports", "still running") if use.is_running else tr("reports", "counted")


def in_days(totals: Totals) -> str:
    """A month in days, in one line: ``Scheduled 22 days, 176:00 h · present 20.5 · ...``."""
    scheduled = (
        tr("reports", "Scheduled 1 day, {hours} h")
        if totals.scheduled_days == 1
        else tr("reports", "Scheduled {days} days, {hours} h")
    )
    parts = [
        scheduled.format(days=totals.scheduled_days, hours=duration(totals.scheduled)),
        tr("reports", "present {count}").format(count=f"{totals.present:g}"),
        tr("reports", "absent {count}").format(count=f"{totals.absent:g}"),
        tr("reports", "half days {count}").format(count=totals.half_days),
    ]
    for kind, taken in sorted(totals.leave.items()):
        words = tr("reports", "{type} leave {count}")
        parts.append(words.format(type=leave_type(kind), count=f"{taken:g}"))
    parts += [
        tr("reports", "holidays {count}").format(count=totals.holidays),
        tr("reports", "days off {count}").format(count=totals.weekly_offs),
        tr("reports", "times late {count}").format(count=totals.late_count),
        tr("reports", "times early {count}").format(count=totals.early_count),
        tr("reports", "missing punches {count}").format(count=totals.missing_punches),
        tr("reports", "corrections {count}").format(count=totals.corrections),
    ]
    return joined(*parts)


def shift_times(planned: PlannedShift, zone: str) -> str:
    """A planned shift by the site's wall clock: ``22:00-06:00``."""
    start, end = (each.astimezone(ZoneInfo(zone)) for each in (planned.start, planned.end))
    return f"{start:%H:%M}-{end:%H:%M}"


def rate(policies: Policies, month: Month, of: Callable[[AttendancePolicy], Decimal]) -> str:
    """A rate that held in the month, as a heading has it: ``×1.5``; both where it changed."""
    found = dict.fromkeys(
        of(version.policy) for version in policies.within(month.first, month.last)
    )
    return "/".join(f"×{each.normalize():f}" for each in found)


def note(day: WorkDay) -> str:
    """What somebody who signs the timesheet has to know about a day; empty on a plain day."""
    parts = [day.holiday] if day.holiday else []
    parts += [_leave(each) for each in day.leaves]
    parts += [_unpaired(each) for each in day.unpaired]
    if day.running is not None:
        parts.append(
            tr("reports", "in since {time}, still running").format(time=_time(day.running))
        )
    settled = {each.problem for each in day.unpaired}
    parts += [
        tr("reports", "{problem}: check").format(problem=problem_name(each))
        for each in day.open_problems
        if each not in settled
    ]
    parts += [
        tr("reports", "{problem}: accepted as it is").format(problem=problem_name(each))
        for each in day.accepted
    ]
    parts += [_clock_change(each.stint) for each in day.stints if each.stint.clock_change]
    return "; ".join(parts)


_LEAVES = {
    LeavePart.FULL: mark("reports", "{type} leave"),
    LeavePart.HALF: mark("reports", "{type} leave, half a day"),
    LeavePart.MORNING: mark("reports", "{type} leave, morning"),
    LeavePart.AFTERNOON: mark("reports", "{type} leave, afternoon"),
}


def _leave(leave: Leave) -> str:
    words = tr("reports", _LEAVES[leave.part]).format(type=leave_type(leave.type))
    if leave.is_approved:
        return words
    return tr("reports", "{leave}, not approved").format(leave=words)


def _unpaired(each: UnpairedPunch) -> str:
    time = _time(each.punch)
    if each.problem is Problem.MISSING_IN:
        return tr("reports", "no clock-in before {time}: not counted").format(time=time)
    if each.problem is Problem.CLOCK_SET_BACK:
        kind = kind_name(each.punch.kind)
        return tr("reports", "{kind} at {time}, kiosk's clock was set back: not counted").format(
            kind=kind, time=time
        )
    if each.closed_at is None:
        return tr("reports", "no clock-out after {time}: not counted").format(time=time)
    after = duration(each.closed_at - each.punch.instant)
    return tr("reports", "no clock-out after {time}: closed after {after} h, not counted").format(
        time=time, after=after
    )


def _clock_change(stint: Stint) -> str:
    words = (
        tr("reports", "clocks went forward {by} h: {worked} h passed")
        if stint.clock_change > timedelta()
        else tr("reports", "clocks went back {by} h: {worked} h passed")
    )
    return words.format(by=duration(abs(stint.clock_change)), worked=duration(stint.worked))


def _time(punch: Punch) -> str:
    return f"{punch.local:%H:%M}"


def _offset(ahead: timedelta) -> str:
    minutes = ahead // timedelta(minutes=1)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
