"""Draws: nobody is enrolled and strange, no photo is enrolled and a probe; the same each time."""

from __future__ import annotations

import numpy as np
import pytest
from made_up import face_set

from attendance_app.evaluation.drawing import Setup, draws, refusal

MANY = {f"many{number}": 6 for number in range(8)}
FEW = {f"few{number}": 1 + number % 3 for number in range(9)}
FACES = face_set(MANY | FEW, missed={"many0": 1, "nobody seen": 2})


def test_nobody_is_on_both_sides_and_no_photo_is() -> None:
    for draw in draws(FACES, Setup(people=5, photos=3, probes=2, draws=20)):
        enrolled = set(draw.keys.tolist())
        assert len(enrolled) == 5
        assert {probe.person for probe in draw.mated} == enrolled
        assert not enrolled & {probe.person for probe in draw.strangers}
        used = set(draw.rows.tolist())
        for probe in (*draw.mated, *draw.strangers):
            assert not used & set(probe.rows.tolist())
            assert len(probe.rows) <= 2
            theirs = FACES.rows[FACES.people[probe.person]]
            assert set(probe.rows.tolist()) <= set(theirs.tolist())
        for person in enrolled:
            theirs = FACES.rows[FACES.people[person]]
            assert set(draw.rows[draw.keys == person].tolist()) <= set(theirs.tolist())
            assert (draw.keys == person).sum() == 3


def test_the_same_seed_draws_the_same_and_another_something_else() -> None:
    def listed(seed: int) -> list[list[int]]:
        setup = Setup(people=5, photos=2, draws=3, seed=seed)
        return [[*draw.keys, *draw.rows] for draw in draws(FACES, setup)]

    assert listed(1) == listed(1)
    assert listed(1) != listed(2)


def test_a_gallery_is_filled_up_with_people_who_are_not_looked_for() -> None:
    for draw in draws(FACES, Setup(people=12, photos=4, probes=2, draws=10)):
        assert len(draw.mated) == len(MANY)
        assert len(set(draw.keys.tolist())) == 12
        filling = set(draw.keys.tolist()) - {probe.person for probe in draw.mated}
        names = {FACES.people[one] for one in filling}
        assert names <= set(FEW)
        # Three people have one photo only: they cannot be strangers of two, so they fill first.
        assert {"few0", "few3", "few6"} < names


def test_a_photo_without_a_face_is_a_probe_that_finds_nothing() -> None:
    empty = [
        probe
        for draw in draws(FACES, Setup(people=8, photos=5, probes=1, draws=60))
        for probe in (*draw.mated, *draw.strangers)
        if not len(probe.rows)
    ]
    assert {FACES.people[probe.person] for probe in empty} == {"many0", "nobody seen"}


def test_strangers_are_at_most_so_many() -> None:
    (draw,) = draws(FACES, Setup(people=5, photos=2, draws=1, strangers=3))
    assert len(draw.strangers) == 3


@pytest.mark.parametrize(
    ("setup", "said"),
    [
        (Setup(people=30), "cannot be enrolled"),
        (Setup(people=18, photos=1), "with strangers left over"),
        (Setup(people=5, photos=7), "at least 2 people"),
        (Setup(people=5, photos=4, probes=3), "have the 7 photos"),
    ],
)
def test_what_the_faces_cannot_carry_is_refused(setup: Setup, said: str) -> None:
    assert said in refusal(FACES, setup)


def test_one_person_is_refused() -> None:
    assert "one person only" in refusal(face_set({"alone": 9}), Setup(people=1))
    assert refusal(FACES, Setup(people=5, photos=2)) == ""


def test_every_person_is_enrolled_sometimes() -> None:
    seen = np.unique(
        np.concatenate([draw.keys for draw in draws(FACES, Setup(people=5, photos=2, draws=40))])
    )
    assert {FACES.people[one] for one in seen} >= set(MANY)
