"""Two sides that take turns at the same work, and what each needed for it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Comparison:
    """One measurement of both sides.

    Attributes
    ----------
    name : str
    items, peer_items : int
        Faces, pictures or frames in each round. The peer, to which every frame is the first, is
        given fewer of them where all would take minutes.
    ours_ms, peer_ms : float
        Milliseconds an item, median over the rounds.
    ratio : float
        Median over the rounds of peer / ours, of one item.
    cpu_ratio : float
        The same of processor time, which counts every thread: the ratio per core.
    ours_found, peer_found : int
        Faces found, or encoded, in a round.
    """

    name: str
    items: int
    peer_items: int
    ours_ms: float
    peer_ms: float
    ratio: float
    cpu_ratio: float
    ours_found: int
    peer_found: int


@dataclass(frozen=True, slots=True)
class _Time:
    wall_s: float
    cpu_s: float
    found: int


def compared(
    name: str,
    items: int,
    work: Sequence[_T],
    ours: Callable[[Sequence[_T]], int],
    theirs: Callable[[Sequence[_T]], int],
    rounds: int,
    *,
    peer_share: float = 1.0,
    warm_up: bool = True,
) -> Comparison:
    """Take turns, also in going first; medians over the rounds.

    Parameters
    ----------
    name : str
    items : int
        In the whole work.
    work : sequence
        Given to either side.
    ours, theirs : callable
        Do the work and say how many faces they found.
    rounds : int
    peer_share : float
        Of the items, what `theirs` does of the work it is given.
    warm_up : bool
        onnxruntime sets its memory up in the first call; dlib keeps none.
    """
    if warm_up:
        ours(work[:1])
    turns: list[tuple[_Time, _Time]] = []
    for number in range(rounds):
        if number % 2:
            second, first = _timed(theirs, work), _timed(ours, work)
        else:
            first, second = _timed(ours, work), _timed(theirs, work)
        turns.append((first, second))
    peer_items = round(items * peer_share)
    fair = items / peer_items
    return Comparison(
        name=name,
        items=items,
        peer_items=peer_items,
        ours_ms=round(1000 * statistics.median(a.wall_s for a, _ in turns) / items, 2),
        peer_ms=round(1000 * statistics.median(b.wall_s for _, b in turns) / peer_items, 2),
        ratio=round(statistics.median(fair * b.wall_s / a.wall_s for a, b in turns), 1),
        cpu_ratio=round(statistics.median(fair * b.cpu_s / a.cpu_s for a, b in turns), 1),
        ours_found=turns[0][0].found,
        peer_found=turns[0][1].found,
    )


def _timed(side: Callable[[Sequence[_T]], int], work: Sequence[_T]) -> _Time:
    wall, cpu = time.perf_counter(), time.process_time()
    found = side(work)
    return _Time(time.perf_counter() - wall, time.process_time() - cpu, found)
