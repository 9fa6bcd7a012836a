"""When to look for faces in the whole frame, which costs ten times as much as following one."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.frames import BgrImage, Frame

_BLOCKS = (40, 30)
_BLOCK_CHANGED = 4.0
"""Levels of 255 by which a block's mean moves: sensor noise averages out to less than 1."""
_BLOCKS_CHANGED = 3
"""Of 1,200; a face 40 px tall in 640x480 covers six."""


@dataclass(frozen=True, slots=True)
class SearchTimes:
    """Seconds (on the source's clock) from one search of the whole frame to the next.

    Attributes
    ----------
    beside : float
        While somebody is followed: how late a newcomer may be noticed.
    beside_frames : int
        And no oftener than every so many frames, for computers that manage only a few a second.
    empty : float
        While nobody is in view.
    still : float
        While nobody is in view and the picture does not change: an empty office at night costs
        next to nothing.
    """

    beside: float = 0.5
    beside_frames: int = 5
    empty: float = 0.1
    still: float = 1.0


class SearchPlan:
    """Remembers the last search and says when the next is due."""

    def __init__(self, times: SearchTimes) -> None:
        self._times = times
        self._last_s: float | None = None
        self._frames = 0
        self._picture: npt.NDArray[np.float32] | None = None

    def due(self, frame: Frame, *, following: bool) -> bool:
        """Whether to search this frame; asked once per frame.

        Parameters
        ----------
        frame : Frame
        following : bool
            Somebody known from before has been found in it already.
        """
        self._frames += 1
        if self._last_s is None:
            return True
        passed = frame.time_s - self._last_s
        if passed < 0:
            return True
        if following:
            return passed >= self._times.beside and self._frames >= self._times.beside_frames
        if passed < self._times.empty:
            return False
        return passed >= self._times.still or self._changed(frame.pixels)

    def searched(self, frame: Frame, *, empty: bool) -> None:
        """Note that this frame was searched, and whether nobody was in it."""
        self._last_s = frame.time_s
        self._frames = 0
        self._picture = _coarse(frame.pixels) if empty else None

    def _changed(self, pixels: BgrImage) -> bool:
        if self._picture is None:
            return True
        moved = np.abs(_coarse(pixels) - self._picture) > _BLOCK_CHANGED
        return bool(np.count_nonzero(moved.any(axis=2)) >= _BLOCKS_CHANGED)


def _coarse(pixels: BgrImage) -> npt.NDArray[np.float32]:
    """Block means: float32 (30, 40, 3)."""
    small = cv2.resize(pixels, _BLOCKS, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32)
