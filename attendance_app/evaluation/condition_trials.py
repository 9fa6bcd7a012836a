"""What hard conditions cost: enrolled people and strangers looked for in photos made harder.

Clean photos are enrolled. What is not found is rejected. Everybody's threshold is chosen anew in
every condition, so that an equal share of its strangers is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.bootstrap import PeopleBootstrap, RateResult
from attendance_app.evaluation.conditions import Found, Probes
from attendance_app.evaluation.drawing import Draw, Probe
from attendance_app.evaluation.face_set import FaceSet
from attendance_app.evaluation.identification import rate_refusal
from attendance_app.evaluation.intervals import Share, share
from attendance_app.evaluation.rules import NOBODY, PEER_TOLERANCE, Enrolled, Rule
from attendance_app.evaluation.trials import Trials
from attendance_app.vision.faces import Vectors

FALSE_POSITIVE_RATE = 0.003


@dataclass(frozen=True, slots=True)
class ConditionResult:
    """One line of the table.

    Attributes
    ----------
    name : str
    peer_recall, recall : Share
        Of the faces, by face_recognition's HOG detector (upsampled once) and by ours.
    covered : Share
        Of the faces found, that were judged to be covered.
    peer : RateResult
        Nearest distance of face_recognition's vectors, its threshold chosen anew.
    peer_found, peer_strangers : Share
        The same at the library's fixed 0.6: enrolled people rightly named, strangers named.
    whole : RateResult
        Our score of whole faces alone.
    ours : RateResult
        The same, or that of the upper face where it is judged to be covered.
    """

    name: str
    peer_recall: Share
    recall: Share
    covered: Share
    peer: RateResult
    peer_found: Share
    peer_strangers: Share
    whole: RateResult
    ours: RateResult


@dataclass(frozen=True, slots=True)
class Rules:
    """What is compared: the peer's rule, and ours of whole and of upper faces."""

    peer: Rule
    whole: Rule
    upper: Rule


def judged(
    name: str,
    faces: FaceSet,
    upper: Vectors,
    probes: Probes,
    every: Sequence[Draw],
    rules: Rules,
    seed: int,
) -> ConditionResult:
    """What everybody makes of the probes in one condition.

    Parameters
    ----------
    name : str
    faces : FaceSet
        Clean photos, of which some are enrolled.
    upper : Vectors
        float32 (F, 128): their upper faces.
    probes : Probes
    every : sequence of Draw
    rules : Rules
    seed : int
        Of the bootstrap.
    """
    weights = PeopleBootstrap(len(faces.people), seed)
    peer, whole, ours = _Both(), _Both(), _Both()
    for draw in every:
        keys, rows = draw.keys, draw.rows
        as_peer = rules.peer.enroll(keys, faces.library[rows])
        as_whole = rules.whole.enroll(keys, faces.vectors[rows])
        as_upper = rules.upper.enroll(keys, upper[rows])
        for kind, some in enumerate((draw.mated, draw.strangers)):
            named = _best(rules.peer, as_peer, some, probes.library, probes.found_by_peer)
            peer.add(kind, some, named)
            alone = _best(rules.whole, as_whole, some, probes.vectors, probes.found)
            whole.add(kind, some, alone)
            above = _best(rules.upper, as_upper, some, probes.upper, probes.covered)
            ours.add(kind, some, _better(alone, above))
    mated, strangers = peer.trials(0), peer.trials(1)
    near = -PEER_TOLERANCE
    tried = np.flatnonzero(probes.tried)
    return ConditionResult(
        name=name,
        peer_recall=_share_of(probes.found_by_peer[tried]),
        recall=_share_of(probes.found[tried]),
        covered=_share_of(probes.covered[probes.found]),
        peer=_at_rate(weights, mated, strangers),
        peer_found=weights.share(mated.right & (mated.score >= near), mated.person),
        peer_strangers=weights.share(strangers.score >= near, strangers.person, strangers.best),
        whole=_at_rate(weights, whole.trials(0), whole.trials(1)),
        ours=_at_rate(weights, ours.trials(0), ours.trials(1)),
    )


def _at_rate(weights: PeopleBootstrap, mated: Trials, strangers: Trials) -> RateResult:
    if why := rate_refusal(FALSE_POSITIVE_RATE, mated, strangers):
        return RateResult(FALSE_POSITIVE_RATE, None, None, None, why)
    return weights.at_rate(FALSE_POSITIVE_RATE, mated, strangers)


_Best: TypeAlias = tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]
"""Who comes nearest to each probe, and that score; nobody and minus infinity without a face."""


class _Both:
    """Trials of enrolled people (0) and of strangers (1), over the draws."""

    def __init__(self) -> None:
        self._parts: tuple[list[Trials], list[Trials]] = ([], [])

    def add(self, kind: int, probes: Sequence[Probe], best: _Best) -> None:
        person = np.array([probe.person for probe in probes], dtype=np.int64)
        self._parts[kind].append(Trials(person, *best))

    def trials(self, kind: int) -> Trials:
        parts = self._parts[kind]
        return Trials(
            np.concatenate([part.person for part in parts]),
            np.concatenate([part.best for part in parts]),
            np.concatenate([part.score for part in parts]),
        )


def _best(
    rule: Rule, enrolled: Enrolled, probes: Sequence[Probe], vectors: Vectors, found: Found
) -> _Best:
    """The best of each probe, of those of its photos in which there is something to compare."""
    best = np.full(len(probes), NOBODY, dtype=np.int64)
    score = np.full(len(probes), -np.inf)
    usable = [probe.rows[found[probe.rows]] for probe in probes]
    counts = np.array([len(rows) for rows in usable])
    for frames in np.unique(counts[counts > 0]).tolist():
        which = np.flatnonzero(counts == frames)
        fused = np.stack([rule.fuse(vectors[usable[one]]) for one in which])
        scores = enrolled.scores(fused, frames)
        nearest = scores.argmax(axis=1)
        best[which] = enrolled.people[nearest]
        score[which] = scores[np.arange(len(which)), nearest]
    return best, score


def _better(one: _Best, other: _Best) -> _Best:
    """Whichever is surer: both scores say how rarely a stranger comes as near."""
    first = one[1] >= other[1]
    return np.where(first, one[0], other[0]), np.where(first, one[1], other[1])


def _share_of(events: Found) -> Share:
    return share(int(events.sum()), len(events))
