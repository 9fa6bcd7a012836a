"""Measures how often strangers are accepted and people found, on real faces, for the thresholds.

    python benchmarks/thresholds_on_faces.py FACES --models DIR [--cache FILE]

FACES holds a folder of photos per person (half of Labeled Faces in the Wild). Printed are the
tables that docs/adr/0004-decision-threshold.md rests on: the false match rate of two means of
several photos; open-set identification by several rules; and the application's own decision.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from attendance_app.vision.decision import DecisionPolicy, Outcome, judge
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.faces import EngineId
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.photos import PHOTO_SUFFIXES, read_photo

Array = npt.NDArray[np.float64]
ENGINE = EngineId("benchmark", "0", "")
FALSE_MATCH_RATES = (1e-2, 1e-3, 1e-4, 3e-5, 3e-6)
STRANGERS = 400  # per draw


@dataclass(frozen=True)
class Faces:
    """Vectors float64 (M, 128) of people 0, 1, ... and the rows of each."""

    vectors: Array
    rows: list[npt.NDArray[np.int64]]


def main() -> None:
    """Read, encode or take from the cache, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("faces", type=Path)
    parser.add_argument(
        "--models", type=Path, required=True, help="where converted models are kept"
    )
    parser.add_argument(
        "--cache", type=Path, help="keep the vectors here (.npz), outside the project"
    )
    parser.add_argument("--draws", type=int, default=40)
    options = parser.parse_args()
    faces = load(options.faces, options.models, options.cache)
    print(f"{len(faces.rows)} people, {len(faces.vectors)} faces\n")
    print_false_matches(faces)
    print_rules(faces, options.draws)
    print_application(faces, options.draws)


def load(folder: Path, models: Path, cache: Path | None) -> Faces:
    """One vector per photo: of the face nearest to its middle."""
    if cache is not None and cache.exists():
        stored = np.load(cache)
        vectors, people = stored["vectors"].astype(np.float64), stored["people"]
    else:
        engine = FaceEngine.load(models, EngineOptions())
        found, names = [], []
        for path in sorted(
            one for one in folder.rglob("*") if one.suffix.lower() in PHOTO_SUFFIXES
        ):
            image = read_photo(path)
            middle = image.shape[1] / 2, image.shape[0] / 2
            boxes = [face.box for face in engine.detect(image)]
            if boxes:
                box = min(boxes, key=lambda one: math.dist(one.centre, middle))
                found.append(engine.encode(image, engine.landmarks(image, [box]))[0])
                names.append(path.parent.name)
        people = np.unique(names, return_inverse=True)[1]
        if cache is not None:
            np.savez(cache, vectors=np.array(found), people=people)
        vectors = np.array(found, dtype=np.float64)
    return Faces(vectors, [np.flatnonzero(people == one) for one in range(int(people.max()) + 1)])


def unit(vectors: Array) -> Array:
    """Brought to length 1."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True))


def distances(a: Array, b: Array) -> Array:
    """Between rows."""
    squared = (a**2).sum(axis=1)[:, None] + (b**2).sum(axis=1)[None] - 2 * a @ b.T
    return np.asarray(np.sqrt(np.maximum(squared, 0)))


def print_false_matches(faces: Faces) -> None:
    """Distance of unit means below which so many pairs of different people lie."""
    print("Distance (unit vectors) at a false match rate: k photos a template, p a probe")
    print("| k | p | pairs | " + " | ".join(f"{rate:.0e}" for rate in FALSE_MATCH_RATES) + " |")
    print("|" + "---|" * (3 + len(FALSE_MATCH_RATES)))
    rng = np.random.default_rng(0)
    for k, p in ((1, 1), (3, 1), (5, 1), (1, 3), (3, 2), (3, 3), (5, 3)):
        impostors = []
        for _ in range(2 if k * p == 1 else 6):
            templates, owners, probes, whose = [], [], [], []
            for person, rows in enumerate(faces.rows):
                mixed = rng.permutation(rows)
                if len(mixed) >= k:
                    templates.append(faces.vectors[mixed[:k]].mean(axis=0))
                    owners.append(person)
                if len(mixed) >= p:
                    probes.append(faces.vectors[mixed[-p:]].mean(axis=0))
                    whose.append(person)
            apart = distances(unit(np.array(probes)), unit(np.array(templates)))
            impostors.append(apart[np.array(whose)[:, None] != np.array(owners)[None]])
        all_pairs = np.concatenate(impostors)
        quantiles = np.quantile(all_pairs, FALSE_MATCH_RATES)
        cells = " | ".join(f"{quantile:.3f}" for quantile in quantiles)
        print(f"| {k} | {p} | {len(all_pairs):,} | {cells} |")
    print()


Rule = Callable[[Sequence[Array], Array], Array]
"""Photos of each enrolled person, probes -> distances (probes, people)."""

RULES: dict[str, Rule] = {
    "nearest of k, as encoded": lambda people, probes: np.stack(
        [distances(probes, photos).min(axis=1) for photos in people], axis=1
    ),
    "mean, as encoded": lambda people, probes: distances(
        probes, np.array([photos.mean(axis=0) for photos in people])
    ),
    "nearest of k, length 1": lambda people, probes: np.stack(
        [distances(unit(probes), unit(photos)).min(axis=1) for photos in people], axis=1
    ),
    "mean, length 1": lambda people, probes: distances(
        unit(probes), unit(np.array([photos.mean(axis=0) for photos in people]))
    ),
}


@dataclass(frozen=True)
class Draw:
    """One gallery with probes of those enrolled and of strangers."""

    enrolled: list[Array]
    probes: Array
    owners: npt.NDArray[np.int64]
    strangers: Array


@dataclass
class Count:
    """What came of the probes and of the strangers."""

    probes: int = 0
    found: int = 0
    asked: int = 0
    wrong: int = 0
    strangers: int = 0
    accepted: int = 0


def draw(faces: Faces, rng: np.random.Generator, people: int, k: int, p: int) -> Draw:
    """Enroll people with k photos, probe with the mean of p others.

    Where too few people have k + p photos, the gallery is filled with people of fewer, who are
    not probed.
    """
    order = rng.permutation(len(faces.rows))
    rich = [one for one in order if len(faces.rows[one]) >= k + p][:people]
    poor = [one for one in order if one not in set(rich)][: people - len(rich)]
    inside = {*rich, *poor}
    enrolled: list[Array] = []
    probes: list[Array] = []
    for person in [*rich, *poor]:
        rows = rng.permutation(faces.rows[person])
        enrolled.append(faces.vectors[rows[:k]])
        if len(probes) < len(rich):
            probes.append(faces.vectors[rows[k : k + p]].mean(axis=0))
    outside = [one for one in order if one not in inside and len(faces.rows[one]) >= p][:STRANGERS]
    strangers = [
        faces.vectors[rng.permutation(faces.rows[one])[:p]].mean(axis=0) for one in outside
    ]
    return Draw(enrolled, np.array(probes), np.arange(len(rich)), np.array(strangers))


def print_rules(faces: Faces, draws: int) -> None:
    """What each rule finds when it accepts so many strangers."""
    print("100 people enrolled: people found (TPIR) at strangers accepted (FPIR)")
    print("| photos | probe | rule | at 0.3 % | limit | at 1 % | limit |")
    print("|" + "---|" * 7)
    for k, p in ((1, 1), (5, 1), (1, 3), (5, 3)):
        rng = np.random.default_rng(1)
        cases = [draw(faces, rng, 100, k, p) for _ in range(draws)]
        for name, rule in RULES.items():
            right, wrong = [], []
            for case in cases:
                apart = rule(case.enrolled, case.probes)
                correct = apart.argmin(axis=1) == case.owners
                right.append(np.where(correct, apart.min(axis=1), np.inf))
                wrong.append(rule(case.enrolled, case.strangers).min(axis=1))
            found, strangers = np.concatenate(right), np.concatenate(wrong)
            cells = []
            for rate in (0.003, 0.01):
                limit = float(np.quantile(strangers, rate))
                cells.append(f"{np.mean(found <= limit):.1%} | {limit:.3f}")
            print(f"| {k} | {p} | {name} | {' | '.join(cells)} |")
    print()


def print_application(faces: Faces, draws: int) -> None:
    """The application's own decision with its defaults, and with other margins."""
    print("The application's decision")
    print(
        "| people | photos | probe | margin | found | asked | named wrongly | strangers accepted |"
    )
    print("|" + "---|" * 8)
    for people, k, p in (
        *((10, k, p) for k, p in ((1, 1), (5, 1), (5, 3))),
        *((100, k, p) for k, p in ((1, 1), (5, 1), (1, 3), (5, 3))),
        *((1000, k, p) for k, p in ((1, 1), (5, 1), (5, 3))),
    ):
        rng = np.random.default_rng(2)
        margins = (0.0, 0.03, 0.05, 0.08) if (people, k) == (100, 5) else (DecisionPolicy().margin,)
        counts = {margin: Count() for margin in margins}
        for _ in range({10: draws * 2, 100: draws}.get(people, max(1, draws // 5))):
            case = draw(faces, rng, people, k, p)
            gallery = Gallery(
                np.repeat(np.arange(len(case.enrolled)), [len(one) for one in case.enrolled]),
                np.concatenate(case.enrolled).astype(np.float32),
                ENGINE,
            )
            known = gallery.distances(case.probes.astype(np.float32))
            strange = gallery.distances(case.strangers.astype(np.float32))
            for margin, count in counts.items():
                policy = DecisionPolicy(margin=margin)
                for owner, row in zip(case.owners, known, strict=True):
                    decision = judge(gallery, row, policy, frames=p)
                    count.probes += 1
                    count.asked += decision.outcome is Outcome.AMBIGUOUS
                    if decision.outcome is Outcome.ACCEPTED:
                        count.found += decision.key == int(owner)
                        count.wrong += decision.key != int(owner)
                for row in strange:
                    decision = judge(gallery, row, policy, frames=p)
                    count.strangers += 1
                    count.accepted += decision.outcome is Outcome.ACCEPTED
        for margin, count in counts.items():
            print(
                f"| {people} | {k} | {p} | {margin} | {count.found / count.probes:.1%} "
                f"| {count.asked / count.probes:.1%} | {count.wrong} of {count.probes} "
                f"| {interval(count.accepted, count.strangers)} |"
            )


def interval(events: int, trials: int) -> str:
    """A share with its 95 % interval (Wilson); optimistic, as draws share people."""
    z = 1.96
    share = events / trials
    middle = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    half = (
        z * math.sqrt(share * (1 - share) / trials + z**2 / (4 * trials**2)) / (1 + z**2 / trials)
    )
    return f"{share:.2%} ({max(0, middle - half):.2%} to {middle + half:.2%})"


if __name__ == "__main__":
    main()
