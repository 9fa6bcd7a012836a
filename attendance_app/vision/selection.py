"""Chooses, of many faces of one enrollment, the few that are kept, and checks it is one person."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import EncodedFace, Vectors
from attendance_app.vision.gallery import require_vectors
from attendance_app.vision.scoring import unit

FARTHEST_ALIKE = 0.40
"""Distance of a face from the most central one, from which it shows somebody else. Of two LFW
photos 97 % of the same person's are nearer, 1 % of different people's; so are the frames of all
webcam clips (at most 0.35)."""

CLUSTERS_APART = 0.335
"""Distance of two groups of three or more, brought to single photos (see `_clusters_apart`), from
which they are two people. Within a webcam clip it is at most 0.32; clips of two people put together
have 0.34 (the most alike of ten pairs) and more, LFW photos of two people 0.38. Photos of one
person over years reach it in one of twenty cases: it is meant for one session."""

_PHOTO_NOISE = 0.02
"""What one photo more or less in a mean does to a squared distance between people's means (LFW:
limits at equal false match rates for means of 1 to 5 photos)."""

SMALLEST_CLUSTER = 3
"""One or two faces apart from the rest are a grimace or a hand: `FARTHEST_ALIKE` judges them."""

SAME_VIEW = 0.05
"""Faces nearer than this to one already chosen add nothing: neighbouring frames of somebody who
holds still."""

USABLE_SHARE = 0.5
"""Faces are preferred from this share of the best one's quality on."""

_EXTREMES = 2
"""Faces of many that are chosen for being far from the others."""

ODD_FROM = 0.30
"""Distance from the mean of all, from which a face is left out when there are plenty: in webcam
clips a hand before the face, a smear. Faces turned as far as one may be stay nearer."""


def one_person(faces: Sequence[EncodedFace]) -> bool:
    """Whether all faces can be one person's; True for none and for one.

    Parameters
    ----------
    faces : sequence of EncodedFace
        Usable faces of one session or folder.

    Raises
    ------
    GalleryError
        If a vector is not finite, is zero, or has a wrong length.
    """
    if len(faces) < 2:
        return True
    units = _units(faces)
    distances = _distances(units, units)
    if float(_from_central(distances).max()) >= FARTHEST_ALIKE:
        return False
    return _clusters_apart(units, distances) < CLUSTERS_APART


def select_samples(faces: Sequence[EncodedFace], *, most: int = 10) -> list[int]:
    """Choose faces of different views that together stand for all of them.

    One after the other that with which the mean of those chosen comes nearest to the mean of all,
    weighted by quality (herding: Welling, Herding dynamical weights to learn, 2009); at last
    `_EXTREMES` that are farthest from these: heads turned most. Neighbours of one chosen are passed
    over. Faces below half the best one's quality, and odd ones when there are plenty, are left out.

    By the farthest alone, the visit in office clips that scores least scored 6.0 instead of 7.5,
    and 7.8 with all frames enrolled (benchmarks/enrollment_on_clips.py prints the scores). Of five
    LFW photos two kept, people not fitted to were found by another photo in 94.5 and 95.2 % (two
    halves, 0.3 % of strangers) instead of 96.4 and 95.7 %; with three in 97.2 and 97.4 instead of
    97.3 and 96.5 %.

    Parameters
    ----------
    faces : sequence of EncodedFace
        Usable faces of one person.
    most : int
        How many at most.

    Returns
    -------
    list of int
        Indices into `faces`, ascending; one at least unless there are no faces.

    Raises
    ------
    GalleryError
        If a vector is not finite, is zero, or has a wrong length.
    """
    if not faces or most < 1:
        return []
    units = _units(faces)
    quality = np.array([face.quality for face in faces])
    eligible = quality >= USABLE_SHARE * quality.max()
    if np.count_nonzero(eligible) > most:
        oddity = _distances(units, unit(units[eligible].mean(axis=0, keepdims=True)))[:, 0]
        ordinary = eligible & (oddity < ODD_FROM)
        eligible = ordinary if np.count_nonzero(ordinary) >= most else eligible
    candidates = np.flatnonzero(eligible)
    weights = np.maximum(quality[candidates, None], 1e-6)  # worthless ones count, among themselves
    mean = (units[candidates] * weights).sum(axis=0) / weights.sum()
    standing = most - _EXTREMES if most > 2 * _EXTREMES else most
    chosen: list[int] = []
    total, nearest = np.zeros_like(mean), np.full(len(units), np.inf)
    while len(chosen) < most and len(candidates):
        if len(chosen) < standing:
            off = np.linalg.norm((len(chosen) + 1) * mean - total - units[candidates], axis=1)
            best = int(candidates[np.argmin(off)])
        else:
            best = int(candidates[np.argmax(nearest[candidates])])
        chosen.append(best)
        total += units[best]
        nearest = np.minimum(nearest, _distances(units, units[[best]])[:, 0])
        candidates = candidates[nearest[candidates] >= SAME_VIEW]
    return sorted(chosen)


def _units(faces: Sequence[EncodedFace]) -> Vectors:
    return unit(require_vectors(np.stack([face.vector for face in faces])))


def _distances(a: Vectors, b: Vectors) -> npt.NDArray[np.float64]:
    """Between rows of unit vectors: float64 (len(a), len(b)), 0 to 2."""
    return np.sqrt(np.maximum(2 - 2 * (a.astype(np.float64) @ b.T.astype(np.float64)), 0))


def _from_central(distances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The row of the most central face: the one with the smallest median distance to all."""
    central: npt.NDArray[np.float64] = distances[int(np.argmin(np.median(distances, axis=1)))]
    return central


def _clusters_apart(units: Vectors, distances: npt.NDArray[np.float64]) -> float:
    """How far apart the two most different groups' centres are; 0 without two large groups.

    Two means of several faces are nearer to each other than two single faces; the noise that the
    means have lost is added again, so that one number serves all sizes.
    """
    first, second = np.unravel_index(int(np.argmax(distances)), distances.shape)
    group = distances[first] <= distances[second]
    for _ in range(10):
        if group.all() or not group.any():
            return 0.0
        centres = unit(np.stack([units[group].mean(axis=0), units[~group].mean(axis=0)]))
        nearer = _distances(units, centres)
        moved = nearer[:, 0] <= nearer[:, 1]
        if np.array_equal(moved, group):
            break
        group = moved
    sizes = int(np.count_nonzero(group)), int(np.count_nonzero(~group))
    if min(sizes) < SMALLEST_CLUSTER:
        return 0.0
    apart = float(_distances(centres[:1], centres[1:])[0, 0])
    regained = _PHOTO_NOISE * (1 - 1 / sizes[0] - 1 / sizes[1])
    return float(np.sqrt(apart**2 + max(0.0, regained)))
