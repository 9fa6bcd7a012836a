"""Who works in the made-up company, and when they are expected."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from made_company.berlin import FIRST, HOLIDAYS, LAST, OWN_HOLIDAY, utc

ONE_DAY = timedelta(days=1)
_KINDS = (
    *("office", "night", "rotating", "split", "weekend", "free", "part", "early", "long"),
    *("office", "rotating", "office", "office", "office", "early", "rotating", "office"),
    *("night", "office", "rotating"),
)
"""What person after person has, over and over; the first twelve have something of everything."""
_DEPARTMENTS = ("Assembly", "Warehouse", "Office", "Night desk")


@dataclass(frozen=True)
class Row:
    """A line of the shift table; a pattern has one or several."""

    start: time
    end: time
    days: str
    weekdays: frozenset[int]
    break_minutes: int = 0
    late_grace_minutes: int | None = None
    overtime_after_hours: int | None = None


_MON_FRI = frozenset(range(5))
PATTERNS: dict[str, tuple[Row, ...]] = {
    "Office": (Row(time(9), time(17, 30), "Mon-Fri", _MON_FRI, break_minutes=30),),
    "Early": (Row(time(6), time(14), "Mon-Fri", _MON_FRI),),
    "Late": (Row(time(14), time(22), "Mon-Fri", _MON_FRI),),
    "Night": (Row(time(22), time(6), "Mon-Fri", _MON_FRI),),
    "Weekend": (Row(time(22), time(6), "Thu,Fri,Sat,Sun", frozenset({3, 4, 5, 6})),),
    "Split": (
        Row(time(6), time(10), "Mon-Fri", _MON_FRI),
        Row(time(16), time(20), "Mon-Fri", _MON_FRI),
    ),
    "Part": (
        Row(time(8), time(12), "Mon,Wed,Fri", frozenset({0, 2, 4}), late_grace_minutes=5),
    ),
    "Long": (
        Row(
            time(7), time(17), "Mon-Thu", frozenset(range(4)), break_minutes=60,
            overtime_after_hours=10,
        ),
    ),
}  # fmt: skip
_STANDING = {
    "office": "Office", "night": "Night", "rotating": "Early", "split": "Split", "part": "Part",
    "weekend": "Weekend", "early": "Early", "long": "Long", "free": "",
}  # fmt: skip


@dataclass(frozen=True)
class Expected:
    """A shift somebody is expected to work.

    Attributes
    ----------
    day : date
        On which it starts.
    row : Row
    start, end : datetime
        UTC.
    """

    day: date
    row: Row
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Away:
    """A line of the leave table."""

    first: date
    last: date
    type: str
    part: str = "full"
    is_approved: bool = True

    def covers(self, day: date) -> bool:
        """Whether the day is one of it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Worker:
    """Somebody of the company.

    Attributes
    ----------
    employee_id, name, department : str
    kind : str
        One of `_KINDS`.
    is_clean : bool
        Nothing ever goes wrong with their punches.
    first, last : date or None
        Of employment.
    weeks : tuple of (date, str)
        The Mondays of weeks for which another pattern was assigned.
    leave : tuple of Away
        Of which no two share a day.
    """

    employee_id: str
    name: str
    department: str
    kind: str
    is_clean: bool
    first: date | None = None
    last: date | None = None
    weeks: tuple[tuple[date, str], ...] = ()
    leave: tuple[Away, ...] = field(default=())

    @property
    def pattern(self) -> str:
        """Their standing pattern; empty without one."""
        return _STANDING[self.kind]

    def is_employed(self, day: date) -> bool:
        """Whether the day lies within their employment."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def away(self, day: date) -> Away | None:
        """Their leave on a day, if there is any."""
        return next((each for each in self.leave if each.covers(day)), None)

    def expected(self, day: date) -> list[Expected]:
        """The shifts that start on a day; none on a holiday."""
        if is_holiday(day) or not self.is_employed(day):
            return []
        return self.planned(day)

    def is_day_off(self, day: date) -> bool:
        """Whether the day is one that is free every week."""
        if not self.pattern:
            return day.weekday() >= 5
        return not self.planned(day)

    def planned(self, day: date) -> list[Expected]:
        """The shifts that would start on a day if it were no holiday."""
        pattern = dict(self.weeks).get(monday(day), self.pattern)
        found = []
        for row in PATTERNS.get(pattern, ()):
            if day.weekday() in row.weekdays:
                over = ONE_DAY if row.end <= row.start else timedelta()
                start = datetime.combine(day, row.start)
                end = datetime.combine(day, row.end) + over
                found.append(Expected(day, row, utc(start), utc(end)))
        return found


def is_holiday(day: date) -> bool:
    """Whether nobody is expected, whatever their pattern."""
    return day in HOLIDAYS or day == OWN_HOLIDAY


def monday(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def year_days() -> list[date]:
    """All days of the year."""
    return [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]


def hire(count: int) -> list[Worker]:
    """The first `count` people; a larger company begins with the same ones."""
    return [_worker(number) for number in range(1, count + 1)]


def _worker(number: int) -> Worker:
    random = Random(f"worker {number}")
    kind = _KINDS[(number - 1) % len(_KINDS)]
    weeks: tuple[tuple[date, str], ...] = ()
    if kind == "rotating":
        mondays = [day for day in year_days() if day.weekday() == 0]
        cycle = ("", "Late", "Night")
        weeks = tuple(
            (day, cycle[(n + number) % 3]) for n, day in enumerate(mondays) if (n + number) % 3
        )
    first = date(2026, random.randint(2, 9), random.randint(2, 27)) if number % 9 == 4 else None
    last = date(2026, random.randint(10, 11), random.randint(2, 27)) if number % 11 == 7 else None
    is_clean = number % 4 == 2
    return Worker(
        employee_id=f"{number:05d}",
        name=f"Demo Person {number:03d}",
        department=_DEPARTMENTS[number % len(_DEPARTMENTS)],
        kind=kind,
        is_clean=is_clean,
        first=first,
        last=last,
        weeks=weeks,
        leave=_leave(random, is_clean, has_pattern=kind != "free"),
    )


def _leave(random: Random, is_clean: bool, *, has_pattern: bool) -> tuple[Away, ...]:
    def block(months: tuple[int, int], shortest: int, longest: int) -> tuple[date, date]:
        first = date(2026, random.randint(*months), random.randint(1, 28))
        return first, first + timedelta(days=random.randint(shortest, longest) - 1)

    wished = [
        Away(*block((2, 5), 4, 8), "annual"),
        Away(*block((7, 8), 9, 15), "annual"),
        Away(*block((1, 12), 1, 3), "sick"),
        *(
            Away(day, day, "annual", random.choice(["half", "morning", "afternoon"]))
            for day, _ in (block((1, 11), 1, 1) for _ in range(3 if has_pattern else 0))
        ),
    ]
    if random.random() < 0.2:
        wished.append(Away(*block((3, 11), 2, 6), "unpaid"))
    if not is_clean:
        if random.random() < 0.5:
            wished.append(Away(*block((1, 11), 1, 2), "annual", is_approved=False))
        if random.random() < 0.4:
            wished.append(Away(*block((1, 11), 1, 1), "special"))
    kept: list[Away] = []
    for each in wished:
        if all(each.last < other.first or other.last < each.first for other in kept):
            kept.append(each)
    return tuple(kept)
