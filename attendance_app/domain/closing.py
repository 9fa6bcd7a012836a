"""That a month was closed, and the digest by which it is known to be the same still."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from attendance_app.domain.figures import day_figures
from attendance_app.domain.month import Month

if TYPE_CHECKING:
    from attendance_app.domain.timesheet import MonthTimesheets, Timesheet


@dataclass(frozen=True, slots=True)
class Closing:
    """A month was closed; perhaps it was reopened since.

    Attributes
    ----------
    month : Month
    closed_at : datetime
        Aware, in UTC.
    closed_by : str
    digest : str
        `figures_digest` at that moment.
    reopened_at : datetime or None
        Aware, in UTC.
    reopened_by, reason : str
        Empty unless it was reopened.
    """

    month: Month
    closed_at: datetime
    closed_by: str
    digest: str
    reopened_at: datetime | None = None
    reopened_by: str = ""
    reason: str = ""

    @property
    def is_closed(self) -> bool:
        """Whether it is closed still."""
        return self.reopened_at is None


def figures_digest(month: MonthTimesheets) -> str:
    """SHA-256, in hexadecimal, of everything that is paid or printed as a figure.

    Names are not among it: who marries after the month was closed is paid the same. Nor is the
    moment at which it was computed, since the days of a month that is over depend on none.
    """
    digest = hashlib.sha256()
    for line in _lines(month.month, month.timesheets):
        digest.update(line.encode() + b"\n")
    return digest.hexdigest()


def _lines(month: Month, timesheets: Iterable[Timesheet]) -> Iterable[str]:
    yield str(month)
    # Not in the order of names, which may change.
    for sheet in sorted(timesheets, key=lambda sheet: sheet.person.id):
        figures = {
            "person": sheet.person.id,
            "employee_id": sheet.person.employee_id,
            "days": [day_figures(day) for day in sheet.days],
        }
        yield json.dumps(figures, sort_keys=True, separators=(",", ":"))
