"""The room behind drawn people: a front desk's lobby, softly out of focus."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from attendance_app.vision.drawn.canvas import Canvas, FloatImage, ellipse, smooth
from attendance_app.vision.drawn.colours import Colour
from attendance_app.vision.frames import BgrImage

DESK_SHARE = 0.07
"""How much of the picture's height the desk in front takes."""

_NOISE_LEVELS = 4
_NOISE_MARGIN = 32


def _rectangle(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)])


@lru_cache(maxsize=4)
def backdrop(width: int, height: int) -> BgrImage:
    """Draw the empty lobby, desk included; nobody writes into the result.

    Coordinates are parts of the height: y from 0 to 1, x from 0 to width / height.
    """
    wide = width / height
    canvas = Canvas(0, 0, wide, 1, height)
    canvas.colour = _wall(width, height)
    canvas.alpha[:] = 1
    _paint_window(canvas, 0.09 * wide, 0.1)
    _paint_picture(canvas, 0.83 * wide, 0.27)
    _paint_plant(canvas, 0.955 * wide)
    blurred = cv2.GaussianBlur(canvas.colour, (0, 0), 0.006 * height)
    canvas.colour = np.asarray(blurred, np.float32)
    _paint_desk(canvas, wide)
    picture: BgrImage = np.rint(np.clip(canvas.colour, 0, 1) * 250).astype(np.uint8)
    picture.setflags(write=False)
    return picture


@lru_cache(maxsize=4)
def _noise(width: int, height: int) -> BgrImage:
    rng = np.random.default_rng(7)
    size = (height + _NOISE_MARGIN, width + _NOISE_MARGIN, 3)
    return rng.integers(0, _NOISE_LEVELS, size, dtype=np.uint8)


def add_noise(picture: BgrImage, frame_number: int) -> None:
    """Add what a camera's sensor adds, in place: two pictures of one scene are never equal."""
    height, width = picture.shape[:2]
    # Two steps without a common divisor with the margin: neighbours never share an offset.
    row, column = (frame_number * 7) % _NOISE_MARGIN, (frame_number * 19) % _NOISE_MARGIN
    tile = _noise(width, height)[row : row + height, column : column + width]
    cv2.add(picture, tile, dst=picture)


def paint_desk_over(picture: BgrImage) -> None:
    """Put the desk in front of whoever was painted, in place."""
    height, width = picture.shape[:2]
    edge = round(height * (1 - DESK_SHARE))
    picture[edge:] = backdrop(width, height)[edge:]


def _wall(width: int, height: int) -> FloatImage:
    """A wall lit from the window on the left, a floor line hidden by the people."""
    x = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    base = np.array([0.77, 0.81, 0.8], np.float32)
    light = 1.08 - 0.22 * x - 0.16 * y + 0.1 * np.exp(-((x - 0.3) ** 2 + (y - 0.25) ** 2) / 0.12)
    wainscot = 0.5 + 0.5 * np.tanh((y - 0.72) / 0.008)
    panel = np.array([0.64, 0.72, 0.72], np.float32)
    return np.asarray((base + (panel - base) * wainscot) * light, np.float32)


def _paint_window(canvas: Canvas, left: float, top: float) -> None:
    pane_wide, pane_tall, bar = 0.13, 0.21, 0.018
    right, bottom = left + 2 * pane_wide + 3 * bar, top + 2 * pane_tall + 3 * bar
    canvas.tint(
        canvas.area(_rectangle(left, top + 0.02, right + 0.02, bottom + 0.03), soft=0.02),
        (0.6, 0.6, 0.62),
        0.5,
    )
    canvas.paint(canvas.area(_rectangle(left, top, right, bottom)), (0.96, 0.95, 0.92))
    for column in (0, 1):
        for row in (0, 1):
            x = left + bar + column * (pane_wide + bar)
            y = top + bar + row * (pane_tall + bar)
            sky: Colour = (0.72, 0.86, 0.95) if row == 0 else (0.82, 0.91, 0.92)
            pane = canvas.area(_rectangle(x, y, x + pane_wide, y + pane_tall))
            canvas.paint(pane, sky)
            if row == 1:
                hill = canvas.area(ellipse(x + 0.05 + 0.05 * column, y + 0.24, 0.16, 0.13))
                canvas.paint(hill.within(pane), (0.62, 0.77, 0.6))
            glint = np.array([(x, y + 0.12), (x + 0.1, y), (x + 0.13, y), (x, y + 0.16)])
            canvas.lighten(canvas.area(glint, soft=0.004).within(pane), 0.35)
    sill = _rectangle(left - 0.02, bottom, right + 0.02, bottom + 0.022)
    canvas.paint(canvas.area(sill), (0.9, 0.88, 0.84))


def _paint_picture(canvas: Canvas, x: float, y: float) -> None:
    wide, tall = 0.105, 0.13
    shadow = _rectangle(x - wide, y - tall + 0.01, x + wide + 0.015, y + tall + 0.02)
    canvas.tint(canvas.area(shadow, soft=0.012), (0.5, 0.5, 0.52), 0.6)
    canvas.paint(canvas.area(_rectangle(x - wide, y - tall, x + wide, y + tall)), (0.62, 0.45, 0.3))
    inner = canvas.area(_rectangle(x - 0.087, y - 0.112, x + 0.087, y + 0.112))
    canvas.paint(inner, (0.95, 0.93, 0.87))
    for at_x, at_y, size, ink in (
        (-0.025, -0.03, 0.05, (0.92, 0.7, 0.35)),
        (0.03, 0.02, 0.045, (0.35, 0.55, 0.62)),
        (-0.02, 0.055, 0.035, (0.8, 0.45, 0.4)),
    ):
        disc = canvas.area(ellipse(x + at_x, y + at_y, size, size))
        canvas.paint(disc.within(inner), ink, 0.85)


def _paint_plant(canvas: Canvas, x: float) -> None:
    rng = np.random.default_rng(3)
    for _ in range(26):
        lean = rng.uniform(-0.17, 0.13)
        tall = rng.uniform(0.16, 0.42)
        root, tip = np.array([x, 0.82]), np.array([x + lean, 0.82 - tall])
        across = np.array([-(tip - root)[1], (tip - root)[0]]) * rng.uniform(0.06, 0.11)
        middle = (root + tip) / 2 + [lean * 0.2, -0.02]
        leaf = smooth(
            [tuple(root), tuple(middle + across), tuple(tip), tuple(middle - across)], closed=True
        )
        green = rng.uniform(0.75, 1.15)
        canvas.paint(canvas.area(leaf), (0.3 * green, 0.5 * green, 0.34 * green))
        canvas.lighten(canvas.strokes([np.array([root, tip])], 0.004), 0.12)
    pot = np.array([(x - 0.075, 0.8), (x + 0.075, 0.8), (x + 0.055, 0.97), (x - 0.055, 0.97)])
    canvas.paint(canvas.area(pot), (0.76, 0.5, 0.38))
    canvas.tint(canvas.area(_rectangle(x, 0.8, x + 0.08, 0.97), soft=0.02), (0.5, 0.45, 0.45), 0.4)


def _paint_desk(canvas: Canvas, wide: float) -> None:
    top = 1 - DESK_SHARE
    x, y = canvas.grid()
    grain = 0.03 * np.sin(x * 6 + 2.2 * np.sin(y * 90) + np.sin(x * 23) * 0.4)
    light = np.asarray(1.0 - 2.2 * (y - top) + grain - 0.12 * x / wide, np.float32)
    wood = light[..., None] * np.array([0.38, 0.55, 0.7], np.float32)
    canvas.paint(canvas.area(_rectangle(0, top, wide, 1.01)), np.asarray(wood, np.float32))
    canvas.lighten(canvas.strokes([np.array([(0, top + 0.004), (wide, top + 0.004)])], 0.006), 0.4)
