"""Which punches of a table would change a closed month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from attendance_app.db.unit import Unit
from attendance_app.domain.closing import figures_digest
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch
from attendance_app.domain.timesheet import MonthTimesheets, month_timesheets
from attendance_app.services.correction_rules import near
from attendance_app.services.timesheets import Timesheets


class ClosedMonths:
    """The closed months, each computed for one person at a time with new punches and without.

    A punch belongs to a month by the work day it is booked to, which no date of its own tells: a
    clock-out after midnight may end a night of the month before, or lack its clock-in there.
    """

    def __init__(self, unit: Unit, timesheets: Timesheets, now: datetime) -> None:
        self._unit = unit
        self._timesheets = timesheets
        self._now = now
        self._closed = [closing.month for closing in unit.closings.all() if closing.is_closed]

    def changed_by(self, person: Person, punches: Sequence[Punch]) -> dict[UUID, Month]:
        """Those of a person's new punches that would change a closed month, with the month.

        They are those booked to it; or, if its figures are others and none is booked to it (the
        overtime of its first week), all that are near.
        """
        found: dict[UUID, Month] = {}
        for month in self._closed:
            around = [punch for punch in punches if near([punch], [month])]
            if not around:
                continue
            inputs = self._timesheets.inputs(month, person_id=person.id, unit=self._unit)
            if not inputs.people:
                # Who came after a month was closed is not in it.
                inputs = replace(inputs, people=(person,))
            before = month_timesheets(inputs, month, self._now)
            with_them = replace(inputs, punches=(*inputs.punches, *around))
            after = month_timesheets(with_them, month, self._now)
            booked = _booked(after, around, month)
            if not booked and figures_digest(before) != figures_digest(after):
                booked = {punch.uuid for punch in around}
            found |= dict.fromkeys(booked, month)
        return found


def _booked(sheets: MonthTimesheets, punches: Sequence[Punch], month: Month) -> set[UUID]:
    wanted = {punch.uuid for punch in punches}
    return {
        use.punch.uuid
        for sheet in sheets.timesheets
        for use in sheet.uses
        if use.punch.uuid in wanted and use.booked_to in month
    }
