"""Faces that are not their person's are noticed."""

from __future__ import annotations

import numpy as np
from builders import ENGINE
from crowds import gallery
from fakes import looks

from attendance_app.evaluation.disagreeing import disagreeing
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery


def test_a_face_that_is_not_the_persons_is_noticed() -> None:
    good = gallery(12, 4)
    vectors = good.vectors.copy()
    vectors[good.keys == 50] = np.stack([*vectors[good.keys == 50][:3], looks(77)])
    found = disagreeing(Gallery(good.keys, vectors, ENGINE), DecisionPolicy())
    assert [(one.person, one.faces) for one in found] == [(50, 4)]
    assert 1 <= found[0].disagreeing <= 4
    assert disagreeing(good, DecisionPolicy()) == []
