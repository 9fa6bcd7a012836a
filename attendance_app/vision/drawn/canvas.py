"""A canvas in head units: soft masks, strokes and tints in floating point, smooth at the edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.drawn.colours import Colour

FloatImage: TypeAlias = npt.NDArray[np.float32]
"""float32, (H, W) for a mask (0 to 1) or (H, W, 3) for BGR (0 to 1)."""

Curve: TypeAlias = npt.NDArray[np.float64]
"""Points of a line: float64, (N, 2), x to the right and y down, in head units."""

SUPERSAMPLING = 2
"""Masks are drawn this many times larger and averaged down."""


def mirrored(points: Curve) -> Curve:
    """The same points on the other side of the face."""
    return np.asarray(points * np.array([-1.0, 1.0]))


def shifted(points: Curve, right: float, down: float) -> Curve:
    """The same points moved."""
    return np.asarray(points + np.array([right, down]))


def smooth(points: Sequence[tuple[float, float]], *, closed: bool, steps: int = 12) -> Curve:
    """Draw a Catmull-Rom curve through the points; closed curves return to the first one."""
    knots = np.asarray(points, dtype=np.float64)
    if closed:
        before, start, end, after = (np.roll(knots, shift, axis=0) for shift in (1, 0, -1, -2))
    else:
        padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
        before, start, end, after = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = np.linspace(0.0, 1.0, steps, endpoint=False)[None, :, None]
    p0, p1, p2, p3 = (knot[:, None, :] for knot in (before, start, end, after))
    curve = 0.5 * (
        2 * p1
        + (p2 - p0) * t
        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
        + (3 * p1 - p0 - 3 * p2 + p3) * t**3
    )
    flat = curve.reshape(-1, 2)
    return flat if closed else np.vstack([flat, knots[-1:]])


def resampled(curve: Curve, count: int) -> Curve:
    """Give so many points at equal steps along the curve."""
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))])
    at = np.linspace(0, length[-1], count)
    return np.stack([np.interp(at, length, curve[:, k]) for k in (0, 1)], axis=1)


def ellipse(x: float, y: float, half_width: float, half_height: float, tilt: float = 0.0) -> Curve:
    """Give the outline of an ellipse; `tilt` in radians, clockwise on the screen."""
    angle = np.linspace(0.0, 2 * np.pi, 48, endpoint=False)
    across, down = half_width * np.cos(angle), half_height * np.sin(angle)
    cos, sin = np.cos(tilt), np.sin(tilt)
    return np.stack([x + across * cos - down * sin, y + across * sin + down * cos], axis=1)


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """How much of each pixel something covers, over a part of a canvas; nothing outside it.

    Attributes
    ----------
    row, column : int
        The canvas's pixel at which `cover` begins.
    cover : FloatImage
        float32, (h, w), 0 to 1.
    """

    row: int
    column: int
    cover: FloatImage

    @property
    def region(self) -> tuple[slice, slice]:
        """The part of the canvas, as an index into its arrays."""
        height, width = self.cover.shape
        return slice(self.row, self.row + height), slice(self.column, self.column + width)

    def within(self, other: Mask) -> Mask:
        """Return the mask where the other one covers too: their product."""
        row, column = max(self.row, other.row), max(self.column, other.column)
        bottom = min(self.region[0].stop, other.region[0].stop)
        right = min(self.region[1].stop, other.region[1].stop)
        if bottom <= row or right <= column:
            return Mask(row, column, np.zeros((0, 0), np.float32))
        parts = [
            mask.cover[row - mask.row :, column - mask.column :][: bottom - row, : right - column]
            for mask in (self, other)
        ]
        return Mask(row, column, np.asarray(parts[0] * parts[1], np.float32))

    def times(self, amount: FloatImage) -> Mask:
        """Return the mask weakened by `amount`, float32, of the whole canvas's size (broadcast)."""
        rows = self.region[0] if amount.shape[0] > 1 else slice(None)
        columns = self.region[1] if amount.shape[1] > 1 else slice(None)
        return Mask(
            self.row, self.column, np.asarray(self.cover * amount[rows, columns], np.float32)
        )


class Canvas:
    """Colour and coverage over a rectangle of head units.

    Parameters
    ----------
    left, top, right, bottom : float
        The rectangle, in head units.
    px_per_unit : float
        Resolution.

    Attributes
    ----------
    colour : FloatImage
        BGR float32, (H, W, 3), 0 to 1, not premultiplied.
    alpha : FloatImage
        Coverage, float32, (H, W), 0 to 1.
    """

    def __init__(
        self, left: float, top: float, right: float, bottom: float, px_per_unit: float
    ) -> None:
        self.left, self.top, self.px_per_unit = left, top, px_per_unit
        height, width = round((bottom - top) * px_per_unit), round((right - left) * px_per_unit)
        self.colour: FloatImage = np.zeros((height, width, 3), np.float32)
        self.alpha: FloatImage = np.zeros((height, width), np.float32)

    def grid(self) -> tuple[FloatImage, FloatImage]:
        """Give x as (1, W) and y as (H, 1) of the pixel centres, in head units."""
        height, width = self.alpha.shape
        x = (np.arange(width, dtype=np.float32) + 0.5) / self.px_per_unit + self.left
        y = (np.arange(height, dtype=np.float32) + 0.5) / self.px_per_unit + self.top
        return x[None, :], y[:, None]

    def area(self, *outlines: Curve, soft: float = 0.0) -> Mask:
        """Mask of filled outlines, blurred by `soft` head units (standard deviation)."""
        return self._rasterise(outlines, None, soft * self.px_per_unit)

    def strokes(self, curves: Sequence[Curve], width: float, *, soft: float = 0.0) -> Mask:
        """Mask of lines of one width in head units, with round ends."""
        return self._rasterise(curves, width, soft * self.px_per_unit)

    def union(self, outlines: Sequence[Curve]) -> Mask:
        """Mask of everything any of the outlines encloses (they may overlap)."""
        whole = Mask(0, 0, np.zeros_like(self.alpha))
        for outline in outlines:
            mask = self.area(outline)
            np.maximum(whole.cover[mask.region], mask.cover, out=whole.cover[mask.region])
        return whole

    def paint(self, mask: Mask, colour: Colour | FloatImage, opacity: float = 1.0) -> None:
        """Lay a colour (or a BGR picture of the canvas's size) over what is there."""
        region = mask.region
        cover = mask.cover * np.float32(opacity)
        ink = (
            colour[region]
            if isinstance(colour, np.ndarray)
            else np.asarray(colour[::-1], np.float32)
        )
        below = self.alpha[region]
        above = cover + below * (1 - cover)
        share = (cover / np.maximum(above, 1e-6))[..., None]
        self.colour[region] += (ink - self.colour[region]) * share
        self.alpha[region] = above

    def tint(self, mask: Mask, colour: Colour, opacity: float) -> None:
        """Multiply what is there by a colour, where the mask is; coverage stays."""
        ink = np.asarray(colour[::-1], np.float32)
        amount = (mask.cover * np.float32(opacity))[..., None]
        self.colour[mask.region] *= 1 - amount * (1 - ink)

    def lighten(self, mask: Mask, opacity: float) -> None:
        """Move what is there towards white, where the mask is; coverage stays."""
        region = mask.region
        amount = (mask.cover * np.float32(opacity))[..., None]
        self.colour[region] += (1 - self.colour[region]) * amount

    def premultiplied(self) -> npt.NDArray[np.uint8]:
        """BGRA uint8, (H, W, 4), colour premultiplied by coverage."""
        alpha = np.clip(self.alpha, 0, 1)[..., None]
        picture = np.concatenate([np.clip(self.colour, 0, 1) * alpha, alpha], axis=2)
        return np.asarray(np.rint(picture * 255), np.uint8)

    def cropped(self, left: float, top: float, right: float, bottom: float) -> Canvas:
        """Return a copy of the part inside these bounds (head units, rounded to pixels)."""
        columns = [round((edge - self.left) * self.px_per_unit) for edge in (left, right)]
        rows = [round((edge - self.top) * self.px_per_unit) for edge in (top, bottom)]
        part = Canvas.__new__(Canvas)
        part.px_per_unit = self.px_per_unit
        part.left = self.left + columns[0] / self.px_per_unit
        part.top = self.top + rows[0] / self.px_per_unit
        part.colour = self.colour[rows[0] : rows[1], columns[0] : columns[1]].copy()
        part.alpha = self.alpha[rows[0] : rows[1], columns[0] : columns[1]].copy()
        return part

    def _rasterise(self, curves: Sequence[Curve], width: float | None, blur_px: float) -> Mask:
        """Draw large in the neighbourhood of the curves, then average down and blur."""
        scaled = [(curve - [self.left, self.top]) * self.px_per_unit for curve in curves]
        reach = 2 + 3 * blur_px + (0 if width is None else width * self.px_per_unit / 2)
        everything = np.vstack(scaled)
        low = np.maximum(np.floor(everything.min(axis=0) - reach), 0).astype(int)
        high = np.minimum(np.ceil(everything.max(axis=0) + reach), self.alpha.shape[::-1]).astype(
            int
        )
        columns, rows = (int(n) for n in high - low)
        if columns <= 0 or rows <= 0:
            return Mask(0, 0, np.zeros((0, 0), np.float32))
        large = np.zeros((rows * SUPERSAMPLING, columns * SUPERSAMPLING), np.uint8)
        # Fixed point with 4 fractional bits: vertices land between pixels without jumping.
        paths = [
            np.rint(((path - low) * SUPERSAMPLING - 0.5) * 16).astype(np.int32) for path in scaled
        ]
        if width is None:
            cv2.fillPoly(large, paths, (255,), cv2.LINE_AA, 4)
        else:
            thickness = max(1, round(width * self.px_per_unit * SUPERSAMPLING))
            cv2.polylines(large, paths, False, (255,), thickness, cv2.LINE_AA, 4)
        small = cv2.resize(large, (columns, rows), interpolation=cv2.INTER_AREA)
        cover = np.asarray(small * np.float32(1 / 255), np.float32)
        if blur_px > 0:
            cover = blurred(cover, blur_px)
        return Mask(int(low[1]), int(low[0]), cover)


def blurred(image: FloatImage, sigma_px: float) -> FloatImage:
    """Blur by a Gaussian; wide ones on a smaller copy, which is as smooth and far cheaper."""
    step = max(1, int(sigma_px / 3))
    if step == 1:
        return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma_px), np.float32)
    height, width = image.shape[:2]
    small = cv2.resize(
        image, (max(1, width // step), max(1, height // step)), interpolation=cv2.INTER_AREA
    )
    small = cv2.GaussianBlur(small, (0, 0), sigma_px / step)
    large = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(large, np.float32)
