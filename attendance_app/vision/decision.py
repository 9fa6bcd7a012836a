"""Decides who a face is: the likeliest person, nobody known, or two who are too close to tell."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import Gallery, apart
from attendance_app.vision.scoring import MOST_FRAMES

DEFAULT_MARGIN = 1.0
"""The runner-up has to be ten times less likely by chance; docs/adr/0007."""

_FEWEST_PEOPLE = 100
"""Galleries of fewer are treated as if they had as many."""
_FEWEST_PEOPLE_OF_A_VISIT = 2000
"""The same for several frames of one visit: strangers in the room and before the camera where
people were enrolled score more than the photos the score was fitted on. In office clips the visit
of one of five people scores 4.8 with another's faces, 7.4 to 9.6 with their own
(benchmarks/enrollment_on_clips.py); 5.8 is asked at the normal level, 4.5 of a photo."""

_FEWEST_COMPARED = 100
_FALSE_ALARMS = 0.04
_FALSE_ALARMS_OF_ONE = 0.07
"""Of people enrolled anew, with several photos or one, the share of whom somebody enrolled is named
as looking alike: so that at most 5 % are (`evaluate identification` prints the shares)."""


class Outcome(StrEnum):
    """What a comparison came to."""

    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"


class Level(StrEnum):
    """How much is asked of a face."""

    STRICT = "strict"
    NORMAL = "normal"
    LENIENT = "lenient"

    @property
    def false_positive_rate(self) -> float:
        """Of so many strangers one may be taken for somebody enrolled, whoever that is."""
        return _RATES[self]


_RATES = {Level.STRICT: 0.001, Level.NORMAL: 0.003, Level.LENIENT: 0.01}


@dataclass(frozen=True, slots=True)
class Decision:
    """Who it is.

    Attributes
    ----------
    outcome : Outcome
    key : int or None
        The likeliest person; None when unknown. Only with `Outcome.ACCEPTED` is it who it is.
    runner_up : int or None
        The next likely *other* person, or the one who looks too much like `key`; None when unknown
        or when nobody else is enrolled.
    distance : float or None
        To the likeliest person's template (`gallery.apart`), 0 to 2; None in an empty gallery.
    margin : float or None
        By how much the next likely person's score is lower; None without one.
    score : float or None
        The likeliest person's: one in 10^score strangers comes as near to a person.
    threshold : float or None
        From which score on the person is accepted.
    """

    outcome: Outcome
    key: int | None
    runner_up: int | None
    distance: float | None
    margin: float | None
    score: float | None
    threshold: float | None


@dataclass(frozen=True, slots=True)
class DecisionPolicy:
    """How likely and how clear a face has to be.

    Attributes
    ----------
    false_positive_rate : float
        The share of strangers that may be accepted, however many people are enrolled.
    margin : float
        The runner-up's score has to be at least this much lower, otherwise it is ambiguous.
    """

    false_positive_rate: float = _RATES[Level.NORMAL]
    margin: float = DEFAULT_MARGIN

    def __post_init__(self) -> None:
        """Refuse numbers with which everybody or nobody would be accepted."""
        if not (0 < self.false_positive_rate < 1 and 0 <= self.margin < 100):
            raise ValueError(
                f"false positive rate {self.false_positive_rate} must lie between 0 and 1, "
                f"margin {self.margin} between 0 and 100"
            )

    @classmethod
    def of(cls, level: Level) -> DecisionPolicy:
        """The policy that a level stands for."""
        return cls(level.false_positive_rate)

    def threshold(self, people: int, frames: int = 1) -> float:
        """The score that a stranger reaches with somebody of so many people as rarely as wanted."""
        return math.log10(_at_least(people, frames) / self.false_positive_rate)

    def threshold_for(self, gallery: Gallery, key: int, frames: int = 1) -> float:
        """The score from which on it is this person: `threshold`, or more, never less.

        Whoever has somebody like them in the gallery has to score `margin` more than that other
        person would.
        """
        usual = self.threshold(gallery.crowd, frames)
        other = gallery.nearest_other(key)
        return usual if other is None else max(usual, other[1] + self.margin)

    def look_alike(self, gallery: Gallery, key: int) -> int | None:
        """Who would be taken for the person, and therefore neither is decided by face alone.

        See `look_alike_from`: who looks alike does not depend on the policy, or a lenient one would
        have to ask where a strict one does not.
        """
        other = gallery.nearest_other(key)
        if other is None or other[1] < look_alike_from(gallery.crowd):
            return None
        return other[0]


def decide(gallery: Gallery, probe: Vector, policy: DecisionPolicy, *, frames: int = 1) -> Decision:
    """Compare one probe with everybody.

    Parameters
    ----------
    gallery : Gallery
    probe : Vector
        float32, (128,): one vector, or several of the same face fused (`gallery.fused`).
    policy : DecisionPolicy
    frames : int
        How many vectors the probe is made of.

    Raises
    ------
    GalleryError
        If the probe is not finite, is zero, or has a wrong length.
    """
    scores = gallery.scores(np.asarray(probe)[None], frames)[0]
    if len(scores) == 0:
        return Decision(Outcome.UNKNOWN, None, None, None, None, None, None)
    best, runner_up, margin = _first_two(scores)
    key, score = int(gallery.people[best]), float(scores[best])
    distance = apart(np.asarray(probe, dtype=np.float32), gallery.template(key))
    threshold = policy.threshold(gallery.crowd, frames)
    if not score >= threshold:  # nor where it is no number
        return Decision(Outcome.UNKNOWN, None, None, distance, margin, score, threshold)
    other = None if runner_up is None else int(gallery.people[runner_up])
    alike = policy.look_alike(gallery, key)
    if alike is not None:
        return Decision(Outcome.AMBIGUOUS, key, alike, distance, margin, score, threshold)
    threshold = policy.threshold_for(gallery, key, frames)
    if not score >= threshold:
        return Decision(Outcome.UNKNOWN, None, None, distance, margin, score, threshold)
    clear = margin is None or margin >= policy.margin
    outcome = Outcome.ACCEPTED if clear else Outcome.AMBIGUOUS
    return Decision(outcome, key, other, distance, margin, score, threshold)


def rate_of(score: float, people: int, frames: int = 1) -> float:
    """The false-positive rate whose `DecisionPolicy.threshold` is that score."""
    return float(_at_least(people, frames) / 10**score)


def _at_least(people: int, frames: int) -> int:
    return max(people, _FEWEST_PEOPLE if frames == 1 else _FEWEST_PEOPLE_OF_A_VISIT)


def look_alike_from(people: int) -> float:
    """The score of two of so many people from which on they are not told apart by face alone.

    Above 2,000 people it rises with them, so that the share of people who have to be asked stays;
    a pair just above it can be told apart again when many more are enrolled, by more than ever.
    """
    return DecisionPolicy.of(Level.NORMAL).threshold(people, MOST_FRAMES)


def resembles_from(people: int, photos: int = MOST_FRAMES) -> float:
    """The score from which on somebody new may be one of so many people: worth an admin's look.

    Parameters
    ----------
    people : int
        Enrolled already.
    photos : int
        Of the new person.
    """
    alarms = _FALSE_ALARMS_OF_ONE if photos == 1 else _FALSE_ALARMS
    return math.log10(max(people, _FEWEST_COMPARED) / alarms)


def _first_two(scores: npt.NDArray[np.float32]) -> tuple[int, int | None, float | None]:
    """The highest score's place, the next one's, and by how much that is lower."""
    best = int(np.argmax(scores))
    if len(scores) < 2:
        return best, None, None
    highest = scores[best]
    scores[best] = -np.inf
    second = int(np.argmax(scores))
    scores[best] = highest
    return best, second, float(highest - scores[second])
