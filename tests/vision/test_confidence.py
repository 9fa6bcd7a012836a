"""More agreeing frames never take back who somebody is, and come nearer to them on the whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.vision.decision import DecisionPolicy, decide
from attendance_app.vision.evidence import DISAGREES_FROM, Evidence, Observation, votes
from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import Gallery, apart
from attendance_app.vision.pipeline import Pipeline, PipelineOptions
from attendance_app.vision.sightings import TrackState
from tests.fakes import ENGINE, FakeFace, ScriptedEngine, looks, photo

PEOPLE = 30
PHOTOS = [photo(looks(key), number, 0.25) for key in range(PEOPLE) for number in range(2)]
GALLERY = Gallery(np.repeat(np.arange(PEOPLE), 2), np.stack(PHOTOS), ENGINE)
POLICY = DecisionPolicy()


@settings(max_examples=25, deadline=None)
@given(
    st.integers(0, PEOPLE - 1),
    st.lists(st.floats(0.02, 0.29), min_size=60, max_size=60),
)
def test_who_was_recognised_stays_so_however_the_agreeing_frames_waver(
    key: int, noise: list[float]
) -> None:
    """Frames up to as far off as still count as the same face; one visit, however long."""
    engine = ScriptedEngine(
        lambda seconds: [FakeFace(looks(key), noise=noise[round(seconds * 30) % len(noise)])]
    )
    pipeline = Pipeline(engine, GALLERY, PipelineOptions(encode_every_frame=True))
    results = [pipeline.process(engine.frame(index)) for index in range(90)]
    sightings = [one.key for result in results for one in result.sightings]
    assert sightings in ([], [key])
    if sightings:
        first = next(index for index, result in enumerate(results) if result.sightings)
        for result in results[first:]:
            [track] = result.tracks
            assert (track.state, track.key) == (TrackState.ACCEPTED, key)


def evidence_of(frames: list[Vector]) -> Evidence:
    evidence = Evidence()
    for index, frame in enumerate(frames):
        [vote] = votes(GALLERY, GALLERY.scores(frame[None]), POLICY)
        assert not evidence.add(Observation(frame, vote, index / 30, 0.8))
    return evidence


@pytest.mark.parametrize("distance", [0.12, 0.18])
def test_the_more_frames_agree_the_nearer_they_are_together_to_the_person(distance: float) -> None:
    """On average over people: a frame more may be worse than those before, never all of them."""
    nearness = []
    for count in (2, 4, 8, 16):
        found = []
        for key in range(PEOPLE):
            frames = [photo(looks(key), 500 + number, distance) for number in range(count)]
            evidence = evidence_of(frames)
            assert evidence.frames == count
            found.append(apart(evidence.fused, looks(key)))
        nearness.append(np.mean(found))
    assert nearness == sorted(nearness, reverse=True)
    assert nearness[-1] < 0.6 * distance < DISAGREES_FROM


@pytest.mark.parametrize("count", [3, 10, 30])
def test_the_very_same_look_in_more_frames_says_no_less(count: int) -> None:
    """From two on; one is compared as a photo, whose scores have a scale of their own."""
    for key in range(PEOPLE):
        frame = photo(looks(key), 77)
        two, more = (decide(GALLERY, frame, POLICY, frames=frames).score for frames in (2, count))
        assert two is not None
        assert more is not None
        assert more >= two
