"""Days on which nobody, or somebody, is not expected: the site's calendar, and leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import clean_text, is_visible
from attendance_app.words import mark, tr

TYPE_MAXIMUM = 40
DAYS_MAXIMUM = 3660
"""Ten years: longer is a slip of the pen."""

USUAL_TYPES = (mark("domain", "annual"), mark("domain", "sick"), mark("domain", "unpaid"))
"""Offered first and called by their names in the window's language; a site may have others."""


def leave_type(stored: str) -> str:
    """A type of leave as people read it."""
    return tr("domain", stored) if stored in USUAL_TYPES else stored


def stored_type(text: str) -> str:
    """A type of leave as it is stored, from what people read or write."""
    known = {leave_type(each).casefold(): each for each in USUAL_TYPES}
    return known.get(text.strip().casefold(), text)


class LeavePart(StrEnum):
    """How much of each day it takes."""

    FULL = "full"
    HALF = "half"
    MORNING = "morning"
    AFTERNOON = "afternoon"

    @property
    def days(self) -> float:
        """1.0 or 0.5."""
        return 1.0 if self is LeavePart.FULL else 0.5


_TAKEN = {
    LeavePart.FULL: mark(
        "errors",
        "There is {type} leave (full) on {day} already; a day has no more than two halves.",
    ),
    LeavePart.HALF: mark(
        "errors",
        "There is {type} leave (half) on {day} already; a day has no more than two halves.",
    ),
    LeavePart.MORNING: mark(
        "errors",
        "There is {type} leave (morning) on {day} already; a day has no more than two halves.",
    ),
    LeavePart.AFTERNOON: mark(
        "errors",
        "There is {type} leave (afternoon) on {day} already; a day has no more than two halves.",
    ),
}


@dataclass(frozen=True, slots=True)
class Leave:
    """A person's leave.

    Attributes
    ----------
    id : int
        Database key; 0 until stored.
    person_id : int
    first, last : date
        Both included. Days off and holidays among them take no leave.
    type : str
        ``"annual"``, ``"sick"``, ``"unpaid"`` or whatever the site calls it; lower case.
    part : LeavePart
    is_approved : bool
        Until it is, it excuses nobody, and its days are to be looked at.
    """

    id: int
    person_id: int
    first: date
    last: date
    type: str
    part: LeavePart = LeavePart.FULL
    is_approved: bool = True

    def covers(self, day: date) -> bool:
        """Whether the day is one of its days."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """What the site decided about a day, whatever the law says.

    Attributes
    ----------
    date : date
    name : str
        Of the holiday; empty where it is none.
    is_holiday : bool
        False: a public holiday on which this site works.
    """

    date: date
    name: str
    is_holiday: bool = True


def clean_leave(leave: Leave, others: Iterable[Leave] = ()) -> Leave:
    """The same leave, its type trimmed and in lower case, if it is possible.

    Parameters
    ----------
    leave : Leave
    others : iterable of Leave
        The person's other leave (an older version of this one, by its id, is passed over).

    Raises
    ------
    InvalidInputError
        With the reason, for the first value that is not acceptable; also if together with the
        others it would take more than the whole of a day.
    """
    kind = clean_text(leave.type, tr("errors", "type of leave"), TYPE_MAXIMUM).casefold()
    if not is_visible(kind):
        raise InvalidInputError(
            tr("errors", "The type of leave is missing, such as annual or sick.")
        )
    if leave.last < leave.first:
        raise InvalidInputError(
            tr(
                "errors", "The last day of the leave ({last}) is before its first ({first})."
            ).format(last=leave.last, first=leave.first)
        )
    if (leave.last - leave.first).days >= DAYS_MAXIMUM:
        raise InvalidInputError(
            tr("errors", "The leave from {first} to {last} is longer than ten years.").format(
                first=leave.first, last=leave.last
            )
        )
    near = [
        each
        for each in others
        if (each.id != leave.id or not leave.id)
        and each.first <= leave.last
        and leave.first <= each.last
    ]
    for number in range((leave.last - leave.first).days + 1 if near else 0):
        day = leave.first + timedelta(days=number)
        for other in (each for each in near if each.covers(day)):
            if _clash(leave.part, other.part):
                raise InvalidInputError(
                    tr("errors", _TAKEN[other.part]).format(type=leave_type(other.type), day=day)
                )
        if leave.part.days + sum(each.part.days for each in near if each.covers(day)) > 1:
            raise InvalidInputError(
                tr(
                    "errors", "There is leave on {day} already; a day has no more than two halves."
                ).format(day=day)
            )
    return replace(leave, type=kind)


def _clash(one: LeavePart, other: LeavePart) -> bool:
    """Whether two leaves cannot be of one day: one takes all of it, or both the same half."""
    if LeavePart.FULL in (one, other):
        return True
    return one is other and one is not LeavePart.HALF
