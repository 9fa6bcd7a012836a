"""Leave in the words of the window."""

from __future__ import annotations

from attendance_app.domain.leave import Leave, LeavePart

USUAL_TYPES = ("annual", "sick", "unpaid")
"""Offered first; a site may name others."""

PART_NAMES = {
    LeavePart.FULL: "whole days",
    LeavePart.HALF: "half days",
    LeavePart.MORNING: "mornings",
    LeavePart.AFTERNOON: "afternoons",
}


def days_words(leave: Leave) -> str:
    """How many calendar days it covers; halves count half."""
    days = ((leave.last - leave.first).days + 1) * leave.part.days
    return f"{days:g}"


def approval_words(leave: Leave) -> str:
    """Whether it is approved."""
    return "approved" if leave.is_approved else "not approved"
