"""Clothes below a drawn head."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.drawn.canvas import (
    Canvas,
    Curve,
    ellipse,
    mirrored,
    shifted,
    smooth,
)
from attendance_app.vision.drawn.colours import darker
from attendance_app.vision.drawn.head import lit, shaded
from attendance_app.vision.drawn.people import Collar, DrawnPerson

LEFT, TOP, RIGHT, BOTTOM = -1.95, 0.95, 1.95, 4.75
"""The clothes' canvas in head units."""

PX_PER_UNIT = 100
"""Resolution: cloth is smooth."""


def paint_clothes(person: DrawnPerson) -> Canvas:
    """Draw the shoulders and what is worn on them; the neck comes with the head, beneath."""
    canvas = Canvas(LEFT, TOP, RIGHT, BOTTOM, PX_PER_UNIT)
    x, y = canvas.grid()
    neck = person.jaw_width * 0.62
    side = smooth(
        [
            (neck * 1.02, 1.12),
            (neck * 1.4, 1.3),
            (neck * 2.6, 1.48),
            (neck * 3.6, 1.66),
            (1.6, 1.95),
            (1.72, 2.5),
            (1.78, 3.5),
            (1.8, 4.9),
        ],
        closed=False,
    )
    relief = np.sqrt(np.clip(1 - (x / 1.9) ** 2 - (np.clip(2.25 - y, 0, None) / 1.25) ** 2, 0, 1))
    folds = 0.02 * np.sin(x * 9 + np.sin(y * 4) * 1.2) * np.clip(y - 1.6, 0, 1)
    light = lit(np.asarray(relief * 0.8 + folds, np.float32), PX_PER_UNIT)
    cut = _neckline(person, neck)
    covered = np.ones_like(canvas.alpha)
    if person.collar is not Collar.ROLL:
        opening = canvas.area(cut)
        covered[opening.region] -= opening.cover
        # The cloth's shadow on the skin, and only there: nothing lies behind it beside the neck.
        skin = canvas.area(np.array([(-neck, 0.9), (neck, 0.9), (neck, 1.75), (-neck, 1.75)]))
        ring = canvas.strokes([shifted(cut, 0, -0.02)], 0.05, soft=0.02)
        canvas.paint(ring.within(opening).within(skin), (0.2, 0.1, 0.08), 0.45)
    body = canvas.area(np.vstack([side, mirrored(side)[::-1]])).times(covered)
    canvas.paint(body, shaded(person.clothes, light * np.float32(0.97)))
    _paint_collar(canvas, person, cut, neck)
    return canvas


def _neckline(person: DrawnPerson, neck: float) -> Curve:
    """Give the edge of the opening for the neck, from one shoulder down and up to the other."""
    if person.collar is Collar.CREW:
        wide = neck * 1.3
        return smooth(
            [
                (-wide, 1.0),
                (-wide * 0.95, 1.2),
                (-wide * 0.6, 1.36),
                (0.0, 1.45),
                (wide * 0.6, 1.36),
                (wide * 0.95, 1.2),
                (wide, 1.0),
            ],
            closed=False,
        )
    low = {Collar.V_NECK: 1.68, Collar.SHIRT: 1.5}.get(person.collar, 1.2)
    wide = neck * 1.2
    return np.array([(-wide, 0.95), (-wide, 1.2), (0.0, low), (wide, 1.2), (wide, 0.95)])


def _paint_collar(canvas: Canvas, person: DrawnPerson, cut: Curve, neck: float) -> None:
    if person.collar is Collar.CREW:
        band = darker(person.clothes, 0.82)
        canvas.paint(canvas.strokes([shifted(cut[14:-14], 0, 0.03)], 0.07, soft=0.004), band)
        seam = canvas.strokes([shifted(cut[14:-14], 0, 0.075)], 0.014, soft=0.008)
        canvas.tint(seam, (0.4, 0.4, 0.4), 0.6)
    elif person.collar is Collar.V_NECK:
        band = darker(person.clothes, 0.8)
        canvas.paint(canvas.strokes([cut[1:-1]], 0.075, soft=0.004), band)
    elif person.collar is Collar.ROLL:
        _paint_roll(canvas, person, neck)
    else:
        _paint_shirt(canvas, person, neck)


def _paint_roll(canvas: Canvas, person: DrawnPerson, neck: float) -> None:
    top, low, wide = 1.0, 1.3, neck * 1.14
    shape = smooth(
        [
            (-wide, top),
            (0, top + 0.09),
            (wide, top),
            (wide * 1.14, low),
            (0, low + 0.14),
            (-wide * 1.14, low),
        ],
        closed=True,
    )
    x, y = canvas.grid()
    light = np.asarray(1.0 - 0.2 * np.abs(x / wide + 0.3) ** 2 + 0 * y, np.float32)
    canvas.paint(canvas.area(shape, soft=0.012), shaded(person.clothes, light))
    edge = smooth([(-wide * 1.1, low), (0, low + 0.13), (wide * 1.1, low)], closed=False)
    canvas.tint(canvas.strokes([edge], 0.03, soft=0.02), (0.35, 0.35, 0.38), 0.7)


def _paint_shirt(canvas: Canvas, person: DrawnPerson, neck: float) -> None:
    low, dark = 1.5, darker(person.clothes, 0.62)
    canvas.paint(canvas.strokes([np.array([[0.0, low], [0.0, 4.8]])], 0.016, soft=0.005), dark, 0.8)
    for level in (1.9, 2.35, 2.8, 3.25, 3.7, 4.15):
        canvas.paint(canvas.area(ellipse(0.045, level, 0.03, 0.03)), darker(dark, 0.7))
    for side in (-1.0, 1.0):
        flap = np.array(
            [
                (side * neck * 1.02, 1.0),
                (side * neck * 1.5, 1.24),
                (side * neck * 1.05, 1.68),
                (0.0, low - 0.02),
                (side * neck * 0.9, 1.24),
            ]
        )
        canvas.tint(canvas.area(shifted(flap, 0, 0.05), soft=0.03), (0.4, 0.4, 0.42), 0.5)
        linen = (0.95, 0.95, 0.96) if side < 0 else (0.88, 0.88, 0.9)
        canvas.paint(canvas.area(flap, soft=0.005), linen)
