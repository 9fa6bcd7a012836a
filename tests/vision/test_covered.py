"""Faces behind masks: known by eyes and forehead, while covered, and never instead of the face."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.faces import EngineId, Vector
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.pipeline import FrameResult, Pipeline, Sighting
from attendance_app.vision.upper_face import upper_id
from tests.fakes import ENGINE, FakeFace, Script, ScriptedEngine, looks, resembling

ANA, EVA = 1, 2
ABOVE = {ANA: looks(101), EVA: looks(102)}
"""How their eyes and foreheads look: not at all like their faces."""
CLOTH = looks(77)
"""What the encoder makes of a whole face behind a mask."""


def _vectors(look: Vector) -> list[Vector]:
    return [resembling(look, looks(50 + i), 0.1) for i in range(4)]


def _gallery(people: dict[int, Vector], engine: EngineId, upper: Gallery | None = None) -> Gallery:
    vectors = [one for look in people.values() for one in _vectors(look)]
    return Gallery(np.repeat(list(people), 4), np.reshape(vectors, (-1, 128)), engine, upper=upper)


WITH_UPPER = _gallery({ANA: looks(ANA), EVA: looks(EVA)}, ENGINE, _gallery(ABOVE, upper_id(ENGINE)))


def masked(key: int, noise: float = 0.1) -> FakeFace:
    return FakeFace(CLOTH, upper=ABOVE[key], noise=noise)


def played(script: Script, seconds: float, gallery: Gallery = WITH_UPPER) -> list[FrameResult]:
    engine = ScriptedEngine(script)
    pipeline = Pipeline(engine, gallery)
    return [pipeline.process(engine.frame(i)) for i in range(round(seconds * 30))]


def sightings(results: list[FrameResult]) -> list[Sighting]:
    return [one for result in results for one in result.sightings]


def test_a_masked_person_is_known_by_the_upper_face_and_said_to_be() -> None:
    (sighting,) = sightings(played(lambda _: [masked(ANA)], 2))
    assert (sighting.key, sighting.covered) == (ANA, True)
    assert sighting.frames >= 5
    (bare,) = sightings(played(lambda _: [FakeFace(looks(ANA))], 2))
    assert (bare.key, bare.covered) == (ANA, False)


def test_the_face_comes_first_where_it_says_enough() -> None:
    """An upper face of somebody else does not count against it, nor is it asked."""
    face = FakeFace(looks(ANA), upper=ABOVE[EVA])
    (sighting,) = sightings(played(lambda _: [face], 2))
    assert (sighting.key, sighting.covered) == (ANA, False)


def test_a_bare_stranger_is_not_known_by_eyes_and_forehead() -> None:
    """However much they resemble somebody's: upper faces are asked of covered ones only."""
    results = played(lambda _: [FakeFace(CLOTH)], 5)
    assert not sightings(results)
    assert [one.reason for result in results for one in result.rejections] == ["unknown"]


def test_covered_frames_count_only_in_a_row() -> None:
    """Judged covered now and then, as a bearded face may be, nobody is known by it."""

    def script(t: float) -> list[FakeFace]:
        return [masked(ANA)] if round(t * 30) % 4 else [FakeFace(CLOTH)]

    assert not sightings(played(script, 5))


def test_a_masked_stranger_is_unknown() -> None:
    assert not sightings(played(lambda _: [FakeFace(CLOTH, upper=looks(300))], 5))


def test_without_upper_faces_nobody_masked_is_known() -> None:
    """Enrolled before there were any."""
    before = _gallery({ANA: looks(ANA), EVA: looks(EVA)}, ENGINE)
    assert not sightings(played(lambda _: [masked(ANA)], 5, before))


def test_taking_the_mask_off_is_no_second_visit() -> None:
    results = played(lambda t: [masked(ANA)] if t < 2 else [FakeFace(looks(ANA))], 5)
    (sighting,) = sightings(results)
    assert sighting.covered
    assert results[-1].tracks[0].key == ANA
