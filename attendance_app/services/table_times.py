"""Which of two repeated hours a wall-clock time is from, told by the order of a file's lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise


def passes(walls: Sequence[datetime], repeated: Sequence[bool]) -> list[int | None]:
    """Which pass of a repeated hour each time of one person is from, as far as order tells.

    A file lists what one person did in the order in which it happened, or in the reverse order.
    Where its clock times step back within a repeated hour, once, the clocks were set back there:
    what comes before is from the first pass, what comes after from the second.

    Parameters
    ----------
    walls : sequence of datetime
        Naive, of one person, in the file's order.
    repeated : sequence of bool
        Whether the clocks showed that time twice.

    Returns
    -------
    list of int or None
        0 for the first pass, 1 for the second, None where nothing tells or the time is not
        repeated.
    """
    told: list[int | None] = [None] * len(walls)
    if not any(repeated):
        return told
    forward = sum(after > before for before, after in pairwise(walls))
    backward = sum(after < before for before, after in pairwise(walls))
    nights: dict[date, list[int]] = defaultdict(list)
    for place in range(len(walls)):
        if repeated[place]:
            nights[walls[place].date()].append(place)
    for places in nights.values():
        ordered = places if forward >= backward or len(walls) == len(places) else places[::-1]
        steps = [after for before, after in pairwise(ordered) if walls[after] < walls[before]]
        if len(steps) == 1:
            turn = ordered.index(steps[0])
            for number, place in enumerate(ordered):
                told[place] = int(number >= turn)
    return told
