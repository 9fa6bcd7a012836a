"""That a month was closed, by whom, and by what it is told whether it still is as it was then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.month import Month


@dataclass(frozen=True, slots=True)
class Closing:
    """The last closing of a month.

    Attributes
    ----------
    month : Month
    closed_at : datetime
        Aware, in UTC.
    closed_by : str
    digest : str
        `figures_digest` of the month as it was closed.
    reopened_at : datetime or None
        Aware, in UTC; None while the month is closed.
    reopened_by, reason : str
        Who reopened it and why; empty while it is closed.
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
        """Whether it has not been reopened since."""
        return self.reopened_at is None
