"""What is said to a person whose pictures are being taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attendance_app.services.examining import Refusal
from attendance_app.ui.enrollment.looks import Pose

TITLES = {
    Pose.STRAIGHT: "Straight",
    Pose.LEFT: "Left",
    Pose.RIGHT: "Right",
    Pose.UP: "Chin up",
    Pose.GLASSES: "Glasses",
}

PROMPTS = {
    Pose.STRAIGHT: "Look straight at the camera",
    Pose.LEFT: "Turn the head a little to the left",
    Pose.RIGHT: "Now a little to the right",
    Pose.UP: "Raise the chin a little",
    Pose.GLASSES: "Glasses on, or off?",
}

ALL_DONE = "That is enough"
"""What is said once no pose is left."""

BY_HAND = {
    None: "Take more pictures, add photos, or save.",
    Pose.GLASSES: "If you wear glasses at times, take one picture more with or without them. "
    "Otherwise skip.",
}
"""The advice where nothing is taken by itself."""

REFUSED = {
    Refusal.NO_FACE: "No face in view. Step in front of the camera.",
    Refusal.SEVERAL_FACES: "Two faces. Only one person may be in the picture.",
    Refusal.TOO_SMALL: "Too far away. Come closer.",
    Refusal.TOO_BLURRED: "Blurred. Hold still.",
    Refusal.TOO_DARK: "Too dark. Turn towards the light.",
    Refusal.TOO_BRIGHT: "Too bright. Step out of the glare.",
    Refusal.TURNED_AWAY: "Turned too far. Come back a little.",
    Refusal.CUT_OFF: "Cut off at the edge. Move to the middle.",
    Refusal.COVERED: "Covered. Take off the mask or scarf.",
}
"""Shorter than `Refusal.sentence`: it is read at arm's length."""


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
    """

    words: str
    tone: Tone
    held: float = 0.0
