"""What is said to a person whose pictures are being taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attendance_app.services.examining import Refusal
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.words import mark, tr

_TITLES = {
    Pose.STRAIGHT: mark("enrollment", "Straight"),
    Pose.LEFT: mark("enrollment", "Left"),
    Pose.RIGHT: mark("enrollment", "Right"),
    Pose.UP: mark("enrollment", "Chin up"),
    Pose.GLASSES: mark("enrollment", "Glasses"),
}

_PROMPTS = {
    Pose.STRAIGHT: mark("enrollment", "Look straight at the camera"),
    Pose.LEFT: mark("enrollment", "Turn the head a little to the left"),
    Pose.RIGHT: mark("enrollment", "Now a little to the right"),
    Pose.UP: mark("enrollment", "Raise the chin a little"),
    Pose.GLASSES: mark("enrollment", "Glasses on, or off?"),
}

_ALL_DONE = mark("enrollment", "That is enough")

_BY_HAND = {
    None: mark("enrollment", "Take more pictures, add photos, or continue."),
    Pose.GLASSES: mark(
        "enrollment",
        "If you wear glasses at times, take one picture more with or without them. "
        "Otherwise skip. A mask needs no picture.",
    ),
}

_REFUSED = {
    Refusal.NO_FACE: mark("enrollment", "No face in view. Step in front of the camera."),
    Refusal.SEVERAL_FACES: mark("enrollment", "Two faces. Only one person may be in the picture."),
    Refusal.TOO_SMALL: mark("enrollment", "Too far away. Come closer."),
    Refusal.TOO_BLURRED: mark("enrollment", "Blurred. Hold still."),
    Refusal.TOO_DARK: mark("enrollment", "Too dark. Turn towards the light."),
    Refusal.TOO_BRIGHT: mark("enrollment", "Too bright. Step out of the glare."),
    Refusal.TURNED_AWAY: mark("enrollment", "Turned too far. Come back a little."),
    Refusal.CUT_OFF: mark("enrollment", "Cut off at the edge. Move to the middle."),
    Refusal.COVERED: mark("enrollment", "Covered. Take off the mask or scarf."),
}
"""Shorter than `Refusal.sentence`: it is read at arm's length."""


def pose_title(pose: Pose) -> str:
    """What a pose is called."""
    return tr("enrollment", _TITLES[pose])


def pose_prompt(pose: Pose | None) -> str:
    """What is asked for; None once no pose is left."""
    return tr("enrollment", _ALL_DONE if pose is None else _PROMPTS[pose])


def by_hand(pose: Pose | None) -> str:
    """The advice where nothing is taken by itself: for glasses, and once no pose is left."""
    return tr("enrollment", _BY_HAND[pose])


def refused(refusal: Refusal) -> str:
    """Why a look is of no use, and what to do."""
    return tr("enrollment", _REFUSED[refusal])


class Tone(StrEnum):
    """How an advice is meant."""

    WAIT = "wait"
    ADJUST = "adjust"
    HOLD = "hold"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Advice:
    """What to tell the person now.

    Attributes
    ----------
    words : str
        One short sentence.
    tone : Tone
    held : float
        How much of the holding is done, 0 to 1.
    turned : float
        How much of the turn asked for is done, 0 to 1.
    """

    words: str
    tone: Tone
    held: float = 0.0
    turned: float = 0.0
