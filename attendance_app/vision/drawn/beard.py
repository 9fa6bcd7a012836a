"""Beards, grown hair by hair."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.drawn.canvas import Canvas, Mask, mirrored, smooth
from attendance_app.vision.drawn.colours import darker, lighter
from attendance_app.vision.drawn.head import outline
from attendance_app.vision.drawn.people import Beard, DrawnPerson


def paint_beard(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint what grows on cheeks, chin and upper lip; the mouth is painted after it."""
    if person.beard is Beard.NONE:
        return
    rng = np.random.default_rng(person.seed + 3)
    if person.beard is not Beard.MOUSTACHE:
        area = _beard_area(canvas, person)
        _paint_whiskers(canvas, person, area, rng)
    if person.beard in (Beard.MOUSTACHE, Beard.FULL, Beard.GOATEE):
        _paint_moustache(canvas, person, rng)


def _beard_area(canvas: Canvas, person: DrawnPerson) -> Mask:
    chin, mouth, nose = person.chin_y, person.mouth_y, person.nose_y
    if person.beard is Beard.GOATEE:
        wide = person.mouth_width + 0.05
        right = [
            (wide * 0.7, mouth - 0.05),
            (wide, mouth + 0.03),
            (wide * 0.95, chin - 0.12),
            (wide * 0.55, chin + 0.05),
        ]
        left = [(-x, y) for x, y in reversed(right)]
        shape = smooth([(0, mouth - 0.02), *right, (0, chin + 0.08), *left], closed=True)
        return canvas.area(shape, soft=0.025)
    inside = [
        (person.face_width - 0.02, 0.12),
        (person.cheek_width - 0.1, 0.36),
        (person.mouth_width + 0.13, nose + 0.12),
        (person.nose_width, nose + 0.09),
        (0.0, nose + 0.1),
    ]
    inner = smooth(inside, closed=False)
    face = outline(person)
    side = face[(face[:, 0] >= 0) & (face[:, 1] > 0.1)]
    side = side[np.argsort(side[:, 1])]
    centre = np.array([0.0, 0.35])
    outer = side + (side - centre) * (0.05 * np.clip(side[:, 1:], 0, 1) * 1.5)
    right_half = np.vstack([inner[::-1], outer])
    shape = np.vstack([right_half, mirrored(right_half)[::-1]])
    return canvas.area(shape, soft=0.022)


def _paint_whiskers(
    canvas: Canvas, person: DrawnPerson, area: Mask, rng: np.random.Generator
) -> None:
    canvas.paint(area, person.beard_colour, 0.86)
    count, long, opacity = 2000, 0.05, 0.5
    whiskers = []
    for _ in range(count):
        x, y = rng.uniform(-0.75, 0.75), rng.uniform(0.1, person.chin_y + 0.1)
        lean = np.array([x * 0.5 + rng.normal(0, 0.25), 1.0]) * long
        whiskers.append(np.array([[x, y], [x + lean[0], y + lean[1]]]))
    half = count // 2
    canvas.paint(
        canvas.strokes(whiskers[:half], 0.006).within(area),
        darker(person.beard_colour, 0.55),
        opacity,
    )
    canvas.paint(
        canvas.strokes(whiskers[half:], 0.006).within(area),
        lighter(person.beard_colour, 0.14),
        opacity * 0.6,
    )


def _paint_moustache(canvas: Canvas, person: DrawnPerson, rng: np.random.Generator) -> None:
    top, low, wide = person.nose_y + 0.07, person.mouth_y - 0.005, person.mouth_width + 0.04
    right = [
        (0.1, top + 0.005),
        (wide * 0.6, top + 0.04),
        (wide, low + 0.01),
        (wide * 0.6, low - 0.01),
        (0.05, low - 0.025),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    shape = smooth([(0, top + 0.02), *right, (0, low - 0.03), *left], closed=True)
    mask = canvas.area(shape, soft=0.012)
    canvas.paint(mask, person.beard_colour, 0.92)
    whiskers = []
    for _ in range(260):
        x, y = rng.uniform(-wide, wide), rng.uniform(top, low)
        lean = np.array([np.sign(x) * 0.05, 0.04])
        whiskers.append(np.array([[x, y], [x + lean[0], y + lean[1]]]))
    canvas.paint(
        canvas.strokes(whiskers, 0.009).within(mask), darker(person.beard_colour, 0.55), 0.6
    )
