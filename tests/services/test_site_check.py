"""What is said of a place, from what a camera saw for some seconds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from attendance_app.services.site_check import Grade, Item, Observation, judged, overall
from attendance_app.vision.quality import FaceQuality, QualityProblem

GOOD = FaceQuality(0.1, 120.0, 40.0, 140.0, 0.0, 0.0, 0.9, ())


def seen(quality: FaceQuality | None = GOOD, *, faces: int = 1, around: float = 120.0) -> list:
    """Twenty looks in two seconds."""
    return [
        Observation(number / 10, 1280, 720, faces if quality else 0, quality, around)
        for number in range(20)
    ]


def graded(observations: list, rate: float = 30.0, asked: float = 30.0) -> dict[Item, Grade]:
    return {each.item: each.grade for each in judged(observations, rate, asked)}


def test_a_good_place_is_good_in_everything() -> None:
    verdicts = judged(seen(), 30.0, 30.0)
    assert {each.item for each in verdicts} == set(Item)
    assert overall(verdicts) is Grade.GOOD
    assert not any(each.advice for each in verdicts)


@pytest.mark.parametrize(
    ("observations", "item", "grade"),
    [
        (seen(replace(GOOD, brightness=20.0, contrast=6.0), around=30.0), Item.LIGHT, Grade.POOR),
        (seen(replace(GOOD, brightness=45.0, contrast=15.0), around=60.0), Item.LIGHT, Grade.FAIR),
        (seen(replace(GOOD, problems=(QualityProblem.TOO_BRIGHT,))), Item.LIGHT, Grade.POOR),
        (
            seen(replace(GOOD, brightness=70.0, contrast=15.0), around=240.0),
            Item.BACKLIGHT,
            Grade.POOR,
        ),
        (
            seen(replace(GOOD, brightness=70.0, contrast=15.0), around=160.0),
            Item.BACKLIGHT,
            Grade.FAIR,
        ),
        (seen(replace(GOOD, size_px=50.0)), Item.DISTANCE, Grade.POOR),
        (seen(replace(GOOD, size_px=70.0)), Item.DISTANCE, Grade.FAIR),
        (seen(replace(GOOD, sharpness=0.03)), Item.SHARPNESS, Grade.POOR),
        (seen(replace(GOOD, sharpness=0.05)), Item.SHARPNESS, Grade.FAIR),
        (seen(faces=2), Item.FACE, Grade.FAIR),
        (seen()[:7] + seen(None), Item.FACE, Grade.POOR),
        ([replace(each, time_s=10 * each.time_s) for each in seen()], Item.SPEED, Grade.POOR),
    ],
)
def test_what_is_wrong_is_named_with_what_to_do(
    observations: list, item: Item, grade: Grade
) -> None:
    (verdict,) = [each for each in judged(observations, 30.0, 30.0) if each.item is item]
    assert (verdict.grade, bool(verdict.advice)) == (grade, True)
    others = {each: found for each, found in graded(observations).items() if each is not item}
    assert set(others.values()) == {Grade.GOOD}


def test_dark_skin_in_good_light_before_a_white_wall_is_not_called_dark() -> None:
    found = graded(seen(replace(GOOD, brightness=45.0, contrast=35.0), around=200.0))
    assert (found[Item.LIGHT], found[Item.BACKLIGHT]) == (Grade.GOOD, Grade.GOOD)


def test_a_slow_camera_is_told_from_one_that_was_asked_for_few() -> None:
    assert graded(seen(), 6.0)[Item.CAMERA] is Grade.POOR
    assert graded(seen(), 10.0)[Item.CAMERA] is Grade.FAIR
    assert graded(seen(), 10.0, asked=10.0)[Item.CAMERA] is Grade.GOOD


def test_where_nobody_stood_nothing_is_said_of_faces() -> None:
    verdicts = judged(seen(None), 30.0, 30.0)
    unknown = {each.item for each in verdicts if each.grade is Grade.UNKNOWN}
    assert unknown == {Item.FACE, Item.LIGHT, Item.BACKLIGHT, Item.DISTANCE, Item.SHARPNESS}
    assert overall(verdicts) is Grade.UNKNOWN


def test_without_a_picture_the_camera_is_to_be_mended() -> None:
    verdicts = judged([], 0.0, 30.0)
    assert verdicts[0].grade is Grade.POOR
    assert overall(verdicts) is Grade.POOR
