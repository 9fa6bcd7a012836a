"""What came of probes: who came nearest to each, by what score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.drawing import Probe
from attendance_app.evaluation.metrics import Scores
from attendance_app.evaluation.rules import NOBODY
from attendance_app.vision.faces import Vector, Vectors
from attendance_app.vision.gallery import Keys

Nearest: TypeAlias = Callable[[Vectors, int], tuple[Keys, Scores]]
"""Probes (M, 128) of so many photos -> the best of each, and its score."""

Fuse: TypeAlias = Callable[[Vectors], Vector]
"""Photos of a probe (K, 128) -> one vector (128,)."""


@dataclass(frozen=True, slots=True, eq=False)
class Trials:
    """What came of all probes of one kind, over all draws; arrays of length T.

    Attributes
    ----------
    person : Keys
        Whose probe it is, an index into `FaceSet.people`.
    best : Keys
        Who comes nearest, or `NOBODY` where no face was found.
    score : Scores
        That person's; minus infinity where no face was found.
    """

    person: Keys
    best: Keys
    score: Scores

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        """Whether the best is the person."""
        return np.equal(self.person, self.best)


class Record:
    """Gathers trials over the draws."""

    def __init__(self) -> None:
        self._parts: list[Trials] = []

    def add(self, probes: Sequence[Probe], vectors: Vectors, fuse: Fuse, nearest: Nearest) -> None:
        """Compare probes; those of the same number of photos together."""
        person = np.array([probe.person for probe in probes], dtype=np.int64)
        best = np.full(len(probes), NOBODY, dtype=np.int64)
        score = np.full(len(probes), -np.inf)
        found = np.array([len(probe.rows) for probe in probes])
        for frames in np.unique(found[found > 0]):
            which = np.flatnonzero(found == frames)
            together = np.stack([fuse(vectors[probes[int(one)].rows]) for one in which])
            best[which], score[which] = nearest(together, int(frames))
        self._parts.append(Trials(person, best, score))

    def trials(self) -> Trials:
        """All of them, in the order in which they came."""
        return Trials(
            np.concatenate([part.person for part in self._parts]),
            np.concatenate([part.best for part in self._parts]),
            np.concatenate([part.score for part in self._parts]),
        )
