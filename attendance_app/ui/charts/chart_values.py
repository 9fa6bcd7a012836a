"""What a chart shows, as values: the same for the drawing, the table, the clipboard and the ear."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from attendance_app.ui.i18n import number
from attendance_app.words import tr


class Fill(StrEnum):
    """How a series is told from the others: by its colour and, as well, by its pattern."""

    PRESENT = "present"
    LEAVE = "leave"
    ABSENT = "absent"
    LATE = "late"
    OVERTIME = "overtime"
    DAY_OFF = "day_off"


class Unit(StrEnum):
    """What the values are."""

    COUNT = "count"
    HOURS = "hours"
    MINUTES = "minutes"

    def text(self, value: float) -> str:
        """A value as it is read: ``12``, ``7:30``."""
        if self is Unit.HOURS:
            minutes = round(value * 60)
            return f"{number(minutes // 60)}:{minutes % 60:02d}"
        return number(round(value))

    def tick(self, value: float) -> str:
        """A round value as it stands at the axis: hours without minutes."""
        return number(round(value))


@dataclass(frozen=True, slots=True)
class Series:
    """One value for each category; `values` are counts, hours or minutes, never negative."""

    name: str
    fill: Fill
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ChartValues:
    """A chart of bars, the series of a category one upon the other.

    Attributes
    ----------
    title : str
    summary : str
        What is to be seen in it, in a sentence.
    category : str
        What the categories are: the title of the table's first column.
    labels : tuple of str
        Of the categories, short, for the axis.
    names : tuple of str
        Of the categories, in full.
    series : tuple of Series
    unit : Unit
    axis : str
        What the value axis counts, in a word or two.
    is_sideways : bool
        Bars from the side, for categories with long names.
    notes : tuple of str
        More about each category, written beside its bar and in the table's last column.
    note : str
        That column's title.
    figures : tuple of float
        Written at the bars; what each adds up to, unless given.
    """

    title: str
    summary: str
    category: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit
    axis: str
    is_sideways: bool = False
    notes: tuple[str, ...] = ()
    note: str = ""
    figures: tuple[float, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value for series in self.series for value in series.values)

    @property
    def sums(self) -> tuple[float, ...]:
        """What the series of each category add up to."""
        return tuple(
            sum(series.values[at] for series in self.series) for at in range(len(self.labels))
        )

    def in_words(self, at: int) -> str:
        """One category with all its values: ``Tuesday, 3 March: 18 present, 2 on leave``."""
        parts = [
            tr("charts", "{what}: {value}").format(
                what=series.name, value=self.unit.text(series.values[at])
            )
            for series in self.series
        ]
        parts += [self.notes[at]] if self.notes and self.notes[at] else []
        return "\n".join((self.names[at], *parts))

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """The titles of the columns, and the rows, as text."""
        titles = (self.category, *(series.name for series in self.series))
        rows = [
            (name, *(self.unit.text(series.values[at]) for series in self.series))
            for at, name in enumerate(self.names)
        ]
        if self.notes:
            titles = (*titles, self.note)
            rows = [(*row, note) for row, note in zip(rows, self.notes, strict=True)]
        return titles, rows

    def copied(self) -> str:
        """The table for the clipboard: tabs and lines, as spreadsheets take it."""
        titles, rows = self.table()
        return "\n".join("\t".join(row) for row in (titles, *rows)) + "\n"


def ticks(most: float, unit: Unit, about: int = 4) -> list[float]:
    """Round values from 0 to the first not below `most`, about so many steps apart.

    Counts step by 1, 2 or 5 times a power of ten, hours in whole ones, minutes as clocks do.
    """
    raw = max(most, 1e-9) / about
    if unit is Unit.MINUTES and raw <= 60:
        step: float = next(each for each in (1, 2, 5, 10, 15, 30, 60) if each >= raw)
    else:
        power = 10.0 ** math.floor(math.log10(raw))
        step = next(each * power for each in (1, 2, 5, 10) if each * power >= raw * (1 - 1e-9))
        step = max(1.0, step)
    count = max(1, math.ceil(most / step - 1e-9))
    return [step * at for at in range(count + 1)]


def thinned(widths: Sequence[float], room: float) -> int:
    """Of labels this wide side by side in so much room: every how manieth is written."""
    if not widths or room <= 0:
        return 1
    needed = max(widths) * len(widths)
    return max(1, math.ceil(needed / room))
