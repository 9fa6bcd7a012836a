"""Decides who a face is: the nearest person, nobody known, or two who are too close to tell."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import Gallery

DEFAULT_THRESHOLD = 0.29
"""docs/adr/0004: strangers accepted about 3 in 1,000 times with 100 people enrolled (LFW)."""

DEFAULT_MARGIN = 0.05
"""docs/adr/0004: costs almost no one and asks where the second person is as likely."""

PHOTO_NOISE = 0.02
"""What one photo more or less does to a squared distance; fitted in
benchmarks/thresholds_on_faces.py."""

_COUNTED_SAMPLES = 3
_COUNTED_FRAMES = 2
"""Photos of one session and frames of one visit resemble each other: more of them do not make the
mean more certain, so they may not be counted as if they did."""

_PEOPLE_BEFORE_TIGHTENING = 100
_TIGHTENING = 0.02
"""Squared distance per tenfold number of people, measured between 100 and 1,000."""

_STRICTEST = 0.15
"""Frames of one visit lie closer than this to their own mean; nothing is gained below."""


class Outcome(StrEnum):
    """What a comparison came to."""

    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Decision:
    """Who it is.

    Attributes
    ----------
    outcome : Outcome
    key : int or None
        The nearest person; None when unknown. Only with `Outcome.ACCEPTED` is it who it is.
    runner_up : int or None
        The next nearest *other* person; None when unknown or when nobody else is enrolled.
    distance : float or None
        To the nearest person's template, 0 to 2; None in an empty gallery.
    margin : float or None
        By how much the runner-up is farther; None without one.
    score : float or None
        1 at distance 0, 0 at the limit that applied, negative beyond. Not a probability.
    """

    outcome: Outcome
    key: int | None
    runner_up: int | None
    distance: float | None
    margin: float | None
    score: float | None


@dataclass(frozen=True, slots=True)
class DecisionPolicy:
    """How near and how clear a face has to be.

    Attributes
    ----------
    threshold : float
        Largest accepted distance for one sample against one template of many, up to 100 people
        enrolled. `limit` gives the one that applies.
    margin : float
        The runner-up has to be at least this much farther, otherwise it is ambiguous.
    """

    threshold: float = DEFAULT_THRESHOLD
    margin: float = DEFAULT_MARGIN

    def __post_init__(self) -> None:
        """Refuse numbers with which everybody or nobody would be accepted."""
        if not (0 < self.threshold < 2 and 0 <= self.margin < 2):
            raise ValueError(
                f"threshold {self.threshold} must lie between 0 and 2, margin {self.margin} too"
            )

    def limit(self, samples: int, frames: int, people: int) -> float:
        """The largest distance at which strangers are accepted as rarely as the threshold means.

        Means of several vectors lie closer to everybody, the right person and strangers alike; a
        distance therefore says less when both sides are means. And the more people there are, the
        likelier one of them resembles a stranger. Small galleries loosen nothing: strangers in the
        same room before the same camera are nearer than strangers in LFW.

        Parameters
        ----------
        samples : int
            Vectors in the person's template, at least 1.
        frames : int
            Vectors in the probe, at least 1.
        people : int
            Enrolled people.
        """
        noise = 1 / min(samples, _COUNTED_SAMPLES) + 1 / min(frames, _COUNTED_FRAMES) - 1
        crowd = max(0.0, math.log10(max(people, 1) / _PEOPLE_BEFORE_TIGHTENING))
        squared = self.threshold**2 + PHOTO_NOISE * noise - _TIGHTENING * crowd
        return math.sqrt(max(squared, min(_STRICTEST, self.threshold) ** 2))


def decide(gallery: Gallery, probe: Vector, policy: DecisionPolicy, *, frames: int = 1) -> Decision:
    """Compare one probe with everybody.

    Parameters
    ----------
    gallery : Gallery
    probe : Vector
        float32, (128,): one vector, or the mean of several of the same face.
    policy : DecisionPolicy
    frames : int
        How many vectors the probe is the mean of.

    Raises
    ------
    GalleryError
        If the probe is not finite, is zero, or has a wrong length.
    """
    distances = gallery.distances(np.asarray(probe)[None])[0]
    return judge(gallery, distances, policy, frames=frames)


def judge(
    gallery: Gallery,
    distances: npt.NDArray[np.float32],
    policy: DecisionPolicy,
    *,
    frames: int = 1,
) -> Decision:
    """`decide` from one row of `Gallery.distances`, float32 (P,)."""
    if len(distances) == 0:
        return Decision(Outcome.UNKNOWN, None, None, None, None, None)
    nearest = int(np.argmin(distances))
    distance = float(distances[nearest])
    runner_up, margin = _runner_up(gallery, distances, nearest)
    limit = policy.limit(int(gallery.samples[nearest]), frames, len(gallery.people))
    score = 1 - distance / limit
    if distance > limit:
        return Decision(Outcome.UNKNOWN, None, None, distance, margin, score)
    clear = margin is None or margin >= policy.margin
    outcome = Outcome.ACCEPTED if clear else Outcome.AMBIGUOUS
    return Decision(outcome, int(gallery.people[nearest]), runner_up, distance, margin, score)


def _runner_up(
    gallery: Gallery, distances: npt.NDArray[np.float32], nearest: int
) -> tuple[int | None, float | None]:
    """The nearest other person and by how much they are farther."""
    if len(distances) < 2:
        return None, None
    first, second = np.argpartition(distances, 1)[:2]
    other = int(second) if int(first) == nearest else int(first)
    return int(gallery.people[other]), float(distances[other] - distances[nearest])
