"""Open-set identification: each share counts what it says, and too little data is refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import numpy as np
import numpy.typing as npt
import pytest
from builders import ENGINE
from made_up import face_set

from attendance_app.evaluation.bootstrap import PeopleBootstrap
from attendance_app.evaluation.drawing import Setup
from attendance_app.evaluation.identification import (
    Decider,
    IdentificationResult,
    evaluate_identification,
)
from attendance_app.evaluation.rules import (
    NOBODY,
    Answer,
    Matrix,
    NearestDistance,
    Ours,
    Rule,
    answering,
    warning,
)
from attendance_app.evaluation.trials import Trials
from attendance_app.vision.decision import DecisionPolicy, Outcome
from attendance_app.vision.faces import Vector, Vectors
from attendance_app.vision.gallery import Gallery, Keys, fused
from attendance_app.vision.scoring import unit

RULES: Sequence[Rule] = (Ours(ENGINE, DecisionPolicy()), NearestDistance())
FACES = face_set({f"p{number:03d}": 4 for number in range(160)}, missed={"p000": 40})
SETUP = Setup(people=40, photos=2, probes=1, draws=10)


def application(policy: DecisionPolicy, keys: Keys, vectors: Vectors) -> Answer:
    return answering(Gallery(keys, vectors, ENGINE), policy)


def warner(keys: Keys, vectors: Vectors) -> Answer:
    return warning(Gallery(keys, vectors, ENGINE))


DECIDERS: dict[str, Decider] = {"normal": partial(application, DecisionPolicy())}


@pytest.fixture(scope="module")
def result() -> IdentificationResult:
    return evaluate_identification(FACES, SETUP, RULES, DECIDERS, warner)


def test_faces_that_are_clearly_apart_are_all_found(result: IdentificationResult) -> None:
    """All but those in which no face was found, which are not found by anybody."""
    assert (result.mated_probes, result.stranger_probes) == (400, 1200)
    assert result.undetected_probes > 0
    for rule in result.rules:
        missed = np.isneginf(rule.mated.score)
        assert 0 < missed.sum() < 10
        assert rule.rank_1.value == pytest.approx(1 - missed.mean())
        for rate in rule.rates:
            assert rate.tpir is not None
            assert rate.misidentified is not None
            assert rate.tpir.value == rule.rank_1.value
            assert rate.misidentified.value == 0
            assert 0 < rate.misidentified.high < 0.1
    _first_match, decision = result.decisions
    assert decision.right.value == pytest.approx(1 - missed.mean())
    assert decision.unknown.value == pytest.approx(missed.mean())
    assert decision.wrong.value == decision.strangers_accepted.value == 0


def test_all_shares_of_a_decision_make_a_whole(result: IdentificationResult) -> None:
    for decision in result.decisions:
        parts = (decision.right, decision.asked, decision.unknown, decision.wrong)
        assert sum(part.value for part in parts) == pytest.approx(1)
        for part in parts:
            assert 0 <= part.low <= part.value <= part.high <= 1


def test_an_admin_is_warned_of_whoever_is_enrolled_and_of_nobody_else(
    result: IdentificationResult,
) -> None:
    found = 1 - np.isneginf(result.rules[0].mated.score).mean()
    assert result.duplicates.right.value == pytest.approx(found)
    assert result.duplicates.strangers_accepted.value < 0.03


@pytest.mark.parametrize(("photos", "probes"), [(2, 1), (1, 2), (2, 2)])
def test_several_photos_together_are_taken_without_their_mirror_images(
    photos: int, probes: int
) -> None:
    """As the application encodes them, enrolled or at the camera; a single one has its own."""
    useless = np.tile(FACES.vectors[:1], (len(FACES.photos), 1))
    setup = replace(SETUP, photos=photos, probes=probes)
    for faces, several in (
        (replace(FACES, unmirrored=useless), True),
        (replace(FACES, vectors=useless), photos == 1 or probes == 1),
    ):
        (rule,) = evaluate_identification(faces, setup, RULES[:1], {}, warner).rules
        assert (rule.rank_1.value < 0.2) == several


def test_a_face_that_everybody_resembles_is_named_by_first_match_only() -> None:
    """All vectors of the library within its tolerance: whoever comes first is taken."""
    crowded = replace(FACES, library=(FACES.library * np.float32(0.1)))
    first, ours = evaluate_identification(crowded, SETUP, RULES, DECIDERS, warner).decisions
    assert first.strangers_accepted.value > 0.99
    assert first.wrong.value == pytest.approx(1 - 1 / 40, abs=0.03)
    assert ours.strangers_accepted.value == ours.wrong.value == 0


@dataclass(frozen=True)
class Scripted:
    """A rule whose scores depend on nothing but who is compared with whom."""

    score_of_self: float
    score_of_others: float
    name: str = "scripted"
    vectors: Literal["vectors", "library"] = "vectors"

    def fuse(self, vectors: Vectors) -> Vector:
        return fused(vectors)

    def enroll(self, keys: Keys, vectors: Vectors) -> ScriptedGallery:
        return ScriptedGallery(np.unique(keys), self)


@dataclass(frozen=True)
class ScriptedGallery:
    people: Keys
    rule: Scripted

    def scores(self, probes: Vectors, frames: int) -> Matrix:
        same = owners(probes)[:, None] == self.people[None]
        ranked = np.arange(len(self.people)) / 1e4
        return np.where(same, self.rule.score_of_self, self.rule.score_of_others + ranked)


def owners(probes: Vectors) -> npt.NDArray[np.int64]:
    """Whose the photos of `FACES` are that are most like the probes; numbers, one per probe."""
    names = [FACES.photos[row].name for row in (unit(probes) @ unit(FACES.vectors).T).argmax(1)]
    return np.array([FACES.people.index(name) for name in names])


def test_somebody_elses_higher_score_is_a_misidentification_not_a_find() -> None:
    wrong = evaluate_identification(FACES, SETUP, [Scripted(0.0, 1.0)], {}, warner).rules[0]
    assert wrong.rank_1.value == 0
    # Strangers reach exactly what the others reach, and a score is accepted above the threshold.
    assert [rate.threshold for rate in wrong.rates] == [pytest.approx(1.0039)] * 2
    assert [rate.misidentified and rate.misidentified.value for rate in wrong.rates] == [0, 0]
    right = evaluate_identification(FACES, SETUP, [Scripted(2.0, 1.0)], {}, warner).rules[0]
    assert all(rate.tpir and rate.tpir.value == right.rank_1.value for rate in right.rates)


@pytest.mark.parametrize(
    ("people", "setup", "said"),
    [
        (160, replace(SETUP, draws=2), "from 240 probes of them: it takes at least 1,000"),
        (60, replace(SETUP, people=20, draws=25), "from 60 of them, however often"),
        (140, replace(SETUP, people=20, draws=10, photos=3), "20 people with photos enough"),
    ],
)
def test_too_little_is_refused_with_the_number_it_takes(
    people: int, setup: Setup, said: str
) -> None:
    photos = {f"p{number:03d}": 4 if number < 20 or people < 140 else 3 for number in range(people)}
    (rule,) = evaluate_identification(face_set(photos), setup, RULES[:1], {}, warner).rules
    rate = rule.rates[0]
    assert (rate.tpir, rate.misidentified, rate.threshold) == (None, None, None)
    assert said in rate.refusal
    assert rule.rank_1.value == 1


def test_more_draws_of_the_same_people_do_not_prove_more() -> None:
    """The interval of no event at all depends on the people, not on how often they were drawn."""
    for draws in (4, 8):
        result = evaluate_identification(
            FACES, replace(SETUP, draws=draws), RULES[:1], DECIDERS, warner
        )
        assert result.decisions[1].wrong.high == pytest.approx(
            1 - 0.05 ** (1 / result.probed_people)
        )


def test_the_threshold_varies_with_the_strangers() -> None:
    """A single stranger above all others makes the interval of the TPIR reach down."""
    people = np.arange(200)
    strangers = Trials(people, np.full(200, 300), np.where(people < 2, 5.0, 0.0) + people / 1e6)
    mated = Trials(people + 200, people + 200, np.linspace(0, 10, 200))
    rate = PeopleBootstrap(401, 0).at_rate(0.01, mated, strangers)
    assert rate.threshold == pytest.approx(0.000199)
    assert rate.tpir is not None
    assert rate.tpir.value == pytest.approx(0.995)
    assert rate.tpir.low < 0.6


def test_outcomes_are_counted_by_what_was_said() -> None:
    def decider(keys: Keys, _vectors: Vectors) -> Answer:
        turns = iter(range(10_000))

        def answer(probe: Vectors, _frames: int) -> tuple[Outcome, int]:
            turn = next(turns) % 4
            person = int(owners(probe[None])[0])
            said = {
                0: (Outcome.AMBIGUOUS, int(keys[0])),
                1: (Outcome.UNKNOWN, NOBODY),
                2: (Outcome.ACCEPTED, person),
                3: (Outcome.ACCEPTED, (person + 1) % len(FACES.people)),
            }
            return said[turn]

        return answer

    # Every photo shows a face, so that every probe has its turn.
    faces = replace(FACES, undetected=())
    decision = evaluate_identification(faces, SETUP, [], {"turns": decider}, warner).decisions[1]
    for share in (decision.asked, decision.unknown, decision.right, decision.wrong):
        assert share.value == pytest.approx(0.25)
    assert decision.strangers_accepted.value == pytest.approx(0.5)
    assert decision.strangers_asked.value == pytest.approx(0.25)
