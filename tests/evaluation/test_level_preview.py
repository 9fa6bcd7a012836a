"""What a level means for the people enrolled: counted on their own faces, or left unsaid."""

from __future__ import annotations

import numpy as np
import pytest
from builders import ENGINE
from crowds import gallery, with_twins

from attendance_app.domain.people import Person
from attendance_app.evaluation.level_preview import level_preview
from attendance_app.vision.decision import DecisionPolicy, Level
from attendance_app.vision.gallery import Gallery


def people_of(tried: Gallery) -> dict[int, Person]:
    return {key: Person(key, f"{key:04}", f"Person {key}") for key in tried.people.tolist()}


def test_the_figures_count_the_gallerys_own_people() -> None:
    tried = gallery(12, 4)
    found = level_preview(tried, people_of(tried), DecisionPolicy.of(Level.STRICT), again=2)
    assert (found.people, found.faces, found.with_one_face, found.again) == (12, 48, 0, 2)
    assert found.used == "strict"
    assert {one.level: one.promised for one in found.levels} == {
        "strict": 0.001,
        "normal": 0.003,
        "lenient": 0.01,
    }
    normal = found.of("normal")
    assert normal is not None
    assert normal.together
    assert normal.strangers is not None
    assert normal.recognised is not None
    assert (normal.strangers.events, normal.strangers.trials) == (0, 12)
    assert (normal.recognised.events, normal.recognised.trials) == (12, 12)
    assert normal.recognised.low < 1 == normal.recognised.high


def test_twins_are_named_and_the_camera_does_not_decide_between_them() -> None:
    tried = with_twins(12)
    (pair,) = level_preview(tried, people_of(tried), DecisionPolicy()).pairs
    assert (pair.first.id, pair.second.id, pair.told_apart) == (0, 1, False)
    assert not pair.confirmed


def test_few_people_allow_no_figures_but_the_promise_is_said() -> None:
    alone = Gallery(np.array([1]), gallery(1, 1).vectors, ENGINE)
    found = level_preview(alone, people_of(alone), DecisionPolicy())
    assert [one.recognised for one in found.levels] == [None] * 3
    assert found.levels[0].promised == 0.003
    few = gallery(4, 4)
    assert level_preview(few, people_of(few), DecisionPolicy()).levels[0].strangers is None


def test_a_rate_of_the_sites_own_comes_first() -> None:
    tried = gallery(3, 1)
    found = level_preview(tried, people_of(tried), DecisionPolicy(0.0005))
    assert (found.used, found.levels[0].level) == ("own", "own")


def test_it_can_be_stopped_between_two_steps() -> None:
    tried = gallery(20, 4)
    steps = []

    def report(done: int, total: int) -> None:
        steps.append((done, total))
        if done >= 100:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        level_preview(tried, people_of(tried), DecisionPolicy(), report=report)
    assert 1 < len(steps) < steps[-1][1]
