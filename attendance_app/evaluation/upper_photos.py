"""Upper-face vectors of photos for fitting their score model: each photo bare and behind a mask."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from attendance_app.evaluation.conditions import seed_of, true_face
from attendance_app.evaluation.face_set import Progress
from attendance_app.vision.degrade import masked
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import VECTOR_LENGTH, Vector, Vectors
from attendance_app.vision.photos import PhotoError, read_photo


def bare_and_masked(
    files: Sequence[Path],
    engine: FaceEngine,
    *,
    progress: Progress = lambda _done, _total: None,
) -> tuple[Vectors, list[str]]:
    """Vectors of the upper faces, and whose they are: the names of the files' folders.

    A mask moves the landmarks a little. A model fitted to bare faces alone does not expect that
    and finds 50 of 100 masked photos where one fitted to both finds 63 (docs/adr/0009).

    Returns
    -------
    tuple of Vectors and list of str
        float32 (N, 128), up to two for each photo, and N names.
    """
    vectors: list[Vector] = []
    names: list[str] = []
    for done, file in enumerate(files, start=1):
        for vector in _of(file, engine):
            vectors.append(vector)
            names.append(file.parent.name)
        progress(done, len(files))
    return np.array(vectors, dtype=np.float32).reshape(-1, VECTOR_LENGTH), names


def _of(file: Path, engine: FaceEngine) -> list[Vector]:
    try:
        image = read_photo(file)
    except PhotoError:
        return []
    face = true_face(engine, image)
    if face is None:
        return []
    found = [engine.encode_upper(image, [face.points])[0]]
    behind = masked(image, face.points, seed_of(file))
    (again,) = engine.detect_near(behind, [face.box])
    if again is not None:
        points = engine.landmarks(behind, [again.box])
        found.append(engine.encode_upper(behind, points)[0])
    return found
