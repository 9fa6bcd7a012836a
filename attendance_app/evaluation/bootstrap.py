"""How shares of trials would vary with other people: the bootstrap behind their intervals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.intervals import Share, resampled_weights, share_interval
from attendance_app.evaluation.metrics import threshold_at
from attendance_app.evaluation.trials import Trials
from attendance_app.vision.gallery import Keys

_CHUNK = 100
"""Resamples at once, which bounds the memory."""


@dataclass(frozen=True, slots=True)
class RateResult:
    """What a rule finds where so many strangers are named, or why that is not known."""

    rate: float
    threshold: float | None
    tpir: Share | None
    misidentified: Share | None
    refusal: str = ""


class PeopleBootstrap:
    """Bootstrap samples of people, by which shares vary.

    People are resampled, not draws: the draws share people, and with more of them an interval over
    draws would shrink to nothing although nobody new was seen. A stranger's probe depends on two
    people, the stranger and whoever is taken for them, and counts with the product of both
    weights (Owen, The pigeonhole bootstrap, 2007).
    """

    def __init__(self, people: int, seed: int) -> None:
        drawn = resampled_weights(people, np.random.default_rng((seed, people)))
        # NOBODY is -1 and so finds this last column.
        self._drawn = np.concatenate([drawn, np.ones((len(drawn), 1), np.float32)], axis=1)

    def share(
        self, events: npt.NDArray[np.bool_], person: Keys, other: Keys | None = None
    ) -> Share:
        """The share of events, with its interval."""
        if other is None:
            people = self._drawn.shape[1]
            happened = np.bincount(person, weights=events, minlength=people)
            shares = (self._drawn @ happened) / np.maximum(
                self._drawn @ np.bincount(person, minlength=people), 1
            )
        else:
            shares = np.concatenate(
                [
                    (weights @ events.astype(np.float32)) / np.maximum(weights.sum(axis=1), 1)
                    for weights in self._of(person, other)
                ]
            )
        variance = float(shares.var(ddof=1))
        return share_interval(float(events.mean()), variance, len(events), len(np.unique(person)))

    def at_rate(self, rate: float, mated: Trials, strangers: Trials) -> RateResult:
        """TPIR and misidentification at a threshold that is resampled with the strangers."""
        threshold = threshold_at(strangers.score, rate)
        order = np.argsort(-strangers.score, kind="stable")
        ranked = strangers.score[order]
        thresholds = []
        for weights in self._of(strangers.person[order], strangers.best[order]):
            passed = np.cumsum(weights, axis=1, dtype=np.float64)
            first = (passed > rate * passed[:, -1:]).argmax(axis=1)
            thresholds.append(ranked[first])
        each = np.concatenate(thresholds)
        found, wrong = [], []
        for begin, weights in enumerate(self._of(mated.person, None)):
            limit = each[begin * _CHUNK : begin * _CHUNK + len(weights), None]
            above = mated.score[None] > limit
            total = np.maximum(weights.sum(axis=1), 1)
            found.append((weights * (above & mated.right)).sum(axis=1) / total)
            wrong.append((weights * (above & ~mated.right)).sum(axis=1) / total)
        above = mated.score > threshold
        people = len(np.unique(mated.person))
        tpir, misidentified = (
            share_interval(
                float(events.mean()),
                float(np.concatenate(parts).var(ddof=1)),
                len(events),
                people,
            )
            for events, parts in ((above & mated.right, found), (above & ~mated.right, wrong))
        )
        return RateResult(rate, threshold, tpir, misidentified)

    def _of(self, person: Keys, other: Keys | None) -> Iterable[npt.NDArray[np.float32]]:
        for begin in range(0, len(self._drawn), _CHUNK):
            part = self._drawn[begin : begin + _CHUNK]
            yield part[:, person] if other is None else part[:, person] * part[:, other]
