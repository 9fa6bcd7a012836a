"""The faces of a folder of photos as vectors: one face per photo, the one nearest to its middle."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.domain.errors import InvalidInputError
from attendance_app.evaluation.vector_cache import Encoded, Key, VectorCache, key_of
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import VECTOR_LENGTH, Detection, Vectors
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.photos import PHOTO_SUFFIXES, PhotoError, read_photo

Rows: TypeAlias = npt.NDArray[np.int64]
"""int64, rows of a `FaceSet`'s vectors."""

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many photos of how many are done."""


class FacesError(InvalidInputError):
    """A folder of photos cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of somebody.

    Attributes
    ----------
    name : str
        Whose: the name of the folder it lies in.
    file : str
        The file's own name.
    """

    name: str
    file: str


@dataclass(frozen=True, eq=False)
class FaceSet:
    """Vectors of people's photos.

    Attributes
    ----------
    photos : tuple of Photo
        F of them, each with a face; by name and file.
    vectors : Vectors
        float32, (F, 128): the engine's own, as it encodes photos that are on their own. Always
        finite.
    unmirrored : Vectors
        float32, (F, 128): as it encodes photos of somebody of whom there are several.
    library : Vectors
        float32, (F, 128): what face_recognition gives for the same face.
    undetected : tuple of Photo
        In which no face was found.
    unreadable : tuple of Photo
        Which could not be opened; they count for nothing.
    """

    photos: tuple[Photo, ...]
    vectors: Vectors
    unmirrored: Vectors
    library: Vectors
    undetected: tuple[Photo, ...] = ()
    unreadable: tuple[Photo, ...] = ()

    @cached_property
    def rows(self) -> dict[str, Rows]:
        """Each person's rows, in the order of the names; somebody without any has none."""
        rows: dict[str, list[int]] = {name: [] for name in self.people}
        for row, photo in enumerate(self.photos):
            rows[photo.name].append(row)
        return {name: np.array(rows[name], dtype=np.int64) for name in rows}

    @cached_property
    def missed(self) -> dict[str, int]:
        """How many photos of each person show no face."""
        missed = dict.fromkeys(self.people, 0)
        for photo in self.undetected:
            missed[photo.name] += 1
        return missed

    @cached_property
    def people(self) -> tuple[str, ...]:
        """Everybody with a photo that could be opened, by name."""
        return tuple(sorted({photo.name for photo in (*self.photos, *self.undetected)}))

    @cached_property
    def row_of(self) -> dict[Photo, int]:
        """The row of each photo with a face."""
        return {photo: row for row, photo in enumerate(self.photos)}


def photo_files(folder: Path) -> list[Path]:
    """The photos of ``folder/NAME/*``, by name and file.

    Raises
    ------
    FacesError
        It is no folder, or has no photos in subfolders.
    """
    if not folder.is_dir():
        raise FacesError(f"{folder} is not a folder. Name one with a subfolder per person.")
    files = sorted(
        file
        for file in folder.glob("*/*")
        if file.suffix.lower() in PHOTO_SUFFIXES and not file.name.startswith(".")
    )
    if not files:
        raise FacesError(
            f"{folder} has no photos in subfolders. Put each person's photos into a folder "
            "of their own inside it."
        )
    return files


def load_faces(
    files: Sequence[Path],
    engine: FaceEngine,
    *,
    cache: Path | None = None,
    progress: Progress = lambda _done, _total: None,
) -> FaceSet:
    """Find and encode a face in each photo.

    Parameters
    ----------
    files : sequence of Path
        The folder each lies in is the person's name.
    engine : FaceEngine
    cache : Path, optional
        Keeps the vectors (.npz) from one run to the next: of an equal engine, version of the
        program, file name, size and time of change. Written also when interrupted.
    progress : callable

    Raises
    ------
    VisionError
        The engine failed.
    CacheError, InvalidInputError, StorageError
        The cache is another kind of file, or cannot be written.
    """
    known = VectorCache.load(cache, engine.id)
    found: list[tuple[Photo, Encoded]] = []
    undetected, unreadable = [], []
    done = 0
    try:
        for done, file in enumerate(sorted(files, key=lambda one: one.parts[-2:]), start=1):
            photo = Photo(file.parent.name, file.name)
            try:
                encoded = _encoded(file, engine, known, key_of(file))
            except PhotoError:
                unreadable.append(photo)
            else:
                if encoded is None:
                    undetected.append(photo)
                else:
                    found.append((photo, encoded))
            progress(done, len(files))
    finally:
        known.save(cache)
    mirrored, unmirrored, library = (
        np.array([getattr(one, kind) for _, one in found], dtype=np.float32).reshape(
            -1, VECTOR_LENGTH
        )
        for kind in Encoded._fields
    )
    photos = tuple(photo for photo, _ in found)
    return FaceSet(photos, mirrored, unmirrored, library, tuple(undetected), tuple(unreadable))


def middle_face(engine: FaceEngine, image: BgrImage) -> Detection | None:
    """The face nearest to the middle, looked for thoroughly where there is none at first.

    Labeled Faces in the Wild means the face in the middle where a photo shows several (Huang and
    others, 2007).
    """
    faces = engine.detect(image) or engine.detect(image, thorough=True)
    middle = image.shape[1] / 2, image.shape[0] / 2
    return min(faces, key=lambda face: math.dist(face.box.centre, middle), default=None)


def _encoded(file: Path, engine: FaceEngine, known: VectorCache, key: Key) -> Encoded | None:
    if key in known:
        return known[key]
    image = read_photo(file)
    face = middle_face(engine, image)
    encoded = None
    if face is not None:
        points = engine.landmarks(image, [face.box])
        encoded = Encoded(
            engine.encode(image, points, mirrored=True)[0],
            engine.encode(image, points)[0],
            engine.encode_plain(image, points)[0],
        )
    known[key] = encoded
    return encoded
