"""Trying recognition out: what the faces in view say about one person, and what is told of it."""

from __future__ import annotations

import pytest
from scripted import track

from attendance_app.ui.enrollment.trial import Finding, TrialLook, finding_of
from attendance_app.vision.faces import Box
from attendance_app.vision.sightings import TrackView

OWN, OTHER = 0, 7
NEAR, FAR = Box(0, 0, 200, 200), Box(300, 0, 360, 60)


@pytest.mark.parametrize(
    ("seen", "finding", "other"),
    [
        (track(state="searching"), Finding.LOOKING, None),
        (track(state="accepted", key=OWN), Finding.RECOGNISED, None),
        (track(state="accepted", key=OTHER), Finding.SOMEBODY_ELSE, OTHER),
        (track(state="ambiguous", key=OWN, runner_up=OTHER), Finding.TOO_ALIKE, OTHER),
        (track(state="ambiguous", key=OTHER, runner_up=OWN), Finding.TOO_ALIKE, OTHER),
        (track(state="unknown"), Finding.UNKNOWN, None),
    ],
)
def test_what_a_face_says_of_the_person_tried(seen: TrackView, finding: Finding, other: int | None):
    assert finding_of((seen,), OWN) == TrialLook(finding, seen.box, other)


def test_nobody_in_view_and_the_nearest_of_several():
    assert finding_of((), OWN) == TrialLook(Finding.NOBODY)
    near = track(1, "accepted", OWN, box=NEAR)
    far = track(2, "accepted", OTHER, box=FAR)
    assert finding_of((far, near), OWN).finding is Finding.RECOGNISED
