"""Quality: each flaw is named, and a good face has none."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, Detection, Points
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.photos import read_photo
from attendance_app.vision.quality import (
    DARK_BELOW,
    FaceQuality,
    QualityProblem,
    assess,
    expected_noise,
)

FACE = Detection(Box(70, 70, 170, 170), 1.0, "scripted")


def textured(seed: int = 1) -> BgrImage:
    """A grey-blue noise of 4-pixel grains, 250x250: detail everywhere."""
    grains = np.random.default_rng(seed).integers(60, 200, size=(63, 63, 3))
    return np.kron(grains, np.ones((4, 4, 1)))[:250, :250].astype(np.uint8)


def frontal(box: Box, *, nose_shift: float = 0.0, roll_deg: float = 0.0) -> Points:
    """Five points in a box; the nose moved by a share of the outer eyes' distance."""
    x, y = box.centre
    w = box.width
    flat = np.array(
        [(0.3 * w, 0), (0.1 * w, 0), (-0.3 * w, 0), (-0.1 * w, 0), (0.6 * w * nose_shift, 0.25 * w)]
    )
    angle = np.radians(roll_deg)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(flat @ turn + (x, y), dtype=np.float32)


def judged(image: BgrImage, face: Detection = FACE, points: Points | None = None) -> FaceQuality:
    return assess(image, face, frontal(face.box) if points is None else points)


def blurred(image: BgrImage, across: float, down: float) -> BgrImage:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigmaX=across, sigmaY=down), dtype=np.uint8)


def test_a_good_face_has_no_problem() -> None:
    quality = judged(textured())
    assert quality.problems == ()
    assert quality.score > 0.9
    assert quality.size_px == 100
    assert quality.yaw_deg == pytest.approx(0, abs=1)
    assert quality.roll_deg == pytest.approx(0, abs=1)


@pytest.mark.parametrize(
    ("image", "face", "points", "problem"),
    [
        (blurred(textured(), 14, 14), FACE, None, QualityProblem.TOO_BLURRED),
        (blurred(textured(), 14, 0.1), FACE, None, QualityProblem.TOO_BLURRED),
        (blurred(textured(), 0.1, 14), FACE, None, QualityProblem.TOO_BLURRED),
        (np.full((250, 250, 3), 90, np.uint8), FACE, None, QualityProblem.TOO_BLURRED),
        ((textured() // 12).astype(np.uint8), FACE, None, QualityProblem.TOO_DARK),
        (
            np.clip(textured().astype(int) * 3, 0, 255).astype(np.uint8),
            FACE,
            None,
            QualityProblem.TOO_BRIGHT,
        ),
        (
            textured(),
            Detection(Box(100, 100, 136, 136), 1.0, ""),
            None,
            QualityProblem.TOO_SMALL,
        ),
        (textured(), Detection(Box(-30, 70, 70, 170), 1.0, ""), None, QualityProblem.CUT_OFF),
        (textured(), Detection(Box(160, 170, 260, 270), 1.0, ""), None, QualityProblem.CUT_OFF),
        (textured(), FACE, frontal(FACE.box, nose_shift=0.3), QualityProblem.TURNED_AWAY),
        (textured(), FACE, frontal(FACE.box, nose_shift=-0.3), QualityProblem.TURNED_AWAY),
        (textured(), FACE, frontal(FACE.box, roll_deg=60), QualityProblem.TURNED_AWAY),
        (textured(), FACE, np.zeros((5, 2), np.float32), QualityProblem.TURNED_AWAY),
    ],
)
def test_each_flaw_is_named(
    image: BgrImage, face: Detection, points: Points | None, problem: QualityProblem
) -> None:
    quality = judged(image, face, points)
    assert problem in quality.problems
    assert quality.score < judged(textured()).score


def test_sharp_noise_in_the_dark_is_no_detail() -> None:
    noise = np.random.default_rng(3).normal(12, 4, size=(250, 250, 3))
    quality = judged(np.clip(noise, 0, 255).astype(np.uint8))
    assert QualityProblem.TOO_DARK in quality.problems


def test_a_dark_face_in_good_light_is_not_too_dark() -> None:
    """Low mean grey alone is skin, not light: contrast decides too."""
    grey = textured().mean(axis=2, keepdims=True)
    image = np.repeat(np.clip((grey - 120) * 1.5 + 2, 0, 255), 3, axis=2).astype(np.uint8)
    assert judged(image).brightness < DARK_BELOW
    assert QualityProblem.TOO_DARK not in judged(image).problems


def test_a_face_outside_the_picture_is_cut_off_and_breaks_nothing() -> None:
    quality = judged(textured(), Detection(Box(300, 300, 400, 400), 1.0, ""))
    assert QualityProblem.CUT_OFF in quality.problems
    assert quality.score == 0


def test_turning_has_a_side() -> None:
    right = judged(textured(), points=frontal(FACE.box, nose_shift=0.1))
    left = judged(textured(), points=frontal(FACE.box, nose_shift=-0.1))
    assert right.yaw_deg == pytest.approx(-left.yaw_deg, abs=0.5)
    assert 10 < right.yaw_deg < 30


def test_photos_of_real_people_are_usable_and_smeared_ones_are_not(
    data_dir: Path, engine: FaceEngine
) -> None:
    """One photo of each of 30 people: hardly any is refused as it is, nearly all when blurred."""
    plain, smeared = [], []
    for folder in sorted((data_dir / "faces").iterdir())[:600:20]:
        image = read_photo(sorted(folder.iterdir())[0])
        found = engine.detect(image, minimum_face_px=60)
        if len(found) == 1:
            points = engine.landmarks(image, [found[0].box])[0]
            plain.append(not assess(image, found[0], points).problems)
            smeared.append(not assess(blurred(image, 5, 5), found[0], points).problems)
    assert len(plain) >= 20
    assert np.mean(plain) >= 0.9
    assert np.mean(smeared) <= 0.1


def test_the_better_a_face_is_the_more_it_weighs() -> None:
    """Each flaw adds noise, none takes any away, and small differences do not count for much."""
    least = expected_noise(0.1, 120, 40, 0)
    assert least < expected_noise(0.07, 120, 40, 0) < expected_noise(0.05, 120, 40, 0)
    assert least < expected_noise(0.1, 200, 40, 0)
    assert least < expected_noise(0.1, 120, 15, 0) < expected_noise(0.1, 120, 8, 0)
    assert least < expected_noise(0.1, 120, 40, 30) == expected_noise(0.1, 120, 40, -30)
    assert expected_noise(0.2, 120, 60, 10) == least
    assert expected_noise(0.04, 200, 8, 40) < 4 * least


def test_a_small_face_weighs_as_much_as_a_large_one() -> None:
    large = judged(textured())
    half = cv2.resize(textured(), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    small = judged(np.asarray(half, np.uint8), Detection(Box(35, 35, 85, 85), 1.0, ""))
    assert small.problems == ()
    assert small.score == pytest.approx(large.score, abs=0.1)
