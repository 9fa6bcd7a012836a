"""The gallery that grows says at every moment what one made anew would say."""

from __future__ import annotations

import numpy as np
import pytest

from attendance_app.services import growing_gallery
from attendance_app.services.growing_gallery import GrowingGallery
from attendance_app.vision.faces import Vectors
from attendance_app.vision.gallery import Gallery
from tests.fakes import ENGINE, looks

PROBES = np.stack([looks(1000), looks(1001)])


def vectors(person: int, count: int) -> Vectors:
    return np.stack([looks(person * 10 + number) for number in range(count)])


def whole(people: dict[int, Vectors]) -> Gallery:
    keys = np.repeat(list(people), [len(one) for one in people.values()])
    return Gallery(keys, np.concatenate(list(people.values())), ENGINE)


def scores(growing: GrowingGallery) -> dict[int, list[float]]:
    """By person, of both probes."""
    said: dict[int, list[float]] = {}
    for part in growing.parts:
        for column, key in enumerate(part.people):
            said[int(key)] = part.scores(PROBES)[:, column].tolist()
    return said


@pytest.mark.parametrize("at_once", [3, 100])
def test_people_put_in_and_put_again_count_as_in_one_gallery(
    at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(growing_gallery, "_MOST_RECENT", at_once)
    people = {1: vectors(1, 2), 2: vectors(2, 1)}
    growing = GrowingGallery(whole(people))
    for step, (key, count) in enumerate([(3, 2), (1, 3), (4, 1), (3, 1), (5, 4), (6, 1), (2, 2)]):
        people[key] = vectors(20 + step, count)
        growing.put({key: people[key]})
        expected = whole(people)
        assert set(scores(growing)) == set(people)
        for column, person in enumerate(expected.people):
            assert scores(growing)[int(person)] == pytest.approx(
                expected.scores(PROBES)[:, column].tolist(), abs=1e-4
            )
    assert 6 in growing
    assert 7 not in growing


def test_nobody_and_then_somebody() -> None:
    growing = GrowingGallery(Gallery.empty(ENGINE))
    assert scores(growing) == {}
    growing.put({9: vectors(9, 1)})
    assert set(scores(growing)) == {9}
