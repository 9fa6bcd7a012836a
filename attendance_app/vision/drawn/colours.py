"""Colours as the drawings use them, and mixing them."""

from __future__ import annotations

from typing import TypeAlias

Colour: TypeAlias = tuple[float, float, float]
"""Red, green, blue, each 0 to 1."""


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """Return the first colour with a share (0 to 1) of the second."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second, strict=True))
    return red, green, blue


def darker(colour: Colour, factor: float) -> Colour:
    """Return the colour with its brightness multiplied by `factor`, 0 to 1."""
    return mixed((0.0, 0.0, 0.0), colour, factor)


def lighter(colour: Colour, share: float) -> Colour:
    """Return the colour with a share (0 to 1) of white."""
    return mixed(colour, (1.0, 1.0, 1.0), share)
