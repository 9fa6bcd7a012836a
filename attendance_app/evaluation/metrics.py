"""Error rates of scores, and thresholds for them.

A score is accepted when it lies *above* the threshold, and more means more alike. What could not
be compared, because no face was found, has the score minus infinity: it is always rejected.
Terms are those of ISO/IEC 19795-1: a mated comparison is of one person, a non-mated one of two.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64]
"""float64, (N,); minus infinity for what could not be compared, never NaN."""


@dataclass(frozen=True, slots=True, eq=False)
class Roc:
    """Every operating point of a score, from nothing accepted to everything that was compared.

    Attributes
    ----------
    thresholds : Scores
        (T,), descending; the first is infinity.
    fmr, tmr : Scores
        (T,): the share of non-mated, and of mated, comparisons above each threshold.
    """

    thresholds: Scores
    fmr: Scores
    tmr: Scores


def roc(mated: Scores, non_mated: Scores) -> Roc:
    """The operating points between which the score decides something else; neither may be empty."""
    both = np.unique(np.concatenate([mated, non_mated]))
    thresholds = np.concatenate([[np.inf], both[::-1]])
    # The smallest score is not above itself: one threshold below it accepts all that is finite.
    if np.isfinite(thresholds[-1]):
        thresholds = np.append(thresholds, -np.inf)
    return Roc(thresholds, _above(non_mated, thresholds), _above(mated, thresholds))


def _above(scores: Scores, thresholds: Scores) -> Scores:
    ordered = np.sort(scores)
    below = np.searchsorted(ordered, thresholds, side="right")
    return np.asarray((len(scores) - below) / len(scores), dtype=np.float64)


def auc(mated: Scores, non_mated: Scores) -> float:
    """The chance that a mated comparison scores above a non-mated one; ties count half.

    The area under the ROC as a rank sum (Mann and Whitney, 1947).
    """
    ordered = np.sort(non_mated)
    below = np.searchsorted(ordered, mated, side="left")
    tied = np.searchsorted(ordered, mated, side="right") - below
    return float((below.sum() + tied.sum() / 2) / (len(mated) * len(non_mated)))


def equal_error_rate(mated: Scores, non_mated: Scores) -> float:
    """Where as many mated are rejected as non-mated accepted, between the two nearest points."""
    points = roc(mated, non_mated)
    missed = 1 - points.tmr
    crossed = int(np.argmax(points.fmr >= missed))
    if points.fmr[crossed] < missed[crossed]:  # never: too many could not be compared
        return float(missed[-1])
    if crossed == 0:
        return float(points.fmr[0])
    gap = missed - points.fmr
    part = gap[crossed - 1] / (gap[crossed - 1] - gap[crossed])
    step = points.fmr[crossed] - points.fmr[crossed - 1]
    return float(points.fmr[crossed - 1] + part * step)


def threshold_at(non_mated: Scores, rate: float) -> float:
    """The lowest threshold that at most this share of the scores lies above.

    Strict: with too few scores for the rate it is the highest of them.
    """
    ordered = np.sort(non_mated)[::-1]
    allowed = math.floor(rate * len(ordered) + 1e-9)
    return float(ordered[min(allowed, len(ordered) - 1)])


def best_threshold(mated: Scores, non_mated: Scores) -> float:
    """The threshold with the most right decisions, in the middle of the gap it lies in."""
    scores = np.concatenate([mated, non_mated])
    same = np.concatenate([np.ones(len(mated)), -np.ones(len(non_mated))])
    finite = np.isfinite(scores)
    if not finite.any():
        return 0.0
    order = np.argsort(-scores[finite], kind="stable")
    ranked, gained = scores[finite][order], np.cumsum(same[finite][order])
    # A threshold lies between two different scores, never between equal ones.
    ends = np.flatnonzero(np.append(np.diff(ranked) < 0, True))
    best = int(ends[np.argmax(gained[ends])])
    if gained[best] <= 0:
        return float(ranked[0])
    below = float(ranked[best + 1]) if best + 1 < len(ranked) else float(ranked[best]) - 1.0
    return (float(ranked[best]) + below) / 2
