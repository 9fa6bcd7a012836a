"""A site's own gallery as a whole: all its findings, and when nothing can be concluded."""

from __future__ import annotations

import numpy as np
from builders import ENGINE
from crowds import gallery
from fakes import looks, resembling

from attendance_app.evaluation.site import SiteResult, evaluate_site
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery


def evaluated(tried: Gallery, target: float = 0.003) -> SiteResult:
    return evaluate_site(tried, {"normal": DecisionPolicy()}, "normal", target)


def test_people_who_are_clearly_apart() -> None:
    result = evaluated(gallery(20, 4))
    assert (result.people, result.faces, result.with_one_face) == (20, 80, 0)
    assert (result.alike, result.groups, result.disagreeing) == ((), (), ())
    assert result.own_scores.min() > 0 > result.stranger_scores.max()


def test_a_small_gallery_concludes_no_rates_but_still_looks_for_alikes() -> None:
    vectors = np.stack([looks(1), resembling(looks(1), looks(2), 0.1), looks(3)])
    result = evaluated(Gallery(np.array([1, 2, 3]), vectors, ENGINE))
    (level,) = result.levels
    assert level.single.strangers_accepted is None
    assert "takes at least 10 people to say" in level.single.refusal
    assert "here it is 3." in level.single.refusal
    assert result.recommended is None
    assert "at least 1,000 faces of 100 people, and these are 3 of 3" in result.refusal
    assert len(result.alike) == 1
    assert result.groups == ((1, 2),)


def test_people_who_look_alike_but_are_told_apart_are_no_group() -> None:
    vectors = np.stack([looks(1), resembling(looks(1), looks(2), 0.34), looks(3)])
    result = evaluated(Gallery(np.array([1, 2, 3]), vectors, ENGINE))
    assert [pair.asked for pair in result.alike] == [False]
    assert result.groups == ()


def test_the_order_of_the_faces_changes_nothing() -> None:
    tried = gallery(12, 4, noise=0.7)
    order = np.random.default_rng(5).permutation(len(tried))
    again = Gallery(tried.keys[order], tried.vectors[order], ENGINE)
    assert evaluated(again).levels == evaluated(tried).levels
    assert evaluated(again).disagreeing == evaluated(tried).disagreeing
