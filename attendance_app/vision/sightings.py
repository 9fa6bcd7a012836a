"""What the pipeline says about a frame: who is being followed, who was sighted, who turned away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from attendance_app.vision.faces import Box
from attendance_app.vision.quality import QualityProblem


class TrackState(StrEnum):
    """What is known about a followed face."""

    SEARCHING = "searching"
    """Not enough evidence yet."""
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    """Since its `Rejection`: nobody enrolled."""
    AMBIGUOUS = "ambiguous"
    """Since its `Rejection`: two enrolled people are too close."""


@dataclass(frozen=True, slots=True)
class TrackView:
    """One face found in this frame.

    Attributes
    ----------
    track_id : int
        The same as long as it is followed and shows the same person.
    box : Box
        Where it is now.
    state : TrackState
    key : int or None
        The person if accepted; the nearer candidate if ambiguous.
    runner_up : int or None
        The other candidate, if ambiguous.
    problems : tuple of QualityProblem
        Why this frame of it does not count; empty when it does.
    quality : float
        0 to 1, of this frame.
    covered : bool
        Something covers the lower face; told only of those not yet accepted.
    """

    track_id: int
    box: Box
    state: TrackState
    key: int | None
    runner_up: int | None
    problems: tuple[QualityProblem, ...] = ()
    quality: float = 0.0
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Sighting:
    """A known person has come into view: one per visit.

    Attributes
    ----------
    key : int
        Who.
    track_id : int
    first_seen_s, confirmed_s : float
        The source's clock when the face was first found and when the evidence sufficed.
    taken_at : datetime
        Aware, UTC: of the frame that confirmed it.
    frames : int
        How many frames the evidence is made of.
    distance : float
        Of their mean to the person's template, see `Decision`.
    margin : float or None
        By how much the next person's score is lower; None when nobody else is enrolled.
    score, threshold : float
        How likely it is the person, and how likely it had to be: what decided, see `Decision`.
    quality : float
        Mean quality of the frames, 0 to 1.
    covered : bool
        Recognised by the eyes and the forehead alone: something covers the lower face.
    """

    key: int
    track_id: int
    first_seen_s: float
    confirmed_s: float
    taken_at: datetime
    frames: int
    distance: float
    margin: float | None
    score: float
    threshold: float
    quality: float
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Rejection:
    """Somebody has been looked at long enough and is not recognised: at most one per visit.

    Attributes
    ----------
    track_id : int
    reason : {"unknown", "ambiguous"}
    candidates : tuple of int
        The two people it may be, nearer first, if ambiguous; empty if unknown.
    time_s : float
        The source's clock.
    taken_at : datetime
        Aware, UTC.
    distance : float or None
        To the likeliest person's template; None when nobody is enrolled.
    score, threshold : float or None
        The likeliest person's, and from which on it would have been them, see `Decision`; None
        when nobody is enrolled.
    """

    track_id: int
    reason: Literal["unknown", "ambiguous"]
    candidates: tuple[int, ...]
    time_s: float
    taken_at: datetime
    distance: float | None
    score: float | None
    threshold: float | None


@dataclass(frozen=True, slots=True)
class FrameResult:
    """Everything the pipeline says about one frame.

    Attributes
    ----------
    frame_index : int
    time_s : float
        The frame's.
    tracks : tuple of TrackView
        Faces found in this very frame.
    sightings : tuple of Sighting
        Confirmed with this frame.
    rejections : tuple of Rejection
        Given up with this frame.
    focus : int or None
        The track attended to, once whoever runs the front desk has chosen one; the pipeline
        itself attends to all alike.
    """

    frame_index: int
    time_s: float
    tracks: tuple[TrackView, ...]
    sightings: tuple[Sighting, ...]
    rejections: tuple[Rejection, ...]
    focus: int | None = None
