"""Faces looked for in the gallery without them are answered as by a gallery that never had them."""

from __future__ import annotations

import numpy as np
import pytest
from builders import ENGINE
from crowds import gallery, with_twins
from fakes import looks, photo, resembling

from attendance_app.evaluation.left_out import LeftOut, answers, as_strangers, as_themselves
from attendance_app.evaluation.rules import NOBODY, answering, gallery_scores
from attendance_app.vision.decision import DecisionPolicy, Level, Outcome
from attendance_app.vision.gallery import Gallery, fused

LEVELS = {level.value: DecisionPolicy.of(level) for level in Level}


def family(people: int, faces: int) -> Gallery:
    """Many who resemble the one before them, some of them twins or triplets."""
    vectors = []
    look = looks(0)
    for person in range(people):
        look = resembling(look, looks(person), 0.12 if person % 9 in (4, 7, 8) else 0.45)
        vectors += [photo(look, 10 * person + face, 0.32) for face in range(faces)]
    return Gallery(np.repeat(np.arange(people), faces), np.stack(vectors), ENGINE)


def drawn(tried: Gallery) -> list[list[LeftOut]]:
    rng = np.random.default_rng(3)
    return [*as_strangers(tried, rng), *as_themselves(tried, rng)]


@pytest.mark.parametrize("kind", range(4))
def test_the_answers_are_those_of_a_gallery_made_anew(kind: int) -> None:
    """Look-alikes and crowds included, although most of the gallery is not made anew."""
    tried = family(75, 4)
    every = drawn(tried)[kind]
    chosen = every[:: len(every) // 70]
    said = answers(tried, chosen, LEVELS)
    seen = set()
    for number, one in enumerate(chosen):
        rest = np.delete(np.arange(len(tried)), one.rows)
        anew = Gallery(tried.keys[rest], tried.vectors[rest], ENGINE)
        own = anew.people == tried.people[one.person]
        for name, policy in LEVELS.items():
            outcome, about = answering(anew, policy)(one.probe, one.frames)
            scores = gallery_scores(anew, one.probe[None], one.frames, policy)[0]
            expected = scores[own][0] if own.any() else scores.max()
            assert said[name].outcome[number] == outcome
            assert said[name].about[number] == about
            assert said[name].score[number] == pytest.approx(expected, abs=1e-4)
            seen.add(outcome)
    assert seen == set(Outcome)


def test_strangers_are_taken_out_whole_and_have_all_their_faces_fused() -> None:
    tried = gallery(5, 3)
    single, together, *_ = drawn(tried)
    assert len(single) == 15
    assert {one.frames for one in single} == {1}
    for one in [*single, *together]:
        assert (tried.keys[one.rows] == tried.people[one.person]).all()
        assert len(one.rows) == 3
    assert sorted(one.person for one in together) == list(range(5))
    for one in together:
        assert one.frames == 3
        assert np.array_equal(one.probe, fused(tried.vectors[one.rows]))


def test_who_is_enrolled_is_looked_for_by_half_of_their_faces() -> None:
    tried = gallery(6, 5)
    *_, single, together = drawn(tried)
    assert len(single) == 30
    assert all(len(one.rows) == one.frames == 1 for one in single)
    assert sorted(one.person for one in together) == list(range(6))
    for one in together:
        assert one.frames == len(one.rows) == 3
        assert np.array_equal(one.probe, fused(tried.vectors[one.rows]))
        assert (tried.keys[one.rows] == tried.people[one.person]).all()


def test_too_few_faces_are_not_looked_for_together() -> None:
    single, together, own, halved = drawn(with_twins(4))
    assert (len(single), together, own, halved) == (4, [], [], [])
    *_, own, halved = drawn(gallery(4, 3))
    assert (len(own), halved) == (12, [])


def test_nobody_tried_is_no_answer() -> None:
    (said,) = answers(gallery(2, 1), [], {"normal": DecisionPolicy()}).values()
    assert len(said.person) == len(said.outcome) == len(said.about) == len(said.score) == 0


def test_two_enrolled_are_each_tried_against_the_other() -> None:
    tried = with_twins(2)
    single, *_ = drawn(tried)
    (said,) = answers(tried, single, {"normal": DecisionPolicy()}).values()
    assert set(said.outcome) == {Outcome.ACCEPTED}
    assert (said.about == 1 - said.person).all()
    assert NOBODY not in said.about
