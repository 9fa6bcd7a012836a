"""Hours for payroll: whom, for what, how long, in units that add up to the rounded total."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import Timesheet
from attendance_app.domain.workday import WorkDay

MINUTE = timedelta(minutes=1)
HUNDREDTH = timedelta(seconds=36)
TEN_THOUSANDTH = timedelta(microseconds=360_000)
"""Of an hour: the units of two and of four decimals."""


class Kind(StrEnum):
    """What hours are paid as."""

    REGULAR = "regular"
    OVERTIME = "overtime"
    WEEKLY_OFF = "weekly_off"
    HOLIDAY = "holiday"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, order=True)
class Pay:
    """A kind of hours; of leave also its type. In the order in which the files list them."""

    rank: int
    kind: Kind
    leave_type: str = ""


REGULAR, OVERTIME, WEEKLY_OFF, HOLIDAY = (
    Pay(rank, kind) for rank, kind in enumerate(tuple(Kind)[:4])
)


@dataclass(frozen=True, slots=True)
class PayrollOptions:
    """What the payroll system calls things.

    Attributes
    ----------
    company_code, batch_id : str
        ADP's; the batch is the month (``202603``) if empty.
    quickbooks_company, quickbooks_created : str
        COMPANYNAME and COMPANYCREATETIME of a timer list that QuickBooks exported.
    codes : mapping of Kind to str
        Hours codes, or names of payroll items, of what is worked.
    leave_codes : mapping of str to str
        Hours codes by leave type; a type that is not there is its own code, in capitals.
    unpaid_leave : frozenset of str
        Leave types without hours.
    """

    company_code: str = ""
    batch_id: str = ""
    quickbooks_company: str = ""
    quickbooks_created: str = ""
    codes: Mapping[Kind, str] = field(
        default_factory=lambda: {
            Kind.REGULAR: "REG",
            Kind.OVERTIME: "OT",
            Kind.WEEKLY_OFF: "WO",
            Kind.HOLIDAY: "HOL",
        }
    )
    leave_codes: Mapping[str, str] = field(default_factory=dict)
    unpaid_leave: frozenset[str] = frozenset({"unpaid"})

    def code(self, pay: Pay) -> str:
        """The hours code of a kind of hours."""
        if pay.kind is Kind.LEAVE:
            return self.leave_codes.get(pay.leave_type, pay.leave_type.upper())
        return self.codes[pay.kind]


@dataclass(frozen=True, slots=True)
class PayLine:
    """A person's hours of one kind.

    Attributes
    ----------
    person : Person
    pay : Pay
    units : int
        More than zero; of what length, whoever asked for them knows.
    day : date or None
        None: of the whole month.
    """

    person: Person
    pay: Pay
    units: int
    day: date | None = None


def month_lines(
    sheet: Timesheet, unit: timedelta, unpaid_leave: frozenset[str]
) -> tuple[PayLine, ...]:
    """A person's hours of the month, a line for each kind of which there are any.

    What was worked adds up to the worked total, rounded once with halves up; leave by itself
    likewise.
    """
    return tuple(
        PayLine(sheet.person, pay, units)
        for pay, units in _month_units(_by_pay(sheet.days, unpaid_leave), unit).items()
        if units
    )


def day_lines(
    sheet: Timesheet, unit: timedelta, unpaid_leave: frozenset[str]
) -> tuple[PayLine, ...]:
    """The same hours day by day; of each kind they add up to those of `month_lines`."""
    lines = []
    times = _by_pay(sheet.days, unpaid_leave)
    for pay, units in _month_units(times, unit).items():
        days = times[pay]
        parts = apportioned(units, list(days.values()))
        lines += [
            PayLine(sheet.person, pay, part, day)
            for day, part in zip(days, parts, strict=True)
            if part
        ]
    return tuple(sorted(lines, key=lambda line: (line.day or date.min, line.pay)))


def apportioned(units: int, parts: Sequence[timedelta]) -> list[int]:
    """Units given out in proportion to the parts, by the largest remainder, the first of equals.

    Each part gets its share rounded down or up, and together they get all the units.
    """
    total = sum(parts, timedelta())
    if not total:
        return [0] * len(parts)
    shares = [divmod(units * part, total) for part in parts]
    given = [whole for whole, _ in shares]
    largest = sorted(range(len(parts)), key=lambda number: -shares[number][1])
    for number in largest[: units - sum(given)]:
        given[number] += 1
    return given


def _by_pay(
    days: Iterable[WorkDay], unpaid_leave: frozenset[str]
) -> dict[Pay, dict[date, timedelta]]:
    found: dict[Pay, dict[date, timedelta]] = defaultdict(dict)
    for day in days:
        for pay, time in (*_worked(day), *_leave(day, unpaid_leave)):
            if time:
                found[pay][day.date] = found[pay].get(day.date, timedelta()) + time
    return dict(sorted(found.items()))


def _worked(day: WorkDay) -> tuple[tuple[Pay, timedelta], ...]:
    hours = day.hours
    return (
        (REGULAR, hours.regular),
        (OVERTIME, hours.overtime),
        (WEEKLY_OFF, hours.weekly_off),
        (HOLIDAY, hours.holiday),
    )


def _leave(day: WorkDay, unpaid_leave: frozenset[str]) -> list[tuple[Pay, timedelta]]:
    """Paid leave: as much of the time planned for the day as the leave takes of the day."""
    return [
        (Pay(len(Kind), Kind.LEAVE, leave_type), day.scheduled * taken)
        for leave_type, taken in day.leave_by_type.items()
        if leave_type not in unpaid_leave
    ]


def _month_units(times: Mapping[Pay, Mapping[date, timedelta]], unit: timedelta) -> dict[Pay, int]:
    sums = {pay: sum(days.values(), timedelta()) for pay, days in times.items()}
    found: dict[Pay, int] = {}
    for is_leave in (False, True):
        group = {pay: time for pay, time in sums.items() if (pay.kind is Kind.LEAVE) is is_leave}
        total = sum(group.values(), timedelta())
        units = (2 * total + unit) // (2 * unit)  # halves up
        found |= dict(zip(group, apportioned(units, list(group.values())), strict=True))
    return found
