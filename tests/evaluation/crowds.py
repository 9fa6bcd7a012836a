"""Galleries of made-up people, for what is asked of a site's own."""

from __future__ import annotations

import numpy as np
from builders import ENGINE
from fakes import looks, resembling
from made_up import face_set

from attendance_app.vision.gallery import Gallery


def gallery(people: int, faces: int, *, noise: float = 0.1) -> Gallery:
    """So many people with so many faces each, keyed 10, 20, ..."""
    made = face_set({f"p{number:03d}": faces for number in range(people)}, noise=noise)
    return Gallery(np.repeat(10 * np.arange(1, people + 1), faces), made.vectors, ENGINE)


def with_twins(people: int, distance: float = 0.1) -> Gallery:
    """So many people with a face each, keyed 0, 1, ...; the first two that far apart."""
    vectors = np.stack([looks(seed) for seed in range(people)])
    vectors[1] = resembling(vectors[0], looks(99), distance)
    return Gallery(np.arange(people), vectors, ENGINE)
