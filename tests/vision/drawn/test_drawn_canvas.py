"""The canvas: masks cover what they should, and paint mixes as paint does."""

from __future__ import annotations

import numpy as np
import pytest

from attendance_app.vision.drawn.canvas import (
    Canvas,
    ellipse,
    mirrored,
    resampled,
    shifted,
    smooth,
)


@pytest.fixture
def canvas() -> Canvas:
    return Canvas(-1, -1, 1, 1, 100)


def test_a_closed_curve_goes_through_its_points_and_an_open_one_ends_at_its_last() -> None:
    points = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
    closed, opened = smooth(points, closed=True), smooth(points, closed=False)
    for point in points:
        assert np.abs(closed - point).sum(axis=1).min() == pytest.approx(0)
        assert np.abs(opened - point).sum(axis=1).min() == pytest.approx(0)
    assert tuple(opened[-1]) == points[-1]


def test_resampled_points_are_equally_far_apart() -> None:
    steps = np.linalg.norm(
        np.diff(resampled(np.array([[0, 0], [1, 0], [1, 3.0]]), 9), axis=0), axis=1
    )
    assert steps == pytest.approx(np.full(8, 0.5))


def test_an_area_covers_what_the_outline_encloses(canvas: Canvas) -> None:
    mask = canvas.area(ellipse(0.1, -0.2, 0.5, 0.3))
    assert mask.cover.sum() / 100**2 == pytest.approx(np.pi * 0.5 * 0.3, rel=0.02)


def test_a_soft_area_covers_as_much_as_a_hard_one(canvas: Canvas) -> None:
    hard, soft = (
        canvas.area(ellipse(0, 0, 0.3, 0.3)),
        canvas.area(ellipse(0, 0, 0.3, 0.3), soft=0.08),
    )
    assert soft.cover.sum() == pytest.approx(hard.cover.sum(), rel=0.02)


def test_what_lies_outside_the_canvas_covers_nothing(canvas: Canvas) -> None:
    away = canvas.area(ellipse(5, 5, 0.5, 0.5))
    canvas.paint(away, (1, 0, 0))
    assert away.cover.size == 0
    assert canvas.alpha.max() == 0


def test_within_keeps_what_both_cover(canvas: Canvas) -> None:
    left, right = (canvas.area(ellipse(x, 0, 0.4, 0.4)) for x in (-0.2, 0.2))
    both = left.within(right)
    assert 0 < both.cover.sum() < left.cover.sum()
    assert left.within(canvas.area(ellipse(0.8, 0.8, 0.1, 0.1))).cover.size == 0


def test_paint_covers_and_half_paint_mixes(canvas: Canvas) -> None:
    everything = canvas.area(ellipse(0, 0, 3, 3))
    canvas.paint(everything, (1, 0, 0))
    canvas.paint(everything, (0, 0, 1), 0.5)
    assert canvas.colour[100, 100] == pytest.approx([0.5, 0, 0.5])
    assert canvas.premultiplied()[100, 100] == pytest.approx([128, 0, 128, 255], abs=1)


def test_tint_darkens_and_lighten_lightens_without_covering(canvas: Canvas) -> None:
    everything = canvas.area(ellipse(0, 0, 3, 3))
    canvas.paint(everything, (0.5, 0.5, 0.5), 0.6)
    canvas.tint(everything, (0.5, 1, 1), 1.0)
    assert canvas.colour[100, 100] == pytest.approx([0.5, 0.5, 0.25])
    canvas.lighten(everything, 0.5)
    assert canvas.colour[100, 100] == pytest.approx([0.75, 0.75, 0.625])
    assert canvas.alpha[100, 100] == pytest.approx(0.6)


def test_a_crop_shows_the_same_place_and_is_painted_separately(canvas: Canvas) -> None:
    canvas.paint(canvas.area(ellipse(0.5, 0.5, 0.2, 0.2)), (0, 1, 0))
    part = canvas.cropped(0.25, 0.25, 0.75, 0.75)
    assert np.array_equal(part.alpha, canvas.alpha[125:175, 125:175])
    part.paint(part.area(ellipse(0.5, 0.5, 0.2, 0.2)), (1, 0, 0))
    assert canvas.colour[150, 150] == pytest.approx([0, 1, 0])


def test_moving_and_mirroring_move_and_mirror() -> None:
    curve = np.array([[1.0, 2.0]])
    assert shifted(curve, 0.5, -1).tolist() == [[1.5, 1.0]]
    assert mirrored(curve).tolist() == [[-1.0, 2.0]]
