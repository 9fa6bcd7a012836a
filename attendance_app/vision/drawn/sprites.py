"""A drawn person as textures: the head with any look on its face, and the clothes."""

from __future__ import annotations

import math
from collections import OrderedDict

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.drawn import beard, features, hair, head, wardrobe
from attendance_app.vision.drawn.canvas import Canvas, FloatImage
from attendance_app.vision.drawn.people import DrawnPerson
from attendance_app.vision.drawn.wardrobe import paint_clothes
from attendance_app.vision.frames import BgrImage

BgraTexture = npt.NDArray[np.uint8]
"""BGRA uint8, (H, W, 4), colour premultiplied by coverage."""

HEAD_PX_PER_UNIT = 150
"""Resolution of the head's texture: a little above the largest size it is shown at."""

RELIEF_PX_PER_UNIT = 20
"""Resolution of the relief used for turning the head: it is smooth."""

_EYES = (-0.8, -0.32, 0.8, 0.4)
_MOUTH = (-0.45, 0.5, 0.45, 0.85)
_LEVELS = 4
"""Looks are drawn in steps of a quarter: enough for a blink of a few frames."""

_SCALE_STEP = 0.005
_SCALES_KEPT = 6


class Sprite:
    """The textures of one person, drawn once.

    Threads may share it: what it keeps is the same whoever draws it, and never changed.

    Attributes
    ----------
    person : DrawnPerson
        Who is drawn.
    extent : tuple of float
        Left, top, right and bottom of what is painted of the head, in head units.
    relief : FloatImage
        Height of the head in head units, `RELIEF_PX_PER_UNIT`, over the head's canvas.
    """

    def __init__(self, person: DrawnPerson, px_per_unit: float = HEAD_PX_PER_UNIT) -> None:
        self.person = person
        self.px_per_unit = px_per_unit
        canvas = Canvas(head.LEFT, head.TOP, head.RIGHT, head.BOTTOM, px_per_unit)
        hair.paint_back_hair(canvas, person)
        head.paint_neck(canvas, person)
        head.paint_ears(canvas, person)
        head.paint_face(canvas, person)
        features.paint_nose(canvas, person)
        features.paint_brows(canvas, person)
        beard.paint_beard(canvas, person)
        hair.paint_front_hair(canvas, person)
        self._bare_eyes = canvas.cropped(*_EYES)
        self._bare_mouth = canvas.cropped(*_MOUTH)
        features.paint_glasses(canvas, person)
        self._plain = canvas.premultiplied()
        self.extent = _extent(self._plain, px_per_unit)
        self._patches: dict[tuple[int, ...], BgraTexture] = {}
        self._clothes: BgraTexture = paint_clothes(person).premultiplied()
        self._dressed: OrderedDict[int, tuple[BgrImage, BgrImage]] = OrderedDict()
        self.relief: FloatImage = head.turning_relief(person, RELIEF_PX_PER_UNIT)

    def face(self, lid: float, gaze_x: float, gaze_y: float, smile: float) -> BgraTexture:
        """Give the head's texture with this look.

        `lid` is 0 (open) to 1 (closed), `gaze_x` and `gaze_y` -1 to 1 (the viewer's right and
        down), `smile` 0 to 1; all are rounded to quarters.
        """
        eyes = tuple(round(value * _LEVELS) for value in (lid, gaze_x, gaze_y))
        mouth = (round(smile * _LEVELS),)
        texture = self._plain.copy()
        for key, bare in ((eyes, self._bare_eyes), (mouth, self._bare_mouth)):
            patch = self._patches.get(key)
            if patch is None:
                patch = self._patches[key] = self._painted(key, bare)
            row = round((bare.top - head.TOP) * self.px_per_unit)
            column = round((bare.left - head.LEFT) * self.px_per_unit)
            texture[row : row + patch.shape[0], column : column + patch.shape[1]] = patch
        return texture

    def clothes(self, scale: float) -> tuple[BgrImage, BgrImage]:
        """Give the clothes at about `scale` pixels per head unit, split for laying over.

        In steps of half a per cent: a swaying body costs nothing, and half a pixel shows nowhere.
        """
        step = round(math.log(scale) / _SCALE_STEP)
        found = self._dressed.get(step)
        if found is None:
            zoom = math.exp(step * _SCALE_STEP) / wardrobe.PX_PER_UNIT
            kind = cv2.INTER_AREA if zoom < 1 else cv2.INTER_LINEAR
            resized = cv2.resize(self._clothes, None, fx=zoom, fy=zoom, interpolation=kind)
            found = split(np.asarray(resized, np.uint8))
            self._dressed[step] = found
            if len(self._dressed) > _SCALES_KEPT:
                self._dressed.popitem(last=False)
        return found

    def _painted(self, key: tuple[int, ...], bare: Canvas) -> BgraTexture:
        canvas = bare.cropped(
            bare.left,
            bare.top,
            bare.left + bare.alpha.shape[1] / bare.px_per_unit,
            bare.top + bare.alpha.shape[0] / bare.px_per_unit,
        )
        if len(key) == 1:
            features.paint_mouth(canvas, self.person, key[0] / _LEVELS)
        else:
            lid, gaze_x, gaze_y = (value / _LEVELS for value in key)
            features.paint_eyes(canvas, self.person, lid, (gaze_x, gaze_y))
            features.paint_glasses(canvas, self.person)
        return canvas.premultiplied()


def split(texture: BgraTexture) -> tuple[BgrImage, BgrImage]:
    """Split into premultiplied BGR, and what shows through, 255 for all, in three channels."""
    uncovered = cv2.cvtColor(cv2.bitwise_not(texture[..., 3]), cv2.COLOR_GRAY2BGR)
    colour = cv2.cvtColor(texture, cv2.COLOR_BGRA2BGR)
    return np.asarray(colour, np.uint8), np.asarray(uncovered, np.uint8)


def _extent(texture: BgraTexture, px_per_unit: float) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what is not transparent, in head units."""
    columns = np.flatnonzero(texture[..., 3].any(axis=0)) / px_per_unit + head.LEFT
    rows = np.flatnonzero(texture[..., 3].any(axis=1)) / px_per_unit + head.TOP
    return float(columns[0]), float(rows[0]), float(columns[-1]), float(rows[-1])
