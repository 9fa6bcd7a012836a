"""dlib's CNN face detector ("mmod"), run by onnxruntime with the very boxes dlib gives.

The network sees 80 x 80 pixels and nothing else, so a picture is looked at in many sizes, each
5/6 of the one before, laid out on one tiled image. The tiling is dlib's to the pixel, because
neighbouring tiles are near enough to influence each other's scores.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import dlib
import numpy as np
import numpy.typing as npt

from attendance_app.vision.dlib_weights import Overlap, read_detector
from attendance_app.vision.encoder import open_session
from attendance_app.vision.faces import Box, Detection
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.model_store import DETECTOR, load_converted, load_source

MMOD = "mmod"

ALL_LEVELS = 100
"""More than any picture has."""

_PADDING = 10  # between tiles: dlib's pyramid_padding
_OUTER_PADDING = 11  # dlib's pyramid_outer_padding
_RATE = 5.0 / 6.0
_LEAST_LEVEL = 5  # rows; dlib stops there
_LEAST_SIDE = 20  # a smaller picture leaves the network nothing to convolve

# The centre of what an output cell sees, in pixels of the tiled image: three convolutions of
# 5 x 5, stride 2, no padding put cell c at 8c + 14.
_CELL_STRIDE = 8
_CELL_OFFSET = 14

_Whole: TypeAlias = tuple[int, int, int, int]
"""left, top, right, bottom; whole pixels, right and bottom inclusive as in dlib."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the levels of a pyramid lie on its tiled image; each level is (left, top, w, h)."""

    height: int
    width: int
    levels: tuple[tuple[int, int, int, int], ...]


@lru_cache(maxsize=32)
def pyramid_layout(height: int, width: int, most: int = ALL_LEVELS) -> Layout:
    """dlib's ``compute_tiled_image_pyramid_details`` for pyramid_down<6> version 1.

    Levels go down the left side, then, where they fit, back up the right side until they would
    touch the first. No more than `most` of them.
    """
    sizes = [(height, width)]
    while len(sizes) < most:
        rows, columns = (math.floor(_RATE * side) for side in sizes[-1])
        if rows * columns == 0 or rows < _LEAST_LEVEL:
            break
        sizes.append((rows, columns))
    total = sum(rows + _PADDING for rows, _ in sizes) - 2 * _PADDING
    column_height, previous_width = 0, 0
    for rows, columns in sizes:
        fits = columns <= width - previous_width - _PADDING
        if fits and (column_height - height) * 2 >= total - height:
            break
        column_height += rows + _PADDING
        previous_width = columns
    column_height -= _PADDING

    levels: list[tuple[int, int, int, int]] = []
    y = _OUTER_PADDING
    for rows, columns in sizes:
        if y >= column_height + _OUTER_PADDING:
            break
        levels.append((_OUTER_PADDING, y, columns, rows))
        y += rows + _PADDING
    y -= _PADDING
    first_right, first_bottom = _OUTER_PADDING + width, _OUTER_PADDING + height
    for rows, columns in sizes[len(levels) :]:
        left, top = first_right - columns, y - rows
        if left < first_right and top < first_bottom:
            break
        levels.append((left, top, columns, rows))
        y -= rows + _PADDING
    return Layout(column_height + 2 * _OUTER_PADDING, width + 2 * _OUTER_PADDING, tuple(levels))


def tiled_pyramid(
    image: BgrImage, layout: Layout, means: tuple[float, float, float]
) -> npt.NDArray[np.float32]:
    """The network's input: float32 (1, 3, H, W), planes B, G, R, (x - mean) / 256.

    Each level is the bilinear reduction of the one before, by dlib itself, so that it is the same
    to the last bit. `means` are those of red, green and blue.
    """
    tiles = np.zeros((1, 3, layout.height, layout.width), dtype=np.float32)
    for channel, mean in enumerate(reversed(means)):
        plane = np.subtract(image[:, :, channel], np.float32(mean), dtype=np.float32)
        plane *= np.float32(1 / 256)
        for index, (left, top, width, height) in enumerate(layout.levels):
            if index:
                plane = dlib.resize_image(plane, height, width)
            tiles[0, channel, top : top + height, left : left + width] = plane
    return tiles


def _round_away(value: float) -> int:
    """C's lround: halves go away from zero."""
    return math.floor(value + 0.5) if value >= 0 else math.ceil(value - 0.5)


def _level_of(layout: Layout, x: int, y: int) -> int:
    """The level a point of the tiled image lies in, or else the nearest."""
    best, nearest = 0, math.inf
    for index, (left, top, width, height) in enumerate(layout.levels):
        dx = max(left - x, 0, x - (left + width - 1))
        dy = max(top - y, 0, y - (top + height - 1))
        distance = math.hypot(dx, dy)
        if distance == 0:
            return index
        if distance < nearest:
            best, nearest = index, distance
    return best


def _cell_box(layout: Layout, row: int, column: int, window: int) -> _Whole:
    """What a cell looks at, as a box of the picture."""
    x, y = _CELL_STRIDE * column + _CELL_OFFSET, _CELL_STRIDE * row + _CELL_OFFSET
    level = _level_of(layout, x, y)
    left, top, _, _ = layout.levels[level]
    half = (window - 1) / 2
    sides = [x - half - left, y - half - top, x + half - left, y + half - top]
    for _ in range(level):
        sides = [side * (6.0 / 5.0) + 0.3 for side in sides]
    return (
        _round_away(sides[0]),
        _round_away(sides[1]),
        _round_away(sides[2]),
        _round_away(sides[3]),
    )


def _area(box: _Whole) -> int:
    width, height = box[2] - box[0] + 1, box[3] - box[1] + 1
    return width * height if width > 0 and height > 0 else 0


def _same_face(a: _Whole, b: _Whole, overlap: Overlap) -> bool:
    """dlib's ``test_box_overlap``: measured against the box that encloses both."""
    inner = _area((max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])))
    if inner == 0:
        return False
    outer = _area((min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])))
    return inner / outer > overlap.iou or inner / min(_area(a), _area(b)) > overlap.covered


def double(image: BgrImage) -> BgrImage:
    """The picture twice as large, as dlib's ``pyramid_up`` makes it: (2H + 1, 2W + 2, 3)."""
    height, width = image.shape[:2]
    doubled: BgrImage = dlib.resize_image(image, 2 * height + 1, 2 * width + 2)
    return doubled


def _halved(box: _Whole) -> _Whole:
    """The box in the picture before `double`: dlib's ``pyramid_down<2>.rect_down``."""
    return (
        _round_away(box[0] / 2 - 1.25),
        _round_away(box[1] / 2 - 0.75),
        _round_away(box[2] / 2 - 1.25),
        _round_away(box[3] / 2 - 0.75),
    )


class MmodDetector:
    """Slow and thorough: turned, tilted, dark and covered faces from 80 pixels up."""

    def __init__(self, cache_dir: Path, threads: int, *, folder: Path | None = None) -> None:
        """Convert or read the network; raises `ModelError`."""
        model = load_converted(DETECTOR, cache_dir, folder=folder)
        options = read_detector(load_source(DETECTOR, folder=folder))
        self._window = options.window
        self._overlap = options.overlap
        self._means = options.network.means
        self._session = open_session(model, threads, DETECTOR.title, keep_memory=False)

    def find(
        self,
        image: BgrImage,
        *,
        doublings: int = 0,
        threshold: float = 0.0,
        levels: int = ALL_LEVELS,
    ) -> list[Detection]:
        """Faces, the surest first.

        Parameters
        ----------
        image : BgrImage
            BGR uint8, (H, W, 3).
        doublings : int
            How often the picture is enlarged first; each halves the smallest face found (80 px)
            and quadruples the time. As ``number_of_times_to_upsample`` of `face_recognition`.
        threshold : float
            Scores must be above it.
        levels : int
            Look at no more than so many sizes, each 5/6 of the one before: 1 finds faces of about
            80 px, 4 those up to about 140 px.
        """
        for _ in range(doublings):
            image = double(image)
        if min(image.shape[:2]) < _LEAST_SIDE:
            return []
        layout = pyramid_layout(image.shape[0], image.shape[1], levels)
        tiles = tiled_pyramid(image, layout, self._means)
        scores = self._session.run(None, {"pyramid": tiles})[0][0, 0]
        rows, columns = np.nonzero(scores > threshold)
        order = np.argsort(-scores[rows, columns], kind="stable")
        kept: list[tuple[_Whole, float]] = []
        for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
            box = _cell_box(layout, row, column, self._window)
            if not any(_same_face(other, box, self._overlap) for other, _ in kept):
                kept.append((box, float(scores[row, column])))
        found = []
        for box, score in kept:
            for _ in range(doublings):
                box = _halved(box)
            found.append(Detection(Box(box[0], box[1], box[2] + 1, box[3] + 1), score, MMOD))
        return found
