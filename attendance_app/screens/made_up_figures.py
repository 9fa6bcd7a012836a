"""Made-up results of what takes a real gallery or a real front desk: figures that could be."""

from __future__ import annotations

from collections.abc import Sequence

from attendance_app.domain.people import Person
from attendance_app.evaluation.intervals import share
from attendance_app.services.site_check import CHECK_S, Observation, Verdict, judged
from attendance_app.services.threshold_preview import (
    AlikePair,
    GalleryPreview,
    LevelFigures,
    Measured,
)
from attendance_app.vision.decision import Level
from attendance_app.vision.quality import FaceQuality

_PEOPLE, _FACES, _ONE_FACE = 48, 240, 3
_TRIED = _PEOPLE - _ONE_FACE
"""Each of the others plays the stranger once, and is looked for once."""

_COUNTS = {Level.STRICT: (0, 2, 5), Level.NORMAL: (0, 2, 2), Level.LENIENT: (1, 2, 1)}
"""Strangers accepted; looks asked for a PIN, those of the pair who look alike; looks unknown."""

_RATE = 30.0
_LOOKS, _SEEN = 54, 52
"""As many as a computer takes of `CHECK_S`; in how many of them there is a face."""


def made_up_preview(people: Sequence[Person]) -> GalleryPreview:
    """What the levels mean in a company of 48, of whom the first two of these look alike."""
    levels = tuple(
        LevelFigures(
            level.value,
            level.false_positive_rate,
            strangers=_measured(strangers),
            recognised=_measured(_TRIED - asked - unknown),
            asked=_measured(asked),
            unknown=_measured(unknown),
            mistaken=_measured(0),
        )
        for level, (strangers, asked, unknown) in _COUNTS.items()
    )
    pairs = (
        AlikePair(people[0], people[1], told_apart=False),
        AlikePair(people[2], people[3], told_apart=True),
    )
    return GalleryPreview(_PEOPLE, _FACES, _ONE_FACE, 0, Level.NORMAL.value, levels, pairs)


def made_up_verdicts(seen: int = _SEEN) -> tuple[Verdict, ...]:
    """What the site check says of a desk before a window, with somebody in so many pictures."""
    dim = FaceQuality(0.081, 52.0, 17.0, 142.0, 4.0, 1.0, 0.7, ())
    looks = tuple(
        Observation(
            look * CHECK_S / _LOOKS,
            1280,
            720,
            faces=int(look < seen),
            quality=dim if look < seen else None,
            around=177.0,
        )
        for look in range(_LOOKS)
    )
    return judged(looks, _RATE, _RATE)


def _measured(events: int) -> Measured:
    found = share(events, _TRIED)
    return Measured(events, _TRIED, found.low, found.high)
