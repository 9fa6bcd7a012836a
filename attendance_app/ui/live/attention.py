"""Whom the front desk attends to, and what is written at each face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from attendance_app.vision.faces import Box
from attendance_app.vision.quality import QualityProblem
from attendance_app.vision.sightings import FrameResult, TrackState, TrackView

SMALLEST_FACE = 0.08
"""Of the frame's height: somebody at 2 m is about 65 px of 480; this is about 3.5 m away."""

KEEP_FOCUS = 1.3
"""How much better somebody else must stand before attention moves; else it flickers."""

HINT_AFTER_S = 0.7
"""Somebody walking up is blurred and small for a moment; only what lasts is worth a word."""

Tone = Literal["known", "searching", "warning"]

HINTS = {
    QualityProblem.TOO_SMALL: "Come closer",
    QualityProblem.CUT_OFF: "Move into the picture",
    QualityProblem.TURNED_AWAY: "Face the camera",
    QualityProblem.TOO_DARK: "More light, please",
    QualityProblem.TOO_BRIGHT: "Too much light behind or on you",
    QualityProblem.TOO_BLURRED: "Hold still for a moment",
}
"""In the order in which they are told: the first makes the others vanish most often."""


@dataclass(frozen=True, slots=True)
class FaceLabel:
    """A box and what is written at it; the words carry the meaning, the tone only supports it."""

    box: Box
    text: str
    tone: Tone
    focus: bool


class Attention:
    """Remembers whom it attends to, and what has been in their way since when."""

    def __init__(self) -> None:
        self._focus: int | None = None
        self._hint: str = ""
        self._hint_since_s = 0.0

    @property
    def focus(self) -> int | None:
        """The track attended to: the largest, centred one past the minimum size."""
        return self._focus

    def update(
        self, result: FrameResult, names: Mapping[int, str], frame_size: tuple[int, int]
    ) -> tuple[FaceLabel, ...]:
        """What to draw for the newest result.

        Parameters
        ----------
        result : FrameResult
            What the pipeline saw.
        names : mapping
            Names by key; a key without one is shown as recognised.
        frame_size : (int, int)
            Width and height of the frame, pixels.
        """
        before, self._focus = self._focus, self._choose(result.tracks, frame_size)
        if self._focus != before:
            self._hint = ""
        return tuple(self._label(track, names, result.time_s) for track in result.tracks)

    def _choose(self, tracks: tuple[TrackView, ...], frame_size: tuple[int, int]) -> int | None:
        standing = {
            track.track_id: _standing(track.box, frame_size)
            for track in tracks
            if track.box.height >= SMALLEST_FACE * frame_size[1]
        }
        if not standing:
            return None
        best = max(standing, key=standing.__getitem__)
        kept = standing.get(self._focus, 0.0) if self._focus is not None else 0.0
        return best if standing[best] > KEEP_FOCUS * kept else self._focus

    def _label(self, track: TrackView, names: Mapping[int, str], now_s: float) -> FaceLabel:
        focus = track.track_id == self._focus
        if track.state is TrackState.ACCEPTED and track.key is not None:
            return FaceLabel(track.box, names.get(track.key, "Recognised"), "known", focus)
        if not focus:
            return FaceLabel(track.box, "Wait, please", "searching", focus)
        if track.state is TrackState.UNKNOWN:
            return FaceLabel(track.box, "I don't know you yet", "warning", focus)
        if track.state is TrackState.AMBIGUOUS:
            return FaceLabel(track.box, "I am not sure who you are", "warning", focus)
        return FaceLabel(track.box, self._lasting_hint(track, now_s), "searching", focus)

    def _lasting_hint(self, track: TrackView, now_s: float) -> str:
        hint = next((words for problem, words in HINTS.items() if problem in track.problems), "")
        if hint != self._hint:
            self._hint, self._hint_since_s = hint, now_s
        return hint if now_s - self._hint_since_s >= HINT_AFTER_S else ""


def _standing(box: Box, frame_size: tuple[int, int]) -> float:
    """Area in pixels, halved at the frame's side edges: large and centred wins."""
    width, _ = frame_size
    aside = min(1.0, abs(box.centre[0] - width / 2) / (width / 2))
    return box.width * box.height * (1 - 0.5 * aside)
