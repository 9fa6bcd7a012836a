"""Keeps hold of faces from frame to frame: looks again where they were, and for newcomers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from attendance_app.vision.boxes import centre_distance, overlap
from attendance_app.vision.decision import Outcome
from attendance_app.vision.detector import WINDOW_PX
from attendance_app.vision.evidence import Evidence
from attendance_app.vision.faces import Box, Detection, EngineId, Points, Vectors
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.quality import FaceQuality
from attendance_app.vision.search_plan import Search, SearchPlan, SearchTimes
from attendance_app.vision.sightings import TrackState
from attendance_app.vision.tracking import associate, settle

_LONGEST_BLINK_S = 5.0
"""So long without a frame, nobody is taken to be where they were. A busy computer needs seconds for
a frame that is searched; were everybody forgotten meanwhile, the next would be searched as well,
and nobody would ever have been seen often enough."""

_SAME_FACE_OVERLAP = 0.6
"""A found box that covers a followed one so far is the same face, seen at another scale."""


_JUMP = 0.3
"""Faces: a face that moves farther in a frame, or was out of sight for one, may be somebody else's
and is compared at once. A brisk walk past is about 0.2 in a thirtieth of a second."""

UNJUDGED = FaceQuality(0, 0, 0, 0, 0, 0, 0, ())


class Engine(Protocol):
    """What the pipeline asks of `FaceEngine`; tests script it."""

    @property
    def id(self) -> EngineId:
        """What marks its vectors."""

    def detect(
        self,
        image: BgrImage,
        *,
        minimum_face_px: int = ...,
        thorough: bool = ...,
        within: Box | None = ...,
    ) -> list[Detection]:
        """Faces anywhere, or within a part of the picture."""

    def detect_near(self, image: BgrImage, boxes: Sequence[Box]) -> list[Detection | None]:
        """Faces looked for again where they were."""

    def landmarks(self, image: BgrImage, boxes: Sequence[Box]) -> list[Points]:
        """Five points of each."""

    def encode(self, image: BgrImage, points: Sequence[Points]) -> Vectors:
        """A vector of each."""

    def are_covered(self, image: BgrImage, points: Sequence[Points]) -> list[bool]:
        """Whether the lower face of each is."""

    def encode_upper(self, image: BgrImage, points: Sequence[Points]) -> Vectors:
        """A vector of the eyes and the forehead of each."""


@dataclass(slots=True, eq=False)
class Track:
    """A followed face and what is known about it; changed by the pipeline's thread only.

    Attributes
    ----------
    id : int
    face : Detection
        Where it was found last.
    first_seen_s, last_seen_s, encoded_s : float
        The source's clock.
    missed : int
        In how many frames it was not found since.
    quality : FaceQuality
        As judged last.
    evidence : Evidence
    upper : Evidence
        Of eyes and forehead alone: the frames in a row in which the lower face was covered.
    state : TrackState
    key, runner_up : int or None
        As in `TrackView`.
    refused : bool
        It has been given up on once.
    puzzle : Outcome or None
        Why it is not accepted, since `puzzled_since_s`.
    """

    id: int
    face: Detection
    first_seen_s: float
    last_seen_s: float
    encoded_s: float = float("-inf")
    missed: int = 0
    quality: FaceQuality = UNJUDGED
    evidence: Evidence = field(default_factory=Evidence)
    upper: Evidence = field(default_factory=Evidence)
    state: TrackState = TrackState.SEARCHING
    key: int | None = None
    runner_up: int | None = None
    refused: bool = False
    puzzle: Outcome | None = None
    puzzled_since_s: float = 0.0

    def become(
        self, state: TrackState, key: int | None = None, runner_up: int | None = None
    ) -> None:
        """Change what is known about it."""
        self.state, self.key, self.runner_up = state, key, runner_up


class Follower:
    """The faces in view.

    Parameters
    ----------
    engine : Engine
    minimum_face_px : int
        Smaller faces are not looked for.
    times : SearchTimes
        When the whole frame is searched.
    lost_s : float
        A face looked for and not found for that long is not looked for again.
    """

    def __init__(
        self, engine: Engine, *, minimum_face_px: int, times: SearchTimes, lost_s: float
    ) -> None:
        self._engine = engine
        self._minimum_face_px = minimum_face_px
        self._lost_s = lost_s
        enlarged = (WINDOW_PX / minimum_face_px) ** 2
        self._plan = SearchPlan(times, enlarged)
        self._next_id = 1
        self.tracks: list[Track] = []

    def look(self, frame: Frame) -> list[Track]:
        """Follow, search when due, forget who is lost.

        Returns
        -------
        list of Track
            Those found in this very frame.
        """
        self._drop_lost(frame.time_s)
        known = [track.face.box for track in self.tracks]
        near = self._engine.detect_near(frame.pixels, known) if known else []
        found = settle(known, near)
        for track, face in zip(self.tracks, found, strict=True):
            if face is None:
                self._plan.suspect(track.face.box)
        search = self._plan.due(frame, following=any(face is not None for face in found))
        if search is not None:
            self._add(self._search(frame, search), found, frame.time_s)
        seen = []
        for track, face in zip(self.tracks, found, strict=True):
            if face is None:
                track.missed += 1
            else:
                if track.missed or centre_distance(track.face.box, face.box) > _JUMP:
                    track.encoded_s = float("-inf")
                track.face, track.last_seen_s, track.missed = face, frame.time_s, 0
                seen.append(track)
        return seen

    def _search(self, frame: Frame, search: Search) -> list[Detection]:
        smallest = round(self._minimum_face_px * search.coarse)
        parts = [None] if search.whole else search.parts
        found = [
            face
            for part in parts
            for face in self._engine.detect(
                frame.pixels, minimum_face_px=smallest, thorough=search.thorough, within=part
            )
        ]
        self._plan.searched(frame, search, found=bool(found))
        return found

    def succeed(self, track: Track, since_s: float) -> Track:
        """The face in the track's place is somebody else's since then: begin a track for it."""
        other = self._new_track(track.face, since_s)
        other.last_seen_s, other.encoded_s = track.last_seen_s, track.encoded_s
        self.tracks[self.tracks.index(track)] = other
        return other

    def forget(self) -> None:
        """Nobody is in view any more."""
        self.tracks = []

    def _drop_lost(self, now_s: float) -> None:
        def is_followed(track: Track) -> bool:
            unseen_s = now_s - track.last_seen_s
            return unseen_s <= (self._lost_s if track.missed else _LONGEST_BLINK_S)

        self.tracks = [track for track in self.tracks if is_followed(track)]

    def _add(
        self, anywhere: Sequence[Detection], found: list[Detection | None], now_s: float
    ) -> None:
        """Give what a search has found to tracks that have missed it, or begin new ones."""
        others: list[Detection] = []
        for face in sorted(anywhere, key=lambda one: -one.score):
            taken = [*(one for one in found if one is not None), *others]
            if all(overlap(face.box, one.box) < _SAME_FACE_OVERLAP for one in taken):
                others.append(face)
        missed = [i for i, face in enumerate(found) if face is None]
        pairs = associate([self.tracks[i].face.box for i in missed], [face.box for face in others])
        for i, j in pairs:
            found[missed[i]] = others[j]
            self.tracks[missed[i]].missed += 1
        continued = {j for _, j in pairs}
        for j, face in enumerate(others):
            if j not in continued:
                self.tracks.append(self._new_track(face, now_s))
                found.append(face)

    def _new_track(self, face: Detection, since_s: float) -> Track:
        track = Track(self._next_id, face, since_s, since_s)
        self._next_id += 1
        return track
