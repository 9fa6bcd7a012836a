"""The site check in words: items, grades, what is wrong with an enrolment, and the whole report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attendance_app.services.enrolment_check import Enrolment, EnrolmentReport, Lack
from attendance_app.services.site_check import Grade, Item, Verdict
from attendance_app.ui.i18n import day_text, number
from attendance_app.words import mark, tr

ITEMS = {
    Item.CAMERA: mark("site", "Camera"),
    Item.FACE: mark("site", "Face in view"),
    Item.LIGHT: mark("site", "Light on the face"),
    Item.BACKLIGHT: mark("site", "Light from behind"),
    Item.DISTANCE: mark("site", "Distance"),
    Item.SHARPNESS: mark("site", "Sharpness"),
    Item.SPEED: mark("site", "Speed"),
}

GRADES = {
    Grade.GOOD: mark("site", "Good"),
    Grade.FAIR: mark("site", "Could be better"),
    Grade.POOR: mark("site", "Mend this"),
    Grade.UNKNOWN: mark("site", "Not measured"),
}

TONES = {
    Grade.GOOD: "good",
    Grade.FAIR: "warning",
    Grade.POOR: "danger",
    Grade.UNKNOWN: "plain",
}

LACKS = {
    Lack.NO_FACES: mark("site", "no face, no PIN, no badge"),
    Lack.ALIKE: mark("site", "looks like somebody else"),
    Lack.FEW_FACES: mark("site", "few pictures"),
    Lack.POOR_FACES: mark("site", "poor pictures"),
}

REMEDIES = {
    Lack.NO_FACES: mark("site", "Enroll their face, or give them a PIN or a badge."),
    Lack.ALIKE: mark("site", "Give both a PIN; the camera asks for it."),
    Lack.FEW_FACES: mark("site", "Take more pictures: straight, left, right and up."),
    Lack.POOR_FACES: mark("site", "Take new pictures in better light, nearer to the camera."),
}


def overall_words(grade: Grade) -> str:
    """The whole of it in a sentence."""
    return {
        Grade.GOOD: tr("site", "This place is ready."),
        Grade.FAIR: tr("site", "This place works; some things could be better."),
        Grade.POOR: tr("site", "Mend what is named before people use this place."),
        Grade.UNKNOWN: tr("site", "Not everything could be measured. Check again."),
    }[grade]


def lack_words(found: Enrolment) -> str:
    """What is wrong with somebody's enrolment."""
    words = []
    for lack in found.lacks:
        if lack is Lack.ALIKE and found.alike is not None:
            words.append(tr("site", "looks like {name}").format(name=found.alike.name))
        else:
            words.append(tr("site", LACKS[lack]))
    return ", ".join(words)


def enrolment_words(report: EnrolmentReport) -> str:
    """How many people are enrolled well, in a sentence."""
    if not report.people:
        return tr("site", "Nobody is enrolled yet.")
    if not report.lacking:
        return tr("site", "All {people} people are enrolled well.").format(
            people=number(report.people)
        )
    return tr("site", "{count} of {people} people need another look:").format(
        count=number(len(report.lacking)), people=number(report.people)
    )


def report_text(
    site: str,
    when: datetime,
    verdicts: Sequence[Verdict],
    grade: Grade,
    enrolment: EnrolmentReport | None,
) -> str:
    """The report as plain text, to be copied or saved."""
    lines = [
        tr("site", "Site check"),
        f"{site}, {day_text(when.date())} {when:%H:%M}" if site else f"{day_text(when.date())}",
        "",
    ]
    if verdicts:
        lines += [overall_words(grade), ""]
    for verdict in verdicts:
        lines.append(f"{tr('site', ITEMS[verdict.item])}: {tr('site', GRADES[verdict.grade])}")
        lines.append(f"  {verdict.finding}")
        if verdict.advice:
            lines.append(f"  → {verdict.advice}")
    if enrolment is not None:
        lines += ["", enrolment_words(enrolment)]
        lines += [
            f"  {each.person.name} ({each.person.employee_id}): {lack_words(each)}. "
            f"{tr('site', REMEDIES[each.lacks[0]])}"
            for each in enrolment.lacking
        ]
    return "\n".join(lines) + "\n"
