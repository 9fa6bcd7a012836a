"""Dates as Qt has them and as people read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale


def to_qdate(day: date) -> QDate:
    """The same day for a Qt widget."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """The same day for everything else."""
    return date(day.year(), day.month(), day.day())


def long_date(day: date) -> str:
    """Weekday, day and month in words, in the user's language and order."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        # A machine without a locale: Qt would write "Tuesday, 21 November 2026" differently
        # on each platform.
        return f"{day:%A}, {day.day} {day:%B}"
    return locale.toString(to_qdate(day), QLocale.FormatType.LongFormat)
