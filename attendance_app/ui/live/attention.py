"""What is written at each face: a name, a state, or what would help."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Literal

from attendance_app.ui.live.turns import choose_focus
from attendance_app.vision.faces import Box
from attendance_app.vision.quality import QualityProblem
from attendance_app.vision.sightings import FrameResult, TrackState, TrackView
from attendance_app.words import mark, tr

HINT_AFTER_S = 0.7
"""Somebody walking up is blurred and small for a moment; only what lasts is worth a word."""

UNCOVER_AFTER_S = 2.0
"""Most people with a mask are recognised all the same; only who is not is asked to take it off."""

Tone = Literal["known", "searching", "warning"]

CLOSER = mark("live", "Come closer")

HINTS = {
    QualityProblem.TOO_SMALL: CLOSER,
    QualityProblem.CUT_OFF: mark("live", "Move into the picture"),
    QualityProblem.TURNED_AWAY: mark("live", "Face the camera"),
    QualityProblem.TOO_DARK: mark("live", "More light, please"),
    QualityProblem.TOO_BRIGHT: mark("live", "Too much light behind or on you"),
    QualityProblem.TOO_BLURRED: mark("live", "Hold still for a moment"),
}
"""In the order in which they are told: the first makes the others vanish most often."""

UNCOVER = mark("live", "Uncover your face, please")


@dataclass(frozen=True, slots=True)
class FaceLabel:
    """A box and what is written at it; the words carry the meaning, the tone only supports it."""

    box: Box
    text: str
    tone: Tone
    focus: bool


class Attention:
    """Remembers whom it attends to, and what has been in their way since when.

    Parameters
    ----------
    everyone : bool
        Everybody is clocked at once, so nobody is told to wait.
    """

    def __init__(self, *, everyone: bool = False) -> None:
        self._everyone = everyone
        self._focus: TrackView | None = None
        self._far: int | None = None
        self._hint: str = ""
        self._hint_since_s = 0.0

    @property
    def focus(self) -> int | None:
        """The track attended to: the largest, centred one past the minimum size."""
        return None if self._focus is None else self._focus.track_id

    @property
    def focused(self) -> TrackView | None:
        """The face attended to, as it was last seen."""
        return self._focus

    def update(
        self,
        result: FrameResult,
        names: Mapping[int, str],
        frame_size: tuple[int, int],
        served: Container[int] = (),
    ) -> tuple[FaceLabel, ...]:
        """What to draw for the newest result.

        Parameters
        ----------
        result : FrameResult
            What the pipeline saw, and whose turn it is.
        names : mapping
            Names by key; a key without one is shown as recognised.
        frame_size : (int, int)
            Width and height of the frame, pixels.
        served : container of int
            Keys of people who have been clocked already and wait for nothing.
        """
        before, focus = self.focus, result.focus
        if focus is None:
            focus = choose_focus(result.tracks, before, frame_size)
        self._focus = next((track for track in result.tracks if track.track_id == focus), None)
        if self.focus != before:
            self._hint = ""
        self._far = None
        if self._focus is None and result.tracks:
            self._far = max(result.tracks, key=lambda track: track.box.height).track_id
        return tuple(self._label(track, names, served, result.time_s) for track in result.tracks)

    def _label(
        self, track: TrackView, names: Mapping[int, str], served: Container[int], now_s: float
    ) -> FaceLabel:
        focus = track.track_id == self.focus
        if track.state is TrackState.ACCEPTED and track.key is not None:
            name = names.get(track.key) or tr("live", "Recognised")
            if focus or self._everyone or track.key in served:
                return FaceLabel(track.box, name, "known", focus)
            waits = tr("live", "{name}, wait, please").format(name=name)
            return FaceLabel(track.box, waits, "searching", focus)
        if track.track_id == self._far:
            return FaceLabel(track.box, self._lasting(CLOSER, now_s), "searching", focus)
        if not focus:
            text = "" if self._everyone else tr("live", "Wait, please")
            return FaceLabel(track.box, text, "searching", focus)
        if track.state is TrackState.UNKNOWN:
            hint = self._lasting_hint(track, now_s)
            return FaceLabel(
                track.box, hint or tr("live", "I don't know you yet"), "warning", focus
            )
        if track.state is TrackState.AMBIGUOUS:
            return FaceLabel(track.box, tr("live", "I am not sure who you are"), "warning", focus)
        return FaceLabel(track.box, self._lasting_hint(track, now_s), "searching", focus)

    def _lasting_hint(self, track: TrackView, now_s: float) -> str:
        hint = next((words for problem, words in HINTS.items() if problem in track.problems), "")
        if not hint and track.covered:
            hint = UNCOVER
        return self._lasting(hint, now_s)

    def _lasting(self, hint: str, now_s: float) -> str:
        if hint != self._hint:
            self._hint, self._hint_since_s = hint, now_s
        after_s = UNCOVER_AFTER_S if hint is UNCOVER else HINT_AFTER_S
        return tr("live", hint) if hint and now_s - self._hint_since_s >= after_s else ""
