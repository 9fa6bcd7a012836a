"""What ``attendance-app bench`` leaves out: whether the engine agrees with face_recognition to the
bit, and how long another Python thread waits for its turn during each call.

    python benchmarks/engine_vs_face_recognition.py

How fast both are is what ``attendance-app bench`` measures; recall is ``engine_recall.py``'s.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import cv2
import dlib
import numpy as np
import numpy.typing as npt
from real_pictures import Image, add_data_argument, clips, portraits, rgb

from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.hog import HogDetector
from attendance_app.vision.landmarks import face_chips
from attendance_app.vision.mmod import MmodDetector
from attendance_app.vision.reference import face_recognition_on_one_core


def main() -> None:
    """Compare, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_data_argument(parser)
    options = parser.parse_args()
    peer = face_recognition_on_one_core().api
    print(f"dlib {dlib.__version__}, onnxruntime {version('onnxruntime')}")
    faces = portraits(options.data, 16)
    frame = clips(options.data, "arrive")[0][29]
    with tempfile.TemporaryDirectory() as cache:
        engine = FaceEngine.load(Path(cache), EngineOptions(threads=1))
        mmod = MmodDetector(Path(cache), 1)
        vectors_agree(engine, peer, faces)
        boxes_agree(mmod, peer, [faces[0], frame])
        waiting(engine, mmod, HogDetector(Path(cache)), peer, faces[0])


def vectors_agree(engine: FaceEngine, peer: Any, images: list[Image]) -> None:
    """The networks alone, on the same chips."""
    chips: list[npt.NDArray[np.uint8]] = []
    for image in images:
        boxes = [face.box for face in engine.detect(image)][:1]
        chips.extend(face_chips(image, engine.landmarks(image, boxes)))
    theirs = np.array([peer.face_encoder.compute_face_descriptor(rgb(chip)) for chip in chips])
    largest = np.linalg.norm(engine._encoder.encode(np.stack(chips)) - theirs, axis=1).max()
    print(f"vectors of {len(chips)} faces: largest difference (L2) {largest:.1e}")


def boxes_agree(mmod: MmodDetector, peer: Any, images: list[Image]) -> None:
    """The CNN on whole pictures, neither side enlarging them."""
    for image in images:
        mine, theirs = mmod.find(image), peer.cnn_face_detector(rgb(image), 0)
        same = [(f.box.left, f.box.top, f.box.right - 1, f.box.bottom - 1) for f in mine] == [
            (f.rect.left(), f.rect.top(), f.rect.right(), f.rect.bottom()) for f in theirs
        ]
        print(
            f"CNN boxes in {image.shape[1]} x {image.shape[0]}: {len(mine)} face(s), "
            f"{'identical' if same else 'DIFFERENT'}"
        )


def waiting(
    engine: FaceEngine, mmod: MmodDetector, hog: HogDetector, peer: Any, image: Image
) -> None:
    """How long another thread waits for its turn while a call is under way."""
    print("\nmedian and longest gap another Python thread sees during the call")
    boxes = [face.box for face in engine.detect(image)][:1]
    chips = np.repeat(face_chips(image, engine.landmarks(image, boxes)), 8, axis=0)
    turned = rgb(image)
    gray = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    calls: list[tuple[str, Callable[[], object]]] = [
        ("encode 8, onnxruntime", lambda: engine._encoder.encode(chips)),
        (
            "encode 8, dlib",
            lambda: peer.face_encoder.compute_face_descriptor([rgb(chip) for chip in chips]),
        ),
        ("CNN detector, onnxruntime", lambda: mmod.find(image)),
        ("CNN detector, dlib", lambda: peer.cnn_face_detector(turned, 0)),
        ("HOG, dlib", lambda: hog.find(gray)),
    ]
    for name, call in calls:
        gaps = gaps_during(call)
        print(f"{name:28} {statistics.median(gaps):8.1f} ms {max(gaps):8.1f} ms", flush=True)


def gaps_during(call: Callable[[], object]) -> list[float]:
    """Milliseconds between turns of a thread that asks for one each millisecond."""
    marks: list[float] = []
    begun, done = threading.Event(), threading.Event()

    def other() -> None:
        begun.set()
        while not done.is_set():
            marks.append(time.perf_counter())
            time.sleep(0.001)
        marks.append(time.perf_counter())

    thread = threading.Thread(target=other)
    thread.start()
    begun.wait()
    for _ in range(3):
        call()
    done.set()
    thread.join()
    return [1000 * (b - a) for a, b in itertools.pairwise(marks)]


if __name__ == "__main__":
    main()
