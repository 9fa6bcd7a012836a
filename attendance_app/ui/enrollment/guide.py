"""Guided capture without Qt: which pose is asked for, what to advise, when a picture is taken.

A look is what the engine made of one frame. `consider` takes looks one after the other and says
what to tell the person and whether a look is to be kept. No pose is ever required: each can be
skipped, "Take picture" takes whatever is usable, and the longer a pose takes the less is asked.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from attendance_app.services.examining import Refusal
from attendance_app.ui.enrollment.looks import HeadTurn, Look, Pose
from attendance_app.ui.enrollment.wording import Advice, Tone, by_hand, pose_prompt, refused
from attendance_app.words import tr

HOLD_S = 0.6
"""How long a pose is held before it is taken: the head has come to rest and the webcam's exposure
with it; longer and people begin to move again."""

HOLD_LOOKS = 3
"""At least so many looks in a row, however slow the computer is."""

REST_S = 0.9
"""Pause after a picture, in which the person reads what is next."""

STILL_SHARE = 0.06
"""By how much of its height a face's landmarks may move from one look to the next and still be at
rest: somebody before a webcam stays below 0.02 sitting and mostly below 0.05 standing (ten looks a
second). The detector's boxes would not do: they jump by 0.11."""

PATIENCE_S = 6.0
"""After this long in one pose less is asked for it: the five points are good to about 10 degrees,
and cameras stand aside or above."""

STRAIGHT_DEG, STRAIGHT_AT_LAST_DEG = 15.0, 30.0
"""Yaw up to which a face is straight, at first and once patience is over."""

TURN_DEG, TURN_AT_LAST_DEG = 13.0, 8.0
"""Yaw away from straight that counts as turned. Faces are refused beyond 35 degrees."""

RAISE, RAISE_AT_LAST = 0.07, 0.04
"""By how much `HeadTurn.nose_drop` shrinks when the chin is raised. It is 0.55 on average over 226
LFW photos, 0.40 and less in those that look up, and wanders by 0.03 while a head is held still."""

ASKED_S = 3.0
"""How long after "Take picture" a usable look is waited for."""


@dataclass(frozen=True, slots=True, eq=False)
class Hold:
    """A pose being held."""

    since_s: float
    looks: int
    best: Look


@dataclass(frozen=True, slots=True, eq=False)
class GuideState:
    """How far guided capture has come.

    Attributes
    ----------
    pose : Pose or None
        Asked for now; None when all were taken or skipped.
    taken, skipped : frozenset of Pose
    since_s : float or None
        When this pose was first asked for, on the looks' clock; None before the first look.
    straight : HeadTurn or None
        How the person looks straight ahead.
    side : float
        Sign of the yaw of the first turned picture, 0 before: whichever side comes first, the
        next one is the other.
    hold : Hold or None
        The pose reached, being held.
    last : Look or None
        The look before, if it was usable.
    rest_until_s : float
        Nothing is taken before, on the looks' clock.
    asked, asked_until_s : bool, float or None
        The next usable look is wanted, whatever the pose; None until a look tells the time.
    """

    pose: Pose | None = Pose.STRAIGHT
    taken: frozenset[Pose] = frozenset()
    skipped: frozenset[Pose] = frozenset()
    since_s: float | None = None
    straight: HeadTurn | None = None
    side: float = 0.0
    hold: Hold | None = None
    last: Look | None = None
    rest_until_s: float = -math.inf
    asked: bool = False
    asked_until_s: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Considered:
    """What follows from a look: the new state, the advice, and the look to keep, if any."""

    state: GuideState
    advice: Advice
    keep: Look | None = field(default=None)


def consider(state: GuideState, look: Look) -> Considered:
    """Go on by one look."""
    state = _begun(state, look)
    if look.face is None or look.box is None or look.turn is None:
        words = refused(look.refusal or Refusal.NO_FACE)
        tone = Tone.WAIT if look.refusal is Refusal.NO_FACE else Tone.ADJUST
        return Considered(replace(state, hold=None, last=None), Advice(words, tone))
    if state.asked:
        return _take(state, look)
    if look.time_s < state.rest_until_s:
        return Considered(
            replace(state, last=look), Advice(tr("enrollment", "Taken."), Tone.TAKEN, 1.0)
        )
    if state.pose in (None, Pose.GLASSES):
        return Considered(state, Advice(by_hand(state.pose), Tone.WAIT))
    correction = _correction(state, state.pose, look.turn, look.time_s)
    moved = state.last is None or _moved(state.last, look)
    state = replace(state, last=look)
    if correction:
        turned = _turned(state, state.pose, look.turn)
        advice = Advice(correction, Tone.ADJUST, turned=turned)
        return Considered(replace(state, hold=None), advice)
    if moved or state.hold is None:
        hold = Hold(look.time_s, 1, look)
        return Considered(
            replace(state, hold=hold), Advice(tr("enrollment", "Good. Hold still."), Tone.HOLD)
        )
    best = max(state.hold.best, look, key=_quality)
    hold = Hold(state.hold.since_s, state.hold.looks + 1, best)
    held = min((look.time_s - hold.since_s) / HOLD_S, hold.looks / HOLD_LOOKS)
    if held >= 1:
        return _take(state, best, look.time_s)
    return Considered(
        replace(state, hold=hold), Advice(tr("enrollment", "Good. Hold still."), Tone.HOLD, held)
    )


def ask(state: GuideState) -> GuideState:
    """Take the next usable look, whatever the pose ("Take picture")."""
    return replace(state, asked=True, asked_until_s=None)


def skip(state: GuideState) -> GuideState:
    """Go without this pose."""
    if state.pose is None:
        return state
    return _next(replace(state, skipped=state.skipped | {state.pose}))


def again(state: GuideState, pose: Pose) -> GuideState:
    """Ask for this pose once more ("Retake"); the others go on after it."""
    side = 0.0 if pose is Pose.LEFT and Pose.RIGHT not in state.taken else state.side
    return replace(
        state,
        pose=pose,
        taken=state.taken - {pose},
        skipped=state.skipped - {pose},
        side=side,
        since_s=None,
        hold=None,
    )


def prompt(state: GuideState) -> str:
    """What is asked for now."""
    return pose_prompt(state.pose)


def _begun(state: GuideState, look: Look) -> GuideState:
    """The state with its clocks started, or put right when the source began anew."""
    now = look.time_s
    if state.rest_until_s > now + REST_S:
        state = replace(state, rest_until_s=now)
    if state.since_s is None or state.since_s > now:
        state = replace(state, since_s=now, hold=None)
    if state.asked:
        if state.asked_until_s is None:
            state = replace(state, asked_until_s=now + ASKED_S)
        elif now > state.asked_until_s:
            state = replace(state, asked=False, asked_until_s=None)
    return state


def _take(state: GuideState, look: Look, now_s: float | None = None) -> Considered:
    now = look.time_s if now_s is None else now_s
    turn = look.turn
    assert turn is not None  # only usable looks get here
    if state.pose is Pose.STRAIGHT:
        state = replace(state, straight=turn)
    elif state.pose in (Pose.LEFT, Pose.RIGHT):
        sign = math.copysign(1.0, turn.yaw_deg - _ahead(state).yaw_deg)
        state = replace(state, side=sign if state.pose is Pose.LEFT else -sign)
    if state.pose is not None:
        state = _next(replace(state, taken=state.taken | {state.pose}))
    state = replace(state, rest_until_s=now + REST_S, hold=None, asked=False, asked_until_s=None)
    return Considered(state, Advice(tr("enrollment", "Taken."), Tone.TAKEN, 1.0), look)


def _next(state: GuideState) -> GuideState:
    left = [pose for pose in Pose if pose not in state.taken | state.skipped]
    return replace(state, pose=left[0] if left else None, since_s=None, hold=None)


def _ahead(state: GuideState) -> HeadTurn:
    """How the person looks straight ahead; the average of all people while it is not known."""
    return state.straight or HeadTurn(0.0, 0.55)


def _correction(state: GuideState, pose: Pose | None, turn: HeadTurn, now_s: float) -> str:
    """What is missing for the pose; empty when it is reached."""
    late = state.since_s is not None and now_s - state.since_s > PATIENCE_S
    ahead = _ahead(state)
    yaw = turn.yaw_deg - ahead.yaw_deg
    match pose:
        case Pose.STRAIGHT:
            limit = STRAIGHT_AT_LAST_DEG if late else STRAIGHT_DEG
            return (
                "" if abs(turn.yaw_deg) <= limit else tr("enrollment", "Turn back to the middle.")
            )
        case Pose.LEFT | Pose.RIGHT:
            wanted = TURN_AT_LAST_DEG if late else TURN_DEG
            # Mirrored cameras exist, and so do people who confuse the two: the first side turned
            # to is the left one, whichever it is.
            side = state.side if pose is Pose.LEFT else -state.side
            if abs(yaw) >= wanted:
                return tr("enrollment", "Now to the other side.") if yaw * side < 0 else ""
            if abs(yaw) > wanted / 2 and yaw * side >= 0:
                return tr("enrollment", "A little further.")
            return tr("enrollment", "Keep the eyes on the camera and turn slowly.")
        case Pose.UP:
            if ahead.nose_drop - turn.nose_drop >= (RAISE_AT_LAST if late else RAISE):
                return ""
            return tr("enrollment", "Keep the eyes on the camera and raise the chin slowly.")
    return ""


def _turned(state: GuideState, pose: Pose | None, turn: HeadTurn) -> float:
    """How much of the turn asked for is done, 0 to 1; 0 on the wrong side."""
    ahead = _ahead(state)
    if pose is Pose.UP:
        done = (ahead.nose_drop - turn.nose_drop) / RAISE
    elif pose in (Pose.LEFT, Pose.RIGHT):
        yaw = turn.yaw_deg - ahead.yaw_deg
        side = state.side if pose is Pose.LEFT else -state.side
        done = (yaw * side if side else abs(yaw)) / TURN_DEG
    else:
        done = 0.0
    return min(1.0, max(0.0, done))


def _moved(before: Look, now: Look) -> bool:
    if before.face is None or now.face is None:
        return True
    x, y = now.face.points.mean(axis=0) - before.face.points.mean(axis=0)
    return math.hypot(x, y) > STILL_SHARE * now.face.detection.box.height


def _quality(look: Look) -> float:
    return 0.0 if look.face is None else look.face.quality
