"""Decisions: the likeliest person, likely enough and clear of everybody else, or nobody."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.vision.decision import (
    Decision,
    DecisionPolicy,
    Level,
    Outcome,
    decide,
    look_alike_from,
    rate_of,
    resembles_from,
)
from attendance_app.vision.faces import Vector, Vectors
from attendance_app.vision.gallery import Gallery, GalleryError, Scores, fused
from tests.fakes import ENGINE, looks, photo, resembling

ANA, EVA, IDA = 11, 22, 33
POLICY = DecisionPolicy()
LEVELS = [DecisionPolicy.of(level) for level in Level]
PROBE = looks(0)

FACES = st.tuples(st.floats(0.01, 0.6), st.integers(1, 4))
"""How far somebody is from `PROBE`, and of how many photos."""
CROWDS = st.lists(FACES, min_size=1, max_size=6)
properties = settings(max_examples=40)


def enrolled(distances: dict[int, float], samples: dict[int, int] | None = None) -> Gallery:
    """People at those distances from `PROBE`, each in a direction of their own, two photos each."""
    keys, vectors = [], []
    for key, distance in distances.items():
        count = (samples or {}).get(key, 2)
        person = resembling(PROBE, looks(key), distance)
        keys += [key] * count
        vectors += [photo(person, 10 * key + i, 0.02) for i in range(count)]
    return Gallery(np.array(keys, np.int64), np.reshape(vectors, (-1, 128)), ENGINE)


def crowd(faces: list[tuple[float, int]]) -> Gallery:
    """So many people, keys 1 to N."""
    return enrolled(
        {key: distance for key, (distance, _) in enumerate(faces, start=1)},
        {key: count for key, (_, count) in enumerate(faces, start=1)},
    )


def decided(distances: dict[int, float], probe: Vector = PROBE) -> Decision:
    return decide(enrolled(distances), probe, POLICY)


def test_nobody_enrolled_is_unknown() -> None:
    assert decided({}) == Decision(Outcome.UNKNOWN, None, None, None, None, None, None)


def test_the_only_person_is_accepted_without_a_runner_up() -> None:
    decision = decided({ANA: 0.15})
    assert (decision.outcome, decision.key) == (Outcome.ACCEPTED, ANA)
    assert decision.runner_up is None
    assert decision.margin is None
    assert decision.distance == pytest.approx(0.15, abs=0.02)
    assert decision.score is not None
    assert decision.threshold is not None
    assert decision.score >= decision.threshold


def test_the_only_person_is_not_everybody() -> None:
    decision = decided({ANA: 0.45})
    assert (decision.outcome, decision.key, decision.runner_up) == (Outcome.UNKNOWN, None, None)
    assert decision.distance == pytest.approx(0.45, abs=0.02)
    assert decision.score is not None
    assert decision.threshold is not None
    assert decision.score < decision.threshold


@pytest.mark.parametrize("order", [(ANA, EVA), (EVA, ANA)])
def test_the_likeliest_wins_and_not_the_first_likely_enough(order: tuple[int, int]) -> None:
    distances = {ANA: 0.31, EVA: 0.05}
    assert decided({ANA: 0.31}).outcome is Outcome.ACCEPTED
    decision = decided({key: distances[key] for key in order})
    assert (decision.outcome, decision.key, decision.runner_up) == (Outcome.ACCEPTED, EVA, ANA)


def test_two_too_close_are_ambiguous_and_both_named() -> None:
    """They do not look alike; the probe lies between them."""
    people = enrolled({ANA: 0.22, EVA: 0.24, IDA: 0.9})
    assert POLICY.look_alike(people, ANA) is None
    decision = decide(people, PROBE, POLICY)
    assert decision.margin is not None
    assert decision.margin < POLICY.margin
    assert (decision.outcome, decision.key, decision.runner_up) == (Outcome.AMBIGUOUS, ANA, EVA)
    lax = DecisionPolicy(POLICY.false_positive_rate, margin=0)
    assert decide(people, PROBE, lax).outcome is not Outcome.AMBIGUOUS


def test_many_vectors_of_one_person_are_no_runner_up() -> None:
    people = enrolled({ANA: 0.1, EVA: 0.6}, {ANA: 8, EVA: 8})
    assert decide(people, PROBE, POLICY).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize("frames", [1, 5])
@pytest.mark.parametrize("policy", LEVELS)
def test_the_same_face_under_two_keys_is_never_guessed(policy: DecisionPolicy, frames: int) -> None:
    twins = Gallery(np.array([ANA, EVA]), np.stack([PROBE, PROBE]), ENGINE)
    for people in (twins, enrolled({ANA: 0.1, EVA: 0.1})):
        decision = decide(people, PROBE, policy, frames=frames)
        assert decision.outcome is Outcome.AMBIGUOUS
        assert {decision.key, decision.runner_up} == {ANA, EVA}


def test_look_alikes_are_both_named_however_clear_a_single_probe_is() -> None:
    twin = resembling(PROBE, looks(EVA), 0.15)
    people = Gallery(np.array([ANA, EVA]), np.stack([PROBE, twin]), ENGINE)
    decision = decide(people, resembling(PROBE, twin, 0.01), DecisionPolicy(margin=0))
    assert (POLICY.look_alike(people, ANA), POLICY.look_alike(people, EVA)) == (EVA, ANA)
    assert (decision.outcome, decision.key, decision.runner_up) == (Outcome.AMBIGUOUS, ANA, EVA)
    assert POLICY.look_alike(enrolled({ANA: 0.1, EVA: 0.5}), ANA) is None


def test_somebody_with_a_similar_colleague_has_to_score_more_than_the_colleague_would() -> None:
    def pair(distance: float) -> Gallery:
        return Gallery(
            np.array([ANA, EVA]), np.stack([PROBE, resembling(PROBE, looks(EVA), distance)]), ENGINE
        )

    apart = next(d for d in np.arange(0.2, 0.5, 0.01) if POLICY.look_alike(pair(d), ANA) is None)
    similar = pair(apart)
    other = similar.nearest_other(ANA)
    assert other is not None
    assert POLICY.threshold_for(similar, ANA) == pytest.approx(other[1] + POLICY.margin)
    assert POLICY.threshold_for(similar, ANA) > POLICY.threshold(2)
    probe = resembling(PROBE, looks(IDA), apart)
    alone = decide(Gallery(np.array([ANA]), PROBE[None], ENGINE), probe, POLICY)
    beside = decide(similar, probe, POLICY)
    assert alone.outcome is Outcome.ACCEPTED
    assert beside.score == pytest.approx(alone.score, abs=1e-4)
    assert (beside.outcome, beside.key) == (Outcome.UNKNOWN, None)
    assert beside.threshold == POLICY.threshold_for(similar, ANA)


@properties
@given(CROWDS, st.sampled_from(LEVELS), st.sampled_from([1, 2, 9]))
def test_thresholds_for_one_person_only_tighten(
    faces: list[tuple[float, int]], policy: DecisionPolicy, frames: int
) -> None:
    people = crowd(faces)
    for key in people.people.tolist():
        assert policy.threshold_for(people, key, frames) >= policy.threshold(len(faces), frames)


@properties
@given(CROWDS, st.sampled_from(LEVELS), st.sampled_from([1, 2, 9]))
def test_what_is_accepted_is_the_likeliest_likely_enough_and_clear_of_everybody(
    faces: list[tuple[float, int]], policy: DecisionPolicy, frames: int
) -> None:
    people = crowd(faces)
    decision = decide(people, PROBE, policy, frames=frames)
    scores = people.scores(PROBE[None], frames)[0]
    ranked = np.sort(scores)[::-1]
    assert decision.score == pytest.approx(ranked[0])
    assert decision.threshold is not None
    if decision.outcome is Outcome.ACCEPTED:
        assert decision.key is not None
        assert decision.key == people.people[scores.argmax()]
        assert ranked[0] >= policy.threshold_for(people, decision.key, frames) - 1e-4
        assert len(ranked) < 2 or ranked[0] - ranked[1] >= policy.margin - 1e-4
        assert policy.look_alike(people, decision.key) is None
    if decision.outcome is Outcome.UNKNOWN:
        assert (decision.key, decision.runner_up) == (None, None)
        assert ranked[0] < decision.threshold
    if decision.outcome is Outcome.AMBIGUOUS:
        assert decision.key is not None
        assert decision.runner_up not in (None, decision.key)


@properties
@given(CROWDS, st.permutations(range(24)), st.sampled_from([1, 5]))
def test_the_order_of_the_gallery_changes_nothing_at_all(
    faces: list[tuple[float, int]], order: list[int], frames: int
) -> None:
    people = crowd(faces)
    rows = [row for row in order if row < len(people)]
    shuffled = Gallery(people.keys[rows], people.vectors[rows], ENGINE)
    for policy in LEVELS:
        ours = decide(shuffled, PROBE, policy, frames=frames)
        assert ours == decide(people, PROBE, policy, frames=frames)


@properties
@given(CROWDS, FACES, st.sampled_from(LEVELS), st.sampled_from([1, 5]))
def test_adding_a_stranger_never_makes_a_wrong_accept_right(
    faces: list[tuple[float, int]], stranger: tuple[float, int], policy: DecisionPolicy, frames: int
) -> None:
    """Nor anything else accepted: only the stranger can be who was not before.

    Whoever the probe is: if the wrong person was accepted, the right one is not afterwards.
    """
    before = decide(crowd(faces), PROBE, policy, frames=frames)
    after = decide(crowd([*faces, stranger]), PROBE, policy, frames=frames)
    if after.outcome is Outcome.ACCEPTED and after.key != len(faces) + 1:
        assert (before.outcome, before.key) == (Outcome.ACCEPTED, after.key)


@properties
@given(CROWDS, st.sampled_from([1, 2, 9]), st.floats(0, 3))
def test_a_lenient_policy_accepts_whomever_a_stricter_one_accepts(
    faces: list[tuple[float, int]], frames: int, margin: float
) -> None:
    people = crowd(faces)
    rates = sorted(level.false_positive_rate for level in Level)
    accepted = [
        decide(people, PROBE, DecisionPolicy(rate, margin), frames=frames) for rate in rates
    ]
    keys = [one.key if one.outcome is Outcome.ACCEPTED else None for one in accepted]
    for stricter, laxer in pairwise(keys):
        assert stricter in (None, laxer)


@pytest.mark.parametrize("policy", LEVELS)
@pytest.mark.parametrize("frames", [1, 9])
def test_a_probe_far_from_everybody_is_unknown_at_every_level(
    policy: DecisionPolicy, frames: int
) -> None:
    people = Gallery(np.arange(1, 31), np.stack([looks(key) for key in range(1, 31)]), ENGINE)
    rng = np.random.default_rng(0)
    far = [*rng.normal(size=(20, 128)), *-people.vectors[:5], np.ones(128), 1e9 * np.eye(128)[0]]
    for probe in np.array(far, dtype=np.float32):
        decision = decide(people, probe, policy, frames=frames)
        assert decision.outcome is Outcome.UNKNOWN
        assert decision.score is not None
        assert decision.score < 0


@pytest.mark.parametrize("policy", LEVELS)
def test_strangers_as_people_differ_are_unknown_and_people_are_known(
    policy: DecisionPolicy,
) -> None:
    keys = np.repeat(np.arange(40), 3)
    photos = np.stack([photo(looks(key), i) for key in range(40) for i in range(3)])
    people = Gallery(keys, photos, ENGINE)
    for seed in range(40):
        known = decide(people, photo(looks(seed), 77), policy)
        assert (known.outcome, known.key) == (Outcome.ACCEPTED, seed)
        stranger = decide(people, photo(looks(500 + seed), 77), policy)
        assert stranger.outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("samples", [1, 2, 5])
def test_more_different_frames_make_the_score_higher_on_average(samples: int) -> None:
    means = []
    for count in (2, 4, 8, 16):
        scores = []
        for person in range(30):
            vectors = np.stack([photo(looks(person), i) for i in range(samples)])
            people = Gallery(np.full(samples, ANA), vectors, ENGINE)
            frames = np.stack([photo(looks(person), 100 + i) for i in range(count)])
            scores.append(people.scores(fused(frames)[None], count)[0, 0])
        means.append(np.mean(scores))
    assert means == sorted(means)


def test_a_score_that_is_no_number_names_nobody() -> None:
    """As a foreign score model may give it, whose numbers are absurd."""

    class Absurd(Gallery):
        def scores(self, probes: Vectors, frames: int = 1) -> Scores:
            return np.full((len(probes), len(self.people)), np.nan, dtype=np.float32)

    for count in (1, 3):
        people = Absurd(np.arange(count), np.stack([looks(key) for key in range(count)]), ENGINE)
        assert decide(people, looks(0), POLICY).outcome is Outcome.UNKNOWN


def test_thresholds_rise_with_the_gallery_and_with_what_is_asked() -> None:
    for frames in (1, 9):
        strict, normal, lenient = (one.threshold(50, frames) for one in LEVELS)
        assert strict > normal > lenient
        sizes = [POLICY.threshold(people, frames) for people in (10**4, 10**5, 10**6)]
        assert np.diff(sizes) == pytest.approx([1, 1])
        assert POLICY.threshold(1, frames) == POLICY.threshold(50, frames)
        assert POLICY.threshold(50, frames) <= sizes[0]


def test_the_threshold_is_the_promised_rate_shared_among_everybody() -> None:
    """A score is -log10 of the share of strangers who come as near to one person."""
    for level in Level:
        threshold = DecisionPolicy.of(level).threshold(10**5)
        assert 10**-threshold * 10**5 == pytest.approx(level.false_positive_rate)


@pytest.mark.parametrize("people", [1, 99, 101, 1999, 10**5])
@pytest.mark.parametrize("frames", [1, 2, 9])
def test_the_rate_of_a_threshold_is_the_one_it_is_for(people: int, frames: int) -> None:
    for policy in LEVELS:
        rate = rate_of(policy.threshold(people, frames), people, frames)
        assert rate == pytest.approx(policy.false_positive_rate)


def test_levels_are_what_they_promise() -> None:
    assert DecisionPolicy.of(Level.NORMAL) == POLICY
    rates = [Level.STRICT, Level.NORMAL, Level.LENIENT]
    assert [level.false_positive_rate for level in rates] == [0.001, 0.003, 0.01]


def test_likenesses_worth_a_look_are_more_than_look_alikes() -> None:
    for people in (0, 1, 100, 10**6):
        assert resembles_from(people) < look_alike_from(people)
        assert resembles_from(people) <= resembles_from(10 * people)


@pytest.mark.parametrize(
    "numbers", [(0.0, 1.0), (1.0, 1.0), (float("nan"), 1.0), (0.003, -0.1), (0.003, float("nan"))]
)
def test_a_policy_that_accepts_everybody_or_nobody_is_refused(
    numbers: tuple[float, float],
) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        DecisionPolicy(*numbers)


def test_a_damaged_probe_is_refused() -> None:
    with pytest.raises(GalleryError, match="refused"):
        decided({ANA: 0.1}, np.full(128, np.nan, np.float32))
