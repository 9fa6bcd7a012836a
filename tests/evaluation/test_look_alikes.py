"""Who looks like whom: pairs most alike first, and the groups they make."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from builders import ENGINE
from crowds import gallery
from fakes import looks, resembling

from attendance_app.evaluation.look_alikes import groups_of, look_alikes
from attendance_app.vision.decision import DecisionPolicy, Outcome, decide
from attendance_app.vision.gallery import Gallery

APART = np.linspace(0.1, 0.5, 9)
"""From the same person to clearly another, of two in a gallery."""


def test_people_who_look_alike_are_named_most_alike_first() -> None:
    one, other, third = looks(1), looks(2), looks(3)
    vectors = np.stack(
        [one, resembling(one, looks(4), 0.1), other, resembling(other, looks(5), 0.34), third]
    )
    tried = Gallery(np.array([7, 3, 5, 9, 1]), vectors, ENGINE)
    twins, alike = look_alikes(tried)
    assert (twins.first, twins.second) == (3, 7)
    assert (alike.first, alike.second) == (5, 9)
    assert abs(twins.distance - 0.1) < 1e-3
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
        outcome = decide(both, vector, DecisionPolicy()).outcome
        assert (outcome is Outcome.AMBIGUOUS) == any(pair.asked for pair in told)
        seen.add((outcome, len(told)))
    assert seen == {(Outcome.AMBIGUOUS, 1), (Outcome.ACCEPTED, 1), (Outcome.ACCEPTED, 0)}


def test_triplets_are_one_group() -> None:
    assert groups_of([(1, 2), (2, 3), (1, 3)]) == ((1, 2, 3),)


def test_two_disjoint_pairs_are_two_groups() -> None:
    assert groups_of([(5, 6), (1, 2)]) == ((1, 2), (5, 6))


def test_whoever_is_between_two_brings_their_groups_together() -> None:
    """In whatever order the pairs come; the largest group is first."""
    pairs = [(1, 2), (7, 8), (8, 9), (9, 7), (3, 4), (2, 3)]
    for order in permutations(pairs):
        assert groups_of(order) == ((1, 2, 3, 4), (7, 8, 9))


def test_without_pairs_there_are_no_groups() -> None:
    assert groups_of([]) == ()
