"""dlib's HOG face detector on grey pictures."""

from __future__ import annotations

from typing import TypeAlias

import dlib
import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Detection
from attendance_app.vision.landmarks import to_box

HOG = "hog"

GrayImage: TypeAlias = npt.NDArray[np.uint8]
"""Grey uint8, (H, W), C-contiguous."""


class HogDetector:
    """Quick: upright faces from 80 pixels up, frontal to half-turned. Lets other threads run."""

    def __init__(self) -> None:
        self._detector = dlib.get_frontal_face_detector()

    def find(self, gray: GrayImage, *, threshold: float = 0.0) -> list[Detection]:
        """Faces, the surest first.

        Parameters
        ----------
        gray : GrayImage
            Grey needs two thirds of the time of colour.
        threshold : float
            dlib's ``adjust_threshold``: below 0 more faces are found and more that are none.
        """
        boxes, scores, _ = self._detector.run(gray, 0, threshold)
        return [
            Detection(to_box(box), float(score), HOG)
            for box, score in zip(boxes, scores, strict=True)
        ]
