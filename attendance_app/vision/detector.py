"""Finding faces: dlib's HOG detector on grey pictures, in a whole frame or near a known face."""

from __future__ import annotations

import math

import cv2
import dlib
import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Box, Detection
from attendance_app.vision.frames import BgrImage

HOG = "hog"

WINDOW_PX = 80
"""The smallest face either detector sees, pixels: smaller ones are enlarged to it first."""

_NEAR_FACE_PX = 95.0
_NEAR_REACH = 0.95
_NEAR_OVERLAP = 0.25

GrayImage = npt.NDArray[np.uint8]


def scaled(image: npt.NDArray[np.uint8], scale: float) -> npt.NDArray[np.uint8]:
    """A picture enlarged or reduced; the same object when `scale` is 1."""
    if math.isclose(scale, 1.0, abs_tol=1e-3):
        return image
    height, width = image.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    method = cv2.INTER_LINEAR if scale > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(image, size, interpolation=method), dtype=np.uint8)


def overlap(a: Box, b: Box) -> float:
    """Shared over joint area, 0 to 1."""
    width = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return shared / (a.width * a.height + b.width * b.height - shared)


class HogDetector:
    """Quick; upright faces from 80 pixels up, frontal to half-turned. Releases the GIL."""

    def __init__(self) -> None:
        self._detector = dlib.get_frontal_face_detector()

    def find(
        self, gray: GrayImage, *, scale: float = 1.0, threshold: float = 0.0
    ) -> list[Detection]:
        """Faces in a grey picture uint8 (H, W), looked at `scale` times as large.

        Grey finds what colour finds in two thirds of the time. Boxes are in pixels of `gray`.
        """
        boxes, scores, _ = self._detector.run(scaled(gray, scale), 0, threshold)
        return [
            Detection(
                Box(
                    box.left() / scale,
                    box.top() / scale,
                    (box.right() + 1) / scale,
                    (box.bottom() + 1) / scale,
                ),
                float(score),
                HOG,
            )
            for box, score in zip(boxes, scores, strict=True)
        ]

    def find_near(self, image: BgrImage, box: Box) -> Detection | None:
        """Look for a known face again, where it was and a little around; None if it is not there.

        Only the neighbourhood is made grey and scaled, so that the face has a size the detector
        likes: its cost does not depend on the frame or on how near the person is.
        """
        crop, left, top, scale = neighbourhood(image, box)
        if crop is None:
            return None
        gray = np.asarray(cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
        found = [
            Detection(
                Box(
                    left + near.box.left,
                    top + near.box.top,
                    left + near.box.right,
                    top + near.box.bottom,
                ),
                near.score,
                near.detector,
            )
            for near in self.find(gray, scale=scale)
        ]
        return nearest(found, box)


def neighbourhood(image: BgrImage, box: Box) -> tuple[BgrImage | None, int, int, float]:
    """The pixels around a box, where they begin (left, top), and the scale to look at them."""
    size = max(box.width, box.height)
    if not size > 0:
        return None, 0, 0, 1.0
    x, y = box.centre
    reach = size * _NEAR_REACH
    left, top = max(0, math.floor(x - reach)), max(0, math.floor(y - reach))
    right = min(image.shape[1], math.ceil(x + reach))
    bottom = min(image.shape[0], math.ceil(y + reach))
    if right - left < size / 2 or bottom - top < size / 2:
        return None, 0, 0, 1.0
    return image[top:bottom, left:right], left, top, _NEAR_FACE_PX / size


def nearest(found: list[Detection], box: Box) -> Detection | None:
    """The detection that overlaps the known box most, if it does so enough to be that face."""
    best = max(found, key=lambda detection: overlap(detection.box, box), default=None)
    return best if best is not None and overlap(best.box, box) >= _NEAR_OVERLAP else None
