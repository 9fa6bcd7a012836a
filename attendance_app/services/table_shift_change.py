"""From the schedules that stand for a person to those a table names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from attendance_app.domain.people import PersonDetails
from attendance_app.domain.schedules import Assignment, Schedule

_DAY = timedelta(days=1)


class ShiftChange:
    """From one set of standing schedules to another: what ends, goes and begins.

    What holds now (standing, without a last day) is exchanged from the day it began, or the
    first day that is not in a closed month; what ended before stays.
    """

    def __init__(
        self,
        theirs: Sequence[Assignment],
        wanted: Sequence[Schedule],
        before: PersonDetails,
        after: PersonDetails,
        open_from: date | None,
    ) -> None:
        current = [each for each in theirs if each.is_standing and each.last is None]
        ended = [each.last + _DAY for each in theirs if each.is_standing and each.last is not None]
        ids = {schedule.id for schedule in wanted}
        kept = [each for each in current if each.schedule_id in ids]
        # Who begins earlier than was thought is expected from then on.
        if before.start_date is not None and _earlier(after.start_date, before.start_date):
            kept = [each for each in kept if each.first != before.start_date]
        dropped = [each for each in current if each not in kept]
        began = [each.first for each in dropped if each.schedule_id not in ids]
        self.first = latest(
            after.start_date, open_from, *ended, min(began, default=None, key=_as_date)
        )
        begun = ids - {each.schedule_id for each in kept}
        self.begun = [Assignment(0, 0, one.id, self.first) for one in wanted if one.id in begun]
        self.ended = [
            replace(each, last=self.first - _DAY)
            for each in dropped
            if self.first is not None and _as_date(each.first) < self.first
        ]
        stay = {each.id for each in self.ended}
        self.gone = [each.id for each in dropped if each.id not in stay]
        self.was = current
        self.will_be = [*kept, *self.begun]
        others = [each for each in theirs if each not in current]
        self.after = [*others, *kept, *self.ended, *self.begun]
        self.is_one = bool(dropped or self.begun)


def latest(*days: date | None) -> date | None:
    """The last of the days that are known; None if none is."""
    return max((day for day in days if day is not None), default=None)


def _earlier(day: date | None, than: date) -> bool:
    return day is None or day < than


def _as_date(day: date | None) -> date:
    return day or date.min
