"""Measures at which distance so many pairs of different people lie, for fused photos.

    python benchmarks/thresholds_on_faces.py FACES --models DIR [--cache FILE]

FACES holds a folder of photos per person (half of Labeled Faces in the Wild). Printed is the table
that the limit for means of several photos rests on (docs/adr/0004-decision-threshold.md); what
the rules and the application make of the same faces, ``attendance-app evaluate`` tells.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from attendance_app.evaluation.face_set import FaceSet, load_faces, photo_files
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.gallery import unit

FALSE_MATCH_RATES = (1e-2, 1e-3, 1e-4, 3e-5, 3e-6)


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
    options = parser.parse_args()
    engine = FaceEngine.load(options.models)
    faces = load_faces(photo_files(options.faces), engine, cache=options.cache)
    print(f"{len(faces.people)} people, {len(faces.photos)} faces\n")
    print_false_matches(faces)


def print_false_matches(faces: FaceSet) -> None:
    """Distance of unit means below which so many pairs of different people lie."""
    print("Distance (unit vectors) at a false match rate: k photos a template, p a probe")
    print("| k | p | pairs | " + " | ".join(f"{rate:.0e}" for rate in FALSE_MATCH_RATES) + " |")
    print("|" + "---|" * (3 + len(FALSE_MATCH_RATES)))
    rng = np.random.default_rng(0)
    for k, p in ((1, 1), (3, 1), (5, 1), (1, 3), (3, 2), (3, 3), (5, 3)):
        impostors = []
        for _ in range(2 if k * p == 1 else 6):
            templates, owners, probes, whose = [], [], [], []
            for person, rows in enumerate(faces.rows.values()):
                mixed = rng.permutation(rows)
                if len(mixed) >= k:
                    templates.append(faces.vectors[mixed[:k]].mean(axis=0))
                    owners.append(person)
                if len(mixed) >= p:
                    probes.append(faces.vectors[mixed[-p:]].mean(axis=0))
                    whose.append(person)
            likeness = unit(np.array(probes)) @ unit(np.array(templates)).T
            apart = np.sqrt(np.maximum(2 - 2 * likeness, 0))
            impostors.append(apart[np.array(whose)[:, None] != np.array(owners)[None]])
        all_pairs = np.concatenate(impostors)
        quantiles = np.quantile(all_pairs, FALSE_MATCH_RATES)
        cells = " | ".join(f"{quantile:.3f}" for quantile in quantiles)
        print(f"| {k} | {p} | {len(all_pairs):,} | {cells} |")


if __name__ == "__main__":
    main()
