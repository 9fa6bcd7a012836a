"""Samples for enrollment: good ones that differ, of one person only."""

from __future__ import annotations

import numpy as np
import pytest

from attendance_app.vision.faces import Box, Detection, EncodedFace, Vector
from attendance_app.vision.gallery import GalleryError, apart
from attendance_app.vision.selection import one_person, select_samples
from tests.fakes import looks, photo, resembling

ANA, EVA = looks(1), looks(2)
POINTS = np.zeros((5, 2), np.float32)


def face(vector: Vector, quality: float = 0.8) -> EncodedFace:
    return EncodedFace(Detection(Box(0, 0, 80, 80), 1.0, "scripted"), POINTS, vector, quality)


def session(
    person: Vector, count: int, spread: float = 0.15, quality: float = 0.8
) -> list[EncodedFace]:
    """Frames of one person, scattered."""
    return [face(photo(person, 500 + i, spread), quality) for i in range(count)]


def test_no_faces_give_no_samples() -> None:
    assert select_samples([]) == []
    assert select_samples(session(ANA, 3), most=0) == []


def test_one_face_is_taken() -> None:
    assert select_samples([face(ANA)]) == [0]


def test_a_few_different_photos_are_all_taken() -> None:
    assert select_samples(session(ANA, 5)) == [0, 1, 2, 3, 4]


def test_no_more_than_wanted_and_each_once() -> None:
    chosen = select_samples(session(ANA, 60), most=10)
    assert len(chosen) == len(set(chosen)) == 10
    assert chosen == sorted(chosen)


def test_neighbouring_frames_of_somebody_still_are_one_sample() -> None:
    assert len(select_samples(session(ANA, 30, spread=0.01))) == 1


def test_different_views_are_preferred_to_more_of_the_same() -> None:
    still = session(ANA, 40, spread=0.04)
    turned = [face(photo(ANA, 900, 0.25)), face(photo(ANA, 901, 0.25))]
    chosen = select_samples([*still[:20], *turned, *still[20:]], most=6)
    assert {20, 21} <= set(chosen)


def test_poor_faces_are_left_out_and_the_best_is_in() -> None:
    faces = [*session(ANA, 5, quality=0.3), face(ANA, 0.9), *session(ANA, 3, quality=0.6)]
    chosen = select_samples(faces)
    assert 5 in chosen
    assert all(faces[i].quality >= 0.45 for i in chosen)


def test_the_oddest_of_many_are_left_out() -> None:
    """A hand before the face is far from everything, and would be chosen first for that."""
    faces = [*session(ANA, 29), face(photo(ANA, 950, 0.34))]
    assert 29 not in select_samples(faces, most=10)


def test_samples_stand_for_the_person() -> None:
    faces = session(ANA, 60)
    mean = np.mean([faces[i].vector for i in select_samples(faces)], axis=0)
    assert apart(mean, ANA) < 0.08


def test_none_and_one_are_one_person() -> None:
    assert one_person([])
    assert one_person([face(ANA)])


def test_a_session_is_one_person_and_so_is_an_odd_frame_in_it() -> None:
    assert one_person(session(ANA, 30, spread=0.2))
    assert one_person([*session(ANA, 29), face(photo(ANA, 960, 0.33))])


def test_two_different_faces_are_two_people() -> None:
    assert not one_person([face(ANA), face(EVA)])
    assert not one_person([*session(ANA, 20), face(EVA)])


@pytest.mark.parametrize("order", [1, -1])
def test_two_who_look_alike_are_two_people(order: int) -> None:
    """0.34 apart: no two faces need be far from each other, but there are two groups."""
    alike = resembling(ANA, EVA, 0.34)
    faces = [*session(ANA, 12, spread=0.1), *session(alike, 12, spread=0.1)]
    assert not one_person(faces[::order])


def test_a_damaged_vector_is_refused() -> None:
    for function in (one_person, select_samples):
        with pytest.raises(GalleryError):
            function([face(ANA), face(np.full(128, np.nan, np.float32))])


def test_a_single_sample_is_the_one_most_like_the_others() -> None:
    """Not the sharpest, which may be a grimace."""
    faces = [*session(ANA, 12, spread=0.25), face(ANA, 0.8)]
    faces[3] = face(photo(ANA, 970, 0.28), 0.9)
    assert select_samples(faces, most=1) == [12]


def test_worthless_faces_can_be_chosen_from_too() -> None:
    assert len(select_samples(session(ANA, 5, quality=0.0), most=3)) == 3
