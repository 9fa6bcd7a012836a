"""dlib's HOG face detector on grey pictures."""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import TypeAlias

import dlib
import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Detection
from attendance_app.vision.landmarks import to_box

_log = logging.getLogger(__name__)

HOG = "hog"

_COPY = "hog_face_detector.dlib"
_COPY_SHA256 = "f3f7aa833fb4a14a46fc48689f45b98d85ef72d6dfaf8bdc012b7d3c522a5426"
"""Of the detector as dlib 20.0.1 writes it. Were it written differently by another version, no
copy would be used and every start be half a second longer; nothing else depends on it."""

GrayImage: TypeAlias = npt.NDArray[np.uint8]
"""Grey uint8, (H, W), C-contiguous."""


class HogDetector:
    """Quick: upright faces from 80 pixels up, frontal to half-turned. Lets other threads run."""

    def __init__(self, cache_dir: Path) -> None:
        """Make it, or load the copy that is kept in `cache_dir`, which need not exist."""
        self._detector = _kept(cache_dir) or _made(cache_dir)

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


def _kept(cache_dir: Path) -> dlib.fhog_object_detector | None:
    """The detector from its copy; None without an undamaged one."""
    try:
        state = (cache_dir / _COPY).read_bytes()
    except OSError:
        return None
    if hashlib.sha256(state).hexdigest() != _COPY_SHA256:
        return None
    # As unpickling does. By a file's name dlib opens no folder with unusual letters on Windows.
    detector = dlib.fhog_object_detector.__new__(dlib.fhog_object_detector)
    detector.__setstate__((state,))
    return detector


def _made(cache_dir: Path) -> dlib.fhog_object_detector:
    """The detector out of dlib itself, and a copy of it kept.

    dlib carries it as compressed text. To unpack that takes half a second, in which no other
    thread of the program gets its turn: the window stands still.
    """
    detector = dlib.get_frontal_face_detector()
    (state,) = detector.__getstate__()
    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        # Half a copy does no harm: it has not the right hash.
        (cache_dir / _COPY).write_bytes(state)
    except OSError as error:
        _log.warning("The quick face detector could not be kept: %s", error.strerror)
    return detector
