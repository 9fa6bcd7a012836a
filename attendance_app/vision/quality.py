"""Whether a face can be relied on: size, sharpness, light, turn, what is cut off."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.boxes import clipped, inside
from attendance_app.vision.faces import Detection, Points
from attendance_app.vision.frames import BgrImage

MINIMUM_FACE_PX = 40
"""Faces 2 m from a webcam are about 65 px tall at 640x480; below 40 px detectors are unsure."""

BLURRED_BELOW = 0.045
"""Sharpness (see `FaceQuality`). 40 LFW faces: 0.11 as they are, 0.07 and 0.05 after a Gaussian
blur of 2 and 3 px on a 90 px face, 0.04 after 15 px of motion. There the median distance to another
photo of the same person has grown from 0.44 to 0.52-0.57 and detectors begin to miss the face.
LFW faces of 0.04-0.06 are a median 0.30 (`gallery.apart`) from the mean of the person's others, of
0.06 and more 0.24. Office webcam clips lie at 0.07-0.12. Higher refuses webcams, lower lets smeared
faces vote."""

DARK_BELOW = 25.0
"""Mean grey of the face. At 30 % of normal light (mean 36, contrast 13) vectors lose nothing to
speak of: 0.25 from the mean of the person's others instead of 0.23. At 15 % (mean 17, contrast 6)
those refused lie at 0.28, as after a blur of 2 to 3 px. Together with `FLAT_BELOW`, so that dark
skin in good light is never called dark."""

FLAT_BELOW = 9.0
"""Contrast (standard deviation of grey); 17 and more in webcam clips."""

BURNT_SHARE = 0.4
"""Share of the face at the white end (250 and up) from which too much of it is lost."""

TURNED_YAW_DEG = 40.0
TURNED_ROLL_DEG = 40.0
"""Of 2,265 LFW faces, compared with the mean of the person's others (`gallery.apart`): median 0.24
up to 40 degrees of yaw, 0.27 from 40 to 50, where 27 % are farther than 0.30 instead of 10 %."""

WHOLE_SHARE = 0.9
"""Share of the face's box that has to lie in the picture; HOG boxes end at the chin and brows."""

_SIDE = 64  # faces are judged at one size, so that sharpness does not depend on the distance
_SECOND_DERIVATIVE = np.array([1.0, -2.0, 1.0], dtype=np.float32)
_FLAT = np.array([1.0], dtype=np.float32)
_NO_CONTRAST = 3.0  # levels: below, what looks like detail is the rounding to whole levels
_NOSE_DEPTH = 0.28
"""How far the base of the nose stands out before the eyes' plane, in distances of the outer eye
corners (about 25 of 90 mm): turns the nose's shift into an angle."""


class QualityProblem(StrEnum):
    """Why a face does not count; each has a hint a person can follow."""

    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    TOO_BLURRED = "too_blurred"
    TOO_SMALL = "too_small"
    TURNED_AWAY = "turned_away"
    CUT_OFF = "cut_off"


@dataclass(frozen=True, slots=True)
class FaceQuality:
    """What was measured of one face.

    Attributes
    ----------
    sharpness : float
        Second derivative of the grey face at 64x64, across or down, whichever is weaker (so that
        motion in one direction shows), over its contrast.
    brightness, contrast : float
        Mean and standard deviation of grey, 0 to 255.
    size_px : float
        The smaller side of the detector's box.
    yaw_deg : float
        Estimated from the nose's shift between the eyes; positive when it points to the picture's
        right. Rough: about 10 degrees.
    roll_deg : float
        Of the line through the eyes; positive when clockwise in the picture.
    score : float
        0 (useless) to 1 (good): how much a face should weigh in a mean. See `expected_noise`.
    problems : tuple of QualityProblem
        Empty when the face may be encoded and counted.
    """

    sharpness: float
    brightness: float
    contrast: float
    size_px: float
    yaw_deg: float
    roll_deg: float
    score: float
    problems: tuple[QualityProblem, ...]


def assess(
    image: BgrImage,
    detection: Detection,
    points: Points,
    *,
    minimum_face_px: float = MINIMUM_FACE_PX,
) -> FaceQuality:
    """Measure a face.

    Parameters
    ----------
    image : BgrImage
        BGR uint8, (H, W, 3).
    detection : Detection
        Where the face is; may reach outside the picture.
    points : Points
        float32 (5, 2), dlib's order: the eye on the picture's right (outer corner, inner corner),
        the eye on the left (outer, inner), below the nose.
    minimum_face_px : float
        Smaller boxes are `too_small`.
    """
    height, width = image.shape[:2]
    box = detection.box
    size = min(box.width, box.height)
    sharpness, brightness, contrast, burnt = _light_and_sharpness(image, detection)
    yaw, roll = _turn(points)
    problems = []
    if size < minimum_face_px:
        problems.append(QualityProblem.TOO_SMALL)
    whole = inside(box, width, height)
    # Landmarks alone would do, but the predictor pulls them back into the picture at its edge.
    if whole < WHOLE_SHARE or not _all_inside(points, width, height):
        problems.append(QualityProblem.CUT_OFF)
    if brightness < DARK_BELOW and contrast < FLAT_BELOW:
        problems.append(QualityProblem.TOO_DARK)
    if burnt > BURNT_SHARE:
        problems.append(QualityProblem.TOO_BRIGHT)
    if sharpness < BLURRED_BELOW:
        problems.append(QualityProblem.TOO_BLURRED)
    if abs(yaw) > TURNED_YAW_DEG or abs(roll) > TURNED_ROLL_DEG:
        problems.append(QualityProblem.TURNED_AWAY)
    score = (
        _LEAST_NOISE
        / expected_noise(sharpness, brightness, contrast, yaw)
        * _ramp(whole, 0.5, 1.0)
        * _ramp(size, minimum_face_px * 0.5, minimum_face_px)
        * (1 - _ramp(abs(roll), TURNED_ROLL_DEG, TURNED_ROLL_DEG * 2))
    )
    return FaceQuality(sharpness, brightness, contrast, size, yaw, roll, score, tuple(problems))


def expected_noise(sharpness: float, brightness: float, contrast: float, yaw_deg: float) -> float:
    """How far a face's vector is likely to lie from the person's mean: a squared distance.

    Fitted (least squares, no negative weights) to 1,662 faces of one half of the people with four
    or more photos in the faces folder, half of them blurred, darkened, brightened, made small,
    noisy or compressed. On 1,909 of the other half (benchmarks/enrollment_on_faces.py) it says
    0.049, 0.054, 0.065, 0.076, 0.092 and 0.114 where, less 0.01 of the mean's own noise, 0.050,
    0.052, 0.062, 0.072, 0.088 and 0.105 are measured: a rank correlation of 0.40, of 0.13 among
    photos as they are, which differ little. The size of a face says nothing beyond its sharpness:
    at 45 pixels vectors are as good as at 100.

    The reciprocal is the best weight of a face in a mean (Aitken 1935). Means weighted so have
    lain nearer to the person than plain ones, if by little: with half of the photos spoilt 0.177
    instead of 0.179 for five photos and three probes. Weights that differ more do harm.
    """
    return (
        _LEAST_NOISE
        + 0.025 * max(0.0, 0.10 - sharpness) / 0.05
        + 0.025 * max(0.0, 0.06 - sharpness) / 0.02
        + 0.041 * max(0.0, brightness - 160) / 60
        + 0.006 * max(0.0, 25 - contrast) / 15
        + 0.017 * max(0.0, 12 - contrast) / 6
        + 0.007 * max(0.0, abs(yaw_deg) - 15) / 20
    )


_LEAST_NOISE = 0.049


def _light_and_sharpness(
    image: BgrImage, detection: Detection
) -> tuple[float, float, float, float]:
    """Sharpness, brightness, contrast, share of burnt pixels; all 0 when nothing is in view."""
    height, width = image.shape[:2]
    part = clipped(detection.box, width, height)
    left, top = math.floor(part.left), math.floor(part.top)
    right, bottom = math.ceil(part.right), math.ceil(part.bottom)
    if right - left < 2 or bottom - top < 2:
        return 0.0, 0.0, 0.0, 0.0
    crop = cv2.cvtColor(image[top:bottom, left:right], cv2.COLOR_BGR2GRAY)
    method = cv2.INTER_AREA if min(crop.shape) > _SIDE else cv2.INTER_LINEAR
    grey = cv2.resize(crop, (_SIDE, _SIDE), interpolation=method)
    mean, deviation = cv2.meanStdDev(grey)
    burnt = float(np.count_nonzero(grey >= 250)) / grey.size
    # A dark picture's noise is sharp but is no detail: smooth it away before looking for detail.
    smooth = np.asarray(cv2.GaussianBlur(grey.astype(np.float32), (5, 5), 1.0), dtype=np.float32)
    detail = min(
        _detail(smooth, _SECOND_DERIVATIVE, _FLAT), _detail(smooth, _FLAT, _SECOND_DERIVATIVE)
    )
    smooth_contrast = float(cv2.meanStdDev(smooth)[1][0, 0])
    sharpness = detail / smooth_contrast if smooth_contrast > _NO_CONTRAST else 0.0
    return sharpness, float(mean[0, 0]), float(deviation[0, 0]), burnt


def _detail(
    smooth: npt.NDArray[np.float32],
    across: npt.NDArray[np.float32],
    down: npt.NDArray[np.float32],
) -> float:
    return float(cv2.meanStdDev(cv2.sepFilter2D(smooth, cv2.CV_32F, across, down))[1][0, 0])


def _turn(points: Points) -> tuple[float, float]:
    """Yaw and roll in degrees; 90 for points that are no face."""
    right, left, nose = points[0], points[2], points[4]
    eye_x, eye_y = float(right[0] - left[0]), float(right[1] - left[1])
    span = math.hypot(eye_x, eye_y)
    if span < 1:
        return 90.0, 90.0
    nose_x = float(nose[0]) - float(right[0] + left[0]) / 2
    nose_y = float(nose[1]) - float(right[1] + left[1]) / 2
    shift = (nose_x * eye_x + nose_y * eye_y) / span**2
    return math.degrees(math.atan2(shift, _NOSE_DEPTH)), math.degrees(math.atan2(eye_y, eye_x))


def _all_inside(points: Points, width: int, height: int) -> bool:
    low, high = points.min(axis=0), points.max(axis=0)
    return bool(low[0] >= 0 and low[1] >= 0 and high[0] < width and high[1] < height)


def _ramp(value: float, low: float, high: float) -> float:
    """0 at `low` and below, 1 at `high` and above, straight between."""
    return min(1.0, max(0.0, (value - low) / (high - low)))
