"""The setting recommended keeps to the target, counted on the people of the gallery."""

from __future__ import annotations

import numpy as np
import pytest
from builders import ENGINE
from crowds import gallery
from fakes import looks, resembling
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.evaluation.recommending import rounded_down
from attendance_app.evaluation.site import SiteResult, evaluate_site
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery

POLICY = DecisionPolicy()


def evaluated(tried: Gallery, target: float, policy: DecisionPolicy = POLICY) -> SiteResult:
    return evaluate_site(tried, {"used": policy}, "used", target)


def test_the_recommended_threshold_follows_the_target() -> None:
    """It is the least score that no larger share of strangers reaches, counted on these people."""
    tried = gallery(110, 1)
    for target in (0.05, 0.3):
        result = evaluated(tried, target)
        assert result.recommended is not None
        scores = result.stranger_scores + POLICY.threshold(110)
        assert target - 1 / 110 <= (scores > result.recommended.threshold).mean() <= target


def relatives() -> Gallery:
    """Each of 55 pairs so alike that single pictures of a stranger are accepted."""
    vectors = []
    for number, apart in enumerate(np.linspace(0.25, 0.45, 55)):
        one = looks(number)
        vectors += [one, resembling(one, looks(500 + number), apart)]
    return Gallery(np.arange(110), np.stack(vectors), ENGINE)


def test_where_strangers_are_accepted_a_rate_is_to_be_set_that_gives_that_threshold() -> None:
    """Or a little more: two digits of the rate are kept, and never rounded up."""
    result = evaluated(relatives(), 0.05)
    assert result.recommended is not None
    rate = result.recommended.false_positive_rate
    assert rate is not None
    assert rate < POLICY.false_positive_rate
    set_so = DecisionPolicy(rate).threshold(110)
    assert result.recommended.threshold <= set_so <= result.recommended.threshold + 0.05
    again = evaluated(relatives(), 0.05, DecisionPolicy(rate))
    (level,) = again.levels
    assert level.single.strangers_accepted is not None
    assert level.single.strangers_accepted.value <= 0.05
    assert again.recommended is not None
    assert again.recommended.threshold == pytest.approx(result.recommended.threshold)


def test_what_is_set_may_stay_if_it_asks_for_as_much() -> None:
    """Made-up people who are clearly apart score less than the threshold of any level."""
    result = evaluated(gallery(110, 1), 0.05)
    assert result.recommended is not None
    assert result.recommended.threshold < POLICY.threshold(110)
    assert result.recommended.false_positive_rate is None


def test_too_few_faces_are_refused_with_what_is_missing() -> None:
    refused = evaluated(gallery(110, 1), 0.003)
    assert refused.recommended is None
    assert "at least 1,000 faces of 100 people, and these are 110 of 110" in refused.refusal


@given(st.floats(1e-9, 0.99))
def test_a_rate_is_rounded_to_two_digits_and_never_up(rate: float) -> None:
    rounded = rounded_down(rate)
    assert 0.9 * rate <= rounded <= rate * (1 + 1e-6)
    assert float(f"{rounded:.1e}") == rounded


@pytest.mark.parametrize(
    ("rate", "rounded"), [(0.00219, 0.0021), (0.003, 0.003), (0.01, 0.01), (0.0999, 0.099)]
)
def test_rounded_rates(rate: float, rounded: float) -> None:
    assert rounded_down(rate) == rounded
