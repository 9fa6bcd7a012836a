"""Choosing weekdays by seven toggles."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from attendance_app.domain.weekdays import NAMES, SHORT_NAMES
from attendance_app.ui.theme import Space


class WeekDays(QWidget):
    """Seven buttons that are pressed or not, Monday first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        self.buttons: list[QToolButton] = []
        for day in range(7):
            button = QToolButton(self)
            button.setProperty("role", "toggle")
            button.setText(SHORT_NAMES[day])
            button.setAccessibleName(NAMES[day])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.toggled.connect(lambda _: self.changed.emit())
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self.setFocusProxy(self.buttons[0])

    def days(self) -> frozenset[int]:
        """Those that are pressed, Monday 0 to Sunday 6."""
        return frozenset(day for day, button in enumerate(self.buttons) if button.isChecked())

    def set_days(self, days: Iterable[int]) -> None:
        """Press these and no others."""
        chosen = frozenset(days)
        for day, button in enumerate(self.buttons):
            button.setChecked(day in chosen)
