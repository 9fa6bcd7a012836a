"""Hair and beards, combed lock by lock between two curves."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.drawn.canvas import (
    Canvas,
    Colour,
    Curve,
    Mask,
    ellipse,
    mirrored,
    shifted,
    smooth,
)
from attendance_app.vision.drawn.head import outline
from attendance_app.vision.drawn.people import Beard, DrawnPerson, Hair

SAMPLES = 48
"""Points to which curves are resampled, so that two of them can be combed together."""


def paint_back_hair(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the hair that hangs behind the face."""
    bottom = {Hair.BOB: 0.78, Hair.LONG: 1.45, Hair.FRINGE: 0.9}.get(person.hair)
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
        canvas.paint(shape, _darker(person.hair_colour, 0.55))
    elif person.hair is Hair.CURLS:
        _paint_curls(canvas, person, behind=True)
    elif person.hair is Hair.BUN:
        knot = ellipse(0.0, -1.08, 0.3, 0.24)
        canvas.paint(canvas.area(knot), person.hair_colour)
        rng = np.random.default_rng(person.seed + 6)
        arcs = [
            _resampled(
                smooth(
                    [
                        (-0.28 + k * 0.5, -1.02 + k * 0.05),
                        (0.0, -1.28 + k * 0.4),
                        (0.28 - k * 0.2, -1.0),
                    ],
                    closed=False,
                )
            )
            for k in rng.uniform(0, 0.8, 40)
        ]
        _streak(canvas, canvas.area(knot), arcs, person.hair_colour, rng)


def paint_front_hair(canvas: Canvas, person: DrawnPerson) -> None:
    """Paint the hair that lies over the forehead and the temples."""
    style = person.hair
    if style is Hair.NONE:
        return
    if style is Hair.CROPPED:
        _paint_cap(canvas, person, volume=0.06, sweep=0.0, temple=0.02)
    elif style is Hair.SIDE_PART:
        _paint_cap(canvas, person, volume=0.16, sweep=0.22, temple=0.0)
    elif style is Hair.BUN:
        _paint_cap(canvas, person, volume=0.05, sweep=0.0, temple=-0.05)
    elif style is Hair.CURLS:
        _paint_curls(canvas, person, behind=False)
    else:
        bottom = {Hair.BOB: 0.8, Hair.LONG: 1.5, Hair.FRINGE: 0.85}[style]
        part = 0.0 if style is Hair.FRINGE else -0.14
        _paint_curtain(canvas, person, 1.0, bottom, part)
        _paint_curtain(canvas, person, -1.0, bottom, part)
        if style is Hair.FRINGE:
            _paint_fringe(canvas, person)


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


def _darker(colour: Colour, factor: float) -> Colour:
    red, green, blue = colour
    return red * factor, green * factor, blue * factor


def _lighter(colour: Colour, share: float) -> Colour:
    red, green, blue = (c + (1 - c) * share for c in colour)
    return red, green, blue


def _resampled(curve: Curve, count: int = SAMPLES) -> Curve:
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))])
    at = np.linspace(0, length[-1], count)
    return np.stack([np.interp(at, length, curve[:, k]) for k in (0, 1)], axis=1)


def _streak(
    canvas: Canvas, mask: Mask, locks: list[Curve], colour: Colour, rng: np.random.Generator
) -> None:
    """Draw locks lighter and darker than the hair, inside the mask."""
    third = max(1, len(locks) // 3)
    order = rng.permutation(len(locks))
    groups = [[locks[i] for i in order[k : k + third]] for k in range(0, len(locks), third)]
    inks = [
        (_darker(colour, 0.62), 0.55),
        (_lighter(colour, 0.16), 0.4),
        (_darker(colour, 0.8), 0.5),
    ]
    for group, (ink, opacity) in zip(groups, inks, strict=False):
        canvas.paint(canvas.strokes(group, 0.014, soft=0.003).within(mask), ink, opacity)


def _gloss(canvas: Canvas, mask: Mask, colour: Colour) -> None:
    """Light from the upper left: a soft band of sheen, and shade at the lower right."""
    x, y = canvas.grid()
    band = np.exp(-(((x + 0.28) / 0.4) ** 2) - (((y + 0.82 - 0.25 * x) / 0.1) ** 2))
    canvas.paint(mask.times(np.asarray(band, np.float32)), _lighter(colour, 0.45), 0.42)
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
    a, b = _resampled(inner), _resampled(outer)
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
    inner, outer = _resampled(inner * [side, 1]), _resampled(outer * [side, 1])
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
    a, b = _resampled(over), _resampled(under)
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
        canvas.paint(canvas.area(np.array(cap + edge)), _darker(person.hair_colour, 0.7))
    order = np.argsort([y for _, y in at])
    discs = []
    for i in order:
        x, y = at[int(i)] + rng.normal(0, 0.03, 2)
        size = radius * rng.uniform(0.8, 1.15)
        outline_disc = ellipse(x, y, size, size * 0.94)
        tone = _darker(person.hair_colour, 0.62 if behind else rng.uniform(0.82, 1.0))
        canvas.paint(canvas.area(outline_disc, soft=0.006), tone)
        if not behind:
            glow = ellipse(x - size * 0.25, y - size * 0.3, size * 0.5, size * 0.4)
            canvas.paint(canvas.area(glow, soft=0.03), _lighter(person.hair_colour, 0.2), 0.4)
            swirl = [
                ellipse(x, y, size * k, size * k * 0.92)[int(rng.integers(0, 20)) :][:26]
                for k in (0.9, 0.6, 0.35)
            ]
            canvas.paint(
                canvas.strokes(swirl, 0.014, soft=0.004), _darker(person.hair_colour, 0.5), 0.5
            )
        discs.append(outline_disc)
    if not behind:
        _gloss(canvas, canvas.union(discs), person.hair_colour)


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
    grown = 0.0 if person.beard is Beard.STUBBLE else 0.05
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
    outer = side + (side - centre) * (grown * np.clip(side[:, 1:], 0, 1) * 1.5)
    right_half = np.vstack([inner[::-1], outer])
    shape = np.vstack([right_half, mirrored(right_half)[::-1]])
    return canvas.area(shape, soft=0.022)


def _paint_whiskers(
    canvas: Canvas, person: DrawnPerson, area: Mask, rng: np.random.Generator
) -> None:
    full = person.beard is not Beard.STUBBLE
    canvas.paint(area, person.beard_colour, 0.86 if full else 0.24)
    count, long, opacity = (2000, 0.05, 0.5) if full else (1500, 0.014, 0.4)
    whiskers = []
    for _ in range(count):
        x, y = rng.uniform(-0.75, 0.75), rng.uniform(0.1, person.chin_y + 0.1)
        lean = np.array([x * 0.5 + rng.normal(0, 0.25), 1.0]) * long
        whiskers.append(np.array([[x, y], [x + lean[0], y + lean[1]]]))
    half = count // 2
    canvas.paint(
        canvas.strokes(whiskers[:half], 0.006).within(area),
        _darker(person.beard_colour, 0.55),
        opacity,
    )
    canvas.paint(
        canvas.strokes(whiskers[half:], 0.006).within(area),
        _lighter(person.beard_colour, 0.14 if full else 0.0),
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
        canvas.strokes(whiskers, 0.009).within(mask), _darker(person.beard_colour, 0.55), 0.6
    )
