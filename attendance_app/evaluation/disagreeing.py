"""Whose enrolled faces do not agree with each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from attendance_app.evaluation.rules import gallery_scores
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Somebody not all of whose faces would be recognised by their others."""

    person: int
    faces: int
    disagreeing: int


def disagreeing(gallery: Gallery, policy: DecisionPolicy) -> list[Disagreement]:
    """People of whom a face would not be recognised by their others; of two, both are counted."""
    found = []
    for person, faces in zip(gallery.people, gallery.samples, strict=True):
        if faces < 2:
            continue
        vectors = gallery.vectors[gallery.keys == person]
        own = np.zeros(len(vectors) - 1, dtype=np.int64)
        count = 0
        for row in range(len(vectors)):
            rest = Gallery(own, np.delete(vectors, row, axis=0), gallery.engine)
            probe = vectors[row : row + 1]
            score = gallery_scores(rest, probe, 1, policy, people=gallery.crowd)
            count += bool(score[0, 0] < 0)
        if count:
            found.append(Disagreement(int(person), int(faces), count))
    return sorted(found, key=lambda one: (-one.disagreeing / one.faces, one.person))
