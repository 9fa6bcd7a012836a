"""What the made-up company's hours must come to: whole seconds, plainly, day after day.

The rules are docs/adr/0012's, written a second time with integers. It knows what everybody meant
to do, so it pairs nothing and books nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from made_company.berlin import wall
from made_company.plans import ONE_DAY, Expected, Worker, is_holiday, monday
from made_company.punching import Day, Diary, Stay

HOUR = 3600


@dataclass(frozen=True)
class Rules:
    """The policy of a stretch of days, in seconds; what is not here has its default."""

    break_length: int = 30 * 60
    break_after: int = 6 * HOUR
    rounded_to: int = 1
    is_late_from_grace: bool = False
    grace: int = 10 * 60
    employer_tolerance: int = 0
    employee_tolerance: int = 0
    pre_shift_overtime: bool = False
    overtime_rate: str = "1.5"
    half_day_below: int = 3 * HOUR
    absent_below: int = 30 * 60
    daily: int = 8 * HOUR
    weekly: int = 40 * HOUR


VERSIONS: tuple[tuple[date, Rules], ...] = (
    (date.min, Rules()),
    (date(2026, 6, 16), Rules(break_length=45 * 60, rounded_to=300, is_late_from_grace=True)),
    (
        date(2026, 11, 11),
        Rules(
            break_length=45 * 60, rounded_to=300, is_late_from_grace=True,
            employer_tolerance=15 * 60, employee_tolerance=10 * 60, pre_shift_overtime=True,
            overtime_rate="1.75",
        ),
    ),
)  # fmt: skip
"""From which work day on; the changes lie within months and within weeks."""


def rules_on(day: date) -> Rules:
    """What holds on a work day."""
    return next(rules for first, rules in reversed(VERSIONS) if first <= day)


@dataclass
class Figures:
    """What a day, or several, come to; times in seconds."""

    scheduled_days: int = 0
    scheduled: int = 0
    present: float = 0.0
    absent: float = 0.0
    leave: float = 0.0
    worked: int = 0
    regular: int = 0
    overtime: int = 0
    holiday: int = 0
    weekly_off: int = 0
    late_count: int = 0
    late: int = 0
    early_count: int = 0
    early: int = 0
    shortfall: int = 0
    codes: dict[str, int] = field(default_factory=dict)

    def add(self, other: Figures) -> None:
        """Add another's."""
        for name in _COUNTED:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for code, count in other.codes.items():
            self.codes[code] = self.codes.get(code, 0) + count


_COUNTED = (
    "scheduled_days", "scheduled", "present", "absent", "leave", "worked", "regular", "overtime",
    "holiday", "weekly_off", "late_count", "late", "early_count", "early", "shortfall",
)  # fmt: skip


def year_figures(diary: Diary) -> dict[date, Figures]:
    """What each day of somebody's year must come to, by the work day."""
    found: dict[date, Figures] = {}
    week, in_week = date.min, 0
    for day in diary.days.values():
        if monday(day.day) != week:
            week, in_week = monday(day.day), 0
        figures, in_week = _day(diary.worker, day, in_week)
        found[day.day] = figures
    return found


def total(figures: list[Figures]) -> Figures:
    """The sum of several."""
    result = Figures()
    for each in figures:
        result.add(each)
    return result


def _day(worker: Worker, day: Day, in_week: int) -> tuple[Figures, int]:
    rules = rules_on(day.day)
    figures = Figures()
    if not worker.is_employed(day.day):
        figures.codes = {"-": 1}
        return figures, in_week
    expected = worker.expected(day.day)
    away = worker.away(day.day)
    figures.worked = sum(_seconds(stay, rules) for stay in day.stays)
    if is_holiday(day.day):
        figures.holiday = figures.worked
    elif worker.is_day_off(day.day):
        figures.weekly_off = figures.worked
    else:
        overtime, left = _overtime(day, rules, figures.worked, expected)
        beyond = max(0, in_week + left - rules.weekly) - max(0, in_week - rules.weekly)
        in_week += left
        figures.overtime = overtime + beyond
        figures.regular = figures.worked - figures.overtime
    figures.scheduled_days = 1 if expected else 0
    figures.scheduled = sum(_scheduled(each, rules) for each in expected)
    if not (away is not None and away.is_approved and away.part == "full"):
        for stay in _attended(day, expected):
            _lateness(figures, stay, rules, "full" if away is None else away.part)
    code = _code(worker, day, rules, figures)
    figures.codes = {code: 1}
    return figures, in_week


def _attended(day: Day, expected: list[Expected]) -> list[Stay]:
    """What lateness is asked of: who came to no shift is late for the first, early for the last."""
    pairs = [pair for stay in day.stays for pair in stay.pairs]
    if not expected or not pairs or any(stay.expected for stay in day.stays):
        return day.stays
    return [
        Stay(expected[0], [], first_in=pairs[0][0]),
        Stay(expected[-1], [], last_out=pairs[-1][1]),
    ]


def _seconds(stay: Stay, rules: Rules) -> int:
    """What a stay counts: its pairs, rounded, less the break that was not taken."""
    if not stay.pairs:
        return 0
    pairs = [(rounded(came, rules), rounded(went, rules)) for came, went in stay.pairs]
    worked = sum(_between(came, went) for came, went in pairs)
    gaps = sum(_between(left, back) for (_, left), (back, _) in pairwise(pairs))
    if worked > rules.break_after:
        worked -= max(0, _break(stay.expected, rules) - gaps)
    return max(0, worked)


def _scheduled(expected: Expected, rules: Rules) -> int:
    """A shift's length without the break that whoever works through it is taken."""
    length = _between(expected.start, expected.end)
    return length - _break(expected, rules) if length > rules.break_after else length


def _break(expected: Expected | None, rules: Rules) -> int:
    own = 0 if expected is None else 60 * expected.row.break_minutes
    return own or rules.break_length


def rounded(instant: datetime, rules: Rules) -> datetime:
    """The nearest step of the wall clock; from its half on the next one."""
    shown = wall(instant)
    seconds = shown.hour * HOUR + shown.minute * 60 + shown.second
    step = rules.rounded_to
    return instant + timedelta(seconds=(2 * seconds + step) // (2 * step) * step - seconds)


def _overtime(day: Day, rules: Rules, worked: int, expected: list[Expected]) -> tuple[int, int]:
    """Daily overtime, and what is left for the week's."""
    basis = worked
    limit = rules.daily
    if expected:
        first = expected[0]
        if not rules.pre_shift_overtime:
            basis -= min(basis, sum(_before(first, stay, rules) for stay in day.stays))
        if first.row.overtime_after_hours is not None:
            limit = first.row.overtime_after_hours * HOUR
    beyond = max(0, basis - limit)
    if beyond <= rules.employer_tolerance:
        return 0, basis - beyond
    return beyond, basis - beyond


def _before(first: Expected, stay: Stay, rules: Rules) -> int:
    """Time of a stay before the day's first shift begins."""
    if stay.expected != first:
        return 0
    return sum(
        max(0, _between(rounded(came, rules), min(rounded(went, rules), first.start)))
        for came, went in stay.pairs
    )


def _lateness(figures: Figures, stay: Stay, rules: Rules, part: str) -> None:
    if stay.expected is None:
        return
    length = _between(stay.expected.start, stay.expected.end)
    grace = rules.grace
    if stay.expected.row.late_grace_minutes is not None:
        grace = 60 * stay.expected.row.late_grace_minutes
    if stay.first_in is not None and part not in {"half", "morning"}:
        late = _between(stay.expected.start, stay.first_in)
        if late > grace:
            figures.late_count += 1
            figures.late += min(length, late - (grace if rules.is_late_from_grace else 0))
    if stay.last_out is not None and part not in {"half", "afternoon"}:
        early = _between(stay.last_out, stay.expected.end)
        if early > rules.grace:
            figures.early_count += 1
            early -= rules.grace if rules.is_late_from_grace else 0
            figures.early += min(length, early)


def _code(worker: Worker, day: Day, rules: Rules, figures: Figures) -> str:
    """The day's letter; sets the fractions of a day beside it."""
    away = worker.away(day.day)
    expected = worker.expected(day.day)
    punched = bool(day.scans)
    counts = bool(expected) or (not worker.pattern and not worker.is_day_off(day.day))
    counts = counts and not is_holiday(day.day)
    if away is not None and away.is_approved and counts:
        figures.leave = 1.0 if away.part == "full" else 0.5
    if any(stay.is_open for stay in day.stays):
        return "!"
    if away is not None and not away.is_approved and counts:
        return "!"
    if is_holiday(day.day):
        return "H"
    if worker.is_day_off(day.day):
        return "WO"
    if away is not None and away.part == "full":
        return "L"
    if away is not None:
        figures.present, figures.absent = (0.5, 0.0) if punched else (0.0, 0.5)
        return "HD" if punched else "A"
    if not expected:
        figures.present = 1.0 if punched else 0.0
        return "P" if punched else ""
    if not punched or figures.worked < rules.absent_below:
        figures.absent = 1.0
        return "A"
    if figures.worked < rules.half_day_below:
        figures.present = figures.absent = 0.5
        return "HD"
    figures.present = 1.0
    return "P"


def _between(first: datetime, last: datetime) -> int:
    return round((last - first) / timedelta(seconds=1))


def days_of(figures: dict[date, Figures], month: int) -> list[Figures]:
    """Those of a month."""
    first = date(2026, month, 1)
    after = date(2026, month + 1, 1) if month < 12 else date(2027, 1, 1)
    return [figures[first + n * ONE_DAY] for n in range((after - first).days)]
