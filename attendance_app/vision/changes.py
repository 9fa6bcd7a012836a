"""Where a picture differs from what has been looked at already: movement, not noise or lamps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.boxes import clipped, intersection
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage

_Blocks: TypeAlias = npt.NDArray[np.float32]
"""Means of blocks: float32 (rows, columns, 3)."""

_BLOCK_PX = 16
"""A face of 40 px covers six blocks."""

_CHANGED_LEVELS = 4.0
"""Levels of 255 by which a block's mean moves: sensor noise averages out to less than 1."""

_CHANGED_BLOCKS = 3
"""Beside each other; fewer are no face."""

_MOST_LIGHT = 1.3
"""By how much a lamp or the camera's exposure changes a whole row: more is something else."""

_DARK = 8.0
"""Levels added before brightnesses are divided: near black, noise is a large share."""

_REACH_BLOCKS = 3
"""How far a face may reach beyond what of it has changed."""


class Changes:
    """Remembers each part of the picture as it was when it was looked at.

    Lamps on alternating current and a camera's exposure brighten and darken whole rows (of a
    rolling shutter); that is taken out, by the median of each row, before blocks are compared.
    """

    def __init__(self) -> None:
        self._known: _Blocks | None = None
        self._now: tuple[BgrImage, _Blocks] | None = None

    def since(self, pixels: BgrImage) -> list[Box]:
        """Parts that have changed, with room for a face around each; they do not overlap.

        Parameters
        ----------
        pixels : BgrImage
            BGR uint8, (H, W, 3).
        """
        now = self._blocks(pixels)
        height, width = pixels.shape[:2]
        if self._known is None or self._known.shape != now.shape:
            return [Box(0, 0, width, height)]
        expected = np.minimum(self._known * self._row_light(now), 255)
        moved = ~(np.abs(now - expected) <= _CHANGED_LEVELS).all(axis=2)  # NaN: not looked at
        return [_pixels(part, width, height) for part in _parts(moved)]

    def accept(self, pixels: BgrImage, parts: Sequence[Box] | None = None) -> None:
        """These parts of the picture, or all of it, have been looked at."""
        now = self._blocks(pixels)
        if parts is None or self._known is None or self._known.shape != now.shape:
            self._known = now.copy()
            return
        as_before = now / self._row_light(now)
        for part in parts:
            rows, columns = _covered(part)
            self._known[rows, columns] = as_before[rows, columns]

    def suspect(self, box: Box) -> None:
        """Count a part as changed until it is accepted."""
        if self._known is not None:
            rows, columns = _covered(box)
            self._known[rows, columns] = np.nan

    def _row_light(self, now: _Blocks) -> _Blocks:
        """How much brighter each row is than it was: float32 (rows, 1, 3); 1 where unsure."""
        assert self._known is not None
        ratio = np.nan_to_num((now + _DARK) / (self._known + _DARK), nan=1.0)
        light = np.median(ratio, axis=1, keepdims=True)
        is_light = (light <= _MOST_LIGHT) & (light >= 1 / _MOST_LIGHT)
        return np.asarray(np.where(is_light, light, 1.0), dtype=np.float32)

    def _blocks(self, pixels: BgrImage) -> _Blocks:
        """Block means, computed once per picture."""
        if self._now is None or self._now[0] is not pixels:
            size = [max(1, math.ceil(side / _BLOCK_PX)) for side in pixels.shape[1::-1]]
            small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
            self._now = pixels, np.asarray(small, dtype=np.float32)
        return self._now[1]


def _covered(box: Box) -> tuple[slice, slice]:
    """Rows and columns of the blocks that a box touches."""
    return (
        slice(max(0, math.floor(box.top / _BLOCK_PX)), math.ceil(box.bottom / _BLOCK_PX)),
        slice(max(0, math.floor(box.left / _BLOCK_PX)), math.ceil(box.right / _BLOCK_PX)),
    )


def _parts(moved: npt.NDArray[np.bool_]) -> list[Box]:
    """Boxes, in blocks, around what has moved together; they do not overlap."""
    # Single blocks are specks of noise; the others are joined across gaps of two.
    around = cv2.boxFilter(moved.astype(np.float32), -1, (3, 3), normalize=False)
    moved = moved & (around >= _CHANGED_BLOCKS - 0.5)
    joined = cv2.dilate(moved.astype(np.uint8), np.ones((3, 3), np.uint8))
    count, labels = cv2.connectedComponents(joined)
    parts: list[Box] = []
    for label in range(1, count):
        rows, columns = np.nonzero((labels == label) & moved)
        if len(rows) < _CHANGED_BLOCKS:
            continue
        part = Box(
            int(columns.min()) - _REACH_BLOCKS,
            int(rows.min()) - _REACH_BLOCKS,
            int(columns.max()) + 1 + _REACH_BLOCKS,
            int(rows.max()) + 1 + _REACH_BLOCKS,
        )
        parts = joined_with(parts, clipped(part, moved.shape[1], moved.shape[0]))
    return parts


def joined_with(parts: Sequence[Box], another: Box) -> list[Box]:
    """The parts and another; those that overlap become one."""
    while (
        touching := next((one for one in parts if intersection(one, another)), None)
    ) is not None:
        parts = [one for one in parts if one is not touching]
        another = Box(
            min(touching.left, another.left),
            min(touching.top, another.top),
            max(touching.right, another.right),
            max(touching.bottom, another.bottom),
        )
    return [*parts, another]


def _pixels(part: Box, width: int, height: int) -> Box:
    """A box of blocks in pixels of the picture."""
    return clipped(
        Box(
            part.left * _BLOCK_PX,
            part.top * _BLOCK_PX,
            part.right * _BLOCK_PX,
            part.bottom * _BLOCK_PX,
        ),
        width,
        height,
    )
