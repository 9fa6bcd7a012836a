"""The engine as one object: its options, its errors, its manners towards other threads."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from attendance_app.vision.boxes import iou
from attendance_app.vision.engine import EngineOptions, FaceEngine, default_threads
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage, VisionError
from attendance_app.vision.recordings import VideoFile


def test_a_core_is_left_to_other_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """All cores but one, never none, never more than four."""
    for cores, threads in [(None, 1), (1, 1), (2, 1), (4, 3), (16, 4)]:
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        assert default_threads() == threads
    assert EngineOptions().threads is None


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((0, 0, 3), np.uint8),
        np.zeros((40, 40), np.uint8),
        np.zeros((40, 40, 4), np.uint8),
        np.zeros((40, 40, 3), np.float32),
    ],
    ids=["empty", "grey", "with alpha", "not bytes"],
)
def test_what_is_no_picture_is_refused(engine: FaceEngine, image: BgrImage) -> None:
    """An error for people, from every call; no crash inside a library."""
    box, points = Box(0, 0, 10, 10), np.zeros((5, 2), np.float32)
    for call in (
        lambda: engine.detect(image),
        lambda: engine.detect_near(image, [box]),
        lambda: engine.landmarks(image, [box]),
        lambda: engine.encode(image, [points]),
    ):
        with pytest.raises(VisionError):
            call()


def test_a_library_s_failure_is_an_error_of_vision(
    engine: FaceEngine, office_frame: BgrImage
) -> None:
    """Whatever dlib objects to arrives as `VisionError`, with what was being done."""
    with pytest.raises(VisionError, match="encoding faces"):
        engine.encode(office_frame, [np.full((5, 2), np.nan, np.float32)])


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (700, 3), (30, 30)])
def test_pictures_of_any_size_are_answered(engine: FaceEngine, size: tuple[int, int]) -> None:
    """However small or narrow."""
    image = np.full((*size, 3), 127, np.uint8)
    assert engine.detect(image, thorough=True) == []


def test_pictures_that_are_parts_of_others_are_taken(
    engine: FaceEngine, office_frame: BgrImage
) -> None:
    """A view into a larger picture gives the same faces and vectors as its copy."""
    view = office_frame[40:300, 200:500]
    copy = view.copy()
    faces = engine.detect(view)
    assert faces == engine.detect(copy)
    boxes = [face.box for face in faces]
    assert engine.detect_near(view, boxes) == engine.detect_near(copy, boxes)
    points = engine.landmarks(view, boxes)
    assert np.array_equal(points, engine.landmarks(copy, boxes))
    assert np.array_equal(engine.encode(view, points), engine.encode(copy, points))
    assert len(faces) == 1


@pytest.mark.parametrize("mirrored", [False, True])
def test_both_vectors_in_one_go_are_those_of_two_calls(
    engine: FaceEngine, office_frame: BgrImage, mirrored: bool
) -> None:
    """Those of the whole face, with its mirror image or without, and those of the upper one."""
    points = engine.landmarks(office_frame, [face.box for face in engine.detect(office_frame)])
    points = [points[0], points[0] + np.float32(2)]
    whole, upper, covered = engine.encode_both(office_frame, points, mirrored=mirrored)
    assert covered == [False, False]
    assert whole.dtype == upper.dtype == np.float32
    np.testing.assert_allclose(
        whole, engine.encode(office_frame, points, mirrored=mirrored), atol=1e-5
    )
    np.testing.assert_allclose(upper, engine.encode_upper(office_frame, points), atol=1e-5)
    assert engine.encode_both(office_frame, [], mirrored=mirrored).whole.shape == (0, 128)


def test_a_part_is_searched_alone_and_its_faces_are_placed_in_the_picture(
    engine: FaceEngine, data_dir: Path
) -> None:
    with VideoFile(data_dir / "clips" / "arrive" / "A.mkv") as video:
        frame = video.read()
    assert frame is not None
    (whole,) = engine.detect(frame.pixels)
    x, y = whole.box.centre
    around = Box(x - 80.5, y - 80.5, x + 80.5, y + 80.5)
    (found,) = engine.detect(frame.pixels, within=around)
    assert iou(found.box, whole.box) > 0.7
    for elsewhere in (Box(400, 200, 640, 480), Box(640, 0, 700, 480), Box(-50, 0, 0, 480)):
        assert engine.detect(frame.pixels, within=elsewhere) == []


def test_other_threads_run_while_faces_are_encoded(
    engine: FaceEngine, office_frame: BgrImage
) -> None:
    """The networks let go of the interpreter lock: another thread gets turns all the while."""
    (face,) = engine.detect(office_frame)
    points = engine.landmarks(office_frame, [face.box]) * 16
    turns, done = 0, threading.Event()

    def other() -> None:
        nonlocal turns
        while not done.is_set():
            turns += 1
            time.sleep(0.001)

    thread = threading.Thread(target=other)
    thread.start()
    engine.encode(office_frame, points)  # 16 faces in one call of the network
    done.set()
    thread.join()
    # The chips before it take 5 ms. Held throughout the rest, the lock would leave no turn.
    assert turns > 15
