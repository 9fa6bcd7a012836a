"""The rules that are compared decide as they say."""

from __future__ import annotations

import numpy as np
import pytest
from builders import ENGINE
from fakes import resembling
from made_up import crowd

from attendance_app.evaluation.rules import (
    NOBODY,
    NearestDistance,
    Ours,
    Rule,
    answering,
    first_match,
    gallery_scores,
)
from attendance_app.vision.decision import DecisionPolicy, Outcome
from attendance_app.vision.gallery import Gallery

LOOKS = crowd(4)
RULES: list[Rule] = [Ours(ENGINE, DecisionPolicy()), NearestDistance()]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_right_person_scores_most_whatever_the_order(rule: Rule) -> None:
    keys, vectors = np.array([9, 3, 7, 3]), LOOKS
    enrolled = rule.enroll(keys, vectors)
    scores = enrolled.scores(vectors, 1)
    assert enrolled.people.tolist() == [3, 7, 9]
    assert enrolled.people[scores.argmax(axis=1)].tolist() == keys.tolist()
    again = rule.enroll(keys[::-1], vectors[::-1]).scores(vectors, 1)
    np.testing.assert_allclose(again, scores, atol=1e-6)


def test_nearest_distance_is_that_of_the_nearest_vector() -> None:
    near = LOOKS[0] + np.float32(0.3) * LOOKS[1] / np.linalg.norm(LOOKS[1])
    scores = NearestDistance().enroll(np.array([0, 0]), LOOKS[[2, 0]]).scores(near[None], 1)
    assert scores[0, 0] == pytest.approx(-0.3, abs=1e-6)


def test_first_match_takes_the_first_that_is_near_enough_not_the_nearest() -> None:
    one = LOOKS[0]
    gallery = np.stack([one + np.float32(0.04) * np.sign(LOOKS[1]), one])  # 0.45 away, and none
    assert first_match(np.array([5, 6]), gallery, one[None]).tolist() == [5]
    assert first_match(np.array([6, 5]), gallery[::-1], one[None]).tolist() == [6]
    assert first_match(np.array([5, 6]), gallery, LOOKS[2:3]).tolist() == [NOBODY]


def test_the_score_of_a_gallery_agrees_with_its_decision() -> None:
    """From 0 on the application accepts, below it does not know the face."""
    policy = DecisionPolicy(margin=0)
    gallery = Gallery(np.array([1, 2]), LOOKS[:2], ENGINE)
    answer = answering(gallery, policy)
    outcomes = set()
    for distance in np.linspace(0, 0.6, 31):
        probe = resembling(LOOKS[0], LOOKS[2], distance)
        score = gallery_scores(gallery, probe[None], 1, policy)[0].max()
        outcome, about = answer(probe, 1)
        assert (outcome is Outcome.ACCEPTED) == (score >= 0)
        assert about == (1 if score >= 0 else NOBODY)
        outcomes.add(outcome)
    assert outcomes == {Outcome.ACCEPTED, Outcome.UNKNOWN}
