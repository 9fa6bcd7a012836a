"""Photos made harder, and what is found of their faces: darkness, distance, turns, masks, edges.

A face counts as found where it truly is, which the clean photo tells.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.drawing import Draw, Setup
from attendance_app.evaluation.face_set import Progress, Rows, middle_face
from attendance_app.vision import degrade
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import VECTOR_LENGTH, Box, Detection, Points, Vectors
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.photos import read_photo

Found: TypeAlias = npt.NDArray[np.bool_]


PeerFinder: TypeAlias = Callable[[BgrImage], list[Box]]
"""Finds faces as face_recognition does."""


@dataclass(frozen=True, slots=True)
class Face:
    """A face in a clean photo: where it is, and its landmarks."""

    box: Box
    points: Points


Harder: TypeAlias = Callable[[BgrImage, Face, int], tuple[BgrImage, Box]]
"""A photo, its face and a seed -> the photo made harder, and where the face is in it."""

CONDITIONS: dict[str, Harder] = {
    "plain": lambda image, face, _: (image, face.box),
    "dark": lambda image, face, seed: (degrade.dark(image, seed), face.box),
    "rotated": lambda image, face, seed: degrade.rotated(image, face.box, 30 - 60 * (seed % 2)),
    "small": lambda image, face, _: degrade.shrunk(image, face.box, 40),
    "masked": lambda image, face, seed: (degrade.masked(image, face.points, seed), face.box),
    "scarf": lambda image, face, seed: (degrade.scarfed(image, face.points, seed), face.box),
    "cut": lambda image, face, seed: degrade.cut(image, face.box, seed),
}
"""15 % of the light with noise; turned by 30 degrees, either way; 40 px tall; a mask; a scarf; a
quarter of the face outside the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Probes:
    """The photos of a `FaceSet` in one condition; rows as there.

    Attributes
    ----------
    tried : Found
        bool (F,): photos that were made harder at all.
    found, found_by_peer : Found
        bool (F,): the face was found, where it truly is.
    covered : Found
        bool (F,): judged to be covered below the eyes.
    vectors, upper, library : Vectors
        float32 (F, 128): ours, of the upper face (where covered), and face_recognition's. Zero
        where there is none.
    """

    tried: Found
    found: Found
    found_by_peer: Found
    covered: Found
    vectors: Vectors
    upper: Vectors
    library: Vectors


def chosen_files(files: Sequence[Path], setup: Setup) -> list[Path]:
    """As many photos as the setup can use: every one of them is made harder in every way.

    People with photos enough to be enrolled and looked for, up to twice as many as are enrolled,
    then those with most photos to fill the gallery, then strangers; in an order that the seed and
    the names give.
    """
    photos: dict[str, list[Path]] = {}
    for file in sorted(files, key=lambda one: one.parts[-2:]):
        photos.setdefault(file.parent.name, []).append(file)
    names = sorted(photos, key=lambda name: _chance(setup.seed, name))
    enough = setup.photos + setup.probes
    looked_for = [name for name in names if len(photos[name]) >= enough][: 2 * setup.people]
    others = [name for name in names if name not in set(looked_for)]
    others.sort(key=lambda name: -len(photos[name]))
    filling = others[: max(0, setup.people - len(looked_for))]
    strangers = sorted(others[len(filling) :], key=lambda name: _chance(setup.seed, name))
    return [
        *(file for name in looked_for for file in photos[name]),
        *(file for name in filling for file in photos[name][: setup.photos]),
        *(file for name in strangers[: setup.strangers] for file in photos[name][: setup.probes]),
    ]


def _chance(seed: int, name: str) -> bytes:
    return hashlib.sha256(_bytes_of(f"{seed}:{name}")).digest()


def _bytes_of(name: str) -> bytes:
    """UTF-8; a file's name may hold bytes that are no UTF-8, which Python keeps as surrogates."""
    return name.encode("utf-8", "surrogatepass")


def probed_rows(every: Iterable[Draw]) -> Rows:
    """All photos that are looked for in some draw: int64, ascending."""
    probes = [probe.rows for draw in every for probe in (*draw.mated, *draw.strangers)]
    return np.unique(np.concatenate([np.empty(0, np.int64), *probes]))


def seed_of(file: Path) -> int:
    """The chance of a photo: the same on every computer and in every condition."""
    return int.from_bytes(hashlib.sha256(_bytes_of(file.name)).digest()[:4], "big")


def true_faces(
    files: Sequence[Path],
    engine: FaceEngine,
    *,
    progress: Progress = lambda _done, _total: None,
) -> tuple[Face | None, ...]:
    """The faces of clean photos, F of them."""
    faces = []
    for file in files:
        faces.append(true_face(engine, read_photo(file)))
        progress(len(faces), len(files))
    return tuple(faces)


def upper_vectors(
    files: Sequence[Path],
    faces: Sequence[Face | None],
    rows: Rows,
    engine: FaceEngine,
) -> Vectors:
    """Upper-face vectors of these rows' clean photos: float32 (F, 128), zero elsewhere."""
    vectors = np.zeros((len(files), VECTOR_LENGTH), dtype=np.float32)
    for row in rows.tolist():
        face = faces[row]
        if face is not None:
            vectors[row] = engine.encode_upper(read_photo(files[row]), [face.points])[0]
    return vectors


def tried_in(
    harder: Harder,
    files: Sequence[Path],
    faces: Sequence[Face | None],
    rows: Rows,
    engine: FaceEngine,
    find_as_peer: PeerFinder,
    *,
    progress: Progress = lambda _done, _total: None,
) -> Probes:
    """Make photos harder, and find and encode their faces.

    Parameters
    ----------
    harder : Harder
    files : sequence of Path
        Of all photos of the face set, F of them.
    faces : sequence of Face or None
        Their clean faces (`true_faces`).
    rows : Rows
        Which of them to try.
    engine : FaceEngine
    find_as_peer : PeerFinder
    progress : callable
    """
    many = len(files)
    tried, found, found_by_peer, covered = (np.zeros(many, dtype=np.bool_) for _ in range(4))
    vectors, upper, library = (np.zeros((many, VECTOR_LENGTH), dtype=np.float32) for _ in range(3))
    for done, row in enumerate(rows.tolist(), start=1):
        face = faces[row]
        if face is not None:
            tried[row] = True
            image, place = harder(read_photo(files[row]), face, seed_of(files[row]))
            box = _there(_boxes(engine.detect(image) or engine.detect(image, thorough=True)), place)
            if box is None:  # a quick look may have found something else
                box = _there(_boxes(engine.detect(image, thorough=True)), place)
            if box is not None:
                found[row] = True
                points = engine.landmarks(image, [box])
                vectors[row] = engine.encode(image, points, mirrored=True)[0]
                covered[row] = engine.are_covered(image, points)[0]
                if covered[row]:
                    upper[row] = engine.encode_upper(image, points)[0]
            box = _there(find_as_peer(image), place)
            if box is not None:
                found_by_peer[row] = True
                points = engine.landmarks(image, [box])
                library[row] = engine.encode_plain(image, points)[0]
        progress(done, len(rows))
    return Probes(tried, found, found_by_peer, covered, vectors, upper, library)


def true_face(engine: FaceEngine, image: BgrImage) -> Face | None:
    """The face of a clean photo; None without one."""
    face = middle_face(engine, image)
    if face is None:
        return None
    return Face(face.box, engine.landmarks(image, [face.box])[0])


def _boxes(found: Iterable[Detection]) -> list[Box]:
    return [one.box for one in found]


_ASIDE = 0.4
_SIZES = (0.5, 2.0)
"""How far a box may be from the face's place, in its widths, and how much smaller or larger; the
detectors' boxes differ by a third."""


def _there(boxes: Iterable[Box], place: Box) -> Box | None:
    """The box that is the face, if one is."""
    near = [
        box
        for box in boxes
        if math.dist(box.centre, place.centre) < _ASIDE * place.width
        and _SIZES[0] < box.width / place.width < _SIZES[1]
    ]
    return min(near, key=lambda box: math.dist(box.centre, place.centre), default=None)
