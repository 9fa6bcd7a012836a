"""What a site's own gallery says about its levels, its look-alikes and its enrolled photos."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from attendance_app.evaluation.bootstrap import PeopleBootstrap
from attendance_app.evaluation.disagreeing import Disagreement, disagreeing
from attendance_app.evaluation.left_out import (
    Answers,
    answers,
    as_strangers,
    as_themselves,
)
from attendance_app.evaluation.levels import LevelResult, level_results
from attendance_app.evaluation.look_alikes import Alike, groups_of, look_alikes
from attendance_app.evaluation.metrics import Scores
from attendance_app.evaluation.recommending import Recommendation, recommended, refusal
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery

_AT_ONCE = 50
"""Faces looked for between two reports: some tenths of a second."""


@dataclass(frozen=True, slots=True, eq=False)
class SiteResult:
    """Everything about a gallery.

    Attributes
    ----------
    people, faces, with_one_face : int
    used : str
        The level that the site uses.
    target : float
        The share of strangers that may be accepted.
    recommended : Recommendation or None
        The setting for it, measured on this gallery, or None and a `refusal`.
    refusal : str
    levels : tuple of LevelResult
    alike : tuple of Alike
        Most alike first.
    groups : tuple of tuple of int
        People whom faces do not tell apart, by `Alike.asked`; the largest group first.
    disagreeing : tuple of Disagreement
        The largest part of disagreeing faces first.
    own_scores, stranger_scores : Scores
        `Answers.score` of single faces at the level used: with their person's others, and of
        people taken out with the nearest of everybody else.
    """

    people: int
    faces: int
    with_one_face: int
    used: str
    target: float
    recommended: Recommendation | None
    refusal: str
    levels: tuple[LevelResult, ...]
    alike: tuple[Alike, ...]
    groups: tuple[tuple[int, ...], ...]
    disagreeing: tuple[Disagreement, ...]
    own_scores: Scores
    stranger_scores: Scores


def evaluate_site(
    gallery: Gallery,
    levels: Mapping[str, DecisionPolicy],
    used: str,
    target: float,
    *,
    seed: int = 0,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> SiteResult:
    """Try the gallery on itself.

    Everybody enrolled plays the stranger once, taken out of the gallery and then looked for in it;
    and is looked for as who they are, without the faces they are looked for by.

    Parameters
    ----------
    gallery : Gallery
        Of at least two people.
    levels : mapping of str to DecisionPolicy
    used : str
        The one of them by which faces that disagree are judged.
    target : float
        Share of strangers, 0 to 1.
    seed : int
        Of the draw, in galleries too large to try everybody.
    report : callable
        Told now and then how many faces were looked for, and of how many; it ends the work by
        raising.
    """
    rng = np.random.default_rng(seed)
    weights = PeopleBootstrap(len(gallery.people), seed)
    tries = [*as_strangers(gallery, rng), *as_themselves(gallery, rng)]
    done, total = 0, sum(map(len, tries))
    answered = []
    for tried in tries:
        parts = []
        for begin in range(0, max(1, len(tried)), _AT_ONCE):
            part = tried[begin : begin + _AT_ONCE]
            parts.append(answers(gallery, part, levels))
            done += len(part)
            report(done, total)
        answered.append(_joined(parts))
    strangers, enrolled = answered[:2], answered[2:]
    outside = strangers[0][used].score
    why_not = refusal(len(gallery.people), len(outside), target)
    alike = look_alikes(gallery)
    return SiteResult(
        people=len(gallery.people),
        faces=len(gallery),
        with_one_face=int((gallery.samples == 1).sum()),
        used=used,
        target=target,
        recommended=None if why_not else recommended(gallery, levels[used], outside, target),
        refusal=why_not,
        levels=level_results(gallery, levels, strangers, enrolled, weights),
        alike=tuple(alike),
        groups=groups_of((one.first, one.second) for one in alike if one.asked),
        disagreeing=tuple(disagreeing(gallery, levels[used])),
        own_scores=enrolled[0][used].score,
        stranger_scores=outside,
    )


def _joined(parts: Sequence[Mapping[str, Answers]]) -> dict[str, Answers]:
    return {
        level: Answers(
            np.concatenate([part[level].person for part in parts]),
            np.concatenate([part[level].outcome for part in parts]),
            np.concatenate([part[level].about for part in parts]),
            np.concatenate([part[level].score for part in parts]),
        )
        for level in parts[0]
    }
