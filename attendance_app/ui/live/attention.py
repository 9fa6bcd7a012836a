"""Whom the front desk attends to, and what is written at each face."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from attendance_app.vision.faces import Box

if TYPE_CHECKING:
    from attendance_app.vision.pipeline import FrameResult, TrackView

SMALLEST_FACE = 0.08
"""Of the frame's height: somebody at 2 m is about 65 px of 480; this is about 3.5 m away."""

KEEP_FOCUS = 1.3
"""How much better somebody else must stand before attention moves; else it flickers."""

UNKNOWN_AFTER_S = 3.0
"""How long a face stays unknown before it is told so (kiosk guidelines: about 3 s)."""

AMBIGUOUS_AFTER_S = 1.0

GONE_AFTER_S = 2.0
"""A track not seen for this long is forgotten."""

Tone = Literal["known", "searching", "warning"]


@dataclass(frozen=True, slots=True)
class FaceLabel:
    """A box and what is written at it; the words carry the meaning, the tone only supports it."""

    box: Box
    text: str
    tone: Tone
    focus: bool


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to tell the person in focus, once: not known, or not sure between two."""

    kind: Literal["unknown", "ambiguous"]
    candidates: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What to draw, and what to say."""

    labels: tuple[FaceLabel, ...]
    remark: Remark | None


class Attention:
    """Remembers whom it attends to and what it has already said; fed one result at a time."""

    def __init__(self) -> None:
        self._focus: int | None = None
        self._puzzled_since: dict[int, tuple[str, float]] = {}
        self._told: set[int] = set()
        self._seen: dict[int, float] = {}

    def update(
        self, result: FrameResult, names: Mapping[int, str], frame_size: tuple[int, int]
    ) -> View:
        """Decide from the newest result.

        Parameters
        ----------
        result : FrameResult
            What the pipeline saw.
        names : mapping
            Names by key; a key without one is shown as recognised.
        frame_size : (int, int)
            Width and height of the frame, pixels.
        """
        self._forget(result)
        self._focus = self._choose(result.tracks, frame_size)
        labels = tuple(
            _label(track, names, track.track_id == self._focus) for track in result.tracks
        )
        return View(labels, self._remark(result))

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

    def _remark(self, result: FrameResult) -> Remark | None:
        said: Remark | None = None
        for track in result.tracks:
            if track.state not in ("unknown", "ambiguous"):
                self._puzzled_since.pop(track.track_id, None)
                continue
            state, since = self._puzzled_since.setdefault(
                track.track_id, (str(track.state), result.time_s)
            )
            if state != track.state:
                since = result.time_s
                self._puzzled_since[track.track_id] = (str(track.state), since)
            patience = UNKNOWN_AFTER_S if track.state == "unknown" else AMBIGUOUS_AFTER_S
            if (
                track.track_id == self._focus
                and track.track_id not in self._told
                and result.time_s - since >= patience
            ):
                self._told.add(track.track_id)
                pair = tuple(key for key in (track.key, track.runner_up) if key is not None)
                said = (
                    Remark("unknown", ()) if track.state == "unknown" else Remark("ambiguous", pair)
                )
        return said

    def _forget(self, result: FrameResult) -> None:
        for track in result.tracks:
            self._seen[track.track_id] = result.time_s
        for track_id, seen in list(self._seen.items()):
            if result.time_s - seen > GONE_AFTER_S:
                del self._seen[track_id]
                self._puzzled_since.pop(track_id, None)
                self._told.discard(track_id)


def _standing(box: Box, frame_size: tuple[int, int]) -> float:
    """Area in pixels, halved at the frame's side edges: large and centred wins."""
    width, _ = frame_size
    aside = min(1.0, abs(box.centre[0] - width / 2) / (width / 2))
    return box.width * box.height * (1 - 0.5 * aside)


def _label(track: TrackView, names: Mapping[int, str], focus: bool) -> FaceLabel:
    if track.state == "accepted" and track.key is not None:
        return FaceLabel(track.box, names.get(track.key, "Recognised"), "known", focus)
    if not focus:
        return FaceLabel(track.box, "Wait, please", "searching", focus)
    if track.state == "unknown":
        return FaceLabel(track.box, "I don't know you yet", "warning", focus)
    if track.state == "ambiguous":
        return FaceLabel(track.box, "Not sure who you are", "warning", focus)
    return FaceLabel(track.box, "", "searching", focus)
