"""Decisions: the nearest person within the limit and clear of the next, whatever the order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.vision.decision import Decision, DecisionPolicy, Outcome, decide
from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import Gallery
from tests.fakes import ENGINE, looks, resembling

ANA, EVA, IDA = 11, 22, 33
POLICY = DecisionPolicy(threshold=0.3, margin=0.05)
PROBE = looks(0)


def enrolled(distances: dict[int, float], samples: int = 2) -> Gallery:
    """People at those distances from `PROBE`, each in a direction of their own."""
    keys, vectors = [], []
    for key, distance in distances.items():
        keys += [key] * samples
        vectors += [resembling(PROBE, looks(key), distance)] * samples
    return Gallery(np.array(keys, np.int64), np.reshape(vectors, (-1, 128)), ENGINE)


def decided(distances: dict[int, float], probe: Vector = PROBE) -> Decision:
    return decide(enrolled(distances), probe, POLICY)


def test_nobody_enrolled_is_unknown() -> None:
    assert decided({}) == Decision(Outcome.UNKNOWN, None, None, None, None, None)


def test_the_only_person_is_accepted_without_a_runner_up() -> None:
    decision = decided({ANA: 0.2})
    assert (decision.outcome, decision.key) == (Outcome.ACCEPTED, ANA)
    assert decision.runner_up is None
    assert decision.margin is None
    assert decision.distance == pytest.approx(0.2, abs=1e-3)


def test_the_only_person_is_not_everybody() -> None:
    decision = decided({ANA: 0.4})
    assert (decision.outcome, decision.key) == (Outcome.UNKNOWN, None)
    assert decision.distance == pytest.approx(0.4, abs=1e-3)
    assert decision.score is not None
    assert decision.score < 0


@pytest.mark.parametrize("order", [(ANA, EVA), (EVA, ANA)])
def test_the_nearest_wins_and_not_the_first_within_the_limit(order: tuple[int, int]) -> None:
    distances = {ANA: 0.28, EVA: 0.15}
    decision = decided({key: distances[key] for key in order})
    assert (decision.outcome, decision.key, decision.runner_up) == (Outcome.ACCEPTED, EVA, ANA)


def test_two_too_close_are_ambiguous_and_both_named() -> None:
    decision = decided({ANA: 0.20, EVA: 0.23, IDA: 0.9})
    assert (decision.outcome, decision.key, decision.runner_up) == (Outcome.AMBIGUOUS, ANA, EVA)
    assert decision.margin == pytest.approx(0.03, abs=2e-3)


def test_many_vectors_of_one_person_are_no_runner_up() -> None:
    people = enrolled({ANA: 0.2, EVA: 0.5}, samples=8)
    assert decide(people, PROBE, POLICY).outcome is Outcome.ACCEPTED


def test_the_same_face_under_two_keys_is_never_guessed() -> None:
    assert decided({ANA: 0.1, EVA: 0.1}).outcome is Outcome.AMBIGUOUS


@given(st.lists(st.floats(0.01, 1.2), min_size=1, max_size=8))
def test_what_is_accepted_is_within_the_limit_and_clear_of_everybody(
    distances: list[float],
) -> None:
    decision = decided(dict(enumerate(distances, start=1)))
    ranked = sorted(distances)
    clear = len(ranked) < 2 or ranked[1] - ranked[0] >= POLICY.margin + 2e-3
    if decision.outcome is Outcome.ACCEPTED:
        assert decision.key is not None
        assert distances[decision.key - 1] == pytest.approx(ranked[0], abs=2e-3)
        assert len(ranked) < 2 or ranked[1] - ranked[0] >= POLICY.margin - 2e-3
        assert decision.score is not None
        assert decision.score >= 0
    if decision.outcome is Outcome.UNKNOWN:
        assert ranked[0] >= POLICY.limit(2, 1, len(distances)) - 2e-3
    if decision.outcome is Outcome.AMBIGUOUS:
        assert not clear


def test_means_of_more_vectors_have_to_be_nearer() -> None:
    assert POLICY.limit(1, 1, 50) > POLICY.limit(3, 1, 50) > POLICY.limit(3, 2, 50)


def test_frames_of_one_visit_count_at_most_twice() -> None:
    assert POLICY.limit(3, 2, 50) == POLICY.limit(10, 30, 50)


def test_large_galleries_tighten_and_small_ones_loosen_nothing() -> None:
    assert POLICY.limit(5, 1, 1) == POLICY.limit(5, 1, 100)
    assert POLICY.limit(5, 1, 100) > POLICY.limit(5, 1, 1_000) > POLICY.limit(5, 1, 10_000) > 0


def test_a_strict_threshold_stays_strict_in_a_huge_gallery() -> None:
    assert DecisionPolicy(threshold=0.1).limit(5, 5, 10**9) == pytest.approx(0.1)


@pytest.mark.parametrize("numbers", [(0.0, 0.05), (2.0, 0.05), (0.3, -0.1)])
def test_a_policy_that_accepts_everybody_or_nobody_is_refused(numbers: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="between 0 and 2"):
        DecisionPolicy(*numbers)
