"""The gallery: exact, the same in any order, and it refuses what cannot be compared."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.vision.gallery import Gallery, GalleryError, apart
from tests.fakes import ENGINE, looks, resembling


def gallery(people: dict[int, int]) -> Gallery:
    """Each person with so many vectors."""
    keys = [key for key, count in people.items() for _ in range(count)]
    vectors = [
        resembling(looks(key), looks(100 * key + i), 0.2)
        for key, count in people.items()
        for i in range(count)
    ]
    return Gallery(np.array(keys, np.int64), np.reshape(vectors, (-1, 128)), ENGINE)


def test_an_empty_gallery_has_no_columns() -> None:
    empty = Gallery.empty(ENGINE)
    assert len(empty) == 0
    assert list(empty.people) == []
    assert empty.distances(np.stack([looks(1)])).shape == (1, 0)


def test_no_probes_have_no_rows() -> None:
    assert gallery({4: 2, 7: 1}).distances(np.empty((0, 128), np.float32)).shape == (0, 2)


def test_a_person_with_one_vector_is_at_distance_0_from_it() -> None:
    one = Gallery(np.array([9]), np.stack([looks(9)]), ENGINE)
    assert one.distances(np.stack([looks(9)]))[0, 0] == pytest.approx(0, abs=1e-3)
    assert list(one.samples) == [1]
    assert 9 in one
    assert 8 not in one


def test_distances_go_to_the_mean_of_a_persons_vectors_brought_to_length_1() -> None:
    vectors = np.stack([looks(1), 2 * looks(2), looks(3)])
    both = Gallery(np.array([5, 5, 6]), vectors, ENGINE)
    mean = vectors[:2].mean(axis=0)
    expected = np.linalg.norm(mean / np.linalg.norm(mean) - looks(4) / np.linalg.norm(looks(4)))
    assert both.distances(np.stack([looks(4)]))[0, 0] == pytest.approx(expected, abs=1e-5)


def test_the_length_of_a_probe_does_not_matter() -> None:
    people = gallery({1: 3, 2: 3})
    probe = resembling(looks(1), looks(50), 0.3)
    assert people.distances(np.stack([probe, 3 * probe])) == pytest.approx(
        people.distances(np.stack([probe, probe])), abs=1e-6
    )


@given(st.permutations(range(12)))
def test_the_order_of_the_vectors_changes_nothing_at_all(order: list[int]) -> None:
    people = gallery({3: 5, 1: 4, 2: 3})
    shuffled = Gallery(people.keys[order], people.vectors[order], ENGINE)
    probes = np.stack([looks(seed) for seed in range(6)])
    assert np.array_equal(shuffled.people, people.people)
    assert np.array_equal(shuffled.distances(probes), people.distances(probes))


def test_nobody_can_change_a_gallery() -> None:
    people = gallery({1: 2})
    for array in (people.keys, people.vectors, people.people, people.samples):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_a_callers_later_change_does_not_reach_the_gallery() -> None:
    vectors = np.stack([looks(1), looks(2)])
    people = Gallery(np.array([1, 2]), vectors, ENGINE)
    vectors[:] = 0
    assert people.distances(np.stack([looks(1)]))[0, 0] == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize(
    "bad",
    [
        np.full((1, 128), np.nan, np.float32),
        np.full((1, 128), np.inf, np.float32),
        np.zeros((1, 128), np.float32),
        np.ones((1, 127), np.float32),
        np.ones(128, np.float32),
    ],
    ids=["nan", "inf", "zero", "short", "flat"],
)
def test_a_damaged_vector_is_refused_enrolled_or_as_a_probe(bad: np.ndarray) -> None:
    with pytest.raises(GalleryError, match="refused"):
        Gallery(np.array([1]), bad, ENGINE)
    with pytest.raises(GalleryError, match="refused"):
        gallery({1: 1}).distances(bad)


def test_keys_and_vectors_have_to_match() -> None:
    with pytest.raises(GalleryError, match="2 people were given for 1"):
        Gallery(np.array([1, 2]), np.stack([looks(1)]), ENGINE)


def test_another_engines_gallery_is_refused_by_name() -> None:
    people = gallery({1: 1})
    people.require_engine(ENGINE)
    with pytest.raises(GalleryError, match=r"scripted 1.*Enroll these people again"):
        people.require_engine(replace(ENGINE, sha256="1" * 64))


def test_apart_measures_as_the_gallery_does() -> None:
    assert apart(looks(1), resembling(looks(1), looks(2), 0.31)) == pytest.approx(0.31, abs=1e-3)
    assert apart(looks(1), 5 * looks(1)) == pytest.approx(0, abs=1e-3)
