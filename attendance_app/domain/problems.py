"""What a human has to look at, and that somebody did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Problem(StrEnum):
    """Why a day is an exception; the values are codes that scripts may rely on."""

    MISSING_OUT = "missing_out"
    MISSING_IN = "missing_in"
    CLOCK_SET_BACK = "clock_set_back"
    OUTSIDE_EMPLOYMENT = "outside_employment"
    IN_FUTURE = "in_future"
    LEAVE_CONFLICT = "leave_conflict"
    LEAVE_NOT_APPROVED = "leave_not_approved"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Somebody looked at an exception and lets the day stand as it is.

    Attributes
    ----------
    person_id : int
    day : date
        The work day.
    problem : Problem
    at : datetime
        When: aware, in UTC.
    by, reason : str
        Who and why; never empty.
    about : frozenset of UUID or None
        The punches it was about: one that has the problem and is not among them has been seen by
        nobody, and opens the exception again. None: whatever they are.
    """

    person_id: int
    day: date
    problem: Problem
    at: datetime
    by: str
    reason: str
    about: frozenset[UUID] | None = None

    def holds_for(self, punches: Iterable[UUID]) -> bool:
        """Whether these punches are among those somebody looked at."""
        return self.about is None or self.about.issuperset(punches)
