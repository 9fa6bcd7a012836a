"""Finding faces: the quick detector proposes, the thorough one confirms what it was unsure of.

HOG alone has to choose between missing faces and seeing some that are none. Here it names also
weak candidates, and the CNN looks at each of them, which takes a sixtieth of the time that a look
at the whole frame takes. Dark pictures get light first (`light.lit`). Pictures in which a face was
found, as ``benchmarks/engine_recall.py`` prints (office clips with one face of 60-75 px per frame;
Labeled Faces in the Wild; upside down a face found is a mistake; one thread):

==================  =======  =======  ============  =======  ===========  =====================
found in            clips    40 px    15 % light    masked   upside down  ms per 640x480 frame
==================  =======  =======  ============  =======  ===========  =====================
face_recognition    107/112  99/100   81/100        76/100   14/138       111
HOG alone, grey     105/112  100/100  98/100        71/100   10/138       75
HOG and CNN         112/112  100/100  100/100       88/100   1/138        78
the same, thorough  112/112  100/100  100/100       96/100   22/138       563
==================  =======  =======  ============  =======  ===========  =====================

A known face is found again in its neighbourhood in 2-4 ms, whatever its size: 500 of 500 portraits
of 40-300 px moved by up to a fifth of their size, 96 of 96 faces three frames later in the clips,
0 of 100 places where nobody is (8 ms each, as the CNN looks too).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.boxes import iou
from attendance_app.vision.faces import Box, Detection
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.hog import HogDetector
from attendance_app.vision.light import lit
from attendance_app.vision.mmod import MmodDetector

WINDOW_PX = 80
"""The smallest face either detector sees, pixels: smaller ones are enlarged to it first."""

CONFIRMED = "hog+mmod"
"""`Detection.detector` of a box by HOG that the CNN confirmed; the score is the CNN's."""

_WEAK = -0.5
"""HOG score from which a candidate is worth the CNN's look."""
_SURE = 0.3
"""HOG score above which it is believed without; 1 in 138 upside-down pictures reaches it."""
_SURE_NEAR = 0.0
"""The same where a face was a moment ago: none in 100 places of background reaches it."""
_LAST_RESORT = -0.5
"""CNN score that is enough where a thorough look finds nothing surer: of masked faces that were
missed more than half are found (docs/adr/0009)."""
_STILL_THERE = -0.8
"""CNN score that is enough where a face was a moment ago: of masked faces in office clips 78 of 100
are followed instead of 60, and none of 270 places of background is taken for a face."""
_MOST_CONFIRMATIONS = 12
"""Per picture, the best candidates first: a bound on the time a patterned wall can cost."""

# Around a known box: reach in box sizes from its centre, and the size it is scaled to. Larger
# ones found no more faces (65-300 px, moved by up to 20 %) and took up to three times as long.
_HOG_REACH, _HOG_FACE_PX = 0.95, 90.0
_CNN_REACH, _CNN_FACE_PX, _CNN_LEVELS = 0.7, 100.0, 3
_SAME_FACE = 0.25  # IoU with the known box
_SAME_FACE_CNN = 0.2  # its boxes are up to 30 % smaller than HOG's
_DOUBLE = 0.3  # IoU from which two detectors' boxes are one face

_CNN_SHARE = 0.5
"""Of the working pixels, for the CNN: at 4 million it took 530 MB, in proportion to them."""


class DetectorChoice(StrEnum):
    """Which detectors are used."""

    AUTO = "auto"
    """HOG, with the CNN for what it is unsure of; the CNN everywhere when asked to be thorough."""
    HOG = "hog"
    MMOD = "mmod"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A part of a picture, looked at in another size.

    Attributes
    ----------
    pixels : ndarray
        uint8, (H, W) or (H, W, 3).
    left, top : int
        Where the part begins in the picture.
    scale : float
        Pixels here per pixel of the picture.
    """

    pixels: npt.NDArray[np.uint8]
    left: int = 0
    top: int = 0
    scale: float = 1.0

    def back(self, found: Detection) -> Detection:
        """What was found here, in pixels of the picture."""
        box = found.box
        return replace(
            found,
            box=Box(
                self.left + box.left / self.scale,
                self.top + box.top / self.scale,
                self.left + box.right / self.scale,
                self.top + box.bottom / self.scale,
            ),
        )


def look_at(pixels: npt.NDArray[np.uint8], scale: float) -> Look:
    """A whole picture in another size."""
    if math.isclose(scale, 1.0, abs_tol=1e-3):
        return Look(np.ascontiguousarray(pixels))
    height, width = pixels.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    method = cv2.INTER_LINEAR if scale > 1 else cv2.INTER_AREA
    scaled = cv2.resize(pixels, size, interpolation=method)
    return Look(np.asarray(scaled, dtype=np.uint8), scale=scale)


def look_around(image: BgrImage, box: Box, reach: float, face_px: float) -> Look | None:
    """The neighbourhood of a box, so large that the box gets `face_px`; None outside the picture.

    `reach` is counted in sizes of the box, from its centre.
    """
    size = max(box.width, box.height)
    if not size >= 1:
        return None
    x, y = box.centre
    left, top = max(0, math.floor(x - reach * size)), max(0, math.floor(y - reach * size))
    right = min(image.shape[1], math.ceil(x + reach * size))
    bottom = min(image.shape[0], math.ceil(y + reach * size))
    if right - left < size / 2 or bottom - top < size / 2:
        return None
    part = look_at(lit(image[top:bottom, left:right]), face_px / size)
    return replace(part, left=left, top=top)


def _gray(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def _closest(found: Sequence[Detection], box: Box, least: float) -> Detection | None:
    """The detection that overlaps a box most, if by at least so much."""
    best = max(found, key=lambda face: iou(face.box, box), default=None)
    return best if best is not None and iou(best.box, box) >= least else None


class FaceDetector:
    """Both detectors, used as `choice` says."""

    def __init__(
        self, hog: HogDetector, mmod: MmodDetector, choice: DetectorChoice, working_pixels: int
    ) -> None:
        self._hog = hog
        self._mmod = mmod
        self._choice = choice
        self._working_pixels = working_pixels

    def find(self, image: BgrImage, minimum_face_px: int, *, thorough: bool) -> list[Detection]:
        """Faces anywhere in a picture of any size."""
        image = lit(image)
        if self._choice is DetectorChoice.MMOD:
            return self._find_mmod(image, minimum_face_px)
        look = look_at(_gray(image), _scale(image, minimum_face_px, self._working_pixels))
        if self._choice is DetectorChoice.HOG:
            return [look.back(face) for face in self._hog.find(look.pixels)]
        candidates = [look.back(face) for face in self._hog.find(look.pixels, threshold=_WEAK)]
        found = [face for face in candidates if face.score > _SURE]
        unsure = [face for face in candidates if face.score <= _SURE]
        for face in unsure[:_MOST_CONFIRMATIONS]:
            confirmation = self._look_closely(image, face.box)
            if confirmation is not None:
                found.append(replace(face, score=confirmation.score, detector=CONFIRMED))
        if thorough:
            seen = self._find_mmod(image, minimum_face_px, threshold=_LAST_RESORT)
            sure = [face for face in seen if face.score > 0]
            found += [face for face in sure if _closest(found, face.box, _DOUBLE) is None]
            return found or seen[:1]
        return found

    def find_near(self, image: BgrImage, box: Box) -> Detection | None:
        """A known face again, where it was or a little beside; None when it is not there.

        Only the neighbourhood is looked at, in a size the detector likes, so that the cost
        depends neither on the frame's size nor on the face's: about 3 ms, and the CNN's look of
        8 ms where HOG is unsure or sees nothing (a head turned away, a face gone).
        """
        candidate = None
        if self._choice is not DetectorChoice.MMOD:
            candidate = self._look_again(image, box)
            if candidate is not None and candidate.score > _SURE_NEAR:
                return candidate
            if self._choice is DetectorChoice.HOG:
                return None
        confirmation = self._look_closely(
            image, candidate.box if candidate else box, threshold=_STILL_THERE
        )
        if confirmation is None or candidate is None:
            return confirmation
        return replace(candidate, score=confirmation.score, detector=CONFIRMED)

    def _look_again(self, image: BgrImage, box: Box) -> Detection | None:
        look = look_around(image, box, _HOG_REACH, _HOG_FACE_PX)
        if look is None:
            return None
        found = self._hog.find(_gray(look.pixels), threshold=_WEAK)
        return _closest([look.back(face) for face in found], box, _SAME_FACE)

    def _look_closely(
        self, image: BgrImage, box: Box, *, threshold: float = 0.0
    ) -> Detection | None:
        """The CNN's opinion on one box."""
        look = look_around(image, box, _CNN_REACH, _CNN_FACE_PX)
        if look is None:
            return None
        found = self._mmod.find(look.pixels, threshold=threshold, levels=_CNN_LEVELS)
        return _closest([look.back(face) for face in found], box, _SAME_FACE_CNN)

    def _find_mmod(
        self, image: BgrImage, minimum_face_px: int, *, threshold: float = 0.0
    ) -> list[Detection]:
        """The CNN everywhere; a picture looked at 2, 4, ... times as large is doubled by dlib."""
        scale = _scale(image, minimum_face_px, self._working_pixels * _CNN_SHARE)
        doublings = round(math.log2(scale))
        if doublings >= 0 and math.isclose(2.0**doublings, scale, rel_tol=1e-3):
            return self._mmod.find(image, doublings=doublings, threshold=threshold)
        look = look_at(image, scale)
        return [look.back(face) for face in self._mmod.find(look.pixels, threshold=threshold)]


def _scale(image: BgrImage, minimum_face_px: int, most_pixels: float) -> float:
    """How much larger a picture is looked at, for faces that small, within a limit."""
    wanted = WINDOW_PX / max(1, minimum_face_px)
    allowed = math.sqrt(most_pixels / (image.shape[0] * image.shape[1]))
    return min(wanted, allowed)
