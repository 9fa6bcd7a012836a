"""Pictures made harder on purpose, so that what that costs can be measured.

Each function is pure and takes a BGR uint8 picture (H, W, 3); those with chance in them take a
seed and give the same picture for it every time. Faces are given by what the *clean* picture
showed, so that a cover sits on the face also where no detector would find it any more.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import Box, Points
from attendance_app.vision.frames import BgrImage

_Plane: TypeAlias = npt.NDArray[np.float64]
_Pattern: TypeAlias = Callable[[_Plane, _Plane], _Plane]
"""Share of the light that a cloth gives back, by the place on the face."""

LIGHT: Final = 0.15
"""Share of the light that `dark` leaves."""

SENSOR_NOISE: Final = 3.0
"""Standard deviation, levels of 255: what a webcam adds in such light."""

CUT_SHARE: Final = 0.25
"""Share of the face's box that `cut` takes out of the picture."""

_SURGICAL: Final = (
    (-0.72, 0.55),
    (-0.35, 0.66),
    (0.0, 0.42),
    (0.35, 0.66),
    (0.72, 0.55),
    (0.68, 1.3),
    (0.5, 1.95),
    (0.2, 2.45),
    (-0.2, 2.45),
    (-0.5, 1.95),
    (-0.68, 1.3),
)
"""Outline of a mask: across in distances of the outer eye corners (90 mm) from the face's middle,
down in distances from the eyes to below the nose (50 mm); the chin is 115 mm below the eyes."""

_SCARF: Final = ((-1.1, 0.9), (0.0, 0.72), (1.1, 0.9), (1.3, 4.0), (-1.3, 4.0))

_FABRICS: Final = (
    (208, 176, 128),  # surgical blue
    (235, 235, 232),  # white
    (38, 36, 36),  # black
    (150, 168, 120),  # surgical green
    (120, 108, 190),  # pink
)
"""Colours of masks, BGR."""


def dark(image: BgrImage, seed: int, light: float = LIGHT) -> BgrImage:
    """The picture in so little of its light, with a sensor's noise."""
    noise = np.random.default_rng(seed).normal(0, SENSOR_NOISE, image.shape)
    return _levels(image * light + noise)


def rotated(image: BgrImage, face: Box, degrees: float) -> tuple[BgrImage, Box]:
    """Turned clockwise about its middle, and where the face is then; corners repeat the border."""
    height, width = image.shape[:2]
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -degrees, 1.0)
    turned = cv2.warpAffine(image, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    x, y = turn @ np.array([*face.centre, 1.0])
    half, tall = face.width / 2, face.height / 2
    return np.asarray(turned, dtype=np.uint8), Box(x - half, y - tall, x + half, y + tall)


def shrunk(image: BgrImage, face: Box, face_px: float = 40.0) -> tuple[BgrImage, Box]:
    """Reduced until the face is so tall, and where it is then; never enlarged."""
    scale = min(1.0, face_px / face.height)
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    sides = (scale * side for side in (face.left, face.top, face.right, face.bottom))
    return np.asarray(small, dtype=np.uint8), Box(*sides)


def cut(image: BgrImage, face: Box, seed: int, share: float = CUT_SHARE) -> tuple[BgrImage, Box]:
    """Cropped so that so much of the face is outside: to the left, the right or below, by chance.

    Returns
    -------
    tuple of BgrImage and Box
        The picture, and where the face is in it, reaching outside.
    """
    height, width = image.shape[:2]
    left, right, bottom = 0, width, height
    side = int(np.random.default_rng(seed).integers(3))
    if side == 0:
        left = max(0, round(face.left + share * face.width))
    elif side == 1:
        right = min(width, round(face.right - share * face.width))
    else:
        bottom = min(height, round(face.bottom - share * face.height))
    moved = Box(face.left - left, face.top, face.right - left, face.bottom)
    return np.ascontiguousarray(image[:bottom, left:right]), moved


def masked(image: BgrImage, points: Points, seed: int) -> BgrImage:
    """A mask over nose, mouth and chin: plain or patterned, in a colour by chance.

    Parameters
    ----------
    points : Points
        float32 (5, 2), dlib's order, of the clean picture.
    """
    rng = np.random.default_rng(seed)
    colour = np.array(_FABRICS[int(rng.integers(len(_FABRICS)))], dtype=np.float64)
    pattern = _checks if rng.random() < 0.3 else _pleats
    return _covered(image, points, _SURGICAL, colour, pattern)


def scarfed(image: BgrImage, points: Points, seed: int) -> BgrImage:
    """A scarf from below the nose to the end of the picture, knitted, in a colour by chance."""
    rng = np.random.default_rng(seed)
    return _covered(image, points, _SCARF, rng.uniform(30, 220, 3), _knit)


def _covered(
    image: BgrImage,
    points: Points,
    outline: tuple[tuple[float, float], ...],
    colour: npt.NDArray[np.float64],
    pattern: _Pattern,
) -> BgrImage:
    """Cloth over the face, with the light that falls on the face and a soft edge."""
    right, left, nose = (points[i].astype(np.float64) for i in (0, 2, 4))
    across = right - left
    middle = (right + left) / 2
    length = math.hypot(across[0], across[1])
    if length < 1:
        return image.copy()
    upright = np.array([-across[1], across[0]]) / length
    aside = float((nose - middle) @ across) / length**2
    # A turned head's nose stands out farther than its mouth and chin do.
    down = max(0.35 * length, float((nose - middle) @ upright)) * upright + 0.6 * aside * across
    corners = np.array([middle + x * across + y * down for x, y in outline])
    fine = 4  # bits after the point, so that edges do not jump
    inside = np.zeros(image.shape[:2], dtype=np.uint8)
    cv2.fillPoly(inside, [np.round(corners * 2**fine).astype(np.int32)], 255, shift=fine)
    opacity = cv2.GaussianBlur(inside, (0, 0), max(0.5, length / 80)).astype(np.float64) / 255
    rows, columns = np.indices(image.shape[:2])
    frame = np.linalg.inv(np.stack([across, down], axis=1))
    x = frame[0, 0] * (columns - middle[0]) + frame[0, 1] * (rows - middle[1])
    y = frame[1, 0] * (columns - middle[0]) + frame[1, 1] * (rows - middle[1])
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.float64)
    light = cv2.GaussianBlur(grey, (0, 0), max(1.0, length / 6))
    level = float(light[inside > 0].mean()) if inside.any() else 128.0
    shade = (0.6 + 0.4 * np.clip(light / max(level, 1.0), 0.3, 1.7)) * pattern(x, y)
    # As bright as the room: cloth of 235 in full light is darker where the face is.
    cloth = colour * min(1.15, max(0.25, level / 130)) * shade[..., None]
    share = opacity[..., None]
    return _levels(image * (1 - share) + cloth * share)


def _pleats(x: _Plane, y: _Plane) -> _Plane:
    return np.asarray(1 + 0.06 * np.sin(y * 12) - 0.12 * x**2, dtype=np.float64)


def _checks(x: _Plane, y: _Plane) -> _Plane:
    return np.where((np.floor(x * 9) + np.floor(y * 5)) % 2 == 0, 1.0, 0.55)


def _knit(x: _Plane, y: _Plane) -> _Plane:
    return np.asarray(0.85 + 0.15 * np.sin(x * 40) * np.sin(y * 9 + 3 * x), dtype=np.float64)


def _levels(values: npt.NDArray[np.float64]) -> BgrImage:
    return np.clip(np.round(values), 0, 255).astype(np.uint8)
