"""Sets of made-up faces: everybody has looks of their own, and photos scatter around them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from fakes import ENGINE, looks

from attendance_app.evaluation.face_set import FaceSet, Photo
from attendance_app.vision.faces import Vectors
from attendance_app.vision.gallery import Gallery

_CLEARLY_APART = 2.0
"""The highest score that two of them have; one in 100 strangers reaches it."""


def crowd(people: int, seed: int = 0) -> Vectors:
    """How so many people look who are clearly apart: float32 (people, 128), from `looks`."""
    drawn = np.stack([looks(1000 * seed + number) for number in range(2 * people + 20)])
    alike = Gallery(np.arange(len(drawn)), drawn, ENGINE).scores(drawn) > _CLEARLY_APART
    chosen: list[int] = []
    for number in range(len(drawn)):
        if not alike[number, chosen].any():
            chosen.append(number)
    return drawn[chosen[:people]]


def face_set(
    photos: Mapping[str, int],
    *,
    noise: float = 0.1,
    missed: Mapping[str, int] | None = None,
    seed: int = 0,
) -> FaceSet:
    """So many photos of each name, a distance of `noise` from how the person looks."""
    rng = np.random.default_rng((seed, 1))
    listed, vectors = [], []
    for look, (name, count) in zip(crowd(len(photos), seed), photos.items(), strict=True):
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
    return FaceSet(tuple(listed), stacked, stacked.copy(), stacked.copy(), undetected)
