"""Looks at one picture for enrollment: exactly one usable face, or the reason and the advice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, EncodedFace
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.quality import QualityProblem, assess


class Refusal(StrEnum):
    """Why a picture cannot be enrolled."""

    NO_FACE = "no_face"
    SEVERAL_FACES = "several_faces"
    TOO_SMALL = "too_small"
    TOO_BLURRED = "too_blurred"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    TURNED_AWAY = "turned_away"
    CUT_OFF = "cut_off"

    @property
    def sentence(self) -> str:
        """The reason and what to do, for people."""
        return _SENTENCES[self]


_SENTENCES = {
    Refusal.NO_FACE: "No face was found. Look straight at the camera, with light from the front.",
    Refusal.SEVERAL_FACES: "There is more than one face. Only the person being enrolled may be "
    "in the picture.",
    Refusal.TOO_SMALL: "The face is too small. Come closer to the camera, or use a larger photo.",
    Refusal.TOO_BLURRED: "The picture is blurred. Hold still, or use a sharper photo.",
    Refusal.TOO_DARK: "The face is too dark. Turn towards the light, or use a brighter photo.",
    Refusal.TOO_BRIGHT: "The face is too bright. Step out of the glare, or use a darker photo.",
    Refusal.TURNED_AWAY: "The face is turned away too far. Turn a little towards the camera.",
    Refusal.CUT_OFF: "The face is cut off at the edge. Move to the middle of the picture.",
}

_FROM_QUALITY = {
    QualityProblem.TOO_SMALL: Refusal.TOO_SMALL,
    QualityProblem.CUT_OFF: Refusal.CUT_OFF,
    QualityProblem.TOO_DARK: Refusal.TOO_DARK,
    QualityProblem.TOO_BRIGHT: Refusal.TOO_BRIGHT,
    QualityProblem.TOO_BLURRED: Refusal.TOO_BLURRED,
    QualityProblem.TURNED_AWAY: Refusal.TURNED_AWAY,
}


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found in one picture.

    Attributes
    ----------
    face : EncodedFace or None
        The one usable face; None when refused.
    refusal : Refusal or None
        Why it cannot be used; None when it can.
    box : Box or None
        Where the (largest) face is, also when refused; None without a face.
    """

    face: EncodedFace | None
    refusal: Refusal | None
    box: Box | None


def examine(engine: FaceEngine, image: BgrImage, *, thorough: bool = True) -> Examined:
    """Find the one face of a picture and encode it, or say why it cannot be enrolled.

    Parameters
    ----------
    engine : FaceEngine
        Used by this thread alone for the duration of the call.
    image : BgrImage
        BGR uint8, (H, W, 3).
    thorough : bool
        Search harder (slower); False suits frames of a live camera.
    """
    found = engine.detect(image, thorough=thorough)
    if not found:
        return Examined(None, Refusal.NO_FACE, None)
    largest = max(found, key=lambda one: one.box.height)
    if len(found) > 1:
        return Examined(None, Refusal.SEVERAL_FACES, largest.box)
    points = engine.landmarks(image, [largest.box])
    quality = assess(image, largest, points[0])
    for problem, refusal in _FROM_QUALITY.items():
        if problem in quality.problems:
            return Examined(None, refusal, largest.box)
    vector = engine.encode(image, points)[0]
    face = EncodedFace(largest, points[0], vector, quality.score)
    return Examined(face, None, largest.box)
