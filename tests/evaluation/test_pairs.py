"""The pairs protocol: folds that share nobody, thresholds from elsewhere, no face is rejected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import ENGINE
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import face_set

from attendance_app.evaluation.face_set import FacesError, FaceSet, Photo
from attendance_app.evaluation.pairs import (
    FOLDS,
    Pair,
    evaluate_pairs,
    fold_pairs,
    read_pairs,
)
from attendance_app.evaluation.rules import NearestDistance, Ours
from attendance_app.vision.decision import DecisionPolicy

RULES = [Ours(ENGINE, DecisionPolicy()), NearestDistance("best distance")]


def photo(name: str, number: int) -> Photo:
    return Photo(name, f"{name}_{number:04d}.jpg")


def twenty_couples() -> tuple[FaceSet, list[Pair]]:
    """Of each couple: a pair of one's two photos, and a pair of both people."""
    names = [f"p{number:02d}" for number in range(40)]
    pairs = []
    for one, other in zip(names[::2], names[1::2], strict=True):
        pairs.append(Pair(photo(one, 1), photo(one, 2), True))
        pairs.append(Pair(photo(one, 1), photo(other, 1), False))
    return face_set(dict.fromkeys(names, 2)), pairs


def test_faces_that_are_clearly_apart_are_all_told_apart() -> None:
    faces, pairs = twenty_couples()
    result = evaluate_pairs(pairs, faces, RULES)
    assert [rule.name for rule in result.rules] == [
        "this application",
        "best distance",
        "distance 0.6, fixed",
    ]
    for rule in result.rules:
        assert (rule.accuracy, rule.standard_error) == (1, 0)
        assert len(rule.folds) == FOLDS
    assert [rule.eer for rule in result.rules] == [0, 0, None]
    assert result.disjoint_folds
    fixed = result.rules[-1]
    assert fixed.tmr is not None
    assert fixed.fmr is not None
    assert (fixed.tmr.value, fixed.fmr.value) == (1, 0)
    assert fixed.fmr.high == pytest.approx(1 - 0.05 ** (1 / 20))


def test_an_undetected_photo_rejects_its_pairs() -> None:
    """Wrong for the mated one, right for the other: one of 40 is lost, by every rule."""
    faces, pairs = twenty_couples()
    lost = faces.row_of[photo("p00", 1)]
    kept = np.arange(len(faces.photos)) != lost
    without = FaceSet(
        tuple(one for one in faces.photos if one != photo("p00", 1)),
        faces.vectors[kept],
        faces.unmirrored[kept],
        faces.library[kept],
        (photo("p00", 1),),
    )
    result = evaluate_pairs(pairs, without, RULES)
    assert (result.undetected_photos, result.undetected_pairs) == (1, 2)
    for rule in result.rules:
        assert rule.accuracy == pytest.approx(1 - 1 / 40)
        assert np.isneginf(rule.mated).sum() == np.isneginf(rule.non_mated).sum() == 1


def test_the_library_is_judged_by_its_own_vectors() -> None:
    faces, pairs = twenty_couples()
    useless = replace(faces, library=np.tile(faces.library[:1], (len(faces.photos), 1)))
    ours, best, fixed = evaluate_pairs(pairs, useless, RULES).rules
    assert ours.accuracy == 1
    assert best.auc == 0.5
    assert fixed.accuracy == 0.5


def test_a_threshold_is_chosen_on_other_folds() -> None:
    """Couples twice as alike as all others: no threshold of theirs can save their fold."""
    faces, pairs = twenty_couples()
    fold = np.array(fold_pairs(pairs).fold)
    vectors = faces.vectors.copy()
    for pair, where in zip(pairs, fold, strict=True):
        if where == 0 and not pair.same:
            vectors[faces.row_of[pair.second]] = vectors[faces.row_of[pair.first]]
    result = evaluate_pairs(pairs, replace(faces, vectors=vectors), RULES[:1])
    assert result.rules[0].folds[0] == 0.5
    assert result.rules[0].folds[1:] == (1,) * 9


def test_too_few_pairs_are_refused_with_the_reason() -> None:
    faces, pairs = twenty_couples()
    with pytest.raises(FacesError, match="too few for 10 folds"):
        evaluate_pairs(pairs[:12], faces, RULES)


def test_a_rate_that_the_pairs_cannot_prove_is_refused() -> None:
    faces, pairs = twenty_couples()
    for rate in evaluate_pairs(pairs, faces, RULES).rules[0].rates:
        assert rate.tmr is None
        assert "these are 20" in rate.refusal
    many = [pair for pair in pairs for _ in range(15)]
    one_percent, *smaller = evaluate_pairs(many, faces, RULES).rules[0].rates
    assert one_percent.tmr is not None
    assert one_percent.tmr.value == 1
    assert all(rate.tmr is None for rate in smaller)


names = st.integers(0, 60).map("p{}".format)


@settings(max_examples=40)
@given(st.lists(st.tuples(names, names), min_size=30, max_size=120))
def test_folds_share_nobody_or_say_so(couples: list[tuple[str, str]]) -> None:
    pairs = [Pair(photo(a, 1), photo(b, 2), a == b) for a, b in couples]
    folding = fold_pairs(pairs)
    assert folding == fold_pairs(pairs)
    assert set(folding.fold) <= set(range(FOLDS))
    where: dict[str, set[int]] = {}
    for pair, fold in zip(pairs, folding.fold, strict=True):
        for name in (pair.first.name, pair.second.name):
            where.setdefault(name, set()).add(fold)
    if folding.disjoint:
        assert all(len(folds) == 1 for folds in where.values())
    else:
        sizes = np.bincount(folding.fold, minlength=FOLDS)
        assert sizes.max() - sizes.min() <= 2


def test_pairs_are_read_with_photos_of_any_kind(tmp_path: Path) -> None:
    for name in ("Ann_Lee_0001.jpg", "Ann_Lee_0002.png"):
        (tmp_path / "Ann_Lee").mkdir(exist_ok=True)
        (tmp_path / "Ann_Lee" / name).touch()
    table = tmp_path / "pairs.csv"
    table.write_text("first,second,same\nAnn_Lee_0001,Ann_Lee_0002,1\n", encoding="utf-8")
    pairs, files = read_pairs(table, tmp_path)
    first, second = Photo("Ann_Lee", "Ann_Lee_0001.jpg"), Photo("Ann_Lee", "Ann_Lee_0002.png")
    assert pairs == [Pair(first, second, True)]
    assert [file.name for file in files] == ["Ann_Lee_0001.jpg", "Ann_Lee_0002.png"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("first,second,same\nAnn_Lee_0001,Bob_0001,2\n", "Line 2"),
        ("a,b,c\n1,2,3\n", "holds no pairs: its first line has to name the columns first, second"),
        ("", "holds no pairs"),
        ("first,second,same\n", "holds no pairs"),
        ("first;second;same\nAnn_Lee_0001;Bob_0001;1\n", "with commas between them"),
        ("first,second,same\nAnn_Lee_0001,Bob_0001,1\n", "Ann_Lee_0001"),
        ("first,second,same\n../x_1,../y_1,1\n", "../x_1"),
    ],
)
def test_a_wrong_table_is_refused_and_the_place_named(text: str, said: str, tmp_path: Path) -> None:
    table = tmp_path / "pairs.csv"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(FacesError) as refused:
        read_pairs(table, tmp_path)
    assert said in str(refused.value)
