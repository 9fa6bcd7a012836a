"""A day of the register in words: for tooltips and for who cannot see its colour."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from attendance_app.domain.workday import WorkDay
from attendance_app.reports.labels import code_meaning, duration, note
from attendance_app.ui.i18n import day_name, day_title
from attendance_app.ui.theme import Space, Type, font
from attendance_app.words import tr


def day_width() -> int:
    """How wide a column is in which every day fits: not every language shortens weekdays."""
    metrics = QFontMetrics(font(Type.BODY))
    days = (f"{day_name(day, short=True)} 30" for day in range(7))
    return max(metrics.horizontalAdvance(each) for each in days) + 3 * Space.S


def day_words(day: WorkDay) -> str:
    """What a cell of the register means, in a few lines."""
    meaning = code_meaning(day.code)
    lines = [f"{day_title(day.date)}: {day.code} = {meaning}" if day.code else day_title(day.date)]
    if day.worked:
        lines.append(tr("month", "Worked {hours} h").format(hours=duration(day.worked)))
    if remark := note(day):
        lines.append(remark[0].upper() + remark[1:])
    return "\n".join(lines)
