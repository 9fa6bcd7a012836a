"""Evidence: frames that agree are counted, another person's frames end it."""

from __future__ import annotations

import numpy as np
import pytest

from attendance_app.vision.decision import DecisionPolicy, Outcome
from attendance_app.vision.evidence import NOBODY, WINDOW, Evidence, Observation, votes
from attendance_app.vision.faces import Vector
from attendance_app.vision.gallery import Gallery, apart
from tests.fakes import ENGINE, looks, photo, resembling

ANA, EVA = 1, 2
PEOPLE = Gallery(np.array([ANA, EVA]), np.stack([looks(ANA), looks(EVA)]), ENGINE)
POLICY = DecisionPolicy()


def seen(vector: Vector, frame: int, vote: int = NOBODY) -> Observation:
    return Observation(vector, vote, frame / 30, 0.8)


def near(person: int, frame: int, distance: float = 0.15) -> Vector:
    """A frame of somebody, at that distance from how they look."""
    return photo(looks(person), 1000 + frame, distance)


def test_agreeing_frames_are_counted_over_their_time() -> None:
    evidence = Evidence()
    for frame in range(7):
        assert evidence.add(seen(near(ANA, frame), frame, ANA)) == ()
    assert evidence.frames == 7
    assert evidence.span_s == pytest.approx(0.2)
    assert evidence.quality == pytest.approx(0.8)
    assert apart(evidence.fused, looks(ANA)) < 0.1
    finding = evidence.finding(PEOPLE, POLICY)
    assert finding.convincing
    assert (finding.decision.key, finding.agreeing, finding.frames) == (ANA, 7, 7)


def test_only_the_newest_second_counts() -> None:
    evidence = Evidence()
    for frame in range(WINDOW + 10):
        evidence.add(seen(near(ANA, frame), frame, ANA if frame >= 10 else NOBODY))
    assert evidence.frames == WINDOW
    assert evidence.finding(PEOPLE, POLICY).agreeing == WINDOW


def test_one_frame_of_somebody_else_is_doubted_and_forgotten() -> None:
    evidence = Evidence()
    evidence.add(seen(near(ANA, 0), 0))
    assert evidence.add(seen(near(EVA, 1), 1)) == ()
    assert evidence.in_doubt
    assert evidence.add(seen(near(ANA, 2), 2)) == ()
    assert not evidence.in_doubt
    assert evidence.frames == 2
    assert evidence.add(seen(near(EVA, 3), 3)) == ()


def test_two_frames_of_somebody_else_end_it_and_are_handed_over() -> None:
    evidence = Evidence()
    evidence.add(seen(near(ANA, 0), 0))
    first, second = seen(near(EVA, 1), 1), seen(near(EVA, 2), 2)
    assert evidence.add(first) == ()
    assert evidence.add(second) == (first, second)
    assert evidence.frames == 1


def test_frames_that_vote_for_another_than_the_one_found_end_it_too() -> None:
    evidence = Evidence()
    evidence.add(seen(near(ANA, 0), 0, ANA), expected=ANA)
    evidence.add(seen(near(ANA, 1), 1, NOBODY), expected=ANA)
    assert not evidence.in_doubt
    evidence.add(seen(near(ANA, 2), 2, EVA), expected=ANA)
    assert len(evidence.add(seen(near(ANA, 3), 3, EVA), expected=ANA)) == 2


def test_a_whole_that_few_frames_support_convinces_nobody() -> None:
    evidence = Evidence()
    for frame in range(10):
        evidence.add(seen(near(ANA, frame), frame, ANA if frame < 5 else NOBODY))
    finding = evidence.finding(PEOPLE, POLICY)
    assert finding.decision.outcome is Outcome.ACCEPTED
    assert not finding.convincing


def test_one_lucky_frame_of_a_stranger_convinces_nobody() -> None:
    evidence = Evidence()
    stranger = resembling(looks(ANA), looks(7), 0.36)
    evidence.add(seen(resembling(looks(ANA), stranger, 0.2), 0, ANA))
    for frame in range(1, 8):
        evidence.add(seen(stranger, frame, NOBODY))
    assert evidence.frames == 8
    assert not evidence.finding(PEOPLE, POLICY).convincing


def test_a_poor_frame_moves_the_whole_less_than_a_good_one() -> None:
    def whole(quality: float) -> Vector:
        evidence = Evidence()
        for frame in range(4):
            evidence.add(seen(near(ANA, frame, 0.1), frame))
        evidence.add(Observation(near(ANA, 4, 0.25), NOBODY, 1.0, quality))
        return evidence.fused

    assert apart(whole(0.1), looks(ANA)) < apart(whole(0.9), looks(ANA))


def test_frames_of_no_quality_at_all_count_the_same() -> None:
    evidence = Evidence()
    for frame in range(3):
        evidence.add(Observation(near(ANA, frame), ANA, frame / 30, 0.0))
    assert apart(evidence.fused, looks(ANA)) < 0.15
    assert evidence.finding(PEOPLE, POLICY).convincing


def test_a_frame_votes_for_the_likeliest_person_if_likely_enough() -> None:
    frames = np.stack([near(EVA, 0), looks(7), near(ANA, 0)])
    assert votes(PEOPLE, PEOPLE.scores(frames), POLICY) == [EVA, NOBODY, ANA]


def test_between_look_alikes_a_frame_votes_all_the_same() -> None:
    """The frames together decide whether it is clear."""
    alike = resembling(looks(ANA), looks(EVA), 0.2)
    people = Gallery(np.array([ANA, EVA]), np.stack([looks(ANA), alike]), ENGINE)
    between = resembling(looks(ANA), looks(EVA), 0.09)
    assert votes(people, people.scores(between[None]), POLICY) == [ANA]


def test_without_people_or_frames_there_are_no_votes() -> None:
    nobody = Gallery.empty(ENGINE)
    assert votes(nobody, nobody.scores(looks(1)[None]), POLICY) == [NOBODY]
    assert votes(PEOPLE, PEOPLE.scores(np.empty((0, 128), np.float32)), POLICY) == []


def test_a_new_gallery_is_asked_about_the_frames_counted_before() -> None:
    evidence = Evidence()
    for frame in range(6):
        evidence.add(seen(near(5, frame), frame, NOBODY))
    assert not evidence.finding(PEOPLE, POLICY).convincing
    enrolled = Gallery(np.array([5]), np.stack([looks(5)]), ENGINE)
    evidence.vote_again(enrolled, POLICY)
    assert evidence.finding(enrolled, POLICY).convincing


def test_asking_again_without_a_frame_is_harmless() -> None:
    Evidence().vote_again(PEOPLE, POLICY)
    assert Evidence().quality == 0
