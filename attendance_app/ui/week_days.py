"""Choosing weekdays by seven toggles."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from attendance_app.ui.i18n import day_name
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
            button.setText(day_name(day, short=True))
            button.setAccessibleName(day_name(day))
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
