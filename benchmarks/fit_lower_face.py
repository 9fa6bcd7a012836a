"""Fits the judgement whether something covers the lower face, and says what it is worth.

    python benchmarks/fit_lower_face.py --data DIR --out resources/lower_face.json

Photos of Labeled Faces in the Wild as they are, with a mask and with a scarf, each also as a cheap
webcam would show it. People are split by
sha256("validation:" + name): it is fitted on one half, and the share of covers that are seen and of
bare faces that are taken for covered is printed for the other.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from real_pictures import Image, add_data_argument

from attendance_app.vision import degrade
from attendance_app.vision.boxes import iou
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.landmarks import CHIP_SIZE, face_chip
from attendance_app.vision.lower_face import MEASURES, measures
from attendance_app.vision.photos import read_photo

FALSE_ALARMS = 0.005
"""Share of bare faces (of the half it is fitted on) that the bias leaves above 0."""

RIDGE = 1.0


def main() -> None:
    """Measure, fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_data_argument(parser)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--photos", type=int, default=2400)
    options = parser.parse_args()
    files = sorted((options.data / "faces").glob("*/*.jpg"))
    files = files[:: max(1, len(files) // options.photos)][: options.photos]
    with tempfile.TemporaryDirectory() as cache:
        engine = FaceEngine.load(Path(cache), EngineOptions(threads=1))
        found = [
            (_half(file.parent.name), kind, values)
            for file in files
            for kind, values in _measured(engine, file)
        ]
    halves = np.array([half for half, _, _ in found])
    kinds = np.array([kind for _, kind, _ in found])
    values = np.array([one for _, _, one in found])
    fit = halves == 0
    weights, bias = _logistic(values[fit], ~_is_bare(kinds[fit]))
    bare = values[fit & _is_bare(kinds)] @ weights + bias
    bias -= float(np.quantile(bare, 1 - FALSE_ALARMS))
    for half, name in ((0, "fitted on"), (1, "other people")):
        for kind in sorted(set(kinds)):
            scores = values[(halves == half) & (kinds == kind)] @ weights + bias
            print(f"{name:14} {kind:14} covered: {np.mean(scores > 0):.2%} of {len(scores)}")
    if options.out is not None:
        model = {
            "what": "logistic model of a covered lower face (vision/lower_face.py)",
            "fitted": "benchmarks/fit_lower_face.py on Labeled Faces in the Wild, "
            f"{int(fit.sum())} pictures of people with sha256('validation:' + name) even",
            "weights": [round(float(one), 5) for one in weights],
            "bias": round(bias, 5),
        }
        text = json.dumps(model, indent=1) + "\n"
        options.out.write_text(text, encoding="utf-8", newline="\n")
        print("sha256", hashlib.sha256(text.encode()).hexdigest())


def _measured(engine: FaceEngine, file: Path) -> list[tuple[str, npt.NDArray[np.float32]]]:
    """The photo bare, with a mask and with a scarf; of each what was found of the face."""
    image = read_photo(file)
    seed = int(hashlib.sha256(file.name.encode()).hexdigest()[:8], 16)
    faces = engine.detect(image, minimum_face_px=60)
    if len(faces) != 1:
        return []
    (points,) = engine.landmarks(image, [faces[0].box])
    pictures = {
        "bare": image,
        "mask": degrade.masked(image, points, seed),
        "scarf": degrade.scarfed(image, points, seed),
    }
    found = []
    for number, (kind, picture) in enumerate(pictures.items()):
        again = engine.detect(picture, minimum_face_px=80, thorough=kind != "bare")
        near = [one for one in again if iou(one.box, faces[0].box) > 0.3]
        if near:
            best = max(near, key=lambda one: one.score)
            chip = face_chip(picture, engine.landmarks(picture, [best.box])[0])
            found.append((kind, measures(chip)))
            # Bare ones twice: without, the even skin of a webcam is taken for cloth.
            found += [
                (f"{kind}, webcam", measures(_webcam(chip, seed + 3 * worse + number)))
                for worse in range(2 if kind == "bare" else 1)
            ]
    return found


def _webcam(chip: Image, seed: int) -> Image:
    """The chip as a cheap camera far away would give it: coarse, pale, tinted, noisy, pressed."""
    rng = np.random.default_rng(seed)
    scale = rng.uniform(0.3, 0.7)
    far = cv2.resize(chip, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    near = cv2.resize(far, (CHIP_SIZE, CHIP_SIZE), interpolation=cv2.INTER_LINEAR)
    planes = cv2.cvtColor(near, cv2.COLOR_BGR2YCrCb).astype(np.float32)
    colour = cv2.GaussianBlur(planes[..., 1:], (0, 0), rng.uniform(2, 8)) - 128
    planes[..., 1:] = 128 + colour * rng.uniform(0.4, 1.0) + rng.uniform(-8, 8, 2)
    planes[..., 0] = 128 + (planes[..., 0] - 128) * rng.uniform(0.5, 1.1) + rng.uniform(-30, 30)
    planes[..., 0] += rng.normal(0, rng.uniform(0, 6), planes.shape[:2])
    worse = cv2.cvtColor(np.clip(planes, 0, 255).astype(np.uint8), cv2.COLOR_YCrCb2BGR)
    _, data = cv2.imencode(".jpg", worse, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)


def _is_bare(kinds: npt.NDArray[np.str_]) -> npt.NDArray[np.bool_]:
    return np.char.startswith(kinds, "bare")


def _half(name: str) -> int:
    return hashlib.sha256(f"validation:{name}".encode()).digest()[-1] % 2


def _logistic(
    values: npt.NDArray[np.float32], covered: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.float64], float]:
    """Weights and bias by Newton's method with a ridge on standardised values."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-6
    inputs = np.c_[(values - mean) / spread, np.ones(len(values))]
    ridge = RIDGE * np.eye(MEASURES + 1)
    ridge[-1, -1] = 0
    weights = np.zeros(MEASURES + 1)
    for _ in range(40):
        likely = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        slope = inputs.T @ (likely - covered) + ridge @ weights
        bend = (inputs * (likely * (1 - likely))[:, None]).T @ inputs + ridge
        weights -= np.linalg.solve(bend, slope)
    scaled = weights[:-1] / spread
    return scaled, float(weights[-1] - scaled @ mean)


if __name__ == "__main__":
    main()
