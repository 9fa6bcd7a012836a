"""The step of whoever does not want face recognition: a PIN instead of pictures."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.enrollment.pin_fields import PinFields
from attendance_app.ui.form_dialog import note
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class PinPage(QWidget):
    """Asks for the PIN; it can be put off, because an office may hand PINs out by letter."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        panel = QFrame(self)
        panel.setProperty("role", "panel")
        heading = QLabel(tr("enrollment", "Clocking in with a PIN"), panel)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.pins = PinFields(optional=False, parent=panel)
        self.later = QCheckBox(tr("enrollment", "Set the PIN &later"), panel)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(heading)
        inside.addWidget(
            note(
                tr(
                    "enrollment",
                    "At the front desk the person types their employee ID and this PIN. The hours "
                    "count as everybody's do. Let the person choose and type it.",
                ),
                panel,
            )
        )
        inside.addWidget(self.pins)
        inside.addWidget(self.later)
        row = QHBoxLayout()
        row.addWidget(panel, 5)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch(1)
        self.pins.changed.connect(self.changed)
        self.later.toggled.connect(self._put_off)

    def complete(self) -> bool:
        """Whether there is a PIN, or it is put off."""
        return self.later.isChecked() or not self.pins.problem()

    def value(self) -> str | None:
        """The PIN; None when it is put off."""
        return None if self.later.isChecked() else self.pins.value()

    def _put_off(self, later: bool) -> None:
        self.pins.setEnabled(not later)
        self.changed.emit()
