"""An exception as a line to work through: whose, when, what is wrong, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from attendance_app.domain.advice import advice, meaning
from attendance_app.domain.listing import listed
from attendance_app.domain.timesheet import DayException
from attendance_app.ui.i18n import day_title
from attendance_app.ui.records.record_lines import kind_word
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    DAY = 0
    NAME = 1
    WHAT = 2
    PUNCHES = 3
    ADVICE = 4


TITLES = {
    Column.DAY: mark("month", "Day"),
    Column.NAME: mark("month", "Name"),
    Column.WHAT: mark("month", "What is wrong"),
    Column.PUNCHES: mark("month", "Punches"),
    Column.ADVICE: mark("month", "What to do"),
}


@dataclass(frozen=True, slots=True)
class ExceptionLine:
    """An exception and its words, by `Column`."""

    exception: DayException
    words: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Whether it is still to be resolved."""
        return self.exception.acceptance is None

    @property
    def is_auto_closed(self) -> bool:
        """Whether its end can be confirmed."""
        return self.exception.closed_at is not None


def exception_line(exception: DayException) -> ExceptionLine:
    """The line of an exception."""
    accepted = exception.acceptance
    to_do = (
        advice(exception.problem, auto_closed=exception.closed_at is not None)
        if accepted is None
        else tr("month", "Accepted by {by}: {reason}").format(
            by=accepted.by, reason=accepted.reason
        )
    )
    punches = listed(f"{kind_word(punch.kind)} {punch.local:%H:%M}" for punch in exception.punches)
    words = (
        day_title(exception.day),
        exception.person.name,
        meaning(exception.problem),
        punches,
        to_do,
    )
    return ExceptionLine(exception, words)
