"""Choosing a month: the one before, the one after, or any by name and year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from attendance_app.domain.timesheet import Month
from attendance_app.ui.i18n import month_name
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_YEARS = (1970, 2999)


class MonthChoice(QWidget):
    """A month's name and year, with a step to either side (Alt+Left, Alt+Right)."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The arrows point where time comes from and goes to in the language's direction.
        back, on = ("Right", "Left") if self.isRightToLeft() else ("Left", "Right")
        self.before = _step("‹", tr("planning", "Previous month"), f"Alt+{back}", self)
        self.name = QComboBox(self)
        self.name.setAccessibleName(tr("planning", "Month"))
        self.name.addItems([month_name(month) for month in range(1, 13)])
        self.year = QSpinBox(self)
        self.year.setAccessibleName(tr("planning", "Year"))
        self.year.setRange(*_YEARS)
        # A style sheet's padding does not reach the edit within.
        self.year.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.after = _step("›", tr("planning", "Next month"), f"Alt+{on}", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self.before, self.name, self.year, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        self.set_month(Month(today.year, today.month))
        self.name.currentIndexChanged.connect(lambda: self.changed.emit())
        self.year.valueChanged.connect(lambda: self.changed.emit())
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))

    @property
    def month(self) -> Month:
        """The month chosen."""
        return Month(self.year.value(), self.name.currentIndex() + 1)

    def set_month(self, month: Month) -> None:
        """Choose a month; tells of it once, and only if it is another."""
        if month == self.month:
            return
        with QSignalBlocker(self.name), QSignalBlocker(self.year):
            self.name.setCurrentIndex(month.month - 1)
            self.year.setValue(month.year)
        self.changed.emit()

    def _move(self, months: int) -> None:
        years, index = divmod(self.month.year * 12 + self.month.month - 1 + months, 12)
        if _YEARS[0] <= years <= _YEARS[1]:
            self.set_month(Month(years, index + 1))


def _step(text: str, name: str, keys: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("role", "step")
    # Enter in a dialog means something else.
    button.setAutoDefault(False)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})")
    button.setShortcut(QKeySequence(keys))
    return button
