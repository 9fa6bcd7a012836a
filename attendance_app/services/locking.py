"""Closed months are locked: what would change one is refused until it is reopened."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from attendance_app.db.unit import Unit
from attendance_app.domain.clock import start_of_week
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month
from attendance_app.words import mark, tr

_MONTHS = (
    mark("domain", "January"),
    mark("domain", "February"),
    mark("domain", "March"),
    mark("domain", "April"),
    mark("domain", "May"),
    mark("domain", "June"),
    mark("domain", "July"),
    mark("domain", "August"),
    mark("domain", "September"),
    mark("domain", "October"),
    mark("domain", "November"),
    mark("domain", "December"),
)


class MonthClosedError(InvalidInputError):
    """What was asked for would change a closed month.

    Attributes
    ----------
    month : Month
    """

    def __init__(self, month: Month, what: str = "", instead: str = "") -> None:
        if what and instead:
            words = tr(
                "errors",
                "{month} is closed, and {what}; {instead}, or reopen it first, with a reason.",
            )
        elif what:
            words = tr("errors", "{month} is closed, and {what}; reopen it first, with a reason.")
        elif instead:
            words = tr("errors", "{month} is closed; {instead}, or reopen it first, with a reason.")
        else:
            words = tr("errors", "{month} is closed; reopen it first, with a reason.")
        called = _MONTHS[month.month - 1]
        name = f"{tr('domain', called)} {month.year}"
        super().__init__(words.format(month=name, what=what, instead=instead))
        self.month = month


def refuse_if_closed(
    unit: Unit, first: date | None, last: date | None, what: str = "", instead: str = ""
) -> None:
    """Refuse to change anything on certain days if that could change a closed month.

    Those are the months the days lie in, and the one in which the last day's week ends: hours of
    the week count towards weekly overtime in it.

    Parameters
    ----------
    unit : Unit
    first, last : date or None
        The days changed, both included; None leaves that side open.
    what : str
        What the days have to do with it, to be read after "March 2026 is closed, and".
    instead : str
        What else could be done, to be read before "or reopen it first".

    Raises
    ------
    MonthClosedError
    """
    refuse_if_any_closed(unit, [(first, last)], what, instead)


def refuse_if_any_closed(
    unit: Unit,
    spans: Iterable[tuple[date | None, date | None]],
    what: str = "",
    instead: str = "",
) -> None:
    """`refuse_if_closed` for several stretches of days."""
    months = [closing.month for closing in unit.closings.all() if closing.is_closed]
    for first, last in dict.fromkeys(spans) if months else ():
        until = None if last is None else _end_of_week(last)
        for month in months:
            if (first is None or first <= month.last) and (until is None or month.first <= until):
                raise MonthClosedError(month, what, instead)


def first_open_day(unit: Unit) -> date | None:
    """The day after the last closed month; None where no month is closed."""
    closed = [closing.month for closing in unit.closings.all() if closing.is_closed]
    return max(closed).last + timedelta(days=1) if closed else None


def _end_of_week(day: date) -> date:
    return start_of_week(day) + timedelta(days=6)
