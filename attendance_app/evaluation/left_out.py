"""Looks for enrolled faces in their own gallery without them: as strangers, or as who they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.metrics import Scores
from attendance_app.evaluation.rules import NOBODY, answering
from attendance_app.vision.decision import DecisionPolicy, Outcome
from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import Gallery, Keys, fused

MOST_STRANGERS = 1000
"""People taken out of the gallery in turn; drawn where there are more."""

MOST_PROBES = 500
"""Faces, and people, looked for as who they are: each takes a search for the look-alikes of what
is left of the person."""

FEWEST_HALVED = 4
"""Faces of a person of which half are looked for among the others: several on both sides."""

_NEIGHBOURS = 64
"""People most like a person, among whom `Gallery.nearest_other` finds the one it finds among all:
it compares sixteen both ways round."""

_SLACK = 1e-3
"""More than rounding changes in a score."""

_SINGLE = 1


@dataclass(frozen=True, slots=True, eq=False)
class LeftOut:
    """A face that is looked for in the gallery without it.

    Attributes
    ----------
    person : int
        Whose it is, a column of `Gallery.people`.
    rows : ndarray
        int64, (K,): which vectors of the gallery are left out.
    probe : Vector
        float32, (128,).
    frames : int
        Of how many vectors the probe is made.
    """

    person: int
    rows: npt.NDArray[np.int64]
    probe: Vector
    frames: int


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What was decided about each `LeftOut`; arrays of one length.

    Attributes
    ----------
    person : Keys
        Whose face it was, a column of `Gallery.people`.
    outcome : ndarray of str
        `Outcome` values.
    about : Keys
        Whom it was decided to be, a column too, or `NOBODY`.
    score : Scores
        Of the person, or of the most alike other where nothing of the person was left; less the
        threshold, so that from 0 on it is accepted (but for the margin).
    """

    person: Keys
    outcome: npt.NDArray[np.str_]
    about: Keys
    score: Scores


def as_strangers(gallery: Gallery, rng: np.random.Generator) -> tuple[list[LeftOut], list[LeftOut]]:
    """People who are taken out whole: each face by itself; and of those with several, all fused."""
    single, together = [], []
    for person in rng.permutation(len(gallery.people))[:MOST_STRANGERS].tolist():
        rows = _rows_of(gallery, person)
        vectors = gallery.vectors[rows]
        single += [LeftOut(person, rows, vector, _SINGLE) for vector in vectors]
        if len(rows) > 1:
            together.append(LeftOut(person, rows, fused(vectors), len(rows)))
    return single, together


def as_themselves(
    gallery: Gallery, rng: np.random.Generator
) -> tuple[list[LeftOut], list[LeftOut]]:
    """Faces of people who stay: one by itself; and every other one, fused, of those with four."""
    column = np.searchsorted(gallery.people, gallery.keys)
    several = np.flatnonzero(gallery.samples[column] > 1)
    single = [
        LeftOut(int(column[row]), np.array([row]), gallery.vectors[row], _SINGLE)
        for row in rng.permutation(several)[:MOST_PROBES].tolist()
    ]
    halved = np.flatnonzero(gallery.samples >= FEWEST_HALVED)
    together = []
    for person in rng.permutation(halved)[:MOST_PROBES].tolist():
        rows = _rows_of(gallery, person)[::2]
        together.append(LeftOut(person, rows, fused(gallery.vectors[rows]), len(rows)))
    return single, together


def answers(
    gallery: Gallery, left_out: Sequence[LeftOut], levels: Mapping[str, DecisionPolicy]
) -> dict[str, Answers]:
    """Decide about each, at each level, as if the vectors left out had never been enrolled."""
    person = np.array([one.person for one in left_out], dtype=np.int64)
    shape = (len(levels), len(left_out))
    outcome = np.full(shape, Outcome.UNKNOWN.value, dtype="<U16")
    about, score = np.full(shape, NOBODY, dtype=np.int64), np.empty(shape)
    for number, one in enumerate(left_out):
        rest = np.setdiff1d(_rows_of(gallery, one.person), one.rows)
        crowd = gallery.crowd - (len(rest) == 0)
        thresholds = [policy.threshold(crowd, one.frames) for policy in levels.values()]
        others = gallery.scores(one.probe[None], one.frames)[0]
        others[one.person] = -np.inf
        nearest = int(others.argmax())
        if len(rest):
            tried = _neighbourhood(gallery, one.person, rest, nearest)
            at = int(np.searchsorted(tried.people, gallery.people[one.person]))
            seen = float(tried.scores(one.probe[None], one.frames)[0, at])
        else:
            tried, seen = None, float(others[nearest])
        score[:, number] = seen - np.array(thresholds)
        if max(seen, float(others[nearest])) < min(thresholds) - _SLACK:
            continue  # nobody at any level
        if tried is None or others[nearest] >= seen - _SLACK:
            tried = _without(gallery, one.rows, crowd)
        for level, policy in enumerate(levels.values()):
            said, key = answering(tried, policy)(one.probe, one.frames)
            outcome[level, number] = said.value
            if key != NOBODY:
                about[level, number] = np.searchsorted(gallery.people, key)
    return {
        name: Answers(person, outcome[level], about[level], score[level])
        for level, name in enumerate(levels)
    }


def _rows_of(gallery: Gallery, person: int) -> npt.NDArray[np.int64]:
    key = gallery.people[person]
    begin, end = np.searchsorted(gallery.keys, [key, key + 1]).tolist()
    return np.arange(begin, end)


def _without(gallery: Gallery, rows: npt.NDArray[np.int64], crowd: int) -> Gallery:
    keys, vectors = np.delete(gallery.keys, rows), np.delete(gallery.vectors, rows, axis=0)
    return Gallery(keys, vectors, gallery.engine, crowd=crowd)


def _neighbourhood(
    gallery: Gallery, person: int, rest: npt.NDArray[np.int64], nearest: int
) -> Gallery:
    """What is left of a person, those most like it, and the one most like the probe.

    As long as the person is the likeliest, the decision is the one of the whole gallery: that rests
    on the person, on the next likely and on whoever looks most like the person.
    """
    template = fused(gallery.vectors[rest])
    alike = gallery.scores(template[None], len(rest))[0]
    alike[person] = -np.inf
    near = np.argsort(-alike, kind="stable")[: min(_NEIGHBOURS, len(alike) - 1)]
    rows = [_rows_of(gallery, one) for one in {*near.tolist(), nearest}]
    kept = np.sort(np.concatenate([*rows, rest]))
    return Gallery(gallery.keys[kept], gallery.vectors[kept], gallery.engine, crowd=gallery.crowd)
