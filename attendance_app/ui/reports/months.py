"""The months that are offered to be exported, and what they are called."""

from __future__ import annotations

from datetime import date

from attendance_app.ui import i18n
from attendance_app.words import tr

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
    month = i18n.month_title(first)
    if (first.year, first.month) != (today.year, today.month):
        return month
    return tr("reports", "{month} (so far)").format(month=month)
