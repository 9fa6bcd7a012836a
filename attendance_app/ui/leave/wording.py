"""Leave in the words of the window."""

from __future__ import annotations

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.words import mark, tr

PART_NAMES = {
    LeavePart.FULL: mark("planning", "whole days"),
    LeavePart.HALF: mark("planning", "half days"),
    LeavePart.MORNING: mark("planning", "mornings"),
    LeavePart.AFTERNOON: mark("planning", "afternoons"),
}


def days_words(leave: Leave) -> str:
    """How many calendar days it covers; halves count half."""
    days = ((leave.last - leave.first).days + 1) * leave.part.days
    return f"{days:g}"


def approval_words(leave: Leave) -> str:
    """Whether it is approved."""
    return tr("planning", "approved") if leave.is_approved else tr("planning", "not approved")
