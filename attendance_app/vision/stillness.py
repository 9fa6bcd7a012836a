"""Whether a camera's pictures are alive: a repeated or black picture is no evidence of anybody."""

from __future__ import annotations

from typing import Literal

import numpy as np

from attendance_app.vision.frames import BgrImage

_SAMPLE_STEP = 8
"""Every eighth row and column decides whether a picture is black: 14,400 of 1280 x 720 pixels."""

_BLACK_LEVEL = 20
"""Of 255. A covered sensor's noise stays below it. A face lit so poorly that its pixels are 15 % of
what they should be (15 to 35 of 255) does not: the CNN detector still finds it."""

_BLACK_SHARE = 0.999
"""Share of samples at or below `_BLACK_LEVEL`: a few hot pixels do not make a picture."""


def is_black(pixels: BgrImage) -> bool:
    """True where there is nothing to see: a covered lens, a dark room, a camera in use elsewhere.

    Parameters
    ----------
    pixels : BgrImage
        BGR uint8, (H, W, 3).
    """
    sample = pixels[::_SAMPLE_STEP, ::_SAMPLE_STEP]
    return bool(np.count_nonzero(sample <= _BLACK_LEVEL) >= _BLACK_SHARE * sample.size)


def is_repeat(pixels: BgrImage, before: BgrImage) -> bool:
    """True when the two are equal in every bit.

    A sensor's noise never gives the same picture twice, so an equal one is a stored one: a hung
    driver's last buffer, or a still fed in by a virtual camera.
    """
    if pixels.shape != before.shape:
        return False
    # The sample settles nearly every call; the whole is compared only where it is equal.
    step = slice(None, None, _SAMPLE_STEP)
    return np.array_equal(pixels[step, step], before[step, step]) and np.array_equal(pixels, before)


class StillnessWatch:
    """Tells live pictures from repeated and black ones, and since when there were no live ones.

    Parameters
    ----------
    patience_s : float
        Seconds without a live picture, while others come, that count as trouble.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._before: BgrImage | None = None
        self._kind: Literal["frozen", "black"] | None = None
        self._since_s = 0.0

    def look(self, pixels: BgrImage, time_s: float) -> bool:
        """Whether `pixels`, BGR uint8 (H, W, 3), of `time_s` is live: not black and no repeat."""
        if is_black(pixels):
            kind: Literal["frozen", "black"] | None = "black"
        elif self._before is not None and is_repeat(pixels, self._before):
            kind = "frozen"
        else:
            kind = None
        if kind is not None and self._kind is None:
            self._since_s = time_s
        self._kind = kind
        self._before = pixels
        return kind is None

    def trouble(self, time_s: float) -> Literal["frozen", "black"] | None:
        """What is wrong at `time_s`, once it has lasted `patience_s`."""
        if self._kind is None or time_s - self._since_s < self._patience_s:
            return None
        return self._kind
