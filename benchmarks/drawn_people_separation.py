"""Measures how far apart the drawn people are for the recogniser, and searches for better ones.

    python benchmarks/drawn_people_separation.py                  the scores and distances
    python benchmarks/drawn_people_separation.py --timing         and what a frame costs
    python benchmarks/drawn_people_separation.py --search 300     looks for 300 s, prints changes

The search is a hill climb: a few parameters of one person change by chance, within `SPANS` of
where the person began, and a change is kept when the closest two people come further apart and
nobody's own pictures do. It pays for straying, so that the drawings stay as they were meant.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from tempfile import gettempdir

import numpy as np

from attendance_app.services.examining import examine
from attendance_app.vision.decision import DecisionPolicy, Outcome, decide
from attendance_app.vision.engine import DetectorChoice, EngineOptions, FaceEngine
from attendance_app.vision.faces import Vectors
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.gallery import Gallery, fused
from attendance_app.vision.scoring import MOST_FRAMES
from attendance_app.vision.synthetic import (
    DEMO_PEOPLE,
    DEMO_STRANGER,
    DrawnPerson,
    DrawnScene,
    Pose,
    crowd_scene,
    draw_face,
    enrollment_frames,
)

EVERYONE = (*DEMO_PEOPLE, DEMO_STRANGER)

EXTREMES = (
    Pose(),
    Pose(yaw_deg=10, pitch_deg=5),
    Pose(yaw_deg=-10, pitch_deg=-4, roll_deg=4, lid=1),
    Pose(pitch_deg=7, gaze_x=0.6, smile=1),
)
"""Looks as far from each other as the scene has them."""

SPANS = {
    "blush": 0.25, "age": 0.2, "face_width": 0.04, "forehead_width": 0.03, "cheek_width": 0.03,
    "jaw_width": 0.05, "chin_width": 0.05, "chin_y": 0.05, "eye_spacing": 0.03,
    "eye_width": 0.012, "eye_height": 0.016, "eye_tilt": 0.03, "eye_shadow": 0.2, "lashes": 0.1,
    "brow_y": 0.03, "brow_thickness": 0.02, "brow_arch": 0.02, "brow_tilt": 0.025,
    "nose_width": 0.03, "nose_y": 0.035, "nose_relief": 0.35, "mouth_y": 0.03,
    "mouth_width": 0.035, "upper_lip": 0.014, "lower_lip": 0.018, "smile": 0.35, "hairline": 0.06,
}  # fmt: skip
"""How far a parameter may stray from where it began."""


def vectors_of(engine: FaceEngine, pictures: Sequence[BgrImage]) -> Vectors | None:
    """One vector per picture, float32 (N, 128), or None where a face is not found exactly once."""
    found = []
    for picture in pictures:
        detections = engine.detect(picture, minimum_face_px=80)
        if len(detections) != 1:
            return None
        points = engine.landmarks(picture, [detections[0].box])
        found.append(engine.encode(picture, points)[0])
    return np.stack(found)


def gaps(first: Vectors, second: Vectors) -> np.ndarray:
    """Distances of every vector of one to every vector of the other, (N, M)."""
    return np.asarray(np.linalg.norm(first[:, None] - second[None], axis=2))


def scene_vectors(engine: FaceEngine) -> dict[str, Vectors]:
    """Vectors of everyone as they stand in the scene, every fifth frame of their visit."""
    scene = DrawnScene()
    result = {}
    for visit in scene.timetable():
        found = []
        for time_s in np.arange(visit.settled_from_s, visit.settled_until_s, 1 / 6):
            picture = scene.render(float(time_s))
            boxes = [detection.box for detection in engine.detect(picture, minimum_face_px=80)]
            middle = visit.x * picture.shape[1]
            near = [box for box in boxes if abs(box.centre[0] - middle) < 0.2 * picture.shape[1]]
            if len(near) == 1:
                found.append(engine.encode(picture, engine.landmarks(picture, near))[0])
            else:
                print(f"  {visit.person.name} is not found once at {time_s:.2f} s")
        result[visit.person.name] = np.stack(found)
    return result


def enrolled_vectors(engine: FaceEngine) -> dict[str, Vectors]:
    """Everyone's vectors as they are enrolled, the stranger's, too."""
    result = {}
    for person in EVERYONE:
        faces = [examine(engine, one, thorough=False).face for one in enrollment_frames(person)]
        assert all(faces), f"{person.name} is not found in an enrollment picture"
        result[person.name] = np.stack([face.vector for face in faces if face is not None])
    return result


def report(engine: FaceEngine) -> None:
    """Print the matrix of scores, what is decided by them, and both ranges of distances."""
    enrolled, seen = enrolled_vectors(engine), scene_vectors(engine)
    names = [person.name for person in EVERYONE]
    everybody = gallery_of(enrolled, names, engine)
    print("Highest score of a frame of the scene (rows) with anyone (columns), were the stranger")
    print("enrolled, too; on the diagonal the lowest with oneself:")
    print(" " * 14 + "".join(f"{name.removeprefix('Demo '):>10}" for name in names))
    for row, name in enumerate(names):
        scores = everybody.scores(seen[name])
        values = [
            scores[:, column].min() if row == column else scores[:, column].max()
            for column in range(len(names))
        ]
        print(f"{name:<14}" + "".join(f"{value:10.1f}" for value in values))
    known = [person.name for person in DEMO_PEOPLE]
    gallery, policy = gallery_of(enrolled, known, engine), DecisionPolicy()
    single, visit = (policy.threshold(len(known), frames) for frames in (1, MOST_FRAMES))
    print(f"Asked of a frame {single:.1f}, of a visit {visit:.1f}; the stranger is not enrolled:")
    for name in names:
        own = known.index(name) if name in known else None
        alone = [decide(gallery, vector, policy) for vector in seen[name]]
        said = [one.key if one.outcome is Outcome.ACCEPTED else None for one in alone]
        together = decide(gallery, fused(seen[name]), policy, frames=len(seen[name]))
        about = "" if together.key is None else f" as {known[together.key]}"
        print(
            f"  {name}: {said.count(own)} of {len(said)} frames right; together "
            f"{together.outcome.value}{about}, score {together.score:.1f}"
        )
    everything = {name: np.vstack([seen[name], enrolled[name]]) for name in names}
    same = [gaps(v, v)[np.triu_indices(len(v), 1)] for v in everything.values()]
    different = [gaps(a, b).ravel() for a, b in combinations(everything.values(), 2)]
    for title, values in (("same person", same), ("different people", different)):
        flat = np.concatenate(values)
        print(
            f"{title}: {flat.min():.3f} to {flat.max():.3f}, median {np.median(flat):.3f} "
            f"({flat.size} pairs)"
        )


def gallery_of(enrolled: dict[str, Vectors], names: Sequence[str], engine: FaceEngine) -> Gallery:
    """These people, keyed by their places among the names."""
    keys = np.repeat(np.arange(len(names)), [len(enrolled[name]) for name in names])
    return Gallery(keys, np.concatenate([enrolled[name] for name in names]), engine.id)


def timing() -> None:
    """Print the median time of one frame, for one or two visitors and for the crowd."""
    for title, scene in (
        ("640 x 480, in turn", DrawnScene()),
        ("1280 x 720, five at once", crowd_scene(realtime=False)),
    ):
        with scene:
            for time_s in np.arange(0, scene.round_s, 0.25):
                scene.render(float(time_s))
            taken = []
            for time_s in np.arange(0, min(scene.round_s, 20.0), 0.1):
                began = time.perf_counter()
                scene.render(float(time_s))
                taken.append(1000 * (time.perf_counter() - began))
        print(
            f"{title}: median {np.median(taken):.1f} ms, 95 % within "
            f"{np.percentile(taken, 95):.1f} ms a frame"
        )


def search(engine: FaceEngine, seconds: float, seed: int) -> None:
    """Climb for some seconds, then print the parameters that changed."""
    rng = np.random.default_rng(seed)
    people = list(EVERYONE)
    vectors = [look(engine, person) for person in people]
    best = worth(people, vectors)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        which = int(rng.integers(len(people)))
        changed = varied(people[which], EVERYONE[which], rng)
        seen = look(engine, changed) if plausible(changed) else None
        if seen is None:
            continue
        others = [*vectors[:which], seen, *vectors[which + 1 :]]
        persons = [*people[:which], changed, *people[which + 1 :]]
        value = worth(persons, others)
        if value > best:
            best, people, vectors = value, persons, others
            print(f"{value:.3f}  {changed.name}", flush=True)
    for before, after in zip(EVERYONE, people, strict=True):
        changes = [
            f"{name}={round(getattr(after, name), 3)}"
            for name in SPANS
            if getattr(after, name) != getattr(before, name)
        ]
        print(f"{after.name}: {', '.join(changes) or 'as before'}")


def look(engine: FaceEngine, person: DrawnPerson) -> Vectors | None:
    """The person's vectors in the extreme looks, or None where one is not found."""
    return vectors_of(engine, [draw_face(person, pose, 400) for pose in EXTREMES])


def varied(person: DrawnPerson, origin: DrawnPerson, rng: np.random.Generator) -> DrawnPerson:
    """The person with four parameters changed a little."""
    changes = {}
    for name in rng.choice(list(SPANS), 4, replace=False):
        start, span = getattr(origin, name), SPANS[name]
        value = getattr(person, name) + rng.normal(0, 0.6 * span)
        changes[str(name)] = float(np.clip(value, start - span, start + span))
    return replace(person, **changes)  # type: ignore[arg-type]


def plausible(person: DrawnPerson) -> bool:
    """Whether the face narrows downwards, and looks neither angry nor slanted."""
    return (
        person.cheek_width <= person.face_width + 0.005
        and person.jaw_width <= person.cheek_width - 0.07
        and person.chin_width <= person.jaw_width - 0.2
        and min(person.blush, person.age, person.lashes, person.eye_shadow) >= 0
        and person.brow_tilt <= 0.005
        and person.eye_tilt <= 0.03
    )


def worth(people: Sequence[DrawnPerson], vectors: Sequence[Vectors | None]) -> float:
    """How good a cast is: the closest pairs' distance, less what exceeds 0.27 within a person."""
    known = [v for v in vectors if v is not None]
    if len(known) < len(people):
        return -1.0
    apart = np.sort([gaps(a, b).min() for a, b in combinations(known, 2)])
    own = max(gaps(v, v).max() for v in known)
    strayed = sum(
        ((getattr(person, name) - getattr(origin, name)) / span) ** 2
        for person, origin in zip(people, EVERYONE, strict=True)
        for name, span in SPANS.items()
    )
    return float(
        apart[0]
        + 0.15 * apart[:4].mean()
        - 2 * max(0.0, own - 0.27)
        - 0.004 * strayed / len(people)
    )


def main() -> None:
    """Read the options and do what they ask."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--cache", type=Path, default=Path(gettempdir()) / "attendance-app-models")
    parser.add_argument("--timing", action="store_true", help="also time a frame")
    parser.add_argument("--search", type=float, metavar="SECONDS", help="look for better people")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    engine = FaceEngine.load(options.cache, EngineOptions(threads=1, detector=DetectorChoice.HOG))
    if options.search:
        search(engine, options.search, options.seed)
        return
    report(engine)
    if options.timing:
        timing()


if __name__ == "__main__":
    main()
