"""Fields for a length of time, in minutes or hours."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QWidget

from attendance_app.ui.theme import Space

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)


class Length(QDoubleSpinBox):
    """A length of time in minutes or hours, which stays exactly as given until it is changed."""

    def __init__(
        self, unit: timedelta, suffix: str, least: timedelta, most: timedelta, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._unit = unit
        self._given: tuple[float, timedelta] | None = None
        self.setDecimals(1)
        self.setRange(least / unit, most / unit)
        self.setSuffix(suffix)
        # A style sheet's padding does not reach the edit within.
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)

    def textFromValue(self, value: float) -> str:
        """Whole numbers without decimals."""
        return self.locale().toString(value, "g", 4)

    def set_length(self, length: timedelta) -> None:
        """Show a length; rounded if need be, but only to the eye."""
        self.setValue(length / self._unit)
        self._given = (self.value(), length)

    def length(self) -> timedelta:
        """The length chosen."""
        if self._given is not None and self.value() == self._given[0]:
            return self._given[1]
        return self.value() * self._unit


class OptionalLength(QWidget):
    """A length of time, or none by a box that is not ticked.

    Parameters
    ----------
    name : str
        Beside the box; what the length is.
    field : Length
        Shown and usable while the box is ticked.
    """

    changed = Signal()

    def __init__(self, name: str, field: Length, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(name, self)
        self.field = field
        field.setParent(self)
        field.setAccessibleName(name.replace("&", ""))
        field.setEnabled(False)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.box, 1)
        row.addWidget(field)
        self.setTabOrder(self.box, field)
        self.box.toggled.connect(field.setEnabled)
        self.box.toggled.connect(self.changed)
        field.valueChanged.connect(self.changed)

    def length(self) -> timedelta | None:
        """The length, or None where the box is not ticked."""
        return self.field.length() if self.box.isChecked() else None

    def set_length(self, length: timedelta | None) -> None:
        """Show a length, or that there is none."""
        if length is not None:
            self.field.set_length(length)
        self.box.setChecked(length is not None)
