"""Steady time from a video's timestamps, whatever the file says they are."""

from __future__ import annotations

import math

DEFAULT_FRAME_RATE = 30.0
"""Frames per second assumed where a container gives none or nonsense."""

_PLAUSIBLE_FRAME_RATES = (0.5, 240.0)
"""Containers without a rate report 0, NaN, 1000 or 90000 (their tick rate)."""

_RESTART_S = 1.0
"""A step back by more is a new recording joined on; a smaller one is a picture out of order."""

_LONGEST_GAP_S = 60.0
"""A longer step forward is a broken timestamp (a wrapped counter jumps by 13 h or more)."""

_SMALLEST_STEP_S = 0.001


def plausible_frame_rate(stated: float) -> float:
    """`stated` frames per second, or `DEFAULT_FRAME_RATE` where that cannot be true."""
    low, high = _PLAUSIBLE_FRAME_RATES
    return stated if low <= stated <= high else DEFAULT_FRAME_RATE


class Timeline:
    """Turns a container's timestamps into time that starts at 0 and always grows.

    Honest timestamps, evenly spaced or not, come through unchanged but for the start. Where they
    repeat or are not numbers, the nominal frame rate carries on; where they start again or leap,
    time goes on from where it was.

    Parameters
    ----------
    frame_rate : float
        Nominal frames per second, positive.
    """

    def __init__(self, frame_rate: float) -> None:
        self._period_s = 1 / frame_rate
        self._offset_s = 0.0
        self._stated_s: float | None = None
        self._time_s = 0.0

    def advance(self, stated_s: float) -> float:
        """Seconds since the first frame, for the next frame, which the file dates `stated_s`."""
        if self._stated_s is None:
            self._stated_s = stated_s if math.isfinite(stated_s) else 0.0
            self._offset_s = -self._stated_s
            return self._time_s
        if not math.isfinite(stated_s):
            stated_s = self._stated_s
        step_s = stated_s - self._stated_s
        if step_s == 0:
            self._time_s += self._period_s
        elif -_RESTART_S <= step_s <= _LONGEST_GAP_S:
            self._time_s = max(stated_s + self._offset_s, self._time_s + _SMALLEST_STEP_S)
        else:
            self._time_s += self._period_s
            self._offset_s = self._time_s - stated_s
        self._stated_s = stated_s
        return self._time_s
