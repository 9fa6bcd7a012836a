"""From frames to sightings: finds, follows, encodes and weighs faces, one frame per call."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from attendance_app.vision.covered import count_covered, covered_finding
from attendance_app.vision.decision import Decision, DecisionPolicy, Outcome
from attendance_app.vision.evidence import Evidence, Finding, Observation, votes
from attendance_app.vision.faces import EngineId, Points
from attendance_app.vision.following import Engine, Follower, Track
from attendance_app.vision.frames import Frame
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.quality import MINIMUM_FACE_PX, FaceQuality, QualityProblem, assess
from attendance_app.vision.search_plan import SearchTimes
from attendance_app.vision.sightings import FrameResult, Rejection, Sighting, TrackState, TrackView
from attendance_app.vision.visits import Visits

__all__ = [
    "FrameResult",
    "Pipeline",
    "PipelineOptions",
    "Rejection",
    "Sighting",
    "TrackState",
    "TrackView",
]


_BEARABLE = frozenset({QualityProblem.TOO_DARK})
"""Nobody is enrolled in the dark, but recognised there: the engine gives dark faces light, and at
15 % of it 94 of 100 photos are found instead of 99, no more strangers accepted (docs/adr/0009)."""

_HALF_FRAME_S = 0.5 / 30


@dataclass(frozen=True, slots=True)
class PipelineOptions:
    """How the pipeline works; times in seconds on the source's clock.

    Attributes
    ----------
    policy : DecisionPolicy
    minimum_face_px : int
        Smaller faces are not looked for.
    search : SearchTimes
        When the whole frame is searched.
    evidence_frames, evidence_s : int, float
        A sighting needs that many agreeing frames over at least that time: 0.2 s is seven frames
        of a camera. Fewer lets single bad frames decide, more keeps people waiting.
    unknown_after_s : float
        Somebody not recognised for that long is told so.
    ambiguous_after_s : float
        Two candidates that stay too close for that long are reported.
    lost_s : float
        A face not found again for that long is not followed any more.
    leave_s : float
        A person not seen for that long has left and may be sighted again. Ten seconds: people turn
        round to talk or bend down for a bag, and a second punch in one visit would be a wrong one.
        Longer only delays those who leave and come back at once, whose punch would be refused as
        a repetition anyway (two minutes).
    encode_every_frame : bool
        Compare everybody in every frame. Otherwise those already accepted only every
        `verify_every_s`, and at once when their face was out of sight for a frame or has jumped.
        That saves a front-desk computer most of the work, and lets a swap of two people that no
        frame shows go unnoticed for as long; nobody is sighted by it.
    verify_every_s : float
    ask_again_every_s : float
        With `encode_every_frame` off, how often those are compared who have been told that they
        are not recognised: a stranger who stays in view is as little work as a colleague.
    """

    policy: DecisionPolicy = field(default_factory=DecisionPolicy)
    minimum_face_px: int = MINIMUM_FACE_PX
    search: SearchTimes = field(default_factory=SearchTimes)
    evidence_frames: int = 5
    evidence_s: float = 0.2
    unknown_after_s: float = 3.0
    ambiguous_after_s: float = 1.0
    lost_s: float = 1.0
    leave_s: float = 10.0
    encode_every_frame: bool = True
    verify_every_s: float = 1.0
    ask_again_every_s: float = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class _Face:
    """A followed face in the present frame; without `points` it is not to be compared."""

    track: Track
    points: Points | None = None


class Pipeline:
    """Turns frames into sightings. Starts no thread; one thread calls it.

    Parameters
    ----------
    engine : Engine
        A `FaceEngine`.
    gallery : Gallery
        Who is known.
    options : PipelineOptions, optional

    Raises
    ------
    GalleryError
        If the gallery is another engine's.
    """

    def __init__(
        self, engine: Engine, gallery: Gallery, options: PipelineOptions | None = None
    ) -> None:
        gallery.require_engine(engine.id)
        self._engine = engine
        self._gallery = gallery
        self._options = options or PipelineOptions()
        self.restart()

    @property
    def engine_id(self) -> EngineId:
        """Which engine the vectors come from."""
        return self._engine.id

    def restart(self) -> None:
        """Forget everybody in view: another source follows."""
        self._now_s = float("-inf")
        self._follower = Follower(
            self._engine,
            minimum_face_px=self._options.minimum_face_px,
            times=self._options.search,
            lost_s=self._options.lost_s,
        )
        self._visits = Visits(self._options.leave_s)

    def resume(self, now_s: float, present: Collection[int] = ()) -> None:
        """Frames were kept from it and come again: the pause counts for nobody as being away.

        Parameters
        ----------
        now_s : float
            `Frame.time_s` of the frame that comes next.
        present : Collection[int]
            People who are here as well: like all others in view they are sighted again only after
            they have left.
        """
        self._visits.shift(max(0.0, now_s - self._now_s) if math.isfinite(self._now_s) else 0.0)
        self._follower.forget()
        self._now_s = now_s
        for key in present:
            self._visits.expect(key, now_s)

    def replace_policy(self, policy: DecisionPolicy) -> None:
        """Decide by this policy from now on; who is recognised already stays so."""
        self._options = replace(self._options, policy=policy)

    def replace_gallery(self, gallery: Gallery) -> None:
        """Compare with these people from now on; evidence gathered so far is asked again.

        Raises
        ------
        GalleryError
            If the gallery is another engine's; the present one stays.
        """
        gallery.require_engine(self._engine.id)
        self._gallery = gallery
        for track in self._follower.tracks:
            track.evidence.vote_again(gallery, self._options.policy)
            track.upper = Evidence()
            named = [key for key in (track.key, track.runner_up) if key is not None]
            if any(key not in gallery for key in named):
                track.become(TrackState.SEARCHING)

    def process(self, frame: Frame) -> FrameResult:
        """Look at the next frame.

        Parameters
        ----------
        frame : Frame
            Not earlier than the one before. When a source starts its clock anew, those in view
            count as seen just now.

        Raises
        ------
        VisionError
            If the engine fails; the frame is lost, what is known of earlier ones stays.
        """
        self._keep_time(frame.time_s)
        faces = self._assess(frame, self._follower.look(frame))
        tracks: list[TrackView] = []
        sightings: list[Sighting] = []
        rejections: list[Rejection] = []
        for face, seen in zip(faces, self._encode(frame, faces), strict=True):
            track = face.track if seen is None else self._count(face.track, seen)
            said = None if seen is None else self._conclude(track, frame)
            if isinstance(said, Sighting):
                sightings.append(said)
            elif said is not None:
                rejections.append(said)
            if seen is None and track.state is TrackState.ACCEPTED and track.key is not None:
                self._visits.stay(track.key, frame.time_s)
            tracks.append(_view(track, face.track.quality))
        self._visits.forget_gone(frame.time_s)
        return FrameResult(
            frame.index, frame.time_s, tuple(tracks), tuple(sightings), tuple(rejections)
        )

    def _keep_time(self, now_s: float) -> None:
        if now_s < self._now_s:
            self._visits.shift(now_s - self._now_s)
            self._follower.forget()
        self._now_s = now_s

    def _assess(self, frame: Frame, tracks: Sequence[Track]) -> list[_Face]:
        """Judge those who may be compared in this frame; what was judged last stands for others."""
        asked = [track for track in tracks if self._is_due(track, frame.time_s)]
        if not asked:
            return [_Face(track) for track in tracks]
        points = self._engine.landmarks(frame.pixels, [track.face.box for track in asked])
        minimum = self._options.minimum_face_px
        placed: dict[int, Points] = {}
        for track, five in zip(asked, points, strict=True):
            track.quality = assess(frame.pixels, track.face, five, minimum_face_px=minimum)
            if _BEARABLE.issuperset(track.quality.problems):
                placed[track.id] = five
        return [_Face(track, placed.get(track.id)) for track in tracks]

    def _is_due(self, track: Track, now_s: float) -> bool:
        options = self._options
        if options.encode_every_frame or track.evidence.in_doubt:
            return True
        match track.state:
            case TrackState.ACCEPTED:
                every_s = options.verify_every_s
            case TrackState.SEARCHING:
                return True
            case _:
                every_s = options.ask_again_every_s
        # Cameras do not keep time to the millisecond: half a frame early is on time.
        return now_s - track.encoded_s >= every_s - _HALF_FRAME_S

    def _encode(self, frame: Frame, faces: Sequence[_Face]) -> list[Observation | None]:
        """One observation per usable face that is to be compared in this frame, None otherwise."""
        wanted = [(i, face.points) for i, face in enumerate(faces) if face.points is not None]
        seen: list[Observation | None] = [None] * len(faces)
        if wanted:
            vectors = self._engine.encode(frame.pixels, [points for _, points in wanted])
            alone = votes(self._gallery, self._gallery.scores(vectors), self._options.policy)
            for (i, _), vector, vote in zip(wanted, vectors, alone, strict=True):
                faces[i].track.encoded_s = frame.time_s
                seen[i] = Observation(vector, vote, frame.time_s, faces[i].track.quality.score)
            self._look_above_masks(frame, [(faces[i].track, points) for i, points in wanted])
        return seen

    def _look_above_masks(self, frame: Frame, faces: Sequence[tuple[Track, Points]]) -> None:
        upper = self._gallery.upper
        if upper is not None:
            asked = [face for face in faces if face[0].state is not TrackState.ACCEPTED]
            count_covered(self._engine, upper, self._options.policy, frame, asked)

    def _count(self, track: Track, seen: Observation) -> Track:
        """Add to the evidence; a face that has become somebody else's goes on as a new track."""
        expected = track.key if track.state is TrackState.ACCEPTED else None
        disagreeing = track.evidence.add(seen, expected)
        if not disagreeing:
            return track
        other = self._follower.succeed(track, disagreeing[0].time_s)
        for one in disagreeing:
            other.evidence.add(one)
        return other

    def _conclude(self, track: Track, frame: Frame) -> Sighting | Rejection | None:
        evidence, options = track.evidence, self._options
        if track.state is TrackState.ACCEPTED and track.key is not None:
            if not evidence.in_doubt:
                self._visits.see(track.key, evidence.fused, frame.time_s)
            return None
        if evidence.frames < options.evidence_frames or evidence.span_s < options.evidence_s:
            return None
        whole = evidence.finding(self._gallery, options.policy)
        above = covered_finding(
            track,
            whole,
            self._gallery,
            options.policy,
            frames=options.evidence_frames,
            span_s=options.evidence_s,
        )
        found = above or whole
        key = found.decision.key
        if not found.convincing or key is None:
            return self._puzzle_over(track, found.decision, frame)
        track.become(TrackState.ACCEPTED, key)
        begins = self._visits.see(key, evidence.fused, frame.time_s)
        return _sighting(track, key, found, frame, covered=found is above) if begins else None

    def _puzzle_over(self, track: Track, decision: Decision, frame: Frame) -> Rejection | None:
        """Nobody convincing: wait a while, then say so, once per visit."""
        ambiguous = decision.outcome is Outcome.AMBIGUOUS
        puzzle = Outcome.AMBIGUOUS if ambiguous else Outcome.UNKNOWN
        if track.puzzle is not puzzle:
            track.puzzle, track.puzzled_since_s = puzzle, frame.time_s
        long_enough = track.evidence.span_s >= self._options.unknown_after_s or (
            ambiguous and frame.time_s - track.puzzled_since_s >= self._options.ambiguous_after_s
        )
        if not track.refused and not long_enough:
            return None
        look = track.evidence.fused
        silent = track.refused or self._visits.was_told(look, frame.time_s)
        track.refused = True
        self._visits.refuse(look, frame.time_s)
        if not ambiguous:
            track.become(TrackState.UNKNOWN)
            return None if silent else _rejection(track, "unknown", (), decision, frame)
        track.become(TrackState.AMBIGUOUS, decision.key, decision.runner_up)
        pair = tuple(key for key in (decision.key, decision.runner_up) if key is not None)
        return None if silent else _rejection(track, "ambiguous", pair, decision, frame)


def _view(track: Track, quality: FaceQuality) -> TrackView:
    return TrackView(
        track.id,
        track.face.box,
        track.state,
        track.key,
        track.runner_up,
        quality.problems,
        quality.score,
        track.state is not TrackState.ACCEPTED and track.upper.frames > 0,
    )


def _sighting(track: Track, key: int, finding: Finding, frame: Frame, *, covered: bool) -> Sighting:
    decision = finding.decision
    return Sighting(
        key,
        track.id,
        track.first_seen_s,
        frame.time_s,
        frame.taken_at,
        finding.frames,
        decision.distance or 0.0,  # whoever is accepted has all of them
        decision.margin,
        decision.score or 0.0,
        decision.threshold or 0.0,
        (track.upper if covered else track.evidence).quality,
        covered,
    )


def _rejection(
    track: Track,
    reason: Literal["unknown", "ambiguous"],
    candidates: tuple[int, ...],
    decision: Decision,
    frame: Frame,
) -> Rejection:
    return Rejection(
        track.id,
        reason,
        candidates,
        frame.time_s,
        frame.taken_at,
        decision.distance,
        decision.score,
        decision.threshold,
    )
