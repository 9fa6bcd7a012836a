"""Looks at one picture for enrollment: exactly one usable face, or the reason and the advice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, Detection, EncodedFace
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.quality import MINIMUM_FACE_PX, QualityProblem, assess
from attendance_app.words import mark, tr


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
    COVERED = "covered"

    @property
    def sentence(self) -> str:
        """The reason and what to do, for people."""
        return tr("errors", _SENTENCES[self])


_SENTENCES = {
    Refusal.NO_FACE: mark(
        "errors", "No face was found. Look straight at the camera, with light from the front."
    ),
    Refusal.SEVERAL_FACES: mark(
        "errors",
        "There is more than one face. Only the person being enrolled may be in the picture.",
    ),
    Refusal.TOO_SMALL: mark(
        "errors", "The face is too small. Come closer to the camera, or use a larger photo."
    ),
    Refusal.TOO_BLURRED: mark(
        "errors", "The picture is blurred. Hold still, or use a sharper photo."
    ),
    Refusal.TOO_DARK: mark(
        "errors", "The face is too dark. Turn towards the light, or use a brighter photo."
    ),
    Refusal.TOO_BRIGHT: mark(
        "errors", "The face is too bright. Step out of the glare, or use a darker photo."
    ),
    Refusal.TURNED_AWAY: mark(
        "errors", "The face is turned away too far. Turn a little towards the camera."
    ),
    Refusal.CUT_OFF: mark(
        "errors", "The face is cut off at the edge. Move to the middle of the picture."
    ),
    Refusal.COVERED: mark(
        "errors", "The lower face is covered. Take off the mask or scarf for the picture."
    ),
}

_FROM_QUALITY = {
    QualityProblem.TOO_SMALL: Refusal.TOO_SMALL,
    QualityProblem.CUT_OFF: Refusal.CUT_OFF,
    QualityProblem.TOO_DARK: Refusal.TOO_DARK,
    QualityProblem.TOO_BRIGHT: Refusal.TOO_BRIGHT,
    QualityProblem.TOO_BLURRED: Refusal.TOO_BLURRED,
    QualityProblem.TURNED_AWAY: Refusal.TURNED_AWAY,
}


SECOND_FACE_SHARE = 0.75
"""Share of the largest face's height from which another one is "more than one face". Somebody a
third farther away has three quarters of the height, and may be the one who is meant; whoever is
smaller is in the background and passed over. Of 639 LFW photos of people with four or more, 47
show a second face of 40 px or more; the largest was the right one in all 37 in which the second
had less than 0.9 of its height, and in 8 of the other 10."""

_LARGE_SHARE, _CLEAR_SHARE, _CLEAR_PX = 0.31, 1 / 12, 64
"""Looked for first: faces of the first share of the picture's shorter side, as in a portrait, then
clear ones: of the second, but at least so many pixels. To search for faces of half the size takes
four times as long, so it is done where none is found, or where one is that leaves room for a
second. In LFW photos (faces of 0.4) that takes 5.9 ms, 7.3 with 0.26 and 8.0 with 0.34."""

_NEAREST_SMALLER = 0.94
"""HOG finds faces of this share of the size that is asked for: 75 pixels for 80."""


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
    bystanders : int
        Faces so much smaller that they were passed over.
    """

    face: EncodedFace | None
    refusal: Refusal | None
    box: Box | None
    bystanders: int = 0

    @property
    def remark(self) -> str:
        """What is to be said of a picture although it is used; mostly nothing."""
        return tr("errors", _BYSTANDERS) if self.face is not None and self.bystanders else ""


_BYSTANDERS = mark("errors", "Only the largest face counts: somebody small is in the background.")


def examine(
    engine: FaceEngine, image: BgrImage, *, thorough: bool = True, mirrored: bool = False
) -> Examined:
    """Find the one face of a picture and encode it, or say why it cannot be enrolled.

    Parameters
    ----------
    engine : FaceEngine
        Used by this thread alone for the duration of the call.
    image : BgrImage
        BGR uint8, (H, W, 3).
    thorough : bool
        Search harder (slower) when no face is found; False suits frames of a video or camera.
    mirrored : bool
        Encode the mirror image too (slower): for what may be the only picture of its person, see
        `FaceEngine.encode`.
    """
    found = find_faces(engine, image, thorough=thorough)
    return examine_found(engine, image, found, mirrored=mirrored)


def find_faces(engine: FaceEngine, image: BgrImage, *, thorough: bool) -> list[Detection]:
    """The largest face of a picture, and all of at least `SECOND_FACE_SHARE` of its height.

    As quickly as the picture allows: for large faces first, for the smallest and with the CNN
    only while none is found.
    """
    side = min(image.shape[:2])
    large_px, clear_px = (
        max(_CLEAR_PX, round(side * share)) for share in (_LARGE_SHARE, _CLEAR_SHARE)
    )
    for searched_px in dict.fromkeys((large_px, clear_px, MINIMUM_FACE_PX)):
        found = engine.detect(image, minimum_face_px=searched_px)
        if found:
            break
    else:
        return engine.detect(image, thorough=True) if thorough else []
    second_px = round(SECOND_FACE_SHARE * max(one.box.height for one in found))
    if second_px < searched_px * _NEAREST_SMALLER:
        found = engine.detect(image, minimum_face_px=max(MINIMUM_FACE_PX, second_px)) or found
    return found


def examine_found(
    engine: FaceEngine, image: BgrImage, found: Sequence[Detection], *, mirrored: bool = False
) -> Examined:
    """The same of a picture whose faces are known."""
    if not found:
        return Examined(None, Refusal.NO_FACE, None)
    largest = max(found, key=lambda one: one.box.height)
    least = SECOND_FACE_SHARE * largest.box.height
    others = sum(one.box.height >= least for one in found) - 1
    if others:
        return Examined(None, Refusal.SEVERAL_FACES, largest.box)
    bystanders = len(found) - 1
    points = engine.landmarks(image, [largest.box])
    quality = assess(image, largest, points[0])
    for problem, refusal in _FROM_QUALITY.items():
        if problem in quality.problems:
            return Examined(None, refusal, largest.box)
    vectors = engine.encode_both(image, points, mirrored=mirrored)
    if vectors.covered[0]:
        return Examined(None, Refusal.COVERED, largest.box)
    face = EncodedFace(largest, points[0], vectors.whole[0], quality.score, vectors.upper[0])
    return Examined(face, None, largest.box, bystanders)
