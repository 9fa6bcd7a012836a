"""How a day's figures came about, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum

from attendance_app.domain import figure_steps, time_steps
from attendance_app.domain.steps import Step as Step
from attendance_app.domain.steps import StepCode as StepCode
from attendance_app.domain.workday import WorkDay


class Cell(StrEnum):
    """A figure of a day in a timesheet."""

    SHIFT = "shift"
    PAIRS = "pairs"
    BREAK = "break"
    WORKED = "worked"
    REGULAR = "regular"
    OVERTIME = "overtime"
    WEEKLY_OFF = "weekly_off"
    HOLIDAY = "holiday"
    LATE = "late"
    EARLY = "early"
    SHORTFALL = "shortfall"
    CODE = "code"


_TIME = (StepCode.PUNCHES, StepCode.WINDOW, StepCode.ROUNDING, StepCode.PAIR, StepCode.SPAN)
_WORKED = (*_TIME, StepCode.BREAK, StepCode.WORKED)
_RATED = (*_WORKED, StepCode.RATE, StepCode.DAILY_OVERTIME, StepCode.WEEKLY_OVERTIME)

_RESTS_ON: Mapping[Cell, tuple[StepCode, ...]] = {
    Cell.SHIFT: (StepCode.WINDOW,),
    Cell.PAIRS: _TIME,
    Cell.BREAK: (StepCode.ROUNDING, StepCode.PAIR, StepCode.SPAN, StepCode.BREAK),
    Cell.WORKED: _WORKED,
    Cell.REGULAR: (*_RATED, StepCode.REGULAR),
    Cell.OVERTIME: _RATED,
    Cell.WEEKLY_OFF: _RATED,
    Cell.HOLIDAY: _RATED,
    Cell.LATE: (StepCode.PUNCHES, StepCode.WINDOW, StepCode.LATE),
    Cell.EARLY: (StepCode.PUNCHES, StepCode.WINDOW, StepCode.EARLY),
    Cell.SHORTFALL: (*_WORKED, StepCode.LEAVE, StepCode.SHORTFALL),
    Cell.CODE: (StepCode.PUNCHES, StepCode.WINDOW, StepCode.WORKED, StepCode.LEAVE, StepCode.CODE),
}

_PARTS: tuple[Callable[[WorkDay], Iterator[Step]], ...] = (
    time_steps.punches,
    time_steps.windows,
    time_steps.roundings,
    time_steps.pairs,
    time_steps.spans,
    time_steps.breaks,
    time_steps.worked,
    figure_steps.rates,
    figure_steps.lateness,
    figure_steps.earliness,
    figure_steps.leave,
    figure_steps.shortfall,
    figure_steps.code,
)


def explain(day: WorkDay) -> tuple[Step, ...]:
    """Every step from the punches to the day's figures and its code."""
    return tuple(step for part in _PARTS for step in part(day))


def explain_cell(day: WorkDay, cell: Cell) -> tuple[Step, ...]:
    """The steps one figure of the day rests on."""
    return steps_of(explain(day), cell)


def steps_of(steps: Iterable[Step], cell: Cell) -> tuple[Step, ...]:
    """Those of a day's steps that one figure rests on."""
    return tuple(step for step in steps if step.code in _RESTS_ON[cell])
