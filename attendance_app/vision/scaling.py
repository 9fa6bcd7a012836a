"""Fitting a frame to the size at which it is shown."""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.frames import BgrImage

BgraImage: TypeAlias = npt.NDArray[np.uint8]
"""BGRA uint8, (H, W, 4), alpha 255, C-contiguous: what a 32-bit screen buffer holds."""

# Below half size bilinear sampling skips pixels and small faces shimmer; area averaging does not.
_AREA_BELOW = 0.5

_SMOOTH_PIXELS = 4_000_000
"""On larger screens it is fitted to half the size and each pixel shown as four: fitting to 4K
smoothly takes longer than a camera's frame lasts, and no webcam has the detail."""


def fitted_size(
    width: int, height: int, bound_width: int, bound_height: int, *, cover: bool = False
) -> tuple[int, int]:
    """The largest size of the same shape inside the bounds, at least 1 x 1.

    Parameters
    ----------
    width, height : int
        Of the picture, pixels.
    bound_width, bound_height : int
        Of the place it is shown in, pixels.
    cover : bool
        The smallest size that leaves no part of the place uncovered, instead.
    """
    ratios = (bound_width / width, bound_height / height)
    scale = max(ratios) if cover else min(ratios)
    return max(1, round(width * scale)), max(1, round(height * scale))


def for_screen(image: BgrImage, width: int, height: int, *, mirrored: bool = False) -> BgraImage:
    """The picture at exactly this size, in the screen's layout; mirrored left to right if asked.

    Releases the interpreter lock in all its parts, so a thread that does this holds up nobody.
    """
    if width * height > _SMOOTH_PIXELS:
        half = for_screen(image, (width + 1) // 2, (height + 1) // 2, mirrored=mirrored)
        whole = cv2.resize(half, (width, height), interpolation=cv2.INTER_NEAREST)
        return whole.astype(np.uint8, copy=False)
    scale = width / image.shape[1]
    how = cv2.INTER_AREA if scale < _AREA_BELOW else cv2.INTER_LINEAR
    if (image.shape[1], image.shape[0]) != (width, height):
        image = cv2.resize(image, (width, height), interpolation=how).astype(np.uint8, copy=False)
    if mirrored:
        image = cv2.flip(image, 1).astype(np.uint8, copy=False)
    return cv2.cvtColor(image, cv2.COLOR_BGR2BGRA).astype(np.uint8, copy=False)
