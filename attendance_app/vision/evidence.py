"""What the frames of one face have shown so far: the vectors that agree, and what they say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from attendance_app.vision.decision import Decision, DecisionPolicy, Outcome, decide
from attendance_app.vision.faces import VECTOR_LENGTH, Vector, Vectors
from attendance_app.vision.gallery import Gallery, Scores, apart, fused

WINDOW = 30
"""Frames that count, the newest: one second of a camera. A longer window would hold on to the
blurred frames of somebody who has come closer since."""

DISAGREES_FROM = 0.30
"""Distance (`gallery.apart`) of a frame from the mean of the frames before it, from which it shows
somebody else. In nine webcam clips frames of one person stay below 0.24 but for one moment of 0.32
(a hand before the face); frames of the two most alike people are 0.31 and more apart. Lower starts
evidence anew at every grimace, higher lets two people mix; neither alone names anybody wrongly."""

DISAGREEING_FRAMES = 2
"""So many disagreeing frames in a row are another person; one is a grimace or a smear."""

_LEAST_WEIGHT = 0.05

NOBODY = -1


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """One usable frame of a face.

    Attributes
    ----------
    vector : Vector
        float32, (128,), as the encoder gave it.
    vote : int
        Who this frame alone says it is, or `NOBODY`.
    time_s : float
        The frame's.
    quality : float
        0 to 1.
    """

    vector: Vector
    vote: int
    time_s: float
    quality: float


@dataclass(frozen=True, slots=True)
class Finding:
    """What the evidence says now.

    Attributes
    ----------
    decision : Decision
        Of the counted frames together.
    agreeing : int
        How many of them alone say the same.
    frames : int
        How many are counted.
    """

    decision: Decision
    agreeing: int
    frames: int

    @property
    def convincing(self) -> bool:
        """The frames together are accepted, and more than half of them vote for the same person.

        One lucky frame of a stranger convinces nobody, nor does a whole that no frame supports.
        """
        return self.decision.outcome is Outcome.ACCEPTED and 2 * self.agreeing > self.frames


def votes(gallery: Gallery, scores: Scores, policy: DecisionPolicy) -> list[int]:
    """Who each frame alone says it is: the likeliest person if likely enough, or `NOBODY`.

    The margin is not asked for here: with two people alike single frames waver, together less.

    Parameters
    ----------
    scores : Scores
        float32, (M, P), from `Gallery.scores`.
    """
    if not len(gallery.people):
        return [NOBODY] * len(scores)
    best = scores.argmax(axis=1)
    sure = scores.max(axis=1) >= policy.threshold(gallery.crowd)
    return [
        int(gallery.people[one]) if is_sure else NOBODY
        for one, is_sure in zip(best, sure, strict=True)
    ]


class Evidence:
    """The newest agreeing frames of one face, at most `WINDOW`."""

    def __init__(self) -> None:
        self._vectors: Vectors = np.empty((WINDOW, VECTOR_LENGTH), dtype=np.float32)
        self._votes: npt.NDArray[np.int64] = np.full(WINDOW, NOBODY, dtype=np.int64)
        self._quality = np.zeros(WINDOW)
        self._fused: Vector = np.zeros(VECTOR_LENGTH, dtype=np.float32)
        self._added = 0
        self._first_s = 0.0
        self._last_s = 0.0
        self._doubts: list[Observation] = []

    @property
    def frames(self) -> int:
        """How many are counted."""
        return min(self._added, WINDOW)

    @property
    def in_doubt(self) -> bool:
        """Whether the newest frame disagreed."""
        return bool(self._doubts)

    @property
    def span_s(self) -> float:
        """Seconds from the first agreeing frame to the newest."""
        return self._last_s - self._first_s

    @property
    def quality(self) -> float:
        """Mean quality of the counted frames, 0 to 1; 0 without any."""
        return float(self._quality[: self.frames].mean()) if self._added else 0.0

    @property
    def fused(self) -> Vector:
        """The counted frames together (`gallery.fused`), the better ones counting more.

        float32 (128,), of length 1. There has to be a frame.
        """
        return self._fused

    def add(self, seen: Observation, expected: int | None = None) -> tuple[Observation, ...]:
        """Count a frame, or doubt it when it disagrees with those before.

        Parameters
        ----------
        seen : Observation
        expected : int, optional
            Whom the face has been found to be: a frame that says somebody else disagrees.

        Returns
        -------
        tuple of Observation
            Empty as long as it is the same person. Otherwise the disagreeing frames in a row: the
            face is somebody else's from the first of them on, and this evidence is closed.
        """
        another = expected is not None and seen.vote not in (expected, NOBODY)
        if another or (self._added and apart(seen.vector, self.fused) >= DISAGREES_FROM):
            self._doubts.append(seen)
            return tuple(self._doubts) if len(self._doubts) >= DISAGREEING_FRAMES else ()
        self._doubts.clear()
        row = self._added % WINDOW
        self._vectors[row] = seen.vector
        self._votes[row] = seen.vote
        self._quality[row] = seen.quality
        self._first_s = self._first_s if self._added else seen.time_s
        self._last_s = seen.time_s
        self._added += 1
        self._fused = fused(self._vectors[: self.frames], self._weights())
        return ()

    def finding(self, gallery: Gallery, policy: DecisionPolicy) -> Finding:
        """Decide from the counted frames together. There has to be a frame."""
        decision = decide(gallery, self.fused, policy, frames=self.frames)
        agreeing = int(np.count_nonzero(self._votes[: self.frames] == decision.key))
        return Finding(decision, agreeing, self.frames)

    def vote_again(self, gallery: Gallery, policy: DecisionPolicy) -> None:
        """Ask every counted frame again: the gallery has changed."""
        if self._added:
            scores = gallery.scores(self._vectors[: self.frames])
            self._votes[: self.frames] = votes(gallery, scores, policy)
        self._doubts.clear()

    def _weights(self) -> npt.NDArray[np.float64]:
        """A frame's quality, but never nothing: there may be none better."""
        return np.maximum(self._quality[: self.frames], _LEAST_WEIGHT)
