"""Whose turn it is: of several people before the camera, only the one attended to is clocked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from attendance_app.vision.faces import Box
from attendance_app.vision.pipeline import PipelineOptions
from attendance_app.vision.sightings import FrameResult, Sighting, TrackState, TrackView

SMALLEST_FACE = 0.08
"""Of the frame's height: somebody at 2 m is about 65 px of 480; this is about 3.5 m away."""

KEEP_FOCUS = 1.3
"""How much better somebody else must stand before attention moves; else it flickers."""

WAITS_S = 2 * PipelineOptions().leave_s
"""So long out of view somebody recognised still waits for their turn. Longer than a visit lasts:
whoever comes back later is sighted anew."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    sighting: Sighting
    last_s: float


class Turns:
    """Remembers whom it attends to, and who was recognised but is not yet attended to.

    A person is sighted once per visit. One who stands behind somebody else at that moment is
    clocked when their turn comes, with the instant of their turn: people who only pass behind a
    colleague are not.

    Parameters
    ----------
    everyone : bool
        Clock everybody large enough at once instead.
    """

    def __init__(self, *, everyone: bool = False) -> None:
        self._everyone = everyone
        self._focus: int | None = None
        self._waiting: dict[int, _Waiting] = {}

    def take(self, result: FrameResult, frame_size: tuple[int, int]) -> FrameResult:
        """The same result with whom to attend to, and with those sightings whose turn it is.

        Parameters
        ----------
        result : FrameResult
            Of the next frame.
        frame_size : (int, int)
            Width and height of the frame, pixels.
        """
        self._focus = choose_focus(result.tracks, self._focus, frame_size)
        for sighting in result.sightings:
            self._waiting[sighting.key] = _Waiting(sighting, result.time_s)
        due: list[Sighting] = []
        for track in result.tracks:
            if track.state is not TrackState.ACCEPTED or track.key not in self._waiting:
                continue
            sighting = self._waiting[track.key].sighting
            if self._is_due(track, frame_size):
                del self._waiting[track.key]
                due.append(_at_turn(sighting, track.track_id, result.time_s))
            else:
                self._waiting[track.key] = _Waiting(sighting, result.time_s)
        # A source whose clock begins anew has other people before it.
        self._waiting = {
            key: waiting
            for key, waiting in self._waiting.items()
            if 0 <= result.time_s - waiting.last_s <= WAITS_S
        }
        return replace(result, sightings=tuple(due), focus=self._focus)

    def _is_due(self, track: TrackView, frame_size: tuple[int, int]) -> bool:
        if self._everyone:
            return is_large_enough(track.box, frame_size)
        return track.track_id == self._focus


def choose_focus(
    tracks: tuple[TrackView, ...], before: int | None, frame_size: tuple[int, int]
) -> int | None:
    """The track to attend to: the largest, centred one past the smallest size, or nobody.

    Parameters
    ----------
    tracks : tuple of TrackView
    before : int or None
        Who was attended to until now; attention moves only to somebody who stands clearly better.
    frame_size : (int, int)
        Width and height of the frame, pixels.
    """
    standing = {
        track.track_id: _standing(track.box, frame_size)
        for track in tracks
        if is_large_enough(track.box, frame_size)
    }
    if not standing:
        return None
    best = max(standing, key=standing.__getitem__)
    kept = standing.get(before, 0.0) if before is not None else 0.0
    return best if standing[best] > KEEP_FOCUS * kept else before


def is_large_enough(box: Box, frame_size: tuple[int, int]) -> bool:
    """Whether somebody stands near enough to be attended to."""
    return box.height >= SMALLEST_FACE * frame_size[1]


def _standing(box: Box, frame_size: tuple[int, int]) -> float:
    """Area in pixels, halved at the frame's side edges: large and centred wins."""
    width, _ = frame_size
    aside = min(1.0, abs(box.centre[0] - width / 2) / (width / 2))
    return box.width * box.height * (1 - 0.5 * aside)


def _at_turn(sighting: Sighting, track_id: int, now_s: float) -> Sighting:
    later_s = max(0.0, now_s - sighting.confirmed_s)
    if not later_s:
        return sighting
    return replace(
        sighting, track_id=track_id, taken_at=sighting.taken_at + timedelta(seconds=later_s)
    )
