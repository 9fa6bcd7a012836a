"""Which of a person's pictures show somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import EncodedFace, Vectors
from attendance_app.vision.gallery import require_vectors
from attendance_app.vision.scoring import unit

SOMEBODY_ELSE_FROM = 0.42
"""Distance of a picture from the mean of the person's others, as between two single photos, from
which it shows somebody else. Chosen on half of the people of the faces folder; of the other half
(benchmarks/enrollment_on_faces.py; 260 to 1,728 sets for each k):

==  ==================  ====================  ============  ======================
k   right photos        a stranger among the  refused as    a right one left out
    left out, of all    k found or refused    undecided     beside the stranger
==  ==================  ====================  ============  ======================
2   1.0 % of the pairs  99.3 %
3   1.1 %               99.8 %                1.5 %         0
4   0.7 %               99.9 %                2.7 %         0
5   0.4 %               99.8 %                0             3.8 %
6   0.6 %               99.8 %                0             1.8 %
8   0.6 %               100 %                 0             3.1 %
==  ==================  ====================  ============  ======================

The photos are of years and many cameras, some of "the right ones" wrongly labelled. Two hundredths
lower leave out twice as many right ones. The distance from the most central photo, the median and
the mean of the distances find as many strangers, but with k up to 4 leave out more right ones
beside a stranger, as he moves each of them."""

_MEAN_LACKS = 0.05
"""Of the square of a distance: what the mean of many photos has lost of a single one's noise. With
it one limit serves 2 to 8 photos (half a percent of them lie beyond 0.40 to 0.42)."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Whether a person's pictures agree.

    Attributes
    ----------
    odd : tuple of int
        Those that show somebody else than most, ascending.
    undecided : bool
        No more than half of them agree (two that differ, two of each): it is not known who is
        meant, so none can be used.
    """

    odd: tuple[int, ...] = ()
    undecided: bool = False


def agreement_of(pictures: Sequence[Sequence[EncodedFace]]) -> Agreement:
    """Find the pictures that disagree with the rest: the farthest is taken out, then again.

    Parameters
    ----------
    pictures : sequence of sequences of EncodedFace
        The faces of each picture or video, one at least: a video counts no more than a photo.

    Raises
    ------
    GalleryError
        If a vector is not finite, is zero, or has a wrong length.
    """
    if not pictures:
        return Agreement()
    middles = np.stack([_middle(faces) for faces in pictures]).astype(np.float64)
    left, odd = list(range(len(pictures))), []
    while len(left) > 1:
        squared = _from_the_others(middles[left])
        farthest = int(np.argmax(squared))
        if squared[farthest] < SOMEBODY_ELSE_FROM**2:
            break
        odd.append(left.pop(farthest))
    return Agreement(tuple(sorted(odd)), undecided=2 * len(left) <= len(pictures))


def _middle(faces: Sequence[EncodedFace]) -> Vectors:
    units = unit(require_vectors(np.stack([face.vector for face in faces])))
    return unit(units.mean(axis=0))


def _from_the_others(units: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Squared distance of each row from the mean of the others, as of a single photo."""
    others = units.sum(axis=0) - units
    others /= np.maximum(np.linalg.norm(others, axis=1, keepdims=True), 1e-9)
    lacks = _MEAN_LACKS * (1 - 1 / (len(units) - 1))
    return np.asarray(2 - 2 * (units * others).sum(axis=1) + lacks)
