"""The library that the engine is measured and checked against: imported here and nowhere else."""

from __future__ import annotations

import warnings
from typing import Any

import cv2


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
