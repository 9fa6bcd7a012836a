"""The library that the engine is measured and checked against: imported here and nowhere else."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np

from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage


def face_recognition_on_one_core() -> Any:
    """The module ``face_recognition``, whose dlib uses one core; OpenCV is held to one, too.

    It takes RGB pictures and boxes as (top, right, bottom, left), the last pixels included.
    """
    cv2.setNumThreads(1)
    with warnings.catch_warnings():
        # It imports pkg_resources, which warns of its own end.
        warnings.simplefilter("ignore")
        import face_recognition

    return face_recognition


def face_recognition_finder() -> Callable[[BgrImage], list[Box]]:
    """Faces as ``face_recognition.face_locations`` finds them unless told otherwise.

    By HOG in colour, the picture enlarged once.
    """
    library = face_recognition_on_one_core()

    def find(image: BgrImage) -> list[Box]:
        found = library.face_locations(np.ascontiguousarray(image[:, :, ::-1]))
        return [Box(left, top, right + 1, bottom + 1) for top, right, bottom, left in found]

    return find
