"""Who of the people enrolled looks like whom: pairs, and groups that faces do not tell apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from attendance_app.vision.decision import look_alike_from, resembles_from
from attendance_app.vision.gallery import Gallery, apart

_ROWS = 256
"""Of the matrix of everybody with everybody at once."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two people who look alike.

    Attributes
    ----------
    first, second : int
    distance : float
        Of their templates (`gallery.apart`).
    score : float
        `Gallery.scores` of one's template and the other's faces, the higher way round.
    asked : bool
        One would be taken for the other, so neither is decided by the face alone.
    """

    first: int
    second: int
    distance: float
    score: float
    asked: bool


def look_alikes(gallery: Gallery) -> list[Alike]:
    """Pairs of people who might be taken for each other, most alike first, whatever the level."""
    least = resembles_from(gallery.crowd)
    templates = np.stack([gallery.template(key) for key in gallery.people.tolist()])
    found: dict[tuple[int, int], float] = {}
    for frames in np.unique(gallery.samples).tolist():
        having = np.flatnonzero(gallery.samples == frames)
        for begin in range(0, len(having), _ROWS):
            chosen = having[begin : begin + _ROWS]
            scores = gallery.scores(templates[chosen], frames)
            scores[np.arange(len(chosen)), chosen] = -np.inf
            rows, others = np.nonzero(scores >= least)
            for row, other in zip(rows.tolist(), others.tolist(), strict=True):
                pair = (min(chosen[row], other), max(chosen[row], other))
                found[pair] = max(found.get(pair, least), float(scores[row, other]))
    alike = [
        Alike(
            int(gallery.people[a]),
            int(gallery.people[b]),
            apart(templates[a], templates[b]),
            score,
            asked=score >= look_alike_from(gallery.crowd),
        )
        for (a, b), score in found.items()
    ]
    return sorted(alike, key=lambda one: (-one.score, one.first, one.second))


def groups_of(pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Who hangs together by pairs: each group ascending, the largest first, then by its members."""
    group_of: dict[int, set[int]] = {}
    for one, other in pairs:
        together = group_of.get(one, {one}) | group_of.get(other, {other})
        group_of.update(dict.fromkeys(together, together))
    groups = {tuple(sorted(group)) for group in group_of.values()}
    return tuple(sorted(groups, key=lambda group: (-len(group), group)))
