"""Dark pictures get light, others stay as they are."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.degrade import dark
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.gallery import apart
from attendance_app.vision.landmarks import face_chips
from attendance_app.vision.light import brightness, lit, lit_around, lit_chip


def test_a_bright_picture_is_left_alone(portraits: list[BgrImage]) -> None:
    """Its very pixels, not a copy: daylight costs nothing."""
    assert lit(portraits[0]) is portraits[0]


def test_a_dark_picture_becomes_bright(portraits: list[BgrImage]) -> None:
    """And keeps its order of levels; the clean picture is what it comes near to."""
    night = dark(portraits[0], 1)
    day = lit(night)
    assert brightness(night) < 60 < 200 < brightness(day)
    # As dark as a face can be and still be seen, the two differ by noise, not by light.
    assert abs(float(day.mean()) - float(portraits[0].mean())) < 25


def test_a_black_picture_is_not_made_of_noise() -> None:
    """The gain has a limit: a covered camera's picture stays dark."""
    rng = np.random.default_rng(0)
    covered = rng.integers(0, 3, (480, 640, 3)).astype(np.uint8)
    assert lit(covered).mean() < 64


def test_faces_in_the_dark_are_found_without_a_thorough_look(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """At 15 % of the light: every one, where HOG without gain overlooks one in ten."""
    found = [bool(engine.detect(dark(image, i))) for i, image in enumerate(portraits[:16])]
    assert all(found)


def test_a_face_in_the_dark_gets_nearly_its_vector_in_the_light(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """Gain brings a vector at 15 % of the light nearer to that in full light."""
    nearer = []
    for seed, image in enumerate(portraits[:10]):
        box = engine.detect(image, minimum_face_px=80)[0].box
        points = engine.landmarks(image, [box])
        night = dark(image, seed)
        (day,) = engine.encode(image, points)
        (found,) = engine.encode(night, engine.landmarks(night, [box]))
        raw = engine._encoder.encode(face_chips(night, points))[0]
        nearer.append(apart(found, day) < apart(raw, day))
    assert sum(nearer) >= 8


def test_light_enough_is_left_alone_around_a_face_and_in_its_chip(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """So vectors in daylight are the encoder's own, bit for bit."""
    image = portraits[0]
    box = engine.detect(image, minimum_face_px=80)[0].box
    assert lit_around(image, box) is None
    (chip,) = face_chips(image, engine.landmarks(image, [box]))
    assert lit_chip(chip) is chip


def test_nothing_is_around_a_face_outside_the_picture(portraits: list[BgrImage]) -> None:
    assert lit_around(dark(portraits[0], 1), Box(900, 900, 950, 950)) is None
