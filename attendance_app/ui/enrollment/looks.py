"""A look: what the engine made of one frame, and where the head points in it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from attendance_app.services.examining import Refusal
from attendance_app.vision.faces import Box, EncodedFace, Points
from attendance_app.vision.scaling import BgraImage


class Pose(StrEnum):
    """What is asked for, in this order."""

    STRAIGHT = "straight"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    GLASSES = "glasses"


@dataclass(frozen=True, slots=True)
class HeadTurn:
    """Where a head points, roughly, from the five landmarks.

    Attributes
    ----------
    yaw_deg : float
        As `FaceQuality.yaw_deg`: positive when the nose points to the picture's right, which is
        the person's left.
    nose_drop : float
        How far below the line of the eyes the nose ends, in distances of the outer eye corners;
        shrinks as the chin is raised.
    """

    yaw_deg: float
    nose_drop: float


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What the engine made of one frame.

    Attributes
    ----------
    time_s : float
        The source's clock, seconds.
    taken_at : datetime
        Aware.
    refusal : Refusal or None
        Why the frame is of no use; None when it is usable.
    box : Box or None
        The (largest) face, pixels of the frame.
    face : EncodedFace or None
        The usable face.
    turn : HeadTurn or None
        Of the usable face.
    thumbnail : BgraImage or None
        The usable face cut out, square.
    """

    time_s: float
    taken_at: datetime
    refusal: Refusal | None
    box: Box | None
    face: EncodedFace | None = None
    turn: HeadTurn | None = None
    thumbnail: BgraImage | None = None


def nose_drop(points: Points) -> float:
    """`HeadTurn.nose_drop` from five landmarks, float32 (5, 2) in dlib's order; 0 for no face."""
    right, left, nose = points[0], points[2], points[4]
    eye_x, eye_y = float(right[0] - left[0]), float(right[1] - left[1])
    span = math.hypot(eye_x, eye_y)
    if span < 1:
        return 0.0
    nose_x = float(nose[0]) - float(right[0] + left[0]) / 2
    nose_y = float(nose[1]) - float(right[1] + left[1]) / 2
    return (nose_y * eye_x - nose_x * eye_y) / span**2
