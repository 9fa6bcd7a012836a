"""Open-set identification: enrolled people are to be found, strangers are not to be named.

Terms of ISO/IEC 19795-1. FPIR is the share of strangers' probes for which somebody is named; TPIR
the share of enrolled people's probes for which the right person is the best, above the threshold;
misidentification the share for which somebody else is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.bootstrap import PeopleBootstrap, RateResult
from attendance_app.evaluation.drawing import Draw, Setup, draws
from attendance_app.evaluation.face_set import FaceSet
from attendance_app.evaluation.intervals import Share, trials_needed
from attendance_app.evaluation.metrics import Scores
from attendance_app.evaluation.rules import (
    NOBODY,
    Answer,
    Enrolled,
    Rule,
    first_match,
    mean_of,
)
from attendance_app.evaluation.trials import Nearest, Record, Trials
from attendance_app.vision.decision import Outcome
from attendance_app.vision.faces import Vectors
from attendance_app.vision.gallery import Keys, fused

FALSE_POSITIVE_RATES = (0.003, 0.01)

FEWEST_STRANGERS = 100
"""People. Many probes of few strangers are few strangers: below this a rate of some in 1,000 rests
on one or two look-alikes."""

FEWEST_PROBED = 30
"""People. With fewer the interval of a share is wider than 10 points either way."""

Decider: TypeAlias = Callable[[Keys, Vectors], Answer]
"""Enrolls people, int64 (N,) and float32 (N, 128), and gives what decides."""


@dataclass(frozen=True, slots=True, eq=False)
class RuleResult:
    """What a rule with a score makes of the probes."""

    name: str
    rank_1: Share
    rates: tuple[RateResult, ...]
    mated: Trials
    strangers: Trials

    @property
    def found(self) -> Scores:
        """Of enrolled people's probes: the score where the right person is the best."""
        return np.where(self.mated.right, self.mated.score, -np.inf)


@dataclass(frozen=True, slots=True)
class DecisionResult:
    """What was decided: shares of enrolled people's probes, and of strangers'.

    Attributes
    ----------
    name : str
    right : Share
        Accepted as who they are.
    asked : Share
        Ambiguous: two people are too close to tell apart.
    unknown : Share
        Nobody named, or no face found.
    wrong : Share
        Accepted as somebody else.
    strangers_accepted, strangers_asked : Share
    """

    name: str
    right: Share
    asked: Share
    unknown: Share
    wrong: Share
    strangers_accepted: Share
    strangers_asked: Share


@dataclass(frozen=True, slots=True)
class IdentificationResult:
    """Everything about one setup.

    Attributes
    ----------
    setup : Setup
    probed_people : int
        How many different people were enrolled and looked for.
    filled_with : int
        How many of a gallery are there only to fill it.
    strangers_per_draw : int
    stranger_people : int
        How many different ones over all draws.
    mated_probes, stranger_probes : int
        Over all draws.
    undetected_probes : int
        Of both; no face was found in any of their photos.
    rules : tuple of RuleResult
    decisions : tuple of DecisionResult
        First match, then the application at its levels.
    duplicates : DecisionResult
        What is said when the probe's photos are to be enrolled: of somebody enrolled already
        (`right`: that they are), and of somebody new (`strangers_accepted`: that they might be).
    """

    setup: Setup
    probed_people: int
    filled_with: int
    strangers_per_draw: int
    stranger_people: int
    mated_probes: int
    stranger_probes: int
    undetected_probes: int
    rules: tuple[RuleResult, ...]
    decisions: tuple[DecisionResult, ...]
    duplicates: DecisionResult


def evaluate_identification(
    faces: FaceSet,
    setup: Setup,
    rules: Sequence[Rule],
    deciders: Mapping[str, Decider],
    warner: Decider,
) -> IdentificationResult:
    """Draw galleries and probes, and try every rule with the same ones.

    Parameters
    ----------
    faces : FaceSet
    setup : Setup
        One that `drawing.refusal` does not refuse.
    rules : sequence of Rule
    deciders : mapping of str to callable
        Names and what decides on `FaceSet.vectors`. The peers' first match is always tried, too.
    warner : callable
        What warns an admin that somebody is enrolled already.
    """
    every = list(draws(faces, setup))
    weights = PeopleBootstrap(len(faces.people), setup.seed)
    results = []
    for rule in rules:
        library = rule.vectors == "library"
        vectors = faces.library if library else _encoded(faces, setup.probes)
        gallery = faces.library if library else _encoded(faces, setup.photos)
        mated, strangers = Record(), Record()
        for draw in every:
            enrolled = rule.enroll(draw.keys, gallery[draw.rows])
            mated.add(draw.mated, vectors, rule.fuse, _nearest(enrolled))
            strangers.add(draw.strangers, vectors, rule.fuse, _nearest(enrolled))
        results.append(_rule_result(rule.name, mated.trials(), strangers.trials(), weights))
    first = every[0]
    mated_probes = [probe for draw in every for probe in draw.mated]
    strange_probes = [probe for draw in every for probe in draw.strangers]
    return IdentificationResult(
        setup=setup,
        probed_people=len({probe.person for probe in mated_probes}),
        filled_with=setup.people - len(first.mated),
        strangers_per_draw=len(first.strangers),
        stranger_people=len({probe.person for probe in strange_probes}),
        mated_probes=len(mated_probes),
        stranger_probes=len(strange_probes),
        undetected_probes=sum(not len(probe.rows) for probe in [*mated_probes, *strange_probes]),
        rules=tuple(results),
        decisions=(
            _first_match_result(faces, every, weights),
            *(_decided(name, faces, setup, every, one, weights) for name, one in deciders.items()),
        ),
        duplicates=_decided("enrolled already", faces, setup, every, warner, weights),
    )


def _encoded(faces: FaceSet, photos: int) -> Vectors:
    """The vectors as the application makes them of so many photos together: float32 (F, 128)."""
    return faces.vectors if photos == 1 else faces.unmirrored


def _nearest(enrolled: Enrolled) -> Nearest:
    def nearest(probes: Vectors, frames: int) -> tuple[Keys, Scores]:
        scores = enrolled.scores(probes, frames)
        best = scores.argmax(axis=1)
        return enrolled.people[best], scores[np.arange(len(probes)), best].astype(np.float64)

    return nearest


def _rule_result(
    name: str, mated: Trials, strangers: Trials, weights: PeopleBootstrap
) -> RuleResult:
    rates = []
    for rate in FALSE_POSITIVE_RATES:
        why_not = rate_refusal(rate, mated, strangers)
        rates.append(
            RateResult(rate, None, None, None, why_not)
            if why_not
            else weights.at_rate(rate, mated, strangers)
        )
    rank_1 = weights.share(mated.right, mated.person)
    return RuleResult(name, rank_1, tuple(rates), mated, strangers)


def rate_refusal(rate: float, mated: Trials, strangers: Trials) -> str:
    """Why nothing can be said of what is found at that rate; empty if something can."""
    needed, probes = trials_needed(rate), len(strangers.person)
    people, probed = len(np.unique(strangers.person)), len(np.unique(mated.person))
    if probes < needed:
        return (
            f"Nothing can be said about {rate:.1%} of strangers from {probes:,} probes of them: "
            f"it takes at least {needed:,}. Add people, or draws."
        )
    if people < FEWEST_STRANGERS:
        return (
            f"Nothing can be said about {rate:.1%} of strangers from {people:,} of them, however "
            f"often they are drawn: it takes at least {FEWEST_STRANGERS}. Add people."
        )
    if probed < FEWEST_PROBED:
        return (
            f"{probed:,} people with photos enough to be looked for are too few to say what share "
            f"is found: it takes at least {FEWEST_PROBED}. Add photos."
        )
    return ""


def _first_match_result(
    faces: FaceSet, every: Sequence[Draw], weights: PeopleBootstrap
) -> DecisionResult:
    """The peers' rule: a gallery in random order, the first entry within their tolerance."""
    mated, strangers = Record(), Record()
    for draw in every:
        keys, gallery = draw.keys, faces.library[draw.rows]

        def nearest(
            probes: Vectors, _frames: int, keys: Keys = keys, gallery: Vectors = gallery
        ) -> tuple[Keys, Scores]:
            named = first_match(keys, gallery, probes)
            return named, np.where(named == NOBODY, -np.inf, 1.0)

        mated.add(draw.mated, faces.library, mean_of, nearest)
        strangers.add(draw.strangers, faces.library, mean_of, nearest)
    inside, outside = mated.trials(), strangers.trials()
    none = np.zeros(len(inside.person), dtype=bool)
    return DecisionResult(
        "first match at 0.6",
        weights.share(inside.right, inside.person),
        weights.share(none, inside.person),
        weights.share(inside.best == NOBODY, inside.person),
        weights.share(~inside.right & (inside.best != NOBODY), inside.person),
        weights.share(outside.best != NOBODY, outside.person, outside.best),
        weights.share(np.zeros(len(outside.person), dtype=bool), outside.person),
    )


def _decided(
    name: str,
    faces: FaceSet,
    setup: Setup,
    every: Sequence[Draw],
    decider: Decider,
    weights: PeopleBootstrap,
) -> DecisionResult:
    inside: list[tuple[int, Outcome, int]] = []
    outside: list[tuple[int, Outcome, int]] = []
    for draw in every:
        vectors = _encoded(faces, setup.probes)
        answer = decider(draw.keys, _encoded(faces, setup.photos)[draw.rows])
        for probes, said in ((draw.mated, inside), (draw.strangers, outside)):
            for probe in probes:
                outcome, key = Outcome.UNKNOWN, NOBODY
                if len(probe.rows):
                    outcome, key = answer(fused(vectors[probe.rows]), len(probe.rows))
                said.append((probe.person, outcome, key))
    owners, outcomes, named = _columns(inside)
    strangers, strange_outcomes, taken_for = _columns(outside)
    accepted, asked = outcomes == Outcome.ACCEPTED, outcomes == Outcome.AMBIGUOUS
    return DecisionResult(
        name,
        weights.share(accepted & (named == owners), owners),
        weights.share(asked, owners),
        weights.share(~accepted & ~asked, owners),
        weights.share(accepted & (named != owners), owners),
        weights.share(strange_outcomes == Outcome.ACCEPTED, strangers, taken_for),
        weights.share(strange_outcomes == Outcome.AMBIGUOUS, strangers, taken_for),
    )


def _columns(
    said: Sequence[tuple[int, Outcome, int]],
) -> tuple[Keys, npt.NDArray[np.str_], Keys]:
    return (
        np.array([person for person, _, _ in said], dtype=np.int64),
        np.array([outcome.value for _, outcome, _ in said]),
        np.array([key for _, _, key in said], dtype=np.int64),
    )
