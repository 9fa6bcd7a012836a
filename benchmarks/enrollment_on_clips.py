"""Measures which frames of an enrollment video are worth keeping, by who is recognised by them.

    python benchmarks/enrollment_on_clips.py --models DIR [--data DIR]

From each enrollment clip some frames are kept, by several rules; printed is how far the single
frames of the arrivals lie from the mean of those of the same person, and how near they come to
anybody else's. Then the scores of whole visits, enrolled as the application does it, with the
person themselves and with the likest other: on these rests what is asked of a visit
(docs/adr/0007). Five people, four of whom arrive: differences of a hundredth mean nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from real_pictures import add_data_argument

from attendance_app.services.file_faces import faces_of_video
from attendance_app.services.importing import MOST_SAMPLES
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.evidence import WINDOW
from attendance_app.vision.faces import EncodedFace
from attendance_app.vision.gallery import Gallery, fused
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.selection import select_samples

Rule = Callable[[list[EncodedFace], int], list[int]]


def _evenly(faces: list[EncodedFace], most: int) -> list[int]:
    if most == 1:
        return [len(faces) // 2]
    return sorted({round(at) for at in np.linspace(0, len(faces) - 1, most)})


def _best(faces: list[EncodedFace], most: int) -> list[int]:
    return sorted(range(len(faces)), key=lambda i: -faces[i].quality)[:most]


RULES: dict[str, Rule] = {
    "the first": lambda faces, most: list(range(min(most, len(faces)))),
    "evenly spaced": _evenly,
    "best quality": _best,
    "all": lambda faces, _: list(range(len(faces))),
    "select_samples": lambda faces, most: select_samples(faces, most=most),
}


def main() -> None:
    """Look at the clips, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    add_data_argument(parser)
    parser.add_argument("--models", type=Path, required=True, help="where converted models are")
    options = parser.parse_args()
    engine = FaceEngine.load(options.models, EngineOptions())
    enrolled, arrived = (
        look(engine, options.data / "clips" / name) for name in ("enroll", "arrive")
    )
    print("| kept | rule | own: mean | 90 % | farthest | nearest other: mean | nearest |")
    print("|" + "---|" * 7)
    for most in (1, 3, 5, 10):
        for name, rule in RULES.items():
            templates = {
                who: unit(np.mean([unit(faces[i].vector) for i in rule(faces, most)], axis=0))
                for who, faces in enrolled.items()
            }
            own, other = [], []
            for who, faces in arrived.items():
                for face in faces:
                    away = {
                        one: float(np.linalg.norm(unit(face.vector) - template))
                        for one, template in templates.items()
                    }
                    own.append(away.pop(who))
                    other.append(min(away.values()))
            print(
                f"| {most} | {name} | {np.mean(own):.3f} | {np.quantile(own, 0.9):.3f} "
                f"| {max(own):.3f} | {np.mean(other):.3f} | {min(other):.3f} |"
            )
    print_scores(engine, enrolled, arrived)


def print_scores(
    engine: FaceEngine,
    enrolled: dict[str, list[EncodedFace]],
    arrived: dict[str, list[EncodedFace]],
) -> None:
    """What the frames of each visit together score."""
    kept = {
        who: [faces[i].vector for i in select_samples(faces, most=MOST_SAMPLES)]
        for who, faces in enrolled.items()
    }
    keys = np.repeat(np.arange(len(kept)), [len(vectors) for vectors in kept.values()])
    gallery = Gallery(keys, np.concatenate(list(kept.values())), engine.id)
    names = list(kept)
    print("\n| visit | own score | likest other |\n|---|---|---|")
    for who, faces in arrived.items():
        if not faces:
            continue
        together = fused(np.stack([face.vector for face in faces[:WINDOW]]))
        scores = gallery.scores(together[None], WINDOW)[0]
        own = scores[names.index(who)]
        scores[names.index(who)] = -np.inf
        print(f"| {who} | {own:.1f} | {names[int(scores.argmax())]} {scores.max():.1f} |")


def look(engine: FaceEngine, folder: Path) -> dict[str, list[EncodedFace]]:
    """The usable faces of each clip by the person's letter."""
    return {
        clip.stem: faces_of_video(engine, VideoFile(clip))[0]
        for clip in sorted(folder.glob("*.mkv"))
    }


def unit(vector: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Brought to length 1."""
    return np.asarray(vector / np.linalg.norm(vector), np.float64)


if __name__ == "__main__":
    main()
