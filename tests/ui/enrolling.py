"""A camera that shows what a test holds before it, and a session around it with the real engine."""

from __future__ import annotations

import threading
import time
from collections.abc import Collection
from pathlib import Path

import cv2
import numpy as np

from attendance_app.db.database import Database
from attendance_app.services.gallery import GalleryService
from attendance_app.ui.recognition_thread import RecognitionParts
from attendance_app.ui.session import Session
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage, Frame, FrameSource, SourceBase, utc_now
from attendance_app.vision.pipeline import FrameResult


class Slides(SourceBase):
    """A live camera, 20 frames a second, before which photos are held."""

    name = "Slides"
    frame_rate = 20.0
    live = True

    def __init__(self) -> None:
        self._shown = np.full((480, 640, 3), 120, np.uint8)
        self._over = threading.Event()
        self._began_s = 0.0
        self._index = 0

    def show(self, photo: BgrImage | None) -> None:
        """Hold this before a grey wall; None takes it away."""
        slide = np.full((480, 640, 3), 120, np.uint8)
        if photo is not None:
            slide[40:440, 120:520] = cv2.resize(photo, (400, 400))
        self._shown = slide

    def open(self) -> None:
        self._began_s = time.monotonic()

    def read(self) -> Frame | None:
        if self._over.wait(1 / self.frame_rate):
            return None
        self._index += 1
        # Two frames of a camera are never the same.
        pixels = self._shown.copy()
        pixels[0, 0] = self._index % 256
        return Frame(pixels, self._index, time.monotonic() - self._began_s, utc_now())

    def close(self) -> None:
        pass

    def interrupt(self) -> None:
        """End: it is never opened again."""
        self._over.set()


class CountingPipeline:
    """Recognises nobody, and counts the frames it was given."""

    def __init__(self) -> None:
        self.frames = 0
        self.present: set[int] = set()

    def resume(self, now_s: float, present: Collection[int] = ()) -> None:
        """Note who is not to be clocked."""
        self.present |= set(present)

    def process(self, frame: Frame) -> FrameResult:
        """Count it."""
        self.frames += 1
        return FrameResult(frame.index, frame.time_s, (), (), ())

    def replace_policy(self, policy: object) -> None:
        """Nothing is decided here."""

    def replace_gallery(self, gallery: object) -> None:
        """Nobody is compared with anybody."""


class NoDesk:
    """Nobody comes to it."""

    def sighted(self, engine: object, sighting: object) -> None:
        raise AssertionError("somebody was clocked")

    def rejected(self, engine: object, rejection: object) -> None:
        raise AssertionError("somebody was rejected")


def session_over(
    source: FrameSource, engine: FaceEngine, database: Database, pipeline: CountingPipeline
) -> Session:
    """A session with the real threads and engine; the caller starts and stops it."""
    return Session(
        source,
        RecognitionParts(lambda: engine, lambda _: pipeline, GalleryService(database).load),
        NoDesk(),  # type: ignore[arg-type]
        mirrored=True,
    )


def portrait(data_dir: Path, name: str, number: int) -> BgrImage:
    """A photo of Labeled Faces in the Wild, BGR uint8 (250, 250, 3)."""
    return np.asarray(cv2.imread(str(portrait_file(data_dir, name, number))), np.uint8)


def portrait_file(data_dir: Path, name: str, number: int) -> Path:
    """Where that photo is."""
    return data_dir / "faces" / name / f"{name}_{number:04d}.jpg"
