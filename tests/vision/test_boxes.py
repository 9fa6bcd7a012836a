"""Boxes: overlap, distance and clipping hold for boxes that touch, nest, or lie outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.vision.boxes import area, centre_distance, clipped, inside, iou, overlap
from attendance_app.vision.faces import Box

coordinates = st.floats(-500, 1500, allow_nan=False)
sides = st.floats(1, 600)
boxes = st.builds(
    lambda x, y, w, h: Box(x, y, x + w, y + h), coordinates, coordinates, sides, sides
)


def test_iou_of_a_known_pair() -> None:
    assert iou(Box(0, 0, 10, 10), Box(5, 0, 15, 10)) == pytest.approx(1 / 3)


@given(boxes, boxes)
def test_iou_is_symmetric_and_between_0_and_1(a: Box, b: Box) -> None:
    assert iou(a, b) == pytest.approx(iou(b, a))
    assert 0 <= iou(a, b) <= 1 + 1e-9
    assert iou(a, a) == pytest.approx(1)


def test_boxes_that_only_touch_do_not_overlap() -> None:
    assert iou(Box(0, 0, 10, 10), Box(10, 0, 20, 10)) == 0
    assert iou(Box(0, 0, 0, 0), Box(0, 0, 0, 0)) == 0


def test_a_box_inside_another_overlaps_fully() -> None:
    assert overlap(Box(0, 0, 100, 100), Box(10, 10, 20, 20)) == 1


def test_centre_distance_counts_in_faces() -> None:
    assert centre_distance(Box(0, 0, 60, 60), Box(60, 0, 120, 60)) == pytest.approx(1)
    assert centre_distance(Box(5, 5, 5, 5), Box(5, 5, 5, 5)) == float("inf")


@given(boxes)
def test_a_clipped_box_lies_inside_the_picture(box: Box) -> None:
    part = clipped(box, 640, 480)
    assert 0 <= part.left <= part.right <= 640
    assert 0 <= part.top <= part.bottom <= 480
    assert area(part) <= area(box) + 1e-6


def test_inside_is_the_visible_fraction() -> None:
    assert inside(Box(-50, 0, 50, 100), 640, 480) == pytest.approx(0.5)
    assert inside(Box(-90, 0, -10, 80), 640, 480) == 0
    assert inside(Box(10, 10, 60, 60), 640, 480) == 1
    assert inside(Box(10, 10, 10, 10), 640, 480) == 0
