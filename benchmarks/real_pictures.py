"""Real faces and clips for the benchmarks, read from where the tests read them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]


def add_data_argument(parser: argparse.ArgumentParser) -> None:
    """``--data``: the folder with faces/ and clips/."""
    default = os.environ.get(
        "ATTENDANCE_TEST_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"
    )
    parser.add_argument("--data", type=Path, default=Path(default), help="has faces/ and clips/")


def portraits(data: Path, count: int) -> list[Image]:
    """Photos of so many different people, BGR (250, 250, 3), spread over the whole set."""
    files = sorted((data / "faces").glob("*/*_0001.jpg"))
    return [_read(file) for file in files[:: max(1, len(files) // count)][:count]]


def clips(data: Path, folder: str) -> list[list[Image]]:
    """Every frame of the clips in ``arrive`` or ``enroll``, BGR (480, 640, 3)."""
    recorded = []
    for file in sorted((data / "clips" / folder).glob("*.mkv")):
        clip, frames = cv2.VideoCapture(str(file)), []
        while True:
            more, frame = clip.read()
            if not more:
                break
            frames.append(np.asarray(frame, dtype=np.uint8))
        clip.release()
        recorded.append(frames)
    return recorded


def rgb(image: Image) -> Image:
    """The picture as `face_recognition` takes it."""
    return np.ascontiguousarray(image[:, :, ::-1])


def _read(file: Path) -> Image:
    return np.asarray(cv2.imread(str(file)), dtype=np.uint8)
