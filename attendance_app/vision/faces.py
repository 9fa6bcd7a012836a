"""What is seen in a frame: boxes, faces, vectors, the identity of the engine that made them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

VECTOR_LENGTH = 128
"""Numbers of a face vector: what the encoder's last layer gives."""

Vector: TypeAlias = npt.NDArray[np.float32]
"""A face vector: float32, (128,), not L2-normalised (norm 1.26-1.62 for dlib's encoder)."""

Vectors: TypeAlias = npt.NDArray[np.float32]
"""Face vectors: float32, (N, 128); N = 0 is allowed."""

Points: TypeAlias = npt.NDArray[np.float32]
"""Landmarks: float32, (5, 2), x and y in pixels of the frame, in dlib's 5-point order."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the frame; may reach outside it. Right and bottom are exclusive."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Pixels."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Pixels."""
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        """x, y in pixels."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Detection:
    """A face found: where, how sure (the detector's own scale), and by which detector."""

    box: Box
    score: float
    detector: str


@dataclass(frozen=True, slots=True)
class EngineId:
    """Which networks made a vector: vectors of different engines are never compared."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class EncodedFace:
    """A face with its landmarks and vector, from one frame."""

    detection: Detection
    points: Points
    vector: Vector
    quality: float
    """0 (useless) to 1 (good), from `vision.quality`."""
    upper: Vector | None = None
    """Of the eyes and the forehead alone (`vision.upper_face`)."""
