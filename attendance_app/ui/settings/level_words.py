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
}

FOR_WHOM = {
    "strict": mark("settings", "Where a wrong name would be costly."),
    "normal": mark("settings", "For most sites."),
    "lenient": mark("settings", "Where few strangers come by, or the light is poor."),
}


def promise(level: LevelFigures) -> str:
    """What the level was made for: not measured here."""
    return tr("settings", "At most {count} of 1,000 strangers accepted.").format(
        count=promised_count(level.promised)
    )


def promised_count(rate: float) -> str:
    """So many strangers of 1,000."""
    count = 1000 * rate
    return number(round(count)) if math.isclose(count, round(count)) else number(count, 2)


def measured(level: LevelFigures) -> list[str]:
    """What came of trying it on the people enrolled; nothing where there are too few."""
    sentences = []
    if level.strangers is not None:
        sentences.append(_strangers(level.strangers))
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
        "Too few faces to measure everything here: it takes 10 people with several faces each "
        "(now {people} people, {faces} faces).",
    ).format(people=number(preview.people), faces=number(preview.faces))


def source(preview: GalleryPreview) -> str:
    """Where the measured figures come from."""
    return tr(
        "settings",
        "Measured on the {people} people and {faces} faces enrolled here; at the camera the light "
        "differs. In brackets: the range, with 95 % certainty.",
    ).format(people=number(preview.people), faces=number(preview.faces))


def pairs_heading(count: int) -> str:
    """How many pairs look alike."""
    if not count:
        return tr("settings", "Nobody looks too much like somebody else.")
    if count == 1:
        return tr("settings", "1 pair looks alike:")
    return tr("settings", "{count} pairs look alike:").format(count=number(count))


def _strangers(found: Measured) -> str:
    return tr(
        "settings",
        "Measured here: {events} of {trials} strangers accepted ({range} of 1,000).",
    ).format(
        events=number(found.events),
        trials=number(found.trials),
        range=between(1000, found.low, found.high),
    )


def _looks(asked: Measured, unknown: Measured) -> str:
    return tr(
        "settings",
        "Asked for a PIN: {asked} of 100 looks ({asked_range}). Not recognised at once: {unknown} "
        "of 100 ({unknown_range}).",
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
