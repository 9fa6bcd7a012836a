"""Turns stored face vectors into the gallery that faces are compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from attendance_app.db.database import Database
from attendance_app.domain.errors import InvalidInputError, StorageError
from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vector, Vectors
from attendance_app.vision.gallery import Gallery, Keys
from attendance_app.vision.upper_face import UPPER_VERSION, upper_id
from attendance_app.words import tr


def packed(vector: Vector) -> bytes:
    """A face vector as it is stored: 128 float32, little-endian.

    Raises
    ------
    InvalidInputError
        If it has another length, or is not a direction: all zeros, or not finite.
    """
    if vector.shape != (VECTOR_LENGTH,):
        raise InvalidInputError(
            f"A face vector of shape {vector.shape} instead of ({VECTOR_LENGTH},) was refused; "
            "capture the face again."
        )
    if not _usable(vector):
        raise InvalidInputError(
            tr(
                "errors",
                "A face vector without usable numbers was refused; capture the face again.",
            )
        )
    return np.ascontiguousarray(vector, dtype="<f4").tobytes()


def unpacked(stored: bytes) -> Vector:
    """The face vector, float32 (128,), from its stored form; raises ValueError if it is none."""
    vector = np.frombuffer(stored, dtype="<f4").astype(np.float32)
    if vector.shape != (VECTOR_LENGTH,) or not _usable(vector):
        raise ValueError("not a face vector")
    return vector


class GalleryService:
    """Loads galleries; vectors of different engines never meet in one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, engine: EngineId, *, with_archived: bool = False) -> Gallery:
        """Every vector that `engine` made, keyed by person, and the upper faces beside them.

        People enrolled before there were upper faces have none. Archived people's are left out,
        as nobody is to be recognised as one of them, unless they are asked for.

        Raises
        ------
        StorageError
            If the database cannot be read or a vector in it is damaged.
        """
        with self._database.read() as unit:
            stored = unit.faces.made_by(
                engine.name, engine.version, engine.sha256, with_archived=with_archived
            )
        upper = [
            (key, face.upper_vector)
            for key, face in stored
            if face.upper_vector is not None and face.upper_version == UPPER_VERSION
        ]
        keys, vectors = _loaded([(key, face.vector) for key, face in stored])
        crowd = len(np.unique(keys))
        above = Gallery(*_loaded(upper), upper_id(engine), crowd=crowd) if upper else None
        return Gallery(keys, vectors, engine, upper=above)

    def stamp(self) -> tuple[int, int]:
        """Cheap to ask: another value once anybody's faces were added or destroyed, by anyone.

        Raises
        ------
        StorageError
            If the database cannot be read.
        """
        with self._database.read() as unit:
            return unit.faces.stamp()

    def people_to_enroll_again(self, engine: EngineId) -> int:
        """How many people have faces that another engine made: those are not compared."""
        with self._database.read() as unit:
            return unit.faces.people_not_made_by(engine.name, engine.version, engine.sha256)


def _loaded(stored: Sequence[tuple[int, bytes]]) -> tuple[Keys, Vectors]:
    keys = np.array([person_id for person_id, _ in stored], dtype=np.int64)
    vectors = np.empty((len(stored), VECTOR_LENGTH), dtype=np.float32)
    for row, (person_id, vector) in enumerate(stored):
        vectors[row] = _checked(person_id, vector)
    return keys, vectors


def _checked(person_id: int, stored: bytes) -> Vector:
    try:
        return unpacked(stored)
    except ValueError as error:
        raise StorageError(
            tr(
                "errors",
                "A stored face of the person with the key {person_id} is damaged, so "
                "nobody is recognised. Remove that person's faces and enroll them again.",
            ).format(person_id=person_id)
        ) from error


def _usable(vector: Vector) -> bool:
    return bool(np.isfinite(vector).all() and np.any(vector))
