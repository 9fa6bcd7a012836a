"""The gallery as it grows while a folder is enrolled, without being read again each time."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from attendance_app.vision.faces import EngineId, Vectors
from attendance_app.vision.gallery import Gallery

_MOST_RECENT = 60
"""People put in before everything is made one again: that takes a millisecond for every 500
vectors, and a comparison with so few more people takes next to nothing."""


class GrowingGallery:
    """A gallery to which people are put; asked through its `parts`, which are immutable."""

    def __init__(self, gallery: Gallery) -> None:
        self._whole = gallery
        self._recent = Gallery.empty(gallery.engine)
        self._put: dict[int, Vectors] = {}

    @property
    def engine(self) -> EngineId:
        """Which engine made the vectors."""
        return self._whole.engine

    @property
    def parts(self) -> tuple[Gallery, Gallery]:
        """Two galleries with everybody in them; who is in the second counts there alone."""
        return self._whole, self._recent

    def __contains__(self, key: object) -> bool:
        """Whether the person has at least one vector."""
        return key in self._put or key in self._whole

    def put(self, people: Mapping[int, Vectors]) -> None:
        """These are people's vectors from now on: float32 (N, 128) each, N at least 1."""
        if not people:
            return
        self._put.update(people)
        if len(self._put) < _MOST_RECENT:
            self._recent = Gallery.of(self._put, self.engine)
            return
        stay = ~np.isin(self._whole.keys, np.fromiter(self._put, np.int64))
        recent = Gallery.of(self._put, self.engine)
        self._whole = Gallery(
            np.concatenate([self._whole.keys[stay], recent.keys]),
            np.concatenate([self._whole.vectors[stay], recent.vectors]),
            self.engine,
        )
        self._recent = Gallery.empty(self.engine)
        self._put.clear()
