"""Faces are found where they are, small ones too, and found again when they move."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from attendance_app.vision.boxes import iou
from attendance_app.vision.degrade import masked
from attendance_app.vision.detector import CONFIRMED, DetectorChoice
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.recordings import VideoFile


@pytest.fixture(scope="module")
def clip_frames(data_dir: Path) -> list[BgrImage]:
    """Two frames of each arrival, faces of about 65 pixels."""
    frames = []
    for file in sorted((data_dir / "clips" / "arrive").glob("*.mkv")):
        with VideoFile(file) as clip:
            seen = [clip.read() for _ in range(38)]
        frames += [seen[18].pixels, seen[37].pixels]
    return frames


def _on_a_wall(face: BgrImage, face_px: int, known_px: float) -> BgrImage:
    """A portrait scaled so that its face is so large, on a 640x480 wall."""
    side = round(face.shape[0] * face_px / known_px)
    small = cv2.resize(face, (side, side), interpolation=cv2.INTER_AREA)
    wall = np.full((480, 640, 3), 128, np.uint8)
    wall[200 : 200 + side, 300 : 300 + side] = small
    return wall


def test_no_fewer_faces_than_face_recognition_on_clips(
    engine: FaceEngine, reference: Any, clip_frames: list[BgrImage]
) -> None:
    """Every face its webcam example finds in a frame is found, and every arrival at all."""
    for frame in clip_frames:
        rgb = np.ascontiguousarray(frame[:, :, ::-1])
        theirs = reference.face_locations(rgb)
        mine = [face.box for face in engine.detect(frame)]
        for top, right, bottom, left in theirs:
            assert max(iou(box, Box(left, top, right, bottom)) for box in mine) > 0.4
        assert len(mine) == 1


def test_faces_of_forty_pixels_are_found(engine: FaceEngine, portraits: list[BgrImage]) -> None:
    """A person far away, 40 pixels of face in 640x480."""
    found = 0
    for image in portraits[:8]:
        (face,) = engine.detect(image, minimum_face_px=80)[:1]
        wall = _on_a_wall(image, 40, face.box.height)
        found += any(32 <= one.box.height <= 52 for one in engine.detect(wall))
    assert found == 8


def test_an_empty_wall_has_no_faces(engine: FaceEngine) -> None:
    """Neither plain nor patterned."""
    wall = np.full((480, 640, 3), 90, np.uint8)
    wall[::16] = 200
    wall[:, ::16] = 30
    assert engine.detect(wall) == []
    assert engine.detect(np.zeros((480, 640, 3), np.uint8)) == []


def test_the_thorough_look_finds_a_lying_head(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """Tilted by 60 degrees HOG sees next to nothing; the CNN sees every face."""
    turn = cv2.getRotationMatrix2D((125, 125), 60, 1.0)
    turned = [
        np.asarray(cv2.warpAffine(image, turn, (250, 250)), dtype=np.uint8)
        for image in portraits[:6]
    ]
    quick = [len(engine.detect(image, minimum_face_px=80)) for image in turned]
    thorough = [len(engine.detect(image, minimum_face_px=80, thorough=True)) for image in turned]
    assert sum(quick) < 3
    assert min(thorough) >= 1


def test_a_face_both_detectors_see_is_one_face(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """The thorough look adds to what the quick one found, but no second box for a face."""
    for image in portraits[2:8]:
        quick = engine.detect(image, minimum_face_px=80)
        faces = engine.detect(image, minimum_face_px=80, thorough=True)
        assert faces[: len(quick)] == quick
        for one, other in itertools.combinations(faces, 2):
            assert iou(one.box, other.box) < 0.3


def test_a_choice_of_detector_is_kept(model_cache: Path, portraits: list[BgrImage]) -> None:
    """HOG alone and the CNN alone say who found the face."""
    for choice in (DetectorChoice.HOG, DetectorChoice.MMOD):
        engine = FaceEngine.load(model_cache, EngineOptions(threads=1, detector=choice))
        found = engine.detect(portraits[0], minimum_face_px=80, thorough=True)
        near = engine.detect_near(portraits[0], [face.box for face in found])
        assert {face.detector for face in found} == {str(choice)}
        assert [face and face.detector for face in near] == [str(choice)]


def test_a_large_photo_is_looked_at_in_a_bounded_size(
    model_cache: Path, portraits: list[BgrImage]
) -> None:
    """A poster-sized picture is reduced first; boxes are in its own pixels."""
    engine = FaceEngine.load(model_cache, EngineOptions(threads=1, working_pixels=250_000))
    poster = np.asarray(cv2.resize(portraits[0], (3000, 3000)), dtype=np.uint8)
    (small,) = engine.detect(portraits[0], minimum_face_px=80)
    (large,) = engine.detect(poster, thorough=True)
    assert large.box.height == pytest.approx(12 * small.box.height, rel=0.25)
    assert large.box.centre == pytest.approx([12 * side for side in small.box.centre], rel=0.1)


@pytest.mark.parametrize("face_px", [65, 110, 180, 300])
def test_a_known_face_is_found_again(
    engine: FaceEngine, portraits: list[BgrImage], face_px: int
) -> None:
    """Whatever its size, moved by a fifth of it, grown or shrunk by a tenth since."""
    rng = np.random.default_rng(face_px)
    missed = 0
    for image in portraits[:12]:
        (face,) = engine.detect(image, minimum_face_px=80)[:1]
        scale = face_px / face.box.height
        frame = np.asarray(cv2.resize(image, None, fx=scale, fy=scale), dtype=np.uint8)
        x, y = (scale * centre + rng.uniform(-0.2, 0.2) * face_px for centre in face.box.centre)
        half = face_px * rng.uniform(0.9, 1.1) / 2
        (again,) = engine.detect_near(frame, [Box(x - half, y - half, x + half, y + half)])
        truth = Box(
            scale * face.box.left,
            scale * face.box.top,
            scale * face.box.right,
            scale * face.box.bottom,
        )
        missed += again is None or iou(again.box, truth) < 0.5
    assert missed == 0


def test_a_face_that_left_is_not_found_again(engine: FaceEngine, office_frame: BgrImage) -> None:
    """An old box is not trusted: the same place without the person gives None."""
    (face,) = engine.detect(office_frame)
    (again,) = engine.detect_near(office_frame, [face.box])
    assert again is not None
    empty = office_frame.copy()
    empty[60:, 200:460] = cv2.blur(office_frame[60:, 440:460], (1, 9)).mean(axis=1)[:, None]
    assert engine.detect_near(empty, [face.box]) == [None]


def test_each_known_face_has_its_answer(engine: FaceEngine, office_frame: BgrImage) -> None:
    """One answer per box in their order; boxes outside the picture and of no size give None."""
    (face,) = engine.detect(office_frame)
    boxes = [
        Box(5, 300, 75, 370),
        face.box,
        Box(-300, -300, -200, -200),
        Box(900, 100, 980, 180),
        Box(50, 50, 50, 50),
    ]
    answers = engine.detect_near(office_frame, boxes)
    assert [answer is not None for answer in answers] == [False, True, False, False, False]
    assert engine.detect_near(office_frame, []) == []


def test_the_cnn_confirms_what_hog_is_unsure_of(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """Behind a mask, HOG alone misses faces that are still reported."""
    confirmed = 0
    for seed, image in enumerate(portraits[:20]):
        (face,) = engine.detect(image, minimum_face_px=80)[:1]
        covered = masked(image, engine.landmarks(image, [face.box])[0], seed)
        confirmed += any(one.detector == CONFIRMED for one in engine.detect(covered))
    assert confirmed >= 3


def test_a_masked_face_is_found_by_a_last_resort(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """A thorough look that sees nothing surer takes the best of what the CNN makes out."""
    found = 0
    for seed, image in enumerate(portraits[:12]):
        (face,) = engine.detect(image, minimum_face_px=80)[:1]
        covered = masked(image, engine.landmarks(image, [face.box])[0], seed)
        faces = engine.detect(covered, minimum_face_px=80, thorough=True)
        if max((one.score for one in faces), default=1.0) <= 0:
            assert len(faces) == 1
        found += any(iou(one.box, face.box) > 0.3 for one in faces)
    assert found >= 11
