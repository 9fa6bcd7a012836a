"""What levels mean for a gallery: shares of single pictures and of several, or what is missing."""

from __future__ import annotations

import numpy as np
import pytest
from builders import ENGINE
from crowds import gallery, with_twins
from fakes import looks, photo, resembling

from attendance_app.evaluation.levels import LevelResult
from attendance_app.evaluation.site import evaluate_site
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery

POLICY = DecisionPolicy()


def level_of(tried: Gallery, policy: DecisionPolicy = POLICY) -> LevelResult:
    (level,) = evaluate_site(tried, {"normal": policy}, "normal", 0.003).levels
    return level


def test_people_who_are_clearly_apart() -> None:
    level = level_of(gallery(20, 4))
    for figures, trials in ((level.single, 80), (level.camera, 20)):
        assert figures.refusal == ""
        assert figures.right is not None
        assert figures.strangers_accepted is not None
        assert (figures.right.value, figures.strangers_accepted.value) == (1, 0)
        assert (figures.right.trials, figures.strangers_accepted.trials) == (trials, trials)
        assert figures.strangers_accepted.high == pytest.approx(1 - 0.05 ** (1 / 20))


def test_the_thresholds_are_those_of_a_picture_and_of_a_visit() -> None:
    level = level_of(gallery(12, 4))
    assert level.single.threshold == pytest.approx(POLICY.threshold(12))
    assert level.camera.threshold == pytest.approx(POLICY.threshold(12, 5))
    assert level.camera.threshold > level.single.threshold


def test_a_stranger_like_somebody_is_counted_as_accepted() -> None:
    """Two of twelve are twins: each is taken for the other when not enrolled."""
    level = level_of(with_twins(12))
    assert level.single.strangers_accepted is not None
    assert level.single.strangers_accepted.value == pytest.approx(2 / 12)
    assert level.single.strangers_accepted.low < 0.1
    # Nobody has a second face to look for.
    assert level.single.right is None
    assert "at least 10 people with more than one face to say" in level.single.refusal
    assert "here it is 0" in level.single.refusal


def test_several_pictures_count_once_per_person_and_are_held_to_more() -> None:
    """Some are so alike that a single picture is enough, and several together are not."""
    apart = np.linspace(0.25, 0.34, 10)
    pairs = [
        (looks(number), resembling(looks(number), looks(50 + number), distance))
        for number, distance in enumerate(apart)
    ]
    people = [one for pair in pairs for one in pair]
    vectors = [photo(one, face, 0.02) for one in people for face in range(4)]
    level = level_of(Gallery(np.repeat(np.arange(20), 4), np.stack(vectors), ENGINE))
    single, camera = level.single.strangers_accepted, level.camera.strangers_accepted
    assert single is not None
    assert camera is not None
    assert 0 < camera.value < single.value
    assert (single.trials, camera.trials) == (80, 20)


@pytest.mark.parametrize(
    ("faces", "strangers", "enrolled"), [(1, False, False), (2, True, False), (4, True, True)]
)
def test_each_share_is_there_when_enough_people_have_the_faces_for_it(
    faces: int, strangers: bool, enrolled: bool
) -> None:
    camera = level_of(gallery(10, faces)).camera
    assert (camera.strangers_accepted is not None) == strangers
    assert (camera.strangers_asked is not None) == strangers
    for share in (camera.right, camera.asked, camera.unknown, camera.wrong):
        assert (share is not None) == enrolled
    assert ("at least 10 people with more than one face to say" in camera.refusal) != strangers
    assert ("at least 10 people with at least 4 faces to say" in camera.refusal) != enrolled
    assert "at the camera; here it is 0." in camera.refusal or enrolled


def test_shares_of_people_enrolled_add_up_to_all_of_them() -> None:
    level = level_of(gallery(12, 4, noise=1))
    for figures in (level.single, level.camera):
        shares = (figures.right, figures.asked, figures.unknown, figures.wrong)
        assert sum(share.value for share in shares if share is not None) == pytest.approx(1)
        assert figures.right is not None
        assert figures.right.value < 1
