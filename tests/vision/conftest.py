"""The real engine, loaded once for all tests of `vision`, and real faces to show it."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.recordings import VideoFile


@pytest.fixture(scope="session")
def model_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where converted networks are kept during the test run."""
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def engine(model_cache: Path) -> FaceEngine:
    """The engine as shipped, on one thread."""
    return FaceEngine.load(model_cache, EngineOptions(threads=1))


@pytest.fixture(scope="session")
def portraits(data_dir: Path) -> list[BgrImage]:
    """Photos of 54 people from Labeled Faces in the Wild, BGR (250, 250, 3)."""
    files = sorted((data_dir / "faces").glob("*/*_0001.jpg"))[::40][:54]
    return [np.asarray(cv2.imread(str(file)), dtype=np.uint8) for file in files]


@pytest.fixture(scope="session")
def office_frame(data_dir: Path) -> BgrImage:
    """One person two metres from a webcam, a face of about 75 px, BGR (480, 640, 3)."""
    with VideoFile(data_dir / "clips" / "arrive" / "A.mkv") as clip:
        for _ in range(30):
            frame = clip.read()
    assert frame is not None
    return frame.pixels


@pytest.fixture(scope="session")
def reference() -> Any:
    """The `face_recognition` library: what it says is what must come out here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it imports pkg_resources
        import face_recognition
    return face_recognition
