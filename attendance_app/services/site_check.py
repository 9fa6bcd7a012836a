"""Whether a front desk is ready: light, distance, sharpness and speed, judged from live frames.

Each frame is measured on the recognition thread (`observe`); what was measured is judged at the
end (`judged`), item by item, with what to do. The limits are those by which faces are refused
(`vision.quality`), with room to spare where a day is less kind than the test.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

import numpy as np
import numpy.typing as npt

from attendance_app.services.examining import find_faces
from attendance_app.vision.boxes import clipped
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.quality import (
    BLURRED_BELOW,
    DARK_BELOW,
    FLAT_BELOW,
    MINIMUM_FACE_PX,
    FaceQuality,
    QualityProblem,
    assess,
)
from attendance_app.words import tr

CHECK_S = 8.0
"""Seconds of frames: somebody has moved a little by then, and a lamp has flickered."""

FEWEST_LOOKS = 5
"""Frames with a face, or nothing is said of faces: a decision takes as many."""

GOOD_FACE_PX = 90
"""Twice what is refused and a little more: who stands a step farther back is still found."""

GOOD_SHARPNESS = 0.065
"""Office webcam clips lie at 0.07 to 0.12 (`vision.quality`)."""

GOOD_BRIGHTNESS = 60.0
GOOD_CONTRAST = 20.0
"""Grey of a face; at mean 36 and contrast 13 vectors lose nothing to speak of, so that here the
evening may come. Contrast: a little over the 17 of the flattest webcam clip."""

BURNT_OFTEN = 0.4
"""Share of the frames in which the face is too bright; a lamp that flickers does so in half of
them. Chosen, not measured."""

BACKLIGHT = 2.0
"""How many times brighter the rest of the picture is than the face: a window behind people. With
more, cameras darken the face to save the window. One stop; chosen, not measured."""

GOOD_FRAME_RATE, FAIR_FRAME_RATE = 15.0, 8.0
"""A second: a motion looks like one from about fifteen on. Chosen, not measured."""

GOOD_LOOKS, FAIR_LOOKS = 5.0, 2.0
"""A second. A decision takes five looks: at five it is there within a second, at two it takes
longer than anybody likes to stand still."""

_SAMPLE_STEP = 8


class Item(StrEnum):
    """What is judged, in the order in which it is mended."""

    CAMERA = "camera"
    FACE = "face"
    LIGHT = "light"
    BACKLIGHT = "backlight"
    DISTANCE = "distance"
    SHARPNESS = "sharpness"
    SPEED = "speed"


class Grade(StrEnum):
    """How good something is."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Observation:
    """What one frame showed.

    Attributes
    ----------
    time_s : float
        The camera's clock.
    width, height : int
        Of the frame, pixels.
    faces : int
    quality : FaceQuality or None
        Of the largest face.
    around : float
        Mean grey of the picture without that face, 0 to 255.
    """

    time_s: float
    width: int
    height: int
    faces: int
    quality: FaceQuality | None
    around: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """One item, judged.

    Attributes
    ----------
    item : Item
    grade : Grade
    finding, advice : str
        What was found, and what to do; the advice is empty where nothing is.
    """

    item: Item
    grade: Grade
    finding: str
    advice: str = ""


def observe(engine: FaceEngine, frame: Frame) -> Observation:
    """Measure one frame; called on the engine's thread."""
    image = frame.pixels
    height, width = image.shape[:2]
    found = find_faces(engine, image, thorough=False)
    largest = max(found, key=lambda one: one.box.height, default=None)
    quality = None
    if largest is not None:
        (points,) = engine.landmarks(image, [largest.box])
        quality = assess(image, largest, points)
    grey = _grey(image)
    total, count = float(grey.sum()), grey.size
    if largest is not None:
        box = clipped(largest.box, width, height)
        part = _grey(image[int(box.top) : int(box.bottom), int(box.left) : int(box.right)])
        total, count = total - float(part.sum()), max(1, count - part.size)
    return Observation(frame.time_s, width, height, len(found), quality, total / count)


def judged(
    observations: Sequence[Observation], frame_rate: float, asked_rate: float
) -> tuple[Verdict, ...]:
    """Judge what was measured.

    Parameters
    ----------
    observations : sequence of Observation
        In the order of time.
    frame_rate : float
        Frames a second that came from the camera.
    asked_rate : float
        Frames a second it was asked for.
    """
    seen = [each.quality for each in observations if each.quality is not None]
    verdicts = [_camera(observations, frame_rate, asked_rate), _face(observations, len(seen))]
    if len(seen) < FEWEST_LOOKS:
        nobody = tr("site", "Nobody was in view long enough to measure it.")
        verdicts += [
            Verdict(item, Grade.UNKNOWN, nobody)
            for item in (Item.LIGHT, Item.BACKLIGHT, Item.DISTANCE, Item.SHARPNESS)
        ]
    else:
        around = median(each.around for each in observations if each.quality is not None)
        verdicts += [
            _light(seen),
            _backlight(seen, around),
            _distance(median(each.size_px for each in seen)),
            _sharpness(median(each.sharpness for each in seen)),
        ]
    verdicts.append(_speed(observations))
    return tuple(verdicts)


def overall(verdicts: Sequence[Verdict]) -> Grade:
    """The worst grade; unknown where anything is."""
    grades = {each.grade for each in verdicts}
    return next(
        (grade for grade in (Grade.POOR, Grade.UNKNOWN, Grade.FAIR) if grade in grades), Grade.GOOD
    )


def _camera(observations: Sequence[Observation], rate: float, asked: float) -> Verdict:
    if not observations:
        return Verdict(
            Item.CAMERA,
            Grade.POOR,
            tr("site", "No picture came from the camera."),
            tr("site", "Check its cable and its place in Settings, Camera."),
        )
    last = observations[-1]
    finding = tr("site", "{width} × {height} pixels, {rate} pictures a second.").format(
        width=last.width, height=last.height, rate=round(rate)
    )
    # A camera that was asked for few is not to blame.
    if rate >= min(GOOD_FRAME_RATE, 0.8 * asked):
        return Verdict(Item.CAMERA, Grade.GOOD, finding)
    return Verdict(
        Item.CAMERA,
        Grade.FAIR if rate >= FAIR_FRAME_RATE else Grade.POOR,
        finding,
        tr(
            "site",
            "Few pictures a second mostly mean too little light, or a camera on a slow "
            "connection: give it more light, plug it in directly, or choose a smaller picture.",
        ),
    )


def _face(observations: Sequence[Observation], seen: int) -> Verdict:
    several = sum(each.faces > 1 for each in observations)
    finding = tr("site", "A face was found in {seen} of {total} pictures.").format(
        seen=seen, total=len(observations)
    )
    if seen < FEWEST_LOOKS:
        return Verdict(
            Item.FACE,
            Grade.UNKNOWN,
            finding,
            tr(
                "site",
                "Let somebody stand where people will stand, look at the camera, and check again.",
            ),
        )
    share = seen / len(observations)
    if share < _OFTEN:
        return Verdict(
            Item.FACE,
            Grade.POOR if share < _SELDOM else Grade.FAIR,
            finding,
            tr(
                "site",
                "Hang the camera at the height of the eyes, so that people look into it, and "
                "let nothing hide the face.",
            ),
        )
    if several > len(observations) / 2:
        return Verdict(
            Item.FACE,
            Grade.FAIR,
            tr("site", "Several faces were in view most of the time."),
            tr(
                "site",
                "Turn the camera away from where others pass or sit, or from pictures of people.",
            ),
        )
    return Verdict(Item.FACE, Grade.GOOD, finding)


_OFTEN, _SELDOM = 0.8, 0.4
"""Shares of the pictures of somebody who stands still."""


def _light(seen: Sequence[FaceQuality]) -> Verdict:
    brightness = median(each.brightness for each in seen)
    contrast = median(each.contrast for each in seen)
    finding = tr("site", "The face's brightness is {brightness} of 255, its contrast {contrast}.")
    finding = finding.format(brightness=round(brightness), contrast=round(contrast))
    burnt = sum(QualityProblem.TOO_BRIGHT in each.problems for each in seen) / len(seen)
    if burnt > BURNT_OFTEN:
        return Verdict(
            Item.LIGHT,
            Grade.POOR,
            finding,
            tr("site", "A lamp or the sun is too strong: turn it aside, or let a blind down."),
        )
    more = tr("site", "Put a lamp before the people, beside or above the camera.")
    if brightness < DARK_BELOW and contrast < FLAT_BELOW:
        return Verdict(Item.LIGHT, Grade.POOR, finding, more)
    # As with `DARK_BELOW`: dark skin in good light has contrast.
    if brightness < GOOD_BRIGHTNESS and contrast < GOOD_CONTRAST:
        return Verdict(Item.LIGHT, Grade.FAIR, finding, more)
    return Verdict(Item.LIGHT, Grade.GOOD, finding)


def _backlight(seen: Sequence[FaceQuality], around: float) -> Verdict:
    times = around / max(median(each.brightness for each in seen), 1.0)
    contrast = median(each.contrast for each in seen)
    finding = tr("site", "What is around the face is {times} times as bright as the face.").format(
        times=f"{times:.1f}"
    )
    # Dark skin before a white wall has its contrast; a face against a window has lost it.
    if times <= BACKLIGHT or contrast >= GOOD_CONTRAST:
        return Verdict(Item.BACKLIGHT, Grade.GOOD, finding)
    return Verdict(
        Item.BACKLIGHT,
        Grade.FAIR if times <= 1.5 * BACKLIGHT else Grade.POOR,
        finding,
        tr(
            "site",
            "A window or lamp behind people darkens their faces: turn the camera away from it, "
            "let a blind down, or light the faces from the front.",
        ),
    )


def _distance(size_px: float) -> Verdict:
    finding = tr("site", "The face is {size} pixels large.").format(size=round(size_px))
    if size_px >= GOOD_FACE_PX:
        return Verdict(Item.DISTANCE, Grade.GOOD, finding)
    return Verdict(
        Item.DISTANCE,
        Grade.FAIR if size_px >= 1.5 * MINIMUM_FACE_PX else Grade.POOR,
        finding,
        tr(
            "site",
            "Bring the camera closer to where people stand, mark the place on the floor, or "
            "choose a larger picture in Settings, Camera.",
        ),
    )


def _sharpness(sharpness: float) -> Verdict:
    finding = tr("site", "The face's sharpness is {sharpness}; from {good} on it is good.").format(
        sharpness=f"{sharpness:.3f}", good=f"{GOOD_SHARPNESS:.3f}"
    )
    if sharpness >= GOOD_SHARPNESS:
        return Verdict(Item.SHARPNESS, Grade.GOOD, finding)
    return Verdict(
        Item.SHARPNESS,
        Grade.FAIR if sharpness >= BLURRED_BELOW else Grade.POOR,
        finding,
        tr(
            "site",
            "Clean the lens, take off its foil, turn its ring until the face is sharp, and give "
            "more light: a camera blurs whoever moves in the dark.",
        ),
    )


def _speed(observations: Sequence[Observation]) -> Verdict:
    if len(observations) < FEWEST_LOOKS:
        return Verdict(
            Item.SPEED, Grade.UNKNOWN, tr("site", "Too few pictures came to measure the speed.")
        )
    passed = observations[-1].time_s - observations[0].time_s
    looks = (len(observations) - 1) / passed if passed > 0 else 0.0
    finding = tr("site", "This computer looks at {looks} pictures a second.").format(
        looks=f"{looks:.1f}"
    )
    if looks >= GOOD_LOOKS:
        return Verdict(Item.SPEED, Grade.GOOD, finding)
    return Verdict(
        Item.SPEED,
        Grade.FAIR if looks >= FAIR_LOOKS else Grade.POOR,
        finding,
        tr(
            "site",
            "Close other programs, choose a smaller picture in Settings, Camera, or use a faster "
            "computer.",
        ),
    )


def _grey(image: BgrImage) -> npt.NDArray[np.float64]:
    """Every eighth pixel of every eighth row, as mean of its colours."""
    sample = image[::_SAMPLE_STEP, ::_SAMPLE_STEP]
    return np.asarray(sample.mean(axis=-1), dtype=np.float64)
