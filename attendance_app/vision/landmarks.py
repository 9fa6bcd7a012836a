"""Five points of a face (two corners of each eye, below the nose), and the chip they align.

Pixels stay BGR throughout: dlib's landmarks and chips treat the three channels alike, so the
points are the same and the chip is the same chip with its channels reversed, bit for bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import dlib
import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Box, Points
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.light import lit_around
from attendance_app.vision.model_store import LANDMARKS, REMEDY, ModelError, source_path
from attendance_app.words import tr

CHIP_SIZE = 150
CHIP_PADDING = 0.25
"""As `face_recognition` aligns faces: the encoder was trained on such chips."""


def to_rectangle(box: Box) -> dlib.rectangle:
    """dlib's whole-pixel rectangle, whose right and bottom are inclusive."""
    return dlib.rectangle(
        round(box.left), round(box.top), round(box.right) - 1, round(box.bottom) - 1
    )


def to_box(rectangle: dlib.rectangle) -> Box:
    """The reverse of `to_rectangle`."""
    return Box(
        float(rectangle.left()),
        float(rectangle.top()),
        float(rectangle.right() + 1),
        float(rectangle.bottom() + 1),
    )


class Landmarks:
    """dlib's 5-point shape predictor, ``shape_predictor_5_face_landmarks.dat``."""

    def __init__(self, *, folder: Path | None = None) -> None:
        """Load it from the installed package, or from `folder`; raises `ModelError`."""
        path = source_path(LANDMARKS, folder=folder)
        try:
            self._predictor = dlib.shape_predictor(str(path))
        except RuntimeError as error:
            # dlib opens files by narrow names: on Windows a folder with unusual letters fails.
            raise ModelError(
                tr("vision", "The {title} {path} cannot be opened. {remedy}").format(
                    title=tr("vision", LANDMARKS.title), path=path, remedy=tr("vision", REMEDY)
                )
            ) from error

    def points(self, image: BgrImage, box: Box) -> Points:
        """The five points of the face in a box: float32 (5, 2), whole pixels of the image.

        A dark face gets light first: the predictor compares pixels, and in 15 % of the light its
        points cost 6 of 100 faces their recognition.
        """
        dark = lit_around(image, box)
        if dark is not None:
            part, left, top = dark
            box = Box(box.left - left, box.top - top, box.right - left, box.bottom - top)
            return self._points(part, box) + np.array([left, top], dtype=np.float32)
        return self._points(image, box)

    def _points(self, image: BgrImage, box: Box) -> Points:
        shape = self._predictor(image, to_rectangle(box))
        return np.array([(part.x, part.y) for part in shape.parts()], dtype=np.float32)


def face_chip(image: BgrImage, points: Points) -> npt.NDArray[np.uint8]:
    """The face upright: uint8 (150, 150, 3), BGR, black where the image ends.

    Extracted alone: in a shared call dlib scales the image once for all faces, which moves their
    vectors by up to 0.02.
    """
    parts = [dlib.point(round(float(x)), round(float(y))) for x, y in points]
    # The rectangle is not looked at for 5 points.
    shape = dlib.full_object_detection(dlib.rectangle(0, 0, 1, 1), parts)
    chip: npt.NDArray[np.uint8] = dlib.get_face_chip(image, shape, CHIP_SIZE, CHIP_PADDING)
    return chip


def face_chips(image: BgrImage, points: Sequence[Points]) -> npt.NDArray[np.uint8]:
    """All faces' chips: uint8 (N, 150, 150, 3), BGR."""
    chips = np.empty((len(points), CHIP_SIZE, CHIP_SIZE, 3), dtype=np.uint8)
    for index, face in enumerate(points):
        chips[index] = face_chip(image, face)
    return chips
