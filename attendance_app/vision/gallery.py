"""The people a face is compared with: an immutable set of vectors and one template per person."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vector, Vectors
from attendance_app.vision.frames import VisionError

Keys = npt.NDArray[np.int64]
"""People as integers: int64, (N,)."""

Distances = npt.NDArray[np.float32]
"""float32, one row per probe, one column per person of `Gallery.people`."""


class GalleryError(VisionError):
    """Vectors were refused: not finite, all zero, of a wrong length, or of another engine."""


class Gallery:
    """Enrolled people: exact search, the same answer whatever the order of the vectors.

    A person's template is the mean of their vectors, brought to length 1; a probe is brought to
    length 1 too. The encoder's vectors are not of one length, and the length says how clear the
    picture was rather than who is on it. On LFW (100 people with one photo each, 0.3 % of
    strangers accepted) that finds 64 % of single photos instead of 52 %; with five photos each 93 %
    instead of 88 % (benchmarks/thresholds_on_faces.py).

    Parameters
    ----------
    keys : Keys
        int64, (N,); a person has as many rows as vectors.
    vectors : Vectors
        float32, (N, 128), as the encoder gave them. N may be 0.
    engine : EngineId
        Which engine made them.

    Raises
    ------
    GalleryError
        If a vector is not finite, is zero, has a wrong length, or keys and vectors do not match.
    """

    def __init__(self, keys: Keys, vectors: Vectors, engine: EngineId) -> None:
        keys = np.asarray(keys, dtype=np.int64)
        checked = require_vectors(vectors)
        if keys.shape != (len(checked),):
            raise GalleryError(
                f"{keys.size} people were given for {len(checked)} face vectors; nobody is "
                "recognised until each vector has its person."
            )
        # In an order of their own, so that sums and ties do not depend on the caller's.
        order = np.lexsort((checked[:, 2], checked[:, 1], checked[:, 0], keys))
        self._keys = keys[order]
        self._vectors = np.ascontiguousarray(checked[order])
        self._engine = engine
        people, starts, counts = np.unique(self._keys, return_index=True, return_counts=True)
        self._people = people
        self._samples = counts.astype(np.int64)
        sums = (
            np.add.reduceat(self._vectors.astype(np.float64), starts, axis=0)
            if len(people)
            else np.empty((0, VECTOR_LENGTH))
        )
        self._templates = unit(sums / counts[:, None]) if len(people) else self._vectors[:0]
        for array in (self._keys, self._vectors, self._people, self._samples, self._templates):
            array.setflags(write=False)

    @classmethod
    def empty(cls, engine: EngineId) -> Gallery:
        """Nobody enrolled: everybody is unknown."""
        return cls(np.empty(0, np.int64), np.empty((0, VECTOR_LENGTH), np.float32), engine)

    def __len__(self) -> int:
        """Vectors, not people."""
        return len(self._keys)

    @property
    def engine(self) -> EngineId:
        """Which engine made the vectors."""
        return self._engine

    @property
    def keys(self) -> Keys:
        """int64 (N,), ascending; read-only."""
        return self._keys

    @property
    def vectors(self) -> Vectors:
        """float32 (N, 128), in the order of `keys`; read-only."""
        return self._vectors

    @property
    def people(self) -> Keys:
        """int64 (P,), each person once, ascending; read-only."""
        return self._people

    @property
    def samples(self) -> npt.NDArray[np.int64]:
        """int64 (P,): how many vectors each of `people` has; read-only."""
        return self._samples

    @cached_property
    def _rows(self) -> dict[int, int]:
        return {int(key): row for row, key in enumerate(self._people)}

    def __contains__(self, key: object) -> bool:
        """Whether the person has at least one vector."""
        return key in self._rows

    def require_engine(self, engine: EngineId) -> None:
        """Refuse to be compared with another engine's vectors.

        Raises
        ------
        GalleryError
            The gallery is another engine's.
        """
        if engine != self._engine:
            raise GalleryError(
                f"The enrolled faces were made by {_name(self._engine)}, this program uses "
                f"{_name(engine)}: they cannot be compared. Enroll these people again."
            )

    def distances(self, probes: Vectors) -> Distances:
        """How far each probe is from each person's template.

        Parameters
        ----------
        probes : Vectors
            float32, (M, 128), as the encoder gave them or means of such.

        Returns
        -------
        Distances
            float32, (M, P), 0 (the same direction) to 2; columns as `people`.

        Raises
        ------
        GalleryError
            If a probe is not finite, is zero, or has a wrong length.
        """
        units = unit(require_vectors(probes))
        likeness = units @ self._templates.T
        return np.asarray(np.sqrt(np.maximum(2 - 2 * likeness, 0)), dtype=np.float32)


def unit(vectors: npt.NDArray[np.floating]) -> Vectors:
    """The vectors, (..., 128), brought to length 1, as float32."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / lengths, dtype=np.float32)


def apart(a: Vector, b: Vector) -> float:
    """Distance of two vectors' directions, 0 to 2: what `Gallery.distances` measures."""
    cosine = float(a @ b) / (float(np.linalg.norm(a)) * float(np.linalg.norm(b)))
    return float(np.sqrt(max(0.0, 2 - 2 * cosine)))


def require_vectors(vectors: Vectors) -> Vectors:
    """The vectors as float32 (N, 128), or a `GalleryError` that says what is wrong with them."""
    array = np.asarray(vectors, dtype=np.float32)
    if array.ndim != 2 or array.shape[1] != VECTOR_LENGTH:
        raise GalleryError(
            f"Face vectors of shape {array.shape} were refused: each needs {VECTOR_LENGTH} "
            "numbers. They come from another engine or are damaged."
        )
    if not np.isfinite(array).all():
        raise GalleryError("A face vector that is not made of numbers was refused; it is damaged.")
    if not np.any(array, axis=1).all():
        raise GalleryError("A face vector of zeros was refused; it is damaged.")
    return array


def _name(engine: EngineId) -> str:
    return f"{engine.name} {engine.version} ({engine.sha256[:8]})"
