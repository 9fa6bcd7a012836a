"""The eyes and the forehead alone: what is left of a face behind a mask, as chips.

A vector of a whole face says little about a masked one: the encoder takes the cloth for a chin.
Here everything below the eyes is made grey, in enrolled pictures as in those of the camera, so
that cloth and chin alike are left out of both. Such vectors are compared with each other only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import EngineId

UPPER_VERSION: Final = "1"
"""Raised when an upper face would get another vector than before: those of another version are
not compared, and nobody is recognised behind a mask until they are enrolled again."""

FIRST_ROW_LEFT_OUT: Final = 61
"""Of the chip's 150 rows. The eyes lie at 45, below the nose is 83; masks begin at 62 to 68. Cut at
58, 64 and 80 a masked photo is found in 57, 51 and 45 of 100 cases (docs/adr/0009)."""

_FADING: Final = 6
"""Rows over which the chip turns grey: a hard edge would be a feature of every face."""

_GREY: Final = (104.298, 117.001, 122.782)
"""Blue, green, red: what the encoder subtracts from its input, so that nothing is left."""


def upper_id(engine: EngineId) -> EngineId:
    """What marks the upper-face vectors of an engine: they are no vectors of whole faces."""
    return replace(engine, name=f"{engine.name}-upper", version=f"{engine.version}.{UPPER_VERSION}")


def upper_faces(chips: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """The chips, uint8 (N, 150, 150, 3), BGR, with all that a mask may cover made grey."""
    upper = chips.copy()
    fading = slice(FIRST_ROW_LEFT_OUT, FIRST_ROW_LEFT_OUT + _FADING)
    share = (1 - np.arange(_FADING, dtype=np.float32) / _FADING)[None, :, None, None]
    grey = np.array(_GREY, dtype=np.float32)
    upper[:, fading] = np.round(chips[:, fading] * share + grey * (1 - share))
    upper[:, fading.stop :] = np.round(grey)
    return upper
