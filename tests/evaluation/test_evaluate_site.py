"""A site's own gallery: who is alike, whose faces disagree, and when nothing can be concluded."""

from __future__ import annotations

import numpy as np
import pytest
from builders import ENGINE
from fakes import looks, resembling
from made_up import face_set

from attendance_app.evaluation.site import SiteResult, disagreeing, evaluate_site, look_alikes
from attendance_app.vision.decision import DecisionPolicy, Outcome, decide
from attendance_app.vision.gallery import Gallery

POLICY = DecisionPolicy()
APART = np.linspace(0.1, 0.5, 9)
"""From the same person to clearly another, of two in a gallery."""


def gallery(people: int, faces: int, *, noise: float = 0.1) -> Gallery:
    """So many people with so many faces each, keyed 10, 20, ..."""
    made = face_set({f"p{number:03d}": faces for number in range(people)}, noise=noise)
    return Gallery(np.repeat(10 * np.arange(1, people + 1), faces), made.vectors, ENGINE)


def evaluated(tried: Gallery, target: float = 0.003) -> SiteResult:
    return evaluate_site(tried, {"normal": POLICY}, "normal", target)


def test_people_who_are_clearly_apart() -> None:
    result = evaluated(gallery(40, 4))
    assert (result.people, result.faces, result.with_one_face) == (40, 160, 0)
    (level,) = result.levels
    assert level.refusal == ""
    assert level.right is not None
    assert level.strangers_accepted is not None
    assert (level.right.value, level.strangers_accepted.value) == (1, 0)
    assert level.strangers_accepted.trials == 160
    assert level.strangers_accepted.high == pytest.approx(1 - 0.05 ** (1 / 40))
    assert (result.alike, result.disagreeing) == ((), ())
    assert result.own_scores.min() > 0 > result.stranger_scores.max()


def test_people_who_look_alike_are_named_most_alike_first() -> None:
    one, other, third = looks(1), looks(2), looks(3)
    vectors = np.stack(
        [one, resembling(one, looks(4), 0.1), other, resembling(other, looks(5), 0.34), third]
    )
    tried = Gallery(np.array([7, 3, 5, 9, 1]), vectors, ENGINE)
    twins, alike = look_alikes(tried)
    assert (twins.first, twins.second) == (3, 7)
    assert (alike.first, alike.second) == (5, 9)
    assert twins.distance == pytest.approx(0.1, abs=1e-3)
    assert twins.score > alike.score
    assert twins.asked
    assert not alike.asked


def test_who_is_asked_is_whom_the_application_asks() -> None:
    tried = gallery(12, 1)
    vectors = np.stack([resembling(tried.vectors[0], looks(77), apart) for apart in APART])
    seen = set()
    for vector in vectors:
        both = Gallery(np.append(tried.keys, 5), np.vstack([tried.vectors, vector]), ENGINE)
        told = look_alikes(both)
        outcome = decide(both, vector, POLICY).outcome
        assert (outcome is Outcome.AMBIGUOUS) == any(pair.asked for pair in told)
        seen.add((outcome, len(told)))
    assert seen == {(Outcome.AMBIGUOUS, 1), (Outcome.ACCEPTED, 1), (Outcome.ACCEPTED, 0)}


def test_a_stranger_like_somebody_is_counted_as_accepted() -> None:
    """Two of twelve are twins: each is taken for the other when not enrolled."""
    vectors = np.stack([looks(seed) for seed in range(12)])
    vectors[1] = resembling(vectors[0], looks(99), 0.1)
    (level,) = evaluated(Gallery(np.arange(12), vectors, ENGINE)).levels
    assert level.strangers_accepted is not None
    assert level.strangers_accepted.value == pytest.approx(2 / 12)
    assert level.strangers_accepted.low < 0.1
    # Nobody has a second face to look for.
    assert level.right is None
    assert "more than one face" in level.refusal


def test_a_face_that_is_not_the_persons_is_noticed() -> None:
    good = gallery(12, 4)
    vectors = good.vectors.copy()
    vectors[good.keys == 50] = np.stack([*vectors[good.keys == 50][:3], looks(77)])
    found = disagreeing(Gallery(good.keys, vectors, ENGINE), POLICY)
    assert [(one.person, one.faces) for one in found] == [(50, 4)]
    assert 1 <= found[0].disagreeing <= 4
    assert disagreeing(good, POLICY) == []


def test_a_small_gallery_concludes_no_rates_but_still_looks_for_alikes() -> None:
    vectors = np.stack([looks(1), resembling(looks(1), looks(2), 0.1), looks(3)])
    result = evaluated(Gallery(np.array([1, 2, 3]), vectors, ENGINE))
    (level,) = result.levels
    assert level.strangers_accepted is None
    assert level.refusal.startswith("3 people are too few")
    assert result.recommended is None
    assert "at least 1,000 faces of 100 people, and these are 3 of 3" in result.refusal
    assert len(result.alike) == 1


def test_the_recommended_threshold_follows_the_target() -> None:
    """It is the least score that no larger share of strangers reaches, counted on these people."""
    tried = gallery(110, 1)
    for target in (0.05, 0.3):
        result = evaluated(tried, target)
        assert result.recommended is not None
        scores = result.stranger_scores + POLICY.threshold(110)
        assert target - 1 / 110 <= (scores > result.recommended).mean() <= target
    refused = evaluated(tried, 0.003)
    assert refused.recommended is None
    assert "these are 110 of 110" in refused.refusal


def test_the_order_of_the_faces_changes_nothing() -> None:
    tried = gallery(12, 3, noise=0.7)
    order = np.random.default_rng(5).permutation(len(tried))
    again = Gallery(tried.keys[order], tried.vectors[order], ENGINE)
    assert evaluated(again).levels == evaluated(tried).levels
    assert evaluated(again).disagreeing == evaluated(tried).disagreeing
