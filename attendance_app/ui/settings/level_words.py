"""What a level of recognition means, in sentences for people: promised, and measured here."""

from __future__ import annotations

import math

from attendance_app.services.threshold_preview import GalleryPreview, LevelFigures, Measured
from attendance_app.ui.i18n import number
from attendance_app.words import mark, tr

NAMES = {
    "strict": mark("settings", "Strict"),
    "normal": mark("settings", "Normal"),
    "lenient": mark("settings", "Lenient"),
    "own": mark("settings", "A rate of your own"),
}

FOR_WHOM = {
    "strict": mark("settings", "Where a wrong name would be costly, and people have time."),
    "normal": mark("settings", "For most sites."),
    "lenient": mark("settings", "Where few strangers come by, or the light cannot be mended."),
    "own": mark("settings", "It stands in the settings file and takes the levels' place."),
}


def promise(level: LevelFigures) -> str:
    """What the level was made for: not measured here."""
    return tr(
        "settings",
        "Made so that at most {count} of 1,000 strangers are taken for somebody (published photos "
        "of people the program was not made with).",
    ).format(count=promised_count(level.promised))


def promised_count(rate: float) -> str:
    """So many strangers of 1,000."""
    count = 1000 * rate
    return number(round(count)) if math.isclose(count, round(count)) else number(count, 2)


def measured(preview: GalleryPreview, level: LevelFigures) -> list[str]:
    """What came of trying it on the people enrolled; nothing where there are too few."""
    sentences = []
    if level.strangers is not None:
        sentences.append(_strangers(preview, level.strangers))
    if level.asked is not None and level.unknown is not None and level.recognised is not None:
        sentences.append(_looks(level.asked, level.unknown))
        if level.mistaken is not None and level.mistaken.events:
            sentences.append(
                tr("settings", "{count} of {tries} were named as somebody else: see below.").format(
                    count=number(level.mistaken.events), tries=number(level.mistaken.trials)
                )
            )
    return sentences


def too_few(preview: GalleryPreview) -> str:
    """Why nothing is measured, or only a part; empty where all is."""
    if all(level.strangers and level.recognised for level in preview.levels):
        return ""
    return tr(
        "settings",
        "With {people} people and {faces} faces enrolled, not everything can be measured here: it "
        "takes at least 10 people with several faces each. Until then only what the levels were "
        "made for is known.",
    ).format(people=number(preview.people), faces=number(preview.faces))


def source(preview: GalleryPreview) -> str:
    """Where the measured figures come from."""
    return tr(
        "settings",
        "Measured just now on the {people} people and {faces} faces enrolled here: each person is "
        "taken out once and looked for as a stranger, and a part of each person's faces is looked "
        "for among the others. The pictures were taken when people were enrolled; at the camera "
        "the light differs. The range holds with 95 % certainty.",
    ).format(people=number(preview.people), faces=number(preview.faces))


def pairs_heading(count: int) -> str:
    """How many pairs look alike."""
    if not count:
        return tr("settings", "Nobody looks so like somebody else that it would be doubtful.")
    if count == 1:
        return tr("settings", "1 pair looks alike:")
    return tr("settings", "{count} pairs look alike:").format(count=number(count))


def _strangers(preview: GalleryPreview, found: Measured) -> str:
    return tr(
        "settings",
        "Tried on your {people} people as strangers: {events} of {trials} would be taken for "
        "somebody else ({range} of 1,000).",
    ).format(
        people=number(preview.people),
        events=number(found.events),
        trials=number(found.trials),
        range=between(1000, found.low, found.high),
    )


def _looks(asked: Measured, unknown: Measured) -> str:
    return tr(
        "settings",
        "Of 100 looks of your people about {asked} would be asked for a PIN because of somebody "
        "alike ({asked_range}), and about {unknown} not recognised at once ({unknown_range}).",
    ).format(
        asked=number(round(100 * asked.share)),
        asked_range=between(100, asked.low, asked.high),
        unknown=number(round(100 * unknown.share)),
        unknown_range=between(100, unknown.low, unknown.high),
    )


def between(whole: int, low: float, high: float) -> str:
    """The range in which a share lies, in whole numbers, outwards."""
    first, last = math.floor(whole * low + 1e-9), math.ceil(whole * high - 1e-9)
    if first == last:
        return number(first)
    return tr("settings", "{low} to {high}").format(low=number(first), high=number(last))
