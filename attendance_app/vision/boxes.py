"""Geometry of boxes: overlap, distance, what of a box lies inside a picture."""

from __future__ import annotations

from math import hypot

from attendance_app.vision.faces import Box


def area(box: Box) -> float:
    """Square pixels; 0 for a box turned inside out."""
    return max(0.0, box.width) * max(0.0, box.height)


def intersection(a: Box, b: Box) -> float:
    """Square pixels that both cover."""
    width = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    return max(0.0, width) * max(0.0, height)


def iou(a: Box, b: Box) -> float:
    """Intersection over union, 0 (apart) to 1 (the same); 0 when both are empty."""
    both = intersection(a, b)
    union = area(a) + area(b) - both
    return both / union if union > 0 else 0.0


def overlap(a: Box, b: Box) -> float:
    """Intersection over the smaller box, 0 to 1: a box inside another gives 1."""
    smaller = min(area(a), area(b))
    return intersection(a, b) / smaller if smaller > 0 else 0.0


def centre_distance(a: Box, b: Box) -> float:
    """Distance of the centres in units of the boxes' mean side; 1 is about one face away."""
    side = (a.width + a.height + b.width + b.height) / 4
    if side <= 0:
        return float("inf")
    (ax, ay), (bx, by) = a.centre, b.centre
    return hypot(ax - bx, ay - by) / side


def clipped(box: Box, width: int, height: int) -> Box:
    """The part of the box inside a picture of that size; empty (no area) when outside."""
    left, top = min(max(box.left, 0.0), width), min(max(box.top, 0.0), height)
    right, bottom = min(max(box.right, 0.0), width), min(max(box.bottom, 0.0), height)
    return Box(left, top, max(left, right), max(top, bottom))


def inside(box: Box, width: int, height: int) -> float:
    """The fraction of the box's area that lies inside a picture of that size, 0 to 1."""
    whole = area(box)
    return area(clipped(box, width, height)) / whole if whole > 0 else 0.0
