"""Faces behind masks: known by eyes and forehead, while covered, and never instead of the face."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.covered import decision_above
from attendance_app.vision.decision import DecisionPolicy, Outcome, decide
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


def test_whether_something_covers_the_face_is_told_of_who_is_not_known() -> None:
    """So that they can be asked to take it off."""
    stranger = FakeFace(CLOTH, upper=looks(103), noise=0.1)
    for face, told in ((stranger, True), (FakeFace(CLOTH), False), (masked(ANA), False)):
        last = played(lambda _, face=face: [face], 2)[-1]
        assert [track.covered for track in last.tracks] == [told]


def test_without_upper_faces_nobody_masked_is_known() -> None:
    """Enrolled before there were any."""
    before = _gallery({ANA: looks(ANA), EVA: looks(EVA)}, ENGINE)
    assert not sightings(played(lambda _: [masked(ANA)], 5, before))


def test_taking_the_mask_off_is_no_second_visit() -> None:
    results = played(lambda t: [masked(ANA)] if t < 2 else [FakeFace(looks(ANA))], 5)
    (sighting,) = sightings(results)
    assert sighting.covered
    assert results[-1].tracks[0].key == ANA


def told(results: list[FrameResult]) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.reason, one.candidates) for result in results for one in result.rejections]


TWINS = {ANA: looks(ANA), EVA: resembling(looks(ANA), looks(EVA), 0.2)}


def test_who_looks_like_somebody_else_is_not_told_apart_by_less_of_the_face() -> None:
    """Bare twins are asked which they are; a mask does not let one of them pass for the other."""
    gallery = _gallery(TWINS, ENGINE, _gallery(ABOVE, upper_id(ENGINE)))
    bare = played(lambda _: [FakeFace(looks(ANA))], 4, gallery)
    behind_cloth = played(lambda _: [masked(ANA)], 4, gallery)
    for results in (bare, behind_cloth):
        assert not sightings(results)
        assert told(results) == [("ambiguous", (ANA, EVA))]


def test_a_face_between_two_people_is_not_settled_by_its_upper_part() -> None:
    between = resembling(looks(ANA), looks(EVA), np.linalg.norm(looks(ANA) - looks(EVA)) / 2.8)
    people = {ANA: looks(ANA), EVA: looks(EVA)}
    gallery = _gallery(people, ENGINE, _gallery(ABOVE, upper_id(ENGINE)))
    finding = decide(gallery, between, DecisionPolicy(), frames=2)
    assert finding.outcome is Outcome.AMBIGUOUS
    results = played(lambda _: [FakeFace(between, upper=ABOVE[ANA], noise=0.02)], 4, gallery)
    assert not sightings(results)
    assert told(results) == [("ambiguous", (finding.key, finding.runner_up))]


def test_an_upper_face_counts_for_nobody_whom_the_whole_face_contradicts() -> None:
    policy = DecisionPolicy()
    ana, eva = (decide(WITH_UPPER, looks(key), policy) for key in (ANA, EVA))
    unknown = decide(WITH_UPPER, CLOTH, policy)
    assert decision_above(eva, ana, WITH_UPPER, policy) is None
    assert decision_above(unknown, ana, WITH_UPPER, policy) is ana
    assert decision_above(unknown, unknown, WITH_UPPER, policy) is None


def test_as_much_is_asked_of_an_upper_face_as_if_everybody_enrolled_had_one() -> None:
    few = _gallery(ABOVE, upper_id(ENGINE))
    policy = DecisionPolicy()
    for crowd in (5, 40_000):
        upper = Gallery(few.keys, few.vectors, upper_id(ENGINE), crowd=crowd)
        asked = decide(upper, ABOVE[ANA], policy, frames=5).threshold
        assert asked == policy.threshold(crowd, 5)
