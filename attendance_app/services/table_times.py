"""Which of two repeated hours a wall-clock time is from, told by the order of a file's lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise


def is_newest_first(people: Iterable[Sequence[datetime]]) -> bool:
    """Whether a file lists what happened in the reverse order.

    Parameters
    ----------
    people : iterable of sequence of datetime
        Naive times of one person after the other, in the file's order.
    """
    forward = backward = 0
    for walls in people:
        for before, after in pairwise(walls):
            # Within a day even a file in order may step back, where the clocks were set back.
            forward += after.date() > before.date()
            backward += after.date() < before.date()
    return backward > forward


def passes(
    walls: Sequence[datetime], repeated: Sequence[bool], *, newest_first: bool
) -> list[int | None]:
    """Which pass of a repeated hour each time of one person is from, as far as order tells.

    Where clock times of a repeated hour step back once, the clocks were set back there: what
    comes before is from the first pass, what comes after from the second.

    Parameters
    ----------
    walls : sequence of datetime
        Naive, of one person, in the file's order.
    repeated : sequence of bool
        Whether the clocks showed that time twice.
    newest_first : bool
        See `is_newest_first`.

    Returns
    -------
    list of int or None
        0 for the first pass, 1 for the second, None where nothing tells or the time is not
        repeated.
    """
    told: list[int | None] = [None] * len(walls)
    nights: dict[date, list[int]] = defaultdict(list)
    for place, is_repeated in enumerate(repeated):
        if is_repeated:
            nights[walls[place].date()].append(place)
    for places in nights.values():
        ordered = places[::-1] if newest_first else places
        turns = [
            number
            for number, (before, after) in enumerate(pairwise(ordered), 1)
            if walls[after] < walls[before]
        ]
        if len(turns) == 1:
            for number, place in enumerate(ordered):
                told[place] = int(number >= turns[0])
    return told
