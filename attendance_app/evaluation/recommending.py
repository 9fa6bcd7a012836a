"""Which setting keeps to a share of strangers, measured on a site's own gallery."""

from __future__ import annotations

import math
from dataclasses import dataclass

from attendance_app.evaluation.intervals import trials_needed
from attendance_app.evaluation.metrics import Scores, threshold_at
from attendance_app.evaluation.rules import threshold
from attendance_app.vision.decision import DecisionPolicy, rate_of
from attendance_app.vision.gallery import Gallery

FEWEST_FOR_A_THRESHOLD = 100
"""People. See `identification.FEWEST_STRANGERS`: the highest scores are those of a few pairs."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What keeps to a share of strangers in single pictures.

    Attributes
    ----------
    threshold : float
        See `rules.THRESHOLD_IS`.
    false_positive_rate : float or None
        The setting by which the threshold is that, or a little more; None where what is set asks
        for as much already, and may stay.
    """

    threshold: float
    false_positive_rate: float | None


def refusal(people: int, faces: int, target: float) -> str:
    """Why so many people and faces, taken out, allow no recommendation; empty if they do."""
    needed = trials_needed(target)
    if faces >= needed and people >= FEWEST_FOR_A_THRESHOLD:
        return ""
    return (
        f"No threshold can be recommended for {1000 * target:g} strangers in 1,000: that takes "
        f"at least {needed:,} faces of {FEWEST_FOR_A_THRESHOLD} people, and these are "
        f"{faces:,} of {people:,}. Keep a level; they were fitted on more people."
    )


def recommended(
    gallery: Gallery, policy: DecisionPolicy, strangers: Scores, target: float
) -> Recommendation:
    """The setting at which no larger share of strangers is accepted.

    Parameters
    ----------
    gallery : Gallery
    policy : DecisionPolicy
        What is set.
    strangers : Scores
        `Answers.score` of single faces, by that policy.
    target : float
        0 to 1.
    """
    limit = threshold(gallery, policy, threshold_at(strangers, target))
    rate = rounded_down(rate_of(limit, gallery.crowd))
    return Recommendation(limit, rate if rate < policy.false_positive_rate else None)


def rounded_down(rate: float) -> float:
    """A rate with two digits, never more than it was: a setting somebody can type."""
    digits = 1 - math.floor(math.log10(rate))
    scale = 10.0**digits
    return round(math.floor(round(rate * scale, 6)) / scale, digits)
