"""Which faces the engine finds, beside face_recognition's default detector.

    python benchmarks/engine_recall.py

First in whole pictures: the clips of an office (one face each, 60-75 px), portraits reduced to
faces of 40 px, in 15 % of the light with noise, and with masks, and pictures upside down, in which
a face found is counted as wrong. Then following: a known face moved by up to a fifth of its size
and grown or shrunk by up to a sixth, at several sizes; three frames later in the clips; and places
of background where nobody is.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from real_pictures import Image, add_data_argument, clips, portraits, rgb

from attendance_app.evaluation.face_set import middle_face
from attendance_app.vision import degrade
from attendance_app.vision.boxes import iou
from attendance_app.vision.engine import DetectorChoice, EngineOptions, FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.reference import face_recognition_on_one_core

RNG = np.random.default_rng(3)


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_data_argument(parser)
    options = parser.parse_args()
    face_recognition = face_recognition_on_one_core()
    office = [clip for name in ("arrive", "enroll") for clip in clips(options.data, name)]
    people = portraits(options.data, 100)
    with tempfile.TemporaryDirectory() as cache:
        engine = FaceEngine.load(Path(cache), EngineOptions(threads=1))
        hog = FaceEngine.load(Path(cache), EngineOptions(1, DetectorChoice.HOG))
        whole_pictures(
            office,
            people,
            [behind_a_mask(engine, image, seed) for seed, image in enumerate(people)],
            {
                "face_recognition": lambda image: len(face_recognition.face_locations(rgb(image))),
                "HOG, grey": lambda image: len(hog.detect(image)),
                "engine": lambda image: len(engine.detect(image)),
                "engine, thorough": lambda image: len(engine.detect(image, thorough=True)),
            },
        )
        near(office, people, {"HOG alone": hog, "engine": engine})


def whole_pictures(
    office: Sequence[Sequence[Image]],
    people: Sequence[Image],
    masked: Sequence[Image],
    finders: dict[str, Callable[[Image], int]],
) -> None:
    """Pictures with a face, and milliseconds per picture."""
    frames = [frame for clip in office for frame in clip[4::5]]
    sets = {
        "clips, 640x480": frames,
        "faces of 40 px": [scaled(image, 0.36) for image in people],
        "15 % of the light": [degrade.dark(image, seed) for seed, image in enumerate(people)],
        "masked": masked,
        "upside down (wrong)": [image[::-1].copy() for image in [*frames[::3], *people]],
    }
    for title, images in sets.items():
        for name, find in finders.items():
            start = time.thread_time()
            found = sum(find(image) > 0 for image in images)
            each = 1000 * (time.thread_time() - start) / len(images)
            print(f"{title:22} {name:18} {found:4} of {len(images)}  {each:7.1f} ms", flush=True)


def behind_a_mask(engine: FaceEngine, image: Image, seed: int) -> Image:
    """The portrait with a mask on the face in its middle."""
    face = middle_face(engine, image)
    if face is None:
        raise SystemExit("A portrait shows no face.")
    return degrade.masked(image, engine.landmarks(image, [face.box])[0], seed)


def near(
    office: Sequence[Sequence[Image]], people: Sequence[Image], engines: dict[str, FaceEngine]
) -> None:
    """Known faces found again, and milliseconds per face."""
    engine = engines["engine"]
    known = [(image, faces[0].box) for image in people if (faces := engine.detect(image))]
    sets: dict[str, list[tuple[Image, Box, Box | None]]] = {}
    for face_px in (40, 65, 100, 160, 300):
        sets[f"portraits, {face_px} px"] = [moved(image, box, face_px) for image, box in known]
    sets["clips, 3 frames later"] = [
        (clip[index + 3], before[0].box, before[0].box)
        for clip in office
        for index in range(0, len(clip) - 3, 6)
        if (before := engine.detect(clip[index], thorough=True))
    ]
    sets["background (wrong)"] = [
        (clip[0], Box(x, y, x + side, y + side), None)
        for clip in office[-5:]
        for x, y, side in zip(
            RNG.choice([40, 80, 120, 430, 470], 20),
            RNG.uniform(230, 360, 20),
            RNG.uniform(50, 110, 20),
            strict=True,
        )
    ]
    for title, places in sets.items():
        for name, one in engines.items():
            start = time.thread_time()
            answers = [one.detect_near(image, [box])[0] for image, box, _ in places]
            each = 1000 * (time.thread_time() - start) / len(places)
            found = sum(
                answer is not None and (truth is None or iou(answer.box, truth) > 0.3)
                for answer, (_, _, truth) in zip(answers, places, strict=True)
            )
            print(f"{title:22} {name:18} {found:4} of {len(places)}  {each:7.1f} ms", flush=True)


def moved(image: Image, box: Box, face_px: int) -> tuple[Image, Box, Box]:
    """The portrait with a face so large, a box near it, and the face's own box."""
    scale, edge = face_px / box.height, 60
    picture = cv2.copyMakeBorder(scaled(image, scale), edge, edge, edge, edge, cv2.BORDER_REFLECT)
    x, y = (scale * centre + edge for centre in box.centre)
    half = face_px / 2
    truth = Box(x - half, y - half, x + half, y + half)
    x, y = (centre + RNG.uniform(-0.2, 0.2) * face_px for centre in (x, y))
    half *= np.exp(RNG.uniform(-0.16, 0.16))
    return np.asarray(picture, np.uint8), Box(x - half, y - half, x + half, y + half), truth


def scaled(image: Image, scale: float) -> Image:
    """A smaller or larger picture."""
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=how), np.uint8)


if __name__ == "__main__":
    main()
