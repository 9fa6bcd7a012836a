"""Rates and thresholds of scores, against cases counted by hand and what must always hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from attendance_app.evaluation.metrics import (
    Scores,
    auc,
    best_threshold,
    equal_error_rate,
    roc,
    threshold_at,
)

NONE = -np.inf


def scores(*values: float) -> Scores:
    return np.array(values, dtype=np.float64)


# Few different values, so that ties are common; minus infinity is "no face was found".
some_scores = arrays(
    np.float64,
    st.integers(1, 30),
    elements=st.one_of(st.integers(-5, 5).map(float), st.just(NONE)),
)


def test_roc_counts_what_lies_above_each_threshold() -> None:
    points = roc(scores(3, 2, 1), scores(2, 0))
    assert points.thresholds.tolist() == [np.inf, 3, 2, 1, 0, -np.inf]
    assert points.tmr.tolist() == [0, 0, pytest.approx(1 / 3), pytest.approx(2 / 3), 1, 1]
    assert points.fmr.tolist() == [0, 0, 0, 0.5, 0.5, 1]


def test_what_could_not_be_compared_is_accepted_nowhere() -> None:
    points = roc(scores(1, NONE), scores(NONE, 0, NONE, NONE))
    assert points.tmr.max() == 0.5
    assert points.fmr.max() == 0.25


@given(some_scores, some_scores)
def test_a_lower_threshold_never_accepts_less(mated: Scores, non_mated: Scores) -> None:
    points = roc(mated, non_mated)
    assert (np.diff(points.thresholds) < 0).all()
    assert (np.diff(points.tmr) >= 0).all()
    assert (np.diff(points.fmr) >= 0).all()


def test_auc_of_known_cases() -> None:
    assert auc(scores(2, 3), scores(0, 1)) == 1
    assert auc(scores(0, 1), scores(2, 3)) == 0
    assert auc(scores(1, 1), scores(1, 1, 1)) == 0.5
    assert auc(scores(3, 1), scores(2, 0)) == 0.75


@given(some_scores, some_scores)
def test_auc_is_the_area_under_the_roc_where_everything_was_compared(
    mated: Scores, non_mated: Scores
) -> None:
    mated, non_mated = np.nan_to_num(mated, neginf=-9), np.nan_to_num(non_mated, neginf=-9)
    points = roc(mated, non_mated)
    area = float(np.trapezoid(points.tmr, points.fmr))
    assert auc(mated, non_mated) == pytest.approx(area)
    assert auc(mated, non_mated) == pytest.approx(1 - auc(non_mated, mated))


def test_equal_error_rate_of_known_cases() -> None:
    assert equal_error_rate(scores(2, 3), scores(0, 1)) == 0
    assert equal_error_rate(scores(0, 1), scores(2, 3)) == 1
    # Above 1: one of four mated is missed, one of four others accepted.
    assert equal_error_rate(scores(1, 3, 4, 5), scores(2, 0, 0, 0)) == 0.25
    # From (FMR 0, missed 1/2) to (1/3, 0): the line meets FMR = missed at 1/5.
    assert equal_error_rate(scores(3, 1), scores(1, 0, 0)) == pytest.approx(0.2)


@given(some_scores, some_scores)
def test_equal_error_rate_is_a_share(mated: Scores, non_mated: Scores) -> None:
    assert 0 <= equal_error_rate(mated, non_mated) <= 1


def test_too_many_undetected_leave_no_equal_error_rate_below_them() -> None:
    assert equal_error_rate(scores(NONE, NONE, 1), scores(NONE, NONE, 0)) == pytest.approx(2 / 3)


def test_threshold_at_leaves_the_rate_above_it() -> None:
    ten = scores(*range(10))
    assert threshold_at(ten, 0.1) == 8
    assert threshold_at(ten, 0.3) == 6
    assert threshold_at(ten, 0.05) == 9
    assert threshold_at(scores(1, 1, 1, 0), 0.25) == 1
    assert threshold_at(scores(2, 1), 1.0) == 1


@given(some_scores, st.floats(0.001, 0.999))
def test_threshold_at_is_the_lowest_that_keeps_the_rate(non_mated: Scores, rate: float) -> None:
    chosen = threshold_at(non_mated, rate)
    assert (non_mated > chosen).mean() <= rate + 1e-9
    lower = non_mated[non_mated < chosen]
    assert all((non_mated > one).mean() > rate for one in lower)


def test_best_threshold_lies_in_the_middle_of_the_gap() -> None:
    assert best_threshold(scores(4, 3), scores(1, 0)) == 2
    # One mated below everything is given up.
    assert best_threshold(scores(4, 3, -1), scores(1, 0, 0.5)) == 2


@given(some_scores, some_scores)
def test_no_other_threshold_decides_more_rightly(mated: Scores, non_mated: Scores) -> None:
    def right(threshold: float) -> int:
        return int((mated > threshold).sum() + (non_mated <= threshold).sum())

    chosen = right(best_threshold(mated, non_mated))
    assert chosen >= max(right(one) for one in roc(mated, non_mated).thresholds)
