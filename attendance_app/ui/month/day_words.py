"""A day of the register in words: for tooltips and for who cannot see its colour."""

from __future__ import annotations

from attendance_app.domain.workday import WorkDay
from attendance_app.reports.labels import code_meaning, duration, note
from attendance_app.ui.i18n import day_title
from attendance_app.words import tr


def day_words(day: WorkDay) -> str:
    """What a cell of the register means, in a few lines."""
    meaning = code_meaning(day.code)
    lines = [f"{day_title(day.date)}: {day.code} = {meaning}" if day.code else day_title(day.date)]
    if day.worked:
        lines.append(tr("month", "Worked {hours} h").format(hours=duration(day.worked)))
    if remark := note(day):
        lines.append(remark[0].upper() + remark[1:])
    return "\n".join(lines)
