"""Hair, combed lock by lock between two curves."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.drawn.canvas import (
    Canvas,
    Curve,
    Mask,
    ellipse,
    resampled,
    shifted,
    smooth,
)
from attendance_app.vision.drawn.colours import Colour, darker, lighter
from attendance_app.vision.drawn.people import DrawnPerson, Hair

SAMPLES = 48
"""Points to which curves are resampled, so that two of them can be combed together."""


def paint_back_hair(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the hair that hangs behind the face."""
    bottom = {Hair.BOB: 0.78, Hair.FRINGE: 0.9}.get(person.hair)
    if bottom is not None:
        right = [
            (0.5, -0.92),
            (0.86, -0.5),
            (0.95, 0.1),
            (0.97, bottom * 0.65),
            (0.86, bottom),
            (0.4, bottom + 0.06),
        ]
        left = [(-x, y) for x, y in reversed(right)]
        shape = canvas.area(smooth([(0.0, -1.0), *right, (0.0, bottom), *left], closed=True))
        canvas.paint(shape, darker(person.hair_colour, 0.55))
    elif person.hair is Hair.CURLS:
        _paint_curls(canvas, person, behind=True)


def paint_front_hair(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the hair that lies over the forehead and the temples."""
    style = person.hair
    if style is Hair.NONE:
        return
    if style is Hair.CROPPED:
        _paint_cap(canvas, person, volume=0.06, sweep=0.0, temple=0.02)
    elif style is Hair.SIDE_PART:
        _paint_cap(canvas, person, volume=0.16, sweep=0.22, temple=0.0)
    elif style is Hair.CURLS:
        _paint_curls(canvas, person, behind=False)
    else:
        bottom, part = (0.85, 0.0) if style is Hair.FRINGE else (0.8, -0.14)
        _paint_curtain(canvas, person, 1.0, bottom, part)
        _paint_curtain(canvas, person, -1.0, bottom, part)
        if style is Hair.FRINGE:
            _paint_fringe(canvas, person)


def _streak(
    canvas: Canvas, mask: Mask, locks: list[Curve], colour: Colour, rng: np.random.Generator
) -> None:
    """Draw locks lighter and darker than the hair, inside the mask."""
    third = max(1, len(locks) // 3)
    order = rng.permutation(len(locks))
    groups = [[locks[i] for i in order[k : k + third]] for k in range(0, len(locks), third)]
    inks = [
        (darker(colour, 0.62), 0.55),
        (lighter(colour, 0.16), 0.4),
        (darker(colour, 0.8), 0.5),
    ]
    for group, (ink, opacity) in zip(groups, inks, strict=False):
        canvas.paint(canvas.strokes(group, 0.014, soft=0.003).within(mask), ink, opacity)


def _gloss(canvas: Canvas, mask: Mask, colour: Colour) -> None:
    """Light from the upper left: a soft band of sheen, and shade at the lower right."""
    x, y = canvas.grid()
    band = np.exp(-(((x + 0.28) / 0.4) ** 2) - (((y + 0.82 - 0.25 * x) / 0.1) ** 2))
    canvas.paint(mask.times(np.asarray(band, np.float32)), lighter(colour, 0.45), 0.42)
    shade = np.clip((x + 0.2) * 0.5 + (y + 0.9) * 0.12, 0, 0.5)
    canvas.tint(mask.times(np.asarray(shade, np.float32)), (0.45, 0.4, 0.42), 0.9)


def _paint_cap(
    canvas: Canvas, person: DrawnPerson, *, volume: float, sweep: float, temple: float
) -> None:
    rng = np.random.default_rng(person.seed + 2)
    line, wide = person.hairline, person.face_width
    outer = smooth(
        [
            (-wide - 0.015, 0.0),
            (-wide - 0.02 - volume * 0.5, -0.4),
            (-wide * 0.8 - volume * 0.6, -0.8),
            (-0.3, -0.96 - volume),
            (0.15, -0.98 - volume * 1.15),
            (wide * 0.78 + volume * 0.5, -0.82),
            (wide + 0.02 + volume * 0.4, -0.4),
            (wide + 0.015, 0.0),
        ],
        closed=False,
    )
    inner = smooth(
        [
            (-wide + 0.03, 0.0),
            (-wide + 0.07, -0.28),
            (-wide * 0.86 + temple, -0.42),
            (-wide * 0.66 + temple, line + 0.02 - sweep * 0.35),
            (-0.18, line - sweep * 0.12),
            (0.2, line - 0.01 + sweep * 0.12),
            (wide * 0.66 - temple, line + 0.05 + sweep * 0.3),
            (wide * 0.86 - temple, -0.42),
            (wide - 0.07, -0.28),
            (wide - 0.03, 0.0),
        ],
        closed=False,
    )
    canvas.tint(canvas.strokes([shifted(inner, 0, 0.02)], 0.05, soft=0.025), (0.62, 0.45, 0.4), 0.5)
    shape = canvas.area(np.vstack([outer, inner[::-1]]), soft=0.008)
    canvas.paint(shape, person.hair_colour)
    a, b = resampled(inner, SAMPLES), resampled(outer, SAMPLES)
    locks = []
    for _ in range(260):
        t = rng.uniform(0, 1)
        i = t * (SAMPLES - 1)
        j = np.clip(i + sweep * 40 * (t - 0.2) + rng.normal(0, 0.8), 0, SAMPLES - 1)
        start, end = a[int(i)], b[int(j)]
        if sweep:
            start, end = a[int(j)], b[int(i)]
        middle = (start + end) / 2 + [0.05 * sweep * 4, -0.04]
        low, high = np.sort(rng.uniform(0, 1, 2))
        path = smooth([tuple(start), tuple(middle), tuple(end)], closed=False)
        locks.append(path[int(low * 20) : int(high * 20) + 5])
    _streak(canvas, shape, locks, person.hair_colour, rng)
    _gloss(canvas, shape, person.hair_colour)


def _paint_curtain(
    canvas: Canvas, person: DrawnPerson, side: float, bottom: float, part: float
) -> None:
    rng = np.random.default_rng(person.seed + (4 if side > 0 else 5))
    wide, line = person.face_width, person.hairline
    shift = part * side
    curve_in = bottom < 1.0
    inner = smooth(
        [
            (shift, -0.96),
            (0.18 + shift * 0.5, line - 0.16),
            (0.44, line + 0.1),
            (wide - 0.1, -0.25),
            (wide - 0.05, 0.1),
            (wide - 0.06, bottom * 0.6),
            (wide - (0.2 if curve_in else 0.12), bottom),
        ],
        closed=False,
    )
    outer = smooth(
        [
            (shift, -1.03),
            (0.42, -1.02),
            (wide + 0.08, -0.66),
            (wide + 0.2, -0.1),
            (wide + 0.23, bottom * 0.5),
            (wide + (0.1 if curve_in else 0.2), bottom),
        ],
        closed=False,
    )
    inner, outer = resampled(inner * [side, 1], SAMPLES), resampled(outer * [side, 1], SAMPLES)
    canvas.tint(
        canvas.strokes([shifted(inner[:36], 0, 0.02)], 0.06, soft=0.03), (0.6, 0.42, 0.38), 0.55
    )
    shape = canvas.area(np.vstack([outer, inner[::-1]]), soft=0.008)
    canvas.paint(shape, person.hair_colour)
    locks = []
    for _ in range(170):
        share = rng.uniform(0.02, 0.98)
        low, high = np.sort(rng.integers(0, SAMPLES, 2))
        path = inner + (outer - inner) * share
        locks.append(path[low : max(high, low + 4)])
    _streak(canvas, shape, locks, person.hair_colour, rng)
    _gloss(canvas, shape, person.hair_colour)


def _paint_fringe(canvas: Canvas, person: DrawnPerson) -> None:
    rng = np.random.default_rng(person.seed + 7)
    wide = person.face_width
    edge = person.brow_y - 0.04
    lower = [(-wide + 0.05, edge + 0.16)]
    lower += [
        (x * (wide - 0.1), edge + 0.05 * abs(x) + 0.015 * (-1) ** i)
        for i, x in enumerate(np.linspace(-0.9, 0.9, 9))
    ]
    lower += [(wide - 0.05, edge + 0.16)]
    under = smooth(lower, closed=False)
    over = smooth(
        [(-wide * 0.72, -0.74), (-0.3, -0.95), (0.0, -1.0), (0.3, -0.95), (wide * 0.72, -0.74)],
        closed=False,
    )
    canvas.tint(canvas.strokes([shifted(under, 0, 0.03)], 0.06, soft=0.03), (0.6, 0.42, 0.38), 0.6)
    shape = canvas.area(np.vstack([over, under[::-1]]), soft=0.008)
    canvas.paint(shape, person.hair_colour)
    a, b = resampled(over, SAMPLES), resampled(under, SAMPLES)
    locks = []
    for _ in range(150):
        i = int(rng.integers(0, SAMPLES))
        low, high = np.sort(rng.uniform(0, 1, 2))
        bend = np.array([0.03 * np.sign(a[i][0]), -0.05])
        path = smooth([tuple(a[i]), tuple((a[i] + b[i]) / 2 + bend), tuple(b[i])], closed=False)
        locks.append(path[int(low * 20) : int(high * 20) + 5])
    _streak(canvas, shape, locks, person.hair_colour, rng)
    _gloss(canvas, shape, person.hair_colour)


def _paint_curls(canvas: Canvas, person: DrawnPerson, *, behind: bool) -> None:
    rng = np.random.default_rng(person.seed + (8 if behind else 9))
    wide, line = person.face_width, person.hairline
    if behind:
        at = [
            (np.cos(a) * (wide + 0.12), -0.42 + np.sin(a) * 0.72)
            for a in np.linspace(-np.pi * 1.12, np.pi * 0.12, 26)
        ]
        radius = 0.2
    else:
        rise = abs(line + 0.42) + 0.24
        at = [
            (np.cos(a) * (wide * 0.92 + ring), -0.42 + np.sin(a) * (rise + ring))
            for ring in (-0.16, 0.0, 0.16, 0.3)
            for a in np.linspace(-np.pi * 0.98, -np.pi * 0.02, 15)
        ]
        radius = 0.13
        cap = [
            (np.cos(a) * (wide + 0.05), -0.3 + np.sin(a) * 0.74) for a in np.linspace(-np.pi, 0, 24)
        ]
        edge = [
            (np.cos(a) * (wide - 0.03), -0.36 + np.sin(a) * (abs(line) - 0.36))
            for a in np.linspace(0, -np.pi, 24)
        ]
        canvas.paint(canvas.area(np.array(cap + edge)), darker(person.hair_colour, 0.7))
    order = np.argsort([y for _, y in at])
    discs = []
    for i in order:
        x, y = at[int(i)] + rng.normal(0, 0.03, 2)
        size = radius * rng.uniform(0.8, 1.15)
        outline_disc = ellipse(x, y, size, size * 0.94)
        tone = darker(person.hair_colour, 0.62 if behind else rng.uniform(0.82, 1.0))
        canvas.paint(canvas.area(outline_disc, soft=0.006), tone)
        if not behind:
            glow = ellipse(x - size * 0.25, y - size * 0.3, size * 0.5, size * 0.4)
            canvas.paint(canvas.area(glow, soft=0.03), lighter(person.hair_colour, 0.2), 0.4)
            swirl = [
                ellipse(x, y, size * k, size * k * 0.92)[int(rng.integers(0, 20)) :][:26]
                for k in (0.9, 0.6, 0.35)
            ]
            canvas.paint(
                canvas.strokes(swirl, 0.014, soft=0.004), darker(person.hair_colour, 0.5), 0.5
            )
        discs.append(outline_disc)
    if not behind:
        _gloss(canvas, canvas.union(discs), person.hair_colour)
