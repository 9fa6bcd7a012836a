"""Recognises faces behind masks by eyes and forehead, as long as the lower face is covered.

It only adds, and loosens nothing: whoever is recognised as a whole face still is; nobody bare is
recognised by an upper face, which says less; and what whole faces leave open stays open, for a face
that is like two people's and for people who look alike. Upper faces have a gallery and a score of
their own, calibrated to the same share of strangers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attendance_app.vision.decision import Decision, DecisionPolicy, Outcome
from attendance_app.vision.evidence import Evidence, Finding, Observation, votes
from attendance_app.vision.faces import Points
from attendance_app.vision.following import Engine, Track
from attendance_app.vision.frames import Frame
from attendance_app.vision.gallery import Gallery


def count_covered(
    engine: Engine,
    upper: Gallery,
    policy: DecisionPolicy,
    frame: Frame,
    faces: Sequence[tuple[Track, Points]],
) -> None:
    """Add the upper faces of those who are covered to their tracks' evidence.

    A frame in which a face is bare, or somebody else's, lets that evidence begin anew: it is made
    of frames in a row.

    Parameters
    ----------
    engine : Engine
    upper : Gallery
        Of upper faces (`Gallery.upper`).
    policy : DecisionPolicy
    frame : Frame
    faces : sequence of (Track, Points)
        Those to look at in this frame.
    """
    if not faces:
        return
    hidden = []
    covered = engine.are_covered(frame.pixels, [points for _, points in faces])
    for (track, points), is_covered in zip(faces, covered, strict=True):
        if is_covered:
            hidden.append((track, points))
        else:
            track.upper = Evidence()
    if not hidden:
        return
    vectors = engine.encode_upper(frame.pixels, [points for _, points in hidden])
    alone = votes(upper, upper.scores(vectors), policy)
    for (track, _), vector, vote in zip(hidden, vectors, alone, strict=True):
        seen = Observation(vector, vote, frame.time_s, track.quality.score)
        disagreeing = track.upper.add(seen)
        if disagreeing:
            track.upper = Evidence()
            for one in disagreeing:
                track.upper.add(one)


def covered_finding(
    track: Track,
    whole: Finding,
    gallery: Gallery,
    policy: DecisionPolicy,
    *,
    frames: int,
    span_s: float,
) -> Finding | None:
    """What the upper face adds to what the whole one says; None without frames enough in a row."""
    evidence, upper = track.upper, gallery.upper
    if whole.convincing or upper is None:
        return None
    if evidence.frames < frames or evidence.span_s < span_s:
        return None
    finding = evidence.finding(upper, policy)
    decision = decision_above(whole.decision, finding.decision, gallery, policy)
    return None if decision is None else replace(finding, decision=decision)


def decision_above(
    whole: Decision, upper: Decision, gallery: Gallery, policy: DecisionPolicy
) -> Decision | None:
    """The decision by an upper face as far as the one by the whole face leaves room for it.

    None where that knows more, is of two minds, or names somebody else. People whose whole faces
    are too much alike are not told apart by less.
    """
    if whole.outcome is Outcome.AMBIGUOUS or upper.key is None:
        return None
    if whole.key not in (None, upper.key):
        return None
    alike = policy.look_alike(gallery, upper.key)
    return upper if alike is None else replace(upper, outcome=Outcome.AMBIGUOUS, runner_up=alike)
