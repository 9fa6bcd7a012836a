"""Keeps the vectors of photos in a file, so that a folder need not be encoded again."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import NamedTuple, Self

import numpy as np

from attendance_app import __version__
from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.replacing import replacing
from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vector

_FORMAT = 2
"""Of the file. Raised when its arrays are others than before: an older file is made anew."""


class Key(NamedTuple):
    """What a photo is known by: its person's folder, its name, size and time of change.

    Attributes
    ----------
    name, file : str
    size : int
        Bytes.
    changed_ns : int
        The file's time of modification, nanoseconds.
    """

    name: str
    file: str
    size: int
    changed_ns: int


def key_of(file: Path) -> Key:
    """The key of a file as it is now; one that is gone has the size -1."""
    try:
        state = file.stat()
    except OSError:
        return Key(file.parent.name, file.name, -1, 0)
    return Key(file.parent.name, file.name, state.st_size, state.st_mtime_ns)


class Encoded(NamedTuple):
    """The vectors of the face in a photo, float32 (128,) each; see `FaceSet`."""

    vector: Vector
    unmirrored: Vector
    library: Vector


class CacheError(InvalidInputError):
    """The cache file is something else; the sentence says what to do."""


class VectorCache(dict[Key, Encoded | None]):
    """Vectors by photo; None where no face was found."""

    def __init__(self, maker: str) -> None:
        super().__init__()
        self._maker = maker
        self._stored = -1

    @classmethod
    def load(cls, path: Path | None, engine: EngineId) -> Self:
        """What the file holds, if this program wrote it with this engine; empty otherwise.

        Raises
        ------
        CacheError
            The file is something else.
        InvalidInputError, StorageError
            There is none, and none can be written there.
        """
        cache = cls(f"{_FORMAT} {engine.name} {engine.version} {engine.sha256} {__version__}")
        if path is None:
            return cache
        if not path.exists():
            cache.save(path)  # better refused now than after an hour's work
            return cache
        try:
            with np.load(path, allow_pickle=False) as stored:
                if str(stored["maker"]) == cache._maker:
                    cache._take(*(stored[name] for name in _PARTS))
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            raise CacheError(
                f"{path} does not hold the vectors of an earlier run. "
                "Name another file with --cache, or remove this one."
            ) from error
        cache._stored = len(cache)
        return cache

    def _take(self, keys: object, found: object, *vectors: object) -> None:
        rows = zip(*(np.asarray(kind) for kind in vectors), strict=True)
        encoded = (Encoded(*row) for row in rows)
        for (name, file, size, changed), is_found in zip(
            np.asarray(keys), np.asarray(found), strict=True
        ):
            key = Key(str(name), str(file), int(size), int(changed))
            self[key] = next(encoded) if is_found else None

    def save(self, path: Path | None) -> None:
        """Write it, unless there is nothing new; only its owner may read the file.

        Raises
        ------
        InvalidInputError
            The name does not end in ``.npz``.
        StorageError
            It cannot be written.
        """
        if path is None or len(self) == self._stored:
            return
        found = [one for one in self.values() if one is not None]
        keys = [[str(part) for part in key] for key in self]
        with (
            replacing(path, suffix=".npz", called="cache", private=True) as beside,
            beside.open("wb") as file,
        ):
            np.savez(
                file,
                maker=np.array(self._maker),
                keys=np.array(keys),
                found=np.array([one is not None for one in self.values()]),
                vectors=_stacked([one.vector for one in found]),
                unmirrored=_stacked([one.unmirrored for one in found]),
                library=_stacked([one.library for one in found]),
            )
        self._stored = len(self)


_PARTS = ("keys", "found", "vectors", "unmirrored", "library")


def _stacked(vectors: list[Vector]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.array(vectors, dtype=np.float32).reshape(-1, VECTOR_LENGTH)
