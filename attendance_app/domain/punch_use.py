"""What the timesheets made of each raw punch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from attendance_app.domain.booking import Plan, Share
from attendance_app.domain.clock import as_utc
from attendance_app.domain.pairing import Pairing
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch


@dataclass(frozen=True, slots=True)
class PunchUse:
    """A raw punch, and what the timesheets made of it.

    Attributes
    ----------
    punch : Punch
    booked_to : date
        The work date it counts for, which may be another than its own.
    problem : Problem or None
        Set when the punch has no counterpart.
    is_duplicate : bool
        Seen again within the duplicate interval, without effect.
    is_running : bool
        A clock-in that may still be ended.
    is_corrected : bool
        Changed or voided by a correction: kept, and without effect.
    """

    punch: Punch
    booked_to: date
    problem: Problem | None = None
    is_duplicate: bool = False
    is_running: bool = False
    is_corrected: bool = False


def punch_uses(
    punches: Sequence[Punch],
    pairing: Pairing,
    booked: Iterable[tuple[date, Sequence[Share]]],
    plan: Plan,
) -> list[PunchUse]:
    """What was made of each of one person's punches, in the order of time.

    Parameters
    ----------
    punches : sequence of Punch
        All, those corrected too.
    pairing : Pairing
        Of those that count.
    booked : iterable of (date, sequence of Share)
        What `book` made of it.
    plan : Plan
        For the punches without effect: each is shown on the date it would count for by itself.
    """
    found: dict[UUID, PunchUse] = {}
    for day, shares in booked:
        for share in shares:
            for counted in share.stints:
                for punch in (counted.stint.start, counted.stint.end):
                    found[punch.uuid] = PunchUse(punch, day)
            for lone in share.unpaired:
                found[lone.punch.uuid] = PunchUse(lone.punch, day, problem=lone.problem)
            if share.running is not None:
                found[share.running.uuid] = PunchUse(share.running, day, is_running=True)
    for punch in pairing.duplicates:
        found[punch.uuid] = PunchUse(punch, plan.date_of(punch), is_duplicate=True)
    uses = [
        found.get(punch.uuid) or PunchUse(punch, plan.date_of(punch), is_corrected=True)
        for punch in punches
    ]
    uses.sort(key=lambda use: (as_utc(use.punch.instant), use.punch.sequence, use.punch.uuid))
    return uses
