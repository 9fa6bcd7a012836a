"""Trying out whether new pictures recognise somebody: looked at like every day, nothing stored."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from attendance_app.ui.recognition_thread import Looks
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import Frame
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.quality import QualityProblem
from attendance_app.vision.sightings import TrackState, TrackView

NewPipeline = Callable[[FaceEngine, Gallery], Looks]
"""As the live page's, over another gallery."""


class Finding(StrEnum):
    """What a look at the camera came to."""

    NOBODY = "nobody"
    LOOKING = "looking"
    RECOGNISED = "recognised"
    SOMEBODY_ELSE = "somebody_else"
    TOO_ALIKE = "too_alike"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TrialLook:
    """What is to be told of one frame.

    Attributes
    ----------
    finding : Finding
    box : Box or None
        The face it is about, pixels of the frame.
    other : int or None
        Who it is instead, or who is too much like them.
    problem : QualityProblem or None
        Why this frame does not count.
    """

    finding: Finding
    box: Box | None = None
    other: int | None = None
    problem: QualityProblem | None = None


class Trial:
    """Looks at frames as the live page does, over a gallery in which the person is enrolled.

    Made on a worker; `look` is called on the recognition thread alone. The pipeline is made
    there, with the first frame, because it belongs to the engine.

    Parameters
    ----------
    new_pipeline : callable
        See `NewPipeline`.
    gallery : Gallery
        With the new pictures in it.
    key : int
        The person's in that gallery.
    """

    def __init__(self, new_pipeline: NewPipeline, gallery: Gallery, key: int) -> None:
        self._new_pipeline = new_pipeline
        self._gallery = gallery
        self._key = key
        self._pipeline: Looks | None = None

    def look(self, engine: FaceEngine, frame: Frame) -> TrialLook:
        """What this frame and those before it say."""
        if self._pipeline is None:
            self._pipeline = self._new_pipeline(engine, self._gallery)
        return finding_of(self._pipeline.process(frame).tracks, self._key)


def finding_of(tracks: tuple[TrackView, ...], key: int) -> TrialLook:
    """What the largest of the faces says about the person with this key."""
    if not tracks:
        return TrialLook(Finding.NOBODY)
    track = max(tracks, key=lambda one: one.box.height)
    problem = track.problems[0] if track.problems else None
    match track.state:
        case TrackState.ACCEPTED if track.key == key:
            return TrialLook(Finding.RECOGNISED, track.box)
        case TrackState.ACCEPTED:
            return TrialLook(Finding.SOMEBODY_ELSE, track.box, track.key)
        case TrackState.AMBIGUOUS:
            others = [one for one in (track.key, track.runner_up) if one is not None and one != key]
            return TrialLook(Finding.TOO_ALIKE, track.box, others[0] if others else None)
        case TrackState.UNKNOWN:
            return TrialLook(Finding.UNKNOWN, track.box, problem=problem)
        case _:
            return TrialLook(Finding.LOOKING, track.box, problem=problem)
