"""The gallery: exact, the same in any order, and it refuses what cannot be compared."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.vision.gallery import Gallery, GalleryError, apart, fused
from attendance_app.vision.model_store import ModelError
from attendance_app.vision.scoring import (
    PROBE_SHARE,
    TEMPLATE_SHARE,
    shipped,
    unit,
)
from tests.fakes import ENGINE, looks, photo, resembling

MODEL = shipped(ENGINE)


def gallery(people: dict[int, int]) -> Gallery:
    """Each person with so many vectors."""
    keys = [key for key, count in people.items() for _ in range(count)]
    vectors = [photo(looks(key), i) for key, count in people.items() for i in range(count)]
    return Gallery(np.array(keys, np.int64), np.reshape(vectors, (-1, 128)), ENGINE)


def test_an_empty_gallery_has_no_columns() -> None:
    empty = Gallery.empty(ENGINE)
    assert len(empty) == 0
    assert list(empty.people) == []
    assert empty.scores(np.stack([looks(1)])).shape == (1, 0)
    assert empty.scores(np.empty((0, 128), np.float32)).shape == (0, 0)


def test_no_probes_have_no_rows() -> None:
    assert gallery({4: 2, 7: 1}).scores(np.empty((0, 128), np.float32)).shape == (0, 2)


def test_people_have_their_vectors_in_any_number() -> None:
    people = gallery({9: 1, 3: 4})
    assert (list(people.people), list(people.samples), len(people)) == ([3, 9], [4, 1], 5)
    assert 9 in people
    assert 8 not in people


@pytest.mark.parametrize("samples", [1, 2, 3, 7])
@pytest.mark.parametrize("frames", [1, 2, 9])
def test_a_person_scores_high_with_their_own_template_and_strangers_low(
    samples: int, frames: int
) -> None:
    people = gallery(dict.fromkeys(range(30), samples))
    own = np.stack([fused(_photos(key, 500, frames)) for key in range(30)])
    others = np.stack([fused(_photos(key, 500, frames)) for key in range(100, 160)])
    scores = people.scores(own, frames)
    assert (scores.argmax(axis=1) == np.arange(30)).all()
    assert np.diag(scores).min() > 6
    assert people.scores(others, frames).max() < 5


def test_a_score_is_the_calibrated_ratio_less_the_likeness_to_typical_faces() -> None:
    """For people of few and of many vectors beside each other, whose columns lie apart."""
    people = gallery({1: 1, 2: 5, 3: 2, 4: 1, 5: 3})
    probes = np.stack([photo(looks(key), 600) for key in range(1, 9)])
    projected = MODEL.project(probes)
    for frames in (1, 2, 3):
        scores = people.scores(probes, frames)
        for column, key in enumerate(people.people.tolist()):
            terms = MODEL.terms(int(people.samples[column]), frames)
            template = MODEL.project(people.template(key)[None])
            mean = terms.kept * template[0]
            ratio = terms.constant - 0.5 * float(mean**2 @ terms.precision)
            ratios = ratio + projected @ (mean * terms.precision) + projected**2 @ terms.quadratic
            ratios -= PROBE_SHARE * MODEL.typicality(projected)
            ratios -= TEMPLATE_SHARE * MODEL.typicality(template)
            expected = terms.offset + terms.slope * ratios
            assert scores[:, column] == pytest.approx(expected, abs=1e-3)


def test_a_template_is_the_mean_of_vectors_brought_to_length_1() -> None:
    vectors = np.stack([looks(1), 2 * photo(looks(1), 1)])
    both = Gallery(np.array([5, 5]), vectors, ENGINE)
    mean = unit(unit(vectors).mean(axis=0))
    assert both.template(5) == pytest.approx(mean, abs=1e-6)
    with pytest.raises(KeyError):
        both.template(6)


def test_the_lengths_of_vectors_and_probes_do_not_matter() -> None:
    people, probe = gallery({1: 3, 2: 3}), photo(looks(1), 50)
    longer = Gallery(people.keys, people.vectors * np.float32(3), ENGINE)
    once, thrice = people.scores(np.stack([probe, 3 * probe]))
    assert thrice == pytest.approx(once, abs=1e-4)
    assert longer.scores(probe[None])[0] == pytest.approx(once, abs=1e-4)


@settings(max_examples=25)
@given(st.permutations(range(12)))
def test_the_order_of_the_vectors_changes_nothing_at_all(order: list[int]) -> None:
    people = gallery({3: 5, 1: 4, 2: 3})
    shuffled = Gallery(people.keys[order], people.vectors[order], ENGINE)
    probes = np.stack([looks(seed) for seed in range(6)])
    assert np.array_equal(shuffled.people, people.people)
    assert np.array_equal(shuffled.vectors, people.vectors)
    for frames in (1, 2):
        assert np.array_equal(shuffled.scores(probes, frames), people.scores(probes, frames))
    for key in (1, 2, 3):
        assert np.array_equal(shuffled.template(key), people.template(key))
        assert shuffled.nearest_other(key) == people.nearest_other(key)


def test_people_in_order_with_one_vector_each_come_to_the_same_as_in_any_other() -> None:
    people = gallery(dict.fromkeys(range(9), 1))
    shuffled = Gallery(people.keys[::-1], people.vectors[::-1], ENGINE)
    probes = np.stack([looks(seed) for seed in range(6)])
    assert np.array_equal(shuffled.scores(probes), people.scores(probes))


def test_who_else_is_enrolled_does_not_change_a_score() -> None:
    few, many = gallery({1: 2, 2: 1}), gallery({1: 2, 2: 1, 3: 5, 4: 2, 5: 1})
    probes = np.stack([photo(looks(key), 40) for key in range(1, 5)])
    assert many.scores(probes)[:, :2] == pytest.approx(few.scores(probes), abs=1e-4)


def test_alone_or_in_company_nobody_or_the_most_alike_is_the_nearest_other() -> None:
    assert gallery({1: 3}).nearest_other(1) is None
    people = gallery({1: 3, 2: 3, 3: 3})
    alike = Gallery(
        np.append(people.keys, 7),
        np.append(people.vectors, [resembling(looks(1), looks(2), 0.1)], axis=0),
        ENGINE,
    )
    nearest = alike.nearest_other(1)
    assert nearest is not None
    assert nearest[0] == 7
    assert nearest[1] > 7
    back = alike.nearest_other(7)
    assert back is not None
    assert back[0] == 1
    assert back[1] == pytest.approx(nearest[1], abs=1e-3)


def test_the_nearest_other_is_the_most_alike_either_way_round() -> None:
    people = gallery(dict.fromkeys(range(8), 1) | {8: 5, 9: 2})
    templates = {key: people.template(key) for key in people.people.tolist()}
    scores = {
        (one, other): float(people.scores(template[None], int(people.samples[row]))[0, column])
        for row, (one, template) in enumerate(templates.items())
        for column, other in enumerate(templates)
        if one != other
    }
    for key in templates:
        both = {
            other: max(scores[key, other], scores[other, key])
            for other in templates
            if other != key
        }
        most = max(both, key=lambda other: both[other])
        nearest = people.nearest_other(key)
        assert nearest is not None
        assert nearest[0] == most
        assert nearest[1] == pytest.approx(both[most], abs=1e-3)


def test_nobody_can_change_a_gallery() -> None:
    people = gallery({1: 2})
    for array in (people.keys, people.vectors, people.people, people.samples):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


@pytest.mark.parametrize("keys", [[1, 2], [2, 1], [1, 1]], ids=["in order", "not", "of one"])
def test_a_callers_later_change_does_not_reach_the_gallery(keys: list[int]) -> None:
    vectors, given_keys = np.stack([looks(1), looks(2)]), np.array(keys)
    people = Gallery(given_keys, vectors, ENGINE)
    before, template = people.scores(vectors), people.template(1)
    vectors[:] = 0
    given_keys[:] = 8
    assert sorted(people.keys) == sorted(keys)
    assert np.array_equal(people.template(1), template)
    assert np.array_equal(people.scores(np.stack([looks(1), looks(2)])), before)


def test_opposite_vectors_of_one_person_draw_nobody_to_them() -> None:
    """Their mean has no direction."""
    keys = np.array([1, 1, 2])
    people = Gallery(keys, np.stack([looks(1), -looks(1), looks(2)]), ENGINE)
    scores = people.scores(np.stack([looks(2), looks(3)]))
    assert np.isfinite(scores).all()
    assert scores[0].argmax() == 1
    assert scores[:, 0].max() < 5


@pytest.mark.parametrize(
    "bad",
    [
        np.full((1, 128), np.nan, np.float32),
        np.full((1, 128), np.inf, np.float32),
        np.full((1, 128), 1e30, np.float32),
        np.zeros((1, 128), np.float32),
        np.full((1, 128), 1e-22, np.float32),
        np.ones((1, 127), np.float32),
        np.ones(128, np.float32),
    ],
    ids=["nan", "inf", "too long", "zero", "next to nothing", "short", "flat"],
)
def test_a_damaged_vector_is_refused_enrolled_or_as_a_probe(bad: np.ndarray) -> None:
    with pytest.raises(GalleryError, match="refused"):
        Gallery(np.array([1]), bad, ENGINE)
    with pytest.raises(GalleryError, match="refused"):
        gallery({1: 1}).scores(bad)


@pytest.mark.parametrize("frames", [0, -1])
def test_a_probe_of_no_frames_is_refused(frames: int) -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        gallery({1: 1}).scores(looks(1)[None], frames)


def test_keys_and_vectors_have_to_match() -> None:
    with pytest.raises(GalleryError, match="2 people were given for 1"):
        Gallery(np.array([1, 2]), np.stack([looks(1)]), ENGINE)


def test_another_engines_gallery_is_refused_by_name() -> None:
    people, other = gallery({1: 1}), replace(ENGINE, sha256="1" * 64)
    people.require_engine(ENGINE)
    with pytest.raises(GalleryError, match=rf"{ENGINE.name}.*Enroll these people again"):
        people.require_engine(other)


def test_vectors_of_an_engine_without_a_score_model_are_refused() -> None:
    other = replace(ENGINE, version="another")
    with pytest.raises(ModelError, match=f"no score model for vectors of {ENGINE.name} another"):
        Gallery.empty(other)
    with pytest.raises(GalleryError, match="cannot be compared"):
        Gallery.empty(other, MODEL)
    assert Gallery.empty(other, replace(MODEL, engine=other)).engine == other


def test_fused_is_the_mean_of_two_and_of_equals() -> None:
    two = _photos(1, 0, 2)
    assert fused(two) == pytest.approx(unit(unit(two).mean(axis=0)), abs=1e-6)
    assert fused(np.stack([looks(1)] * 5)) == pytest.approx(unit(looks(1)), abs=1e-6)
    assert fused(looks(1)[None]) == pytest.approx(unit(looks(1)), abs=1e-6)


@pytest.mark.parametrize("count", [3, 5, 10])
def test_one_odd_vector_moves_what_is_fused_much_less_than_the_mean(count: int) -> None:
    right = _photos(1, 0, count - 1)
    spoilt = np.concatenate([right, looks(2)[None]])
    without, mean = fused(right), unit(unit(spoilt).mean(axis=0))
    assert apart(fused(spoilt), without) < 0.5 * apart(mean, without)


def test_what_counts_more_draws_more() -> None:
    three = _photos(1, 0, 3)
    nearer = fused(three, np.array([1.0, 0.1, 0.1]))
    assert apart(nearer, three[0]) < apart(fused(three), three[0])
    assert fused(three, np.array([2.0, 2.0, 2.0])) == pytest.approx(fused(three), abs=1e-6)
    alone = fused(three, np.array([0.0, 1.0, 0.0]))
    assert alone == pytest.approx(unit(three[1]), abs=1e-6)


def test_several_are_fused_at_once_as_each_alone() -> None:
    both = np.stack([_photos(1, 0, 4), _photos(2, 0, 4)])
    together = fused(both)
    for row, one in enumerate(both):
        assert together[row] == pytest.approx(fused(one), abs=1e-6)


def test_apart_measures_directions() -> None:
    assert apart(looks(1), resembling(looks(1), looks(2), 0.31)) == pytest.approx(0.31, abs=1e-3)
    assert apart(looks(1), 5 * looks(1)) == pytest.approx(0, abs=1e-3)
    assert apart(looks(1), -looks(1)) == pytest.approx(2, abs=1e-3)


def _photos(person: int, first: int, count: int) -> np.ndarray:
    return np.stack([photo(looks(person), first + i) for i in range(count)])
