"""The rules that are compared: ours, and how published programs decide with the same faces.

Everything in this package that touches `Gallery` and `decide` is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.vision.decision import (
    DecisionPolicy,
    Level,
    Outcome,
    decide,
    resembles_from,
)
from attendance_app.vision.faces import EngineId, Vector, Vectors
from attendance_app.vision.gallery import Gallery, Keys, fused
from attendance_app.vision.scoring import ScoreModel

Matrix: TypeAlias = npt.NDArray[np.float32]
"""float32, (M, P): a score for each probe and person; more is more alike."""

PEER_TOLERANCE = 0.6
"""`face_recognition.compare_faces` matches up to this distance unless told otherwise."""

NOBODY = -1


class Enrolled(Protocol):
    """People enrolled under a rule."""

    @property
    def people(self) -> Keys:
        """int64, (P,)."""

    def scores(self, probes: Vectors, frames: int) -> Matrix:
        """Compare probes with everybody.

        Parameters
        ----------
        probes : Vectors
            float32, (M, 128), each fused from the vectors of so many photos.
        frames : int

        Returns
        -------
        Matrix
            float32, (M, P), columns as `people`.
        """


class Rule(Protocol):
    """A way to compare a probe with enrolled people by a score."""

    @property
    def name(self) -> str:
        """As a reader of the tables knows it."""

    @property
    def vectors(self) -> Literal["vectors", "library"]:
        """Which vectors of a `FaceSet` it compares."""

    def fuse(self, vectors: Vectors) -> Vector:
        """One vector, float32 (128,), from those of a probe's photos, (K, 128)."""

    def enroll(self, keys: Keys, vectors: Vectors) -> Enrolled:
        """Enroll people; int64 (N,), float32 (N, 128): a row per photo."""


@dataclass(frozen=True, slots=True)
class Ours:
    """The application's score, by its own model unless another is given."""

    engine: EngineId
    policy: DecisionPolicy
    model: ScoreModel | None = None
    name: str = "this application"
    vectors: Literal["vectors", "library"] = "vectors"

    def fuse(self, vectors: Vectors) -> Vector:
        """See `Rule.fuse`."""
        return fused(vectors)

    def enroll(self, keys: Keys, vectors: Vectors) -> Enrolled:
        """See `Rule.enroll`."""
        return _OursEnrolled(Gallery(keys, vectors, self.engine, self.model), self.policy)


@dataclass(frozen=True, slots=True, eq=False)
class _OursEnrolled:
    gallery: Gallery
    policy: DecisionPolicy

    @property
    def people(self) -> Keys:
        return self.gallery.people

    def scores(self, probes: Vectors, frames: int) -> Matrix:
        return gallery_scores(self.gallery, probes, frames, self.policy)


def gallery_scores(
    gallery: Gallery,
    probes: Vectors,
    frames: int,
    policy: DecisionPolicy,
    *,
    people: int | None = None,
) -> Matrix:
    """How clearly each probe is each person by this policy: from 0 on it is, but for the margin.

    Parameters
    ----------
    gallery : Gallery
    probes : Vectors
        float32, (M, 128), each fused from the vectors of so many photos.
    frames : int
    policy : DecisionPolicy
    people : int, optional
        As if so many were enrolled.

    Returns
    -------
    Matrix
        float32, (M, P), columns as `Gallery.people`.
    """
    crowd = gallery.crowd if people is None else people
    return gallery.scores(probes, frames) - np.float32(policy.threshold(crowd, frames))


THRESHOLD_IS = "least score"
"""What `threshold` is, for people."""


def threshold(
    gallery: Gallery, policy: DecisionPolicy, score: float = 0.0, *, frames: int = 1
) -> float:
    """The threshold that applies in this gallery, but for people who have somebody like them.

    Parameters
    ----------
    gallery : Gallery
    policy : DecisionPolicy
    score : float
        The one at which `gallery_scores` would have to be this instead of 0.
    frames : int
        Of how many vectors a probe is made.
    """
    return policy.threshold(gallery.crowd, frames) + score


@dataclass(frozen=True, slots=True)
class NearestDistance:
    """The smallest distance of the probe from any of a person's vectors, as they come."""

    name: str = "nearest distance"
    vectors: Literal["vectors", "library"] = "library"

    def fuse(self, vectors: Vectors) -> Vector:
        """See `Rule.fuse`."""
        return mean_of(vectors)

    def enroll(self, keys: Keys, vectors: Vectors) -> Enrolled:
        """See `Rule.enroll`."""
        order = np.argsort(keys, kind="stable")
        people, starts = np.unique(keys[order], return_index=True)
        return _NearestEnrolled(people, starts, vectors[order])


@dataclass(frozen=True, slots=True, eq=False)
class _NearestEnrolled:
    people: Keys
    starts: npt.NDArray[np.intp]
    enrolled: Vectors

    def scores(self, probes: Vectors, frames: int) -> Matrix:  # noqa: ARG002 - it does not matter
        apart = distances(probes, self.enrolled)
        return np.asarray(-np.minimum.reduceat(apart, self.starts, axis=1), dtype=np.float32)


def mean_of(vectors: Vectors) -> Vector:
    """The mean of vectors (K, 128) as they come: float32 (128,)."""
    return np.asarray(vectors.mean(axis=0), dtype=np.float32)


def distances(a: Vectors, b: Vectors) -> Matrix:
    """How far rows are apart, (M, 128) and (N, 128): float32 (M, N); no length is made equal."""
    x, y = a.astype(np.float64), b.astype(np.float64)
    squared = (x**2).sum(axis=1)[:, None] + (y**2).sum(axis=1)[None] - 2 * x @ y.T
    return np.asarray(np.sqrt(np.maximum(squared, 0)), dtype=np.float32)


def first_match(
    keys: Keys, vectors: Vectors, probes: Vectors, tolerance: float = PEER_TOLERANCE
) -> Keys:
    """Who the first gallery entry within the tolerance is, the rule of most published programs.

    Parameters
    ----------
    keys, vectors : Keys, Vectors
        The gallery, int64 (N,), float32 (N, 128), in the order in which it is gone through.
    probes : Vectors
        float32, (M, 128).
    tolerance : float

    Returns
    -------
    Keys
        int64, (M,); `NOBODY` where none is near enough.
    """
    near = distances(probes, vectors) <= tolerance
    return np.where(near.any(axis=1), keys[near.argmax(axis=1)], NOBODY)


class Answer(Protocol):
    """Decides who a probe is, as the application does."""

    def __call__(self, probe: Vector, frames: int) -> tuple[Outcome, int]:
        """The outcome and whom it is about, or `NOBODY`; the probe is float32 (128,)."""


def answering(gallery: Gallery, policy: DecisionPolicy) -> Answer:
    """What the application says, with this gallery and policy."""

    def answer(probe: Vector, frames: int) -> tuple[Outcome, int]:
        decision = decide(gallery, probe, policy, frames=frames)
        return decision.outcome, NOBODY if decision.key is None else decision.key

    return answer


def warning(gallery: Gallery) -> Answer:
    """Whether the probe is told to an admin as being of somebody enrolled, and of whom first."""

    def answer(probe: Vector, frames: int) -> tuple[Outcome, int]:
        scores = gallery.scores(probe[None], frames)[0]
        best = int(scores.argmax())
        if scores[best] < resembles_from(gallery.crowd, frames):
            return Outcome.UNKNOWN, NOBODY
        return Outcome.ACCEPTED, int(gallery.people[best])

    return answer


OWN = "own"
"""What a policy is called that is no level's."""


def levels(policy: DecisionPolicy) -> dict[str, DecisionPolicy]:
    """The policies that are tried, by the names that people know them by; the site's own first."""
    all_levels = {level.value: DecisionPolicy.of(level) for level in Level}
    used = {name: one for name, one in all_levels.items() if one == policy} or {OWN: policy}
    return used | all_levels
