"""Vectors are those of `face_recognition`, to a hundred-thousandth."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from attendance_app.vision.encoder import open_session
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.landmarks import to_rectangle
from attendance_app.vision.model_store import ENCODER, ModelError

Sides = tuple[int, int, int, int]


def _sides(box: Box) -> Sides:
    """top, right, bottom, left as `face_recognition` writes boxes."""
    rectangle = to_rectangle(box)
    return rectangle.top(), rectangle.right(), rectangle.bottom(), rectangle.left()


def _theirs(reference: Any, image: BgrImage, sides: list[Sides]) -> np.ndarray:
    rgb = np.ascontiguousarray(image[:, :, ::-1])
    return np.array(reference.face_encodings(rgb, sides, model="small"))


def test_vectors_are_face_recognition_s(
    engine: FaceEngine, reference: Any, portraits: list[BgrImage]
) -> None:
    """Fifty people and more, each with landmarks, chip and vector of the same box."""
    worst, compared = 0.0, 0
    for image in portraits:
        boxes = [face.box for face in engine.detect(image, minimum_face_px=80)][:1]
        if not boxes:
            continue
        mine = engine.encode(image, engine.landmarks(image, boxes))
        theirs = _theirs(reference, image, [_sides(box) for box in boxes])
        worst = max(worst, float(np.linalg.norm(mine - theirs, axis=1).max()))
        compared += len(boxes)
    assert compared >= 50
    assert worst <= 1e-5


def test_several_faces_are_encoded_as_if_each_were_alone(
    engine: FaceEngine, reference: Any, portraits: list[BgrImage]
) -> None:
    """More faces than a batch holds, of two sizes: none changes another's vector."""
    tile = np.hstack([portraits[0], cv2.resize(portraits[1], (125, 250))])
    image = np.ascontiguousarray(tile, dtype=np.uint8)
    boxes = [face.box for face in engine.detect(image, minimum_face_px=80)]
    points = engine.landmarks(image, boxes)
    together = engine.encode(image, points * 10)
    assert together.shape == (10 * len(boxes), 128)
    alone = np.vstack([engine.encode(image, [face]) for face in points] * 10)
    assert np.linalg.norm(together - alone, axis=1).max() <= 1e-5
    theirs = _theirs(reference, image, [_sides(box) for box in boxes])
    assert np.linalg.norm(together[: len(boxes)] - theirs, axis=1).max() <= 1e-5


def test_a_face_cut_by_the_edge_is_encoded_alike(
    engine: FaceEngine, reference: Any, portraits: list[BgrImage]
) -> None:
    """What lies outside the picture is black, as in dlib's chips."""
    image = portraits[2][60:, 60:].copy()
    box = Box(-10.0, -15.0, 105.0, 100.0)
    mine = engine.encode(image, engine.landmarks(image, [box]))
    assert np.linalg.norm(mine - _theirs(reference, image, [_sides(box)]), axis=1).max() <= 1e-5


def test_no_faces_give_no_vectors(engine: FaceEngine, office_frame: BgrImage) -> None:
    """Zero faces are zero rows of 128."""
    assert engine.landmarks(office_frame, []) == []
    vectors = engine.encode(office_frame, [])
    assert vectors.shape == (0, 128)
    assert vectors.dtype == np.float32


def test_the_engine_says_which_vectors_it_makes(engine: FaceEngine) -> None:
    """Name, version and the source model's hash mark every stored vector."""
    assert engine.id.name == "dlib-resnet-v1"
    assert engine.id.version
    assert engine.id.sha256 == ENCODER.sha256


def test_a_model_onnxruntime_refuses_is_named() -> None:
    """Its own exceptions never reach people."""
    with pytest.raises(ModelError, match="face encoder"):
        open_session(b"no model", 1, "face encoder", keep_memory=True)


_OPEN_A_SESSION = """
import sys
from pathlib import Path
from attendance_app.vision.encoder import Encoder
import numpy as np
Encoder(Path(sys.argv[1]), 1).encode(np.zeros((1, 150, 150, 3), np.uint8))
"""


def test_nothing_is_noted_down_for_onnxruntime_s_maker(tmp_path: Path) -> None:
    """It keeps a device's number and a queue of reports in the caches, and sends them."""
    places = {name: str(tmp_path / "places") for name in ("XDG_CACHE_HOME", "HOME", "TMPDIR")}
    (tmp_path / "places").mkdir()
    environment = {k: v for k, v in os.environ.items() if k != "ORT_DISABLE_TELEMETRY"} | places
    command = [sys.executable, "-c", _OPEN_A_SESSION, str(tmp_path / "models")]
    subprocess.run(command, env=environment, check=True, timeout=100)
    assert list((tmp_path / "models").iterdir()) != []
    assert [path for path in (tmp_path / "places").rglob("*") if path.is_file()] == []
