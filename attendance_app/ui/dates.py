"""Dates as Qt has them, and as people type them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

_SEPARATORS = frozenset("-:./")


def to_qdate(day: date) -> QDate:
    """The same day for a Qt widget."""
    return QDate(day.year, day.month, day.day)


def from_qdate(day: QDate) -> date:
    """The same day for everything else."""
    return date(day.year(), day.month(), day.day())


def let_type(edit: QDateTimeEdit) -> None:
    """Let a date or time be typed as it stands there, with what is between its parts.

    Qt goes on to the next part by itself once one is full, and for a separator again: of
    ``17:05`` it makes ``17:00:05``, and of ``2026-03-05`` the 3rd of whatever month was there.
    """
    # Qt turns the parts round for a language from right to left; numbers are read as they stand.
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.installEventFilter(_OneStep(edit))


class _OneStep(QObject):
    """Takes the separators that are typed where the next part has been gone on to already."""

    def __init__(self, edit: QDateTimeEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._filled = QDateTimeEdit.Section.NoSection

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = self._edit.currentSection()
            if event.text() in _SEPARATORS:
                return at != self._filled
            self._filled = at if event.text().isdigit() else QDateTimeEdit.Section.NoSection
        return False
