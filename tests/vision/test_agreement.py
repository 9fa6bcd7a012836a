"""Pictures that show somebody else than a person's other pictures."""

from __future__ import annotations

import numpy as np
import pytest

from attendance_app.vision.agreement import Agreement, agreement_of
from attendance_app.vision.faces import Box, Detection, EncodedFace, Vector
from attendance_app.vision.gallery import GalleryError
from tests.fakes import looks, photo

ANA, EVA = looks(1), looks(2)


def face(vector: Vector) -> EncodedFace:
    detection = Detection(Box(0, 0, 80, 80), 1.0, "scripted")
    return EncodedFace(detection, np.zeros((5, 2), np.float32), vector, 0.8)


def photos(person: Vector, count: int, spread: float = 0.2) -> list[list[EncodedFace]]:
    """One face each, scattered."""
    return [[face(photo(person, 500 + i, spread))] for i in range(count)]


def test_none_and_one_agree() -> None:
    assert agreement_of([]) == Agreement()
    assert agreement_of(photos(ANA, 1)) == Agreement()


@pytest.mark.parametrize("count", [2, 3, 8])
def test_pictures_of_one_person_agree(count: int) -> None:
    assert agreement_of(photos(ANA, count)) == Agreement()


@pytest.mark.parametrize("count", [3, 4, 5, 8])
@pytest.mark.parametrize("place", [0, 1, -1])
def test_a_stranger_is_found_wherever_he_stands(count: int, place: int) -> None:
    pictures = photos(ANA, count - 1)
    place %= count
    pictures.insert(place, [face(EVA)])
    assert agreement_of(pictures) == Agreement(odd=(place,))


def test_two_strangers_are_found_among_five() -> None:
    pictures = [[face(EVA)], *photos(ANA, 3), [face(looks(3))]]
    assert agreement_of(pictures) == Agreement(odd=(0, 4))


@pytest.mark.parametrize(
    "pictures",
    [
        [[face(ANA)], [face(EVA)]],
        [[face(ANA)], [face(EVA)], [face(looks(3))]],
        [*photos(ANA, 2), *photos(EVA, 2)],
    ],
    ids=["two", "three different", "two of each"],
)
def test_without_a_majority_it_is_undecided(pictures: list[list[EncodedFace]]) -> None:
    assert agreement_of(pictures).undecided


def test_a_video_counts_no_more_than_a_photo() -> None:
    video = [one[0] for one in photos(EVA, 40)]
    assert agreement_of([*photos(ANA, 2), video]) == Agreement(odd=(2,))


def test_the_lengths_of_vectors_say_nothing() -> None:
    """They differ between pictures and say nothing of who is on them."""
    long = [face(np.asarray(ANA * 1.15, np.float32))]
    assert agreement_of([*photos(ANA, 3), long]) == Agreement()


def test_a_damaged_vector_is_refused() -> None:
    with pytest.raises(GalleryError):
        agreement_of([[face(ANA)], [face(np.full(128, np.nan, np.float32))]])
