"""Measures, on the people enrolled here, what each level of recognition would mean for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attendance_app.domain.people import Person
from attendance_app.evaluation.intervals import Share
from attendance_app.evaluation.levels import LevelResult
from attendance_app.evaluation.rules import levels as levels_of
from attendance_app.evaluation.site import evaluate_site
from attendance_app.services.threshold_preview import (
    AlikePair,
    GalleryPreview,
    LevelFigures,
    Measured,
)
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.gallery import Gallery

_TARGET = 0.003
"""Of strangers, for a recommendation that is not shown here."""

_FEWEST = 2
"""One person cannot be taken for another."""


def level_preview(
    gallery: Gallery,
    people: Mapping[int, Person],
    policy: DecisionPolicy,
    *,
    again: int = 0,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> GalleryPreview:
    """Try the gallery on itself at every level.

    Everybody plays the stranger once and is looked for as who they are once, as `evaluate site`
    does it. It takes 2 s for 50 people and 16 s for 2,000 on two cores, so never on the window's
    thread.

    Parameters
    ----------
    gallery : Gallery
    people : mapping of int to Person
        By the gallery's keys.
    policy : DecisionPolicy
        In force.
    again : int
        People who have faces of other networks only.
    report : callable
        Told steps done and in all; it ends the work by raising.
    """
    tried = levels_of(policy)
    used = next(iter(tried))
    with_one = int((gallery.samples == 1).sum())
    counts = (len(gallery.people), len(gallery), with_one, again)
    if len(gallery.people) < _FEWEST:
        promised = tuple(LevelFigures(name, one.false_positive_rate) for name, one in tried.items())
        return GalleryPreview(*counts, used, promised)
    result = evaluate_site(gallery, tried, used, _TARGET, report=report)
    pairs = tuple(
        AlikePair(people[one.first], people[one.second], told_apart=not one.asked)
        for one in result.alike
        # Somebody may have been removed since the gallery was loaded.
        if one.first in people and one.second in people
    )
    return GalleryPreview(*counts, used, tuple(map(_figures, result.levels)), pairs)


def _figures(level: LevelResult) -> LevelFigures:
    """At the camera, or of single pictures where nothing can be said of the camera."""
    together = level.camera.right is not None
    enrolled = level.camera if together else level.single
    strangers = level.camera.strangers_accepted or level.single.strangers_accepted
    return LevelFigures(
        level.name,
        level.false_positive_rate,
        strangers=_measured(strangers),
        recognised=_measured(enrolled.right),
        asked=_measured(enrolled.asked),
        unknown=_measured(enrolled.unknown),
        mistaken=_measured(enrolled.wrong),
        together=together,
    )


def _measured(share: Share | None) -> Measured | None:
    if share is None:
        return None
    return Measured(round(share.value * share.trials), share.trials, share.low, share.high)
