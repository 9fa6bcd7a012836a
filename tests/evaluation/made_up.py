"""Sets of made-up faces: everybody has a direction of their own, and photos scatter around it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from attendance_app.evaluation.face_set import FaceSet, Photo
from attendance_app.vision.faces import Vectors


def directions(people: int, seed: int = 0) -> Vectors:
    """Vectors of length 1.4, float32 (people, 128): two of them are about 2 apart."""
    drawn = np.random.default_rng(seed).normal(size=(people, 128))
    return np.asarray(1.4 * drawn / np.linalg.norm(drawn, axis=1, keepdims=True), np.float32)


def face_set(
    photos: Mapping[str, int],
    *,
    noise: float = 0.1,
    missed: Mapping[str, int] | None = None,
    seed: int = 0,
) -> FaceSet:
    """So many photos of each name, a distance of `noise` from the person's direction."""
    rng = np.random.default_rng((seed, 1))
    listed, vectors = [], []
    for look, (name, count) in zip(directions(len(photos), seed), photos.items(), strict=True):
        for number in range(1, count + 1):
            aside = rng.normal(size=128)
            vectors.append(look + noise * aside / np.linalg.norm(aside))
            listed.append(Photo(name, f"{name}_{number:04d}.jpg"))
    stacked = np.array(vectors, dtype=np.float32).reshape(-1, 128)
    undetected = tuple(
        Photo(name, f"{name}_missed_{number}.jpg")
        for name, count in (missed or {}).items()
        for number in range(count)
    )
    return FaceSet(tuple(listed), stacked, stacked.copy(), undetected)
