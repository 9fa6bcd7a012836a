"""The months that are offered to be exported, and what they are called."""

from __future__ import annotations

import calendar
from datetime import date

from PySide6.QtCore import QLocale

_MONTHS_BACK = 24
_LAST_MONTH_UNTIL_DAY = 15
"""Up to this day of a month it is the month before that is being paid."""


def months_until(today: date) -> list[date]:
    """The first days of this month and of the months before it, newest first."""
    months = []
    for back in range(_MONTHS_BACK):
        years, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        months.append(date(years, month + 1, 1))
    return months


def being_paid(today: date) -> date:
    """The first day of the month that is most likely wanted."""
    return months_until(today)[1 if today.day <= _LAST_MONTH_UNTIL_DAY else 0]


def month_title(first: date, today: date) -> str:
    """The month in the user's language: ``March 2026 (so far)``."""
    locale = QLocale()
    name = (
        calendar.month_name[first.month]
        if locale.language() is QLocale.Language.C
        else locale.standaloneMonthName(first.month)
    )
    so_far = " (so far)" if (first.year, first.month) == (today.year, today.month) else ""
    return f"{name} {first.year}{so_far}"
