"""What the levels mean for a gallery, in shares of strangers and of the people enrolled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from attendance_app.evaluation.bootstrap import PeopleBootstrap
from attendance_app.evaluation.intervals import Share
from attendance_app.evaluation.left_out import FEWEST_HALVED, Answers
from attendance_app.evaluation.rules import threshold
from attendance_app.vision.decision import DecisionPolicy, Outcome
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.scoring import MOST_FRAMES

FEWEST_PEOPLE = 10
"""With fewer, one pair of look-alikes among them is all that could be seen."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What comes of probes of one kind.

    Attributes
    ----------
    threshold : float
        For a person with the usual number of photos; see `rules.THRESHOLD_IS`.
    strangers_accepted, strangers_asked : Share or None
        Of people taken out of the gallery.
    right, asked, unknown, wrong : Share or None
        Of people enrolled, looked for by faces that were left out for it.
    refusal : str
        Why some shares are not there.
    """

    threshold: float
    strangers_accepted: Share | None = None
    strangers_asked: Share | None = None
    right: Share | None = None
    asked: Share | None = None
    unknown: Share | None = None
    wrong: Share | None = None
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class LevelResult:
    """What a level means here.

    Attributes
    ----------
    name : str
    false_positive_rate : float
    single : Figures
        Of single pictures.
    camera : Figures
        Of several pictures fused, which are held to more, as a visit's are. That more than half of
        a visit's pictures have to say the same one by one (`evidence`) is not asked here.
    """

    name: str
    false_positive_rate: float
    single: Figures
    camera: Figures


def level_results(
    gallery: Gallery,
    levels: Mapping[str, DecisionPolicy],
    strangers: Sequence[Mapping[str, Answers]],
    enrolled: Sequence[Mapping[str, Answers]],
    weights: PeopleBootstrap,
) -> tuple[LevelResult, ...]:
    """Count what was decided.

    Parameters
    ----------
    gallery : Gallery
    levels : mapping of str to DecisionPolicy
    strangers, enrolled : two mappings each
        What was decided at each level about single faces, and about several fused.
    weights : PeopleBootstrap
        Of the columns of `Gallery.people`.
    """
    results = []
    for name, policy in levels.items():
        single, camera = (
            _figures(gallery, policy, outside[name], inside[name], weights, kind)
            for outside, inside, kind in zip(strangers, enrolled, (_SINGLE, _CAMERA), strict=True)
        )
        results.append(LevelResult(name, policy.false_positive_rate, single, camera))
    return tuple(results)


@dataclass(frozen=True, slots=True)
class _Kind:
    """Probes of a kind: how many vectors they count as, and whom they are made of, in words."""

    frames: int
    strangers: str
    enrolled: str
    where: str


_SINGLE = _Kind(1, "people", "people with more than one face", "in a single picture")
_CAMERA = _Kind(
    MOST_FRAMES,
    "people with more than one face",
    f"people with at least {FEWEST_HALVED} faces",
    "at the camera",
)


def _figures(
    gallery: Gallery,
    policy: DecisionPolicy,
    outside: Answers,
    inside: Answers,
    weights: PeopleBootstrap,
    kind: _Kind,
) -> Figures:
    figures = Figures(threshold(gallery, policy, frames=kind.frames))
    no_strangers = _refusal(outside, kind.strangers, "a stranger would be accepted or asked", kind)
    if not no_strangers:
        accepted, asked = (
            weights.share(outside.outcome == outcome, outside.person, outside.about)
            for outcome in (Outcome.ACCEPTED, Outcome.AMBIGUOUS)
        )
        figures = replace(figures, strangers_accepted=accepted, strangers_asked=asked)
    no_people = _refusal(inside, kind.enrolled, "somebody enrolled would be recognised", kind)
    if not no_people:
        named, doubted = (
            inside.outcome == outcome for outcome in (Outcome.ACCEPTED, Outcome.AMBIGUOUS)
        )
        right = inside.about == inside.person
        figures = replace(
            figures,
            right=weights.share(named & right, inside.person),
            asked=weights.share(doubted, inside.person),
            unknown=weights.share(~named & ~doubted, inside.person),
            wrong=weights.share(named & ~right, inside.person),
        )
    return replace(figures, refusal=" ".join(filter(None, (no_strangers, no_people))))


def _refusal(tried: Answers, whom: str, what: str, kind: _Kind) -> str:
    """Why nothing can be said of these; empty if something can."""
    people = len(np.unique(tried.person))
    if people >= FEWEST_PEOPLE:
        return ""
    return (
        f"It takes at least {FEWEST_PEOPLE} {whom} to say how often {what} {kind.where}; "
        f"here it is {people}."
    )
