"""What a site's own gallery says about its thresholds, its look-alikes and its enrolled photos.

Everybody enrolled plays the stranger once: taken out of the gallery, and then looked for in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.bootstrap import PeopleBootstrap
from attendance_app.evaluation.intervals import Share, trials_needed
from attendance_app.evaluation.metrics import Scores, threshold_at
from attendance_app.evaluation.rules import NOBODY, answering, gallery_scores, threshold
from attendance_app.vision.decision import (
    DecisionPolicy,
    Outcome,
    look_alike_from,
    resembles_from,
)
from attendance_app.vision.gallery import Gallery, apart

FEWEST_PEOPLE = 10
"""With fewer, one pair of look-alikes among them is all that could be seen."""

FEWEST_FOR_A_THRESHOLD = 100
"""People. See `identification.FEWEST_STRANGERS`: the highest scores are those of a few pairs."""

MOST_STRANGERS = 300
"""People taken out of the gallery in turn, each time making it anew; drawn where there are more."""

MOST_PROBES = 500
"""Faces looked for among their person's others, each time making the gallery anew."""

_ROWS = 256
"""Of the matrix of everybody with everybody at once."""


@dataclass(frozen=True, slots=True)
class LevelResult:
    """What a level means here; shares are of single pictures.

    Attributes
    ----------
    name : str
    threshold : float
        For one picture of a person with the usual number of photos; see `rules.THRESHOLD_IS`.
    strangers_accepted, strangers_asked : Share or None
        Of people taken out of the gallery.
    right, asked, unknown, wrong : Share or None
        Of enrolled faces, each looked for without itself.
    refusal : str
        Why there are no shares.
    """

    name: str
    threshold: float
    strangers_accepted: Share | None = None
    strangers_asked: Share | None = None
    right: Share | None = None
    asked: Share | None = None
    unknown: Share | None = None
    wrong: Share | None = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two people who look alike.

    Attributes
    ----------
    first, second : int
    distance : float
        Of their templates (`gallery.apart`).
    score : float
        `Gallery.scores` of one's template and the other's faces, the higher way round.
    asked : bool
        One would be taken for the other, so neither is decided by the face alone.
    """

    first: int
    second: int
    distance: float
    score: float
    asked: bool


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Somebody not all of whose faces would be recognised by their others."""

    person: int
    faces: int
    disagreeing: int


@dataclass(frozen=True, slots=True, eq=False)
class SiteResult:
    """Everything about a gallery.

    Attributes
    ----------
    people, faces, with_one_face : int
    target : float
        The share of strangers that may be accepted.
    recommended : float or None
        The threshold for it, measured on this gallery, or None and a `refusal`.
    levels : tuple of LevelResult
    alike : tuple of Alike
        Most alike first.
    disagreeing : tuple of Disagreement
        The largest part of disagreeing faces first.
    own_scores, stranger_scores : Scores
        `rules.gallery_scores` of faces with their person's others, and of people taken out with
        the nearest of everybody else.
    """

    people: int
    faces: int
    with_one_face: int
    target: float
    recommended: float | None
    refusal: str
    levels: tuple[LevelResult, ...]
    alike: tuple[Alike, ...]
    disagreeing: tuple[Disagreement, ...]
    own_scores: Scores
    stranger_scores: Scores


def evaluate_site(
    gallery: Gallery,
    levels: Mapping[str, DecisionPolicy],
    used: str,
    target: float,
    *,
    seed: int = 0,
) -> SiteResult:
    """Try the gallery on itself.

    Parameters
    ----------
    gallery : Gallery
        Of at least two people.
    levels : mapping of str to DecisionPolicy
    used : str
        The one of them by which faces that disagree are judged.
    target : float
        Share of strangers, 0 to 1.
    seed : int
        Of the draw, in galleries too large to try everybody.
    """
    rng = np.random.default_rng(seed)
    weights = PeopleBootstrap(len(gallery.people), seed)
    outside = _strangers(gallery, levels, rng)
    inside = _own_faces(gallery, levels, rng)
    recommended, refusal = _recommended(gallery, levels[used], outside[used], target)
    return SiteResult(
        people=len(gallery.people),
        faces=len(gallery),
        with_one_face=int((gallery.samples == 1).sum()),
        target=target,
        recommended=recommended,
        refusal=refusal,
        levels=tuple(
            _level(name, gallery, policy, outside[name], inside[name], weights)
            for name, policy in levels.items()
        ),
        alike=tuple(look_alikes(gallery)),
        disagreeing=tuple(disagreeing(gallery, levels[used])),
        own_scores=inside[used].score,
        stranger_scores=outside[used].score,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    """Answers, arrays of one length: whose probe (a column of the gallery), what, about whom."""

    person: npt.NDArray[np.int64]
    outcome: npt.NDArray[np.str_]
    about: npt.NDArray[np.int64]
    score: npt.NDArray[np.float64]


def _strangers(
    gallery: Gallery, levels: Mapping[str, DecisionPolicy], rng: np.random.Generator
) -> dict[str, _Said]:
    """Each person's faces in a gallery without that person."""
    said: dict[str, list[tuple[int, Outcome, int, float]]] = {name: [] for name in levels}
    for person in rng.permutation(len(gallery.people))[:MOST_STRANGERS].tolist():
        theirs = gallery.keys == gallery.people[person]
        others = Gallery(gallery.keys[~theirs], gallery.vectors[~theirs], gallery.engine)
        probes = gallery.vectors[theirs]
        for name, policy in levels.items():
            answer = answering(others, policy)
            scores = gallery_scores(others, probes, 1, policy).max(axis=1)
            for probe, score in zip(probes, scores, strict=True):
                outcome, about = answer(probe, 1)
                said[name].append((person, outcome, about, float(score)))
    return {name: _columns(gallery, one) for name, one in said.items()}


def _own_faces(
    gallery: Gallery, levels: Mapping[str, DecisionPolicy], rng: np.random.Generator
) -> dict[str, _Said]:
    """Single faces of people with several, in a gallery without that face."""
    said: dict[str, list[tuple[int, Outcome, int, float]]] = {name: [] for name in levels}
    column = np.searchsorted(gallery.people, gallery.keys)
    several = np.flatnonzero(gallery.samples[column] > 1)
    for row in rng.permutation(several)[:MOST_PROBES].tolist():
        others = np.arange(len(gallery)) != row
        rest = Gallery(gallery.keys[others], gallery.vectors[others], gallery.engine)
        for name, policy in levels.items():
            probe = gallery.vectors[row]
            outcome, about = answering(rest, policy)(probe, 1)
            own = gallery_scores(rest, probe[None], 1, policy)[0, column[row]]
            said[name].append((int(column[row]), outcome, about, float(own)))
    return {name: _columns(gallery, one) for name, one in said.items()}


def _columns(gallery: Gallery, said: list[tuple[int, Outcome, int, float]]) -> _Said:
    about = np.array([key for _, _, key, _ in said], dtype=np.int64)
    known = about != NOBODY
    about[known] = np.searchsorted(gallery.people, about[known])
    return _Said(
        np.array([person for person, *_ in said], dtype=np.int64),
        np.array([outcome.value for _, outcome, _, _ in said], dtype=np.str_),
        about,
        np.array([score for *_, score in said]),
    )


def _level(
    name: str,
    gallery: Gallery,
    policy: DecisionPolicy,
    outside: _Said,
    inside: _Said,
    weights: PeopleBootstrap,
) -> LevelResult:
    limit = threshold(gallery, policy)
    people = len(gallery.people)
    if people < FEWEST_PEOPLE:
        return LevelResult(
            name,
            limit,
            refusal=f"{people} people are too few to say how often a stranger would be accepted or "
            f"somebody asked: it takes at least {FEWEST_PEOPLE}.",
        )
    strangers_accepted, strangers_asked = (
        weights.share(outside.outcome == outcome, outside.person, outside.about)
        for outcome in (Outcome.ACCEPTED, Outcome.AMBIGUOUS)
    )
    tried = len(np.unique(inside.person))
    if tried < FEWEST_PEOPLE:
        return LevelResult(
            name,
            limit,
            strangers_accepted,
            strangers_asked,
            refusal=f"{tried} people with more than one face are too few to say how often somebody "
            f"would be asked or not recognised: it takes at least {FEWEST_PEOPLE}.",
        )
    accepted, asked = (
        inside.outcome == outcome for outcome in (Outcome.ACCEPTED, Outcome.AMBIGUOUS)
    )
    right = inside.about == inside.person
    return LevelResult(
        name,
        limit,
        strangers_accepted,
        strangers_asked,
        weights.share(accepted & right, inside.person),
        weights.share(asked, inside.person),
        weights.share(~accepted & ~asked, inside.person),
        weights.share(accepted & ~right, inside.person),
    )


def _recommended(
    gallery: Gallery, policy: DecisionPolicy, outside: _Said, target: float
) -> tuple[float | None, str]:
    needed, probes = trials_needed(target), len(outside.score)
    people = len(gallery.people)
    if probes < needed or people < FEWEST_FOR_A_THRESHOLD:
        return None, (
            f"No threshold can be recommended for {1000 * target:g} strangers in 1,000: that takes "
            f"at least {needed:,} faces of {FEWEST_FOR_A_THRESHOLD} people, and these are "
            f"{probes:,} of {people:,}. Keep a level; they were fitted on more people."
        )
    return threshold(gallery, policy, threshold_at(outside.score, target)), ""


def look_alikes(gallery: Gallery) -> list[Alike]:
    """Pairs of people who might be taken for each other, most alike first, whatever the level."""
    least = resembles_from(len(gallery.people))
    templates = np.stack([gallery.template(key) for key in gallery.people.tolist()])
    found: dict[tuple[int, int], float] = {}
    for frames in np.unique(gallery.samples).tolist():
        having = np.flatnonzero(gallery.samples == frames)
        for begin in range(0, len(having), _ROWS):
            chosen = having[begin : begin + _ROWS]
            scores = gallery.scores(templates[chosen], frames)
            scores[np.arange(len(chosen)), chosen] = -np.inf
            rows, others = np.nonzero(scores >= least)
            for row, other in zip(rows.tolist(), others.tolist(), strict=True):
                pair = (min(chosen[row], other), max(chosen[row], other))
                found[pair] = max(found.get(pair, least), float(scores[row, other]))
    alike = [
        Alike(
            int(gallery.people[a]),
            int(gallery.people[b]),
            apart(templates[a], templates[b]),
            score,
            asked=score >= look_alike_from(len(gallery.people)),
        )
        for (a, b), score in found.items()
    ]
    return sorted(alike, key=lambda one: (-one.score, one.first, one.second))


def disagreeing(gallery: Gallery, policy: DecisionPolicy) -> list[Disagreement]:
    """People of whom a face would not be recognised by their others; of two, both are counted."""
    found = []
    for person, faces in zip(gallery.people, gallery.samples, strict=True):
        if faces < 2:
            continue
        vectors = gallery.vectors[gallery.keys == person]
        own = np.zeros(len(vectors) - 1, dtype=np.int64)
        count = 0
        for row in range(len(vectors)):
            rest = Gallery(own, np.delete(vectors, row, axis=0), gallery.engine)
            probe = vectors[row : row + 1]
            score = gallery_scores(rest, probe, 1, policy, people=len(gallery.people))
            count += bool(score[0, 0] < 0)
        if count:
            found.append(Disagreement(int(person), int(faces), count))
    return sorted(found, key=lambda one: (-one.disagreeing / one.faces, one.person))
