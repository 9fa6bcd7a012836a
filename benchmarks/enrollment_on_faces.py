"""Measures, on real faces, whether enrollment tells strange pictures and what quality says.

    python benchmarks/enrollment_on_faces.py FACES --models DIR [--people 200]

FACES holds a folder of photos per person. The people are halved by a hash of their names: what is
printed under "fitted on" was used to choose the numbers, what stands under "checked on" was not.

1. Pictures that disagree: a person's k photos, and k - 1 of them with a stranger's.
2. Quality: photos and copies that are blurred, dark, bright, small, noisy and compressed. How far
   each lies from the mean of the person's other photos, whether it would be refused, and whether
   the expected noise is right.
"""

from __future__ import annotations

import argparse
import hashlib
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from attendance_app.vision.agreement import agreement_of
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.faces import Box, Detection, EncodedFace
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.photos import PHOTO_SUFFIXES, read_photo
from attendance_app.vision.quality import assess, expected_noise

Array = npt.NDArray[np.float64]
DRAWS = 4
PLAIN = "as it is"


def _scaled(image: BgrImage, light: float, noise: float, rng: np.random.Generator) -> BgrImage:
    lit = image * light + rng.normal(0, noise, image.shape)
    return np.clip(lit, 0, 255).astype(np.uint8)


def _moved(image: BgrImage, length: int) -> BgrImage:
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1 / length
    return np.asarray(cv2.filter2D(image, -1, kernel), np.uint8)


def _compressed(image: BgrImage) -> BgrImage:
    packed = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 10])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _small(image: BgrImage, scale: float) -> BgrImage:
    method = cv2.INTER_AREA
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=method), np.uint8)


Spoil = Callable[[BgrImage, np.random.Generator], BgrImage]
SPOILT: dict[str, Spoil] = {
    "blurred by 2 px": lambda image, _: np.asarray(cv2.GaussianBlur(image, (0, 0), 2), np.uint8),
    "blurred by 3 px": lambda image, _: np.asarray(cv2.GaussianBlur(image, (0, 0), 3), np.uint8),
    "blurred by 4 px": lambda image, _: np.asarray(cv2.GaussianBlur(image, (0, 0), 4), np.uint8),
    "moved by 7 px": lambda image, _: _moved(image, 7),
    "moved by 13 px": lambda image, _: _moved(image, 13),
    "30 % of the light": lambda image, rng: _scaled(image, 0.3, 3, rng),
    "15 % of the light": lambda image, rng: _scaled(image, 0.15, 3, rng),
    "twice the light": lambda image, rng: _scaled(image, 2.0, 0, rng),
    "60 px": lambda image, _: _small(image, 0.6),
    "45 px": lambda image, _: _small(image, 0.45),
    "noise of 20 levels": lambda image, rng: _scaled(image, 1.0, 20, rng),
    "JPEG quality 10": lambda image, _: _compressed(image),
}


@dataclass(frozen=True)
class Seen:
    """A face of a photo, or of a spoilt copy of it."""

    person: str
    photo: str
    kind: str
    unit: Array
    score: float
    noise: float
    refused: bool


def main() -> None:
    """Look at all photos, print both tables for both halves."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("faces", type=Path)
    parser.add_argument("--models", type=Path, required=True, help="where converted models are")
    parser.add_argument("--people", type=int, default=10_000, help="at most so many of each half")
    options = parser.parse_args()
    engine = FaceEngine.load(options.models, EngineOptions())
    for half, title in ((0, "fitted on"), (1, "checked on")):
        people = [one for one in sorted(options.faces.iterdir()) if half_of(one.name) == half]
        seen = list(look(engine, people[: options.people]))
        print(f"\n== {title} {len({one.person for one in seen})} people, {len(seen)} faces\n")
        print_disagreement([one for one in seen if one.kind == PLAIN])
        print_quality(seen)


def half_of(name: str) -> int:
    """0 or 1."""
    return int(hashlib.sha256(f"validation:{name}".encode()).hexdigest(), 16) % 2


def look(engine: FaceEngine, people: list[Path]) -> Iterator[Seen]:
    """Every photo of those with two or more; of those with four or more a spoilt copy, too."""
    rng = np.random.default_rng(0)
    kinds = list(SPOILT)
    for person in people:
        photos = sorted(one for one in person.iterdir() if one.suffix.lower() in PHOTO_SUFFIXES)
        for photo in photos if len(photos) > 1 else []:
            image = read_photo(photo)
            yield from _faces(engine, image, photo, PLAIN)
            if len(photos) >= 4:
                kind = kinds[int(rng.integers(len(kinds)))]
                yield from _faces(engine, SPOILT[kind](image, rng), photo, kind)


def _faces(engine: FaceEngine, image: BgrImage, photo: Path, kind: str) -> Iterator[Seen]:
    """The face nearest to the middle, if there is one."""
    middle = image.shape[1] / 2, image.shape[0] / 2
    found = engine.detect(image, minimum_face_px=64) or engine.detect(image)
    if not found:
        return
    face = min(found, key=lambda one: math.dist(one.box.centre, middle))
    points = engine.landmarks(image, [face.box])
    quality = assess(image, face, points[0])
    vector = engine.encode(image, points)[0].astype(np.float64)
    yield Seen(
        photo.parent.name,
        photo.name,
        kind,
        vector / np.linalg.norm(vector),
        quality.score,
        expected_noise(quality.sharpness, quality.brightness, quality.contrast, quality.yaw_deg),
        bool(quality.problems),
    )


def print_disagreement(seen: list[Seen]) -> None:
    """For each k what is taken out of right sets, and of sets with a stranger last."""
    by_person: dict[str, list[Array]] = {}
    for one in seen:
        by_person.setdefault(one.person, []).append(one.unit)
    people = list(by_person.values())
    print(
        "| k | right photos left out | sets refused | stranger found or refused | refused "
        "| a right one out, too | sets |"
    )
    print("|" + "---|" * 7)
    for k in range(2, 9):
        rng = np.random.default_rng(k)
        left_out = refused = right_sets = found = undecided = besides = sets = 0
        for photos in people * DRAWS:
            mixed = [photos[i] for i in rng.permutation(len(photos))]
            if len(mixed) >= k:
                agreement = agreement_of([[_face(one)] for one in mixed[:k]])
                left_out += len(agreement.odd) if k > 2 else 0
                refused += agreement.undecided
                right_sets += 1
            if len(mixed) >= k - 1:
                other = people[int(rng.integers(len(people)))]
                if other is photos:
                    continue
                stranger = other[int(rng.integers(len(other)))]
                agreement = agreement_of([[_face(one)] for one in [*mixed[: k - 1], stranger]])
                found += agreement.undecided or k - 1 in agreement.odd
                undecided += agreement.undecided
                besides += not agreement.undecided and len(set(agreement.odd) - {k - 1}) > 0
                sets += 1
        if right_sets:
            print(
                f"| {k} | {left_out / (k * right_sets):.2%} | {refused / right_sets:.2%} "
                f"| {found / sets:.2%} | {undecided / sets:.2%} | {besides / sets:.2%} "
                f"| {right_sets} / {sets} |"
            )
    print()


def _face(vector: Array) -> EncodedFace:
    nowhere = Detection(Box(0, 0, 0, 0), 0.0, "")
    return EncodedFace(nowhere, np.zeros((5, 2), np.float32), vector.astype(np.float32), 1.0)


def print_quality(seen: list[Seen]) -> None:
    """By kind of picture, and by expected noise."""
    plain = [one for one in seen if one.kind == PLAIN]
    away = {id(one): _away(one, plain) for one in seen}
    judged = [(one, away[id(one)]) for one in seen if not math.isnan(away[id(one)])]
    print("| picture | faces | median distance | score | refused | distance if not | if refused |")
    print("|" + "---|" * 7)
    for kind in (PLAIN, *SPOILT):
        rows = [(one, far) for one, far in judged if one.kind == kind]
        kept = [far for one, far in rows if not one.refused]
        out = [far for one, far in rows if one.refused]
        print(
            f"| {kind} | {len(rows)} | {_median([far for _, far in rows])} "
            f"| {np.mean([one.score for one, _ in rows]):.2f} | {len(out) / len(rows):.0%} "
            f"| {_median(kept)} | {_median(out)} |"
        )
    noise = np.array([one.noise for one, _ in judged])
    squared = np.array([far for _, far in judged]) ** 2
    print(
        f"\nrank correlation of expected noise and distance: {_ranked(noise, squared):.2f}; "
        f"of photos as they are: "
        f"{_ranked(*_plain_only(judged)):.2f}"
    )
    for low, high in (
        (0.0, 0.05),
        (0.05, 0.06),
        (0.06, 0.07),
        (0.07, 0.085),
        (0.085, 0.1),
        (0.1, 1),
    ):
        inside = (noise >= low) & (noise < high)
        if inside.any():
            print(
                f"expected {noise[inside].mean():.3f} and the mean's 0.01: squared distance "
                f"{squared[inside].mean():.3f} ({inside.sum()} faces)"
            )


def _plain_only(judged: list[tuple[Seen, float]]) -> tuple[Array, Array]:
    rows = [(one.noise, far) for one, far in judged if one.kind == PLAIN]
    return np.array([noise for noise, _ in rows]), np.array([far for _, far in rows])


def _away(one: Seen, plain: list[Seen]) -> float:
    """Distance from the mean of the person's other photos; nan with fewer than three."""
    others = [
        other.unit for other in plain if other.person == one.person and other.photo != one.photo
    ]
    if len(others) < 3:
        return math.nan
    mean = np.mean(others, axis=0)
    return float(np.linalg.norm(one.unit - mean / np.linalg.norm(mean)))


def _ranked(a: Array, b: Array) -> float:
    """Spearman's rank correlation, ties in order."""
    return float(np.corrcoef(a.argsort().argsort(), b.argsort().argsort())[0, 1])


def _median(values: list[float]) -> str:
    return f"{np.median(values):.3f}" if values else "-"


if __name__ == "__main__":
    main()
