"""The features of a drawn face: eyes that blink and look about, brows, nose, mouth, glasses."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.drawn.canvas import Canvas, Curve, ellipse, shifted, smooth
from attendance_app.vision.drawn.colours import mixed
from attendance_app.vision.drawn.people import DrawnPerson, Glasses


def paint_brows(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint both eyebrows: a soft body with hairs drawn over it."""
    rng = np.random.default_rng(person.seed + 1)
    thick = person.brow_thickness
    for side in (-1.0, 1.0):
        inner = side * (person.eye_spacing - 0.17)
        middle = side * (person.eye_spacing + 0.03)
        outer = side * (person.eye_spacing + 0.2)
        level, tilt = person.brow_y, person.brow_tilt
        top = [
            (inner, level - thick * 0.4 + tilt),
            (middle, level - thick * 0.7 - person.brow_arch),
            (outer, level + 0.035 - tilt * 0.6),
        ]
        under = [
            (outer, level + 0.045 - tilt * 0.6),
            (middle, level + thick * 0.4 - person.brow_arch),
            (inner, level + thick * 0.6 + tilt),
        ]
        upper, lower = smooth(top, closed=False), smooth(under, closed=False)
        shape = canvas.area(np.vstack([upper, lower]), soft=0.01)
        canvas.paint(shape, person.brow_colour, 0.78)
        hairs = []
        for _ in range(int(30 + 300 * thick)):
            t = int(rng.integers(0, len(upper)))
            start = lower[::-1][t] * 0.7 + upper[t] * 0.3 + rng.normal(0, 0.006, 2)
            lean = np.array([side * rng.uniform(0.015, 0.045), -rng.uniform(0.2, 0.8) * thick])
            hairs.append(np.array([start, start + lean]))
        canvas.paint(canvas.strokes(hairs, 0.005), mixed(person.brow_colour, (0, 0, 0), 0.3), 0.3)


def paint_eyes(canvas: Canvas, person: DrawnPerson, lid: float, gaze: tuple[float, float]) -> None:
    """Paint both eyes.

    `lid` is 0 for open and 1 for closed; `gaze` is where they look, x and y from -1 to 1.
    """
    for side in (-1.0, 1.0):
        _paint_eye(canvas, person, side, lid, gaze)


def _eye_curves(person: DrawnPerson, side: float, lid: float) -> tuple[Curve, Curve]:
    """Give the edges of the upper and the lower lid, both from the inner to the outer corner."""
    at_x, half, tall = side * person.eye_spacing, person.eye_width, person.eye_height
    inner = (at_x - side * half, 0.018)
    outer = (at_x + side * half, -person.eye_tilt)
    low = [
        (at_x - side * half * 0.45, 0.01 + tall * 0.62),
        (at_x + side * half * 0.3, tall * 0.72),
        (at_x + side * half * 0.75, tall * 0.35 - person.eye_tilt * 0.6),
    ]
    high = [
        (at_x - side * half * 0.6, -tall * 0.72),
        (at_x - side * half * 0.05, -tall * 1.12),
        (at_x + side * half * 0.6, -tall * 0.78 - person.eye_tilt * 0.5),
    ]
    closing = [
        (hx + (sx - hx) * lid * 0.5, hy + (sy - hy) * lid)
        for (hx, hy), (sx, sy) in zip(high, low, strict=True)
    ]
    return (
        smooth([inner, *closing, outer], closed=False),
        smooth([inner, *low, outer], closed=False),
    )


def _paint_eye(
    canvas: Canvas, person: DrawnPerson, side: float, lid: float, gaze: tuple[float, float]
) -> None:
    at_x, half, tall = side * person.eye_spacing, person.eye_width, person.eye_height
    upper, lower = _eye_curves(person, side, lid)
    socket = ellipse(at_x, -tall * 0.9, half * 1.25, tall * 1.5)
    canvas.tint(canvas.area(socket, soft=0.04), (0.7, 0.5, 0.45), 0.35)
    if person.eye_shadow > 0:
        lids = ellipse(at_x, -tall * 1.1, half * 1.1, tall * 1.0)
        canvas.tint(canvas.area(lids, soft=0.025), (0.55, 0.38, 0.42), person.eye_shadow * 0.8)
    opening = canvas.area(np.vstack([upper, lower[::-1]]))
    canvas.paint(opening, (0.93, 0.91, 0.89))
    radius = min(tall * 1.08, half * 0.56)
    look_x, look_y = at_x + gaze[0] * half * 0.3, -tall * 0.14 + gaze[1] * tall * 0.3
    iris = canvas.area(ellipse(look_x, look_y, radius, radius)).within(opening)
    canvas.paint(iris, mixed(person.iris, (0, 0, 0), 0.45))
    core = canvas.area(ellipse(look_x, look_y + 0.004, radius * 0.82, radius * 0.82), soft=0.006)
    canvas.paint(core.within(opening), person.iris)
    glow = canvas.area(
        ellipse(look_x, look_y + radius * 0.4, radius * 0.6, radius * 0.4), soft=0.012
    )
    canvas.paint(glow.within(opening), mixed(person.iris, (1, 1, 0.9), 0.35), 0.6)
    pupil = canvas.area(ellipse(look_x, look_y, radius * 0.45, radius * 0.45))
    canvas.paint(pupil.within(opening), (0.04, 0.03, 0.03))
    # The upper lid throws a shadow on the ball.
    shade = canvas.strokes([upper], 0.07, soft=0.012)
    canvas.tint(shade.within(opening), (0.45, 0.4, 0.42), 0.55)
    spark = canvas.area(
        ellipse(look_x - radius * 0.32, look_y - radius * 0.36, radius * 0.24, radius * 0.24)
    )
    canvas.paint(spark.within(opening), (1, 1, 1), 0.95)
    corner = canvas.area(ellipse(at_x - side * half * 0.93, 0.02, 0.014, 0.012))
    canvas.paint(corner.within(opening), (0.85, 0.55, 0.53), 0.8)
    _paint_lids(canvas, person, side, lid, upper, lower)


def _paint_lids(
    canvas: Canvas, person: DrawnPerson, side: float, lid: float, upper: Curve, lower: Curve
) -> None:
    half, tall = person.eye_width, person.eye_height
    at_x = side * person.eye_spacing
    crease = smooth(
        [
            (at_x - side * half * 0.85, -tall * 0.75),
            (at_x, -tall * 1.62),
            (at_x + side * half * 1.05, -tall * 0.72 - person.eye_tilt),
        ],
        closed=False,
    )
    canvas.tint(canvas.strokes([crease], 0.016, soft=0.008), (0.5, 0.33, 0.3), 0.7 - 0.35 * lid)
    dark = mixed((0.16, 0.1, 0.08), (0.03, 0.02, 0.03), person.lashes)
    canvas.paint(
        canvas.strokes([upper], 0.016 + 0.018 * person.lashes * (1 - 0.4 * lid), soft=0.004),
        dark,
        0.92,
    )
    canvas.paint(canvas.strokes([lower], 0.008, soft=0.005), dark, 0.3 + 0.4 * person.lashes)
    if person.lashes > 0.55:
        wing = upper[-1]
        tip = wing + np.array([side * 0.05, -0.035])
        canvas.paint(canvas.strokes([np.vstack([upper[-6:], tip])], 0.02, soft=0.003), dark, 0.9)
    bag = shifted(lower[4:-4], 0, 0.034)
    canvas.tint(canvas.strokes([bag], 0.014, soft=0.01), (0.7, 0.5, 0.46), 0.5)


def paint_nose(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint what the relief leaves out: nostrils, the shadow under the tip, its highlight."""
    wide, level = person.nose_width, person.nose_y
    under = smooth(
        [
            (-wide, level + 0.01),
            (-wide * 0.45, level + 0.04),
            (0, level + 0.06),
            (wide * 0.45, level + 0.04),
            (wide, level + 0.01),
        ],
        closed=False,
    )
    canvas.tint(canvas.strokes([under], 0.035, soft=0.02), (0.58, 0.4, 0.36), 0.75)
    for side in (-1.0, 1.0):
        hole = ellipse(side * wide * 0.5, level + 0.018, wide * 0.27, 0.02, tilt=-side * 0.3)
        canvas.paint(canvas.area(hole, soft=0.007), (0.2, 0.1, 0.08), 0.8)
        wing = smooth(
            [
                (side * wide * 0.95, level - 0.08),
                (side * wide * 1.12, level - 0.01),
                (side * wide * 0.9, level + 0.035),
            ],
            closed=False,
        )
        canvas.tint(canvas.strokes([wing], 0.018, soft=0.01), (0.55, 0.36, 0.32), 0.7)
    tip = canvas.area(ellipse(-0.025, level - 0.075, 0.035, 0.03), soft=0.02)
    canvas.lighten(tip, 0.3)
    canvas.lighten(canvas.area(ellipse(-0.02, level * 0.4, 0.016, 0.14), soft=0.015), 0.16)


def paint_mouth(canvas: Canvas, person: DrawnPerson, smile: float) -> None:
    """Paint the lips; `smile` 0 to 1 lifts and widens the corners on top of the person's own."""
    lift = 0.05 * (person.smile + 0.7 * smile)
    wide, level = person.mouth_width * (1 + 0.1 * smile), person.mouth_y
    corner_y = level - lift + 0.015
    line = [
        (-wide, corner_y),
        (-wide * 0.5, level + 0.004),
        (0, level + 0.012),
        (wide * 0.5, level + 0.004),
        (wide, corner_y),
    ]
    top = [
        (-wide, corner_y),
        (-wide * 0.5, level - person.upper_lip * 0.75),
        (-wide * 0.16, level - person.upper_lip),
        (0, level - person.upper_lip * 0.75),
        (wide * 0.16, level - person.upper_lip),
        (wide * 0.5, level - person.upper_lip * 0.75),
        (wide, corner_y),
    ]
    low = [
        (wide, corner_y),
        (wide * 0.55, level + person.lower_lip * 0.85),
        (0, level + person.lower_lip * 1.1),
        (-wide * 0.55, level + person.lower_lip * 0.85),
        (-wide, corner_y),
    ]
    middle = smooth(line, closed=False)
    upper = np.vstack([smooth(top, closed=False), middle[::-1]])
    lower = np.vstack([middle, smooth(low, closed=False)])
    canvas.paint(canvas.area(lower, soft=0.006), person.lips, 0.9)
    canvas.paint(canvas.area(upper, soft=0.006), mixed(person.lips, (0.25, 0.08, 0.08), 0.25), 0.9)
    shine = ellipse(-wide * 0.12, level + person.lower_lip * 0.55, wide * 0.3, 0.012)
    canvas.lighten(canvas.area(shine, soft=0.014), 0.35)
    canvas.paint(canvas.strokes([middle], 0.016, soft=0.005), (0.28, 0.11, 0.1), 0.85)
    for side in (-1.0, 1.0):
        pit = canvas.area(ellipse(side * (wide + 0.012), corner_y, 0.018, 0.022), soft=0.012)
        canvas.tint(pit, (0.5, 0.32, 0.3), 0.8)
    below = ellipse(0, level + person.lower_lip * 1.2 + 0.035, wide * 0.5, 0.018)
    canvas.tint(canvas.area(below, soft=0.02), (0.68, 0.48, 0.44), 0.6)


def paint_glasses(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the frame, the bridge, the temples and a faint reflection."""
    if person.glasses is Glasses.NONE:
        return
    at_y, half = 0.035, person.eye_spacing * 0.82
    rims, temples = [], []
    for side in (-1.0, 1.0):
        at_x = side * (person.eye_spacing + 0.01)
        if person.glasses is Glasses.ROUND:
            rim = ellipse(at_x, at_y, half, half * 0.92)
        else:
            wide, tall = half * 1.02, half * 0.72
            rim = smooth(
                [
                    (at_x - wide * 0.8, at_y - tall),
                    (at_x + wide * 0.8, at_y - tall),
                    (at_x + wide, at_y - tall * 0.7),
                    (at_x + wide * 0.92, at_y + tall * 0.7),
                    (at_x + wide * 0.7, at_y + tall),
                    (at_x - wide * 0.7, at_y + tall),
                    (at_x - wide * 0.92, at_y + tall * 0.7),
                    (at_x - wide, at_y - tall * 0.7),
                ],
                closed=True,
            )
        canvas.lighten(canvas.area(rim), 0.05)
        sheen = np.array(
            [
                [at_x - half * 0.7, at_y + half * 0.5],
                [at_x - half * 0.1, at_y - half],
                [at_x + half * 0.15, at_y - half],
                [at_x - half * 0.45, at_y + half],
            ]
        )
        canvas.lighten(canvas.area(sheen, soft=0.02).within(canvas.area(rim)), 0.08)
        rims.append(np.vstack([rim, rim[:1]]))
        edge = side * (person.eye_spacing + 0.01 + half)
        temples.append(
            np.array([[edge, at_y - 0.04], [side * (person.face_width + 0.02), at_y - 0.03]])
        )
    gap = person.eye_spacing + 0.01 - half
    bridge = smooth([(-gap, at_y - 0.03), (0, at_y - 0.06), (gap, at_y - 0.03)], closed=False)
    width = 0.026 if person.glasses is Glasses.ROUND else 0.04
    shadow = [shifted(curve, 0.012, 0.03) for curve in [*rims, bridge]]
    canvas.tint(canvas.strokes(shadow, width, soft=0.012), (0.5, 0.4, 0.38), 0.35)
    canvas.paint(canvas.strokes([*rims, bridge, *temples], width), person.glasses_colour)
    canvas.lighten(
        canvas.strokes([shifted(curve, -0.004, -0.006) for curve in rims], width * 0.25), 0.25
    )
