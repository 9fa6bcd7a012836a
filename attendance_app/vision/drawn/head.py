"""The head itself: its outline, its relief, and skin lit from the upper left."""

from __future__ import annotations

import cv2
import numpy as np

from attendance_app.vision.drawn.canvas import (
    Canvas,
    Curve,
    FloatImage,
    blurred,
    ellipse,
    mirrored,
    smooth,
)
from attendance_app.vision.drawn.colours import Colour
from attendance_app.vision.drawn.people import DrawnPerson, Hair

LEFT, TOP, RIGHT, BOTTOM = -1.3, -1.5, 1.3, 1.75
"""The head's canvas in head units: room for hair above, beside and below."""

HEAD_DEPTH = 0.78
"""Half the head's depth: how far its front lies before the axis it turns about."""

_LIGHT = np.array([-0.38, -0.5, 0.78], np.float32)


def outline(person: DrawnPerson) -> Curve:
    """Give the outline of the skull and jaw."""
    chin = person.chin_y
    right = [
        (0.34, -0.89),
        (person.forehead_width * 0.87, -0.66),
        (person.forehead_width, -0.38),
        (person.face_width, 0.02),
        (person.cheek_width, 0.36),
        (person.jaw_width, chin - 0.34),
        (person.chin_width, chin - 0.06),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    return smooth([(0.0, -0.96), *right, (0.0, chin + 0.005), *left], closed=True)


def relief(person: DrawnPerson, x: FloatImage, y: FloatImage) -> FloatImage:
    """Height of the face over the plane through its axis, in head units.

    `x` and `y` broadcast to the result's shape.
    """

    def bump(at_x: float, at_y: float, wide: float, high: float) -> FloatImage:
        return np.asarray(np.exp(-(((x - at_x) / wide) ** 2) - ((y - at_y) / high) ** 2))

    def both(at_x: float, at_y: float, wide: float, high: float) -> FloatImage:
        return bump(-at_x, at_y, wide, high) + bump(at_x, at_y, wide, high)

    radius = (x / (person.face_width + 0.13)) ** 2 + (np.abs(y + 0.02) / 1.18) ** 2.2
    skull = HEAD_DEPTH * np.sqrt(np.clip(1 - radius, 0.0, None))
    nose_y, mouth_y, spacing = person.nose_y, person.mouth_y, person.eye_spacing
    wing = person.nose_width
    # The bridge widens and rises from between the eyes to the tip.
    along = np.clip((y + 0.12) / (nose_y + 0.1), 0, 1)
    fade = 1 / (1 + np.exp(-(y + 0.1) / 0.05)) / (1 + np.exp((y - nose_y) / 0.025))
    bridge = np.exp(-((x / (0.055 + 0.05 * along * wing / 0.15)) ** 2)) * fade * along
    nose = person.nose_relief * (
        0.15 * bridge
        + 0.085 * bump(0, nose_y - 0.05, wing * 0.62, 0.085)
        + 0.05 * both(wing * 0.82, nose_y - 0.01, wing * 0.36, 0.055)
    )
    lips = (
        0.045 * bump(0, mouth_y, person.mouth_width * 0.9, 0.16)
        + 0.03 * bump(0, mouth_y + person.lower_lip * 0.7, person.mouth_width * 0.55, 0.05)
        - 0.02 * bump(0, mouth_y + person.lower_lip * 1.3 + 0.055, person.mouth_width * 0.6, 0.035)
    )
    sockets = -0.06 * both(spacing, -0.02, 0.2, 0.11) + 0.022 * both(spacing, 0.0, 0.12, 0.07)
    brows = 0.03 * both(spacing * 1.02, person.brow_y - 0.02, 0.24, 0.07)
    cheeks = 0.035 * both(spacing * 1.35, 0.3, 0.2, 0.16)
    chin = 0.04 * bump(0, person.chin_y - 0.13, 0.2, 0.1)
    folds = -0.02 * person.age * both(person.mouth_width + 0.06, (nose_y + mouth_y) / 2, 0.06, 0.16)
    return np.asarray(skull + nose + lips + sockets + brows + cheeks + chin + folds, np.float32)


def turning_relief(person: DrawnPerson, px_per_unit: float) -> FloatImage:
    """Height of the head's canvas for turning it, float32, (H, W): the relief, eased at the rim.

    At the rim of an ellipsoid the slope is infinite, and a turned face would fold over itself
    there; blurred, it stays below about 2.
    """
    x, y = Canvas(LEFT, TOP, RIGHT, BOTTOM, px_per_unit).grid()
    return blurred(relief(person, x, y), 0.08 * px_per_unit)


def lit(height: FloatImage, px_per_unit: float) -> FloatImage:
    """Brightness of a relief under a soft light from the upper left, about 0.45 to 1.15."""
    across = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) * np.float32(px_per_unit / 8)
    down = cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3) * np.float32(px_per_unit / 8)
    # Steep flanks would turn black and look carved: slopes are softened towards the rim.
    steep = np.sqrt(1 + (across**2 + down**2))
    light = _LIGHT / np.linalg.norm(_LIGHT)
    facing = (-across * light[0] - down * light[1] + light[2]) / steep
    wrapped = np.clip((facing + 0.55) / 1.55, 0, 1)
    hollow = blurred(height, 0.07 * px_per_unit) - height
    return np.asarray(0.36 + 0.78 * wrapped - np.clip(hollow * 3.2, -0.1, 0.28), np.float32)


def shaded(colour: Colour, light: FloatImage | np.float32) -> FloatImage:
    """Give a surface of one colour under `light`: shadows of skin are warm, never grey."""
    # Looked up, not computed: powers of a whole picture would cost a third of the drawing.
    levels = np.linspace(0.05, 1.4, 512, dtype=np.float32)[:, None]
    base = np.asarray(colour[::-1], np.float32)
    ramp = np.clip(base * levels ** np.array([1.25, 1.08, 0.8], np.float32), 0, 1)
    return np.asarray(ramp[np.clip((light - 0.05) * (511 / 1.35), 0, 511).astype(np.intp)])


def paint_neck(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the neck, down into the collar, with the shadow the chin throws on it."""
    width = person.jaw_width * 0.62
    sides = [(width, 0.5), (width * 0.97, 1.0), (width * 1.02, 1.2), (width * 1.3, 1.42)]
    right = smooth([*sides, (width * 1.7, 1.8)], closed=False)
    shape = np.vstack([right, mirrored(right)[::-1]])
    x, y = canvas.grid()
    across = np.clip(x / (width * 1.25), -1, 1)
    light = 0.95 - 0.3 * np.abs(across + 0.25) ** 2 + 0 * y
    canvas.paint(canvas.area(shape), shaded(person.skin, np.asarray(light, np.float32)))
    shadow = canvas.area(ellipse(0.05, person.chin_y - 0.2, width * 1.3, 0.46), soft=0.07)
    canvas.tint(shadow, (0.66, 0.5, 0.47), 0.75)


def paint_ears(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint both ears, half behind the face."""
    for side in (-1.0, 1.0):
        at_x = side * (person.face_width + 0.035)
        shape = ellipse(at_x, 0.13, 0.1, 0.19, tilt=side * 0.16)
        blue, green, red = shaded(person.skin, np.float32(0.86 if side < 0 else 0.72))
        canvas.paint(canvas.area(shape), (float(red), float(green), float(blue)))
        inner = ellipse(at_x + side * 0.015, 0.12, 0.05, 0.12, tilt=side * 0.16)
        canvas.tint(canvas.area(inner, soft=0.02), (0.72, 0.52, 0.48), 0.7)


def paint_face(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the skin of the face with its relief, blush, freckles and lines of age."""
    x, y = canvas.grid()
    light = lit(relief(person, x, y), canvas.px_per_unit)
    shape = canvas.area(outline(person))
    canvas.paint(shape, shaded(person.skin, light))
    rng = np.random.default_rng(person.seed)
    for side in (-1.0, 1.0):
        cheek = canvas.area(ellipse(side * person.eye_spacing * 1.3, 0.34, 0.17, 0.12), soft=0.07)
        canvas.tint(cheek.within(shape), (1.0, 0.68, 0.66), 0.75 * person.blush)
    nose_red = canvas.area(ellipse(0, person.nose_y - 0.05, 0.1, 0.07), soft=0.05)
    canvas.tint(nose_red, (1.0, 0.74, 0.7), 0.5 * person.blush)
    if person.freckles > 0:
        for _ in range(int(70 * person.freckles)):
            at_x, at_y = rng.normal(0, 0.3), rng.normal(0.22, 0.09)
            dot = canvas.area(ellipse(at_x, at_y, *rng.uniform(0.006, 0.013, 2)))
            canvas.tint(dot.within(shape), (0.72, 0.5, 0.36), 0.6)
    _paint_lines(canvas, person)
    if person.hair is Hair.NONE:
        canvas.lighten(canvas.area(ellipse(-0.2, -0.66, 0.16, 0.08, tilt=-0.4), soft=0.06), 0.4)
    # A fine grain keeps the skin from looking like plastic, and gives a lens something to focus.
    grain = rng.normal(0, 1, (*canvas.alpha.shape, 1)).astype(np.float32)
    canvas.colour *= 1 + 0.012 * (1 + person.age) * grain * canvas.alpha[..., None]


def _paint_lines(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the lines of age: forehead, beside the eyes, under them, from nose to mouth."""
    age = person.age
    if age <= 0.05:
        return
    dark: Colour = (0.6, 0.42, 0.38)
    forehead = [
        smooth(
            [
                (-wide, level + 0.02),
                (-0.1, level - 0.012),
                (0.1, level - 0.004),
                (wide, level + 0.02),
            ],
            closed=False,
        )
        for level, wide in ((-0.36, 0.26), (-0.435, 0.3), (-0.51, 0.24))
        if level > person.hairline + 0.08
    ]
    sides = []
    for side in (-1.0, 1.0):
        nose_x, mouth_x = side * (person.nose_width + 0.05), side * (person.mouth_width + 0.08)
        fold = [
            (nose_x, person.nose_y - 0.04),
            ((nose_x + mouth_x) / 2 + side * 0.03, (person.nose_y + person.mouth_y) / 2 - 0.01),
            (mouth_x, person.mouth_y + 0.01),
        ]
        sides.append(smooth(fold, closed=False))
        eye = side * person.eye_spacing
        bag = [(eye - side * 0.12, 0.1), (eye, 0.145), (eye + side * 0.13, 0.1)]
        sides.append(smooth(bag, closed=False))
    crow = []
    for side in (-1.0, 1.0):
        corner = side * (person.eye_spacing + person.eye_width + 0.045)
        crow += [
            np.array([[corner, rise * 0.3], [corner + side * 0.07, rise]])
            for rise in (-0.05, 0.0, 0.05)
        ]
    if forehead:
        canvas.tint(canvas.strokes(forehead, 0.012, soft=0.012), dark, 0.6 * age)
    canvas.tint(canvas.strokes(sides, 0.02, soft=0.013), dark, 0.9 * age)
    canvas.tint(canvas.strokes(crow, 0.01, soft=0.007), dark, 0.8 * max(0.0, age - 0.3))
