"""Whether something covers the lower face: colours there against those around the eyes.

Skin looks alike above and below; cloth differs in colour or in light, and what a mouth, a beard or
a chin's shadow does to either it does in other places. A logistic model weighs these differences
in six places of the chip. ``benchmarks/fit_lower_face.py`` fits it and says what it is worth.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.paths import resources
from attendance_app.vision.faces import Points
from attendance_app.vision.model_store import RESOURCES_REMEDY as REMEDY
from attendance_app.vision.model_store import ModelError
from attendance_app.words import tr

FILE_NAME: Final = "lower_face.json"
_SHA256: Final = "93156e5e760cca85a9027624ca5f020fa308b5cb1052e588458b0924dd822a82"
"""Of that file: a model that is another's or damaged is refused."""

_SIDE: Final = 30
"""Chips are reduced to cells of 5 x 5 pixels, which averages noise and texture away."""

_FOREHEAD: Final = (slice(4, 7), slice(10, 20))
_CHEEKBONES: Final = (slice(10, 12), slice(8, 22))
"""Where there is skin and no mask; rows and columns of cells."""

_PLACES: Final = (
    (slice(13, 16), slice(12, 18)),  # the nose's tip
    (slice(17, 20), slice(12, 18)),  # the upper lip
    (slice(15, 20), slice(8, 12)),  # cheeks
    (slice(15, 20), slice(18, 22)),
    (slice(19, 22), slice(11, 19)),  # the mouth
    (slice(23, 27), slice(11, 19)),  # the chin
)


def _cells(*places: tuple[slice, slice]) -> npt.NDArray[np.intp]:
    """Numbers of the cells in these places, row by row."""
    numbers = np.arange(_SIDE * _SIDE).reshape(_SIDE, _SIDE)
    return np.concatenate([numbers[place].ravel() for place in places])


def _shares() -> npt.NDArray[np.float64]:
    """What each cell counts in the mean of each place: (places, cells)."""
    shares = np.zeros((len(_PLACES), _SIDE * _SIDE))
    for row, place in zip(shares, _PLACES, strict=True):
        row[_cells(place)] = 1 / len(_cells(place))
    return shares


_SKIN: Final = _cells(_FOREHEAD, _CHEEKBONES)
_SHARES: Final = _shares()

_CHEEKS_AND_CHIN: Final = ((-0.5, 1.0), (0.5, 1.0), (-0.3, 2.0), (0.3, 2.0))
"""Across in distances of the outer eye corners, down in those from the eyes to below the nose."""

MEASURES: Final = 7 * len(_PLACES)

CLEARLY_COVERED: Final = 3.0
"""Score of what is refused for enrollment. Of 1,066 portraits of Labeled Faces in the Wild the
highest is 1.2 (beards, shadows); of 251 with a mask drawn on 95 % are above, of 245 with a scarf
96 %."""


def measures(chip: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """What is measured of a chip, uint8 (150, 150, 3), BGR: float32 (`MEASURES`,).

    For each place: how far its colour (Cr, Cb) is from that of forehead and cheekbones, how far
    its light is (logarithm; its size, and with its sign), and how much all three vary there.
    """
    small = cv2.resize(chip, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    cells = cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb).reshape(-1, 3).astype(np.float64)
    usual = np.median(cells[_SKIN], axis=0)
    means = _SHARES @ cells
    varying = np.sqrt(np.maximum(_SHARES @ cells**2 - means**2, 0))
    light = np.log((means[:, :1] + 5) / (usual[0] + 5))  # + 5: black is not infinitely dark
    colour = np.abs(means[:, 1:] - usual[1:])
    found = np.concatenate([colour, np.abs(light), light, varying / 10], axis=1)
    return np.asarray(found.ravel(), dtype=np.float32)


def in_view(points: Points, width: int, height: int) -> bool:
    """Whether cheeks and chin lie in a picture of that size: what is cut off is not covered.

    Of faces a quarter of which is outside, 23 of 100 would be taken for covered by the black that
    a chip has there, and fewer be recognised than as whole faces (docs/adr/0009).

    Parameters
    ----------
    points : Points
        float32 (5, 2), dlib's order.
    width, height : int
        Pixels.
    """
    middle = (points[0] + points[2]) / 2
    across, down = points[0] - points[2], points[4] - middle
    places = np.array([middle + x * across + y * down for x, y in _CHEEKS_AND_CHIN])
    return bool((places >= 0).all() and (places < (width, height)).all())


@dataclass(frozen=True, slots=True, eq=False)
class LowerFaceJudge:
    """The fitted model.

    Attributes
    ----------
    weights : ndarray
        float32, (`MEASURES`,).
    bias : float
        Above 0 a face counts as covered.
    """

    weights: npt.NDArray[np.float32]
    bias: float

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """Read it from the resources, or from `folder`; raises `ModelError`."""
        path = (folder or resources()) / FILE_NAME
        try:
            stored = path.read_bytes()
        except OSError as error:
            raise ModelError(
                tr("vision", "{path} cannot be read. {remedy}").format(
                    path=path, remedy=tr("vision", REMEDY)
                )
            ) from error
        # Git may have changed the line ends.
        if hashlib.sha256(stored.replace(b"\r\n", b"\n")).hexdigest() != _SHA256:
            raise ModelError(
                tr("vision", "{path} is not the one this program was made with. {remedy}").format(
                    path=path, remedy=tr("vision", REMEDY)
                )
            )
        model = json.loads(stored)
        return cls(np.array(model["weights"], dtype=np.float32), float(model["bias"]))

    def score(self, chip: npt.NDArray[np.uint8]) -> float:
        """Above 0: covered. `chip` is uint8 (150, 150, 3), BGR."""
        return float(measures(chip) @ self.weights) + self.bias
