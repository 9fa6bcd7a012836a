"""What an administrator reads about levels: whole numbers, what was tried, and what to write."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from attendance_app.commands.site_in_words import can_be_set, level_in_words, print_site
from attendance_app.domain.people import Person
from attendance_app.evaluation.intervals import share
from attendance_app.evaluation.levels import Figures, LevelResult
from attendance_app.evaluation.look_alikes import Alike
from attendance_app.evaluation.recommending import Recommendation
from attendance_app.evaluation.site import SiteResult

NOTHING = Figures(5.8, refusal="It takes more.")
SOME = Figures(
    5.8,
    strangers_accepted=share(0, 1000),
    strangers_asked=share(2, 1000),
    right=share(98, 100),
    asked=share(1, 100),
    unknown=share(1, 100),
    wrong=share(0, 100),
)
LEVEL = LevelResult("normal", 0.003, SOME, SOME)
SITE = SiteResult(
    people=1000,
    faces=4000,
    with_one_face=0,
    used="normal",
    target=0.003,
    recommended=None,
    refusal="No threshold can be recommended.",
    levels=(LEVEL, LevelResult("strict", 0.001, NOTHING, NOTHING)),
    alike=(),
    groups=(),
    disagreeing=(),
    own_scores=np.zeros(0),
    stranger_scores=np.zeros(0),
)
SETTINGS = Path("data") / "settings.toml"


def printed(site: SiteResult, capsys: pytest.CaptureFixture[str]) -> str:
    print_site(site, {}, 0, SETTINGS)
    return capsys.readouterr().out


def test_a_level_is_a_sentence_with_no_more_precision_than_there_is() -> None:
    assert level_in_words(LEVEL, used=True) == (
        "normal, the level used here: of 1,000 strangers 0 to 3 would be taken for somebody "
        "(of 1,000 tried: 0); of 100 people enrolled 92 to 100 would be recognised, 0 to 6 asked "
        "who they are, 0 to 6 not recognised (of 100 tried: 98, 1, 1)."
    )


def test_who_is_named_as_somebody_else_is_not_left_out() -> None:
    wrong = dataclasses.replace(SOME, wrong=share(2, 100))
    said = level_in_words(LevelResult("lenient", 0.01, SOME, wrong), used=False)
    assert said.startswith("lenient: ")
    assert said.endswith("; 2 of them named as somebody else.")


def test_nothing_is_said_of_too_few() -> None:
    said = level_in_words(LevelResult("strict", 0.001, SOME, NOTHING), used=False)
    assert said == (
        "strict: how many strangers are accepted cannot be said of so few people; how many of the "
        "people enrolled are recognised cannot be said of so few faces."
    )


def test_where_nothing_can_be_said_no_sentence_says_so_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    none = (LevelResult("normal", 0.003, NOTHING, NOTHING),)
    said = printed(dataclasses.replace(SITE, levels=none), capsys)
    assert "the level used here" not in said
    assert "half of each one's pictures" not in said
    assert "the level used here" in printed(SITE, capsys)


def test_a_rate_of_ones_own_is_no_level() -> None:
    said = level_in_words(LevelResult("own", 0.002, SOME, SOME), used=True)
    assert said.startswith("own, as set here: ")


def test_a_refusal_is_printed_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(SITE, capsys).count("It takes more.") == 1


def test_what_to_write_is_named_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    said = printed(dataclasses.replace(SITE, recommended=Recommendation(5.7, 0.0021)), capsys)
    assert "it takes a least score of 5.700" in said
    assert f"`false_positive_rate = 0.0021` under `[recognition]` in {SETTINGS}" in said


def test_a_level_that_is_enough_may_stay(capsys: pytest.CaptureFixture[str]) -> None:
    said = printed(dataclasses.replace(SITE, recommended=Recommendation(4.0, None)), capsys)
    assert 'The level "normal" asks for that much already: it may stay.' in said
    assert "write `false_positive_rate" not in said


def test_nothing_is_recommended_that_the_settings_refuse(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """People enrolled twice score as the same person does."""
    said = printed(dataclasses.replace(SITE, recommended=Recommendation(40.0, 1e-37)), capsys)
    assert "write `false_positive_rate" not in said
    assert "remove whoever is enrolled twice" in said
    assert can_be_set(0.0021)
    assert not can_be_set(0.5)


def test_groups_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    people = {
        key: Person(key, str(100 + key), name)
        for key, name in enumerate(("Ana Silva", "Eva Silva", "Ida Silva"))
    }
    pairs = tuple(Alike(a, b, 0.2, 7.0, asked=True) for a, b in ((0, 1), (1, 2)))
    print_site(dataclasses.replace(SITE, alike=pairs, groups=((0, 1, 2),)), people, 0, SETTINGS)
    said = capsys.readouterr().out
    assert "3 people look alike: 100 Ana Silva, 101 Eva Silva, 102 Ida Silva." in said
