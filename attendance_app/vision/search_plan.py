"""When and where to look for faces anew, which costs ten times as much as following one."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from attendance_app.vision.boxes import area
from attendance_app.vision.changes import Changes, joined_with
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import Frame

_WHOLE_SHARE = 0.7
"""Of the picture: where more has changed, all of it is searched."""

_COARSE = 1.5
"""60 instead of 40 px: still finds who is 2 m from a webcam of 640x480 (65 px)."""

_THOROUGH_HEIGHT = 480
"""Larger pictures are reduced to that, on which a face of 80 px is that of somebody at a desk."""

_UNFOUND_S = 0.5
"""So long quick looks may find nobody in what moves before a thorough one is taken."""

_MOST_MEGAPIXELS = 4.0
"""In one search: the detector enlarges no further (`EngineOptions.working_pixels`)."""

_SAVED_S = 1.0
"""So many seconds' worth of searching is saved up while all is still, for whoever comes next."""


@dataclass(frozen=True, slots=True)
class SearchTimes:
    """When faces are searched for; seconds on the source's clock.

    Attributes
    ----------
    beside : float
        While somebody is followed: how late a newcomer may be noticed.
    beside_frames : int
        And no oftener than every so many frames, for computers that manage only a few a second.
    empty : float
        While nobody is in view, from one search of what has changed to the next.
    still : float
        From one search of the whole picture to the next. All that changes is searched when it
        does; this finds whoever came so slowly, or looks so much like the wall, that it did not
        show.
    thorough : float
        From one thorough search to the next, where something moved and nobody was found. One takes
        up to 130 ms of one core, so a sixtieth of it at most.
    megapixels : float
        Searched a second at most, counted as enlarged for the smallest faces, in what has
        changed. A million take 60 to 75 ms of one core (HOG), so that leaves before a window, a
        street or a colleague's back cost about a tenth of a core and not two thirds.
    """

    beside: float = 0.5
    beside_frames: int = 5
    empty: float = 0.1
    still: float = 2.0
    thorough: float = 8.0
    megapixels: float = 1.2


@dataclass(frozen=True, slots=True)
class Search:
    """What to search.

    Attributes
    ----------
    parts : tuple of Box
        Of the picture, whole pixels; they do not overlap.
    whole : bool
        The one part is the whole picture.
    routine : bool
        It was due without any change, and is not rationed.
    coarse : float
        Only faces of so many times the smallest size are looked for; 1: all.
    thorough : bool
        With the CNN: covered, turned and dark faces are looked for as well.
    """

    parts: tuple[Box, ...]
    whole: bool = False
    routine: bool = False
    coarse: float = 1.0
    thorough: bool = False


class SearchPlan:
    """Remembers what was searched and says what is to be next.

    What has changed is searched at once as long as little changes. Where much does for long, the
    searches are rationed (`SearchTimes.megapixels`), and every other one is coarse: who is near is
    found sooner so. Where something has moved and nobody was found, a thorough look is taken now
    and then: for somebody with a mask, say, who stands still by now.

    Parameters
    ----------
    times : SearchTimes
    enlarged : float
        How much larger, in area, the detector looks at a picture than it is.
    """

    def __init__(self, times: SearchTimes, enlarged: float = 1.0) -> None:
        self._times = times
        self._enlarged = enlarged
        self._changes = Changes()
        self._whole_s: float | None = None
        self._last_s = 0.0
        self._refilled_s = 0.0
        self._ration = _SAVED_S * times.megapixels
        self._was_coarse = False
        self._unfound: list[Box] = []
        self._unfound_s = 0.0
        self._thorough_s = 0.0
        self._frames = 0

    def due(self, frame: Frame, *, following: bool) -> Search | None:
        """What to search in this frame, None for nothing; asked once per frame.

        Parameters
        ----------
        frame : Frame
        following : bool
            Somebody known from before has been found in it already.
        """
        self._frames += 1
        now_s = frame.time_s
        if self._whole_s is None or now_s < self._last_s:
            self._thorough_s = now_s
            return self._whole(frame, routine=True)
        passed = now_s - self._last_s
        if following:
            if passed < self._times.beside or self._frames < self._times.beside_frames:
                return None
        elif passed < self._times.empty:
            return None
        if now_s - self._whole_s >= self._times.still:
            return self._whole(frame, routine=True)
        if not following and self._is_thorough_due(now_s):
            return self._thorough(frame)
        return self._afford(self._changed(frame), now_s)

    def searched(self, frame: Frame, search: Search, *, found: bool = False) -> None:
        """Note that this was searched in the frame, and whether anybody was found."""
        self._refill(frame.time_s)
        self._last_s = frame.time_s
        self._frames = 0
        self._was_coarse = search.coarse > 1 and not search.thorough
        self._note(frame, search, found=found)
        if not (search.routine or search.thorough):
            self._ration -= self._cost(search)
        if search.coarse > 1:
            return
        if search.whole:
            self._whole_s = frame.time_s
        self._changes.accept(frame.pixels, None if search.whole else search.parts)

    def suspect(self, box: Box) -> None:
        """Somebody was there and is not found again: search there although nothing changes."""
        self._changes.suspect(box)

    def _note(self, frame: Frame, search: Search, *, found: bool) -> None:
        """Keep where nobody was found although something has moved."""
        if found or search.thorough:
            self._unfound = []
            if search.thorough:
                self._thorough_s = frame.time_s
            return
        if not self._unfound:
            self._unfound_s = frame.time_s
        for part in self._changes.since(frame.pixels) if search.routine else search.parts:
            self._unfound = joined_with(self._unfound, part)

    def _is_thorough_due(self, now_s: float) -> bool:
        return (
            bool(self._unfound)
            and now_s - self._unfound_s >= _UNFOUND_S
            and now_s - self._thorough_s >= self._times.thorough
        )

    def _thorough(self, frame: Frame) -> Search:
        reduced = max(1.0, frame.pixels.shape[0] / _THOROUGH_HEIGHT)
        # So coarse that nothing is enlarged, as the CNN takes its time.
        coarse = math.sqrt(max(1.0, self._enlarged)) * reduced
        return Search(tuple(self._unfound), coarse=coarse, thorough=True)

    def _whole(self, frame: Frame, *, routine: bool = False) -> Search:
        height, width = frame.pixels.shape[:2]
        return Search((Box(0, 0, width, height),), whole=True, routine=routine)

    def _changed(self, frame: Frame) -> Search | None:
        parts = self._changes.since(frame.pixels)
        if not parts:
            return None
        height, width = frame.pixels.shape[:2]
        if sum(map(area, parts)) >= _WHOLE_SHARE * height * width:
            return self._whole(frame)
        return Search(tuple(parts))

    def _afford(self, search: Search | None, now_s: float) -> Search | None:
        """As much of the search as the ration allows."""
        if search is None:
            return None
        self._refill(now_s)
        # What costs more than can be saved up has to wait no longer than that takes.
        most, cost = _SAVED_S * self._times.megapixels, self._cost(search)
        if self._ration >= min(cost, most):
            return search
        # A large picture's is so coarse that it takes no more than half a second's ration.
        coarse = replace(search, coarse=max(_COARSE, math.sqrt(2 * cost / most)))
        if not self._was_coarse and self._ration >= min(self._cost(coarse), most):
            return coarse
        return None

    def _refill(self, now_s: float) -> None:
        earned = self._times.megapixels * max(0.0, now_s - self._refilled_s)
        self._ration = min(self._ration + earned, _SAVED_S * self._times.megapixels)
        self._refilled_s = now_s

    def _cost(self, search: Search) -> float:
        """Megapixels looked at."""
        looked = sum(map(area, search.parts)) * self._enlarged / 1e6
        return min(looked / search.coarse**2, _MOST_MEGAPIXELS)
