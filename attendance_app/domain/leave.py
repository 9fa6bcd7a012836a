"""Leave: days, or halves of days, on which somebody is not expected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
