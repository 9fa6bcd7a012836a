"""The notes of a timesheet's cells: how each figure of a day came about, step by step."""

from __future__ import annotations

from functools import cached_property

from attendance_app.domain.explaining import Cell, Step, explain, steps_of
from attendance_app.domain.workday import WorkDay


class DayNotes:
    """The notes of one day, worked out when the first is asked for.

    Parameters
    ----------
    day : WorkDay
    """

    def __init__(self, day: WorkDay) -> None:
        self._day = day

    def of(self, cell: Cell) -> str:
        """A sentence for each step the figure rests on, on a line of its own."""
        return "\n".join(step.sentence for step in steps_of(self._steps, cell))

    @cached_property
    def _steps(self) -> tuple[Step, ...]:
        return explain(self._day)
