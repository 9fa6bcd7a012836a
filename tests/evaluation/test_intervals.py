"""Intervals of shares, against published values and sums, and how much it takes to say anything."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.evaluation.intervals import (
    clopper_pearson,
    resampled_weights,
    share,
    share_interval,
    trials_needed,
)


def at_least(events: int, trials: int, rate: float) -> float:
    """The chance of so many events or more."""
    return sum(
        math.comb(trials, one) * rate**one * (1 - rate) ** (trials - one)
        for one in range(events, trials + 1)
    )


def test_no_error_in_300_trials_proves_one_in_a_hundred() -> None:
    low, high = clopper_pearson(0, 300)
    assert low == 0
    assert high == pytest.approx(0.00994, abs=1e-5)
    assert clopper_pearson(300, 300) == (pytest.approx(1 - high), 1)


def test_a_tabulated_interval() -> None:
    """5 of 10: 0.1871 to 0.8129, in every table of the exact binomial interval."""
    assert clopper_pearson(5, 10) == pytest.approx((0.1871, 0.8129), abs=1e-4)


@given(st.integers(2, 400).flatmap(lambda n: st.tuples(st.integers(1, n - 1), st.just(n))))
def test_its_ends_are_what_would_be_as_unlikely_as_one_in_forty(case: tuple[int, int]) -> None:
    events, trials = case
    low, high = clopper_pearson(events, trials)
    assert at_least(events, trials, low) == pytest.approx(0.025, rel=1e-6)
    assert 1 - at_least(events + 1, trials, high) == pytest.approx(0.025, rel=1e-6)


def test_nothing_tried_says_nothing() -> None:
    assert clopper_pearson(0, 0) == (0, 1)


def test_rates_need_three_trials_for_each_expected_error() -> None:
    assert trials_needed(0.003) == 1000
    assert trials_needed(1e-4) == 30_000


def test_independent_trials_are_as_good_as_people() -> None:
    """With the variance of independent trials the interval is that of independent trials."""
    plain = share(30, 1000)
    spread = share_interval(0.03, 0.03 * 0.97 / 1000, 1000, 1000)
    assert (spread.low, spread.high) == (pytest.approx(plain.low), pytest.approx(plain.high))


def test_trials_that_share_people_widen_the_interval() -> None:
    narrow = share_interval(0.03, 0.03 * 0.97 / 1000, 1000, 100)
    wide = share_interval(0.03, 0.03 * 0.97 / 100, 1000, 100)
    assert wide.low < narrow.low < 0.03 < narrow.high < wide.high


def test_without_any_error_each_person_counts_once() -> None:
    """4,000 probes of the same 100 people prove no more than 100 people can."""
    none = share_interval(0.0, 0.0, 4000, 100)
    assert (none.low, none.high) == clopper_pearson(0, 100)
    every = share_interval(1.0, 0.0, 4000, 100)
    assert (every.low, every.high) == clopper_pearson(100, 100)


def test_resampled_people_are_as_many_as_there_are() -> None:
    weights = resampled_weights(7, np.random.default_rng(0), 50)
    assert weights.shape == (50, 7)
    assert (weights.sum(axis=1) == 7).all()
    assert weights.std() > 0
