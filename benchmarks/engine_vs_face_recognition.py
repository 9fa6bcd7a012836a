"""Speed of the engine beside face_recognition's, on the same pictures, in turns, in one run.

    python benchmarks/engine_vs_face_recognition.py [--rounds 5]

Prints, per call: milliseconds of both, how many times as fast (median over rounds), the same
counted in processor time, which is the ratio per core, and whether the results agree. Then how
long another Python thread waits for its turn during each call, and the frames per second of
following one face through the clips. Recall is measured by ``engine_recall.py``.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import tempfile
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import dlib
import numpy as np
import onnxruntime
from real_pictures import Image, add_data_argument, clips, portraits, rgb

from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.hog import HogDetector
from attendance_app.vision.landmarks import face_chips
from attendance_app.vision.mmod import MmodDetector

THREADS = (1, 2)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_data_argument(parser)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it imports pkg_resources
        import face_recognition
    peer = face_recognition.api
    print(f"dlib {dlib.__version__}, onnxruntime {onnxruntime.__version__}")
    faces = portraits(options.data, 16)
    arrivals = clips(options.data, "arrive")
    with tempfile.TemporaryDirectory() as cache:
        for threads in THREADS:
            engine = FaceEngine.load(Path(cache), EngineOptions(threads=threads))
            mmod = MmodDetector(Path(cache), threads)
            print(f"\nonnxruntime with {threads} thread(s)")
            encoding(engine, peer, faces, options.rounds)
            cnn_detection(mmod, peer, [*faces[:2], arrivals[0][29]], options.rounds)
            following(engine, peer, arrivals)
        engine = FaceEngine.load(Path(cache), EngineOptions(threads=1))
        waiting(engine, MmodDetector(Path(cache), 1), peer, faces[0])


def encoding(engine: FaceEngine, peer: Any, images: list[Image], rounds: int) -> None:
    """One face, and eight in one call; the networks alone, on the same chips."""
    chips = []
    for image in images:
        boxes = [face.box for face in engine.detect(image)][:1]
        chips.extend(face_chips(image, engine.landmarks(image, boxes)))
    batch = np.stack(chips[:8])
    turned = [rgb(chip) for chip in batch]
    encode = engine._encoder.encode
    network = peer.face_encoder
    expected = np.array([network.compute_face_descriptor(chip) for chip in turned])
    difference = np.linalg.norm(encode(batch) - expected, axis=1).max()
    compare(
        "encode 1 face",
        lambda: [encode(batch[i : i + 1]) for i in range(8)],
        lambda: [network.compute_face_descriptor(chip) for chip in turned],
        rounds,
        per=8,
        note=f"largest L2 {difference:.1e}",
    )
    compare(
        "encode 8 faces, each",
        lambda: encode(batch),
        lambda: network.compute_face_descriptor(turned),
        rounds,
        per=8,
    )


def cnn_detection(mmod: MmodDetector, peer: Any, images: list[Image], rounds: int) -> None:
    """Whole pictures, neither side enlarging them."""
    frame = images[-1]
    sized = [cv2.resize(frame, (320, 240)), cv2.resize(frame[60:420], (640, 360))]
    for image in [*images[:1], *(np.asarray(one, dtype=np.uint8) for one in sized)]:
        turned = rgb(image)
        mine, theirs = mmod.find(image), peer.cnn_face_detector(turned, 0)
        same = [(f.box.left, f.box.top, f.box.right - 1, f.box.bottom - 1) for f in mine] == [
            (f.rect.left(), f.rect.top(), f.rect.right(), f.rect.bottom()) for f in theirs
        ]
        compare(
            f"CNN detection {image.shape[1]}x{image.shape[0]}",
            lambda image=image: mmod.find(image),
            lambda turned=turned: peer.cnn_face_detector(turned, 0),
            rounds,
            note=f"{len(mine)} face(s), boxes {'identical' if same else 'DIFFERENT'}",
        )


def following(engine: FaceEngine, peer: Any, arrivals: list[list[Image]]) -> None:
    """Detect or follow, align, encode, match each frame, beside the library's webcam example.

    The example (facerec_from_webcam.py) finds, encodes and compares on each full frame; to save
    time it is shown every 8th.
    """
    known = np.random.default_rng(0).normal(0, 0.12, (50, 128)).astype(np.float32)
    frames = [frame for clip in arrivals for frame in clip]
    start, mine = time.perf_counter(), 0
    for clip in arrivals:
        box: Box | None = None
        for frame in clip:
            near = engine.detect_near(frame, [box])[0] if box else None
            face = near or next(iter(engine.detect(frame)), None)
            box = face.box if face else None
            if face is not None:
                vectors = engine.encode(frame, engine.landmarks(frame, [face.box]))
                np.linalg.norm(known - vectors[0], axis=1).argmin()
                mine += 1
    per_frame = (time.perf_counter() - start) / len(frames)
    sample = [rgb(frame) for frame in frames[::8]]
    start, theirs = time.perf_counter(), 0
    for turned in sample:
        places = peer.face_locations(turned)
        for vector in peer.face_encodings(turned, places):
            np.linalg.norm(known - vector, axis=1).argmin()
            theirs += 1
    per_sample = (time.perf_counter() - start) / len(sample)
    print(
        f"{'follow and encode':24} {1 / per_frame:8.1f} fps  face_recognition "
        f"{1 / per_sample:8.1f} fps {per_sample / per_frame:6.1f} times; faces in "
        f"{100 * mine / len(frames):.0f} % of frames : {100 * theirs / len(sample):.0f} %",
        flush=True,
    )


def waiting(engine: FaceEngine, mmod: MmodDetector, peer: Any, image: Image) -> None:
    """How long another thread waits for its turn while a call is under way."""
    print("\nmedian and longest gap another Python thread sees during the call")
    boxes = [face.box for face in engine.detect(image)][:1]
    chips = np.repeat(face_chips(image, engine.landmarks(image, boxes)), 8, axis=0)
    turned = rgb(image)
    hog = HogDetector()
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


def compare(
    name: str,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    rounds: int,
    *,
    per: int = 1,
    note: str = "",
) -> None:
    """Warm up, take turns, print medians."""
    ours()
    times = [(timed(ours), timed(theirs)) for _ in range(rounds)]
    mine = 1000 * statistics.median(a[0] for a, _ in times) / per
    peer = 1000 * statistics.median(b[0] for _, b in times) / per
    ratio = statistics.median(b[0] / a[0] for a, b in times)
    per_core = statistics.median(b[1] / a[1] for a, b in times)
    print(
        f"{name:24} {mine:8.2f} ms   face_recognition {peer:8.2f} ms {ratio:6.1f} times, "
        f"{per_core:.1f} per core; {note}",
        flush=True,
    )


def timed(call: Callable[[], object]) -> tuple[float, float]:
    """Wall-clock and processor seconds of a call."""
    wall, processor = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - wall, time.process_time() - processor


if __name__ == "__main__":
    main()
